/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "guide-window.h"

#include "shown-widgets.h"

void
guide_window_set_up (GuideWindow   *self,
                     gconstpointer  data)
{
  self->guide = hats_guide_new_builtin ();
  self->document = hats_document_new (hats_guide_get_rules (self->guide));
  self->window = HATS_WINDOW (hats_window_new (NULL, self->guide, self->document, NULL));
  gtk_window_present (GTK_WINDOW (self->window));
  iterate ();
}

void
guide_window_tear_down (GuideWindow   *self,
                        gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  iterate ();
  g_assert_finalize_object (self->document);
  g_assert_finalize_object (self->guide);
}
