/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-guide-banner.h"

#include <glib/gi18n-lib.h>

#include "hats-reading-column.h"

struct _HatsGuideBanner
{
  GtkWidget         parent_instance;

  HatsGuideLibrary *library;
  GFile            *file;       /* nullable: the one that is told of */
  GtkWidget        *box;
  GtkWidget        *buttons;
  GtkLabel         *label;
};

G_DEFINE_FINAL_TYPE (HatsGuideBanner, hats_guide_banner, GTK_TYPE_WIDGET)

/* What is wrong with a file that is left out, and what to do. */
static char *
describe (HatsGuideFile *file)
{
  HatsFaultList *faults = hats_guide_file_get_faults (file);
  g_autofree char *name = g_path_get_basename (hats_guide_file_get_name (file));
  const HatsFault *first;

  if (faults == NULL)
    /* Translators: the reason, which begins with the name of a guide file. */
    return g_strdup_printf (_("A guide file is left out. %s"), hats_guide_file_get_error (file)->message);

  first = g_ptr_array_index (faults->items, 0);
  /* Translators: the name of a guide file, a line and a column in it, and what is wrong there. */
  return g_strdup_printf (_("“%s” is left out because of line %u, column %u: %s. Mend it there and save the file: "
                            "it is read again at once."),
                          name, first->line, first->column, first->message);
}

/* That there is more to mend than the first fault of the first file. */
static char *
describe_rest (guint n_faults,
               guint n_files)
{
  if (n_files > 0)
    return g_strdup_printf (ngettext ("%u more file is left out.", "%u more files are left out.", n_files), n_files);
  if (n_faults > 0)
    return g_strdup_printf (ngettext ("The file has %u more fault.", "The file has %u more faults.", n_faults), n_faults);

  return NULL;
}

static void
update (HatsGuideBanner *self)
{
  guint n_files = 0, n_faults = 0;
  g_autofree char *text = NULL;
  g_autofree char *rest = NULL;
  g_autofree char *both = NULL;

  g_clear_object (&self->file);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->library)); i++)
    {
      HatsGuideFile *file = hats_guide_library_get_file (self->library, i);
      HatsFaultList *faults = hats_guide_file_get_faults (file);

      if (hats_guide_file_get_error (file) == NULL || n_files++ > 0)
        continue;
      self->file = g_object_ref (hats_guide_file_get_file (file));
      n_faults = faults != NULL ? faults->n_found : 1;
      text = describe (file);
    }

  if (text != NULL)
    {
      rest = describe_rest (n_faults - 1, n_files - 1);
      both = rest != NULL ? g_strdup_printf ("%s\n%s", text, rest) : g_strdup (text);
    }
  gtk_label_set_text (self->label, both != NULL ? both : "");
  gtk_widget_set_visible (GTK_WIDGET (self), both != NULL);
}

/* The file in the program that edits such files. */
static void
open_cb (HatsGuideBanner *self)
{
  g_autofree char *uri = self->file != NULL ? g_file_get_uri (self->file) : NULL;

  if (uri != NULL)
    gtk_show_uri (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), uri, GDK_CURRENT_TIME);
}

static void
hide_cb (HatsGuideBanner *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
hats_guide_banner_dispose (GObject *object)
{
  HatsGuideBanner *self = HATS_GUIDE_BANNER (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->file);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (hats_guide_banner_parent_class)->dispose (object);
}

static void
hats_guide_banner_class_init (HatsGuideBannerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_guide_banner_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
add_button (HatsGuideBanner *self,
            const char      *label,
            GCallback        clicked)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->buttons), button);
}

static void
hats_guide_banner_init (HatsGuideBanner *self)
{
  GtkWidget *column;

  self->label = g_object_new (GTK_TYPE_LABEL,
                              "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                              "wrap", TRUE,
                              "wrap-mode", PANGO_WRAP_WORD_CHAR,
                              "xalign", 0.0,
                              NULL);
  self->buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_widget_set_valign (self->buttons, GTK_ALIGN_CENTER);
  gtk_widget_set_halign (self->buttons, GTK_ALIGN_END);
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_widget_add_css_class (self->box, "hats-banner");
  column = hats_reading_column_new (GTK_WIDGET (self->label));
  gtk_widget_set_hexpand (column, TRUE);
  gtk_box_append (GTK_BOX (self->box), column);
  gtk_box_append (GTK_BOX (self->box), self->buttons);
  add_button (self, _("Open File"), G_CALLBACK (open_cb));
  add_button (self, _("Hide"), G_CALLBACK (hide_cb));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
hats_guide_banner_set_library (HatsGuideBanner  *self,
                               HatsGuideLibrary *library)
{
  g_return_if_fail (HATS_IS_GUIDE_BANNER (self) && self->library == NULL);
  g_return_if_fail (HATS_IS_GUIDE_LIBRARY (library));

  self->library = g_object_ref (library);
  g_signal_connect_object (library, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

void
hats_guide_banner_set_narrow (HatsGuideBanner *self,
                              gboolean         narrow)
{
  g_return_if_fail (HATS_IS_GUIDE_BANNER (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box), narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}
