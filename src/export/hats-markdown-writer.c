/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-escape.h"
#include "hats-export.h"
#include "hats-link.h"

/* A place to write on by hand. */
#define BLANK "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_"

/* What Markdown would read as markup anywhere; line breaks become spaces. */
static const HatsEscapes escapes = {
  ['\\'] = "\\\\", ['`'] = "\\`", ['*'] = "\\*", ['_'] = "\\_", ['['] = "\\[", [']'] = "\\]", ['<'] = "\\<",
  ['|'] = "\\|", ['~'] = "\\~", ['$'] = "\\$", ['&'] = "\\&", ['#'] = "\\#",
};

static void
append_escaped (GString    *out,
                const char *text)
{
  hats_escape_append (out, text, escapes);
}

/* Whether what begins here would make a block of another kind: an item of a list, numbered or not, a quotation or a line below a heading. */
static gboolean
begins_block (const char *start,
              gboolean    numbered)
{
  if (*start == '\0' || strchr (numbered ? ".)" : "+-=>", *start) == NULL)
    return FALSE;

  return *start == '>' || strchr ("-= \t\n", start[1]) != NULL;
}

/* The same as append_escaped() where a block begins, which may then be none of another kind. */
static void
append_start (GString    *out,
              const char *text)
{
  const char *start = text + strspn (text, " \t\n");
  gsize digits = strspn (start, "0123456789");

  g_string_append_len (out, start, (gssize) digits);
  start += digits;
  if (begins_block (start, digits > 0))
    g_string_append_c (out, '\\');
  append_escaped (out, start);
}

static void
append_strong (GString    *out,
               const char *text)
{
  if (*text == '\0')
    return;

  g_string_append (out, "**");
  append_escaped (out, text);
  g_string_append (out, "**");
}

/* What stands in front of a text: a box to tick, and its label. */
static void
append_label (GString        *out,
              const HatsText *text)
{
  if (text->box)
    g_string_append (out, "☐ ");
  if (text->label != NULL)
    {
      g_string_append (out, "**");
      append_escaped (out, text->label);
      /* Translators: stands between the name of a field and what stands in it. */
      g_string_append_printf (out, "%s** ", _(":"));
    }
}

static void
append_text (GString        *out,
             const HatsText *text,
             const char     *line_break)
{
  g_autofree char *mark = hats_text_format_mark (text);
  g_autofree char *notes = hats_text_format_notes (text);
  g_autofree char *dissent = hats_text_format_dissent (text);

  append_label (out, text);
  if (text->box || text->label != NULL)
    append_escaped (out, text->text);
  else
    append_start (out, text->text);
  if (hats_text_is_blank (text))
    g_string_append (out, BLANK);
  if (mark != NULL)
    {
      g_string_append (out, " *");
      append_escaped (out, mark);
      g_string_append_c (out, '*');
    }
  if (notes != NULL)
    {
      g_string_append (out, " \\[");
      g_string_append (out, notes);
      g_string_append (out, "\\]");
    }
  if (dissent != NULL)
    {
      g_string_append_printf (out, "%s*", line_break);
      append_escaped (out, dissent);
      g_string_append_c (out, '*');
    }
}

static void
append_cell (GString        *out,
             const HatsCell *cell)
{
  for (guint i = 0; i < cell->items->len; i++)
    {
      /* A cell of a GitHub table is one line: a list in it needs line breaks in HTML. */
      if (i > 0)
        g_string_append (out, "<br>");
      if (cell->is_list)
        g_string_append (out, "• ");
      append_text (out, g_ptr_array_index (cell->items, i), "<br>");
    }
}

/* Room to write on below a row: a row of its own. */
static void
write_prompt (GString       *out,
              const HatsRow *row)
{
  if (row->lines == 0)
    return;

  g_string_append (out, "| ");
  append_escaped (out, row->prompt != NULL ? row->prompt : "");
  for (guint i = 0; i < row->cells->len; i++)
    g_string_append (out, " | ");
  g_string_append (out, " |\n");
}

