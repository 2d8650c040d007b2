/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-change.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "hats-model.h"

/* A search for changes of one input. For a number the choices stay, and with them the lines that count. */
typedef struct {
  const HatsAdvice *advice;
  const HatsInput  *input;
  guint             index;      /* of the input */
  guint             people;     /* the index of the input that outcomes ask for */
  HatsSituation     headline;
  HatsModel         model;      /* for numbers */
} Search;

static void
search_init (Search           *search,
             const HatsAdvice *advice,
             guint             index)
{
  search->advice = advice;
  search->input = hats_rules_input (advice->rules, index);
  search->index = index;
  search->people = (guint) hats_rules_find_input (advice->rules, "people");
  search->headline = hats_situation_get_headline (&advice->situation, advice->rules);
  hats_model_init (&search->model, advice->rules, &search->headline);
}

/* What the model says with the answer changed. */
static HatsChange
try_value (const Search *search,
           int           value)
{
  const HatsAdvice *advice = search->advice;
  HatsSituation headline = search->headline;
  HatsChange change = { .input = search->index, .value = value };
  double hours[HATS_N_JOBS];

  headline.values[search->index] = value;
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    {
      hours[job] = search->input->kind == HATS_INPUT_CHOICE ? hats_rules_get_load (advice->rules, &headline, job)
                                                            : hats_model_get_load (&search->model, job, &headline);
      change.hours += fabs (hours[job] - advice->hours[job]);
    }
  change.outcome = hats_rules_get_outcome (advice->rules, headline.values[search->people],
                                           hours[HATS_JOB_PRODUCT], hours[HATS_JOB_PROJECT]);
  change.lean = hours[HATS_JOB_PROJECT] > hours[HATS_JOB_PRODUCT] ? HATS_JOB_PROJECT : HATS_JOB_PRODUCT;

  return change;
}

static gboolean
leads_elsewhere (const HatsAdvice *advice,
                 const HatsChange *change)
{
  if (change->outcome != advice->outcome)
    return TRUE;

  return hats_outcome_has_first (hats_rules_outcome (advice->rules, advice->outcome)) && change->lean != advice->lean;
}

/* From the present value on in one direction, to the first that leads elsewhere. */
static void
search_side (const Search *search,
             int           step,
             GPtrArray    *changes)
{
  int value = search->headline.values[search->index];

  for (value += step; value >= search->input->minimum && value <= search->input->maximum; value += step)
    {
      HatsChange change = try_value (search, value);

      if (leads_elsewhere (search->advice, &change))
        {
          g_ptr_array_add (changes, g_memdup2 (&change, sizeof change));
          return;
        }
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
    {
      Search search;

      search_init (&search, advice, i);
      search_side (&search, -1, changes);
      search_side (&search, 1, changes);
      hats_model_clear (&search.model);
    }
  g_ptr_array_sort (changes, compare_changes);

  return changes;
}

char *
hats_change_format_condition (const HatsChange *change,
                              const HatsRules  *rules)
{
  const HatsInput *input = hats_rules_input (rules, change->input);
  HatsSituation situation = HATS_SITUATION_INIT;
  const char *supposed = input->supposed;
  g_autofree char *value = NULL;

  if (input->kind == HATS_INPUT_CHOICE)
    supposed = ((const HatsChoice *) g_ptr_array_index (input->choices, change->value))->supposed;

  situation.values[change->input] = change->value;
  value = hats_situation_format_value (&situation, rules, change->input);
  if (supposed != NULL)
    {
      g_autoptr(GString) condition = g_string_new (supposed);

      g_string_replace (condition, "{value}", value, 0);
      return g_string_free (g_steal_pointer (&condition), FALSE);
    }

  /* Translators: the title of a question, and another answer to it. */
  return g_strdup_printf (_("%s “%s”"), input->title, value);
}
