/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-case-file.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

#include "hats-json-members.h"
#include "hats-json-print.h"

G_DEFINE_QUARK (hats-case-error-quark, hats_case_error)

static const char * const members[] = { "format", "answers", "assumptions", "plan", "texts" };

static JsonArray *
plan_to_json (const HatsCase *self)
{
  const HatsRules *rules = hats_case_get_rules (self);
  const HatsInput *maturity = hats_rules_input (rules, (guint) hats_rules_find_input (rules, "maturity"));
  GArray *plan = hats_case_get_plan (self);
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < plan->len; i++)
    {
      const HatsPlanStep *step = &g_array_index (plan, HatsPlanStep, i);
      g_autofree char *date = hats_plan_format_date (&step->date);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "date", date);
      json_object_set_int_member (object, "people", step->people);
      json_object_set_string_member (object, "maturity",
                                     ((const HatsChoice *) g_ptr_array_index (maturity->choices, step->maturity))->id);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonObject *
texts_to_json (const HatsCase *self)
{
  g_auto(GStrv) keys = hats_case_list_texts (self);
  JsonObject *groups = json_object_new ();

  for (guint i = 0; keys[i] != NULL; i++)
    {
      g_auto(GStrv) key = g_strsplit (keys[i], "/", 2);

      if (!json_object_has_member (groups, key[0]))
        json_object_set_object_member (groups, key[0], json_object_new ());
      json_object_set_string_member (json_object_get_object_member (groups, key[0]), key[1],
                                     hats_case_get_text (self, key[0], key[1]));
    }

  return groups;
}

GBytes *
hats_case_to_bytes (const HatsCase *self)
{
  g_autoptr(JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();
  char *text;

  g_return_val_if_fail (self != NULL, NULL);

  json_object_set_int_member (object, "format", HATS_CASE_FORMAT);
  json_object_set_object_member (object, "answers",
                                 hats_situation_to_json (hats_case_get_situation (self), hats_case_get_rules (self)));
  json_object_set_object_member (object, "assumptions", hats_rules_assumptions_to_json (hats_case_get_rules (self)));
  json_object_set_array_member (object, "plan", plan_to_json (self));
  json_object_set_object_member (object, "texts", texts_to_json (self));
  json_node_take_object (root, object);

  text = hats_json_print (root);
  return g_bytes_new_take (text, strlen (text));
}

/* Answers are taken one by one, so that each fault has its place. */
static void
read_answers (HatsJsonReader *reader,
              JsonObject     *root,
              HatsRules      *rules,
              HatsSituation  *situation)
{
  JsonObject *answers = hats_json_reader_get_object (reader, root, "answers", FALSE);
  gsize outer = hats_json_reader_enter (reader, "answers");
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  if (answers != NULL)
    {
      json_object_iter_init_ordered (&iter, answers);
      while (json_object_iter_next_ordered (&iter, &member, &node))
        {
          g_autofree char *text = NULL;
          g_autoptr(GError) error = NULL;

          if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
            text = json_node_dup_string (node);
          else if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64)
            text = g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));

          if (text == NULL)
            hats_json_reader_fail (reader, member, HATS_GUIDE_ERROR_VALUE, _("“%s” must be a whole number or a word"),
                                   member);
          else if (!hats_situation_parse (situation, rules, member, text, &error))
            hats_json_reader_fail (reader, member, HATS_GUIDE_ERROR_VALUE, "%s", error->message);
        }
    }

  hats_json_reader_leave (reader, outer);
}

/* Returns the model with the case's own numbers. */
static HatsRules *
read_assumptions (HatsJsonReader *reader,
                  JsonObject     *root,
                  HatsRules      *rules)
{
  JsonObject *assumptions = hats_json_reader_get_object (reader, root, "assumptions", FALSE);
  g_autoptr(HatsRules) assumed = hats_rules_ref (rules);
  gsize outer = hats_json_reader_enter (reader, "assumptions");
  JsonObjectIter iter;
  const char *member;

  if (assumptions != NULL)
    {
      json_object_iter_init_ordered (&iter, assumptions);
      while (json_object_iter_next_ordered (&iter, &member, NULL))
        {
          int index = hats_rules_find_assumption (assumed, member);
          g_autoptr(GError) error = NULL;
          HatsAssumption assumption;
          HatsRules *next;
          double value;

          if (index < 0)
            {
              hats_json_reader_fail (reader, member, HATS_GUIDE_ERROR_REFERENCE, _("there is no assumption “%s”"), member);
              continue;
            }

          assumption = hats_rules_get_assumption (assumed, (guint) index);
          value = hats_json_reader_get_number (reader, assumptions, member, -G_MAXDOUBLE, G_MAXDOUBLE, assumption.initial);
          if (!hats_assumption_check (&assumption, value, &error))
            {
              hats_json_reader_fail (reader, member, HATS_GUIDE_ERROR_VALUE, "%s", error->message);
              continue;
            }

          next = hats_rules_assume (assumed, (guint) index, value);
          hats_rules_unref (assumed);
          assumed = next;
        }
    }

  hats_json_reader_leave (reader, outer);
  return g_steal_pointer (&assumed);
}

