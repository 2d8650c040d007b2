/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-rules-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-json-each.h"
#include "hats-json-members.h"
#include "hats-statement-reader.h"

/* The most values of a choice, samples of a number, and outcomes: each is a bit of a guint. */
#define MAX_BITS 31
/* The longest mark of an outcome, in characters. */
#define MAX_MARK 2
/* The most items of a list, which are looked through for each id. */
#define MAX_ITEMS 200

typedef struct {
  HatsJsonReader *json;
  HatsRules      *rules;
  HatsReferences *references;
  const char     *section;     /* being read */
  GHashTable     *uncertain;   /* sections of which not all could be read: what seems to be missing may be in them */
} Reader;

typedef void (*ReadFunc) (Reader     *reader,
                          JsonObject *object);

static const char * const job_words[] = { "product", "project", NULL };

/* Whether an id that is nowhere in @section is one that could not be read, which was said already. */
static gboolean
may_have (Reader     *reader,
          const char *section)
{
  return g_hash_table_contains (reader->uncertain, section);
}

/* Reads each element of an array of objects. */
static void
read_each (Reader     *reader,
           JsonObject *object,
           const char *member,
           gboolean    required,
           ReadFunc    read)
{
  HatsJsonEach each;
  JsonObject *element;

  reader->section = member;
  hats_json_each_init (&each, reader->json, object, member, required, MAX_ITEMS);
  if (!each.is_whole)
    g_hash_table_add (reader->uncertain, (gpointer) member);
  while (hats_json_each_next (&each, &element))
    read (reader, element);
  if (!each.is_whole)
    g_hash_table_add (reader->uncertain, (gpointer) member);
}

/* The element's id, which none of @items may have already. */
static char *
read_new_id (Reader     *reader,
             JsonObject *object,
             GPtrArray  *items)
{
  const char *id = hats_json_reader_get_id (reader->json, object, "id", TRUE);

  for (guint i = 0; id != NULL && items != NULL && i < items->len; i++)
    if (g_str_equal (*(char **) g_ptr_array_index (items, i), id))
      hats_json_reader_fail (reader->json, "id", HATS_GUIDE_ERROR_DUPLICATE, _("the id “%s” is taken"), id);

  if (id == NULL)
    g_hash_table_add (reader->uncertain, (gpointer) reader->section);

  return g_strdup (id != NULL ? id : "");
}

static void
read_choices (Reader     *reader,
              JsonObject *object,
              HatsInput  *input)
{
  HatsJsonEach each;
  JsonObject *element;

  hats_json_each_init (&each, reader->json, object, "values", TRUE, MAX_BITS);
  while (hats_json_each_next (&each, &element))
    {
      int index = (int) input->choices->len;

      hats_json_reader_check_members (reader->json, element, "id", "title", "help", "if", NULL);
      g_ptr_array_add (input->choices,
                       hats_choice_new (read_new_id (reader, element, input->choices),
                                        hats_json_reader_get_text (reader->json, element, "title", TRUE),
                                        hats_json_reader_get_text (reader->json, element, "help", FALSE),
                                        hats_json_reader_get_text (reader->json, element, "if", FALSE)));
      g_array_append_val (input->samples, index);
    }

  if (each.is_whole && input->choices->len == 0)
    hats_json_reader_fail (reader->json, "values", HATS_GUIDE_ERROR_VALUE,
                           _("a choice has from 1 to %d values"), MAX_BITS);
  input->maximum = (int) input->choices->len - 1;
}

static void
read_neutral_choice (Reader     *reader,
                     JsonObject *object,
                     HatsInput  *input)
{
  const char *neutral = hats_json_reader_get_word (reader->json, object, "neutral", !input->required);

  if (neutral == NULL)
    return;

  input->neutral = hats_input_find_choice (input, neutral);
  if (input->neutral < 0 && !may_have (reader, "inputs"))
    hats_json_reader_fail (reader->json, "neutral", HATS_GUIDE_ERROR_REFERENCE,
                           _("“%s” is not one of the values"), neutral);
}

