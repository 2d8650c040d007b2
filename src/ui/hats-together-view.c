/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-together-view.h"

#include "hats-guide-sheets.h"
#include "hats-sheet-view.h"

struct _HatsTogetherView
{
  GtkWidget      parent_instance;

  HatsSheetView *sheet_view;
};

static void view_iface_init (HatsViewInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HatsTogetherView, hats_together_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (HATS_TYPE_VIEW, view_iface_init))

static HatsSheet *
hats_together_view_dup_sheet (HatsView *view)
{
  return hats_sheet_ref (hats_sheet_view_get_sheet (HATS_TOGETHER_VIEW (view)->sheet_view));
}

static void
hats_together_view_set_narrow (HatsView *view,
                               gboolean  narrow)
{
  hats_sheet_view_set_narrow (HATS_TOGETHER_VIEW (view)->sheet_view, narrow);
}

static const char *
hats_together_view_show_place (HatsView            *view,
                               const HatsFindPlace *place)
{
  return hats_sheet_view_show_place (HATS_TOGETHER_VIEW (view)->sheet_view, place);
}

static void
view_iface_init (HatsViewInterface *iface)
{
  iface->show_place = hats_together_view_show_place;
  iface->dup_sheet = hats_together_view_dup_sheet;
  iface->set_narrow = hats_together_view_set_narrow;
}

static void
hats_together_view_dispose (GObject *object)
{
  HatsTogetherView *self = HATS_TOGETHER_VIEW (object);

  if (self->sheet_view != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->sheet_view)));

  G_OBJECT_CLASS (hats_together_view_parent_class)->dispose (object);
}

static void
hats_together_view_class_init (HatsTogetherViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_together_view_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
hats_together_view_init (HatsTogetherView *self)
{
  self->sheet_view = HATS_SHEET_VIEW (hats_sheet_view_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->sheet_view), GTK_WIDGET (self));
}

GtkWidget *
hats_together_view_new (HatsGuide *guide)
{
  HatsTogetherView *self;
  g_autoptr(HatsSheet) sheet = NULL;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  self = g_object_new (HATS_TYPE_TOGETHER_VIEW, NULL);
  sheet = hats_together_sheet_new (guide);
  hats_sheet_view_set_sheet (self->sheet_view, sheet);

  return GTK_WIDGET (self);
}
