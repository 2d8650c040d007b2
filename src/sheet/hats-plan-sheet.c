/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-plan-sheet.h"

#include <glib/gi18n-lib.h>

#include "hats-advice-data.h"
#include "hats-hours.h"
#include "hats-own-figures.h"
#include "hats-step-words.h"

#define BOTH_JOBS (1u << HATS_JOB_PRODUCT | 1u << HATS_JOB_PROJECT)

/* What the parts of the sheet are made from. */
typedef struct {
  HatsSheet       *sheet;
  const HatsRules *rules;
  HatsCase        *planned_case;
  GArray          *milestones;  /* of HatsMilestone */
} Plan;

static const HatsMilestone *
get_milestone (const Plan *plan,
               guint       index)
{
  return &g_array_index (plan->milestones, HatsMilestone, index);
}

static const HatsChoice *
get_stage (const Plan         *plan,
           const HatsPlanStep *step)
{
  const HatsInput *maturity = hats_rules_input (plan->rules, (guint) hats_rules_find_input (plan->rules, "maturity"));

  return g_ptr_array_index (maturity->choices, step->maturity);
}

static const char *
get_answer (const Plan          *plan,
            const HatsMilestone *milestone)
{
  return hats_rules_outcome (plan->rules, milestone->outcome)->title[milestone->lean];
}

/* The first is today, and says so. */
static char *
format_label (const Plan *plan,
              guint       index)
{
  g_autofree char *date = hats_date_format_long (&get_milestone (plan, index)->step.date);

  if (index > 0)
    return g_steal_pointer (&date);

  /* Translators: %s is today's date. */
  return g_strdup_printf (_("Today, %s"), date);
}

/* The posts that fall due, for a table and for marks; "" for none. */
static const char *
get_posts (guint due)
{
  if (due == BOTH_JOBS)
    return _("Product manager and project manager");
  if (due == 1u << HATS_JOB_PRODUCT)
    return _("Product manager");
  if (due == 1u << HATS_JOB_PROJECT)
    return _("Project manager");

  return "";
}

/* The same as a sentence; NULL for none. */
static const char *
get_due_sentence (guint due)
{
  if (due == BOTH_JOBS)
    return _("The posts of a product manager and of a project manager fall due.");
  if (due == 1u << HATS_JOB_PRODUCT)
    return _("The post of a product manager falls due.");
  if (due == 1u << HATS_JOB_PROJECT)
    return _("The post of a project manager falls due.");

  return NULL;
}

static char *
format_next (const Plan *plan,
             guint       index)
{
  g_autofree char *date = hats_date_format_long (&get_milestone (plan, index)->step.date);
  guint due = get_milestone (plan, index)->due;

  if (due == BOTH_JOBS)
    /* Translators: %s is a date. */
    return g_strdup_printf (_("The next hires fall due on %s: a product manager and a project manager."), date);
  if (due == 1u << HATS_JOB_PRODUCT)
    /* Translators: %s is a date. */
    return g_strdup_printf (_("The next hire falls due on %s: a product manager."), date);

  /* Translators: %s is a date. */
  return g_strdup_printf (_("The next hire falls due on %s: a project manager."), date);
}

/* What comes after today. */
static char *
format_outlook (const Plan *plan)
{
  guint last = plan->milestones->len - 1;
  g_autofree char *end = NULL;

  for (guint i = 1; i <= last; i++)
    if (get_milestone (plan, i)->due != 0)
      return format_next (plan, i);

  end = hats_date_format_long (&get_milestone (plan, last)->step.date);
  if (get_milestone (plan, 0)->due != 0)
    /* Translators: %s is a date; the sentence before says what falls due now. */
    return g_strdup_printf (_("No other hire falls due up to %s."), end);

  /* Translators: %s is a date. */
  return g_strdup_printf (_("No hire falls due up to %s."), end);
}

static char *
format_lead (const Plan *plan)
{
  g_autofree char *outlook = format_outlook (plan);
  guint due = get_milestone (plan, 0)->due;

  if (due == 0)
    return g_steal_pointer (&outlook);
  if (due == BOTH_JOBS)
    /* Translators: %s is a sentence of what falls due later. */
    return g_strdup_printf (_("A product manager and a project manager are due now. %s"), outlook);
  if (due == 1u << HATS_JOB_PRODUCT)
    /* Translators: %s is a sentence of what falls due later. */
    return g_strdup_printf (_("A product manager is due now. %s"), outlook);

  /* Translators: %s is a sentence of what falls due later. */
  return g_strdup_printf (_("A project manager is due now. %s"), outlook);
}

