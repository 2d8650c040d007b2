/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_TIMELINE_CHART (hats_timeline_chart_get_type ())
G_DECLARE_FINAL_TYPE (HatsTimelineChart, hats_timeline_chart, HATS, TIMELINE_CHART, GtkWidget)

/**
 * HatsTimelineChart:
 *
 * A time line: its picture, what its parts mean, and the date that is being looked at in words. The
 * dates are one stop of the Tab key; arrow keys, Home and End go from one to the next.
 */

/** hats_timeline_chart_new: @timeline: @sheet's; Returns: (transfer floating): a chart of it */
GtkWidget *hats_timeline_chart_new (HatsSheet          *sheet,
                                    const HatsTimeline *timeline);

G_END_DECLS
