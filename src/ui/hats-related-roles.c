/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-related-roles.h"

#include <glib/gi18n-lib.h>

#include "hats-guide-sheets.h"
#include "hats-reading-column.h"
#include "hats-role-sign.h"
#include "hats-sheet-section.h"
#include "hats-sheet-view.h"

struct _HatsRelatedRoles
{
  GtkWidget      parent_instance;

  HatsGuide     *guide;
  GtkStack      *stack;
  GtkWidget     *list_page;
  GtkListBox    *list;
  GtkWidget     *role_page;
  HatsSheetView *role_sheet;
};

static void view_iface_init (HatsViewInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HatsRelatedRoles, hats_related_roles, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (HATS_TYPE_VIEW, view_iface_init))

/* A row knows its role by this. */
#define ROLE_KEY "hats-role"

static gboolean
shows_role (HatsRelatedRoles *self)
{
  return gtk_stack_get_visible_child (self->stack) == self->role_page;
}

static HatsSheet *
hats_related_roles_dup_sheet (HatsView *view)
{
  HatsRelatedRoles *self = HATS_RELATED_ROLES (view);

  return shows_role (self) ? hats_sheet_ref (hats_sheet_view_get_sheet (self->role_sheet))
                           : hats_roles_sheet_new (self->guide);
}

static void
hats_related_roles_set_narrow (HatsView *view,
                               gboolean  narrow)
{
  hats_sheet_view_set_narrow (HATS_RELATED_ROLES (view)->role_sheet, narrow);
}

static void
view_iface_init (HatsViewInterface *iface)
{
  iface->dup_sheet = hats_related_roles_dup_sheet;
  iface->set_narrow = hats_related_roles_set_narrow;
}

static GtkListBoxRow *
find_row (HatsRelatedRoles *self,
          HatsRole         *role)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (g_object_get_data (G_OBJECT (row), ROLE_KEY) == role)
      return row;

  return NULL;
}

static void
row_activated_cb (HatsRelatedRoles *self,
                  GtkListBoxRow    *row)
{
  g_assert (HATS_IS_RELATED_ROLES (self));

  hats_sheet_view_focus_start (hats_related_roles_open_role (self, g_object_get_data (G_OBJECT (row), ROLE_KEY)));
}

/* Back to the row that led here. */
static void
back_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  HatsRelatedRoles *self = HATS_RELATED_ROLES (widget);
  HatsSheet *sheet = hats_sheet_view_get_sheet (self->role_sheet);
  HatsRole *role;

  if (!shows_role (self))
    return;

  role = hats_guide_find_role (self->guide, json_object_get_string_member (sheet->data, "role"));
  gtk_stack_set_visible_child (self->stack, self->list_page);
  gtk_widget_grab_focus (GTK_WIDGET (find_row (self, role)));
}

static void
hats_related_roles_dispose (GObject *object)
{
  HatsRelatedRoles *self = HATS_RELATED_ROLES (object);

  if (self->stack != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->stack)));
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_related_roles_parent_class)->dispose (object);
}

static void
hats_related_roles_class_init (HatsRelatedRolesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_related_roles_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "related.back", NULL, back_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "related.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "related.back", NULL);
}

static GtkWidget *
make_text (const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, style);

  return label;
}

/* Title and mission of a role, between its sign and an arrow. */
static void
add_row (HatsRelatedRoles *self,
         HatsRole         *role)
{
  g_autoptr(HatsStatement) mission = g_list_model_get_item (hats_role_get_statements (role, "mission"), 0);
  const char *summary = mission != NULL ? hats_statement_get_text (mission) : hats_role_get_tagline (role);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *sign = hats_role_sign_new_image (hats_role_get_sign (role));

  gtk_image_set_pixel_size (GTK_IMAGE (sign), 24);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), make_text (hats_role_get_title (role), "heading"));
  gtk_box_append (GTK_BOX (texts), make_text (summary, "dim-label"));
  gtk_box_append (GTK_BOX (line), sign);
  gtk_box_append (GTK_BOX (line), texts);
  gtk_box_append (GTK_BOX (line), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, hats_role_get_title (role),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary,
                                  -1);
  g_object_set_data (G_OBJECT (row), ROLE_KEY, role);  /* the guide keeps it */
  gtk_list_box_append (self->list, row);
}

