/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_COMPARE_CELL (hats_compare_cell_get_type ())
G_DECLARE_FINAL_TYPE (HatsCompareCell, hats_compare_cell, HATS, COMPARE_CELL, GtkWidget)

/**
 * HatsCompareCell:
 *
 * A cell of the comparison that can have the focus: a cell with statements, the
 * title of a row, or the head of a column.
 */

/**
 * hats_compare_cell_new:
 * @sheet: the comparison
 * @aspect: the title of its row
 * @role: the title of its column
 * @cell: what stands in it
 *
 * Returns: (transfer floating): a cell named “aspect, role: text”
 */
GtkWidget  *hats_compare_cell_new        (HatsSheet       *sheet,
                                          const char      *aspect,
                                          const char      *role,
                                          const HatsCell  *cell);
/** hats_compare_cell_new_row: Returns: (transfer floating): the title of a row */
GtkWidget  *hats_compare_cell_new_row    (const char      *title);
/** hats_compare_cell_set_room: makes a row's title as wide as all that stand in a table @width px wide */
void        hats_compare_cell_set_room   (HatsCompareCell *self,
                                          int              width);
/** hats_compare_cell_new_column: Returns: (transfer floating): the head of a column */
GtkWidget  *hats_compare_cell_new_column (const HatsColumn *column);

/** hats_compare_cell_copy: puts what stands in it on the clipboard */
void        hats_compare_cell_copy       (HatsCompareCell *self);
/** hats_compare_cell_show_sources: opens the sources of what stands in it */
void        hats_compare_cell_show_sources (HatsCompareCell *self);

G_END_DECLS
