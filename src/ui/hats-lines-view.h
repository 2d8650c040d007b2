/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How wide the margin around the text is, in pixels. */
#define HATS_LINES_VIEW_MARGIN 6

/**
 * hats_lines_view_new:
 *
 * Where several lines are typed: Tab leads out of it, and undoing is left to the window.
 *
 * Returns: (transfer floating): a text view
 */
GtkTextView *hats_lines_view_new (void);

G_END_DECLS
