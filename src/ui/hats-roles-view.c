/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-roles-view.h"

#include <glib/gi18n-lib.h>

#include "hats-drop-down.h"
#include "hats-guide-sheets.h"
#include "hats-related-roles.h"
#include "hats-sheet-view.h"
#include "hats-tab-bar.h"

/* More roles are chosen from a list: as tabs they would be wider than any window. */
#define MOST_TABS 8

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

/* The page of the related roles; no id has a slash. */
#define RELATED "/related"

static GtkWidget *
make_page (HatsRolesView *self,
           const char    *name)
{
  g_autoptr(HatsSheet) sheet = NULL;
  GtkWidget *page;

  if (g_str_equal (name, RELATED))
    return hats_related_roles_new (self->guide);

  page = hats_sheet_view_new ();
  sheet = hats_role_sheet_new (self->guide, hats_guide_find_role (self->guide, name));
  hats_sheet_view_set_sheet (HATS_SHEET_VIEW (page), sheet);

  return page;
}

/* What the visible page holds, made when it is first shown: a #HatsSheetView or #HatsRelatedRoles. */
static GtkWidget *
get_page (HatsRolesView *self)
{
  GtkWidget *holder = gtk_stack_get_visible_child (self->stack);
  GtkWidget *page;

  if (holder == NULL)
    return NULL;

  page = gtk_widget_get_first_child (holder);
  if (page == NULL)
    {
      page = make_page (self, gtk_stack_get_visible_child_name (self->stack));
      gtk_widget_set_hexpand (page, TRUE);
      gtk_box_append (GTK_BOX (holder), page);
    }

  return page;
}

static void
visible_child_cb (HatsRolesView *self)
{
  GtkWidget *page = get_page (self);

  if (HATS_IS_SHEET_VIEW (page))
    hats_sheet_view_set_narrow (HATS_SHEET_VIEW (page), self->narrow);
  else if (page != NULL)
    hats_view_set_narrow (HATS_VIEW (page), self->narrow);
}

static HatsSheet *
hats_roles_view_dup_sheet (HatsView *view)
{
  GtkWidget *page = get_page (HATS_ROLES_VIEW (view));

  if (HATS_IS_SHEET_VIEW (page))
    return hats_sheet_ref (hats_sheet_view_get_sheet (HATS_SHEET_VIEW (page)));

  return page != NULL ? hats_view_dup_sheet (HATS_VIEW (page)) : NULL;
}

/* A narrow window has room for the tabs where the last has a short title. */
static void
update_tabs (HatsRolesView *self)
{
  GtkWidget *related = gtk_stack_get_child_by_name (self->stack, RELATED);

  if (related != NULL)
    gtk_stack_page_set_title (gtk_stack_get_page (self->stack, related), self->narrow ? _("Related") : _("Related Roles"));
}

static void
hats_roles_view_set_narrow (HatsView *view,
                            gboolean  narrow)
{
  HatsRolesView *self = HATS_ROLES_VIEW (view);

  self->narrow = narrow;
  update_tabs (self);
  visible_child_cb (self);
}

/* Opens the page of a role. */
static HatsSheetView *
open_role (HatsRolesView *self,
           HatsRole      *role)
{
  GtkWidget *page;

  gtk_stack_set_visible_child_name (self->stack, hats_role_is_adjacent (role) ? RELATED : hats_role_get_id (role));
  page = get_page (self);

  return HATS_IS_RELATED_ROLES (page) ? hats_related_roles_open_role (HATS_RELATED_ROLES (page), role)
                                      : HATS_SHEET_VIEW (page);
}

static const char *
hats_roles_view_show_place (HatsView            *view,
                            const HatsFindPlace *place)
{
  HatsSheetView *page = open_role (HATS_ROLES_VIEW (view), place->role);

  return hats_sheet_view_show_place (page, place);
}

static const char *
hats_roles_view_get_tab (HatsView *view)
{
  return gtk_stack_get_visible_child_name (HATS_ROLES_VIEW (view)->stack);
}

