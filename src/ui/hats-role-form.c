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

G_DEFINE_FINAL_TYPE (HatsRoleForm, hats_role_form, GTK_TYPE_WIDGET)

enum {
  SIGNAL_EDITED,
  SIGNAL_RESTRUCTURING,
  SIGNAL_RESTRUCTURED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const char * const signs[] = { "half-circle", "half-square", "circle", "ring", "square", "frame", "diamond", "triangle", NULL };
static const char * const parts[] = { "main", "adjacent", NULL };

static void
edited_cb (HatsRoleForm   *self,
           HatsDraftField *field)
{
  g_signal_emit (self, signals[SIGNAL_EDITED], 0, field);
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
add_title (HatsRoleForm *self,
           const char   *title)
{
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_margin_top (label, gtk_widget_get_first_child (self->box) != NULL ? 12 : 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (self->box), label);
}

static void
add_help (HatsRoleForm *self,
          const char   *help)
{
  GtkWidget *label = gtk_label_new (help);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (self->box), label);
}

static void
add_field (HatsRoleForm *self,
           const char   *title,
           GtkWidget    *field)
{
  g_signal_connect_object (field, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
  add_title (self, title);
  gtk_box_append (GTK_BOX (self->box), field);
}

static void
add_text (HatsRoleForm *self,
          const char   *place,
          const char   *title,
          gboolean      wraps)
{
  add_field (self, title, hats_draft_field_new (self->draft, place, title, NULL, wraps));
}

static void
add_head (HatsRoleForm *self)
{
  const char *sign_titles[] = { _("Half-filled circle"), _("Half-filled square"), _("Circle"), _("Ring"), _("Square"),
                                _("Frame"), _("Diamond"), _("Triangle"), NULL };
  const char *part_titles[] = { _("Main role"), _("Related role"), NULL };

  add_text (self, HATS_DRAFT_TITLE, _("Title"), FALSE);
  add_text (self, HATS_DRAFT_TAGLINE, _("Tagline"), FALSE);
  add_field (self, _("Sign"), hats_draft_field_new_choice (self->draft, HATS_DRAFT_SIGN, _("Sign"), signs, sign_titles));
  add_field (self, _("Part of the guide"),
             hats_draft_field_new_choice (self->draft, HATS_DRAFT_PART, _("Part of the guide"), parts, part_titles));
  add_help (self, _("A main role has its own tab, and its own column in the comparison. Related roles share a tab; they "
                    "are compared once you choose them under “Columns”."));
}

static void
add_mirror (HatsRoleForm *self)
{
  add_text (self, HATS_DRAFT_MIRROR_TITLES, _("Titles in job advertisements"), TRUE);
  add_help (self, _("What advertisements call the role, with commas between: “data steward, data owner”. The beginning of a "
                    "word is enough: “data steward” finds “data stewards” too."));
  add_text (self, HATS_DRAFT_MIRROR_TERMS, _("Words for its duties in job advertisements"), TRUE);
  add_help (self, _("Words that stand for this role and no other: “metadata, master data, data qualit”. The job-ad mirror "
                    "finds a main role once it has titles and such words, a related role once it has titles."));
}

static void
add_list (HatsRoleForm *self,
          HatsAspect   *aspect)
{
  GtkWidget *list = hats_draft_list_new (self->draft, aspect);

  gtk_widget_set_margin_top (list, 12);
  gtk_widget_set_margin_bottom (list, 6);
  g_signal_connect_object (list, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "restructuring", G_CALLBACK (restructuring_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "restructured", G_CALLBACK (restructured_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), list);
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

  signals[SIGNAL_EDITED] = g_signal_new ("edited", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, HATS_TYPE_DRAFT_FIELD);
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
  GListModel *aspects;

  g_return_if_fail (HATS_IS_ROLE_FORM (self));
  g_return_if_fail (draft != NULL && HATS_IS_GUIDE (guide));

  hats_role_form_clear (self);
  self->draft = draft;
  add_head (self);
  aspects = G_LIST_MODEL (hats_guide_get_aspects (guide));
  for (guint i = 0; i < g_list_model_get_n_items (aspects); i++)
    {
      g_autoptr(HatsAspect) aspect = g_list_model_get_item (aspects, i);

      add_list (self, aspect);
    }
  add_list (self, NULL);
  add_mirror (self);
}

char *
hats_role_form_dup_focus (HatsRoleForm *self)
{
  GtkRoot *root;
  GtkWidget *focus, *field;

  g_return_val_if_fail (HATS_IS_ROLE_FORM (self), NULL);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return NULL;

  field = gtk_widget_get_ancestor (focus, HATS_TYPE_DRAFT_FIELD);
  return field != NULL ? g_strdup (hats_draft_field_get_place (HATS_DRAFT_FIELD (field))) : NULL;
}

void
hats_role_form_focus (HatsRoleForm *self,
                      const char   *place)
{
  g_return_if_fail (HATS_IS_ROLE_FORM (self));

  if (place == NULL)
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (self->box); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (HATS_IS_DRAFT_LIST (child) && hats_draft_list_focus (HATS_DRAFT_LIST (child), place))
      return;
    else if (HATS_IS_DRAFT_FIELD (child) && g_str_equal (hats_draft_field_get_place (HATS_DRAFT_FIELD (child)), place))
      {
        gtk_widget_grab_focus (child);
        return;
      }
}
