/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-find-row.h"

#include <glib/gi18n-lib.h>

#include "hats-reading-column.h"

struct _HatsFindRow
{
  GtkWidget  parent_instance;

  GtkWidget *column;
  GtkLabel  *group;
  GtkLabel  *title;
  GtkLabel  *text;
};

G_DEFINE_FINAL_TYPE (HatsFindRow, hats_find_row, GTK_TYPE_WIDGET)

static GtkLabel *
add_label (GtkBox     *box,
           const char *class_name)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 12);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (class_name != NULL)
    gtk_widget_add_css_class (label, class_name);
  gtk_box_append (box, label);

  return GTK_LABEL (label);
}

/* Bold and underlined: a mark that no theme and no eye can lose as it can a colour. */
static void
show_marked (GtkLabel   *label,
             const char *text,
             GArray     *marks)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  for (guint i = 0; i < marks->len; i++)
    {
      const HatsFindMark *mark = &g_array_index (marks, HatsFindMark, i);
      PangoAttribute *looks[] = { pango_attr_weight_new (PANGO_WEIGHT_BOLD), pango_attr_underline_new (PANGO_UNDERLINE_SINGLE) };

      for (guint j = 0; j < G_N_ELEMENTS (looks); j++)
        {
          looks[j]->start_index = (guint) mark->start;
          looks[j]->end_index = (guint) mark->end;
          pango_attr_list_insert (attributes, looks[j]);
        }
    }

  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_label_set_attributes (label, attributes);
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
  pango_attr_list_unref (attributes);
}

static void
hats_find_row_dispose (GObject *object)
{
  HatsFindRow *self = HATS_FIND_ROW (object);

  g_clear_pointer (&self->column, gtk_widget_unparent);

  G_OBJECT_CLASS (hats_find_row_parent_class)->dispose (object);
}

static void
hats_find_row_class_init (HatsFindRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_find_row_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
hats_find_row_init (HatsFindRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  self->group = add_label (GTK_BOX (box), "hats-find-group");
  gtk_widget_add_css_class (GTK_WIDGET (self->group), "title-4");
  self->title = add_label (GTK_BOX (box), NULL);
  self->text = add_label (GTK_BOX (box), NULL);
  self->column = hats_reading_column_new (box);
  gtk_widget_set_parent (self->column, GTK_WIDGET (self));
}

GtkWidget *
hats_find_row_new (void)
{
  return g_object_new (HATS_TYPE_FIND_ROW, NULL);
}

char *
hats_find_row_describe (HatsFindResult *result)
{
  const HatsFindPlace *place;

  g_return_val_if_fail (HATS_IS_FIND_RESULT (result), NULL);

  place = hats_find_result_get_place (result);
  if (place->text == NULL)
    /* Translators: a heading, and where it stands: “Success metrics (Compare)”. */
    return g_strdup_printf (_("%s (%s)"), place->title, place->group_title);

  /* Translators: a heading, what stands below it, and where: “Tools: Productboard (Product manager)”. */
  return g_strdup_printf (_("%s: %s (%s)"), place->title, place->text, place->group_title);
}

void
hats_find_row_set_result (HatsFindRow    *self,
                          HatsFindResult *result,
                          gboolean        first)
{
  const HatsFindPlace *place;

  g_return_if_fail (HATS_IS_FIND_ROW (self));
  g_return_if_fail (HATS_IS_FIND_RESULT (result));

  place = hats_find_result_get_place (result);
  gtk_label_set_text (self->group, place->group_title);
  gtk_widget_set_visible (GTK_WIDGET (self->group), first);
  show_marked (self->title, place->title, hats_find_result_get_title_marks (result));
  show_marked (self->text, place->text, hats_find_result_get_text_marks (result));
  if (place->title_is_own)
    gtk_widget_remove_css_class (GTK_WIDGET (self->title), "dim-label");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->title), "dim-label");
}