static void
read_samples (Reader     *reader,
              JsonObject *object,
              HatsInput  *input)
{
  JsonArray *array = hats_json_reader_get_array (reader->json, object, "samples", !input->required);

  gsize outer = hats_json_reader_enter (reader->json, "samples");

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      gint64 sample = G_MININT64;
      char step[16];

      g_snprintf (step, sizeof step, "%u", i);
      if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64)
        sample = json_node_get_int (node);

      if (sample < input->minimum || sample > input->maximum)
        hats_json_reader_fail (reader->json, step, HATS_GUIDE_ERROR_VALUE,
                               _("samples must be whole numbers from “minimum” to “maximum”"));
      else
        {
          int value = (int) sample;

          g_array_append_val (input->samples, value);
        }
    }
  hats_json_reader_leave (reader->json, outer);

  if (array != NULL && (json_array_get_length (array) < 1 || json_array_get_length (array) > MAX_BITS))
    hats_json_reader_fail (reader->json, "samples", HATS_GUIDE_ERROR_VALUE,
                           _("a number has from 1 to %d samples"), MAX_BITS);
}

static void
read_range (Reader     *reader,
            JsonObject *object,
            HatsInput  *input)
{
  /* A limit that cannot be read is none, so that no other number is at fault for it. */
  input->minimum = hats_json_reader_get_int (reader->json, object, "minimum", 0, 1000000, 0);
  input->maximum = hats_json_reader_get_int (reader->json, object, "maximum", input->minimum, 1000000, 1000000);
  input->neutral = hats_json_reader_get_int (reader->json, object, "neutral",
                                             input->minimum, input->maximum, input->minimum);
  if (!json_object_has_member (object, "maximum"))
    hats_json_reader_fail (reader->json, NULL, HATS_GUIDE_ERROR_MEMBER, _("“%s” is missing"), "maximum");
  read_samples (reader, object, input);
}

static void
read_input (Reader     *reader,
            JsonObject *object)
{
  static const char * const kinds[] = { "count", "hours", "choice", NULL };
  HatsInput *input;
  guint before;

  if (reader->rules->inputs->len == HATS_MAX_INPUTS)
    {
      if (!may_have (reader, "inputs"))
        hats_json_reader_fail (reader->json, NULL, HATS_GUIDE_ERROR_VALUE,
                               _("there are more than %d inputs"), HATS_MAX_INPUTS);
      g_hash_table_add (reader->uncertain, (gpointer) "inputs");
      return;
    }

  input = hats_input_new ();
  hats_json_reader_check_members (reader->json, object, "id", "question", "title", "help", "if", "kind", "required",
                                  "minimum", "maximum", "samples", "neutral", "values", NULL);
  input->id = read_new_id (reader, object, reader->rules->inputs);
  input->question = hats_json_reader_get_text (reader->json, object, "question", TRUE);
  input->title = hats_json_reader_get_text (reader->json, object, "title", TRUE);
  input->help = hats_json_reader_get_text (reader->json, object, "help", FALSE);
  input->supposed = hats_json_reader_get_text (reader->json, object, "if", FALSE);
  before = hats_json_reader_get_n_faults (reader->json);
  input->required = hats_json_reader_get_flag (reader->json, object, "required");
  input->kind = (HatsInputKind) hats_json_reader_get_value_of (reader->json, object, "kind", kinds);

  /* Of a kind that is not known, nothing can be said of the rest. */
  if (hats_json_reader_get_n_faults (reader->json) > before)
    g_hash_table_add (reader->uncertain, (gpointer) "inputs");
  else if (input->kind == HATS_INPUT_CHOICE)
    {
      read_choices (reader, object, input);
      if (hats_json_reader_get_n_faults (reader->json) > before)
        g_hash_table_add (reader->uncertain, (gpointer) "inputs");
      read_neutral_choice (reader, object, input);
    }
  else
    read_range (reader, object, input);

  g_ptr_array_add (reader->rules->inputs, input);
}

static void
read_threshold (Reader     *reader,
                JsonObject *object)
{
  static const char * const units[] = { "hours", "people", "teams", "share", "weeks", NULL };
  HatsThreshold *threshold = g_new0 (HatsThreshold, 1);

  hats_json_reader_check_members (reader->json, object, "id", "title", "value", "minimum", "maximum", "unit",
                                  "text", "sources", "dissent", NULL);
  threshold->id = read_new_id (reader, object, reader->rules->thresholds);
  threshold->title = hats_json_reader_get_text (reader->json, object, "title", TRUE);
  threshold->unit = g_strdup (units[hats_json_reader_get_value_of (reader->json, object, "unit", units)]);
  threshold->minimum = hats_json_reader_get_number (reader->json, object, "minimum", 0, 1000000, 0);
  threshold->maximum = hats_json_reader_get_number (reader->json, object, "maximum", threshold->minimum, 1000000, 1000000);
  if (!json_object_has_member (object, "value"))
    hats_json_reader_fail (reader->json, NULL, HATS_GUIDE_ERROR_MEMBER, _("“%s” is missing"), "value");
  threshold->value = hats_json_reader_get_number (reader->json, object, "value",
                                                  threshold->minimum, threshold->maximum, 0);
  threshold->initial = threshold->value;
  threshold->why = hats_statement_read_members (reader->json, object, reader->references);
  g_ptr_array_add (reader->rules->thresholds, threshold);
}

