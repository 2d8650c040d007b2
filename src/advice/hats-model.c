/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-model.h"

gboolean
hats_when_holds (GArray              *when,
                 const HatsSituation *headline)
{
  for (guint i = 0; i < when->len; i++)
    {
      const HatsWhen *condition = &g_array_index (when, HatsWhen, i);
      int value = headline->values[condition->input];

      if (value < 0 || (condition->values & (1u << value)) == 0)
        return FALSE;
    }

  return TRUE;
}

/* The lines of a job go behind those of the job before it, stage by stage, within a stage as the guide has them. */
static void
pick_loads (HatsModel           *model,
            const HatsRules     *rules,
            const HatsSituation *headline,
            HatsJob              job)
{
  for (HatsStage stage = HATS_STAGE_BASE; stage <= HATS_STAGE_COVER; stage++)
    for (guint i = 0; i < rules->loads->len; i++)
      {
        const HatsLoad *load = g_ptr_array_index (rules->loads, i);

        if (load->job == job && load->stage == stage && hats_when_holds (load->when, headline))
          model->loads[job][model->n_loads[job]++] = load;
      }
}

void
hats_model_init (HatsModel           *model,
                 const HatsRules     *rules,
                 const HatsSituation *headline)
{
  g_return_if_fail (model != NULL && rules != NULL && headline != NULL);

  /* One piece of memory: a line belongs to one job only. */
  model->loads[HATS_JOB_PRODUCT] = g_new (const HatsLoad *, rules->loads->len);
  model->n_loads[HATS_JOB_PRODUCT] = 0;
  pick_loads (model, rules, headline, HATS_JOB_PRODUCT);
  model->loads[HATS_JOB_PROJECT] = model->loads[HATS_JOB_PRODUCT] + model->n_loads[HATS_JOB_PRODUCT];
  model->n_loads[HATS_JOB_PROJECT] = 0;
  pick_loads (model, rules, headline, HATS_JOB_PROJECT);
}

void
hats_model_clear (HatsModel *model)
{
  g_clear_pointer (&model->loads[HATS_JOB_PRODUCT], g_free);
  model->loads[HATS_JOB_PROJECT] = NULL;
  model->n_loads[HATS_JOB_PRODUCT] = model->n_loads[HATS_JOB_PROJECT] = 0;
}

/* How often the line's value counts in this situation. */
static double
get_times (const HatsLoad      *load,
           const HatsSituation *headline)
{
  int number;

  if (load->per < 0)
    return 1.0;

  number = headline->values[load->per];
  if (number < load->from)
    return 0.0;

  return MAX (number - load->beyond, 0);
}

/* What the line changes, given the job's hours before it. */
static double
get_difference (const HatsLoad      *load,
                const HatsSituation *headline,
                double               hours)
{
  if (load->stage == HATS_STAGE_FACTOR)
    return hours * (load->value - 1.0);

  return load->value * get_times (load, headline);
}

double
hats_model_explain (const HatsModel     *model,
                    HatsJob              job,
                    const HatsSituation *headline,
                    double              *differences)
{
  double hours = 0.0;

  for (guint i = 0; i < model->n_loads[job]; i++)
    {
      double difference = get_difference (model->loads[job][i], headline, hours);

      hours += difference;
      if (differences != NULL)
        differences[i] = difference;
    }

  return MAX (hours, 0.0);
}

double
hats_model_get_load (const HatsModel     *model,
                     HatsJob              job,
                     const HatsSituation *headline)
{
  return hats_model_explain (model, job, headline, NULL);
}
