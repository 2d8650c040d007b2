/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-advice.h"
#include "hats-model.h"

/*
 * Which outcomes the open questions leave possible.
 *
 * Running every combination of ten inputs would take millions of runs. But an input
 * mostly concerns one job, and an outcome depends on the two jobs' hours alone.
 * So: for each combination of the open inputs that concern both jobs, collect the
 * hours that each job can take by itself, and look at the pairs.
 */

#define CONCERNS(job) (1u << (job))

typedef struct {
  const HatsRules *rules;
  guint concerns[HATS_MAX_INPUTS];  /* which jobs an open input concerns; 0 where answered */
  double people;
  guint all;                        /* a bit for each outcome */
  guint possible;
} Search;

static gboolean
load_uses (const HatsLoad *load,
           guint           input)
{
  if (load->per == (int) input)
    return TRUE;

  for (guint i = 0; i < load->when->len; i++)
    if (g_array_index (load->when, HatsWhen, i).input == input)
      return TRUE;

  return FALSE;
}

static guint
get_concerns (const HatsRules *rules,
              guint            input)
{
  guint concerns = 0;

  for (guint i = 0; i < rules->loads->len; i++)
    {
      const HatsLoad *load = g_ptr_array_index (rules->loads, i);

      if (load_uses (load, input))
        concerns |= CONCERNS (load->job);
    }

  return concerns;
}

static int
compare_hours (gconstpointer a,
               gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return first > second ? 1 : first < second ? -1 : 0;
}

/* Appends the hours that @job takes for every value of the inputs that concern it alone: first the choices, which make
 * the model, then with that the numbers. */
static void
collect_hours (const Search    *search,
               HatsSituation   *headline,
               const HatsModel *model,
               guint            input,
               HatsJob          job,
               GArray          *hours)
{
  const HatsRules *rules = search->rules;
  GArray *samples;
  int before;

  while (input < rules->inputs->len &&
         (search->concerns[input] != CONCERNS (job) ||
          (hats_rules_input (rules, input)->kind == HATS_INPUT_CHOICE) != (model == NULL)))
    input++;

  if (input == rules->inputs->len && model == NULL)
    {
      g_auto(HatsModel) made = HATS_MODEL_INIT;

      hats_model_init (&made, rules, headline);
      collect_hours (search, headline, &made, 0, job, hours);
      return;
    }
  if (input == rules->inputs->len)
    {
      double load = hats_model_get_load (model, job, headline);

      g_array_append_val (hours, load);
      return;
    }

  samples = hats_rules_input (rules, input)->samples;
  before = headline->values[input];
  for (guint i = 0; i < samples->len; i++)
    {
      headline->values[input] = g_array_index (samples, int, i);
      collect_hours (search, headline, model, input + 1, job, hours);
    }
  headline->values[input] = before;
}

static GArray *
list_hours (const Search  *search,
            HatsSituation *headline,
            HatsJob        job)
{
  GArray *hours = g_array_new (FALSE, FALSE, sizeof (double));
  guint kept = 0;

  collect_hours (search, headline, NULL, 0, job, hours);
  g_array_sort (hours, compare_hours);

  for (guint i = 0; i < hours->len; i++)
    if (kept == 0 || g_array_index (hours, double, i) > g_array_index (hours, double, kept - 1))
      g_array_index (hours, double, kept++) = g_array_index (hours, double, i);
  g_array_set_size (hours, kept);

  return hours;
}

static void
try_pairs (Search        *search,
           HatsSituation *headline)
{
  g_autoptr(GArray) product = list_hours (search, headline, HATS_JOB_PRODUCT);
  g_autoptr(GArray) project = list_hours (search, headline, HATS_JOB_PROJECT);

  for (guint i = 0; i < product->len && search->possible != search->all; i++)
    for (guint j = 0; j < project->len && search->possible != search->all; j++)
      search->possible |= 1u << hats_rules_get_outcome (search->rules, search->people,
                                                        g_array_index (product, double, i),
                                                        g_array_index (project, double, j));
}

/* Runs every value of the inputs that concern both jobs. */
static void
try_common (Search        *search,
            HatsSituation *headline,
            guint          input)
{
  const HatsRules *rules = search->rules;
  const guint both = CONCERNS (HATS_JOB_PRODUCT) | CONCERNS (HATS_JOB_PROJECT);
  GArray *samples;
  int before;

  while (input < rules->inputs->len && search->concerns[input] != both)
    input++;

  if (input == rules->inputs->len)
    {
      try_pairs (search, headline);
      return;
    }

  samples = hats_rules_input (rules, input)->samples;
  before = headline->values[input];
  for (guint i = 0; i < samples->len && search->possible != search->all; i++)
    {
      headline->values[input] = g_array_index (samples, int, i);
      try_common (search, headline, input + 1);
    }
  headline->values[input] = before;
}

guint
hats_rules_get_possible (const HatsRules     *rules,
                         const HatsSituation *situation)
{
  Search search = { .rules = rules };
  HatsSituation headline;

  g_return_val_if_fail (hats_situation_is_complete (situation, rules), 0);

  headline = hats_situation_get_headline (situation, rules);
  search.people = headline.values[hats_rules_find_input (rules, "people")];
  search.all = (1u << rules->outcomes->len) - 1;
  for (guint i = 0; i < rules->inputs->len; i++)
    if (situation->values[i] == HATS_NOT_SURE)
      search.concerns[i] = get_concerns (rules, i);

  try_common (&search, &headline, 0);
  return search.possible;
}
