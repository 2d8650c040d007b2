/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-sheet.h"

G_BEGIN_DECLS

/*
 * What is taken from a sheet to stand somewhere else: without the list of sources, the numbers
 * that lead to it would lead nowhere, and nobody writes on it by hand.
 */

/** hats_sheet_count_tables: Returns: how many tables there are on the sheet */
guint      hats_sheet_count_tables (const HatsSheet *sheet);

/** hats_sheet_dup_tables: Returns: (transfer full): a sheet of copies of all tables, and nothing else */
HatsSheet *hats_sheet_dup_tables   (HatsSheet       *sheet);

/**
 * hats_sheet_dup_cell:
 * @sheet: a sheet
 * @cell: a cell of one of its tables
 *
 * Returns: (transfer full): a sheet of one table without columns, of one row, that has a copy of @cell
 */
HatsSheet *hats_sheet_dup_cell     (HatsSheet       *sheet,
                                    const HatsCell  *cell);

G_END_DECLS
