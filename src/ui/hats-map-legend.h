/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-map-block.h"

G_BEGIN_DECLS

/** hats_map_legend_new: Returns: (transfer full): a list of what the marks of @map stand for */
GtkWidget *hats_map_legend_new (const HatsMapBlock *map);

G_END_DECLS