/* The bits of the values of @input that @member of @object lists. */
static guint
read_value_bits (Reader          *reader,
                 JsonObject      *object,
                 const char      *member,
                 const HatsInput *input)
{
  g_auto(GStrv) words = hats_json_reader_get_words (reader->json, object, member, TRUE);
  guint bits = 0;

  gsize outer = hats_json_reader_enter (reader->json, member);

  for (guint i = 0; words[i] != NULL; i++)
    {
      int choice = hats_input_find_choice (input, words[i]);
      char step[16];

      g_snprintf (step, sizeof step, "%u", i);
      if (choice >= 0)
        bits |= 1u << choice;
      else if (*words[i] != '\0' && !may_have (reader, "inputs"))
        hats_json_reader_fail (reader->json, step, HATS_GUIDE_ERROR_REFERENCE,
                               _("“%s” is not a value of “%s”"), words[i], input->id);
    }

  hats_json_reader_leave (reader->json, outer);
  return bits;
}

static GArray *
read_when (Reader     *reader,
           JsonObject *object)
{
  GArray *when = g_array_new (FALSE, FALSE, sizeof (HatsWhen));
  JsonObject *conditions = hats_json_reader_get_object (reader->json, object, "when", FALSE);
  gsize outer = hats_json_reader_enter (reader->json, "when");
  JsonObjectIter iter;
  const char *member;

  if (conditions != NULL)
    {
      json_object_iter_init_ordered (&iter, conditions);
      while (json_object_iter_next_ordered (&iter, &member, NULL))
        {
          int input = hats_rules_find_input (reader->rules, member);
          HatsWhen condition;

          if (input < 0 || hats_rules_input (reader->rules, (guint) input)->kind != HATS_INPUT_CHOICE)
            {
              if (!may_have (reader, "inputs"))
                hats_json_reader_fail (reader->json, member, HATS_GUIDE_ERROR_REFERENCE,
                                       _("there is no choice input “%s”"), member);
              continue;
            }

          condition.input = (guint) input;
          condition.values = read_value_bits (reader, conditions, member,
                                              hats_rules_input (reader->rules, (guint) input));
          g_array_append_val (when, condition);
        }
    }

  hats_json_reader_leave (reader->json, outer);
  return when;
}

static int
read_per (Reader     *reader,
          JsonObject *object)
{
  const char *per = hats_json_reader_get_word (reader->json, object, "per", FALSE);
  int input;

  if (per == NULL)
    return -1;

  input = hats_rules_find_input (reader->rules, per);
  if (input < 0 || hats_rules_input (reader->rules, (guint) input)->kind == HATS_INPUT_CHOICE)
    {
      if (!may_have (reader, "inputs"))
        hats_json_reader_fail (reader->json, "per", HATS_GUIDE_ERROR_REFERENCE,
                               _("there is no number input “%s”"), per);
      return -1;
    }

  return input;
}

/* A line with a title is an assumption that the user may change, between two limits. */
static void
read_load_value (Reader     *reader,
                 JsonObject *object,
                 HatsLoad   *load)
{
  if (!json_object_has_member (object, "value"))
    hats_json_reader_fail (reader->json, NULL, HATS_GUIDE_ERROR_MEMBER, _("“%s” is missing"), "value");

  load->title = hats_json_reader_get_text (reader->json, object, "title", FALSE);
  load->minimum = hats_json_reader_get_number (reader->json, object, "minimum", -1000, 1000, -1000);
  load->maximum = hats_json_reader_get_number (reader->json, object, "maximum", load->minimum, 1000, 1000);
  load->value = hats_json_reader_get_number (reader->json, object, "value", load->minimum, load->maximum, 0);
  load->initial = load->value;

  /* Assumptions are named by id, be they thresholds or lines. */
  if (load->title != NULL && hats_rules_find_threshold (reader->rules, load->id) >= 0)
    hats_json_reader_fail (reader->json, "id", HATS_GUIDE_ERROR_DUPLICATE, _("the id “%s” is taken"), load->id);
}

