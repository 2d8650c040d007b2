/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-compare-line.h"

#include "hats-comparison-sheet.h"

struct _HatsCompareLine
{
  GtkBox            parent_instance;

  HatsCompareCell  *title;
  HatsCompareStrip *strip;
};

G_DEFINE_FINAL_TYPE (HatsCompareLine, hats_compare_line, GTK_TYPE_BOX)

static void
hats_compare_line_class_init (HatsCompareLineClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_ROW);
}

static void
hats_compare_line_init (HatsCompareLine *self)
{
}

GtkWidget *
hats_compare_line_new (HatsSheet *sheet,
                       guint      row)
{
  HatsCompareLine *self;
  const HatsTable *table;
  const char *title;

  g_return_val_if_fail (sheet != NULL, NULL);

  if (row > 0)
    hats_comparison_sheet_make_row (sheet, row - 1);
  self = g_object_new (HATS_TYPE_COMPARE_LINE, NULL);
  table = hats_sheet_get_block (sheet, 0)->table;
  title = row == 0 ? table->corner : ((const HatsRow *) g_ptr_array_index (table->rows, row - 1))->title;
  self->title = HATS_COMPARE_CELL (hats_compare_cell_new_row (title));
  self->strip = HATS_COMPARE_STRIP (hats_compare_strip_new (sheet, row));
  gtk_widget_add_css_class (GTK_WIDGET (self), "hats-line-of-cells");
  if (row == 0)
    gtk_widget_add_css_class (GTK_WIDGET (self), "hats-head");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->strip));

  return GTK_WIDGET (self);
}

int
hats_compare_line_get_title_width (HatsCompareLine *self,
                                   int              width)
{
  int title;

  g_return_val_if_fail (HATS_IS_COMPARE_LINE (self), 0);

  hats_compare_cell_set_room (self->title, width);
  gtk_widget_measure (GTK_WIDGET (self->title), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &title, NULL, NULL);

  return title;
}

void
hats_compare_line_set_columns (HatsCompareLine        *self,
                               gboolean                stacked,
                               const HatsStripColumns *columns,
                               int                     width,
                               guint                   kept)
{
  g_return_if_fail (HATS_IS_COMPARE_LINE (self));
  g_return_if_fail (columns != NULL);

  hats_compare_cell_set_room (self->title, width);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), stacked ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  hats_compare_strip_set_columns (self->strip, columns, kept > 0 ? kept - 1 : HATS_STRIP_NONE);
}

HatsCompareCell *
hats_compare_line_get_cell (HatsCompareLine *self,
                            guint            column)
{
  g_return_val_if_fail (HATS_IS_COMPARE_LINE (self), NULL);

  return column == 0 ? self->title : hats_compare_strip_get_cell (self->strip, column - 1);
}

guint
hats_compare_line_find (HatsCompareLine *self,
                        GtkWidget       *cell)
{
  g_return_val_if_fail (HATS_IS_COMPARE_LINE (self), 0);
  g_return_val_if_fail (HATS_IS_COMPARE_CELL (cell), 0);

  return cell == GTK_WIDGET (self->title) ? 0 : hats_compare_strip_find (self->strip, cell) + 1;
}
