/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-compare-cell.h"
#include "hats-scroll-area.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_COMPARE_TABLE (hats_compare_table_get_type ())
G_DECLARE_FINAL_TYPE (HatsCompareTable, hats_compare_table, HATS, COMPARE_TABLE, HatsScrollArea)

/**
 * HatsCompareTable:
 *
 * The lines of a comparison, to be put in a #GtkScrolledWindow: the head and the titles stay where they are, and of
 * the others those are made that come in sight. Rows are counted from 0, the head; columns from 0, the titles. One
 * cell, made at any time, is where the focus is or goes to.
 */

/** hats_compare_table_new: Returns: (transfer floating): a table of @sheet's first block */
GtkWidget       *hats_compare_table_new         (HatsSheet        *sheet);
/** hats_compare_table_set_narrow: shows one column at a time, below the titles and without the head; -1 for all */
void             hats_compare_table_set_narrow  (HatsCompareTable *self,
                                                 int               column);
/** hats_compare_table_get_current: tells which cell the focus goes to */
void             hats_compare_table_get_current (HatsCompareTable *self,
                                                 guint            *row,
                                                 guint            *column);
/** hats_compare_table_set_current: sets which cell the focus goes to, without scrolling to it */
void             hats_compare_table_set_current (HatsCompareTable *self,
                                                 guint             row,
                                                 guint             column);
/** hats_compare_table_get_cell: Returns: (transfer none): the cell that the focus goes to */
HatsCompareCell *hats_compare_table_get_cell    (HatsCompareTable *self);
/** hats_compare_table_get_head: Returns: (transfer none): the head of a column */
GtkWidget       *hats_compare_table_get_head    (HatsCompareTable *self,
                                                 guint             column);
/** hats_compare_table_scroll: brings the cell in sight that the focus goes to */
void             hats_compare_table_scroll      (HatsCompareTable *self);
/** hats_compare_table_find: Returns: whether there is a cell at a point of the table, and which */
gboolean         hats_compare_table_find        (HatsCompareTable *self,
                                                 double            x,
                                                 double            y,
                                                 guint            *row,
                                                 guint            *column);

G_END_DECLS
