/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-form-grid.h"

#include "hats-block-equal.h"
#include "hats-statement-row.h"

/* The least width of a field's name, in characters. */
#define LEAST_CHARS 8

struct _HatsFormGrid
{
  GtkWidget        parent_instance;

  HatsSheet       *sheet;
  const HatsBlock *form;        /* the sheet's; NULL before the first */
  gboolean         narrow;
  GPtrArray       *fields;      /* of GtkWidget */
};

G_DEFINE_FINAL_TYPE (HatsFormGrid, hats_form_grid, GTK_TYPE_WIDGET)

static void
hats_form_grid_dispose (GObject *object)
{
  HatsFormGrid *self = HATS_FORM_GRID (object);
  GtkWidget *field;

  while ((field = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (field);
  g_clear_pointer (&self->fields, g_ptr_array_unref);
  g_clear_pointer (&self->sheet, hats_sheet_unref);

  G_OBJECT_CLASS (hats_form_grid_parent_class)->dispose (object);
}

static void
hats_form_grid_class_init (HatsFormGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_form_grid_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_GRID_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
hats_form_grid_init (HatsFormGrid *self)
{
  GtkGridLayout *layout = GTK_GRID_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  self->fields = g_ptr_array_new ();
  gtk_grid_layout_set_column_spacing (layout, 18);
  gtk_grid_layout_set_row_spacing (layout, 12);
  gtk_grid_layout_set_column_homogeneous (layout, TRUE);
}

static void
add_name (GtkWidget  *box,
          const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), LEAST_CHARS);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (box), label);
}

static void
add_lines (GtkWidget *box,
           guint      n_lines)
{
  for (guint i = 0; i < n_lines; i++)
    {
      GtkWidget *line = gtk_separator_new (GTK_ORIENTATION_HORIZONTAL);

      gtk_widget_add_css_class (line, "hats-write");
      gtk_box_append (GTK_BOX (box), line);
    }
}

GtkWidget *
hats_form_room_new (const char *name,
                    guint       n_lines)
{
  GtkWidget *room = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  if (name != NULL)
    add_name (room, name);
  add_lines (room, n_lines);

  return room;
}

static GtkWidget *
make_field (const HatsText *text)
{
  g_autofree char *description = hats_statement_describe (text);
  GtkWidget *field = g_object_new (GTK_TYPE_BOX,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                   "orientation", GTK_ORIENTATION_VERTICAL,
                                   "hexpand", TRUE,
                                   NULL);
  HatsText value = *text;

  value.label = NULL;
  if (text->label != NULL)
    add_name (field, text->label);
  if (hats_text_is_blank (text))
    add_lines (field, text->lines);
  else
    gtk_box_append (GTK_BOX (field), hats_statement_label_new (&value, FALSE));
  gtk_accessible_update_property (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_PROPERTY_LABEL, description, -1);

  return field;
}

static void
place_fields (HatsFormGrid *self)
{
  guint columns = self->narrow || self->form == NULL ? 1 : MAX (self->form->columns, 1);
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  for (guint i = 0; i < self->fields->len; i++)
    {
      GtkWidget *field = g_ptr_array_index (self->fields, i);
      GtkGridLayoutChild *placed = GTK_GRID_LAYOUT_CHILD (gtk_layout_manager_get_layout_child (layout, field));

      gtk_grid_layout_child_set_column (placed, (int) (i % columns));
      gtk_grid_layout_child_set_row (placed, (int) (i / columns));
    }
}

/* Makes field number @index anew, in its place. */
static void
replace_field (HatsFormGrid   *self,
               guint           index,
               const HatsText *text)
{
  GtkWidget *field = make_field (text);
  GtkWidget *before = index > 0 ? g_ptr_array_index (self->fields, index - 1) : NULL;

  if (index < self->fields->len)
    gtk_widget_unparent (g_ptr_array_index (self->fields, index));
  else
    g_ptr_array_add (self->fields, NULL);
  gtk_widget_insert_after (field, GTK_WIDGET (self), before);
  g_ptr_array_index (self->fields, index) = field;
}

GtkWidget *
hats_form_grid_new (HatsSheet       *sheet,
                    const HatsBlock *form,
                    const char      *name)
{
  GtkWidget *self = g_object_new (HATS_TYPE_FORM_GRID, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  hats_form_grid_set_form (HATS_FORM_GRID (self), sheet, form);

  return self;
}

void
hats_form_grid_set_form (HatsFormGrid    *self,
                         HatsSheet       *sheet,
                         const HatsBlock *form)
{
  g_return_if_fail (HATS_IS_FORM_GRID (self));
  g_return_if_fail (sheet != NULL);
  g_return_if_fail (form != NULL && form->kind == HATS_BLOCK_FORM);

  for (guint i = 0; i < form->items->len; i++)
    {
      const HatsText *text = g_ptr_array_index (form->items, i);

      if (i >= self->fields->len || !hats_text_equal (g_ptr_array_index (self->form->items, i), text))
        replace_field (self, i, text);
    }
  while (self->fields->len > form->items->len)
    gtk_widget_unparent (g_ptr_array_steal_index (self->fields, self->fields->len - 1));

  hats_sheet_ref (sheet);
  g_clear_pointer (&self->sheet, hats_sheet_unref);
  self->sheet = sheet;
  self->form = form;
  place_fields (self);
}

void
hats_form_grid_set_narrow (HatsFormGrid *self,
                           gboolean      narrow)
{
  g_return_if_fail (HATS_IS_FORM_GRID (self));

  self->narrow = narrow;
  place_fields (self);
}
