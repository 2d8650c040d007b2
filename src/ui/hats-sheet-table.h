/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_SHEET_TABLE (hats_sheet_table_get_type ())
G_DECLARE_FINAL_TYPE (HatsSheetTable, hats_sheet_table, HATS, SHEET_TABLE, GtkWidget)

/**
 * HatsSheetTable:
 *
 * A small table of a sheet, to read. Tab goes to its rows, and the arrow keys
 * from one to another; where there is little room, the cells of a row stand below each other.
 */

/** hats_sheet_table_new: Returns: (transfer floating): a table that shows @table, which a sheet owns */
GtkWidget *hats_sheet_table_new        (const HatsTable *table);
/** hats_sheet_table_set_narrow: whether there is room for one column only */
void       hats_sheet_table_set_narrow (HatsSheetTable  *self,
                                        gboolean         narrow);

G_END_DECLS
