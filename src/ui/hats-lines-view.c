/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-lines-view.h"

GtkTextView *
hats_lines_view_new (void)
{
  GtkTextView *view = g_object_new (GTK_TYPE_TEXT_VIEW,
                                    "accepts-tab", FALSE,
                                    "wrap-mode", GTK_WRAP_WORD_CHAR,
                                    "left-margin", HATS_LINES_VIEW_MARGIN,
                                    "right-margin", HATS_LINES_VIEW_MARGIN,
                                    "top-margin", HATS_LINES_VIEW_MARGIN,
                                    "bottom-margin", HATS_LINES_VIEW_MARGIN,
                                    NULL);

  gtk_text_buffer_set_enable_undo (gtk_text_view_get_buffer (view), FALSE);

  return view;
}
