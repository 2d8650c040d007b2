/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-recommendation-sheet.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "hats-advice-data.h"
#include "hats-change.h"
#include "hats-hours.h"
#include "hats-map-sheet.h"
#include "hats-own-figures.h"
#include "hats-rule-book-sheet.h"

/* How many changes are listed: the nearest are what a reader can weigh. */
#define LISTED_CHANGES 5
/* The answers stand in so many columns, where there is room. */
#define SITUATION_COLUMNS 5
/* It is carried into meetings: one sheet of paper. */
#define MOST_PAGES 1
/* A job below this share of a week is for part of one. */
#define PART_TIME 0.75

static double
get_threshold (const HatsRules *rules,
               const char      *id)
{
  return hats_rules_threshold (rules, (guint) hats_rules_find_threshold (rules, id))->value;
}

static void
add_paragraph (HatsSheet *sheet,
               char      *text)
{
  hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_text_new (text));
  g_free (text);
}

static void
add_near_tie (HatsSheet        *sheet,
              const HatsAdvice *advice)
{
  if (!advice->near_tie)
    return;

  if (advice->near_outcome == advice->outcome)
    /* Translators: %s is another answer: “Hire both, the project manager first”. */
    add_paragraph (sheet, g_strdup_printf (_("A near tie: with slightly different hours the answer would be “%s”."),
                                           hats_advice_get_near_title (advice)));
  else
    /* Translators: %s is another answer: “Hire both, the project manager first”. */
    add_paragraph (sheet, g_strdup_printf (_("A near tie: with slightly different numbers the answer would be “%s”."),
                                           hats_advice_get_near_title (advice)));
}

static void
add_week (HatsSheet        *sheet,
          const HatsAdvice *advice)
{
  double week = get_threshold (advice->rules, "week");
  double together = advice->hours[HATS_JOB_PRODUCT] + advice->hours[HATS_JOB_PROJECT];
  g_autofree char *week_text = hats_hours_format (week);
  g_autofree char *sum = hats_hours_format (together);
  double larger = MAX (advice->hours[HATS_JOB_PRODUCT], advice->hours[HATS_JOB_PROJECT]);
  HatsBars *bars;

  hats_sheet_add_heading (sheet, 2, _("The week"));
  bars = hats_sheet_add_bars (sheet, _("Hours a week against one person’s week"), MAX (larger, week) * 1.1);
  bars->line = week;
  bars->line_label = hats_rules_format_week_line (advice->rules);

  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    {
      g_autofree char *hours = hats_hours_format (advice->hours[job]);

      hats_bars_add (bars, hats_text_new (hats_job_get_title (job)), advice->hours[job], hours, job);
    }

  /* Translators: both %s are numbers of hours. */
  add_paragraph (sheet, g_strdup_printf (_("Together %s a week; one person’s week is %s."), sum, week_text));
}

static char *
format_size (const HatsAdvice *advice,
             HatsJob           job)
{
  double week = get_threshold (advice->rules, "week");
  double hours = advice->hours[job];
  g_autofree char *text = hats_hours_format (hours);

  if (hours < week * PART_TIME)
    /* Translators: a kind of work, then its hours a week. */
    return g_strdup_printf (_("%s: a part-time job, %s a week."), hats_job_get_title (job), text);
  if (hours <= week)
    /* Translators: a kind of work, then its hours a week. */
    return g_strdup_printf (_("%s: a full-time job, %s a week."), hats_job_get_title (job), text);

  /* Translators: a kind of work, then its hours a week. */
  return g_strdup_printf (_("%s: more than one full-time job, %s a week."), hats_job_get_title (job), text);
}

/* How large each job is, where two people are to be hired. */
static void
add_sizes (HatsSheet        *sheet,
           const HatsAdvice *advice)
{
  g_autofree char *product = NULL;
  g_autofree char *project = NULL;

  if (!hats_outcome_has_first (hats_rules_outcome (advice->rules, advice->outcome)))
    return;

  product = format_size (advice, HATS_JOB_PRODUCT);
  project = format_size (advice, HATS_JOB_PROJECT);
  /* Translators: two sentences. */
  add_paragraph (sheet, g_strdup_printf (_("%s %s"), product, project));
}

static void
add_reasons (HatsSheet        *sheet,
             const HatsAdvice *advice)
{
  HatsBlock *list;

  if (advice->reasons->len == 0)
    return;

  hats_sheet_add_heading (sheet, 2, _("Why"));
  list = hats_sheet_add_list (sheet);
  for (guint i = 0; i < advice->reasons->len; i++)
    {
      const HatsReason *reason = g_ptr_array_index (advice->reasons, i);
      g_autofree char *hours = hats_hours_format_change (reason->hours);
      HatsText *text = hats_sheet_cite (sheet, reason->load->why);
      g_autofree char *why = text->text;

      /* Translators: a reason: hours that it adds, the kind of work, a sentence. */
      text->text = g_strdup_printf (_("%s, %s: %s"), hours, hats_job_get_title (reason->load->job), why);
      hats_text_mark_own (text, advice->rules, reason->load->id);
      g_ptr_array_add (list->items, text);
    }
}

