/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_FIGURE_TABLE (hats_figure_table_get_type ())
G_DECLARE_FINAL_TYPE (HatsFigureTable, hats_figure_table, HATS, FIGURE_TABLE, GtkWidget)

/**
 * HatsFigureTable:
 *
 * A table of many small columns. Where it is narrow, each row becomes a paragraph that names what it says.
 */

/** hats_figure_table_new: @table: @sheet's; Returns: (transfer floating): a widget that shows it */
GtkWidget *hats_figure_table_new        (HatsSheet       *sheet,
                                         const HatsTable *table,
                                         gboolean         narrow);
/** hats_figure_table_set_table: @table: @sheet's; nothing is made anew where it says the same */
void       hats_figure_table_set_table  (HatsFigureTable *self,
                                         HatsSheet       *sheet,
                                         const HatsTable *table);
void       hats_figure_table_set_narrow (HatsFigureTable *self,
                                         gboolean         narrow);

G_END_DECLS
