/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-help.h"

#include "hats-guide-resources.h"
#include "hats-json-each.h"
#include "hats-json-members.h"

#define RESOURCE "/io/github/twohats/TwoHats/help/help.json"

static void
question_free (gpointer data)
{
  HatsHelpQuestion *self = data;

  g_free (self->question);
  g_ptr_array_unref (self->answer);
  g_ptr_array_unref (self->steps);
  g_strfreev (self->actions);
  g_free (self);
}

static void
topic_free (gpointer data)
{
  HatsHelpTopic *self = data;

  g_free (self->id);
  g_free (self->title);
  g_ptr_array_unref (self->questions);
  g_free (self);
}

static GPtrArray *
read_texts (HatsJsonReader *json,
            JsonObject     *object,
            const char     *member)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);
  HatsJsonEach each;
  JsonObject *element;

  hats_json_each_init (&each, json, object, member, FALSE, G_MAXUINT);
  while (hats_json_each_next (&each, &element))
    {
      hats_json_reader_check_members (json, element, "text", NULL);
      g_ptr_array_add (texts, hats_json_reader_get_text (json, element, "text", TRUE));
    }

  return texts;
}

static HatsHelpQuestion *
read_question (HatsJsonReader *json,
               JsonObject     *object)
{
  HatsHelpQuestion *self = g_new0 (HatsHelpQuestion, 1);

  hats_json_reader_check_members (json, object, "question", "answer", "steps", "actions", NULL);
  self->question = hats_json_reader_get_text (json, object, "question", TRUE);
  self->answer = read_texts (json, object, "answer");
  self->steps = read_texts (json, object, "steps");
  self->actions = hats_json_reader_get_words (json, object, "actions", FALSE);

  return self;
}

static HatsHelpTopic *
read_topic (HatsJsonReader *json,
            JsonObject     *object)
{
  HatsHelpTopic *self = g_new0 (HatsHelpTopic, 1);
  HatsJsonEach each;
  JsonObject *element;

  hats_json_reader_check_members (json, object, "id", "title", "questions", NULL);
  self->id = g_strdup (hats_json_reader_get_id (json, object, "id", TRUE));
  self->title = hats_json_reader_get_text (json, object, "title", TRUE);
  self->questions = g_ptr_array_new_with_free_func (question_free);
  hats_json_each_init (&each, json, object, "questions", TRUE, G_MAXUINT);
  while (hats_json_each_next (&each, &element))
    g_ptr_array_add (self->questions, read_question (json, element));

  return self;
}

GPtrArray *
hats_help_new (void)
{
  GPtrArray *topics = g_ptr_array_new_with_free_func (topic_free);
  g_autoptr(GBytes) bytes = g_resource_lookup_data (hats_guide_get_resource (), RESOURCE, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                                    NULL);
  g_autoptr(HatsJsonReader) json = NULL;
  g_autoptr(GError) error = NULL;
  HatsJsonEach each;
  JsonObject *root, *element;

  g_assert (bytes != NULL);
  json = hats_json_reader_new (bytes, "help.json", TRUE, &error);
  root = json != NULL ? hats_json_reader_get_root (json) : NULL;
  if (root != NULL)
    {
      hats_json_each_init (&each, json, root, "topics", TRUE, G_MAXUINT);
      while (hats_json_each_next (&each, &element))
        g_ptr_array_add (topics, read_topic (json, element));
    }

  /* It is a part of the program, and tested with it. */
  if (json != NULL)
    hats_json_reader_finish (json, &error);
  g_assert_no_error (error);

  return topics;
}