static void
read_load (Reader     *reader,
           JsonObject *object)
{
  static const char * const stages[] = { "base", "factor", "addition", "cover", NULL };
  HatsLoad *load = g_new0 (HatsLoad, 1);

  hats_json_reader_check_members (reader->json, object, "id", "title", "job", "stage", "value", "minimum", "maximum",
                                  "per", "beyond", "from", "when", "text", "sources", "dissent", NULL);
  load->id = read_new_id (reader, object, reader->rules->loads);
  load->job = (HatsJob) hats_json_reader_get_value_of (reader->json, object, "job", job_words);
  load->stage = (HatsStage) hats_json_reader_get_value_of (reader->json, object, "stage", stages);
  read_load_value (reader, object, load);
  load->per = read_per (reader, object);
  load->beyond = hats_json_reader_get_int (reader->json, object, "beyond", 0, 1000000, 0);
  load->from = hats_json_reader_get_int (reader->json, object, "from", 0, 1000000, 0);
  load->when = read_when (reader, object);
  load->why = hats_statement_read_members (reader->json, object, reader->references);
  g_ptr_array_add (reader->rules->loads, load);
}

static gboolean
read_condition (Reader        *reader,
                JsonObject    *object,
                HatsCondition *condition)
{
  static const char * const measures[] = {
    "people", "product", "project", "total", "product-share", "project-share", NULL,
  };
  static const char * const tests[] = { "at-least", "more-than", "at-most", "less-than", NULL };
  const char *threshold;
  int index;

  hats_json_reader_check_members (reader->json, object, "measure", "test", "threshold", NULL);
  condition->measure = (HatsMeasure) hats_json_reader_get_value_of (reader->json, object, "measure", measures);
  condition->test = (HatsTest) hats_json_reader_get_value_of (reader->json, object, "test", tests);
  threshold = hats_json_reader_get_word (reader->json, object, "threshold", TRUE);
  if (threshold == NULL)
    return FALSE;

  index = hats_rules_find_threshold (reader->rules, threshold);
  if (index < 0)
    {
      if (!may_have (reader, "thresholds"))
        hats_json_reader_fail (reader->json, "threshold", HATS_GUIDE_ERROR_REFERENCE,
                               _("there is no threshold “%s”"), threshold);
      return FALSE;
    }

  condition->threshold = (guint) index;
  return TRUE;
}

static HatsClause *
read_clause (Reader     *reader,
             JsonObject *object)
{
  HatsClause *clause = g_new0 (HatsClause, 1);
  HatsJsonEach each;
  JsonObject *element;

  hats_json_reader_check_members (reader->json, object, "text", "any", NULL);
  clause->text = hats_json_reader_get_text (reader->json, object, "text", TRUE);
  clause->any = g_array_new (FALSE, FALSE, sizeof (HatsCondition));

  hats_json_each_init (&each, reader->json, object, "any", TRUE, MAX_ITEMS);
  while (hats_json_each_next (&each, &element))
    {
      HatsCondition condition;

      if (read_condition (reader, element, &condition))
        g_array_append_val (clause->any, condition);
    }

  return clause;
}

static GPtrArray *
read_clauses (Reader     *reader,
              JsonObject *object,
              const char *member,
              gboolean    required)
{
  GPtrArray *clauses = hats_clauses_new ();
  HatsJsonEach each;
  JsonObject *element;

  hats_json_each_init (&each, reader->json, object, member, required, MAX_ITEMS);
  while (hats_json_each_next (&each, &element))
    g_ptr_array_add (clauses, read_clause (reader, element));

  return clauses;
}

/* What stands for an outcome where there is room for one or two characters only. */
static char *
read_mark (Reader     *reader,
           JsonObject *object)
{
  const char *word = hats_json_reader_get_word (reader->json, object, "mark", TRUE);
  g_autofree char *mark = NULL;

  if (word == NULL)
    return NULL;

  mark = hats_json_reader_get_text (reader->json, object, "mark", TRUE);
  if (g_utf8_strlen (word, -1) > MAX_MARK)
    hats_json_reader_fail (reader->json, "mark", HATS_GUIDE_ERROR_VALUE,
                           _("“%s” must be one or two characters"), "mark");

  /* A translation that is too long is no fault of the guide's author. */
  return g_utf8_strlen (mark, -1) <= MAX_MARK ? g_steal_pointer (&mark) : g_strdup (word);
}

