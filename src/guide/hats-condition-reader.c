/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-condition-reader.h"

#include <glib/gi18n-lib.h>

#include "hats-json-each.h"
#include "hats-json-members.h"

/* The bits of the values of @input that @member of @object lists. */
static guint
read_value_bits (HatsRulesReading *reading,
                 JsonObject       *object,
                 const char       *member,
                 const HatsInput  *input)
{
  g_auto(GStrv) words = hats_json_reader_get_words (reading->json, object, member, TRUE);
  guint bits = 0;

  gsize outer = hats_json_reader_enter (reading->json, member);

  for (guint i = 0; words[i] != NULL; i++)
    {
      int choice = hats_input_find_choice (input, words[i]);
      char step[16];

      g_snprintf (step, sizeof step, "%u", i);
      if (choice >= 0)
        bits |= 1u << choice;
      else if (*words[i] != '\0' && !hats_rules_reading_may_have (reading, "inputs"))
        hats_json_reader_fail (reading->json, step, HATS_GUIDE_ERROR_REFERENCE,
                               _("“%s” is not a value of “%s”"), words[i], input->id);
    }

  hats_json_reader_leave (reading->json, outer);
  return bits;
}

GArray *
hats_when_read (HatsRulesReading *reading,
                JsonObject       *object)
{
  GArray *when = g_array_new (FALSE, FALSE, sizeof (HatsWhen));
  JsonObject *conditions = hats_json_reader_get_object (reading->json, object, "when", FALSE);
  gsize outer = hats_json_reader_enter (reading->json, "when");
  JsonObjectIter iter;
  const char *member;

  if (conditions != NULL)
    {
      json_object_iter_init_ordered (&iter, conditions);
      while (json_object_iter_next_ordered (&iter, &member, NULL))
        {
          int input = hats_rules_find_input (reading->rules, member);
          HatsWhen condition;

          if (input < 0 || hats_rules_input (reading->rules, (guint) input)->kind != HATS_INPUT_CHOICE)
            {
              if (!hats_rules_reading_may_have (reading, "inputs"))
                hats_json_reader_fail (reading->json, member, HATS_GUIDE_ERROR_REFERENCE,
                                       _("there is no choice input “%s”"), member);
              continue;
            }

          condition.input = (guint) input;
          condition.values = read_value_bits (reading, conditions, member,
                                              hats_rules_input (reading->rules, (guint) input));
          g_array_append_val (when, condition);
        }
    }

  hats_json_reader_leave (reading->json, outer);
  return when;
}

static gboolean
read_condition (HatsRulesReading *reading,
                JsonObject       *object,
                HatsCondition    *condition)
{
  static const char * const measures[] = {
    "people", "product", "project", "total", "product-share", "project-share", NULL,
  };
  static const char * const tests[] = { "at-least", "more-than", "at-most", "less-than", NULL };
  const char *threshold;
  int index;

  hats_json_reader_check_members (reading->json, object, "measure", "test", "threshold", NULL);
  condition->measure = (HatsMeasure) hats_json_reader_get_value_of (reading->json, object, "measure", measures);
  condition->test = (HatsTest) hats_json_reader_get_value_of (reading->json, object, "test", tests);
  threshold = hats_json_reader_get_word (reading->json, object, "threshold", TRUE);
  if (threshold == NULL)
    return FALSE;

  index = hats_rules_find_threshold (reading->rules, threshold);
  if (index < 0)
    {
      if (!hats_rules_reading_may_have (reading, "thresholds"))
        hats_json_reader_fail (reading->json, "threshold", HATS_GUIDE_ERROR_REFERENCE,
                               _("there is no threshold “%s”"), threshold);
      return FALSE;
    }

  condition->threshold = (guint) index;
  return TRUE;
}

static HatsClause *
read_clause (HatsRulesReading *reading,
             JsonObject       *object)
{
  HatsClause *clause = g_new0 (HatsClause, 1);
  HatsJsonEach each;
  JsonObject *element;

  hats_json_reader_check_members (reading->json, object, "text", "any", NULL);
  clause->text = hats_json_reader_get_text (reading->json, object, "text", TRUE);
  clause->any = g_array_new (FALSE, FALSE, sizeof (HatsCondition));

  hats_json_each_init (&each, reading->json, object, "any", TRUE, HATS_RULES_MAX_ITEMS);
  while (hats_json_each_next (&each, &element))
    {
      HatsCondition condition;

      if (read_condition (reading, element, &condition))
        g_array_append_val (clause->any, condition);
    }

  return clause;
}

GPtrArray *
hats_clauses_read (HatsRulesReading *reading,
                   JsonObject       *object,
                   const char       *member,
                   gboolean          required)
{
  GPtrArray *clauses = hats_clauses_new ();
  HatsJsonEach each;
  JsonObject *element;

  hats_json_each_init (&each, reading->json, object, member, required, HATS_RULES_MAX_ITEMS);
  while (hats_json_each_next (&each, &element))
    g_ptr_array_add (clauses, read_clause (reading, element));

  return clauses;
}