static void
write_table (GString         *out,
             const HatsTable *table)
{
  g_string_append (out, "| ");
  append_escaped (out, table->corner);
  for (guint i = 0; i < table->columns->len; i++)
    {
      g_string_append (out, " | ");
      append_escaped (out, ((const HatsColumn *) g_ptr_array_index (table->columns, i))->title);
    }
  g_string_append (out, " |\n|");
  for (guint i = 0; i <= table->columns->len; i++)
    g_string_append (out, " --- |");
  g_string_append_c (out, '\n');

  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);

      g_string_append (out, "| ");
      append_strong (out, row->title);
      for (guint j = 0; j < row->cells->len; j++)
        {
          g_string_append (out, " | ");
          append_cell (out, g_ptr_array_index (row->cells, j));
        }
      g_string_append (out, " |\n");
      write_prompt (out, row);
    }
  g_string_append_c (out, '\n');
}

/* A table without columns has nothing but its cells, and Markdown no table without a head. */
static void
write_bare_cells (GString         *out,
                  const HatsTable *table)
{
  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);

      for (guint j = 0; j < row->cells->len; j++)
        {
          const HatsCell *cell = g_ptr_array_index (row->cells, j);

          for (guint k = 0; k < cell->items->len; k++)
            {
              g_string_append (out, cell->is_list ? "- " : "");
              append_text (out, g_ptr_array_index (cell->items, k), cell->is_list ? "  \n  " : "  \n");
              g_string_append_c (out, '\n');
            }
        }
    }
}

static void
write_bars (GString        *out,
            const HatsBars *bars)
{
  g_string_append (out, "| ");
  append_escaped (out, bars->caption);
  g_string_append (out, " | |\n| --- | ---: |\n");
  for (guint i = 0; i < bars->bars->len; i++)
    {
      const HatsBar *bar = g_ptr_array_index (bars->bars, i);

      g_string_append (out, "| ");
      append_text (out, bar->label, "<br>");
      g_string_append (out, " | ");
      append_escaped (out, bar->value_text);
      g_string_append (out, " |\n");
    }
  g_string_append_c (out, '\n');

  if (bars->line_label != NULL)
    {
      append_start (out, bars->line_label);
      g_string_append (out, "\n\n");
    }
}

static void
write_map_legend (GString            *out,
                  const HatsMapBlock *map)
{
  for (guint i = 0; i < map->legend->len; i++)
    {
      const HatsMapAnswer *answer = g_ptr_array_index (map->legend, i);

      g_string_append (out, "- ");
      append_strong (out, answer->mark);
      g_string_append_c (out, ' ');
      append_escaped (out, answer->title);
      g_string_append_c (out, '\n');
    }
  if (map->present_text != NULL)
    {
      g_string_append (out, "- ");
      append_start (out, map->present_text);
      g_string_append_c (out, '\n');
    }
  g_string_append_c (out, '\n');
}

static void
write_map (GString            *out,
           const HatsMapBlock *map)
{
  append_start (out, map->caption);
  g_string_append (out, "\n\n| ");
  append_escaped (out, map->corner);
  for (guint i = 0; i < map->columns->len; i++)
    g_string_append_printf (out, " | %d", hats_map_block_get_people (map, i));
  g_string_append (out, " |\n| --- |");
  for (guint i = 0; i < map->columns->len; i++)
    g_string_append (out, " :---: |");
  g_string_append_c (out, '\n');

  for (guint i = 0; i < map->rows->len; i++)
    {
      g_string_append (out, "| ");
      append_strong (out, ((const HatsMapRow *) g_ptr_array_index (map->rows, i))->title);
      for (guint j = 0; j < map->columns->len; j++)
        {
          const char *around = hats_map_block_is_present (map, i, j) ? "**" : "";

          g_string_append_printf (out, " | %s", around);
          append_escaped (out, hats_map_block_get (map, i, j)->mark);
          g_string_append (out, around);
        }
      g_string_append (out, " |\n");
    }
  g_string_append_c (out, '\n');

  write_map_legend (out, map);
}

