/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-sheet.h"

G_BEGIN_DECLS

/*
 * What may be chosen for any sheet, whatever it says and wherever it is written.
 */

/** hats_sheet_drop_sources: leaves out the list of sources, and the numbers that lead to it */
void hats_sheet_drop_sources     (HatsSheet *sheet);

/** hats_sheet_add_notes_column: gives each table that compares an empty column to write on */
void hats_sheet_add_notes_column (HatsSheet *sheet);

G_END_DECLS