/* What the answer would be if an input were another. */
static char *
format_change_text (const HatsAdvice *advice,
                    const HatsChange *change)
{
  g_autofree char *condition = hats_change_format_condition (change, advice->rules);

  /* Translators: a condition such as “With a team of 6”, and what the recommendation would be then. */
  return g_strdup_printf (_("%s: %s"), condition,
                          hats_rules_outcome (advice->rules, change->outcome)->title[change->lean]);
}

static void
add_changes (HatsSheet        *sheet,
             const HatsAdvice *advice,
             GPtrArray        *changes)
{
  HatsBlock *list;

  if (changes->len == 0)
    return;

  list = hats_sheet_add_list (sheet);
  for (guint i = 0; i < MIN (changes->len, LISTED_CHANGES); i++)
    {
      g_autofree char *text = format_change_text (advice, g_ptr_array_index (changes, i));

      g_ptr_array_add (list->items, hats_text_new (text));
    }
}

static void
add_remarks (HatsSheet        *sheet,
             const HatsAdvice *advice,
             HatsRemarkKind    kind,
             const char       *heading)
{
  HatsBlock *list = NULL;

  for (guint i = 0; i < advice->remarks->len; i++)
    {
      const HatsRemark *remark = g_ptr_array_index (advice->remarks, i);
      HatsText *text;

      if (remark->kind != kind)
        continue;

      if (list == NULL)
        {
          hats_sheet_add_heading (sheet, 2, heading);
          list = hats_sheet_add_list (sheet);
        }
      text = hats_sheet_cite (sheet, remark->text);
      text->role = g_strdup (remark->points_to);
      g_ptr_array_add (list->items, text);
    }
}

static char *
format_heads (const HatsStaffing *staffing,
              guint               least,
              guint               most)
{
  if (least == most)
    return g_strdup_printf (staffing->job == HATS_JOB_PROJECT
                              ? ngettext ("About %u project manager by the rule of thumb.",
                                          "About %u project managers by the rule of thumb.", most)
                              : ngettext ("About %u product manager by the rule of thumb.",
                                          "About %u product managers by the rule of thumb.", most),
                            most);

  /* The larger number decides the plural: the range reads “5 to 8 product managers”. */
  return g_strdup_printf (staffing->job == HATS_JOB_PROJECT
                            ? ngettext ("%u to %u project manager by the rule of thumb.",
                                        "%u to %u project managers by the rule of thumb.", most)
                            : ngettext ("%u to %u product manager by the rule of thumb.",
                                        "%u to %u product managers by the rule of thumb.", most),
                          least, most);
}

static void
add_staffing (HatsSheet        *sheet,
              const HatsAdvice *advice)
{
  int people = advice->situation.values[hats_rules_find_input (advice->rules, "people")];
  HatsBlock *list;

  if (advice->staffing->len == 0)
    return;

  hats_sheet_add_heading (sheet, 2, _("How many"));
  list = hats_sheet_add_list (sheet);
  for (guint i = 0; i < advice->staffing->len; i++)
    {
      const HatsStaffing *staffing = g_ptr_array_index (advice->staffing, i);
      guint least = MAX (1, (guint) floor (people / staffing->most));
      guint most = MAX (1, (guint) ceil (people / staffing->least));
      g_autofree char *heads = format_heads (staffing, least, most);
      HatsText *text = hats_sheet_cite (sheet, staffing->why);
      g_autofree char *why = text->text;

      /* Translators: a sentence of how many people, and a sentence of why. */
      text->text = g_strdup_printf (_("%s %s"), heads, why);
      g_ptr_array_add (list->items, text);
    }
}

/* What else the questions not answered leave possible, and which of them would settle most. */
static void
add_possible (HatsSheet        *sheet,
              const HatsAdvice *advice)
{
  g_autoptr(GString) list = g_string_new (NULL);

  if (hats_count_bits (advice->possible) < 2)
    return;

  for (guint i = 0; i < advice->rules->outcomes->len; i++)
    {
      const HatsOutcome *outcome = hats_rules_outcome (advice->rules, i);

      if (i != advice->outcome && (advice->possible & (1u << i)) != 0)
        /* Translators: stands between the parts of an enumeration. */
        g_string_append_printf (list, "%s%s", list->len > 0 ? _("; ") : "", outcome->title[advice->lean]);
    }

  /* Translators: %s is a list of answers: “Nobody yet; One person wears both hats”. */
  add_paragraph (sheet, g_strdup_printf (_("Depending on the questions that are not answered, the answer could also be: %s."),
                                         list->str));
  if (advice->settling >= 0)
    /* Translators: %s is a question. */
    add_paragraph (sheet, g_strdup_printf (_("One answer would settle most: “%s”"),
                                           hats_rules_input (advice->rules, (guint) advice->settling)->question));
}

