/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-export.h"

#include "hats-json-print.h"

/* The document tree as JSON; its members are described in data/sheet.schema.json. */

static JsonArray *
get_words (GStrv words)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; words[i] != NULL; i++)
    json_array_add_string_element (array, words[i]);

  return array;
}

static JsonObject *
get_text (const HatsText *text)
{
  JsonObject *object = json_object_new ();

  if (text->label != NULL)
    json_object_set_string_member (object, "label", text->label);
  json_object_set_string_member (object, "text", text->text);
  if (hats_text_is_blank (text))
    json_object_set_boolean_member (object, "blank", TRUE);
  if (text->box)
    json_object_set_boolean_member (object, "box", TRUE);
  if (text->assumed)
    json_object_set_boolean_member (object, "assumed", TRUE);
  if (text->mark != NULL)
    json_object_set_string_member (object, "mark", text->mark);
  if (text->role != NULL)
    json_object_set_string_member (object, "role", text->role);
  if (text->references[0] != NULL)
    json_object_set_array_member (object, "sources", get_words (text->references));
  if (text->dissent != NULL)
    json_object_set_object_member (object, "dissent", get_text (text->dissent));

  return object;
}

static JsonArray *
get_texts (GPtrArray *texts)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < texts->len; i++)
    json_array_add_object_element (array, get_text (g_ptr_array_index (texts, i)));

  return array;
}

static JsonObject *
get_row (const HatsRow *row)
{
  JsonObject *object = json_object_new ();
  JsonArray *cells = json_array_new ();

  for (guint i = 0; i < row->cells->len; i++)
    json_array_add_array_element (cells, get_texts (((const HatsCell *) g_ptr_array_index (row->cells, i))->items));
  json_object_set_string_member (object, "title", row->title);
  json_object_set_array_member (object, "cells", cells);
  if (row->prompt != NULL)
    json_object_set_string_member (object, "prompt", row->prompt);

  return object;
}

static void
set_table (JsonObject      *object,
           const HatsTable *table)
{
  JsonArray *columns = json_array_new ();
  JsonArray *rows = json_array_new ();

  for (guint i = 0; i < table->columns->len; i++)
    json_array_add_string_element (columns, ((const HatsColumn *) g_ptr_array_index (table->columns, i))->title);
  for (guint i = 0; i < table->rows->len; i++)
    json_array_add_object_element (rows, get_row (g_ptr_array_index (table->rows, i)));

  json_object_set_string_member (object, "caption", table->caption);
  json_object_set_string_member (object, "corner", table->corner);
  json_object_set_array_member (object, "columns", columns);
  json_object_set_array_member (object, "rows", rows);
}

static void
set_bars (JsonObject     *object,
          const HatsBars *bars)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < bars->bars->len; i++)
    {
      const HatsBar *bar = g_ptr_array_index (bars->bars, i);
      JsonObject *member = json_object_new ();

      json_object_set_object_member (member, "label", get_text (bar->label));
      json_object_set_double_member (member, "value", bar->value);
      json_object_set_string_member (member, "job", bar->job == HATS_JOB_PROJECT ? "project" : "product");
      json_array_add_object_element (array, member);
    }

  json_object_set_string_member (object, "caption", bars->caption);
  json_object_set_array_member (object, "bars", array);
  if (bars->line > 0.0)
    json_object_set_double_member (object, "line", bars->line);
}

static JsonObject *
get_answer (const HatsMapAnswer *answer)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "outcome", answer->outcome);
  json_object_set_string_member (object, "mark", answer->mark);
  json_object_set_string_member (object, "title", answer->title);

  return object;
}

static JsonObject *
get_map_row (const HatsMapRow *row)
{
  JsonObject *object = json_object_new ();
  JsonArray *cells = json_array_new ();

  for (guint i = 0; i < row->cells->len; i++)
    json_array_add_object_element (cells, get_answer (g_ptr_array_index (row->cells, i)));
  json_object_set_string_member (object, "title", row->title);
  json_object_set_array_member (object, "cells", cells);

  return object;
}

static void
set_map (JsonObject         *object,
         const HatsMapBlock *map)
{
  JsonArray *columns = json_array_new ();
  JsonArray *rows = json_array_new ();
  JsonArray *legend = json_array_new ();

  for (guint i = 0; i < map->columns->len; i++)
    json_array_add_int_element (columns, hats_map_block_get_people (map, i));
  for (guint i = 0; i < map->rows->len; i++)
    json_array_add_object_element (rows, get_map_row (g_ptr_array_index (map->rows, i)));
  for (guint i = 0; i < map->legend->len; i++)
    json_array_add_object_element (legend, get_answer (g_ptr_array_index (map->legend, i)));

  json_object_set_string_member (object, "caption", map->caption);
  json_object_set_array_member (object, "columns", columns);
  json_object_set_array_member (object, "rows", rows);
  json_object_set_array_member (object, "legend", legend);
  if (map->present_row >= 0)
    {
      json_object_set_int_member (object, "present_row", map->present_row);
      json_object_set_int_member (object, "present_column", map->present_column);
    }
}

