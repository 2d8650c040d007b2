/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-change.h"

#include <math.h>

/* What the model says with one answer changed. */
static HatsChange
try_value (const HatsAdvice *advice,
           guint             input,
           int               value)
{
  const HatsRules *rules = advice->rules;
  HatsSituation situation = advice->situation;
  HatsChange change = { .input = input, .value = value };
  double product, project;

  situation.values[input] = value;
  product = hats_rules_get_load (rules, &situation, HATS_JOB_PRODUCT);
  project = hats_rules_get_load (rules, &situation, HATS_JOB_PROJECT);
  change.outcome = hats_rules_get_outcome (rules, situation.values[hats_rules_find_input (rules, "people")],
                                           product, project);
  change.lean = project > product ? HATS_JOB_PROJECT : HATS_JOB_PRODUCT;
  change.hours = fabs (product - advice->hours[HATS_JOB_PRODUCT]) + fabs (project - advice->hours[HATS_JOB_PROJECT]);

  return change;
}

static void
keep_nearer (GPtrArray        *changes,
             HatsChange      **nearest,
             const HatsChange *change)
{
  if (*nearest == NULL)
    {
      *nearest = g_new (HatsChange, 1);
      **nearest = *change;
      g_ptr_array_add (changes, *nearest);
    }
  else if (change->hours < (*nearest)->hours)
    **nearest = *change;
}

/* From the present number on in one direction, to the first that leads elsewhere. */
static void
search_numbers (const HatsAdvice  *advice,
                guint              input,
                int                step,
                GPtrArray         *changes,
                HatsChange       **nearest)
{
  const HatsInput *known = hats_rules_input (advice->rules, input);
  int value = advice->situation.values[input];

  if (value == HATS_NOT_SURE)
    value = known->neutral;

  for (value += step; value >= known->minimum && value <= known->maximum; value += step)
    {
      HatsChange change = try_value (advice, input, value);

      if (change.outcome != advice->outcome)
        {
          keep_nearer (changes, nearest, &change);
          return;
        }
    }
}

static void
search_input (const HatsAdvice *advice,
              guint             input,
              GPtrArray        *changes)
{
  const HatsInput *known = hats_rules_input (advice->rules, input);
  HatsChange *nearest = NULL;

  if (known->kind != HATS_INPUT_CHOICE)
    {
      search_numbers (advice, input, -1, changes, &nearest);
      search_numbers (advice, input, 1, changes, &nearest);
      return;
    }

  for (int value = 0; value <= known->maximum; value++)
    {
      HatsChange change = try_value (advice, input, value);

      if (change.outcome != advice->outcome)
        keep_nearer (changes, &nearest, &change);
    }
}

static int
compare_changes (gconstpointer a,
                 gconstpointer b)
{
  double difference = (*(const HatsChange * const *) a)->hours - (*(const HatsChange * const *) b)->hours;

  return difference > 0.0 ? 1 : difference < 0.0 ? -1 : 0;
}

GPtrArray *
hats_advice_list_changes (const HatsAdvice *advice)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (advice != NULL, changes);

  for (guint i = 0; i < advice->rules->inputs->len; i++)
    search_input (advice, i, changes);
  g_ptr_array_sort (changes, compare_changes);

  return changes;
}

static guint
count_bits (guint bits)
{
  guint count = 0;

  for (; bits != 0; bits &= bits - 1)
    count++;

  return count;
}

/* How many outcomes stay possible on average, if the input were answered. */
static double
get_average_left (const HatsAdvice *advice,
                  guint             input)
{
  GArray *samples = hats_rules_input (advice->rules, input)->samples;
  HatsSituation situation = advice->situation;
  guint left = 0;

  for (guint i = 0; i < samples->len; i++)
    {
      situation.values[input] = g_array_index (samples, int, i);
      left += count_bits (hats_rules_get_possible (advice->rules, &situation));
    }

  return samples->len > 0 ? (double) left / samples->len : G_MAXDOUBLE;
}

int
hats_advice_find_settling (const HatsAdvice *advice)
{
  double fewest;
  int settling = -1;

  g_return_val_if_fail (advice != NULL, -1);

  fewest = count_bits (advice->possible);
  if (fewest < 2)
    return -1;

  for (guint i = 0; i < advice->rules->inputs->len; i++)
    if (advice->situation.values[i] == HATS_NOT_SURE)
      {
        double left = get_average_left (advice, i);

        if (left < fewest)
          {
            fewest = left;
            settling = (int) i;
          }
      }

  return settling;
}
