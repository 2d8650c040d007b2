/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-map-block.h"

G_BEGIN_DECLS

#define HATS_TYPE_MAP_TILE (hats_map_tile_get_type ())
G_DECLARE_FINAL_TYPE (HatsMapTile, hats_map_tile, HATS, MAP_TILE, GtkWidget)

/**
 * HatsMapTile:
 *
 * A cell of a map: an answer's colour with its sign or mark on it. Shows one answer after another without new widgets.
 */

/**
 * hats_map_tile_new:
 * @role: what it is to a screen reader: a grid's cell, or nothing where words stand beside it
 *
 * Returns: (transfer full): a tile without an answer
 */
GtkWidget *hats_map_tile_new        (GtkAccessibleRole    role);
/** hats_map_tile_set_answer: @answer: what to show from now on; it is not kept */
void       hats_map_tile_set_answer (HatsMapTile         *self,
                                     const HatsMapAnswer *answer);
/** hats_map_tile_set_name: @name: what a screen reader calls it */
void       hats_map_tile_set_name   (HatsMapTile         *self,
                                     const char          *name);
/** hats_map_tile_get_name: Returns: (transfer none) (nullable) */
const char *hats_map_tile_get_name  (HatsMapTile         *self);
/** hats_map_tile_set_present: whether it is the present situation, which has a frame */
void       hats_map_tile_set_present (HatsMapTile        *self,
                                     gboolean             present);

G_END_DECLS
