/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-find-sheet.h"

#include <glib/gi18n-lib.h>

#include "hats-cut.h"
#include "hats-find-result.h"

/* How much of what was looked for is repeated, in characters. The JSON form has all of it. */
#define SHOWN_QUERY 80

/* The query in one line, without what nobody sees and what could turn the line around. */
static char *
show_query (const char *query)
{
  g_autofree char *cut = hats_cut_text (query, SHOWN_QUERY);
  GString *shown = g_string_new (NULL);

  for (const char *p = cut; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c) || g_unichar_iscntrl (c))
        g_string_append_c (shown, ' ');
      else if (g_unichar_type (c) != G_UNICODE_FORMAT)
        g_string_append_unichar (shown, c);
    }

  return g_string_free (shown, FALSE);
}

/* What stands in front of what a place says: its heading, or what it is itself. */
static const char *
get_position (const HatsFindPlace *place)
{
  if (!place->title_is_own)
    return place->title;
  if (place->id == NULL)
    return place->role != NULL ? _("Role") : _("View");

  switch (place->view)
    {
    case HATS_FIND_COMPARE:
      return _("Row");
    case HATS_FIND_QUESTIONS:
      return _("Question");
    case HATS_FIND_RULES:
      return _("Outcome");
    case HATS_FIND_ASSUMPTIONS:
      return _("Number");
    case HATS_FIND_PAPERS:
      return place->is_field ? _("Field") : _("Paper");
    case HATS_FIND_SOURCES:
      return place->id;
    case HATS_FIND_ROLE:
    case HATS_FIND_TOGETHER:
    case HATS_FIND_ANSWER:
    default:
      return _("Heading");
    }
}

static void
add_words (GPtrArray  *words,
           const char *text,
           GArray     *marks)
{
  for (guint i = 0; i < marks->len; i++)
    {
      const HatsFindMark *mark = &g_array_index (marks, HatsFindMark, i);
      g_autofree char *word = g_strndup (text + mark->start, mark->end - mark->start);

      if (!g_ptr_array_find_with_equal_func (words, word, g_str_equal, NULL))
        g_ptr_array_add (words, g_steal_pointer (&word));
    }
}

/* The words as they stand there, each once. */
static GPtrArray *
list_words (HatsFindResult *result)
{
  const HatsFindPlace *place = hats_find_result_get_place (result);
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);

  add_words (words, place->title, hats_find_result_get_title_marks (result));
  if (place->text != NULL)
    add_words (words, place->text, hats_find_result_get_text_marks (result));

  return words;
}

static HatsText *
get_text (HatsSheet           *sheet,
          const HatsFindPlace *place)
{
  HatsText *text;

  if (place->statement == NULL)
    return hats_text_new (place->text);

  text = hats_sheet_cite (sheet, place->is_dissent ? hats_statement_get_dissent (place->statement) : place->statement);
  if (place->is_dissent)
    text->label = g_strdup (_("Disputed"));
  /* With the model's numbers in their places. */
  g_free (text->text);
  text->text = g_strdup (place->text);

  return text;
}

static void
add_result (HatsSheet      *sheet,
            HatsTable      *table,
            HatsFindResult *result)
{
  const HatsFindPlace *place = hats_find_result_get_place (result);
  HatsRow *row = hats_table_add_row (table, get_position (place));
  HatsCell *cell = hats_row_add_cell (row, FALSE);
  g_autoptr(GPtrArray) words = list_words (result);
  g_autofree char *found = NULL;

  if (place->title_is_own)
    g_ptr_array_add (cell->items, hats_text_new (place->title));
  if (place->text != NULL)
    g_ptr_array_add (cell->items, get_text (sheet, place));

  g_ptr_array_add (words, NULL);
  found = g_strjoinv (", ", (char **) words->pdata);
  g_ptr_array_add (hats_row_add_cell (row, FALSE)->items, hats_text_new (found));
}

