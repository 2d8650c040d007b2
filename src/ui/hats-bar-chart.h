/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_BAR_CHART (hats_bar_chart_get_type ())
G_DECLARE_FINAL_TYPE (HatsBarChart, hats_bar_chart, HATS, BAR_CHART, GtkBox)

/**
 * HatsBarChart:
 *
 * Bars on one scale, one below the other, each with its label above it and its number behind the scale. Where
 * the chart has a line, it is dashed. Colours and the hatch come from the style sheet.
 */

/** hats_bar_chart_new: @bars: @sheet's; Returns: (transfer floating): a chart that shows them */
GtkWidget *hats_bar_chart_new      (HatsSheet      *sheet,
                                    const HatsBars *bars);
/** hats_bar_chart_set_bars: @bars: @sheet's; nothing is made anew where they differ in nothing but their numbers */
void       hats_bar_chart_set_bars (HatsBarChart   *self,
                                    HatsSheet      *sheet,
                                    const HatsBars *bars);

G_END_DECLS