static void
hats_roles_view_set_tab (HatsView   *view,
                         const char *name)
{
  HatsRolesView *self = HATS_ROLES_VIEW (view);

  if (gtk_stack_get_child_by_name (self->stack, name) != NULL)
    gtk_stack_set_visible_child_name (self->stack, name);
}

static void
view_iface_init (HatsViewInterface *iface)
{
  iface->show_place = hats_roles_view_show_place;
  iface->get_tab = hats_roles_view_get_tab;
  iface->set_tab = hats_roles_view_set_tab;
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
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->stack));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

static gboolean
get_position (GBinding     *binding,
              const GValue *child,
              GValue       *position,
              gpointer      user_data)
{
  GtkWidget *stack = GTK_WIDGET (g_binding_dup_source (binding));
  guint i = 0;

  for (GtkWidget *page = gtk_widget_get_first_child (stack);
       page != NULL && page != g_value_get_object (child);
       page = gtk_widget_get_next_sibling (page))
    i++;
  g_value_set_uint (position, i);
  g_object_unref (stack);

  return TRUE;
}

static gboolean
get_child (GBinding     *binding,
           const GValue *position,
           GValue       *child,
           gpointer      user_data)
{
  GtkWidget *stack = GTK_WIDGET (g_binding_dup_source (binding));
  GtkWidget *page = gtk_widget_get_first_child (stack);

  for (guint i = 0; i < g_value_get_uint (position) && page != NULL; i++)
    page = gtk_widget_get_next_sibling (page);
  g_value_set_object (child, page);
  g_object_unref (stack);

  return page != NULL;
}

static GtkWidget *
make_list (HatsRolesView *self)
{
  GtkExpression *title = gtk_property_expression_new (GTK_TYPE_STACK_PAGE, NULL, "title");
  GtkWidget *list = gtk_drop_down_new (G_LIST_MODEL (gtk_stack_get_pages (self->stack)), title);

  gtk_drop_down_set_enable_search (GTK_DROP_DOWN (list), TRUE);
  gtk_widget_set_halign (list, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Roles"), -1);
  hats_drop_down_set_name (GTK_DROP_DOWN (list), _("Roles"));
  g_object_bind_property_full (self->stack, "visible-child", list, "selected",
                               G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL, get_position, get_child, NULL, NULL);

  return list;
}

/* When all pages are there: a bar makes its tabs anew for each that comes. */
static void
add_bar (HatsRolesView *self,
         guint          n_roles)
{
  GtkWidget *bar = n_roles > MOST_TABS ? make_list (self) : hats_tab_bar_new (self->stack, _("Roles"));

  gtk_widget_add_css_class (bar, "hats-bar-of-tabs");
  gtk_box_prepend (GTK_BOX (self->box), bar);
}

GtkWidget *
hats_roles_view_new (HatsGuide *guide)
{
  HatsRolesView *self;
  g_autoptr(GListModel) main_roles = NULL;
  guint n_main;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  self = g_object_new (HATS_TYPE_ROLES_VIEW, NULL);
  self->guide = g_object_ref (guide);
  main_roles = hats_guide_list_main_roles (guide);
  n_main = g_list_model_get_n_items (main_roles);
  for (guint i = 0; i < n_main; i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (main_roles, i);

      gtk_stack_add_titled (self->stack, gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0),
                            hats_role_get_id (role), hats_role_get_title (role));
    }
  if (n_main < g_list_model_get_n_items (G_LIST_MODEL (hats_guide_get_roles (guide))))
    gtk_stack_add_named (self->stack, gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0), RELATED);
  update_tabs (self);
  add_bar (self, n_main);
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (visible_child_cb), self, G_CONNECT_SWAPPED);
  visible_child_cb (self);

  return GTK_WIDGET (self);
}

void
hats_roles_view_show_role (HatsRolesView *self,
                           const char    *id)
{
  HatsRole *role;

  g_return_if_fail (HATS_IS_ROLES_VIEW (self));
  g_return_if_fail (id != NULL);

  role = hats_guide_find_role (self->guide, id);
  if (role != NULL)
    hats_sheet_view_focus_start (open_role (self, role));
}