static void
read_step (HatsJsonReader *reader,
           JsonObject     *object,
           HatsRules      *rules,
           GArray         *plan)
{
  const HatsInput *people = hats_rules_input (rules, (guint) hats_rules_find_input (rules, "people"));
  const HatsInput *maturity = hats_rules_input (rules, (guint) hats_rules_find_input (rules, "maturity"));
  const char *date, *stage;
  HatsPlanStep step;

  hats_json_reader_check_members (reader, object, "date", "people", "maturity", NULL);
  date = hats_json_reader_get_word (reader, object, "date", TRUE);
  stage = hats_json_reader_get_word (reader, object, "maturity", TRUE);
  if (!json_object_has_member (object, "people"))
    hats_json_reader_fail (reader, NULL, HATS_GUIDE_ERROR_MEMBER, _("“%s” is missing"), "people");
  step.people = hats_json_reader_get_int (reader, object, "people", people->minimum, people->maximum, people->minimum);
  step.maturity = stage != NULL ? hats_input_find_choice (maturity, stage) : -1;

  if (date == NULL || !hats_plan_parse_date (date, &step.date))
    hats_json_reader_fail (reader, "date", HATS_GUIDE_ERROR_VALUE, _("“date” must be a date such as “2027-03-31”"));
  else if (step.maturity < 0)
    hats_json_reader_fail (reader, "maturity", HATS_GUIDE_ERROR_VALUE, _("“%s” is not a value of “%s”"),
                           stage != NULL ? stage : "", "maturity");
  else
    g_array_append_val (plan, step);
}

static GArray *
read_plan (HatsJsonReader *reader,
           JsonObject     *root,
           HatsRules      *rules)
{
  GArray *plan = g_array_new (FALSE, FALSE, sizeof (HatsPlanStep));
  JsonArray *array = hats_json_reader_get_array (reader, root, "plan", FALSE);
  gsize outer = hats_json_reader_enter (reader, "plan");

  if (array != NULL && json_array_get_length (array) > HATS_PLAN_MAX_STEPS)
    hats_json_reader_fail (reader, NULL, HATS_GUIDE_ERROR_LIMIT, _("a growth plan has at most %d steps"),
                           HATS_PLAN_MAX_STEPS);

  for (guint i = 0; array != NULL && i < MIN (json_array_get_length (array), HATS_PLAN_MAX_STEPS); i++)
    {
      JsonObject *object = hats_json_reader_get_nth_object (reader, array, i);
      gsize inner = hats_json_reader_enter_nth (reader, i);

      if (object != NULL)
        read_step (reader, object, rules, plan);
      hats_json_reader_leave (reader, inner);
    }

  hats_json_reader_leave (reader, outer);
  return plan;
}

