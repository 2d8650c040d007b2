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
 * hats_comparison_sheet_read:
 * @sheet: a sheet
 * @comparison: (out caller-allocates): what it compares, normalised, where it is a comparison
 *
 * Returns: whether it is a comparison that was made by hats_comparison_sheet_new()
 */
gboolean   hats_comparison_sheet_read     (HatsSheet            *sheet,
                                           HatsComparison       *comparison);

G_END_DECLS
