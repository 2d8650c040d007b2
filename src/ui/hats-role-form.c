/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-role-form.h"

#include <glib/gi18n-lib.h>

#include "hats-draft-list.h"

struct _HatsRoleForm
{
  GtkWidget      parent_instance;

  HatsRoleDraft *draft;     /* nullable */
  GtkWidget     *box;
};

struct _HatsRoleFormFocus
{
  char    *member;      /* nullable */
  char    *aspect;      /* nullable */
  guint    index;
  gboolean is_source;
};

G_DEFINE_FINAL_TYPE (HatsRoleForm, hats_role_form, GTK_TYPE_WIDGET)

enum {
  SIGNAL_EDITED,
  SIGNAL_RESTRUCTURING,
  SIGNAL_RESTRUCTURED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* On a field: which member of the role it is. */
#define MEMBER "hats-member"

static const char * const signs[] = { "half-circle", "half-square", "circle", "ring", "square", "frame", "diamond", "triangle", NULL };

static void
member_edited_cb (HatsRoleForm   *self,
                  HatsDraftField *field)
{
  g_signal_emit (self, signals[SIGNAL_EDITED], 0, field, g_object_get_data (G_OBJECT (field), MEMBER), NULL, 0, FALSE);
}

static void
statement_edited_cb (HatsRoleForm   *self,
                     HatsDraftField *field,
                     guint           index,
                     gboolean        is_source,
                     HatsDraftList  *list)
{
  g_signal_emit (self, signals[SIGNAL_EDITED], 0, field, NULL, hats_draft_list_get_aspect (list), index, is_source);
}

static void
restructuring_cb (HatsRoleForm *self)
{
  g_signal_emit (self, signals[SIGNAL_RESTRUCTURING], 0);
}

static void
restructured_cb (HatsRoleForm *self,
                 gboolean      removed)
{
  g_signal_emit (self, signals[SIGNAL_RESTRUCTURED], 0, removed);
}

static void
sign_cb (HatsRoleForm *self,
         GParamSpec   *pspec,
         GtkDropDown  *drop_down)
{
  restructuring_cb (self);
  hats_role_draft_set_member (self->draft, "sign", signs[gtk_drop_down_get_selected (drop_down)]);
  restructured_cb (self, FALSE);
}

static void
add_title (HatsRoleForm *self,
           const char     *title)
{
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (self->box), label);
}

static void
add_member (HatsRoleForm *self,
            const char     *title,
            const char     *member)
{
  GtkWidget *field = hats_draft_field_new (title, hats_role_draft_get_member (self->draft, member), NULL, FALSE);

  g_object_set_data (G_OBJECT (field), MEMBER, (gpointer) member);
  g_signal_connect_object (field, "edited", G_CALLBACK (member_edited_cb), self, G_CONNECT_SWAPPED);
  add_title (self, title);
  gtk_box_append (GTK_BOX (self->box), field);
}

static void
add_sign (HatsRoleForm *self)
{
  const char *titles[] = { _("Half-filled circle"), _("Half-filled square"), _("Circle"), _("Ring"), _("Square"), _("Frame"),
                           _("Diamond"), _("Triangle"), NULL };
  GtkWidget *drop_down = gtk_drop_down_new_from_strings (titles);
  const char *sign = hats_role_draft_get_member (self->draft, "sign");

  for (guint i = 0; signs[i] != NULL; i++)
    if (g_strcmp0 (signs[i], sign) == 0)
      gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), i);
  gtk_widget_set_halign (drop_down, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Sign"), -1);
  g_signal_connect_object (drop_down, "notify::selected", G_CALLBACK (sign_cb), self, G_CONNECT_SWAPPED);
  add_title (self, _("Sign"));
  gtk_box_append (GTK_BOX (self->box), drop_down);
}

