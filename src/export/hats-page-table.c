/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-cursor.h"

#include <glib/gi18n-lib.h>

#define CELL_PADDING 0.5

/* A line of a cell that waits to be placed. */
typedef struct {
  PangoLayout *layout;
  int          line;
  double       x;               /* from the cell's left edge */
  double       top, bottom;     /* within the cell */
  double       baseline;
  HatsInk      ink;
  gboolean     bullet;
  gboolean     box;             /* to tick */
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
      guint first = lines->len;

      if (text->box)
        indent = size * BOX_INDENT;
      add_cell_lines (lines, hats_page_make_statement (self, text, size, width - indent), indent,
                      hats_page_get_gap (self, ITEM_GAP), HATS_INK_BLACK, cell->is_list);
      ((CellLine *) g_ptr_array_index (lines, first))->box = text->box;
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
      if (line->box)
        hats_page_add_box (self, self->columns[column], self->y + line->baseline - offset);
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

  self->y += height + hats_page_get_gap (self, CELL_PADDING);
  hats_page_add_rule (self, self->y, 1.0, HATS_INK_BLACK);
  self->y += hats_page_get_gap (self, CELL_PADDING);
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

/* How high the room to write on below a row is. */
static double
get_prompt_height (HatsPageBuilder *self,
                   const HatsRow   *row,
                   PangoLayout     *prompt)
{
  int height;

  if (row->lines == 0)
    return 0.0;

  pango_layout_get_size (prompt, NULL, &height);
  return (double) height / PANGO_SCALE + row->lines * hats_page_get_blank_height (self) + hats_page_get_gap (self, CELL_PADDING);
}

/* Places the room to write on, right of the row's title. */
static void
place_prompt (HatsPageBuilder *self,
              const HatsRow   *row,
              PangoLayout     *prompt)
{
  if (!hats_page_has_room (self, get_prompt_height (self, row, prompt)))
    new_table_page (self);

  hats_page_begin_tag (self, "P");
  hats_page_place_layout (self, g_object_ref (prompt), self->columns[1], HATS_INK_GREY, NULL);
  hats_page_end_tag (self, "P");
  for (guint i = 0; i < row->lines; i++)
    {
      self->y += hats_page_get_blank_height (self);
      /* The rule below the row is the last line. */
      if (i + 1 < row->lines)
        hats_page_add_blank (self, self->columns[1], self->y, self->right - self->columns[1]);
    }
  self->y += hats_page_get_gap (self, CELL_PADDING) / 2;
}

static void
place_row (HatsPageBuilder *self,
           const HatsRow   *row)
{
  g_autoptr(PangoLayout) prompt = hats_page_make_layout (self, row->prompt != NULL ? row->prompt : "",
                                                         self->paper->text_size * LABEL_SIZE, FALSE,
                                                         self->right - self->columns[1]);
  double prompt_height = get_prompt_height (self, row, prompt);
  double padding = hats_page_get_gap (self, CELL_PADDING);
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
  if (!hats_page_has_room (self, height + padding + prompt_height) &&
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

  if (row->lines > 0)
    place_prompt (self, row, prompt);
  hats_page_add_rule (self, self->y - padding / 2, 0.4, HATS_INK_GREY);
  self->y += padding / 2;
}

void
hats_page_place_table (HatsPageBuilder *self,
                       const HatsTable *table)
{
  guint n_columns = table->columns->len;
  g_autofree double *columns = g_new (double, n_columns + 2);

  hats_page_fit_columns (self, table, columns);

  self->table = table;
  self->columns = columns;
  if (!hats_page_has_room (self, self->paper->text_size * 3 * KEEP_WITH_HEADING) && self->y > self->top)
    hats_page_new_page (self);

  hats_page_begin_tag (self, "Table");
  place_head (self);
  for (guint i = 0; i < table->rows->len; i++)
    place_row (self, g_ptr_array_index (table->rows, i));
  hats_page_end_tag (self, "Table");

  self->y += hats_page_get_gap (self, PARAGRAPH_GAP);
  self->table = NULL;
  self->columns = NULL;
}
