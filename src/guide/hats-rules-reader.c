/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-rules-reader.h"

#include <glib/gi18n-lib.h>

#include "hats-condition-reader.h"
#include "hats-input-reader.h"
#include "hats-json-members.h"
#include "hats-statement-reader.h"

/* The longest mark of an outcome, in characters. */
#define MAX_MARK 2

static const char * const job_words[] = { "product", "project", NULL };

static void
read_threshold (HatsRulesReading *reading,
                JsonObject       *object)
{
  static const char * const units[] = { "hours", "people", "teams", "share", "weeks", NULL };
  HatsThreshold *threshold = g_new0 (HatsThreshold, 1);

  hats_json_reader_check_members (reading->json, object, "id", "title", "value", "minimum", "maximum", "unit",
                                  "text", "sources", "dissent", NULL);
  threshold->id = hats_rules_reading_read_id (reading, object, reading->rules->thresholds);
  threshold->title = hats_json_reader_get_text (reading->json, object, "title", TRUE);
  threshold->unit = g_strdup (units[hats_json_reader_get_value_of (reading->json, object, "unit", units)]);
  threshold->minimum = hats_json_reader_get_number (reading->json, object, "minimum", 0, 1000000, 0);
  threshold->maximum = hats_json_reader_get_number (reading->json, object, "maximum", threshold->minimum, 1000000, 1000000);
  if (!json_object_has_member (object, "value"))
    hats_json_reader_fail (reading->json, NULL, HATS_GUIDE_ERROR_MEMBER, _("“%s” is missing"), "value");
  threshold->value = hats_json_reader_get_number (reading->json, object, "value",
                                                  threshold->minimum, threshold->maximum, 0);
  threshold->initial = threshold->value;
  threshold->why = hats_statement_read_members (reading->json, object, reading->references);
  g_ptr_array_add (reading->rules->thresholds, threshold);
}

static int
read_per (HatsRulesReading *reading,
          JsonObject       *object)
{
  const char *per = hats_json_reader_get_word (reading->json, object, "per", FALSE);
  int input;

  if (per == NULL)
    return -1;

  input = hats_rules_find_input (reading->rules, per);
  if (input < 0 || hats_rules_input (reading->rules, (guint) input)->kind == HATS_INPUT_CHOICE)
    {
      if (!hats_rules_reading_may_have (reading, "inputs"))
        hats_json_reader_fail (reading->json, "per", HATS_GUIDE_ERROR_REFERENCE,
                               _("there is no number input “%s”"), per);
      return -1;
    }

  return input;
}

/* A line with a title is an assumption that the user may change, between two limits. */
static void
read_load_value (HatsRulesReading *reading,
                 JsonObject       *object,
                 HatsLoad         *load)
{
  if (!json_object_has_member (object, "value"))
    hats_json_reader_fail (reading->json, NULL, HATS_GUIDE_ERROR_MEMBER, _("“%s” is missing"), "value");

  load->title = hats_json_reader_get_text (reading->json, object, "title", FALSE);
  load->minimum = hats_json_reader_get_number (reading->json, object, "minimum", -1000, 1000, -1000);
  load->maximum = hats_json_reader_get_number (reading->json, object, "maximum", load->minimum, 1000, 1000);
  load->value = hats_json_reader_get_number (reading->json, object, "value", load->minimum, load->maximum, 0);
  load->initial = load->value;

  /* Assumptions are named by id, be they thresholds or lines. */
  if (load->title != NULL && hats_rules_find_threshold (reading->rules, load->id) >= 0)
    hats_json_reader_fail (reading->json, "id", HATS_GUIDE_ERROR_DUPLICATE, _("the id “%s” is taken"), load->id);
}

static void
read_load (HatsRulesReading *reading,
           JsonObject       *object)
{
  static const char * const stages[] = { "base", "factor", "addition", "cover", NULL };
  HatsLoad *load = g_new0 (HatsLoad, 1);

  hats_json_reader_check_members (reading->json, object, "id", "title", "job", "stage", "value", "minimum", "maximum",
                                  "per", "beyond", "from", "when", "text", "sources", "dissent", NULL);
  load->id = hats_rules_reading_read_id (reading, object, reading->rules->loads);
  load->job = (HatsJob) hats_json_reader_get_value_of (reading->json, object, "job", job_words);
  load->stage = (HatsStage) hats_json_reader_get_value_of (reading->json, object, "stage", stages);
  read_load_value (reading, object, load);
  load->per = read_per (reading, object);
  load->beyond = hats_json_reader_get_int (reading->json, object, "beyond", 0, 1000000, 0);
  load->from = hats_json_reader_get_int (reading->json, object, "from", 0, 1000000, 0);
  load->when = hats_when_read (reading, object);
  load->why = hats_statement_read_members (reading->json, object, reading->references);
  g_ptr_array_add (reading->rules->loads, load);
}

