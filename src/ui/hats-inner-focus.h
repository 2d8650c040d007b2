/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * hats_inner_focus_move:
 * @widget: a widget with one child, in which all else is
 * @direction: where a key leads
 *
 * The “focus” of a class of widgets whose “grab_focus” chooses what in the widget has the focus. Where a key leads out
 * of the widget, GTK’s own asks the widget to take the focus once more, and so never lets it go.
 *
 * Returns: whether the key has led to something in the widget
 */
gboolean hats_inner_focus_move (GtkWidget        *widget,
                                GtkDirectionType  direction);

G_END_DECLS
