/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-grid-move.h"

HatsGridMove
hats_grid_move_from_key (GtkWidget       *grid,
                         guint            keyval,
                         GdkModifierType  state)
{
  gboolean mirrored, control;

  g_return_val_if_fail (GTK_IS_WIDGET (grid), HATS_GRID_MOVE_NONE);

  mirrored = gtk_widget_get_direction (grid) == GTK_TEXT_DIR_RTL;
  control = (state & GDK_CONTROL_MASK) != 0;
  switch (keyval)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return HATS_GRID_MOVE_UP;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return HATS_GRID_MOVE_DOWN;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return mirrored ? HATS_GRID_MOVE_FORWARD : HATS_GRID_MOVE_BACK;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return mirrored ? HATS_GRID_MOVE_BACK : HATS_GRID_MOVE_FORWARD;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      return control ? HATS_GRID_MOVE_FIRST : HATS_GRID_MOVE_ROW_START;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      return control ? HATS_GRID_MOVE_LAST : HATS_GRID_MOVE_ROW_END;
    default:
      return HATS_GRID_MOVE_NONE;
    }
}