static void
add_paragraph (const Plan *plan,
               char       *text)
{
  hats_sheet_add_text (plan->sheet, HATS_BLOCK_PARAGRAPH, hats_text_new (text));
  g_free (text);
}

/* All that a point shows, in the order of reading. */
static char *
describe (const HatsPoint *point)
{
  if (point->due != NULL)
    /* Translators: a date; people and stage; hours of product work; hours of project work; the answer; what falls due. */
    return g_strdup_printf (_("%s: %s. Product work %s, project work %s. %s. %s"), point->label, point->title,
                            point->value_texts[HATS_JOB_PRODUCT], point->value_texts[HATS_JOB_PROJECT],
                            point->answer, point->due);

  /* Translators: a date; people and stage; hours of product work; hours of project work; the answer. */
  return g_strdup_printf (_("%s: %s. Product work %s, project work %s. %s."), point->label, point->title,
                          point->value_texts[HATS_JOB_PRODUCT], point->value_texts[HATS_JOB_PROJECT], point->answer);
}

static void
fill_point (const Plan *plan,
            guint       index,
            HatsPoint  *point)
{
  const HatsMilestone *milestone = get_milestone (plan, index);
  const HatsPlanStep *step = &milestone->step;

  point->label = format_label (plan, index);
  /* Translators: a short date such as 24 Nov 2026; see g_date_time_format(). */
  point->short_label = index > 0 ? hats_date_format (&step->date, _("%-d %b %Y")) : g_strdup (_("Today"));
  point->title = hats_step_format (step, plan->rules);
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    {
      point->values[job] = milestone->hours[job];
      point->value_texts[job] = hats_hours_format (milestone->hours[job]);
    }
  point->answer = g_strdup (get_answer (plan, milestone));
  point->due = g_strdup (get_due_sentence (milestone->due));
  point->due_jobs = milestone->due;
  point->description = describe (point);
}

static void
add_timeline (const Plan *plan)
{
  double week = hats_rules_threshold (plan->rules, (guint) hats_rules_find_threshold (plan->rules, "week"))->value;
  double largest = week * 1.1;
  HatsTimeline *timeline;

  for (guint i = 0; i < plan->milestones->len; i++)
    for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
      largest = MAX (largest, get_milestone (plan, i)->hours[job]);

  timeline = hats_timeline_new (_("Hours a week by date, against one person’s week"), largest);
  timeline->line = week;
  timeline->line_label = hats_rules_format_week_line (plan->rules);
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    {
      timeline->titles[job] = g_strdup (hats_job_get_title (job));
      timeline->flags[job] = g_strdup (get_posts (1u << job));
    }
  for (guint i = 0; i < plan->milestones->len; i++)
    fill_point (plan, i, hats_timeline_add (timeline, &get_milestone (plan, i)->step.date));

  hats_sheet_add_heading (plan->sheet, 2, _("Time line"));
  hats_sheet_add_timeline (plan->sheet, timeline);
  add_paragraph (plan, g_strdup (_("The hours and one person’s week are rules of thumb.")));
}

static void
add_cell (HatsRow    *row,
          const char *text)
{
  g_ptr_array_add (hats_row_add_cell (row, FALSE)->items, hats_text_new (text));
}

static void
add_steps (const Plan *plan)
{
  HatsTable *table;

  hats_sheet_add_heading (plan->sheet, 2, _("Step by step"));
  table = hats_sheet_add_table (plan->sheet, _("The planned steps, and what the model says of each"), _("Date"));
  table->fitted = TRUE;
  hats_table_add_column (table, _("People"), NULL, NULL);
  hats_table_add_column (table, _("Stage"), NULL, NULL);
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    hats_table_add_column (table, hats_job_get_title (job), NULL, NULL);
  hats_table_add_column (table, _("Answer"), NULL, NULL);
  hats_table_add_column (table, _("Falls due"), NULL, NULL);

  for (guint i = 0; i < plan->milestones->len; i++)
    {
      const HatsMilestone *milestone = get_milestone (plan, i);
      g_autofree char *label = format_label (plan, i);
      g_autofree char *people = g_strdup_printf ("%d", milestone->step.people);
      HatsRow *row = hats_table_add_row (table, label);

      add_cell (row, people);
      add_cell (row, get_stage (plan, &milestone->step)->title);
      for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
        {
          g_autofree char *hours = hats_hours_format (milestone->hours[job]);

          add_cell (row, hours);
        }
      add_cell (row, get_answer (plan, milestone));
      add_cell (row, milestone->due != 0 ? get_posts (milestone->due) : "–");
    }
}

