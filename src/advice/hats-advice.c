/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-advice.h"

#include <math.h>

#include "hats-model.h"

/* What the outcomes' conditions compare, by HatsMeasure. */
typedef struct {
  double values[HATS_N_MEASURES];
} Measures;

static double
get_threshold (const HatsRules *rules,
               const char      *id)
{
  int index = hats_rules_find_threshold (rules, id);

  g_return_val_if_fail (index >= 0, 0.0);
  return hats_rules_threshold (rules, (guint) index)->value;
}

/* The job's hours; adds each line that counts to @reasons. */
static double
run_model (const HatsModel     *model,
           HatsJob              job,
           const HatsSituation *headline,
           GPtrArray           *reasons)
{
  g_autofree double *differences = g_new (double, model->n_loads[job]);
  double hours = hats_model_explain (model, job, headline, differences);

  for (guint i = 0; i < model->n_loads[job]; i++)
    if (fabs (differences[i]) > 0.0)
      {
        HatsReason *reason = g_new (HatsReason, 1);

        reason->load = model->loads[job][i];
        reason->hours = differences[i];
        g_ptr_array_add (reasons, reason);
      }

  return hours;
}

double
hats_rules_get_load (const HatsRules     *rules,
                     const HatsSituation *situation,
                     HatsJob              job)
{
  HatsSituation headline = hats_situation_get_headline (situation, rules);
  g_auto(HatsModel) model = HATS_MODEL_INIT;

  hats_model_init (&model, rules, &headline);
  return hats_model_get_load (&model, job, &headline);
}

static void
derive_measures (Measures *measures)
{
  double *values = measures->values;
  double total = values[HATS_MEASURE_PRODUCT] + values[HATS_MEASURE_PROJECT];

  values[HATS_MEASURE_TOTAL] = total;
  values[HATS_MEASURE_PRODUCT_SHARE] = total > 0.0 ? values[HATS_MEASURE_PRODUCT] / total : 0.0;
  values[HATS_MEASURE_PROJECT_SHARE] = total > 0.0 ? values[HATS_MEASURE_PROJECT] / total : 0.0;
}

static Measures
get_measures (double people,
              double product,
              double project)
{
  Measures measures = { { 0 } };

  measures.values[HATS_MEASURE_PEOPLE] = people;
  measures.values[HATS_MEASURE_PRODUCT] = product;
  measures.values[HATS_MEASURE_PROJECT] = project;
  derive_measures (&measures);

  return measures;
}

static gboolean
condition_holds (const HatsRules     *rules,
                 const HatsCondition *condition,
                 const Measures      *measures)
{
  double value = measures->values[condition->measure];
  double threshold = hats_rules_threshold (rules, condition->threshold)->value;

  switch (condition->test)
    {
    case HATS_TEST_AT_LEAST:
      return value >= threshold;
    case HATS_TEST_MORE_THAN:
      return value > threshold;
    case HATS_TEST_AT_MOST:
      return value <= threshold;
    case HATS_TEST_LESS_THAN:
      return value < threshold;
    default:
      g_return_val_if_reached (FALSE);
    }
}

static gboolean
clause_holds (const HatsRules  *rules,
              const HatsClause *clause,
              const Measures   *measures)
{
  for (guint i = 0; i < clause->any->len; i++)
    if (condition_holds (rules, &g_array_index (clause->any, HatsCondition, i), measures))
      return TRUE;

  return FALSE;
}

static gboolean
clauses_hold (const HatsRules *rules,
              GPtrArray       *clauses,
              const Measures  *measures)
{
  for (guint i = 0; i < clauses->len; i++)
    if (!clause_holds (rules, g_ptr_array_index (clauses, i), measures))
      return FALSE;

  return TRUE;
}

static guint
find_outcome (const HatsRules *rules,
              const Measures  *measures)
{
  for (guint i = 0; i < rules->outcomes->len; i++)
    if (clauses_hold (rules, hats_rules_outcome (rules, i)->when, measures))
      return i;

  /* The reader refuses rules whose last outcome has conditions. */
  g_return_val_if_reached (0);
}

guint
hats_rules_get_outcome (const HatsRules *rules,
                        double           people,
                        double           product,
                        double           project)
{
  Measures measures = get_measures (people, product, project);

  return find_outcome (rules, &measures);
}

static gboolean
clause_agrees (const HatsRules  *rules,
               const HatsClause *clause,
               const Measures   *a,
               const Measures   *b)
{
  for (guint i = 0; i < clause->any->len; i++)
    {
      const HatsCondition *condition = &g_array_index (clause->any, HatsCondition, i);

      if (condition_holds (rules, condition, a) != condition_holds (rules, condition, b))
        return FALSE;
    }

  return TRUE;
}

