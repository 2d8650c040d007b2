/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-case-sheet-page.h"

#include "hats-sheet-view.h"
#include "hats-view.h"

struct _HatsCaseSheetPage
{
  GtkWidget          parent_instance;

  HatsGuide         *guide;
  HatsDocument      *document;
  HatsCaseSheetFunc  make_sheet;
  HatsCase          *shown;       /* nullable: of which the view has the sheet */
  HatsSheetView     *view;
};

static void view_iface_init (HatsViewInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HatsCaseSheetPage, hats_case_sheet_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (HATS_TYPE_VIEW, view_iface_init))

/* Brings the sheet up to date; nothing is done twice for the same case. */
static void
update (HatsCaseSheetPage *self)
{
  HatsCase *now = hats_document_get_case (self->document);
  g_autoptr(HatsSheet) sheet = NULL;

  if (self->shown == now)
    return;

  sheet = self->make_sheet (self->guide, now);
  hats_sheet_view_set_sheet (self->view, sheet);
  g_clear_pointer (&self->shown, hats_case_unref);
  self->shown = hats_case_ref (now);
}

/* Pages that nobody sees wait until somebody does. */
static void
document_changed_cb (HatsCaseSheetPage *self)
{
  g_assert (HATS_IS_CASE_SHEET_PAGE (self));

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update (self);
}

/* Moves to a cell of the map: both answers at once. */
static void
map_activated_cb (HatsCaseSheetPage *self,
                  int                people,
                  int                maturity)
{
  HatsCase *now = hats_document_get_case (self->document);
  const HatsPlanStep step = { .people = people, .maturity = maturity };
  g_autoptr(HatsCase) moved = hats_case_at_step (now, &step);

  g_assert (HATS_IS_CASE_SHEET_PAGE (self));

  hats_document_edit (self->document, moved, NULL);
}

static void
hats_case_sheet_page_map (GtkWidget *widget)
{
  update (HATS_CASE_SHEET_PAGE (widget));

  GTK_WIDGET_CLASS (hats_case_sheet_page_parent_class)->map (widget);
}

static HatsSheet *
hats_case_sheet_page_dup_sheet (HatsView *view)
{
  HatsCaseSheetPage *self = HATS_CASE_SHEET_PAGE (view);
  HatsSheet *sheet;

  update (self);
  sheet = hats_sheet_view_get_sheet (self->view);

  return sheet != NULL ? hats_sheet_ref (sheet) : NULL;
}

static void
hats_case_sheet_page_set_narrow (HatsView *view,
                                 gboolean  narrow)
{
  hats_sheet_view_set_narrow (HATS_CASE_SHEET_PAGE (view)->view, narrow);
}

static const char *
hats_case_sheet_page_show_place (HatsView            *view,
                                 const HatsFindPlace *place)
{
  HatsCaseSheetPage *self = HATS_CASE_SHEET_PAGE (view);

  update (self);
  return hats_sheet_view_show_place (self->view, place);
}

static void
view_iface_init (HatsViewInterface *iface)
{
  iface->show_place = hats_case_sheet_page_show_place;
  iface->dup_sheet = hats_case_sheet_page_dup_sheet;
  iface->set_narrow = hats_case_sheet_page_set_narrow;
}

static void
hats_case_sheet_page_dispose (GObject *object)
{
  HatsCaseSheetPage *self = HATS_CASE_SHEET_PAGE (object);

  if (self->view != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->view)));
  g_clear_pointer (&self->shown, hats_case_unref);
  g_clear_object (&self->document);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_case_sheet_page_parent_class)->dispose (object);
}

static void
hats_case_sheet_page_class_init (HatsCaseSheetPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_case_sheet_page_dispose;
  widget_class->map = hats_case_sheet_page_map;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
hats_case_sheet_page_init (HatsCaseSheetPage *self)
{
  self->view = HATS_SHEET_VIEW (hats_sheet_view_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->view), GTK_WIDGET (self));
}

GtkWidget *
hats_case_sheet_page_new (HatsGuide         *guide,
                          HatsDocument      *document,
                          HatsCaseSheetFunc  make_sheet)
{
  HatsCaseSheetPage *self;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (HATS_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (make_sheet != NULL, NULL);

  self = g_object_new (HATS_TYPE_CASE_SHEET_PAGE, NULL);
  self->guide = g_object_ref (guide);
  self->document = g_object_ref (document);
  self->make_sheet = make_sheet;
  g_signal_connect_object (self->view, "map-activated", G_CALLBACK (map_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
