/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** HatsGridMove: where a key leads in a grid of cells, of which one has the focus. */
typedef enum {
  HATS_GRID_MOVE_NONE,
  HATS_GRID_MOVE_UP,
  HATS_GRID_MOVE_DOWN,
  HATS_GRID_MOVE_BACK,        /* a column towards where reading begins */
  HATS_GRID_MOVE_FORWARD,
  HATS_GRID_MOVE_ROW_START,
  HATS_GRID_MOVE_ROW_END,
  HATS_GRID_MOVE_FIRST,       /* the first cell of all */
  HATS_GRID_MOVE_LAST
} HatsGridMove;

/**
 * hats_grid_move_from_key:
 * @grid: the grid, whose direction of reading counts
 * @keyval: a key
 * @state: the modifiers that are held
 *
 * Returns: where the key leads, %HATS_GRID_MOVE_NONE where it is none of a grid's
 */
HatsGridMove hats_grid_move_from_key (GtkWidget       *grid,
                                      guint            keyval,
                                      GdkModifierType  state);

G_END_DECLS
