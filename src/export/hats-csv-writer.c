/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "hats-export.h"

/*
 * RFC 4180: fields separated by commas, records by CR LF, fields in quotes where they
 * need them. What a spreadsheet would take for a formula gets an apostrophe in
 * front, see https://owasp.org/www-community/attacks/CSV_Injection
 */

static gboolean
is_formula (const char *text)
{
  /* East Asian spreadsheets take the wide forms of these too. */
  static const char * const wide[] = { "＝", "＋", "－", "＠" };
  const char *start = text + strspn (text, " \t\r\n");

  if (*text == '\t' || *text == '\r' || *text == '\n' || (*start != '\0' && strchr ("=+-@", *start) != NULL))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (wide); i++)
    if (g_str_has_prefix (start, wide[i]))
      return TRUE;

  return FALSE;
}

static void
append_quoted (GString    *out,
               const char *text)
{
  const char *end;

  g_string_append (out, is_formula (text) ? "\"'" : "\"");
  /* A quote stands twice. */
  while ((end = strchr (text, '"')) != NULL)
    {
      g_string_append_len (out, text, end + 1 - text);
      g_string_append_c (out, '"');
      text = end + 1;
    }
  g_string_append (out, text);
  g_string_append_c (out, '"');
}

static void
append_field (GString    *out,
              const char *text,
              gboolean    is_last)
{
  append_quoted (out, text);
  g_string_append (out, is_last ? "\r\n" : ",");
}

static char *
compose (const HatsText *text)
{
  g_autofree char *mark = hats_text_format_mark (text);
  g_autofree char *dissent = hats_text_format_dissent (text);
  g_autoptr(GString) composed = g_string_new (text->box ? "☐" : "");

  if (text->box && *text->text != '\0')
    g_string_append_c (composed, ' ');
  g_string_append (composed, text->text);
  if (mark != NULL)
    g_string_append_printf (composed, " (%s)", mark);
  if (text->assumed)
    g_string_append (composed, " " HATS_ASSUMED_MARK);
  if (dissent != NULL)
    g_string_append_printf (composed, "\n%s", dissent);

  return g_string_free (g_steal_pointer (&composed), FALSE);
}

static char *
compose_cell (const HatsCell *cell)
{
  g_autoptr(GString) composed = g_string_new (NULL);

  for (guint i = 0; i < cell->items->len; i++)
    {
      g_autofree char *text = compose (g_ptr_array_index (cell->items, i));

      if (i > 0)
        g_string_append_c (composed, '\n');
      g_string_append (composed, text);
    }

  return g_string_free (g_steal_pointer (&composed), FALSE);
}

/* All cells of a row that has but one field for them, one a line; each says whose it is, and empty ones say nothing. */
static char *
compose_row (const HatsTable *table,
             const HatsRow   *row)
{
  g_autoptr(GString) composed = g_string_new (NULL);

  for (guint i = 0; i < row->cells->len; i++)
    {
      g_autofree char *text = compose_cell (g_ptr_array_index (row->cells, i));

      if (*text == '\0')
        continue;
      if (composed->len > 0)
        g_string_append_c (composed, '\n');
      if (row->cells->len > 1)
        g_string_append_printf (composed, "%s: ", ((const HatsColumn *) g_ptr_array_index (table->columns, i))->title);
      g_string_append (composed, text);
    }

  return g_string_free (g_steal_pointer (&composed), FALSE);
}

static void
write_table (GString         *out,
             const HatsTable *table)
{
  append_field (out, table->corner, table->columns->len == 0);
  for (guint i = 0; i < table->columns->len; i++)
    append_field (out, ((const HatsColumn *) g_ptr_array_index (table->columns, i))->title,
                  i + 1 == table->columns->len);

  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);

      append_field (out, row->title, row->cells->len == 0);
      for (guint j = 0; j < row->cells->len; j++)
        {
          g_autofree char *text = compose_cell (g_ptr_array_index (row->cells, j));

          append_field (out, text, j + 1 == row->cells->len);
        }
    }
}

/* A record of a sheet that is not one table: where it stands, what it says, a number, its sources. */
static void
write_record (GString    *out,
              const char *section,
              const char *text,
              const char *value,
              GStrv       references)
{
  g_autofree char *sources = references != NULL ? g_strjoinv (" ", references) : g_strdup ("");

  append_field (out, section, FALSE);
  append_field (out, text, FALSE);
  append_field (out, value, FALSE);
  append_field (out, sources, TRUE);
}

static void
write_text (GString        *out,
            const char     *section,
            const HatsText *text,
            const char     *value)
{
  g_autofree char *composed = compose (text);

  write_record (out, section, composed, value, text->references);
}

/* What has a label is the label’s value. */
static void
write_item (GString        *out,
            const char     *section,
            const HatsText *text)
{
  g_autofree char *composed = NULL;

  if (text->label == NULL)
    {
      write_text (out, section, text, "");
      return;
    }

  composed = compose (text);
  write_record (out, section, text->label, composed, text->references);
}

static void
write_map (GString            *out,
           const char         *section,
           const HatsMapBlock *map)
{
  for (guint i = 0; i < map->rows->len; i++)
    for (guint j = 0; j < map->columns->len; j++)
      {
        g_autofree char *text = hats_map_block_describe (map, i, j);

        write_record (out, section, text, hats_map_block_get (map, i, j)->mark, NULL);
      }
}

static void
append_node (GString  *out,
             JsonNode *node,
             gboolean  is_last)
{
  g_autofree char *text = NULL;

  if (JSON_NODE_HOLDS_NULL (node))
    text = g_strdup ("");
  else if (json_node_get_value_type (node) == G_TYPE_INT64)
    text = g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
  else
    text = json_node_dup_string (node);
  append_field (out, text, is_last);
}