/* Who misses a role here may add it. */
static GtkWidget *
make_my_roles_button (void)
{
  GtkWidget *button = gtk_button_new_with_label (_("My Roles…"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "app.my-roles");
  gtk_widget_set_halign (button, GTK_ALIGN_START);

  return button;
}

static GtkWidget *
make_list_page (HatsRelatedRoles *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_list_box_set_show_separators (self->list, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "hats-related-roles");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Related Roles"), -1);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);

  gtk_widget_add_css_class (page, "hats-page");
  gtk_box_append (GTK_BOX (page), hats_sheet_heading_new (_("Related Roles"), 1));
  gtk_box_append (GTK_BOX (page), make_text (_("Often taken for one of the main roles, and told in short."), "dim-label"));
  gtk_box_append (GTK_BOX (page), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (page), make_my_roles_button ());
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), hats_reading_column_new (page));

  return scroller;
}

static GtkWidget *
make_back_button (void)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (content), gtk_image_new_from_icon_name ("go-previous-symbolic"));
  gtk_box_append (GTK_BOX (content), gtk_label_new (_("Related Roles")));
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "related.back");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "hats-back");
  gtk_widget_set_tooltip_text (button, _("Back to the List"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Back to Related Roles"), -1);

  return button;
}

/* The way back stays in sight above the role, where the text begins. */
static GtkWidget *
make_role_page (HatsRelatedRoles *self)
{
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *column = hats_reading_column_new (bar);

  self->role_sheet = HATS_SHEET_VIEW (hats_sheet_view_new ());
  gtk_widget_set_vexpand (GTK_WIDGET (self->role_sheet), TRUE);
  gtk_widget_add_css_class (bar, "hats-bar-of-back");
  gtk_box_append (GTK_BOX (bar), make_back_button ());
  gtk_box_append (GTK_BOX (page), column);
  gtk_box_append (GTK_BOX (page), GTK_WIDGET (self->role_sheet));

  return page;
}

static void
hats_related_roles_init (HatsRelatedRoles *self)
{
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_transition_type (self->stack, GTK_STACK_TRANSITION_TYPE_SLIDE_LEFT_RIGHT);
  gtk_stack_set_vhomogeneous (self->stack, FALSE);

  self->list_page = make_list_page (self);
  self->role_page = make_role_page (self);
  gtk_stack_add_child (self->stack, self->list_page);
  gtk_stack_add_child (self->stack, self->role_page);
  gtk_widget_set_parent (GTK_WIDGET (self->stack), GTK_WIDGET (self));
}

GtkWidget *
hats_related_roles_new (HatsGuide *guide)
{
  HatsRelatedRoles *self;
  GListModel *roles;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  self = g_object_new (HATS_TYPE_RELATED_ROLES, NULL);
  self->guide = g_object_ref (guide);
  roles = G_LIST_MODEL (hats_guide_get_roles (guide));
  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);

      if (hats_role_is_adjacent (role))
        add_row (self, role);
    }

  return GTK_WIDGET (self);
}

HatsSheetView *
hats_related_roles_open_role (HatsRelatedRoles *self,
                              HatsRole         *role)
{
  g_autoptr(HatsSheet) sheet = NULL;

  g_return_val_if_fail (HATS_IS_RELATED_ROLES (self), NULL);
  g_return_val_if_fail (HATS_IS_ROLE (role) && hats_role_is_adjacent (role), NULL);

  /* Another role begins at its top. */
  sheet = hats_role_sheet_new (self->guide, role);
  hats_sheet_view_set_sheet (self->role_sheet, NULL);
  hats_sheet_view_set_sheet (self->role_sheet, sheet);
  gtk_stack_set_visible_child (self->stack, self->role_page);

  return self->role_sheet;
}
