/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-rules-page.h"

#include "hats-rule-book-sheet.h"
#include "hats-sheet-view.h"

struct _HatsRulesPage
{
  GtkWidget      parent_instance;

  HatsGuide     *guide;
  HatsDocument  *document;
  HatsCase      *shown;       /* the case that the view shows */
  HatsSheetView *sheet_view;
};

static void view_iface_init (HatsViewInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HatsRulesPage, hats_rules_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (HATS_TYPE_VIEW, view_iface_init))

static HatsSheet *
hats_rules_page_dup_sheet (HatsView *view)
{
  HatsRulesPage *self = HATS_RULES_PAGE (view);

  return hats_rule_book_sheet_new_for_case (self->guide, hats_document_get_case (self->document));
}

static void
hats_rules_page_set_narrow (HatsView *view,
                            gboolean  narrow)
{
  hats_sheet_view_set_narrow (HATS_RULES_PAGE (view)->sheet_view, narrow);
}

static void
view_iface_init (HatsViewInterface *iface)
{
  iface->dup_sheet = hats_rules_page_dup_sheet;
  iface->set_narrow = hats_rules_page_set_narrow;
}

static void
update (HatsRulesPage *self)
{
  HatsCase *now = hats_document_get_case (self->document);
  g_autoptr(HatsSheet) sheet = NULL;

  if (now == self->shown)
    return;

  g_clear_pointer (&self->shown, hats_case_unref);
  self->shown = hats_case_ref (now);
  sheet = hats_rule_book_sheet_new_for_case (self->guide, now);
  hats_sheet_view_set_sheet (self->sheet_view, sheet);
}

/* What nobody sees need not be made. */
static void
document_changed_cb (HatsRulesPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update (self);
}

static void
hats_rules_page_map (GtkWidget *widget)
{
  update (HATS_RULES_PAGE (widget));
  GTK_WIDGET_CLASS (hats_rules_page_parent_class)->map (widget);
}

static void
hats_rules_page_dispose (GObject *object)
{
  HatsRulesPage *self = HATS_RULES_PAGE (object);

  if (self->sheet_view != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->sheet_view)));
  g_clear_pointer (&self->shown, hats_case_unref);
  g_clear_object (&self->document);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_rules_page_parent_class)->dispose (object);
}

static void
hats_rules_page_class_init (HatsRulesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_rules_page_dispose;
  widget_class->map = hats_rules_page_map;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
hats_rules_page_init (HatsRulesPage *self)
{
  self->sheet_view = HATS_SHEET_VIEW (hats_sheet_view_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->sheet_view), GTK_WIDGET (self));
}

GtkWidget *
hats_rules_page_new (HatsGuide    *guide,
                     HatsDocument *document)
{
  HatsRulesPage *self;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (HATS_IS_DOCUMENT (document), NULL);

  self = g_object_new (HATS_TYPE_RULES_PAGE, NULL);
  self->guide = g_object_ref (guide);
  self->document = g_object_ref (document);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