static void
add_situation (HatsSheet        *sheet,
               const HatsAdvice *advice)
{
  HatsBlock *form;

  hats_sheet_add_heading (sheet, 2, _("The situation"));
  form = hats_sheet_add_form (sheet, SITUATION_COLUMNS);

  for (guint i = 0; i < advice->rules->inputs->len; i++)
    {
      g_autofree char *value = hats_situation_format_value (&advice->situation, advice->rules, i);

      g_ptr_array_add (form->items, hats_text_new_field (hats_rules_input (advice->rules, i)->title, value, 0));
    }
}

static JsonArray *
list_reasons (const HatsAdvice *advice)
{
  JsonArray *reasons = json_array_new ();

  for (guint i = 0; i < advice->reasons->len; i++)
    {
      const HatsReason *reason = g_ptr_array_index (advice->reasons, i);
      const char * const *references = hats_statement_get_sources (reason->load->why);
      JsonObject *object = json_object_new ();
      JsonArray *sources = json_array_new ();

      for (guint j = 0; references[j] != NULL; j++)
        json_array_add_string_element (sources, references[j]);

      json_object_set_string_member (object, "id", reason->load->id);
      json_object_set_string_member (object, "job", hats_job_get_id (reason->load->job));
      json_object_set_double_member (object, "hours", reason->hours);
      json_object_set_string_member (object, "why", hats_statement_get_text (reason->load->why));
      json_object_set_array_member (object, "sources", sources);
      json_array_add_object_element (reasons, object);
    }

  return reasons;
}

static JsonArray *
list_changes (const HatsAdvice *advice,
              GPtrArray        *changes)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < changes->len; i++)
    {
      const HatsChange *change = g_ptr_array_index (changes, i);
      const HatsInput *input = hats_rules_input (advice->rules, change->input);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "input", input->id);
      if (input->kind == HATS_INPUT_CHOICE)
        json_object_set_string_member (object, "value",
                                       ((const HatsChoice *) g_ptr_array_index (input->choices, change->value))->id);
      else
        json_object_set_int_member (object, "value", change->value);
      hats_outcome_set_members (object, hats_rules_outcome (advice->rules, change->outcome), change->lean);
      json_array_add_object_element (array, object);
    }

  return array;
}

/* The roles that the answer points to besides those that it is about. */
static JsonArray *
list_pointers (const HatsAdvice *advice)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < advice->remarks->len; i++)
    {
      const HatsRemark *remark = g_ptr_array_index (advice->remarks, i);

      if (remark->points_to != NULL)
        json_array_add_string_element (array, remark->points_to);
    }

  return array;
}

static JsonObject *
get_data (const HatsAdvice *advice,
          GPtrArray        *changes)
{
  JsonObject *data = json_object_new ();

  hats_advice_set_members (data, advice);
  json_object_set_array_member (data, "reasons", list_reasons (advice));
  json_object_set_array_member (data, "changes", list_changes (advice, changes));
  json_object_set_array_member (data, "points_to", list_pointers (advice));
  json_object_set_array_member (data, "rules", hats_rule_book_list_rules (advice));
  if (advice->settling >= 0)
    json_object_set_string_member (data, "settles_most", hats_rules_input (advice->rules, (guint) advice->settling)->id);

  return data;
}

HatsSheet *
hats_recommendation_sheet_new (HatsGuide        *guide,
                               const HatsAdvice *advice)
{
  g_autoptr(GPtrArray) changes = NULL;
  HatsSheet *sheet;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (advice != NULL, NULL);

  changes = hats_advice_list_changes (advice);
  sheet = hats_sheet_new (guide, "recommendation", hats_advice_get_title (advice));
  sheet->data = get_data (advice, changes);
  sheet->most_pages = MOST_PAGES;

  hats_sheet_add_text (sheet, HATS_BLOCK_LEAD, hats_text_new (hats_advice_get_text (advice)));
  hats_sheet_add_own_figures (sheet, advice->rules);
  add_near_tie (sheet, advice);
  add_week (sheet, advice);
  add_sizes (sheet, advice);
  add_reasons (sheet, advice);
  if (changes->len > 0 || hats_count_bits (advice->possible) > 1)
    hats_sheet_add_heading (sheet, 2, _("What would change it"));
  add_changes (sheet, advice, changes);
  add_possible (sheet, advice);
  hats_sheet_add_map (sheet, advice->rules, &advice->situation);
  add_remarks (sheet, advice, HATS_REMARK_SAFEGUARD, _("Safeguards for one person in both roles"));
  add_remarks (sheet, advice, HATS_REMARK_NOTE, _("Worth knowing"));
  add_staffing (sheet, advice);
  add_situation (sheet, advice);

  return sheet;
}
