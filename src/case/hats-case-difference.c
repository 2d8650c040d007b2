/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-case-difference.h"

#include <math.h>

HatsResult
hats_case_get_result (const HatsCase *self)
{
  HatsResult result = { 0 };
  HatsSituation headline;
  const HatsRules *rules;

  g_return_val_if_fail (self != NULL && hats_case_is_complete (self), result);

  rules = hats_case_get_rules (self);
  headline = hats_situation_get_headline (hats_case_get_situation (self), rules);
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    result.hours[job] = hats_rules_get_load (rules, &headline, job);
  result.outcome = hats_rules_get_outcome (rules, headline.values[hats_rules_find_input (rules, "people")],
                                           result.hours[HATS_JOB_PRODUCT], result.hours[HATS_JOB_PROJECT]);
  result.lean = result.hours[HATS_JOB_PROJECT] > result.hours[HATS_JOB_PRODUCT] ? HATS_JOB_PROJECT : HATS_JOB_PRODUCT;

  return result;
}

gboolean
hats_result_equal (const HatsResult *a,
                   const HatsResult *b,
                   const HatsRules  *rules)
{
  return a->outcome == b->outcome && (a->lean == b->lean || !hats_rules_outcome (rules, a->outcome)->leaning);
}

const char *
hats_result_get_title (const HatsResult *result,
                       const HatsRules  *rules)
{
  return hats_rules_outcome (rules, result->outcome)->title[result->lean];
}

static gboolean
have_same (const HatsCase       *a,
           const HatsCase       *b,
           const HatsDifference *difference)
{
  switch (difference->kind)
    {
    case HATS_DIFFERENCE_ANSWER:
      return hats_case_get_situation (a)->values[difference->index] ==
             hats_case_get_situation (b)->values[difference->index];

    case HATS_DIFFERENCE_ASSUMPTION:
      {
        HatsAssumption first = hats_rules_get_assumption (hats_case_get_rules (a), difference->index);
        HatsAssumption second = hats_rules_get_assumption (hats_case_get_rules (b), difference->index);

        /* Numbers as they were typed or read, never computed. */
        return !(first.value < second.value || first.value > second.value);
      }

    case HATS_DIFFERENCE_PLAN:
    default:
      return hats_plan_equal (hats_case_get_plan (a), hats_case_get_plan (b));
    }
}

static void
add_if_different (GArray                 *differences,
                  const HatsCase * const *cases,
                  guint                   n_cases,
                  HatsDifferenceKind      kind,
                  guint                   index)
{
  const HatsDifference difference = { kind, index };

  for (guint i = 1; i < n_cases; i++)
    if (!have_same (cases[0], cases[i], &difference))
      {
        g_array_append_val (differences, difference);
        return;
      }
}

GArray *
hats_cases_list_differences (const HatsCase * const *cases,
                             guint                   n_cases)
{
  GArray *differences = g_array_new (FALSE, FALSE, sizeof (HatsDifference));
  const HatsRules *rules;
  guint n_assumptions;

  g_return_val_if_fail (cases != NULL && n_cases > 0, differences);

  rules = hats_case_get_rules (cases[0]);
  n_assumptions = hats_rules_get_n_assumptions (rules);
  for (guint i = 0; i < rules->inputs->len; i++)
    add_if_different (differences, cases, n_cases, HATS_DIFFERENCE_ANSWER, i);
  for (guint i = 0; i < n_assumptions; i++)
    add_if_different (differences, cases, n_cases, HATS_DIFFERENCE_ASSUMPTION, i);
  add_if_different (differences, cases, n_cases, HATS_DIFFERENCE_PLAN, 0);

  return differences;
}

HatsCase *
hats_case_adopt (const HatsCase       *self,
                 const HatsCase       *other,
                 const HatsDifference *difference)
{
  g_return_val_if_fail (self != NULL && other != NULL && difference != NULL, NULL);

  switch (difference->kind)
    {
    case HATS_DIFFERENCE_ANSWER:
      {
        HatsSituation situation = *hats_case_get_situation (self);

        situation.values[difference->index] = hats_case_get_situation (other)->values[difference->index];
        return hats_case_with_situation (self, &situation);
      }

    case HATS_DIFFERENCE_ASSUMPTION:
      {
        HatsAssumption theirs = hats_rules_get_assumption (hats_case_get_rules (other), difference->index);
        g_autoptr(HatsRules) rules = hats_rules_assume (hats_case_get_rules (self), difference->index, theirs.value);

        return hats_case_with_rules (self, rules);
      }

    case HATS_DIFFERENCE_PLAN:
    default:
      return hats_case_with_plan (self, hats_case_get_plan (other));
    }
}

