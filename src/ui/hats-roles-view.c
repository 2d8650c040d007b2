/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-roles-view.h"

#include <glib/gi18n-lib.h>

#include "hats-guide-sheets.h"
#include "hats-sheet-view.h"
#include "hats-tab-bar.h"

struct _HatsRolesView
{
  GtkWidget  parent_instance;

  HatsGuide *guide;
  gboolean   narrow;
  GtkWidget *box;
  GtkStack  *stack;
};

static void view_iface_init (HatsViewInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HatsRolesView, hats_roles_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (HATS_TYPE_VIEW, view_iface_init))

/* The visible page, filled with its role when it is first shown. */
static HatsSheetView *
get_page (HatsRolesView *self)
{
  HatsSheetView *page = HATS_SHEET_VIEW (gtk_stack_get_visible_child (self->stack));
  HatsRole *role;
  g_autoptr(HatsSheet) sheet = NULL;

  if (page == NULL || hats_sheet_view_get_sheet (page) != NULL)
    return page;

  role = hats_guide_find_role (self->guide, gtk_stack_get_visible_child_name (self->stack));
  sheet = hats_role_sheet_new (self->guide, role);
  hats_sheet_view_set_sheet (page, sheet);

  return page;
}

static void
visible_child_cb (HatsRolesView *self)
{
  HatsSheetView *page = get_page (self);

  if (page != NULL)
    hats_sheet_view_set_narrow (page, self->narrow);
}

static HatsSheet *
hats_roles_view_dup_sheet (HatsView *view)
{
  HatsSheetView *page = get_page (HATS_ROLES_VIEW (view));

  return page != NULL ? hats_sheet_ref (hats_sheet_view_get_sheet (page)) : NULL;
}

static void
hats_roles_view_set_narrow (HatsView *view,
                            gboolean  narrow)
{
  HatsRolesView *self = HATS_ROLES_VIEW (view);

  self->narrow = narrow;
  visible_child_cb (self);
}

static void
hats_roles_view_show_place (HatsView            *view,
                            const HatsFindPlace *place)
{
  HatsRolesView *self = HATS_ROLES_VIEW (view);

  gtk_stack_set_visible_child_name (self->stack, hats_role_get_id (place->role));
  hats_sheet_view_show_statement (get_page (self), hats_statement_get_text (place->statement));
}

static void
view_iface_init (HatsViewInterface *iface)
{
  iface->show_place = hats_roles_view_show_place;
  iface->dup_sheet = hats_roles_view_dup_sheet;
  iface->set_narrow = hats_roles_view_set_narrow;
}

static void
hats_roles_view_dispose (GObject *object)
{
  HatsRolesView *self = HATS_ROLES_VIEW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_roles_view_parent_class)->dispose (object);
}

static void
hats_roles_view_class_init (HatsRolesViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_roles_view_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
hats_roles_view_init (HatsRolesView *self)
{
  GtkWidget *bar;

  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  bar = hats_tab_bar_new (self->stack, _("Roles"));
  gtk_widget_add_css_class (bar, "hats-bar-of-tabs");

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self->box), bar);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->stack));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
hats_roles_view_new (HatsGuide *guide)
{
  HatsRolesView *self;
  GListModel *roles;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  self = g_object_new (HATS_TYPE_ROLES_VIEW, NULL);
  self->guide = g_object_ref (guide);
  roles = G_LIST_MODEL (hats_guide_get_roles (guide));
  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);

      gtk_stack_add_titled (self->stack, hats_sheet_view_new (),
                            hats_role_get_id (role), hats_role_get_title (role));
    }
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (visible_child_cb), self, G_CONNECT_SWAPPED);
  visible_child_cb (self);

  return GTK_WIDGET (self);
}
