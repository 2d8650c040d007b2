/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-topic-reader.h"

#include <glib/gi18n-lib.h>

#include "hats-json-each.h"
#include "hats-json-members.h"
#include "hats-statement-reader.h"

/* The most figures or questions of a topic. */
#define MAX_PARTS 10000

typedef struct {
  HatsJsonReader *json;
  HatsReferences *references;
  HatsTopic      *topic;
  GHashTable     *questions;   /* ids of those that there are */
} Reader;

typedef void (*ReadFunc) (Reader     *reader,
                          JsonObject *object);

static void
read_figure (Reader     *reader,
             JsonObject *object)
{
  static const char * const jobs[] = { "product", "project", NULL };
  HatsJsonReader *json = reader->json;
  g_autofree char *label = hats_json_reader_get_text (json, object, "label", TRUE);
  g_autofree char *unit = hats_json_reader_get_text (json, object, "unit", TRUE);
  g_auto(GStrv) sources = hats_statement_read_sources (json, object, "sources", TRUE, reader->references);
  int job = hats_json_reader_get_value_of (json, object, "job", jobs);
  g_autoptr(HatsStatement) statement = NULL;
  g_autoptr(HatsFigure) figure = NULL;

  hats_json_reader_check_members (json, object, "label", "value", "unit", "job", "sources", NULL);
  if (!json_object_has_member (object, "value"))
    hats_json_reader_fail (json, NULL, HATS_GUIDE_ERROR_MEMBER, _("“%s” is missing"), "value");
  if (label == NULL || unit == NULL)
    return;

  statement = hats_statement_new (label, (const char * const *) sources, NULL, NULL);
  figure = hats_figure_new (statement, hats_json_reader_get_number (json, object, "value", 0, 100, 0), unit, jobs[job]);
  g_list_store_append (hats_topic_get_figures (reader->topic), figure);
}

static void
read_question (Reader     *reader,
               JsonObject *object)
{
  HatsJsonReader *json = reader->json;
  const char *id = hats_json_reader_get_id (json, object, "id", TRUE);
  g_autofree char *text = hats_json_reader_get_text (json, object, "question", TRUE);
  g_autoptr(HatsQuestion) question = NULL;

  hats_json_reader_check_members (json, object, "id", "question", "answers", NULL);
  if (id != NULL && !g_hash_table_add (reader->questions, (gpointer) id))
    hats_json_reader_fail (json, "id", HATS_GUIDE_ERROR_DUPLICATE, _("the id “%s” is taken"), id);

  question = hats_question_new (id != NULL ? id : "", text != NULL ? text : "");
  hats_statement_read_list (json, object, "answers", TRUE, reader->references, hats_question_get_answers (question));
  g_list_store_append (hats_topic_get_questions (reader->topic), question);
}

static void
read_each (Reader     *reader,
           JsonObject *object,
           const char *member,
           ReadFunc    read)
{
  HatsJsonEach each;
  JsonObject *element;

  hats_json_each_init (&each, reader->json, object, member, FALSE, MAX_PARTS);
  while (hats_json_each_next (&each, &element))
    read (reader, element);
}

static HatsStatement *
read_lead (HatsJsonReader *json,
           JsonObject     *object,
           HatsReferences *references)
{
  JsonObject *lead = hats_json_reader_get_object (json, object, "lead", FALSE);
  HatsStatement *statement;
  gsize length;

  if (lead == NULL)
    return NULL;

  length = hats_json_reader_enter (json, "lead");
  statement = hats_statement_read (json, lead, references);
  hats_json_reader_leave (json, length);

  return statement;
}

HatsTopic *
hats_topic_read (HatsJsonReader *json,
                 JsonObject     *object,
                 HatsReferences *references,
                 gboolean       *is_known)
{
  const char *id = hats_references_read_id (references, json, object, "topics", is_known);
  g_autofree char *title = hats_json_reader_get_text (json, object, "title", TRUE);
  g_autoptr(HatsStatement) lead = read_lead (json, object, references);
  HatsTopic *topic = hats_topic_new (id != NULL ? id : "", title != NULL ? title : "", lead);
  g_autoptr(GHashTable) questions = g_hash_table_new (g_str_hash, g_str_equal);
  Reader reader = { json, references, topic, questions };

  hats_json_reader_check_members (json, object, "id", "title", "lead", "statements", "figures", "questions", NULL);
  hats_statement_read_list (json, object, "statements", FALSE, references, hats_topic_get_statements (topic));
  read_each (&reader, object, "figures", read_figure);
  read_each (&reader, object, "questions", read_question);

  return topic;
}
