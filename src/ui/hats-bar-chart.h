/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_BAR_TRACK (hats_bar_track_get_type ())
G_DECLARE_FINAL_TYPE (HatsBarTrack, hats_bar_track, HATS, BAR_TRACK, GtkWidget)

/**
 * HatsBarTrack:
 *
 * One bar on its scale, with its number behind the scale and, where the chart has one,
 * the dashed line. Colours and the hatch come from the style sheet.
 */

/** hats_bar_chart_new: Returns: (transfer floating): all bars of @bars, one below the other, with their labels */
GtkWidget *hats_bar_chart_new (const HatsBars *bars);

G_END_DECLS