static void
read_leanings (Reader      *reader,
               JsonObject  *leaning,
               HatsOutcome *outcome)
{
  gsize outer = hats_json_reader_enter (reader->json, "leaning");

  hats_json_reader_check_members (reader->json, leaning, "product", "project", NULL);
  for (guint job = 0; job < HATS_N_JOBS; job++)
    {
      JsonObject *object = hats_json_reader_get_object (reader->json, leaning, job_words[job], TRUE);
      gsize inner = hats_json_reader_enter (reader->json, job_words[job]);

      if (object != NULL)
        {
          hats_json_reader_check_members (reader->json, object, "title", "text", "mark", NULL);
          outcome->title[job] = hats_json_reader_get_text (reader->json, object, "title", TRUE);
          outcome->text[job] = hats_json_reader_get_text (reader->json, object, "text", TRUE);
          outcome->mark[job] = read_mark (reader, object);
        }
      hats_json_reader_leave (reader->json, inner);
    }

  hats_json_reader_leave (reader->json, outer);
}

static void
read_outcome (Reader     *reader,
              JsonObject *object)
{
  HatsOutcome *outcome = g_new0 (HatsOutcome, 1);
  JsonObject *leaning = hats_json_reader_get_object (reader->json, object, "leaning", FALSE);

  hats_json_reader_check_members (reader->json, object, "id", "title", "text", "mark", "when", "leaning", NULL);
  outcome->id = read_new_id (reader, object, reader->rules->outcomes);
  outcome->when = read_clauses (reader, object, "when", TRUE);
  outcome->leaning = json_object_has_member (object, "leaning");
  outcome->short_title = hats_json_reader_get_text (reader->json, object, "title", TRUE);

  if (leaning != NULL)
    read_leanings (reader, leaning, outcome);
  else if (!outcome->leaning)
    {
      g_autofree char *text = hats_json_reader_get_text (reader->json, object, "text", TRUE);
      g_autofree char *mark = read_mark (reader, object);

      for (guint job = 0; job < HATS_N_JOBS; job++)
        {
          outcome->title[job] = g_strdup (outcome->short_title);
          outcome->text[job] = g_strdup (text);
          outcome->mark[job] = g_strdup (mark);
        }
    }

  g_ptr_array_add (reader->rules->outcomes, outcome);
}

static guint
read_outcome_bits (Reader     *reader,
                   JsonObject *object)
{
  g_auto(GStrv) words = NULL;
  guint bits = 0;
  gsize outer;

  if (!json_object_has_member (object, "outcomes"))
    return G_MAXUINT;

  words = hats_json_reader_get_words (reader->json, object, "outcomes", TRUE);
  outer = hats_json_reader_enter (reader->json, "outcomes");
  for (guint i = 0; words[i] != NULL; i++)
    {
      int outcome = hats_rules_find_outcome (reader->rules, words[i]);
      char step[16];

      g_snprintf (step, sizeof step, "%u", i);
      if (outcome >= 0 && outcome < MAX_BITS)
        bits |= 1u << outcome;
      else if (outcome < 0 && *words[i] != '\0' && !may_have (reader, "outcomes"))
        hats_json_reader_fail (reader->json, step, HATS_GUIDE_ERROR_REFERENCE,
                               _("there is no outcome “%s”"), words[i]);
    }

  hats_json_reader_leave (reader->json, outer);
  return bits;
}

static void
read_remark (Reader     *reader,
             JsonObject *object)
{
  static const char * const kinds[] = { "note", "safeguard", NULL };
  HatsRemark *remark = g_new0 (HatsRemark, 1);

  hats_json_reader_check_members (reader->json, object, "id", "kind", "outcomes", "when", "tests", "teams-from",
                                  "points-to", "text", "sources", "dissent", NULL);
  remark->id = read_new_id (reader, object, reader->rules->remarks);
  remark->kind = (HatsRemarkKind) hats_json_reader_get_value_of (reader->json, object, "kind", kinds);
  remark->outcomes = read_outcome_bits (reader, object);
  remark->when = read_when (reader, object);
  remark->tests = read_clauses (reader, object, "tests", FALSE);
  remark->teams_from = hats_json_reader_get_int (reader->json, object, "teams-from", 0, 1000000, 0);
  remark->points_to = g_strdup (hats_json_reader_get_id (reader->json, object, "points-to", FALSE));
  if (remark->points_to != NULL)
    hats_references_add_member (reader->references, reader->json, "points-to", HATS_SECTION_ROLES, remark->points_to);
  remark->text = hats_statement_read_members (reader->json, object, reader->references);
  g_ptr_array_add (reader->rules->remarks, remark);
}

