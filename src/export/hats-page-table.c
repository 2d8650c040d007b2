/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-cursor.h"

#include <glib/gi18n-lib.h>

#define CELL_PADDING 0.5
/* The share of the page's width for the titles of rows. */
#define TITLE_SHARE 0.2
/* Beyond so many columns a table is one of figures, not of roles to be compared. */
#define MOST_COMPARED 4

/* A line of a cell that waits to be placed. */
typedef struct {
  PangoLayout *layout;
  int          line;
  double       x;               /* from the cell's left edge */
  double       top, bottom;     /* within the cell */
  double       baseline;
  HatsInk      ink;
  gboolean     bullet;
} CellLine;

static void
cell_line_free (gpointer data)
{
  CellLine *line = data;

  g_object_unref (line->layout);
  g_free (line);
}

static double
get_height (GPtrArray *lines)
{
  return lines->len > 0 ? ((CellLine *) g_ptr_array_index (lines, lines->len - 1))->bottom : 0.0;
}

/* Adds a layout's lines below those that a cell has. Takes @layout. */
static void
add_cell_lines (GPtrArray   *lines,
                PangoLayout *layout,
                double       x,
                double       gap,
                HatsInk      ink,
                gboolean     bullet)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  double start = lines->len > 0 ? get_height (lines) + gap : 0.0;
  int number = 0;

  do
    {
      CellLine *line = g_new0 (CellLine, 1);
      int top, bottom;

      pango_layout_iter_get_line_yrange (iter, &top, &bottom);
      line->layout = g_object_ref (layout);
      line->line = number;
      line->x = x;
      line->top = start + (double) top / PANGO_SCALE;
      line->bottom = start + (double) bottom / PANGO_SCALE;
      line->baseline = start + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE;
      line->ink = ink;
      line->bullet = bullet && number == 0;
      g_ptr_array_add (lines, line);
      number++;
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
  g_object_unref (layout);
}

static GPtrArray *
make_cell (HatsPageBuilder *self,
           const HatsCell  *cell,
           double           width)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (cell_line_free);
  double size = self->paper->text_size;
  double indent = cell->is_list ? size * BULLET_INDENT : 0.0;

  for (guint i = 0; i < cell->items->len; i++)
    {
      const HatsText *text = g_ptr_array_index (cell->items, i);
      g_autofree char *dissent = hats_text_format_dissent (text);

      add_cell_lines (lines, hats_page_make_statement (self, text, size, width - indent), indent,
                      size * ITEM_GAP, HATS_INK_BLACK, cell->is_list);
      if (dissent != NULL)
        add_cell_lines (lines, hats_page_make_layout (self, dissent, size * 0.85, FALSE, width - indent), indent,
                        0, HATS_INK_GREY, FALSE);
    }

  return lines;
}

static GPtrArray *
make_label (HatsPageBuilder *self,
            const char      *text,
            double           width)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (cell_line_free);

  add_cell_lines (lines, hats_page_make_layout (self, text, self->paper->text_size, TRUE, width), 0, 0, HATS_INK_BLACK, FALSE);
  return lines;
}

static double
get_column_width (HatsPageBuilder *self,
                  guint            column)
{
  return MAX (self->columns[column + 1] - self->columns[column] - self->paper->text_size, LEAST_WIDTH);
}

/* Places the lines of a cell from @first on that end within @height of @first's top; returns the first that did not fit. */
static guint
place_cell_lines (HatsPageBuilder *self,
                  GPtrArray       *lines,
                  guint            first,
                  guint            column,
                  double           height)
{
  double offset = first < lines->len ? ((CellLine *) g_ptr_array_index (lines, first))->top : 0.0;
  guint i;

  for (i = first; i < lines->len; i++)
    {
      const CellLine *line = g_ptr_array_index (lines, i);
      double x = self->columns[column] + line->x;

      if (line->bottom - offset > height + 0.01)
        break;

      if (line->bullet)
        {
          g_autoptr(PangoLayout) sign = hats_page_make_layout (self, "•", self->paper->text_size, FALSE, LEAST_WIDTH);

          hats_page_place_line (self, sign, 0, x - self->paper->text_size * BULLET_INDENT,
                                self->y + line->baseline - offset, line->ink);
        }
      hats_page_place_line (self, line->layout, line->line, x, self->y + line->baseline - offset, line->ink);
    }

  return i;
}

static void
place_head (HatsPageBuilder *self)
{
  const HatsTable *table = self->table;
  double size = self->paper->text_size;
  double height = 0.0;
  g_autoptr(GPtrArray) cells = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  g_ptr_array_add (cells, make_label (self, table->corner, get_column_width (self, 0)));
  for (guint i = 0; i < table->columns->len; i++)
    {
      const HatsColumn *column = g_ptr_array_index (table->columns, i);
      double indent = column->sign != NULL ? size * 1.4 : 0.0;
      GPtrArray *lines = g_ptr_array_new_with_free_func (cell_line_free);

      add_cell_lines (lines, hats_page_make_layout (self, column->title, size * 1.05, TRUE, get_column_width (self, i + 1) - indent),
                      indent, 0, HATS_INK_BLACK, FALSE);
      if (column->subtitle != NULL)
        add_cell_lines (lines, hats_page_make_layout (self, column->subtitle, size * 0.85, FALSE, get_column_width (self, i + 1) - indent),
                        indent, 0, HATS_INK_GREY, FALSE);
      g_ptr_array_add (cells, lines);
    }

  for (guint i = 0; i < cells->len; i++)
    height = MAX (height, get_height (g_ptr_array_index (cells, i)));

  hats_page_begin_tag (self, "TR");
  for (guint i = 0; i < cells->len; i++)
    {
      const HatsColumn *column = i > 0 ? g_ptr_array_index (table->columns, i - 1) : NULL;

      if (column != NULL && column->sign != NULL)
        {
          HatsItem *item = hats_page_add_item (self, HATS_ITEM_SIGN, self->columns[i], self->y + size * 0.2);

          item->name = g_strdup (column->sign);
          item->width = item->height = size;
          item->ink = g_str_equal (column->sign, "half-square") ? HATS_INK_PROJECT : HATS_INK_PRODUCT;
        }
      hats_page_begin_tag (self, "TH");
      place_cell_lines (self, g_ptr_array_index (cells, i), 0, i, G_MAXDOUBLE);
      hats_page_end_tag (self, "TH");
    }
  hats_page_end_tag (self, "TR");

  self->y += height + size * CELL_PADDING;
  hats_page_add_rule (self, self->y, 1.0, HATS_INK_BLACK);
  self->y += size * CELL_PADDING;
}

