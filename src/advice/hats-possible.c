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
 * hours that each job can take by itself, and look at the pairs. Hours that know which
 * answers lead to them tell in the same run what each answer would leave possible.
 */

#define CONCERNS(job) (1u << (job))

/* By input, a bit for each of its samples. */
typedef struct {
  guint32 samples[HATS_MAX_INPUTS];
} Answers;

/* What a job can take, and the answers that lead there, to the inputs that concern it alone. */
typedef struct {
  double  hours;
  Answers answers;
} Load;

typedef struct {
  const HatsRules *rules;
  guint concerns[HATS_MAX_INPUTS];  /* which jobs an open input concerns; 0 where answered */
  guint at[HATS_MAX_INPUTS];        /* the sample that an open input has at present */
  double people;
  guint all;                        /* a bit for each outcome */
  guint possible;
  Answers *answers;                 /* by outcome, the answers with which it stays possible; NULL if nobody asks */
} Search;

static void
add_answers (Answers       *answers,
             const Answers *others)
{
  for (guint i = 0; i < HATS_MAX_INPUTS; i++)
    answers->samples[i] |= others->samples[i];
}

/* The present samples of the open inputs that concern these jobs and no other. */
static Answers
get_present (const Search *search,
             guint         concerns)
{
  Answers present = { { 0 } };

  for (guint i = 0; i < search->rules->inputs->len; i++)
    if (search->concerns[i] == concerns)
      present.samples[i] = 1u << search->at[i];

  return present;
}

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
  double first = ((const Load *) a)->hours;
  double second = ((const Load *) b)->hours;

  return first > second ? 1 : first < second ? -1 : 0;
}

/* Appends the hours that @job takes for every value of the inputs that concern it alone: first the choices, which make
 * the model, then with that the numbers. */
static void
collect_hours (Search          *search,
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
      Load load = { hats_model_get_load (model, job, headline), get_present (search, CONCERNS (job)) };

      g_array_append_val (hours, load);
      return;
    }

  samples = hats_rules_input (rules, input)->samples;
  before = headline->values[input];
  for (guint i = 0; i < samples->len; i++)
    {
      headline->values[input] = g_array_index (samples, int, i);
      search->at[input] = i;
      collect_hours (search, headline, model, input + 1, job, hours);
    }
  headline->values[input] = before;
}

static GArray *
list_hours (Search        *search,
            HatsSituation *headline,
            HatsJob        job)
{
  GArray *hours = g_array_new (FALSE, FALSE, sizeof (Load));
  guint kept = 0;

  collect_hours (search, headline, NULL, 0, job, hours);
  g_array_sort (hours, compare_hours);

  for (guint i = 0; i < hours->len; i++)
    {
      const Load *load = &g_array_index (hours, Load, i);

      if (kept > 0 && load->hours <= g_array_index (hours, Load, kept - 1).hours)
        add_answers (&g_array_index (hours, Load, kept - 1).answers, &load->answers);
      else
        g_array_index (hours, Load, kept++) = *load;
    }
  g_array_set_size (hours, kept);

  return hours;
}

/* Whether nothing more can come out. */
static gboolean
is_settled (const Search *search)
{
  return search->answers == NULL && search->possible == search->all;
}

/* Returns the outcomes that come out of one load of the product with the loads of the project, which rise, from number
 * @first up to number @end, a bit for each. Where nothing changes between the ends, one run is enough. */
static guint
try_loads (Search     *search,
           const Load *product,
           GArray     *project,
           guint       first,
           guint       end)
{
  double least = g_array_index (project, Load, first).hours;
  double most = g_array_index (project, Load, end - 1).hours;
  guint outcome;

  if (!hats_rules_agree (search->rules, search->people, product->hours, least, most))
    {
      guint middle = first + (end - first) / 2;

      return try_loads (search, product, project, first, middle) | try_loads (search, product, project, middle, end);
    }

  outcome = hats_rules_get_outcome (search->rules, search->people, product->hours, least);
  search->possible |= 1u << outcome;
  for (guint i = first; search->answers != NULL && i < end; i++)
    add_answers (&search->answers[outcome], &g_array_index (project, Load, i).answers);

  return 1u << outcome;
}

static void
try_pairs (Search        *search,
           HatsSituation *headline)
{
  g_autoptr(GArray) product = list_hours (search, headline, HATS_JOB_PRODUCT);
  g_autoptr(GArray) project = list_hours (search, headline, HATS_JOB_PROJECT);
  Answers common = get_present (search, CONCERNS (HATS_JOB_PRODUCT) | CONCERNS (HATS_JOB_PROJECT));

  for (guint i = 0; i < product->len && !is_settled (search); i++)
    {
      const Load *load = &g_array_index (product, Load, i);
      guint found = try_loads (search, load, project, 0, project->len);

      for (guint outcome = 0; search->answers != NULL && outcome < search->rules->outcomes->len; outcome++)
        if ((found & 1u << outcome) != 0)
          {
            add_answers (&search->answers[outcome], &load->answers);
            add_answers (&search->answers[outcome], &common);
          }
    }
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
  for (guint i = 0; i < samples->len && !is_settled (search); i++)
    {
      headline->values[input] = g_array_index (samples, int, i);
      search->at[input] = i;
      try_common (search, headline, input + 1);
    }
  headline->values[input] = before;
}

static Search
run (const HatsRules     *rules,
     const HatsSituation *situation,
     Answers             *answers)
{
  Search search = { .rules = rules, .answers = answers };
  HatsSituation headline = hats_situation_get_headline (situation, rules);

  search.people = headline.values[hats_rules_find_input (rules, "people")];
  search.all = (1u << rules->outcomes->len) - 1;
  for (guint i = 0; i < rules->inputs->len; i++)
    if (situation->values[i] == HATS_NOT_SURE)
      search.concerns[i] = get_concerns (rules, i);

  try_common (&search, &headline, 0);
  return search;
}

guint
hats_rules_get_possible (const HatsRules     *rules,
                         const HatsSituation *situation)
{
  g_return_val_if_fail (hats_situation_is_complete (situation, rules), 0);

  return run (rules, situation, NULL).possible;
}

guint
hats_count_bits (guint bits)
{
  guint count = 0;

  for (; bits != 0; bits &= bits - 1)
    count++;

  return count;
}

guint
hats_rules_count_left (const HatsRules     *rules,
                       const HatsSituation *situation,
                       double              *left)
{
  g_autofree Answers *answers = g_new0 (Answers, rules->outcomes->len);
  Search search;

  g_return_val_if_fail (hats_situation_is_complete (situation, rules), 0);
  g_return_val_if_fail (left != NULL, 0);

  search = run (rules, situation, answers);
  for (guint i = 0; i < rules->inputs->len; i++)
    {
      guint count = 0;

      for (guint outcome = 0; outcome < rules->outcomes->len; outcome++)
        count += hats_count_bits (answers[outcome].samples[i]);
      left[i] = search.concerns[i] != 0 ? (double) count / hats_rules_input (rules, i)->samples->len
                                        : hats_count_bits (search.possible);
    }

  return search.possible;
}