static void
add_aspects (HatsRoleForm *self,
             HatsGuide    *guide)
{
  GListModel *aspects = G_LIST_MODEL (hats_guide_get_aspects (guide));

  for (guint i = 0; i < g_list_model_get_n_items (aspects); i++)
    {
      g_autoptr(HatsAspect) aspect = g_list_model_get_item (aspects, i);
      GtkWidget *list = hats_draft_list_new (self->draft, aspect);

      gtk_widget_set_margin_top (list, 12);
      g_signal_connect_object (list, "edited", G_CALLBACK (statement_edited_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "restructuring", G_CALLBACK (restructuring_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "restructured", G_CALLBACK (restructured_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self->box), list);
    }
}

static void
hats_role_form_dispose (GObject *object)
{
  g_clear_pointer (&HATS_ROLE_FORM (object)->box, gtk_widget_unparent);

  G_OBJECT_CLASS (hats_role_form_parent_class)->dispose (object);
}

static void
hats_role_form_class_init (HatsRoleFormClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_role_form_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);

  signals[SIGNAL_EDITED] = g_signal_new ("edited", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 5,
                                         HATS_TYPE_DRAFT_FIELD, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE,
                                         G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE, G_TYPE_UINT, G_TYPE_BOOLEAN);
  signals[SIGNAL_RESTRUCTURING] = g_signal_new ("restructuring", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_RESTRUCTURED] = g_signal_new ("restructured", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                               G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
hats_role_form_init (HatsRoleForm *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (self->box, "hats-page");
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
hats_role_form_new (void)
{
  return g_object_new (HATS_TYPE_ROLE_FORM, NULL);
}

void
hats_role_form_clear (HatsRoleForm *self)
{
  GtkWidget *child;

  g_return_if_fail (HATS_IS_ROLE_FORM (self));

  self->draft = NULL;
  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
}

void
hats_role_form_show (HatsRoleForm  *self,
                     HatsRoleDraft *draft,
                     HatsGuide     *guide)
{
  g_return_if_fail (HATS_IS_ROLE_FORM (self));
  g_return_if_fail (draft != NULL && HATS_IS_GUIDE (guide));

  hats_role_form_clear (self);
  self->draft = draft;
  add_member (self, _("Title"), "title");
  add_member (self, _("Tagline"), "tagline");
  add_sign (self);
  add_aspects (self, guide);
}

HatsRoleFormFocus *
hats_role_form_dup_focus (HatsRoleForm *self)
{
  HatsRoleFormFocus *found = g_new0 (HatsRoleFormFocus, 1);
  GtkRoot *root;
  GtkWidget *focus;

  g_return_val_if_fail (HATS_IS_ROLE_FORM (self), found);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (self->box); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int index = HATS_IS_DRAFT_LIST (child) ? hats_draft_list_find_focus (HATS_DRAFT_LIST (child), &found->is_source) : -1;

      if (index >= 0)
        {
          found->aspect = g_strdup (hats_draft_list_get_aspect (HATS_DRAFT_LIST (child)));
          found->index = (guint) index;
        }
      else if (focus != NULL && HATS_IS_DRAFT_FIELD (child) && gtk_widget_is_ancestor (focus, child))
        found->member = g_strdup (g_object_get_data (G_OBJECT (child), MEMBER));
    }

  return found;
}

void
hats_role_form_focus_free (HatsRoleFormFocus *focus)
{
  g_free (focus->member);
  g_free (focus->aspect);
  g_free (focus);
}

void
hats_role_form_focus (HatsRoleForm            *self,
                      const HatsRoleFormFocus *focus)
{
  const char *member = focus != NULL ? focus->member : "title";

  g_return_if_fail (HATS_IS_ROLE_FORM (self));

  for (GtkWidget *child = gtk_widget_get_first_child (self->box); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (HATS_IS_DRAFT_LIST (child) && focus != NULL &&
        g_strcmp0 (hats_draft_list_get_aspect (HATS_DRAFT_LIST (child)), focus->aspect) == 0)
      hats_draft_list_focus (HATS_DRAFT_LIST (child), focus->index, focus->is_source);
    else if (HATS_IS_DRAFT_FIELD (child) && member != NULL &&
             g_strcmp0 (g_object_get_data (G_OBJECT (child), MEMBER), member) == 0)
      gtk_widget_grab_focus (child);
}