/* The team's size to watch for; whether it is reached from below or from above. */
static char *
format_size (int      people,
             gboolean grows)
{
  if (grows)
    return g_strdup_printf (ngettext ("When the team reaches %d person", "When the team reaches %d people",
                                      (gulong) people), people);

  return g_strdup_printf (ngettext ("When the team shrinks to %d person", "When the team shrinks to %d people",
                                    (gulong) people), people);
}

static char *
format_condition (const Plan *plan,
                  guint       index)
{
  const HatsMilestone *milestone = get_milestone (plan, index);
  const char *stage = get_stage (plan, &milestone->step)->title;
  g_autofree char *size = format_size (milestone->people,
                                       milestone->step.people >= get_milestone (plan, index - 1)->step.people);

  switch (milestone->trigger)
    {
    case HATS_TRIGGER_MATURITY:
      /* Translators: %s is a stage of the product: “Growth”. */
      return g_strdup_printf (_("When the product reaches the stage “%s”"), stage);
    case HATS_TRIGGER_EITHER:
      /* Translators: “When the team reaches 8 people”, and a stage of the product: “Growth”. */
      return g_strdup_printf (_("%s or the product the stage “%s”, whichever comes first"), size, stage);
    case HATS_TRIGGER_BOTH:
      /* Translators: “When the team reaches 8 people”, and a stage of the product: “Growth”. */
      return g_strdup_printf (_("%s and the product the stage “%s”"), size, stage);
    case HATS_TRIGGER_PEOPLE:
    case HATS_TRIGGER_NONE:
    default:
      return g_steal_pointer (&size);
    }
}

static void
add_triggers (const Plan *plan)
{
  HatsBlock *list;

  hats_sheet_add_heading (plan->sheet, 2, _("Triggers to watch"));
  list = hats_sheet_add_list (plan->sheet);
  for (guint i = 1; i < plan->milestones->len; i++)
    {
      const HatsMilestone *milestone = get_milestone (plan, i);
      g_autofree char *condition = NULL;
      g_autofree char *date = NULL;
      g_autofree char *text = NULL;

      if (milestone->trigger == HATS_TRIGGER_NONE)
        continue;

      condition = format_condition (plan, i);
      date = hats_date_format_long (&milestone->step.date);
      /* Translators: “When the team reaches 8 people”, an answer that holds until then, a date, and the answer then. */
      text = g_strdup_printf (_("%s: “%s” no longer holds. From %s on the plan has “%s”."), condition,
                              get_answer (plan, get_milestone (plan, i - 1)), date, get_answer (plan, milestone));
      g_ptr_array_add (list->items, hats_text_new (text));
    }

  if (list->items->len == 0)
    g_ptr_array_add (list->items, hats_text_new (_("The answer stays the same over the whole plan.")));
}

static void
add_constants (const Plan *plan)
{
  const HatsSituation *situation = hats_case_get_situation (plan->planned_case);
  HatsTable *table;

  hats_sheet_add_heading (plan->sheet, 2, _("What stays the same"));
  add_paragraph (plan, g_strdup (_("The plan changes the team’s size and the product’s stage. All other answers are "
                                   "taken to stay as they are today.")));
  table = hats_sheet_add_table (plan->sheet, _("The answers that hold for every step"), _("Question"));
  hats_table_add_column (table, _("Answer"), NULL, NULL);
  for (guint i = 0; i < plan->rules->inputs->len; i++)
    {
      const HatsInput *input = hats_rules_input (plan->rules, i);
      g_autofree char *value = NULL;

      if (g_str_equal (input->id, "people") || g_str_equal (input->id, "maturity"))
        continue;

      value = hats_situation_format_value (situation, plan->rules, i);
      add_cell (hats_table_add_row (table, input->title), value);
    }
}