gboolean
hats_rules_agree (const HatsRules *rules,
                  double           people,
                  double           product,
                  double           least,
                  double           most)
{
  Measures first = get_measures (people, product, least);
  Measures last = get_measures (people, product, most);

  for (guint i = 0; i < rules->outcomes->len; i++)
    {
      GPtrArray *clauses = hats_rules_outcome (rules, i)->when;

      for (guint j = 0; j < clauses->len; j++)
        if (!clause_agrees (rules, g_ptr_array_index (clauses, j), &first, &last))
          return FALSE;
    }

  return TRUE;
}

static double
get_people (const HatsRules     *rules,
            const HatsSituation *headline)
{
  return headline->values[hats_rules_find_input (rules, "people")];
}

/* The measures with the one of @condition moved just across its threshold. */
static Measures
cross (const HatsRules     *rules,
       const HatsCondition *condition,
       const Measures      *measures)
{
  Measures crossed = *measures;
  double threshold = hats_rules_threshold (rules, condition->threshold)->value;
  double step = condition->measure == HATS_MEASURE_PEOPLE ? 1.0 : 1e-6;
  gboolean holds = condition_holds (rules, condition, measures);
  double *value = &crossed.values[condition->measure];

  switch (condition->test)
    {
    case HATS_TEST_AT_LEAST:
      *value = holds ? threshold - step : threshold;
      break;
    case HATS_TEST_LESS_THAN:
      *value = holds ? threshold : threshold - step;
      break;
    case HATS_TEST_MORE_THAN:
      *value = holds ? threshold : threshold + step;
      break;
    case HATS_TEST_AT_MOST:
      *value = holds ? threshold + step : threshold;
      break;
    default:
      g_return_val_if_reached (crossed);
    }

  /* A total or a share follows from the hours, and moves alone only here. */
  if (condition->measure == HATS_MEASURE_PRODUCT || condition->measure == HATS_MEASURE_PROJECT)
    derive_measures (&crossed);

  return crossed;
}

/* Whether crossing @condition's threshold, within @nearest, leads elsewhere; if so, @nearest becomes how far it is. */
static void
try_boundary (HatsAdvice          *advice,
              const Measures      *measures,
              const HatsCondition *condition,
              double              *nearest)
{
  double threshold = hats_rules_threshold (advice->rules, condition->threshold)->value;
  double distance = fabs (measures->values[condition->measure] - threshold) / threshold;
  Measures crossed;
  guint outcome;

  /* Not a number where the threshold is 0: nothing is near that. */
  if (!(distance <= *nearest))
    return;

  crossed = cross (advice->rules, condition, measures);
  outcome = find_outcome (advice->rules, &crossed);
  if (outcome == advice->outcome)
    return;

  advice->near_tie = TRUE;
  advice->near_outcome = outcome;
  *nearest = distance;
}

/* Looks for the nearest boundary that is within the tie threshold and leads elsewhere. */
static void
find_near_tie (HatsAdvice     *advice,
               const Measures *measures)
{
  const HatsRules *rules = advice->rules;
  double nearest = get_threshold (rules, "tie");
  double larger = MAX (advice->hours[HATS_JOB_PRODUCT], advice->hours[HATS_JOB_PROJECT]);
  double apart = fabs (advice->hours[HATS_JOB_PRODUCT] - advice->hours[HATS_JOB_PROJECT]);

  /* Two loads of nearly the same size: which is the larger is a near tie of its own. */
  if (hats_rules_outcome (rules, advice->outcome)->leaning && apart <= nearest * larger)
    advice->near_tie = TRUE;

  for (guint i = 0; i < rules->outcomes->len; i++)
    {
      GPtrArray *clauses = hats_rules_outcome (rules, i)->when;

      for (guint j = 0; j < clauses->len; j++)
        {
          const HatsClause *clause = g_ptr_array_index (clauses, j);

          for (guint k = 0; k < clause->any->len; k++)
            try_boundary (advice, measures, &g_array_index (clause->any, HatsCondition, k), &nearest);
        }
    }
}

static int
compare_reasons (gconstpointer a,
                 gconstpointer b)
{
  const HatsReason *first = *(const HatsReason * const *) a;
  const HatsReason *second = *(const HatsReason * const *) b;
  double difference = fabs (second->hours) - fabs (first->hours);

  return difference > 0.0 ? 1 : difference < 0.0 ? -1 : 0;
}

static gboolean
remark_applies (const HatsAdvice    *advice,
                const HatsRemark    *remark,
                const HatsSituation *headline,
                const Measures      *measures)
{
  int teams = hats_rules_find_input (advice->rules, "teams");

  if ((remark->outcomes & (1u << advice->outcome)) == 0)
    return FALSE;
  if (remark->teams_from > 0 && (teams < 0 || headline->values[teams] < remark->teams_from))
    return FALSE;

  return hats_when_holds (remark->when, headline) && clauses_hold (advice->rules, remark->tests, measures);
}

