/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-cursor.h"

/* The share of the page's width for the titles of rows. */
#define TITLE_SHARE 0.2

static double
get_text_width (HatsPageBuilder *self,
                const char      *text,
                gboolean         bold)
{
  g_autoptr(PangoLayout) layout = hats_page_make_layout (self, text, self->paper->text_size, bold, self->right - self->left);
  int width;

  pango_layout_get_size (layout, &width, NULL);
  return (double) width / PANGO_SCALE;
}

/* How wide a column would be if nothing in it but its title were broken. */
static double
get_natural_width (HatsPageBuilder *self,
                   const HatsTable *table,
                   guint            index)
{
  const char *title = index == 0 ? table->corner : ((const HatsColumn *) g_ptr_array_index (table->columns, index - 1))->title;
  double size = self->paper->text_size;
  g_auto(GStrv) words = g_strsplit (title, " ", -1);
  double widest = 0.0;

  for (guint i = 0; words[i] != NULL; i++)
    widest = MAX (widest, get_text_width (self, words[i], TRUE));
  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);
      const HatsCell *cell = index > 0 ? g_ptr_array_index (row->cells, index - 1) : NULL;

      if (cell == NULL)
        widest = MAX (widest, get_text_width (self, row->title, TRUE));
      else
        for (guint j = 0; j < cell->items->len; j++)
          widest = MAX (widest, get_text_width (self, ((const HatsText *) g_ptr_array_index (cell->items, j))->text, FALSE));
    }

  return widest + size * 1.5;
}

/* Columns of figures need little and those of sentences much: what all can have is given to each that needs it. */
static void
fit_columns (HatsPageBuilder *self,
             const HatsTable *table,
             double          *columns)
{
  guint n = table->columns->len + 1;
  g_autofree double *natural = g_new (double, n);
  double left = self->right - self->left;
  double most = 0.0;
  double sum = 0.0;

  for (guint i = 0; i < n; i++)
    natural[i] = get_natural_width (self, table, i);

  /* The width at which the widest are cut: raised by what the narrow ones leave, until that is nothing. */
  for (guint round = 0; round < n; round++)
    {
      guint n_cut = 0;
      double taken = 0.0;

      for (guint i = 0; i < n; i++)
        if (natural[i] > most)
          n_cut++;
        else
          taken += natural[i];
      if (n_cut > 0)
        most = MAX (most, (left - taken) / n_cut);
    }

  for (guint i = 0; i < n; i++)
    sum += MIN (natural[i], most);
  columns[0] = self->left;
  for (guint i = 0; i < n; i++)
    columns[i + 1] = columns[i] + MIN (natural[i], most) * left / sum;
}

/* Columns that are to be compared have the widths that the sheet asks for: equal ones, unless it says otherwise. */
static void
share_columns (HatsPageBuilder *self,
               const HatsTable *table,
               double          *columns)
{
  guint n_columns = table->columns->len;
  double width = self->right - self->left;
  double title_share = n_columns == 1 ? 0.4 : TITLE_SHARE;
  double shares = 0.0;

  for (guint i = 0; i < n_columns; i++)
    shares += ((const HatsColumn *) g_ptr_array_index (table->columns, i))->share;

  columns[0] = self->left;
  columns[1] = self->left + width * title_share;
  for (guint i = 0; i < n_columns; i++)
    columns[i + 2] = columns[i + 1] +
                     width * (1 - title_share) * ((const HatsColumn *) g_ptr_array_index (table->columns, i))->share / shares;
}

void
hats_page_fit_columns (HatsPageBuilder *self,
                       const HatsTable *table,
                       double          *columns)
{
  if (table->fitted)
    fit_columns (self, table, columns);
  else
    share_columns (self, table, columns);
}