static void
add_past (const Plan *plan,
          guint       n_past)
{
  if (n_past > 0)
    add_paragraph (plan, g_strdup_printf (ngettext ("The date of %u step has passed. It is left out: today’s answers "
                                                    "say what became of it.",
                                                    "The dates of %u steps have passed. They are left out: today’s "
                                                    "answers say what became of them.", n_past), n_past));
}

/* What brings the change about; null where nothing changes. */
static void
set_trigger (JsonObject          *object,
             const Plan          *plan,
             const HatsMilestone *milestone)
{
  static const char * const kinds[] = {
    [HATS_TRIGGER_PEOPLE] = "people",
    [HATS_TRIGGER_MATURITY] = "maturity",
    [HATS_TRIGGER_EITHER] = "either",
    [HATS_TRIGGER_BOTH] = "both",
  };
  JsonObject *trigger;

  if (milestone->trigger == HATS_TRIGGER_NONE)
    {
      json_object_set_null_member (object, "trigger");
      return;
    }

  trigger = json_object_new ();
  json_object_set_string_member (trigger, "kind", kinds[milestone->trigger]);
  if (milestone->people > 0)
    json_object_set_int_member (trigger, "people", milestone->people);
  if (milestone->trigger != HATS_TRIGGER_PEOPLE)
    json_object_set_string_member (trigger, "maturity", get_stage (plan, &milestone->step)->id);
  json_object_set_object_member (object, "trigger", trigger);
}

static JsonObject *
get_step_data (const Plan          *plan,
               const HatsMilestone *milestone)
{
  const HatsOutcome *outcome = hats_rules_outcome (plan->rules, milestone->outcome);
  g_autofree char *date = hats_plan_format_date (&milestone->step.date);
  JsonObject *object = json_object_new ();
  JsonArray *due = json_array_new ();

  json_object_set_string_member (object, "date", date);
  json_object_set_int_member (object, "people", milestone->step.people);
  json_object_set_string_member (object, "maturity", get_stage (plan, &milestone->step)->id);
  hats_outcome_set_members (object, outcome, milestone->lean);
  hats_hours_set_members (object, milestone->hours);
  if ((milestone->due & 1u << HATS_JOB_PRODUCT) != 0)
    json_array_add_string_element (due, "product-manager");
  if ((milestone->due & 1u << HATS_JOB_PROJECT) != 0)
    json_array_add_string_element (due, "project-manager");
  json_object_set_array_member (object, "due", due);
  set_trigger (object, plan, milestone);

  return object;
}

static JsonObject *
get_data (const Plan *plan)
{
  JsonObject *data = json_object_new ();
  JsonArray *steps = json_array_new ();

  for (guint i = 0; i < plan->milestones->len; i++)
    json_array_add_object_element (steps, get_step_data (plan, get_milestone (plan, i)));
  json_object_set_array_member (data, "plan", steps);

  return data;
}

HatsSheet *
hats_plan_sheet_new (HatsGuide *guide,
                     HatsCase  *planned_case)
{
  Plan plan = { .planned_case = planned_case };
  g_autofree char *lead = NULL;
  GArray *steps;
  GDate today;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (planned_case != NULL && hats_case_is_complete (planned_case), NULL);

  steps = hats_case_get_plan (planned_case);
  hats_sheet_get_today (&today);
  plan.rules = hats_case_get_rules (planned_case);
  plan.milestones = hats_plan_run (plan.rules, hats_case_get_situation (planned_case), &today, steps);
  plan.sheet = hats_sheet_new (guide, "plan", _("Growth plan"));
  plan.sheet->data = get_data (&plan);

  if (steps->len == 0)
    lead = g_strdup (_("Nothing is planned yet: add a step with a date, the team’s size and the product’s stage, and "
                       "see which hire falls due when."));
  else if (plan.milestones->len == 1)
    lead = g_strdup (_("No step lies ahead: add one with a date that is still to come, and see which hire falls due when."));
  else
    lead = format_lead (&plan);
  hats_sheet_add_text (plan.sheet, HATS_BLOCK_LEAD, hats_text_new (lead));
  hats_sheet_add_own_figures (plan.sheet, plan.rules);
  add_past (&plan, steps->len + 1 - plan.milestones->len);

  if (plan.milestones->len > 1)
    {
      add_timeline (&plan);
      add_triggers (&plan);
      add_steps (&plan);
      add_constants (&plan);
    }
  g_array_unref (plan.milestones);

  return plan.sheet;
}
