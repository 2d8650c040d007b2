/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-comparison.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/**
 * hats_comparison_sheet_new:
 * @guide: a guide
 * @comparison: (nullable): what to compare, %NULL for everything
 *
 * What roles share is what has the same meaning's id in the guide, however it is worded. Under a lens, rows in
 * which nothing is left are left out, and where that is all of them, a sentence stands in the table's place.
 *
 * Returns: (transfer full): one table, aspects down and roles across, in
 *   which what roles share is marked
 */
HatsSheet *hats_comparison_sheet_new      (HatsGuide            *guide,
                                           const HatsComparison *comparison);

/**
 * hats_comparison_sheet_begin:
 * @guide: a guide
 * @comparison: (nullable): what to compare, %NULL for everything
 *
 * As hats_comparison_sheet_new(), but the rows have titles only: for a window, which shows few of them at a time.
 *
 * Returns: (transfer full): a sheet to give to nobody else before hats_comparison_sheet_make_rows()
 */
HatsSheet *hats_comparison_sheet_begin    (HatsGuide            *guide,
                                           const HatsComparison *comparison);

/** hats_comparison_sheet_make_row: makes the cells of the row with the number @row, from 0, unless it has them */
void       hats_comparison_sheet_make_row (HatsSheet            *sheet,
                                           guint                 row);

/** hats_comparison_sheet_make_rows: makes what is still missing of a sheet that was begun */
void       hats_comparison_sheet_make_rows (HatsSheet           *sheet);

/**
 * hats_comparison_sheet_read:
 * @sheet: a sheet
 * @comparison: (out caller-allocates): what it compares, normalised, where it is a comparison
 *
 * Returns: whether it is a comparison that was made by hats_comparison_sheet_new()
 */
gboolean   hats_comparison_sheet_read     (HatsSheet            *sheet,
                                           HatsComparison       *comparison);

G_END_DECLS
