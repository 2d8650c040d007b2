/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-figure-table.h"

#include <glib/gi18n-lib.h>

#include "hats-block-equal.h"
#include "hats-statement-row.h"

/* Up to so many characters a cell is a figure or a few words, and is not broken. */
#define SHORT_CHARS 12
/* The least width of a cell with more than that. */
#define LONG_CHARS 16

struct _HatsFigureTable
{
  GtkWidget        parent_instance;

  HatsSheet       *sheet;
  const HatsTable *table;     /* the sheet's */
  gboolean         narrow;
  GtkWidget       *content;
};

G_DEFINE_FINAL_TYPE (HatsFigureTable, hats_figure_table, GTK_TYPE_WIDGET)

static void
hats_figure_table_dispose (GObject *object)
{
  HatsFigureTable *self = HATS_FIGURE_TABLE (object);

  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_pointer (&self->sheet, hats_sheet_unref);

  G_OBJECT_CLASS (hats_figure_table_parent_class)->dispose (object);
}

static void
hats_figure_table_class_init (HatsFigureTableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_figure_table_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
hats_figure_table_init (HatsFigureTable *self)
{
}

static GtkWidget *
make_label (const char *text,
            const char *style)
{
  GtkWidget *label = gtk_label_new (text);
  int length = (int) g_utf8_strlen (text, -1);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), length <= SHORT_CHARS ? -1 : LONG_CHARS);
  gtk_label_set_wrap_mode (GTK_LABEL (label), length <= SHORT_CHARS ? PANGO_WRAP_WORD : PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

/* All that a cell says, in one string. */
static char *
join_cell (const HatsCell *cell)
{
  g_autoptr(GString) joined = g_string_new (NULL);

  for (guint i = 0; i < cell->items->len; i++)
    {
      g_autofree char *text = hats_statement_describe (g_ptr_array_index (cell->items, i));

      g_string_append_printf (joined, "%s%s", i > 0 ? "\n" : "", text);
    }

  return g_string_free (g_steal_pointer (&joined), FALSE);
}

static GtkWidget *
make_grid (const HatsTable *table)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 6);
  gtk_grid_attach (GTK_GRID (grid), make_label (table->corner, "caption-heading"), 0, 0, 1, 1);
  for (guint i = 0; i < table->columns->len; i++)
    gtk_grid_attach (GTK_GRID (grid),
                     make_label (((const HatsColumn *) g_ptr_array_index (table->columns, i))->title, "caption-heading"),
                     (int) i + 1, 0, 1, 1);

  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);

      gtk_grid_attach (GTK_GRID (grid), make_label (row->title, "heading"), 0, (int) i + 1, 1, 1);
      for (guint j = 0; j < row->cells->len; j++)
        {
          g_autofree char *text = join_cell (g_ptr_array_index (row->cells, j));

          gtk_grid_attach (GTK_GRID (grid), make_label (text, NULL), (int) j + 1, (int) i + 1, 1, 1);
        }
    }

  return grid;
}

static GtkWidget *
make_paragraphs (const HatsTable *table)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);
      GtkWidget *title = make_label (row->title, "heading");

      if (i > 0)
        gtk_widget_set_margin_top (title, 9);
      gtk_box_append (GTK_BOX (box), title);
      for (guint j = 0; j < row->cells->len; j++)
        {
          g_autofree char *text = join_cell (g_ptr_array_index (row->cells, j));
          /* Translators: the head of a column, and what a row has in it. */
          g_autofree char *line = g_strdup_printf (_("%s: %s"),
                                                   ((const HatsColumn *) g_ptr_array_index (table->columns, j))->title, text);

          gtk_box_append (GTK_BOX (box), make_label (line, NULL));
        }
    }

  return box;
}

static void
build (HatsFigureTable *self)
{
  g_clear_pointer (&self->content, gtk_widget_unparent);
  self->content = self->narrow ? make_paragraphs (self->table) : make_grid (self->table);
  gtk_widget_set_parent (self->content, GTK_WIDGET (self));
}

GtkWidget *
hats_figure_table_new (HatsSheet       *sheet,
                       const HatsTable *table,
                       gboolean         narrow)
{
  HatsFigureTable *self;

  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (table != NULL, NULL);

  self = g_object_new (HATS_TYPE_FIGURE_TABLE, NULL);
  self->sheet = hats_sheet_ref (sheet);
  self->table = table;
  self->narrow = narrow;
  build (self);

  return GTK_WIDGET (self);
}

void
hats_figure_table_set_table (HatsFigureTable *self,
                             HatsSheet       *sheet,
                             const HatsTable *table)
{
  gboolean equal;

  g_return_if_fail (HATS_IS_FIGURE_TABLE (self));
  g_return_if_fail (sheet != NULL && table != NULL);

  equal = hats_table_equal (self->table, table);
  hats_sheet_ref (sheet);
  hats_sheet_unref (self->sheet);
  self->sheet = sheet;
  self->table = table;
  if (!equal)
    build (self);
}

void
hats_figure_table_set_narrow (HatsFigureTable *self,
                              gboolean         narrow)
{
  g_return_if_fail (HATS_IS_FIGURE_TABLE (self));

  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  build (self);
}
