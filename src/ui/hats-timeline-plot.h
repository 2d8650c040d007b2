/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_TIMELINE_PLOT (hats_timeline_plot_get_type ())
G_DECLARE_FINAL_TYPE (HatsTimelinePlot, hats_timeline_plot, HATS, TIMELINE_PLOT, GtkWidget)

/**
 * HatsTimelinePlot:
 *
 * The picture of a time line: two bars for each date, the scale, the line of one person's week, and flags where a post
 * falls due. Each date is an element of its own, which says in words what it shows.
 */

/** hats_timeline_plot_new: @timeline: @sheet's; Returns: (transfer floating): its picture */
GtkWidget *hats_timeline_plot_new       (HatsSheet          *sheet,
                                         const HatsTimeline *timeline);
/** hats_timeline_plot_get_point: Returns: (transfer none): the element of date number @index */
GtkWidget *hats_timeline_plot_get_point (HatsTimelinePlot   *self,
                                         guint               index);
/** hats_timeline_plot_find: Returns: the date that is nearest to @x, in the plot's pixels */
guint      hats_timeline_plot_find      (HatsTimelinePlot   *self,
                                         double              x);

G_END_DECLS
