/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-view.h"

G_DEFINE_INTERFACE (HatsView, hats_view, GTK_TYPE_WIDGET)

static void
hats_view_default_init (HatsViewInterface *iface)
{
}

HatsSheet *
hats_view_dup_sheet (HatsView *self)
{
  g_return_val_if_fail (HATS_IS_VIEW (self), NULL);

  return HATS_VIEW_GET_IFACE (self)->dup_sheet (self);
}

void
hats_view_set_narrow (HatsView *self,
                      gboolean  narrow)
{
  g_return_if_fail (HATS_IS_VIEW (self));

  if (HATS_VIEW_GET_IFACE (self)->set_narrow != NULL)
    HATS_VIEW_GET_IFACE (self)->set_narrow (self, narrow);
}

void
hats_view_grab_focus (HatsView *self)
{
  g_return_if_fail (HATS_IS_VIEW (self));

  if (HATS_VIEW_GET_IFACE (self)->grab_focus != NULL)
    HATS_VIEW_GET_IFACE (self)->grab_focus (self);
  else
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}
