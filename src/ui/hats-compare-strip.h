/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-compare-cell.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_COMPARE_STRIP (hats_compare_strip_get_type ())
G_DECLARE_FINAL_TYPE (HatsCompareStrip, hats_compare_strip, HATS, COMPARE_STRIP, GtkWidget)

/**
 * HatsStripColumns:
 * @first: the first column that is in sight, from 0
 * @last: the last one
 * @width: how wide each column is, in pixels
 * @offset: how far all columns are scrolled, in pixels
 *
 * Where the columns of all lines are.
 */
typedef struct {
  guint first, last;
  int   width;
  int   offset;
} HatsStripColumns;

/** HATS_STRIP_NONE: the number of no column */
#define HATS_STRIP_NONE G_MAXUINT

/**
 * HatsCompareStrip:
 *
 * The cells of one line of the comparison, without its title. A cell is made when it comes in sight, and let go
 * when it is out of it.
 */

/** hats_compare_strip_new: Returns: (transfer floating): the strip of @sheet's row number @row from 1, 0 for the head */
GtkWidget       *hats_compare_strip_new         (HatsSheet              *sheet,
                                                 guint                   row);
/** hats_compare_strip_set_columns: makes what is in sight; the column @kept is not let go */
void             hats_compare_strip_set_columns (HatsCompareStrip       *self,
                                                 const HatsStripColumns *columns,
                                                 guint                   kept);
/** hats_compare_strip_get_cell: Returns: (transfer none): the cell in a column, which is made where it was not yet */
HatsCompareCell *hats_compare_strip_get_cell    (HatsCompareStrip       *self,
                                                 guint                   column);
/** hats_compare_strip_find: Returns: the column of a cell of the strip, or %HATS_STRIP_NONE */
guint            hats_compare_strip_find        (HatsCompareStrip       *self,
                                                 GtkWidget              *cell);

G_END_DECLS
