/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-answers.h"

#include <json-glib/json-glib.h>

#include "hats-json-check.h"

struct _HatsAnswers
{
  GObject        parent_instance;

  HatsRules     *rules;
  GFile         *file;
  HatsSituation  situation;
};

G_DEFINE_FINAL_TYPE (HatsAnswers, hats_answers, G_TYPE_OBJECT)

enum {
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
hats_answers_finalize (GObject *object)
{
  HatsAnswers *self = HATS_ANSWERS (object);

  g_clear_pointer (&self->rules, hats_rules_unref);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (hats_answers_parent_class)->finalize (object);
}

static void
hats_answers_class_init (HatsAnswersClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hats_answers_finalize;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hats_answers_init (HatsAnswers *self)
{
  self->situation = (HatsSituation) HATS_SITUATION_INIT;
}

static void
parse (HatsAnswers *self,
       const char  *text,
       gsize        length)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(GError) error = NULL;
  JsonNode *root;

  if (!hats_json_check (text, length, "answers.json", &error) ||
      !json_parser_load_from_data (parser, text, (gssize) length, &error))
    {
      g_message ("Kept answers are not read: %s", error->message);
      return;
    }

  root = json_parser_get_root (parser);
  if (JSON_NODE_HOLDS_OBJECT (root))
    hats_situation_from_json (&self->situation, self->rules, json_node_get_object (root));
}

HatsAnswers *
hats_answers_new (HatsRules *rules,
                  GFile     *file)
{
  HatsAnswers *self;
  g_autofree char *text = NULL;
  gsize length;

  g_return_val_if_fail (rules != NULL, NULL);
  g_return_val_if_fail (file == NULL || G_IS_FILE (file), NULL);

  self = g_object_new (HATS_TYPE_ANSWERS, NULL);
  self->rules = hats_rules_ref (rules);
  g_set_object (&self->file, file);

  /* That there is no file yet is as it should be. */
  if (file != NULL && g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL) == G_FILE_TYPE_REGULAR &&
      g_file_load_contents (file, NULL, &text, &length, NULL, NULL))
    parse (self, text, length);

  return self;
}

HatsRules *
hats_answers_get_rules (HatsAnswers *self)
{
  g_return_val_if_fail (HATS_IS_ANSWERS (self), NULL);

  return self->rules;
}

const HatsSituation *
hats_answers_get_situation (HatsAnswers *self)
{
  g_return_val_if_fail (HATS_IS_ANSWERS (self), NULL);

  return &self->situation;
}

/* Few bytes, so that they are written at once and a crash loses nothing. */
static void
change (HatsAnswers         *self,
        const HatsSituation *situation)
{
  g_autoptr(GError) error = NULL;

  if (hats_situation_equal (&self->situation, situation, self->rules))
    return;

  self->situation = *situation;
  if (!hats_answers_save (self, &error))
    g_message ("The answers could not be kept: %s", error->message);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

void
hats_answers_set (HatsAnswers *self,
                  guint        input,
                  int          value)
{
  const HatsInput *known;
  HatsSituation situation;

  g_return_if_fail (HATS_IS_ANSWERS (self));
  g_return_if_fail (input < self->rules->inputs->len);

  known = hats_rules_input (self->rules, input);
  g_return_if_fail (value == HATS_NOT_SURE || (value >= known->minimum && value <= known->maximum));

  situation = self->situation;
  situation.values[input] = value;
  change (self, &situation);
}

void
hats_answers_clear (HatsAnswers *self)
{
  const HatsSituation nothing = HATS_SITUATION_INIT;

  g_return_if_fail (HATS_IS_ANSWERS (self));

  change (self, &nothing);
}

void
hats_answers_restore (HatsAnswers         *self,
                      const HatsSituation *situation)
{
  g_return_if_fail (HATS_IS_ANSWERS (self));
  g_return_if_fail (situation != NULL);

  change (self, situation);
}

gboolean
hats_answers_save (HatsAnswers  *self,
                   GError      **error)
{
  g_autoptr(JsonNode) root = NULL;
  g_autofree char *text = NULL;
  g_autofree char *path = NULL;
  g_autofree char *folder = NULL;

  g_return_val_if_fail (HATS_IS_ANSWERS (self), FALSE);

  path = self->file != NULL ? g_file_get_path (self->file) : NULL;
  if (path == NULL)
    return TRUE;

  root = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (root, hats_situation_to_json (&self->situation, self->rules));
  text = json_to_string (root, TRUE);

  folder = g_path_get_dirname (path);
  g_mkdir_with_parents (folder, 0700);
  return g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}