static void
append_field (GString    *out,
              const char *text)
{
  append_escaped (out, text);
  g_string_append (out, " | ");
}

static void
write_timeline (GString            *out,
                const HatsTimeline *timeline)
{
  append_start (out, timeline->caption);
  g_string_append (out, "\n\n| | ");
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    append_field (out, timeline->titles[job]);
  g_string_append (out, " |\n| --- | ---: | ---: | --- |\n");

  for (guint i = 0; i < timeline->points->len; i++)
    {
      const HatsPoint *point = hats_timeline_get (timeline, i);

      g_string_append (out, "| ");
      append_strong (out, point->label);
      g_string_append (out, " | ");
      for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
        append_field (out, point->value_texts[job]);
      append_escaped (out, point->due != NULL ? point->due : "");
      g_string_append (out, " |\n");
    }
  g_string_append_c (out, '\n');

  if (timeline->line_label != NULL)
    {
      append_start (out, timeline->line_label);
      g_string_append (out, "\n\n");
    }
}

static void
write_block (GString         *out,
             const HatsBlock *block)
{
  switch (block->kind)
    {
    case HATS_BLOCK_HEADING:
      g_string_append_printf (out, "%s ", block->level > 2 ? "###" : "##");
      append_escaped (out, block->text->text);
      break;
    case HATS_BLOCK_TABLE:
      write_table (out, block->table);
      return;
    case HATS_BLOCK_BARS:
      write_bars (out, block->bars);
      return;
    case HATS_BLOCK_MAP:
      write_map (out, block->map);
      return;
    case HATS_BLOCK_TIMELINE:
      write_timeline (out, block->timeline);
      return;
    case HATS_BLOCK_LIST:
    case HATS_BLOCK_FORM:
      for (guint i = 0; i < block->items->len; i++)
        {
          g_string_append (out, i > 0 ? "\n- " : "- ");
          append_text (out, g_ptr_array_index (block->items, i), "  \n  ");
        }
      break;
    case HATS_BLOCK_LEAD:
    case HATS_BLOCK_PARAGRAPH:
    case HATS_BLOCK_ASIDE:
    default:
      append_text (out, block->text, "  \n");
      break;
    }

  g_string_append (out, "\n\n");
}

/* A source, whose address is a link if it is one to link to. */
static void
write_note (GString        *out,
            const HatsNote *note)
{
  g_autofree char *uri = hats_link_from_address (note->address);
  gsize length = hats_link_find_address (note->text, note->address);
  g_autofree char *citation = uri != NULL ? g_strndup (note->text, length) : g_strdup (note->text);

  append_start (out, citation);
  if (uri != NULL)
    {
      g_string_append_c (out, '[');
      append_escaped (out, note->text + length);
      g_string_append (out, "](");
      append_escaped (out, uri);
      g_string_append_c (out, ')');
    }
  g_string_append_c (out, '\n');
}

void
hats_markdown_write (HatsSheet *sheet,
                     GString   *out)
{
  g_autofree char *date = hats_sheet_format_date (sheet);

  g_string_append (out, "# ");
  append_escaped (out, sheet->title);
  g_string_append (out, "\n\n");
  for (guint i = 0; i < sheet->blocks->len; i++)
    write_block (out, hats_sheet_get_block (sheet, i));

  if (sheet->notes->len > 0)
    g_string_append_printf (out, "## %s\n\n", _("Sources"));
  for (guint i = 0; i < sheet->notes->len; i++)
    {
      g_string_append_printf (out, "%u. ", i + 1);
      write_note (out, g_ptr_array_index (sheet->notes, i));
    }

  g_string_append (out, sheet->notes->len > 0 ? "\n" : "");
  append_escaped (out, date);
  g_string_append_c (out, '\n');
}

void
hats_markdown_write_tables (HatsSheet *sheet,
                            GString   *out)
{
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      if (block->kind != HATS_BLOCK_TABLE)
        continue;
      if (block->table->columns->len > 0)
        write_table (out, block->table);
      else
        write_bare_cells (out, block->table);
    }
}
