/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-plan.h"

#include <stdio.h>
#include <string.h>

#define JOB(job) (1u << (job))

/* What a run needs to know at each step. */
typedef struct {
  const HatsRules *rules;
  HatsSituation    situation;
  guint            people;      /* the inputs' indices */
  guint            maturity;
  GPtrArray       *known;       /* by stage: of guint8, by team size: an outcome's index + 1, 0 for one not asked for yet */
} Run;

static void
set_step (Run *run,
          int  people,
          int  maturity)
{
  run->situation.values[run->people] = people;
  run->situation.values[run->maturity] = maturity;
}

/* Plans that grow and shrink walk over the same sizes again and again, so that what was found is kept. */
static guint
get_outcome (Run *run,
             int  people,
             int  maturity)
{
  guint8 *known = g_ptr_array_index (run->known, maturity);

  if (known[people] == 0)
    {
      set_step (run, people, maturity);
      known[people] = (guint8) (1 + hats_rules_get_outcome (run->rules, people,
                                                            hats_rules_get_load (run->rules, &run->situation, HATS_JOB_PRODUCT),
                                                            hats_rules_get_load (run->rules, &run->situation, HATS_JOB_PROJECT)));
    }

  return known[people] - 1u;
}

/* The jobs for which an outcome asks for a post each. */
static guint
get_posts (const HatsOutcome *outcome)
{
  if (g_str_equal (outcome->id, "product-manager"))
    return JOB (HATS_JOB_PRODUCT);
  if (g_str_equal (outcome->id, "project-manager"))
    return JOB (HATS_JOB_PROJECT);
  if (g_str_equal (outcome->id, "both"))
    return JOB (HATS_JOB_PRODUCT) | JOB (HATS_JOB_PROJECT);

  return 0;
}

static HatsMilestone
look (Run                *run,
      const HatsPlanStep *step)
{
  HatsMilestone milestone = { .step = *step };

  milestone.outcome = get_outcome (run, step->people, step->maturity);
  set_step (run, step->people, step->maturity);
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    milestone.hours[job] = hats_rules_get_load (run->rules, &run->situation, job);
  milestone.lean = milestone.hours[HATS_JOB_PROJECT] > milestone.hours[HATS_JOB_PRODUCT] ? HATS_JOB_PROJECT
                                                                                          : HATS_JOB_PRODUCT;

  return milestone;
}

/* The first team size on the way from one to another at which the outcome is no longer @before; 0 for none. */
static int
find_people (Run   *run,
             int    from,
             int    to,
             int    maturity,
             guint  before)
{
  int step = to < from ? -1 : 1;

  for (int people = from; people != to + step; people += step)
    if (get_outcome (run, people, maturity) != before)
      return people;

  return 0;
}

static void
find_trigger (Run                 *run,
              const HatsMilestone *before,
              HatsMilestone       *milestone)
{
  gboolean stage_alone;

  if (milestone->outcome == before->outcome)
    return;

  milestone->people = find_people (run, before->step.people, milestone->step.people,
                                   before->step.maturity, before->outcome);
  stage_alone = get_outcome (run, before->step.people, milestone->step.maturity) != before->outcome;
  if (milestone->people > 0)
    milestone->trigger = stage_alone ? HATS_TRIGGER_EITHER : HATS_TRIGGER_PEOPLE;
  else if (stage_alone)
    milestone->trigger = HATS_TRIGGER_MATURITY;
  else
    {
      milestone->trigger = HATS_TRIGGER_BOTH;
      milestone->people = find_people (run, before->step.people, milestone->step.people,
                                       milestone->step.maturity, before->outcome);
    }
}

static int
compare_steps (gconstpointer a,
               gconstpointer b)
{
  return g_date_compare (&((const HatsPlanStep *) a)->date, &((const HatsPlanStep *) b)->date);
}