/* The members of the first record are the head. */
static void
write_records (GString   *out,
               JsonArray *records)
{
  JsonObject *first = json_array_get_object_element (records, 0);
  g_autoptr(GList) members = json_object_get_members (first);

  for (GList *member = members; member != NULL; member = member->next)
    append_field (out, member->data, member->next == NULL);

  for (guint i = 0; i < json_array_get_length (records); i++)
    for (GList *member = members; member != NULL; member = member->next)
      append_node (out, json_object_get_member (json_array_get_object_element (records, i), member->data),
                   member->next == NULL);
}

static void
write_timeline (GString            *out,
                const HatsTimeline *timeline,
                const char         *section)
{
  for (guint i = 0; i < timeline->points->len; i++)
    {
      const HatsPoint *point = hats_timeline_get (timeline, i);

      for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
        {
          g_autofree char *place = g_strdup_printf ("%s: %s", point->label, timeline->titles[job]);

          write_record (out, section, place, point->value_texts[job], NULL);
        }
      if (point->due != NULL)
        write_record (out, section, point->label, point->due, NULL);
    }
}

static void
write_block (GString         *out,
             const HatsBlock *block,
             const char      *section)
{
  switch (block->kind)
    {
    case HATS_BLOCK_LIST:
    case HATS_BLOCK_FORM:
      for (guint i = 0; i < block->items->len; i++)
        write_item (out, section, g_ptr_array_index (block->items, i));
      break;
    case HATS_BLOCK_BARS:
      for (guint i = 0; i < block->bars->bars->len; i++)
        {
          const HatsBar *bar = g_ptr_array_index (block->bars->bars, i);

          write_text (out, section, bar->label, bar->value_text);
        }
      break;
    case HATS_BLOCK_TIMELINE:
      write_timeline (out, block->timeline, section);
      break;
    case HATS_BLOCK_TABLE:
      for (guint i = 0; i < block->table->rows->len; i++)
        {
          const HatsRow *row = g_ptr_array_index (block->table->rows, i);
          g_autofree char *value = compose_row (block->table, row);

          write_record (out, section, row->title, value, NULL);
          if (row->prompt != NULL)
            write_record (out, section, row->prompt, "", NULL);
        }
      break;
    case HATS_BLOCK_MAP:
      write_map (out, section, block->map);
      break;
    case HATS_BLOCK_LEAD:
    case HATS_BLOCK_PARAGRAPH:
    case HATS_BLOCK_ASIDE:
      write_text (out, section, block->text, "");
      break;
    case HATS_BLOCK_HEADING:
    default:
      break;
    }
}

void
hats_csv_write (HatsSheet *sheet,
                GString   *out)
{
  const char *section = sheet->title;

  if (sheet->records != NULL && json_array_get_length (sheet->records) > 0)
    {
      write_records (out, sheet->records);
      return;
    }

  /* A sheet that is one table becomes that table. */
  if (sheet->blocks->len == 1 && hats_sheet_get_block (sheet, 0)->kind == HATS_BLOCK_TABLE)
    {
      write_table (out, hats_sheet_get_block (sheet, 0)->table);
      return;
    }

  /* Names for programs, and therefore not translated. */
  g_string_append (out, "\"section\",\"text\",\"value\",\"sources\"\r\n");
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      if (block->kind == HATS_BLOCK_HEADING)
        section = block->text->text;
      write_block (out, block, section);
    }
}

/*
 * Tab-separated text, as spreadsheets put it on the clipboard. It is read by people too, where it is pasted
 * into a text: quotes stand only where a spreadsheet needs them to keep a cell together.
 */

static void
append_tabbed (GString    *out,
               const char *text,
               gboolean    is_last)
{
  if (strpbrk (text, "\t\n\r\"") != NULL)
    append_quoted (out, text);
  else
    g_string_append_printf (out, "%s%s", is_formula (text) ? "'" : "", text);
  g_string_append_c (out, is_last ? '\n' : '\t');
}

static void
write_tabbed_row (GString       *out,
                  const HatsRow *row)
{
  append_tabbed (out, row->title, row->cells->len == 0);
  for (guint i = 0; i < row->cells->len; i++)
    {
      g_autofree char *text = compose_cell (g_ptr_array_index (row->cells, i));

      append_tabbed (out, text, i + 1 == row->cells->len);
    }
}

/* A table without columns has nothing but its cells: text for people, one statement a line. */
static void
write_bare_cells (GString         *out,
                  const HatsTable *table)
{
  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);

      for (guint j = 0; j < row->cells->len; j++)
        {
          g_autofree char *text = compose_cell (g_ptr_array_index (row->cells, j));

          g_string_append_printf (out, "%s%s", i + j > 0 ? "\n" : "", text);
        }
    }
}

static void
write_tabbed_table (GString         *out,
                    const HatsTable *table)
{
  append_tabbed (out, table->corner, FALSE);
  for (guint i = 0; i < table->columns->len; i++)
    append_tabbed (out, ((const HatsColumn *) g_ptr_array_index (table->columns, i))->title, i + 1 == table->columns->len);
  for (guint i = 0; i < table->rows->len; i++)
    write_tabbed_row (out, g_ptr_array_index (table->rows, i));
}

void
hats_tabbed_write_tables (HatsSheet *sheet,
                          GString   *out)
{
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      if (block->kind != HATS_BLOCK_TABLE)
        continue;

      g_string_append (out, out->len > 0 ? "\n" : "");
      if (block->table->columns->len > 0)
        write_tabbed_table (out, block->table);
      else
        write_bare_cells (out, block->table);
    }
}
