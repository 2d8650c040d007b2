/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_MAP_CHART (hats_map_chart_get_type ())
G_DECLARE_FINAL_TYPE (HatsMapChart, hats_map_chart, HATS, MAP_CHART, GtkWidget)

/**
 * HatsMapChart:
 * @cell-activated: signal with a number of people and the index of a maturity: a cell was clicked, or Enter pressed on it
 *
 * A sheet's map on the screen: a grid of cells with one Tab stop, in which the arrow keys, Home and End move, and
 * below it the cell in words that has the pointer or the focus. Where it is narrow, the grid scrolls beside its titles.
 */

/** hats_map_chart_new: Returns: (transfer full): a chart without cells */
GtkWidget *hats_map_chart_new       (void);

/**
 * hats_map_chart_set_block:
 * @self: a chart
 * @sheet: the sheet
 * @block: one of its blocks, a map
 *
 * Shows a map in the cells that are there already. The place in the grid stays with its number of people and maturity.
 */
void       hats_map_chart_set_block (HatsMapChart    *self,
                                     HatsSheet       *sheet,
                                     const HatsBlock *block);

/**
 * hats_map_chart_get_cell:
 * @self: a chart
 * @row: from 0
 * @column: from 0
 *
 * Returns: (transfer none) (nullable): the widget of a cell that is shown
 */
GtkWidget *hats_map_chart_get_cell  (HatsMapChart    *self,
                                     guint            row,
                                     guint            column);
/** hats_map_chart_get_readout: Returns: what stands below the grid */
const char *hats_map_chart_get_readout (HatsMapChart *self);

G_END_DECLS