/* What stands for an outcome where there is room for one or two characters only. */
static char *
read_mark (HatsRulesReading *reading,
           JsonObject       *object)
{
  const char *word = hats_json_reader_get_word (reading->json, object, "mark", TRUE);
  g_autofree char *mark = NULL;

  if (word == NULL)
    return NULL;

  mark = hats_json_reader_get_text (reading->json, object, "mark", TRUE);
  if (g_utf8_strlen (word, -1) > MAX_MARK)
    hats_json_reader_fail (reading->json, "mark", HATS_GUIDE_ERROR_VALUE,
                           _("“%s” must be one or two characters"), "mark");

  /* A translation that is too long is no fault of the guide's author. */
  return g_utf8_strlen (mark, -1) <= MAX_MARK ? g_steal_pointer (&mark) : g_strdup (word);
}

static void
read_leanings (HatsRulesReading *reading,
               JsonObject       *leaning,
               HatsOutcome      *outcome)
{
  gsize outer = hats_json_reader_enter (reading->json, "leaning");

  hats_json_reader_check_members (reading->json, leaning, "product", "project", NULL);
  for (guint job = 0; job < HATS_N_JOBS; job++)
    {
      JsonObject *object = hats_json_reader_get_object (reading->json, leaning, job_words[job], TRUE);
      gsize inner = hats_json_reader_enter (reading->json, job_words[job]);

      if (object != NULL)
        {
          hats_json_reader_check_members (reading->json, object, "title", "text", "mark", NULL);
          outcome->title[job] = hats_json_reader_get_text (reading->json, object, "title", TRUE);
          outcome->text[job] = hats_json_reader_get_text (reading->json, object, "text", TRUE);
          outcome->mark[job] = read_mark (reading, object);
        }
      hats_json_reader_leave (reading->json, inner);
    }

  hats_json_reader_leave (reading->json, outer);
}

static void
read_outcome (HatsRulesReading *reading,
              JsonObject       *object)
{
  HatsOutcome *outcome = g_new0 (HatsOutcome, 1);
  JsonObject *leaning = hats_json_reader_get_object (reading->json, object, "leaning", FALSE);

  hats_json_reader_check_members (reading->json, object, "id", "title", "text", "mark", "when", "leaning", NULL);
  outcome->id = hats_rules_reading_read_id (reading, object, reading->rules->outcomes);
  outcome->when = hats_clauses_read (reading, object, "when", TRUE);
  outcome->leaning = json_object_has_member (object, "leaning");
  outcome->short_title = hats_json_reader_get_text (reading->json, object, "title", TRUE);

  if (leaning != NULL)
    read_leanings (reading, leaning, outcome);
  else if (!outcome->leaning)
    {
      g_autofree char *text = hats_json_reader_get_text (reading->json, object, "text", TRUE);
      g_autofree char *mark = read_mark (reading, object);

      for (guint job = 0; job < HATS_N_JOBS; job++)
        {
          outcome->title[job] = g_strdup (outcome->short_title);
          outcome->text[job] = g_strdup (text);
          outcome->mark[job] = g_strdup (mark);
        }
    }

  g_ptr_array_add (reading->rules->outcomes, outcome);
}

static guint
read_outcome_bits (HatsRulesReading *reading,
                   JsonObject       *object)
{
  g_auto(GStrv) words = NULL;
  guint bits = 0;
  gsize outer;

  if (!json_object_has_member (object, "outcomes"))
    return G_MAXUINT;

  words = hats_json_reader_get_words (reading->json, object, "outcomes", TRUE);
  outer = hats_json_reader_enter (reading->json, "outcomes");
  for (guint i = 0; words[i] != NULL; i++)
    {
      int outcome = hats_rules_find_outcome (reading->rules, words[i]);
      char step[16];

      g_snprintf (step, sizeof step, "%u", i);
      if (outcome >= 0 && outcome < HATS_RULES_MAX_BITS)
        bits |= 1u << outcome;
      else if (outcome < 0 && *words[i] != '\0' && !hats_rules_reading_may_have (reading, "outcomes"))
        hats_json_reader_fail (reading->json, step, HATS_GUIDE_ERROR_REFERENCE,
                               _("there is no outcome “%s”"), words[i]);
    }

  hats_json_reader_leave (reading->json, outer);
  return bits;
}