/* The steps that are still to come, by date. The sort is stable: steps of one date keep their order. */
static GArray *
sort_steps (GArray      *steps,
            const GDate *today)
{
  GArray *sorted = g_array_new (FALSE, FALSE, sizeof (HatsPlanStep));

  for (guint i = 0; i < steps->len; i++)
    if (!hats_plan_step_is_past (&g_array_index (steps, HatsPlanStep, i), today))
      g_array_append_val (sorted, g_array_index (steps, HatsPlanStep, i));
  g_array_sort (sorted, compare_steps);

  return sorted;
}

static void
begin_run (Run                 *run,
           const HatsSituation *situation)
{
  const HatsInput *people;

  run->situation = *situation;
  run->people = (guint) hats_rules_find_input (run->rules, "people");
  run->maturity = (guint) hats_rules_find_input (run->rules, "maturity");
  run->known = g_ptr_array_new_with_free_func (g_free);

  people = hats_rules_input (run->rules, run->people);
  for (int stage = 0; stage <= hats_rules_input (run->rules, run->maturity)->maximum; stage++)
    g_ptr_array_add (run->known, g_new0 (guint8, people->maximum + 1));
}

GArray *
hats_plan_run (const HatsRules     *rules,
               const HatsSituation *situation,
               const GDate         *today,
               GArray              *steps)
{
  g_autoptr(GArray) sorted = NULL;
  GArray *milestones;
  HatsPlanStep now;
  HatsMilestone milestone;
  guint posts;
  Run run = { .rules = rules };

  g_return_val_if_fail (hats_situation_is_complete (situation, rules), NULL);

  begin_run (&run, situation);
  now = (HatsPlanStep) { *today, situation->values[run.people], situation->values[run.maturity] };
  milestone = look (&run, &now);
  milestone.due = posts = get_posts (hats_rules_outcome (rules, milestone.outcome));
  milestones = g_array_new (FALSE, FALSE, sizeof (HatsMilestone));
  g_array_append_val (milestones, milestone);

  sorted = sort_steps (steps, today);
  for (guint i = 0; i < sorted->len; i++)
    {
      guint needed;

      milestone = look (&run, &g_array_index (sorted, HatsPlanStep, i));
      find_trigger (&run, &g_array_index (milestones, HatsMilestone, i), &milestone);
      needed = get_posts (hats_rules_outcome (rules, milestone.outcome));
      milestone.due = needed & ~posts;
      posts |= needed;
      g_array_append_val (milestones, milestone);
    }
  g_ptr_array_unref (run.known);

  return milestones;
}

gboolean
hats_plan_step_is_past (const HatsPlanStep *step,
                        const GDate        *today)
{
  return g_date_compare (&step->date, today) < 0;
}

gboolean
hats_plan_step_equal (const HatsPlanStep *a,
                      const HatsPlanStep *b)
{
  return g_date_compare (&a->date, &b->date) == 0 && a->people == b->people && a->maturity == b->maturity;
}

gboolean
hats_plan_equal (GArray *a,
                 GArray *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  if (a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    if (!hats_plan_step_equal (&g_array_index (a, HatsPlanStep, i), &g_array_index (b, HatsPlanStep, i)))
      return FALSE;

  return TRUE;
}

gboolean
hats_plan_parse_date (const char *text,
                      GDate      *date)
{
  int year, month, day;

  g_return_val_if_fail (text != NULL && date != NULL, FALSE);

  if (strlen (text) != 10 || text[4] != '-' || text[7] != '-')
    return FALSE;
  for (guint i = 0; i < 10; i++)
    if (i != 4 && i != 7 && !g_ascii_isdigit (text[i]))
      return FALSE;

  sscanf (text, "%4d-%2d-%2d", &year, &month, &day);
  if (year < 1900 || year > 2200 || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  g_date_clear (date, 1);
  g_date_set_dmy (date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return TRUE;
}

char *
hats_plan_format_date (const GDate *date)
{
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date), g_date_get_day (date));
}
