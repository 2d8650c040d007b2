/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * hats_kept_scroll_set:
 * @scroller: a window onto something that was made anew, and has the focus in it
 * @value: how far it was scrolled down before
 *
 * Stays where it was: a widget that takes the focus before it has a place is looked for at the top. What has the focus
 * is scrolled to once it has its place, if it is out of sight there.
 */
void hats_kept_scroll_set (GtkScrolledWindow *scroller,
                           double             value);

G_END_DECLS