static gboolean
is_id (const char *word)
{
  return *word != '\0' && strspn (word, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen (word);
}

static HatsCase *
read_group (HatsJsonReader *reader,
            JsonObject     *group,
            const char     *name,
            HatsCase       *self)
{
  JsonObjectIter iter;
  const char *member;

  json_object_iter_init_ordered (&iter, group);
  while (json_object_iter_next_ordered (&iter, &member, NULL))
    {
      const char *text = hats_json_reader_get_word (reader, group, member, TRUE);
      HatsCase *next;

      if (!is_id (member))
        hats_json_reader_fail (reader, member, HATS_GUIDE_ERROR_MEMBER, _("“%s” is not known here"), member);
      else if (text != NULL && strlen (text) > HATS_CASE_MAX_TEXT)
        hats_json_reader_fail (reader, member, HATS_GUIDE_ERROR_LIMIT, _("the text is longer than %d bytes"),
                               HATS_CASE_MAX_TEXT);
      else if (text != NULL)
        {
          next = hats_case_with_text (self, name, member, text);
          hats_case_unref (self);
          self = next;
        }
    }

  return self;
}

/* Takes the case, and returns it with the texts. */
static HatsCase *
read_texts (HatsJsonReader *reader,
            JsonObject     *root,
            HatsCase       *self)
{
  JsonObject *groups = hats_json_reader_get_object (reader, root, "texts", FALSE);
  gsize outer = hats_json_reader_enter (reader, "texts");
  JsonObjectIter iter;
  const char *member;

  if (groups != NULL)
    {
      json_object_iter_init_ordered (&iter, groups);
      while (json_object_iter_next_ordered (&iter, &member, NULL))
        {
          JsonObject *group = hats_json_reader_get_object (reader, groups, member, TRUE);
          gsize inner = hats_json_reader_enter (reader, member);

          if (!is_id (member))
            hats_json_reader_fail (reader, NULL, HATS_GUIDE_ERROR_MEMBER, _("“%s” is not known here"), member);
          else if (group != NULL)
            self = read_group (reader, group, member, self);
          hats_json_reader_leave (reader, inner);
        }
    }

  hats_json_reader_leave (reader, outer);
  return self;
}

/* A file of a later format is none to guess at, whatever else it holds. */
static gboolean
check_format (HatsJsonReader  *reader,
              JsonObject      *root,
              const char      *name,
              GError         **error)
{
  JsonNode *format = json_object_get_member (root, "format");

  if (format != NULL && JSON_NODE_HOLDS_VALUE (format) && json_node_get_value_type (format) == G_TYPE_INT64 &&
      json_node_get_int (format) > HATS_CASE_FORMAT)
    {
      g_set_error (error, HATS_CASE_ERROR, HATS_CASE_ERROR_NEWER,
                   /* Translators: %s is a file's name. */
                   _("“%s” was written by a newer version of Two Hats; it has been left as it is"), name);
      return FALSE;
    }

  if (format == NULL)
    hats_json_reader_fail (reader, NULL, HATS_GUIDE_ERROR_MEMBER, _("“%s” is missing"), "format");
  else
    hats_json_reader_get_int (reader, root, "format", HATS_CASE_FORMAT, HATS_CASE_FORMAT, 0);
  return TRUE;
}

static HatsCase *
read_case (HatsJsonReader *reader,
           JsonObject     *root,
           HatsRules      *rules)
{
  HatsSituation situation = HATS_SITUATION_INIT;
  g_autoptr(HatsRules) assumed = NULL;
  g_autoptr(GArray) plan = NULL;
  HatsCase *self = hats_case_new (rules);
  HatsCase *next;

  hats_json_reader_check_members (reader, root, members[0], members[1], members[2], members[3], members[4], NULL);
  read_answers (reader, root, rules, &situation);
  assumed = read_assumptions (reader, root, rules);
  plan = read_plan (reader, root, rules);

  next = hats_case_with_situation (self, &situation);
  hats_case_unref (self);
  self = hats_case_with_rules (next, assumed);
  hats_case_unref (next);
  next = hats_case_with_plan (self, plan);
  hats_case_unref (self);

  return read_texts (reader, root, next);
}

HatsCase *
hats_case_from_bytes (HatsRules   *rules,
                      GBytes      *bytes,
                      const char  *name,
                      GError     **error)
{
  g_autoptr(HatsJsonReader) reader = NULL;
  g_autoptr(HatsCase) self = NULL;
  JsonObject *root;

  g_return_val_if_fail (rules != NULL && bytes != NULL && name != NULL, NULL);

  if (g_bytes_get_size (bytes) > HATS_CASE_MAX_SIZE)
    {
      g_set_error (error, HATS_CASE_ERROR, HATS_CASE_ERROR_TOO_LARGE,
                   /* Translators: a file's name, then a number of mebibytes. */
                   _("“%s” is larger than %d MiB, which no case is"), name, HATS_CASE_MAX_SIZE / 1024 / 1024);
      return NULL;
    }

  reader = hats_json_reader_new (bytes, name, FALSE, error);
  if (reader == NULL)
    return NULL;

  root = hats_json_reader_get_root (reader);
  if (root != NULL)
    {
      if (!check_format (reader, root, name, error))
        return NULL;
      self = read_case (reader, root, rules);
    }

  return hats_json_reader_finish (reader, error) ? g_steal_pointer (&self) : NULL;
}

HatsCase *
hats_case_load (HatsRules  *rules,
                GFile      *file,
                GError    **error)
{
  g_autofree char *name = g_file_get_parse_name (file);
  g_autoptr(GFileInfo) info = NULL;
  g_autoptr(GBytes) bytes = NULL;

  /* A device or a pipe may never end, and a huge file need not be read to be refused. */
  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                            G_FILE_QUERY_INFO_NONE, NULL, error);
  if (info == NULL)
    return NULL;
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE, _("“%s” is not a file"), name);
      return NULL;
    }
  if (g_file_info_get_size (info) > HATS_CASE_MAX_SIZE)
    {
      g_set_error (error, HATS_CASE_ERROR, HATS_CASE_ERROR_TOO_LARGE,
                   _("“%s” is larger than %d MiB, which no case is"), name, HATS_CASE_MAX_SIZE / 1024 / 1024);
      return NULL;
    }

  bytes = g_file_load_bytes (file, NULL, NULL, error);
  return bytes != NULL ? hats_case_from_bytes (rules, bytes, name, error) : NULL;
}
