/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-export.h"
#include "hats-html-text.h"

/* The tag that opens a column's cells. Where cells may stand one below the other, as on a phone, it names the column. */
static char *
make_tag (const HatsColumn *column,
          gboolean          stacked)
{
  GString *tag;

  if (!stacked)
    return g_strdup ("<td>");

  tag = g_string_new (NULL);
  hats_html_append_element (tag, "<td data-head=\"", column->title, "\">");
  return g_string_free (tag, FALSE);
}

static void
append_cell (GString        *out,
             const char     *tag,
             const HatsCell *cell)
{
  g_string_append (out, tag);
  if (cell->is_list && cell->items->len > 0)
    hats_html_append_list (out, cell->items);
  else
    for (guint i = 0; i < cell->items->len; i++)
      hats_html_append_text (out, g_ptr_array_index (cell->items, i));
  g_string_append (out, "</td>");
}

/* Room to write on below a row: a row of its own. */
static void
write_prompt (GString       *out,
              const HatsRow *row)
{
  if (row->lines == 0)
    return;

  g_string_append_printf (out, "<tr><td colspan=\"%u\">", row->cells->len + 1);
  hats_html_append_element (out, "<span class=\"mark\">", row->prompt != NULL ? row->prompt : "", "</span>");
  hats_html_append_blank (out, row->lines);
  g_string_append (out, "</td></tr>\n");
}

static void
write_rows (GString         *out,
            const HatsTable *table,
            gboolean         stacked)
{
  g_autoptr(GPtrArray) tags = g_ptr_array_new_with_free_func (g_free);

  hats_html_append_element (out, "<thead><tr><th scope=\"col\">", table->corner, "</th>");
  for (guint i = 0; i < table->columns->len; i++)
    {
      const HatsColumn *column = g_ptr_array_index (table->columns, i);

      hats_html_append_element (out, "<th scope=\"col\">", column->title, "</th>");
      g_ptr_array_add (tags, make_tag (column, stacked));
    }
  g_string_append (out, "</tr></thead>\n<tbody>\n");

  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);

      hats_html_append_element (out, "<tr><th scope=\"row\">", row->title, "</th>");
      for (guint j = 0; j < row->cells->len; j++)
        append_cell (out, g_ptr_array_index (tags, j), g_ptr_array_index (row->cells, j));
      g_string_append (out, "</tr>\n");
      write_prompt (out, row);
    }
  g_string_append (out, "</tbody>\n");
}

void
hats_html_write_table (GString         *out,
                       const HatsTable *table)
{
  hats_html_append_element (out, "<div class=\"scroll\" tabindex=\"0\"><table class=\"stacked\">\n<caption>",
                            table->caption, "</caption>\n");
  write_rows (out, table, TRUE);
  g_string_append (out, "</table></div>\n");
}

/* A table without columns has nothing but its cells. */
static void
write_bare_cells (GString         *out,
                  const HatsTable *table)
{
  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);

      g_string_append (out, "<tr>");
      for (guint j = 0; j < row->cells->len; j++)
        append_cell (out, "<td>", g_ptr_array_index (row->cells, j));
      g_string_append (out, "</tr>\n");
    }
}

void
hats_html_write_tables (HatsSheet *sheet,
                        GString   *out)
{
  /* For Excel a cell’s text is text, whatever it begins with; others do not know the property. */
  g_string_append (out, "<meta charset=\"utf-8\">\n<style>th,td{mso-number-format:\"\\@\"}</style>\n");
  /* Without captions, which Calc would put into the first cell. */
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      if (block->kind != HATS_BLOCK_TABLE)
        continue;
      g_string_append (out, "<table>\n");
      if (block->table->columns->len > 0)
        write_rows (out, block->table, FALSE);
      else
        write_bare_cells (out, block->table);
      g_string_append (out, "</table>\n");
    }
}
