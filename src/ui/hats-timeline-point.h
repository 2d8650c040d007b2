/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-timeline.h"

G_BEGIN_DECLS

#define HATS_TYPE_TIMELINE_POINT (hats_timeline_point_get_type ())
G_DECLARE_FINAL_TYPE (HatsTimelinePoint, hats_timeline_point, HATS, TIMELINE_POINT, GtkWidget)

/**
 * HatsTimelinePoint:
 *
 * A date of a time line: a bar for each job, standing at the bottom, and its hours above it.
 */

/** hats_timeline_point_new: @index: of one of @timeline's points; @timeline must outlive it; Returns: (transfer floating): an element */
GtkWidget *hats_timeline_point_new       (const HatsTimeline *timeline,
                                          guint               index);
/** hats_timeline_point_set_scale: @height: how many pixels the maximum is; @numbers: whether the hours are written out */
void       hats_timeline_point_set_scale (HatsTimelinePoint  *self,
                                          int                 height,
                                          gboolean            numbers);

G_END_DECLS
