/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-comparison.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/*
 * The rows of a comparison's table. There may be thousands, of which a window shows a dozen: first each has a title
 * only, and its cells are made when they are asked for.
 */

typedef struct _HatsComparisonRows HatsComparisonRows;

/** hats_comparison_rows_new: the rows of what @roles (element-type HatsRole) say, seen through @lens. Returns: (transfer full) */
HatsComparisonRows *hats_comparison_rows_new  (GPtrArray          *roles,
                                               HatsLens            lens);

void                hats_comparison_rows_free (HatsComparisonRows *self);

/**
 * hats_comparison_rows_add:
 * @self: the rows
 * @table: a table
 * @aspects: (element-type HatsAspect): what they are about
 *
 * Adds a row with a title for each aspect under which something is seen; without a lens for each, for one that is
 * empty says that the guide is silent there.
 */
void                hats_comparison_rows_add  (HatsComparisonRows *self,
                                               HatsTable          *table,
                                               GPtrArray          *aspects);

/**
 * hats_comparison_rows_make:
 * @self: the rows
 * @sheet: the sheet
 * @table: the table of @sheet to which they were added
 * @row: a row's number, from 0
 *
 * Makes the cells of a row unless it has them. The sheet then has the notes of this row and of all above, in the
 * order in which they are read, in whichever order rows are made.
 */
void                hats_comparison_rows_make (HatsComparisonRows *self,
                                               HatsSheet          *sheet,
                                               HatsTable          *table,
                                               guint               row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsComparisonRows, hats_comparison_rows_free)

G_END_DECLS