static HatsTable *
add_group (HatsSheet           *sheet,
           const HatsFindPlace *place)
{
  /* Translators: where places were found: “Product manager”, “Sources”. */
  g_autofree char *caption = g_strdup_printf (_("Places found in “%s”"), place->group_title);
  HatsTable *table;

  hats_sheet_add_heading (sheet, 2, place->group_title);
  table = hats_sheet_add_table (sheet, caption, _("Stands under"));
  hats_table_add_column (table, _("What it says"), NULL, place->role != NULL ? hats_role_get_sign (place->role) : NULL);
  hats_table_add_column (table, _("Words found"), NULL, NULL);

  return table;
}

static void
add_results (HatsSheet  *sheet,
             GListModel *results)
{
  HatsTable *table = NULL;
  guint group = 0;

  for (guint i = 0; i < g_list_model_get_n_items (results); i++)
    {
      g_autoptr(HatsFindResult) result = g_list_model_get_item (results, i);
      const HatsFindPlace *place = hats_find_result_get_place (result);

      if (table == NULL || place->group != group)
        table = add_group (sheet, place);
      group = place->group;
      add_result (sheet, table, result);
    }
}

static void
add_advice (HatsSheet *sheet)
{
  HatsBlock *list = hats_sheet_add_list (sheet);

  g_ptr_array_add (list->items, hats_text_new (_("Try fewer words: a place must have all of them.")));
  g_ptr_array_add (list->items, hats_text_new (_("Try the beginning of a word: it finds all words that begin so.")));
  g_ptr_array_add (list->items, hats_text_new (_("Try another word for the same thing.")));
}

static void
set_string (JsonObject *object,
            const char *member,
            const char *value)
{
  if (value != NULL)
    json_object_set_string_member (object, member, value);
  else
    json_object_set_null_member (object, member);
}

static JsonObject *
get_result (HatsFindResult *result)
{
  const HatsFindPlace *place = hats_find_result_get_place (result);
  g_autoptr(GPtrArray) words = list_words (result);
  JsonObject *object = json_object_new ();
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < words->len; i++)
    json_array_add_string_element (array, g_ptr_array_index (words, i));

  json_object_set_string_member (object, "view", hats_find_view_get_id (place->view));
  set_string (object, "role", place->role != NULL ? hats_role_get_id (place->role) : NULL);
  set_string (object, "id", place->id);
  json_object_set_string_member (object, "title", place->title);
  set_string (object, "text", place->text);
  json_object_set_boolean_member (object, "disputed", place->is_dissent);
  json_object_set_array_member (object, "words", array);

  return object;
}

static JsonObject *
get_data (const char *query,
          GListModel *results)
{
  JsonObject *data = json_object_new ();
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (results); i++)
    {
      g_autoptr(HatsFindResult) result = g_list_model_get_item (results, i);

      json_array_add_object_element (array, get_result (result));
    }
  json_object_set_string_member (data, "query", query);
  json_object_set_array_member (data, "results", array);

  return data;
}

HatsSheet *
hats_find_sheet_new (HatsFindIndex *index,
                     const char    *query)
{
  g_autoptr(GListModel) results = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *lead = NULL;
  HatsSheet *sheet;
  guint n;

  g_return_val_if_fail (HATS_IS_FIND_INDEX (index), NULL);
  g_return_val_if_fail (query != NULL && g_utf8_validate (query, -1, NULL), NULL);

  results = hats_find_index_search (index, query);
  n = g_list_model_get_n_items (results);
  sheet = hats_sheet_new (hats_find_index_get_guide (index), "find", _("Find"));
  sheet->data = get_data (query, results);

  shown = show_query (query);
  if (n > 0)
    /* Translators: what was looked for, then in how many places it was found. */
    lead = g_strdup_printf (ngettext ("“%s”: %u place", "“%s”: %u places", n), shown, n);
  else
    /* Translators: what was looked for. */
    lead = g_strdup_printf (_("No results for “%s”"), shown);
  hats_sheet_add_text (sheet, HATS_BLOCK_LEAD, hats_text_new (lead));

  if (n > 0)
    add_results (sheet, results);
  else
    add_advice (sheet);

  return sheet;
}
