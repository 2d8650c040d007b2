/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-own-role-list.h"

#include <glib/gi18n-lib.h>

#include "hats-role-draft.h"
#include "hats-role-sign.h"

/* On a row: which role it is, and in which file. */
#define ROLE_KEY "hats-role"
#define FILE_KEY "hats-file"

struct _HatsOwnRoleList
{
  GtkWidget   parent_instance;

  GtkListBox *box;
};

G_DEFINE_FINAL_TYPE (HatsOwnRoleList, hats_own_role_list, GTK_TYPE_WIDGET)

enum {
  SIGNAL_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
row_activated_cb (HatsOwnRoleList *self,
                  GtkListBoxRow   *row)
{
  g_assert (HATS_IS_OWN_ROLE_LIST (self));

  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, g_object_get_data (G_OBJECT (row), FILE_KEY),
                 g_object_get_data (G_OBJECT (row), ROLE_KEY));
}

static void
hats_own_role_list_dispose (GObject *object)
{
  HatsOwnRoleList *self = HATS_OWN_ROLE_LIST (object);
  GtkWidget *box = GTK_WIDGET (self->box);

  self->box = NULL;
  g_clear_pointer (&box, gtk_widget_unparent);

  G_OBJECT_CLASS (hats_own_role_list_parent_class)->dispose (object);
}

static void
hats_own_role_list_class_init (HatsOwnRoleListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_own_role_list_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);

  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                            G_TYPE_NONE, 2, G_TYPE_FILE, G_TYPE_STRING);
}

static void
hats_own_role_list_init (HatsOwnRoleList *self)
{
  self->box = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->box, GTK_SELECTION_NONE);
  gtk_list_box_set_show_separators (self->box, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->box), "hats-related-roles");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->box), GTK_ACCESSIBLE_PROPERTY_LABEL, _("My Roles"), -1);
  g_signal_connect_object (self->box, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (GTK_WIDGET (self->box), GTK_WIDGET (self));
}

static GtkWidget *
make_text (const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, style);

  return label;
}

static void
add_row (HatsOwnRoleList *self,
         GFile           *file,
         HatsRole        *role)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *sign = hats_role_sign_new_image (hats_role_get_sign (role));

  gtk_image_set_pixel_size (GTK_IMAGE (sign), 24);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), make_text (hats_role_get_title (role), "heading"));
  gtk_box_append (GTK_BOX (texts), make_text (hats_role_get_tagline (role), "dim-label"));
  gtk_box_append (GTK_BOX (line), sign);
  gtk_box_append (GTK_BOX (line), texts);
  gtk_box_append (GTK_BOX (line), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, hats_role_get_title (role),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, hats_role_get_tagline (role),
                                  -1);
  g_object_set_data_full (G_OBJECT (row), ROLE_KEY, g_strdup (hats_role_get_id (role)), g_free);
  g_object_set_data_full (G_OBJECT (row), FILE_KEY, g_object_ref (file), g_object_unref);
  gtk_list_box_append (self->box, row);
}

/* The roles that a file has, in its order. */
static void
add_rows (HatsOwnRoleList *self,
          HatsGuideFile   *file,
          HatsGuide       *guide)
{
  g_auto(GStrv) ids = hats_role_draft_list (hats_guide_file_get_bytes (file));

  for (guint i = 0; ids[i] != NULL; i++)
    {
      HatsRole *role = hats_guide_find_role (guide, ids[i]);

      if (role != NULL)
        add_row (self, hats_guide_file_get_file (file), role);
    }
}

void
hats_own_role_list_show (HatsOwnRoleList  *self,
                         HatsGuideLibrary *library)
{
  GtkListBoxRow *row;

  g_return_if_fail (HATS_IS_OWN_ROLE_LIST (self));
  g_return_if_fail (HATS_IS_GUIDE_LIBRARY (library));

  while ((row = gtk_list_box_get_row_at_index (self->box, 0)) != NULL)
    gtk_list_box_remove (self->box, GTK_WIDGET (row));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    {
      HatsGuideFile *file = hats_guide_library_get_file (library, i);

      if (hats_guide_file_get_error (file) == NULL && !hats_guide_file_is_for_this_run (file))
        add_rows (self, file, hats_guide_library_get_guide (library));
    }
}

gboolean
hats_own_role_list_is_empty (HatsOwnRoleList *self)
{
  g_return_val_if_fail (HATS_IS_OWN_ROLE_LIST (self), TRUE);

  return gtk_list_box_get_row_at_index (self->box, 0) == NULL;
}

gboolean
hats_own_role_list_focus (HatsOwnRoleList *self,
                          const char      *role)
{
  GtkListBoxRow *row;
  int i = 0;

  g_return_val_if_fail (HATS_IS_OWN_ROLE_LIST (self), FALSE);

  while ((row = gtk_list_box_get_row_at_index (self->box, i)) != NULL &&
         g_strcmp0 (g_object_get_data (G_OBJECT (row), ROLE_KEY), role) != 0)
    i++;
  if (row == NULL)
    row = gtk_list_box_get_row_at_index (self->box, 0);

  return row != NULL && gtk_widget_grab_focus (GTK_WIDGET (row));
}