static void
add_remarks (HatsAdvice          *advice,
             const HatsSituation *headline,
             const Measures      *measures)
{
  const HatsRules *rules = advice->rules;
  double heavy = get_threshold (rules, "heavy") * get_threshold (rules, "week");

  for (guint i = 0; i < rules->remarks->len; i++)
    {
      HatsRemark *remark = g_ptr_array_index (rules->remarks, i);

      if (remark_applies (advice, remark, headline, measures))
        g_ptr_array_add (advice->remarks, remark);
    }

  for (guint i = 0; i < rules->staffing->len; i++)
    {
      HatsStaffing *staffing = g_ptr_array_index (rules->staffing, i);

      if (advice->hours[staffing->job] > heavy)
        g_ptr_array_add (advice->staffing, staffing);
    }
}

/* What the open questions leave possible, and which of them would settle most. */
static void
add_possible (HatsAdvice *advice)
{
  double left[HATS_MAX_INPUTS];
  double fewest = 0.0;

  advice->possible = hats_rules_count_left (advice->rules, &advice->situation, left);
  advice->settling = -1;
  for (guint bits = advice->possible; bits != 0; bits &= bits - 1)
    fewest++;

  for (guint i = 0; i < advice->rules->inputs->len; i++)
    if (left[i] < fewest)
      {
        fewest = left[i];
        advice->settling = (int) i;
      }
}

HatsAdvice *
hats_advice_new (HatsRules           *rules,
                 const HatsSituation *situation)
{
  HatsAdvice *advice;
  HatsSituation headline;
  g_auto(HatsModel) model = HATS_MODEL_INIT;
  Measures measures;

  g_return_val_if_fail (rules != NULL, NULL);
  g_return_val_if_fail (hats_situation_is_complete (situation, rules), NULL);

  advice = g_rc_box_new0 (HatsAdvice);
  advice->rules = hats_rules_ref (rules);
  advice->situation = *situation;
  advice->reasons = g_ptr_array_new_with_free_func (g_free);
  advice->remarks = g_ptr_array_new ();
  advice->staffing = g_ptr_array_new ();

  headline = hats_situation_get_headline (situation, rules);
  hats_model_init (&model, rules, &headline);
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    advice->hours[job] = run_model (&model, job, &headline, advice->reasons);
  g_ptr_array_sort (advice->reasons, compare_reasons);

  measures = get_measures (get_people (rules, &headline),
                           advice->hours[HATS_JOB_PRODUCT], advice->hours[HATS_JOB_PROJECT]);
  advice->outcome = find_outcome (rules, &measures);
  advice->lean = advice->hours[HATS_JOB_PROJECT] > advice->hours[HATS_JOB_PRODUCT] ? HATS_JOB_PROJECT : HATS_JOB_PRODUCT;
  advice->near_outcome = advice->outcome;
  find_near_tie (advice, &measures);
  add_possible (advice);
  add_remarks (advice, &headline, &measures);

  return advice;
}

HatsAdvice *
hats_advice_ref (HatsAdvice *advice)
{
  return g_rc_box_acquire (advice);
}

static void
clear (gpointer data)
{
  HatsAdvice *advice = data;

  g_ptr_array_unref (advice->reasons);
  g_ptr_array_unref (advice->remarks);
  g_ptr_array_unref (advice->staffing);
  hats_rules_unref (advice->rules);
}

void
hats_advice_unref (HatsAdvice *advice)
{
  g_rc_box_release_full (advice, clear);
}

const char *
hats_advice_get_title (const HatsAdvice *advice)
{
  return hats_rules_outcome (advice->rules, advice->outcome)->title[advice->lean];
}

const char *
hats_advice_get_near_title (const HatsAdvice *advice)
{
  HatsJob other = advice->lean == HATS_JOB_PRODUCT ? HATS_JOB_PROJECT : HATS_JOB_PRODUCT;
  HatsJob lean = advice->near_outcome == advice->outcome ? other : advice->lean;

  return hats_rules_outcome (advice->rules, advice->near_outcome)->title[lean];
}

const char *
hats_advice_get_text (const HatsAdvice *advice)
{
  return hats_rules_outcome (advice->rules, advice->outcome)->text[advice->lean];
}

const HatsClause *
hats_advice_find_failed (const HatsAdvice *advice,
                         guint             outcome)
{
  HatsSituation headline;
  Measures measures;
  GPtrArray *clauses;

  g_return_val_if_fail (advice != NULL, NULL);

  headline = hats_situation_get_headline (&advice->situation, advice->rules);
  measures = get_measures (get_people (advice->rules, &headline),
                           advice->hours[HATS_JOB_PRODUCT], advice->hours[HATS_JOB_PROJECT]);
  clauses = hats_rules_outcome (advice->rules, outcome)->when;
  for (guint i = 0; i < clauses->len; i++)
    if (!clause_holds (advice->rules, g_ptr_array_index (clauses, i), &measures))
      return g_ptr_array_index (clauses, i);

  return NULL;
}
