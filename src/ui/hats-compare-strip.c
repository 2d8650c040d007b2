/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-compare-strip.h"

struct _HatsCompareStrip
{
  GtkWidget         parent_instance;

  HatsSheet        *sheet;
  guint             row;
  GHashTable       *cells;      /* from column + 1 to the cell that was made */
  HatsStripColumns  columns;
  int               tallest;    /* of the cells that were in sight at this width */
};

G_DEFINE_FINAL_TYPE (HatsCompareStrip, hats_compare_strip, GTK_TYPE_WIDGET)

static void
hats_compare_strip_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  HatsCompareStrip *self = HATS_COMPARE_STRIP (widget);
  GHashTableIter iter;
  gpointer cell;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL || self->columns.width <= 0)
    return;

  /* A line does not become lower when its tallest cell goes out of sight: what stands below would jump. */
  g_hash_table_iter_init (&iter, self->cells);
  while (g_hash_table_iter_next (&iter, NULL, &cell))
    {
      int height;

      gtk_widget_measure (cell, GTK_ORIENTATION_VERTICAL, self->columns.width, &height, NULL, NULL, NULL);
      self->tallest = MAX (self->tallest, height);
    }
  *minimum = *natural = self->tallest;
}

static void
hats_compare_strip_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  HatsCompareStrip *self = HATS_COMPARE_STRIP (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GHashTableIter iter;
  gpointer key, cell;

  g_hash_table_iter_init (&iter, self->cells);
  while (g_hash_table_iter_next (&iter, &key, &cell))
    {
      int x = ((int) GPOINTER_TO_UINT (key) - 1) * self->columns.width - self->columns.offset;
      GtkAllocation place = { mirrored ? width - x - self->columns.width : x, 0, self->columns.width, height };
      int least;

      /* GTK wants to be asked before a size is given. */
      gtk_widget_measure (cell, GTK_ORIENTATION_VERTICAL, self->columns.width, &least, NULL, NULL, NULL);
      gtk_widget_size_allocate (cell, &place, -1);
    }
}

static void
hats_compare_strip_dispose (GObject *object)
{
  HatsCompareStrip *self = HATS_COMPARE_STRIP (object);

  g_hash_table_remove_all (self->cells);
  g_clear_pointer (&self->sheet, hats_sheet_unref);

  G_OBJECT_CLASS (hats_compare_strip_parent_class)->dispose (object);
}

static void
hats_compare_strip_finalize (GObject *object)
{
  g_hash_table_unref (HATS_COMPARE_STRIP (object)->cells);

  G_OBJECT_CLASS (hats_compare_strip_parent_class)->finalize (object);
}

static void
hats_compare_strip_class_init (HatsCompareStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hats_compare_strip_dispose;
  object_class->finalize = hats_compare_strip_finalize;
  widget_class->measure = hats_compare_strip_measure;
  widget_class->size_allocate = hats_compare_strip_size_allocate;
}

static void
hats_compare_strip_init (HatsCompareStrip *self)
{
  self->cells = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) gtk_widget_unparent);
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  /* Cells that are half behind the titles are neither seen nor clicked there. */
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

GtkWidget *
hats_compare_strip_new (HatsSheet *sheet,
                        guint      row)
{
  HatsCompareStrip *self;

  g_return_val_if_fail (sheet != NULL, NULL);

  self = g_object_new (HATS_TYPE_COMPARE_STRIP, NULL);
  self->sheet = hats_sheet_ref (sheet);
  self->row = row;

  return GTK_WIDGET (self);
}

static GtkWidget *
make_cell (HatsCompareStrip *self,
           guint             number)
{
  const HatsTable *table = hats_sheet_get_block (self->sheet, 0)->table;
  const HatsColumn *column = g_ptr_array_index (table->columns, number);
  const HatsRow *row;

  if (self->row == 0)
    return hats_compare_cell_new_column (column);

  row = g_ptr_array_index (table->rows, self->row - 1);
  return hats_compare_cell_new (self->sheet, row->title, column->title, g_ptr_array_index (row->cells, number));
}

/* The cell that is made and comes next before a column: children are in the order in which they are read. */
static GtkWidget *
find_previous (HatsCompareStrip *self,
               guint             column)
{
  GtkWidget *previous = NULL;

  for (GtkWidget *cell = gtk_widget_get_first_child (GTK_WIDGET (self));
       cell != NULL && hats_compare_strip_find (self, cell) < column;
       cell = gtk_widget_get_next_sibling (cell))
    previous = cell;

  return previous;
}

HatsCompareCell *
hats_compare_strip_get_cell (HatsCompareStrip *self,
                             guint             column)
{
  GtkWidget *cell;

  g_return_val_if_fail (HATS_IS_COMPARE_STRIP (self), NULL);

  cell = g_hash_table_lookup (self->cells, GUINT_TO_POINTER (column + 1));
  if (cell == NULL)
    {
      cell = make_cell (self, column);
      g_object_set_data (G_OBJECT (cell), "hats-column", GUINT_TO_POINTER (column + 1));
      gtk_widget_insert_after (cell, GTK_WIDGET (self), find_previous (self, column));
      g_hash_table_insert (self->cells, GUINT_TO_POINTER (column + 1), cell);
    }

  return HATS_COMPARE_CELL (cell);
}

guint
hats_compare_strip_find (HatsCompareStrip *self,
                         GtkWidget        *cell)
{
  g_return_val_if_fail (HATS_IS_COMPARE_STRIP (self), HATS_STRIP_NONE);
  g_return_val_if_fail (GTK_IS_WIDGET (cell), HATS_STRIP_NONE);

  if (gtk_widget_get_parent (cell) != GTK_WIDGET (self))
    return HATS_STRIP_NONE;

  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (cell), "hats-column")) - 1;
}

void
hats_compare_strip_set_columns (HatsCompareStrip       *self,
                                const HatsStripColumns *columns,
                                guint                   kept)
{
  GHashTableIter iter;
  gpointer key;

  g_return_if_fail (HATS_IS_COMPARE_STRIP (self));
  g_return_if_fail (columns != NULL);

  if (columns->width != self->columns.width)
    self->tallest = 0;
  if (memcmp (columns, &self->columns, sizeof *columns) != 0)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  self->columns = *columns;

  g_hash_table_iter_init (&iter, self->cells);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    {
      guint column = GPOINTER_TO_UINT (key) - 1;

      if (column != kept && (column < columns->first || column > columns->last))
        g_hash_table_iter_remove (&iter);
    }
  for (guint i = columns->first; i <= columns->last; i++)
    hats_compare_strip_get_cell (self, i);
}
