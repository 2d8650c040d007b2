/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HATS_TYPE_WRAP_BOX (hats_wrap_box_get_type ())
G_DECLARE_FINAL_TYPE (HatsWrapBox, hats_wrap_box, HATS, WRAP_BOX, GtkWidget)

/**
 * HatsWrapBox:
 *
 * Widgets side by side, in as many lines as they need: in a narrow window and with large text what has no room goes
 * below. In each line those that expand share the room that is left.
 *
 * Its property `spacing` is the room between them, across and down, in pixels.
 */

/** hats_wrap_box_new: Returns: (transfer floating): an empty box; widgets are put into it with gtk_widget_set_parent() */
GtkWidget *hats_wrap_box_new (int spacing);

G_END_DECLS