static void
new_table_page (HatsPageBuilder *self)
{
  hats_page_new_page (self);
  place_head (self);
}

/* Places what fits of a row from the lines @next on, and moves those on; returns how high it is. */
static double
place_row_part (HatsPageBuilder *self,
                GPtrArray       *cells,
                guint           *next,
                double           room)
{
  double height = 0.0;

  hats_page_begin_tag (self, "TR");
  for (guint i = 0; i < cells->len; i++)
    {
      GPtrArray *lines = g_ptr_array_index (cells, i);
      guint first = next[i];
      double top;

      if (first == lines->len)
        continue;

      hats_page_begin_tag (self, i == 0 ? "TH" : "TD");
      top = ((CellLine *) g_ptr_array_index (lines, first))->top;
      next[i] = place_cell_lines (self, lines, first, i, room);
      /* A line that is higher than the page is placed all the same, or it would never be. */
      if (next[i] == first)
        next[i] = place_cell_lines (self, lines, first, i,
                                    ((CellLine *) g_ptr_array_index (lines, first))->bottom - top);
      hats_page_end_tag (self, i == 0 ? "TH" : "TD");
      height = MAX (height, ((CellLine *) g_ptr_array_index (lines, next[i] - 1))->bottom - top);
    }
  hats_page_end_tag (self, "TR");

  return height;
}

static gboolean
is_placed (GPtrArray   *cells,
           const guint *next)
{
  /* The first cell is the title, which is placed with the first part. */
  for (guint i = 1; i < cells->len; i++)
    if (next[i] < ((GPtrArray *) g_ptr_array_index (cells, i))->len)
      return FALSE;

  return TRUE;
}

static void
place_row (HatsPageBuilder *self,
           const HatsRow   *row)
{
  double padding = self->paper->text_size * CELL_PADDING;
  double page_height = self->bottom - self->top;
  double height = 0.0;
  g_autoptr(GPtrArray) cells = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autofree guint *next = g_new0 (guint, row->cells->len + 1);

  g_ptr_array_add (cells, make_label (self, row->title, get_column_width (self, 0)));
  for (guint i = 0; i < row->cells->len; i++)
    g_ptr_array_add (cells, make_cell (self, g_ptr_array_index (row->cells, i), get_column_width (self, i + 1)));
  for (guint i = 0; i < cells->len; i++)
    height = MAX (height, get_height (g_ptr_array_index (cells, i)));

  /* Only what is taller than half a page may be divided. */
  if (!hats_page_has_room (self, height + padding) &&
      (height <= page_height / 2 || !hats_page_has_room (self, self->paper->text_size * KEEP_WITH_HEADING)))
    new_table_page (self);

  for (;;)
    {
      self->y += place_row_part (self, cells, next, self->bottom - padding - self->y) + padding;
      if (is_placed (cells, next))
        break;

      new_table_page (self);
      {
        /* Translators: %s is the title of a table's row that goes on from the page before. */
        g_autofree char *title = g_strdup_printf (_("%s (continued)"), row->title);

        g_ptr_array_unref (cells->pdata[0]);
        cells->pdata[0] = make_label (self, title, get_column_width (self, 0));
        next[0] = 0;
      }
    }

  hats_page_add_rule (self, self->y - padding / 2, 0.4, HATS_INK_GREY);
  self->y += padding / 2;
}

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

/* Columns that are to be compared have equal widths. */
static void
share_columns (HatsPageBuilder *self,
               guint            n_columns,
               double          *columns)
{
  double width = self->right - self->left;
  double share = n_columns == 1 ? 0.4 : TITLE_SHARE;

  columns[0] = self->left;
  for (guint i = 0; i <= n_columns; i++)
    columns[i + 1] = self->left + width * (share + (1 - share) * i / MAX (n_columns, 1));
}

void
hats_page_place_table (HatsPageBuilder *self,
                       const HatsTable *table)
{
  guint n_columns = table->columns->len;
  g_autofree double *columns = g_new (double, n_columns + 2);

  if (n_columns > MOST_COMPARED)
    fit_columns (self, table, columns);
  else
    share_columns (self, n_columns, columns);

  self->table = table;
  self->columns = columns;
  if (!hats_page_has_room (self, self->paper->text_size * 3 * KEEP_WITH_HEADING) && self->y > self->top)
    hats_page_new_page (self);

  hats_page_begin_tag (self, "Table");
  place_head (self);
  for (guint i = 0; i < table->rows->len; i++)
    place_row (self, g_ptr_array_index (table->rows, i));
  hats_page_end_tag (self, "Table");

  self->y += self->paper->text_size * PARAGRAPH_GAP;
  self->table = NULL;
  self->columns = NULL;
}
