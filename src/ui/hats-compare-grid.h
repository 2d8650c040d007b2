/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_COMPARE_GRID (hats_compare_grid_get_type ())
G_DECLARE_FINAL_TYPE (HatsCompareGrid, hats_compare_grid, HATS, COMPARE_GRID, GtkWidget)

/**
 * HatsCompareGrid:
 * @column-moved: signal: the number of a column from 0, and by how many columns it is to move
 *
 * A comparison's table. Its head and its titles stay in sight, and the arrow keys go from cell to cell.
 */

/** hats_compare_grid_new: Returns: (transfer floating): a grid of @sheet's first block, which is a table */
GtkWidget *hats_compare_grid_new        (HatsSheet       *sheet);

/** hats_compare_grid_set_narrow: sets whether one column is shown at a time, with a switch */
void       hats_compare_grid_set_narrow (HatsCompareGrid *self,
                                         gboolean         narrow);
/** hats_compare_grid_get_shown: Returns: the number from 0 of the column that is shown where it is narrow */
guint      hats_compare_grid_get_shown  (HatsCompareGrid *self);
/** hats_compare_grid_set_shown: shows a column where it is narrow, as far as there is one of that number */
void       hats_compare_grid_set_shown  (HatsCompareGrid *self,
                                         guint            shown);

/** hats_compare_grid_get_row: Returns: the number of the row that the focus is in or goes to, 0 for the head */
guint      hats_compare_grid_get_row    (HatsCompareGrid *self);
/** hats_compare_grid_focus_cell: puts the focus in column number @column from 0, in row @row or the last */
void       hats_compare_grid_focus_cell (HatsCompareGrid *self,
                                         guint            row,
                                         guint            column);
/** hats_compare_grid_go_to_row: Tab goes to the title of row @row from 1; Returns: (transfer none): the title's cell */
GtkWidget *hats_compare_grid_go_to_row  (HatsCompareGrid *self,
                                         guint            row);
/** hats_compare_grid_focus: puts the focus in the cell where it was last */
void       hats_compare_grid_focus      (HatsCompareGrid *self);

G_END_DECLS
