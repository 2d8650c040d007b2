/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-statement-reader.h"

#include "hats-json-each.h"
#include "hats-json-members.h"

GStrv
hats_statement_read_sources (HatsJsonReader *json,
                             JsonObject     *object,
                             const char     *member,
                             gboolean        required,
                             HatsReferences *references)
{
  GStrv sources = hats_json_reader_get_words (json, object, member, required);
  gsize outer = hats_json_reader_enter (json, member);

  for (guint i = 0; sources[i] != NULL; i++)
    {
      gsize inner = hats_json_reader_enter_nth (json, i);

      if (*sources[i] != '\0')
        hats_references_add (references, json, HATS_SECTION_SOURCES, sources[i]);
      hats_json_reader_leave (json, inner);
    }

  hats_json_reader_leave (json, outer);
  return sources;
}

static HatsStatement *
read_dissent (HatsJsonReader *json,
              JsonObject     *object,
              HatsReferences *references)
{
  JsonObject *dissent = hats_json_reader_get_object (json, object, "dissent", FALSE);
  g_auto(GStrv) sources = NULL;
  g_autofree char *text = NULL;
  gsize outer;

  if (dissent == NULL)
    return NULL;

  outer = hats_json_reader_enter (json, "dissent");
  hats_json_reader_check_members (json, dissent, "text", "sources", NULL);
  text = hats_json_reader_get_text (json, dissent, "text", TRUE);
  sources = hats_statement_read_sources (json, dissent, "sources", TRUE, references);
  hats_json_reader_leave (json, outer);

  if (text == NULL)
    return NULL;

  return hats_statement_new (text, (const char * const *) sources, NULL, NULL);
}

HatsStatement *
hats_statement_read_members (HatsJsonReader *json,
                             JsonObject     *object,
                             HatsReferences *references)
{
  g_autoptr(HatsStatement) dissent = read_dissent (json, object, references);
  g_autofree char *text = hats_json_reader_get_text (json, object, "text", TRUE);
  g_auto(GStrv) sources = hats_statement_read_sources (json, object, "sources", TRUE, references);
  const char *meaning = hats_json_reader_get_id (json, object, "meaning", FALSE);

  if (text == NULL)
    return NULL;

  return hats_statement_new (text, (const char * const *) sources, meaning, dissent);
}

HatsStatement *
hats_statement_read (HatsJsonReader *json,
                     JsonObject     *object,
                     HatsReferences *references)
{
  hats_json_reader_check_members (json, object, "text", "sources", "meaning", "dissent", NULL);
  return hats_statement_read_members (json, object, references);
}

void
hats_statement_read_list (HatsJsonReader *json,
                          JsonObject     *object,
                          const char     *member,
                          gboolean        required,
                          HatsReferences *references,
                          GListStore     *statements)
{
  g_autoptr(GPtrArray) read = g_ptr_array_new_with_free_func (g_object_unref);
  HatsJsonEach each;
  JsonObject *element;

  hats_json_each_init (&each, json, object, member, required, G_MAXUINT);
  while (hats_json_each_next (&each, &element))
    {
      HatsStatement *statement = hats_statement_read (json, element, references);

      if (statement != NULL)
        g_ptr_array_add (read, statement);
    }

  /* At once: each change of a store is a signal. */
  g_list_store_splice (statements, 0, 0, read->pdata, read->len);
}