/* What is sorted: an effect with how far it goes. */
typedef struct {
  HatsEffect effect;
  double     moved;     /* hours */
} Ranked;

static int
compare_ranked (gconstpointer a,
                gconstpointer b)
{
  const Ranked *first = a;
  const Ranked *second = b;
  double difference = second->moved - first->moved;

  if (first->effect.decides != second->effect.decides)
    return first->effect.decides ? -1 : 1;
  if (first->effect.changes != second->effect.changes)
    return first->effect.changes ? -1 : 1;
  if (fabs (difference) > 0.0)
    return difference > 0.0 ? 1 : -1;
  if (first->effect.difference.kind != second->effect.difference.kind)
    return first->effect.difference.kind < second->effect.difference.kind ? -1 : 1;

  return first->effect.difference.index < second->effect.difference.index ? -1 : 1;
}

static HatsEffect
try_difference (const HatsCase       *self,
                const HatsCase       *other,
                const HatsDifference *difference)
{
  const HatsRules *rules = hats_case_get_rules (self);
  g_autoptr(HatsCase) tried = hats_case_adopt (self, other, difference);
  HatsResult before = hats_case_get_result (self);
  HatsResult goal = hats_case_get_result (other);
  HatsEffect effect = { .difference = *difference, .result = hats_case_get_result (tried) };

  effect.changes = !hats_result_equal (&effect.result, &before, rules);
  effect.decides = effect.changes && hats_result_equal (&effect.result, &goal, rules);

  return effect;
}

GArray *
hats_case_list_effects (const HatsCase *self,
                        const HatsCase *other)
{
  const HatsCase * const cases[] = { self, other };
  GArray *effects = g_array_new (FALSE, FALSE, sizeof (HatsEffect));
  g_autoptr(GArray) ranked = g_array_new (FALSE, FALSE, sizeof (Ranked));
  g_autoptr(GArray) differences = NULL;
  HatsResult before;

  g_return_val_if_fail (self != NULL && hats_case_is_complete (self), effects);
  g_return_val_if_fail (other != NULL && hats_case_is_complete (other), effects);

  before = hats_case_get_result (self);
  differences = hats_cases_list_differences (cases, G_N_ELEMENTS (cases));
  for (guint i = 0; i < differences->len; i++)
    {
      const HatsDifference *difference = &g_array_index (differences, HatsDifference, i);
      Ranked one = { 0 };

      if (difference->kind == HATS_DIFFERENCE_PLAN)
        continue;

      one.effect = try_difference (self, other, difference);
      for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
        one.moved += fabs (one.effect.result.hours[job] - before.hours[job]);
      g_array_append_val (ranked, one);
    }

  g_array_sort (ranked, compare_ranked);
  for (guint i = 0; i < ranked->len; i++)
    g_array_append_val (effects, g_array_index (ranked, Ranked, i).effect);

  return effects;
}

gboolean
hats_case_find_joint (const HatsCase *self,
                      const HatsCase *other,
                      GArray         *effects,
                      guint          *first,
                      guint          *second)
{
  HatsResult goal;

  g_return_val_if_fail (self != NULL && other != NULL && effects != NULL, FALSE);

  goal = hats_case_get_result (other);
  for (*first = 0; *first < effects->len; (*first)++)
    {
      g_autoptr(HatsCase) half = hats_case_adopt (self, other, &g_array_index (effects, HatsEffect, *first).difference);

      for (*second = *first + 1; *second < effects->len; (*second)++)
        {
          g_autoptr(HatsCase) whole = hats_case_adopt (half, other,
                                                       &g_array_index (effects, HatsEffect, *second).difference);
          HatsResult result = hats_case_get_result (whole);

          if (hats_result_equal (&result, &goal, hats_case_get_rules (self)))
            return TRUE;
        }
    }

  return FALSE;
}