static void
read_remark (HatsRulesReading *reading,
             JsonObject       *object)
{
  static const char * const kinds[] = { "note", "safeguard", NULL };
  HatsRemark *remark = g_new0 (HatsRemark, 1);

  hats_json_reader_check_members (reading->json, object, "id", "kind", "outcomes", "when", "tests", "teams-from",
                                  "points-to", "text", "sources", "dissent", NULL);
  remark->id = hats_rules_reading_read_id (reading, object, reading->rules->remarks);
  remark->kind = (HatsRemarkKind) hats_json_reader_get_value_of (reading->json, object, "kind", kinds);
  remark->outcomes = read_outcome_bits (reading, object);
  remark->when = hats_when_read (reading, object);
  remark->tests = hats_clauses_read (reading, object, "tests", FALSE);
  remark->teams_from = hats_json_reader_get_int (reading->json, object, "teams-from", 0, 1000000, 0);
  remark->points_to = g_strdup (hats_json_reader_get_id (reading->json, object, "points-to", FALSE));
  if (remark->points_to != NULL)
    hats_references_add_member (reading->references, reading->json, "points-to", HATS_SECTION_ROLES, remark->points_to);
  remark->text = hats_statement_read_members (reading->json, object, reading->references);
  g_ptr_array_add (reading->rules->remarks, remark);
}

static void
read_staffing (HatsRulesReading *reading,
               JsonObject       *object)
{
  HatsStaffing *staffing = g_new0 (HatsStaffing, 1);
  JsonArray *range;

  hats_json_reader_check_members (reading->json, object, "job", "people-per-head", "text", "sources", "dissent", NULL);
  staffing->job = (HatsJob) hats_json_reader_get_value_of (reading->json, object, "job", job_words);
  range = hats_json_reader_get_array (reading->json, object, "people-per-head", TRUE);
  if (range != NULL && json_array_get_length (range) == 2 &&
      JSON_NODE_HOLDS_VALUE (json_array_get_element (range, 0)) &&
      JSON_NODE_HOLDS_VALUE (json_array_get_element (range, 1)))
    {
      staffing->least = json_array_get_double_element (range, 0);
      staffing->most = json_array_get_double_element (range, 1);
    }
  if (range != NULL && !(staffing->least >= 1 && staffing->most >= staffing->least))
    hats_json_reader_fail (reading->json, "people-per-head", HATS_GUIDE_ERROR_VALUE,
                           _("“%s” must be two numbers from 1, the smaller first"), "people-per-head");
  staffing->why = hats_statement_read_members (reading->json, object, reading->references);
  g_ptr_array_add (reading->rules->staffing, staffing);
}

/* What the engine asks for by name must be there. */
static void
check_needed (HatsRulesReading *reading)
{
  static const char * const thresholds[] = {
    "week", "half-week", "little", "share", "team", "many", "tie", "heavy",
  };
  const HatsRules *rules = reading->rules;
  int people = hats_rules_find_input (rules, "people");

  for (guint i = 0; i < G_N_ELEMENTS (thresholds) && !hats_rules_reading_may_have (reading, "thresholds"); i++)
    if (hats_rules_find_threshold (rules, thresholds[i]) < 0)
      hats_json_reader_fail (reading->json, "thresholds", HATS_GUIDE_ERROR_REFERENCE,
                             _("the threshold “%s” is missing"), thresholds[i]);

  if (!hats_rules_reading_may_have (reading, "inputs") &&
      (people < 0 || !hats_rules_input (rules, (guint) people)->required ||
       hats_rules_input (rules, (guint) people)->kind != HATS_INPUT_COUNT))
    hats_json_reader_fail (reading->json, "inputs", HATS_GUIDE_ERROR_REFERENCE,
                           _("a required input “people” of the kind “count” is missing"));

  if (!hats_rules_reading_may_have (reading, "outcomes") &&
      (rules->outcomes->len == 0 || rules->outcomes->len > HATS_RULES_MAX_BITS ||
       hats_rules_outcome (rules, rules->outcomes->len - 1)->when->len > 0))
    hats_json_reader_fail (reading->json, "outcomes", HATS_GUIDE_ERROR_VALUE,
                           _("there must be from 1 to %d outcomes, the last without conditions"), HATS_RULES_MAX_BITS);
}

HatsRules *
hats_rules_read (HatsJsonReader *json,
                 JsonObject     *advice,
                 HatsReferences *references)
{
  g_autoptr(GHashTable) uncertain = g_hash_table_new (g_str_hash, g_str_equal);
  HatsRulesReading reading = { json, hats_rules_new (), references, "inputs", uncertain };

  hats_json_reader_check_members (json, advice, "inputs", "thresholds", "loads", "outcomes", "remarks", "staffing", NULL);
  hats_rules_reading_read_each (&reading, advice, "inputs", TRUE, hats_input_read);
  hats_rules_reading_read_each (&reading, advice, "thresholds", TRUE, read_threshold);
  hats_rules_reading_read_each (&reading, advice, "loads", TRUE, read_load);
  hats_rules_reading_read_each (&reading, advice, "outcomes", TRUE, read_outcome);
  hats_rules_reading_read_each (&reading, advice, "remarks", FALSE, read_remark);
  hats_rules_reading_read_each (&reading, advice, "staffing", FALSE, read_staffing);
  check_needed (&reading);

  return reading.rules;
}
