/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-compare-strip.h"

G_BEGIN_DECLS

#define HATS_TYPE_COMPARE_LINE (hats_compare_line_get_type ())
G_DECLARE_FINAL_TYPE (HatsCompareLine, hats_compare_line, HATS, COMPARE_LINE, GtkBox)

/**
 * HatsCompareLine:
 *
 * A line of the comparison: its title, and the cells that are in sight. Columns are counted from 0, the title.
 */

/** hats_compare_line_new: Returns: (transfer floating): the line of @sheet's row number @row from 1, 0 for the head */
GtkWidget       *hats_compare_line_new         (HatsSheet              *sheet,
                                                guint                   row);
/** hats_compare_line_get_title_width: Returns: how wide the title is in a table @width px wide, the same for all lines, in pixels */
int              hats_compare_line_get_title_width (HatsCompareLine    *self,
                                                    int                 width);
/**
 * hats_compare_line_set_columns:
 * @self: a line
 * @stacked: whether the title stands above the cells
 * @columns: where the columns are
 * @width: how wide the line is, in pixels
 * @kept: the column whose cell is not let go out of sight
 */
void             hats_compare_line_set_columns (HatsCompareLine        *self,
                                                gboolean                stacked,
                                                const HatsStripColumns *columns,
                                                int                     width,
                                                guint                   kept);
/** hats_compare_line_get_cell: Returns: (transfer none): the title or a cell, which is made where it was not yet */
HatsCompareCell *hats_compare_line_get_cell    (HatsCompareLine        *self,
                                                guint                   column);
/** hats_compare_line_find: Returns: the column of one of its cells */
guint            hats_compare_line_find        (HatsCompareLine        *self,
                                                GtkWidget              *cell);

G_END_DECLS