static JsonObject *
get_point (const HatsPoint *point)
{
  char date[] = "0000-00-00";
  JsonObject *object = json_object_new ();

  g_date_strftime (date, sizeof date, "%Y-%m-%d", &point->date);
  json_object_set_string_member (object, "date", date);
  json_object_set_string_member (object, "title", point->title);
  json_object_set_double_member (object, "product", point->values[HATS_JOB_PRODUCT]);
  json_object_set_double_member (object, "project", point->values[HATS_JOB_PROJECT]);
  json_object_set_string_member (object, "answer", point->answer);
  if (point->due != NULL)
    json_object_set_string_member (object, "due", point->due);

  return object;
}

static void
set_timeline (JsonObject         *object,
              const HatsTimeline *timeline)
{
  JsonArray *points = json_array_new ();

  for (guint i = 0; i < timeline->points->len; i++)
    json_array_add_object_element (points, get_point (hats_timeline_get (timeline, i)));

  json_object_set_string_member (object, "caption", timeline->caption);
  json_object_set_array_member (object, "points", points);
  if (timeline->line > 0.0)
    json_object_set_double_member (object, "line", timeline->line);
}

static JsonObject *
get_block (const HatsBlock *block)
{
  static const char * const kinds[] = {
    [HATS_BLOCK_HEADING] = "heading",
    [HATS_BLOCK_LEAD] = "lead",
    [HATS_BLOCK_PARAGRAPH] = "paragraph",
    [HATS_BLOCK_LIST] = "list",
    [HATS_BLOCK_TABLE] = "table",
    [HATS_BLOCK_BARS] = "bars",
    [HATS_BLOCK_MAP] = "map",
    [HATS_BLOCK_TIMELINE] = "timeline",
    [HATS_BLOCK_FORM] = "form",
    [HATS_BLOCK_ASIDE] = "aside",
  };
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "kind", kinds[block->kind]);
  if (block->kind == HATS_BLOCK_HEADING)
    json_object_set_int_member (object, "level", block->level);
  if (block->text != NULL)
    json_object_set_object_member (object, "text", get_text (block->text));
  if (block->items != NULL)
    json_object_set_array_member (object, "items", get_texts (block->items));
  if (block->table != NULL)
    set_table (object, block->table);
  if (block->bars != NULL)
    set_bars (object, block->bars);
  if (block->map != NULL)
    set_map (object, block->map);
  if (block->timeline != NULL)
    set_timeline (object, block->timeline);

  return object;
}

static JsonObject *
get_note (const HatsNote *note)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "id", note->source);
  json_object_set_string_member (object, "text", note->text);
  if (note->claim != NULL)
    json_object_set_string_member (object, "claim", note->claim);
  if (note->grade != NULL)
    json_object_set_string_member (object, "grade", note->grade);
  if (note->address != NULL)
    json_object_set_string_member (object, "address", note->address);

  return object;
}

/* The sheet's own members stand at the top, so that a program finds them without looking for blocks. */
static void
add_data (JsonObject *root,
          JsonObject *data)
{
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, data);
  while (json_object_iter_next_ordered (&iter, &member, &node))
    json_object_set_member (root, member, json_node_copy (node));
}

static JsonObject *
get_document (HatsSheet *sheet)
{
  g_autoptr(GDateTime) date = g_date_time_to_utc (sheet->date);
  g_autofree char *date_text = g_date_time_format (date, "%Y-%m-%dT%H:%M:%SZ");
  JsonObject *root = json_object_new ();
  JsonArray *blocks = json_array_new ();
  JsonArray *sources = json_array_new ();

  json_object_set_int_member (root, "format", 1);
  json_object_set_string_member (root, "kind", sheet->kind);
  json_object_set_string_member (root, "title", sheet->title);
  json_object_set_string_member (root, "date", date_text);
  if (sheet->data != NULL)
    add_data (root, sheet->data);

  for (guint i = 0; i < sheet->blocks->len; i++)
    json_array_add_object_element (blocks, get_block (hats_sheet_get_block (sheet, i)));
  for (guint i = 0; i < sheet->notes->len; i++)
    json_array_add_object_element (sources, get_note (g_ptr_array_index (sheet->notes, i)));
  json_object_set_array_member (root, "blocks", blocks);
  json_object_set_array_member (root, "sources", sources);

  return root;
}

void
hats_json_write (HatsSheet *sheet,
                 GString   *out)
{
  g_autoptr(JsonNode) node = json_node_alloc ();
  g_autofree char *text = NULL;

  /* A sheet of records is these and nothing around them. */
  if (sheet->records != NULL)
    json_node_init_array (node, sheet->records);
  else
    json_node_take_object (json_node_init (node, JSON_NODE_OBJECT), get_document (sheet));

  text = hats_json_print (node);
  g_string_append (out, text);
}
