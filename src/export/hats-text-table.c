/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "hats-text-lines.h"

/* The least that a table's column is squeezed to, in characters. */
#define LEAST_COLUMNS 12
/* The same for a column that is meant to be narrow. */
#define LEAST_NARROW 4

static GPtrArray *
wrap_cell (const HatsCell *cell,
           guint           width)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < cell->items->len; i++)
    hats_lines_add_text (lines, g_ptr_array_index (cell->items, i), width,
                         cell->is_list ? "• " : "", cell->is_list ? "  " : "");

  return lines;
}

/* Writes the lines of a row's cells side by side. */
static void
write_row (GString      *out,
           GPtrArray    *cells,
           const guint  *widths)
{
  guint height = 0;

  for (guint i = 0; i < cells->len; i++)
    height = MAX (height, ((GPtrArray *) g_ptr_array_index (cells, i))->len);

  for (guint line = 0; line < height; line++)
    {
      for (guint i = 0; i < cells->len; i++)
        {
          GPtrArray *lines = g_ptr_array_index (cells, i);
          const char *text = line < lines->len ? g_ptr_array_index (lines, line) : "";
          guint width = hats_lines_measure (text, strlen (text));

          g_string_append_printf (out, "%s%s", i > 0 ? " │ " : "", text);
          if (i + 1 < cells->len)
            hats_lines_append_repeated (out, " ", widths[i] - MIN (width, widths[i]));
        }
      while (out->len > 0 && out->str[out->len - 1] == ' ')
        g_string_truncate (out, out->len - 1);
      g_string_append_c (out, '\n');
    }
}

static void
write_rule (GString     *out,
            const guint *widths,
            guint        n_columns,
            const char  *line,
            const char  *cross)
{
  for (guint i = 0; i < n_columns; i++)
    {
      if (i > 0)
        g_string_append (out, cross);
      hats_lines_append_repeated (out, line, widths[i]);
    }
  g_string_append_c (out, '\n');
}

/* The first column is as wide as its longest word needs, up to a quarter; the others share the rest. */
static guint *
share_columns (const HatsTable *table,
               guint            columns)
{
  guint n_columns = table->columns->len + 1;
  guint *widths = g_new (guint, n_columns);
  guint first = hats_lines_measure (table->corner, strlen (table->corner));
  double shares = 0.0;
  guint rest;

  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);

      first = MAX (first, hats_lines_measure (row->title, strlen (row->title)));
    }

  widths[0] = MIN (first, MAX (columns / 4, LEAST_COLUMNS));
  if (n_columns == 2)
    widths[0] = MIN (first, columns / 2);
  rest = columns - MIN (columns, widths[0] + 3 * (n_columns - 1));
  for (guint i = 1; i < n_columns; i++)
    shares += ((const HatsColumn *) g_ptr_array_index (table->columns, i - 1))->share;
  for (guint i = 1; i < n_columns; i++)
    {
      double share = ((const HatsColumn *) g_ptr_array_index (table->columns, i - 1))->share;

      widths[i] = MAX ((guint) (rest * share / shares), n_columns > 5 ? LEAST_NARROW : LEAST_COLUMNS);
    }

  return widths;
}

static void
add_line_cell (GPtrArray  *cells,
               const char *text,
               guint       width)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  hats_lines_add (lines, text, width, "", "");
  g_ptr_array_add (cells, lines);
}

/* Room to write on below a row. */
static void
write_prompt (GString       *out,
              const HatsRow *row,
              guint          columns)
{
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  if (row->lines == 0)
    return;

  g_string_append_c (out, '\n');
  hats_lines_add (lines, row->prompt != NULL ? row->prompt : "", columns, "", "");
  hats_lines_write (out, lines);
  hats_lines_write_blank (out, 0, row->lines, columns);
}

/* A table with more columns than there is room for: row by row, each cell on a line of its own. */
static void
write_records (GString         *out,
               const HatsTable *table,
               guint            columns)
{
  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);
      g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

      hats_lines_add (lines, row->title, columns, "", "");
      for (guint j = 0; j < row->cells->len; j++)
        {
          const HatsCell *cell = g_ptr_array_index (row->cells, j);
          const HatsColumn *column = g_ptr_array_index (table->columns, j);
          g_autofree char *first = hats_lines_make_plain (column->title);
          g_autofree char *head = g_strdup_printf ("  %s: ", first);

          for (guint k = 0; k < cell->items->len; k++)
            hats_lines_add_text (lines, g_ptr_array_index (cell->items, k), columns, k == 0 ? head : "    ", "    ");
        }
      hats_lines_write (out, lines);
      write_prompt (out, row, columns);
      g_string_append_c (out, '\n');
    }
}

void
hats_text_write_table (GString         *out,
                       const HatsTable *table,
                       guint            columns)
{
  g_autofree guint *widths = share_columns (table, columns);
  g_autoptr(GPtrArray) head = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  if (columns < widths[0] + table->columns->len * (widths[table->columns->len] + 3))
    {
      write_records (out, table, columns);
      return;
    }

  add_line_cell (head, table->corner, widths[0]);
  for (guint i = 0; i < table->columns->len; i++)
    add_line_cell (head, ((const HatsColumn *) g_ptr_array_index (table->columns, i))->title, widths[i + 1]);
  write_row (out, head, widths);
  write_rule (out, widths, table->columns->len + 1, "═", "═╪═");

  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);
      g_autoptr(GPtrArray) cells = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

      if (i > 0)
        write_rule (out, widths, table->columns->len + 1, "─", "─┼─");
      add_line_cell (cells, row->title, widths[0]);
      for (guint j = 0; j < row->cells->len; j++)
        g_ptr_array_add (cells, wrap_cell (g_ptr_array_index (row->cells, j), widths[j + 1]));
      write_row (out, cells, widths);
      write_prompt (out, row, columns);
    }
  g_string_append_c (out, '\n');
}