static void
read_staffing (Reader     *reader,
               JsonObject *object)
{
  HatsStaffing *staffing = g_new0 (HatsStaffing, 1);
  JsonArray *range;

  hats_json_reader_check_members (reader->json, object, "job", "people-per-head", "text", "sources", "dissent", NULL);
  staffing->job = (HatsJob) hats_json_reader_get_value_of (reader->json, object, "job", job_words);
  range = hats_json_reader_get_array (reader->json, object, "people-per-head", TRUE);
  if (range != NULL && json_array_get_length (range) == 2 &&
      JSON_NODE_HOLDS_VALUE (json_array_get_element (range, 0)) &&
      JSON_NODE_HOLDS_VALUE (json_array_get_element (range, 1)))
    {
      staffing->least = json_array_get_double_element (range, 0);
      staffing->most = json_array_get_double_element (range, 1);
    }
  if (range != NULL && !(staffing->least >= 1 && staffing->most >= staffing->least))
    hats_json_reader_fail (reader->json, "people-per-head", HATS_GUIDE_ERROR_VALUE,
                           _("“%s” must be two numbers from 1, the smaller first"), "people-per-head");
  staffing->why = hats_statement_read_members (reader->json, object, reader->references);
  g_ptr_array_add (reader->rules->staffing, staffing);
}

/* What the engine asks for by name must be there. */
static void
check_needed (Reader *reader)
{
  static const char * const thresholds[] = {
    "week", "half-week", "little", "share", "team", "many", "tie", "heavy",
  };
  const HatsRules *rules = reader->rules;
  int people = hats_rules_find_input (rules, "people");

  for (guint i = 0; i < G_N_ELEMENTS (thresholds) && !may_have (reader, "thresholds"); i++)
    if (hats_rules_find_threshold (rules, thresholds[i]) < 0)
      hats_json_reader_fail (reader->json, "thresholds", HATS_GUIDE_ERROR_REFERENCE,
                             _("the threshold “%s” is missing"), thresholds[i]);

  if (!may_have (reader, "inputs") &&
      (people < 0 || !hats_rules_input (rules, (guint) people)->required ||
       hats_rules_input (rules, (guint) people)->kind != HATS_INPUT_COUNT))
    hats_json_reader_fail (reader->json, "inputs", HATS_GUIDE_ERROR_REFERENCE,
                           _("a required input “people” of the kind “count” is missing"));

  if (!may_have (reader, "outcomes") &&
      (rules->outcomes->len == 0 || rules->outcomes->len > MAX_BITS ||
       hats_rules_outcome (rules, rules->outcomes->len - 1)->when->len > 0))
    hats_json_reader_fail (reader->json, "outcomes", HATS_GUIDE_ERROR_VALUE,
                           _("there must be from 1 to %d outcomes, the last without conditions"), MAX_BITS);
}

HatsRules *
hats_rules_read (HatsJsonReader *json,
                 JsonObject     *advice,
                 HatsReferences *references)
{
  g_autoptr(GHashTable) uncertain = g_hash_table_new (g_str_hash, g_str_equal);
  Reader reader = { json, hats_rules_new (), references, "inputs", uncertain };

  hats_json_reader_check_members (json, advice, "inputs", "thresholds", "loads", "outcomes", "remarks", "staffing", NULL);
  read_each (&reader, advice, "inputs", TRUE, read_input);
  read_each (&reader, advice, "thresholds", TRUE, read_threshold);
  read_each (&reader, advice, "loads", TRUE, read_load);
  read_each (&reader, advice, "outcomes", TRUE, read_outcome);
  read_each (&reader, advice, "remarks", FALSE, read_remark);
  read_each (&reader, advice, "staffing", FALSE, read_staffing);
  check_needed (&reader);

  return reader.rules;
}
