/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The decision model with each number at its limits, against itself written
 * down a second time with the numbers given; and what people type for a number.
 */

#include "config.h"

#include "hats-advice.h"
#include "hats-assumption.h"
#include "hats-guide.h"

/* The inputs in the order of the guide. */
enum {
  PEOPLE,
  MATURITY,
  HORIZON,
  PRIORITY,
  COMMITMENT,
  TEAMS,
  DIRECTION_PAIN,
  DELIVERY_PAIN,
  PRODUCT_COVER,
  PROJECT_COVER,
  N_INPUTS
};

static HatsRules *
get_rules (void)
{
  static HatsGuide *guide;

  if (guide == NULL)
    guide = hats_guide_new_builtin ();

  return hats_guide_get_rules (guide);
}

/* The numbers of the model, each of which a user may change. */
typedef struct {
  double week, half_week, little, share, team, many;
  double flat[6], per_person[6];      /* by maturity */
  double built_once, right_product, on_time;
  double rate[3], rate_built_once;    /* by commitment */
  double teams;
  double direction_pain[3], delivery_pain[3];
} Numbers;

static const Numbers guide_numbers = {
  .week = 40, .half_week = 20, .little = 10, .share = 0.75, .team = 6, .many = 50,
  .flat = { 10, 8, 5, 0, 0, 0 }, .per_person = { 1, 2, 4, 5, 3, 1 },
  .built_once = 0.3, .right_product = 1.25, .on_time = 1.25,
  .rate = { 2.5, 4, 6 }, .rate_built_once = 6,
  .teams = 8,
  .direction_pain = { 0, 2, 5 }, .delivery_pain = { 0, 2, 5 },
};

typedef struct {
  const char *id;
  gsize       offset;
} NumberId;

#define NUMBER(id, member) { id, G_STRUCT_OFFSET (Numbers, member) }

static const NumberId number_ids[] = {
  NUMBER ("week", week), NUMBER ("half-week", half_week), NUMBER ("little", little),
  NUMBER ("share", share), NUMBER ("team", team), NUMBER ("many", many),
  NUMBER ("product-idea-flat", flat[0]), NUMBER ("product-prototype-flat", flat[1]),
  NUMBER ("product-first-users-flat", flat[2]),
  NUMBER ("product-idea", per_person[0]), NUMBER ("product-prototype", per_person[1]),
  NUMBER ("product-first-users", per_person[2]), NUMBER ("product-growth", per_person[3]),
  NUMBER ("product-mature", per_person[4]), NUMBER ("product-decline", per_person[5]),
  NUMBER ("product-built-once", built_once), NUMBER ("product-right-product", right_product),
  NUMBER ("project-none", rate[0]), NUMBER ("project-partly", rate[1]), NUMBER ("project-contract", rate[2]),
  NUMBER ("project-built-once", rate_built_once), NUMBER ("project-on-time", on_time),
  NUMBER ("project-teams", teams),
  NUMBER ("product-pain-sometimes", direction_pain[1]), NUMBER ("product-pain-often", direction_pain[2]),
  NUMBER ("project-pain-sometimes", delivery_pain[1]), NUMBER ("project-pain-often", delivery_pain[2]),
};

/* The numbers that say how an answer is put, but not which it is. */
static const char * const wording_ids[] = { "tie", "heavy" };

/* The reference once more, with its numbers given. */
static double
expect_product_with (const Numbers *n,
                     const int     *v)
{
  double hours = n->flat[v[MATURITY]] + n->per_person[v[MATURITY]] * v[PEOPLE];

  if (v[HORIZON] == 1)
    hours *= n->built_once;
  if (v[PRIORITY] == 0)
    hours *= n->right_product;

  return MAX (hours + n->direction_pain[v[DIRECTION_PAIN]] - v[PRODUCT_COVER], 0);
}

static double
expect_project_with (const Numbers *n,
                     const int     *v)
{
  double rate = v[COMMITMENT] == 2 || v[HORIZON] == 0 ? n->rate[v[COMMITMENT]] : n->rate_built_once;
  double hours = v[PEOPLE] >= 2 ? rate * v[PEOPLE] : 0;

  if (v[PRIORITY] == 1)
    hours *= n->on_time;

  return MAX (hours + n->teams * MAX (v[TEAMS] - 2, 0) + n->delivery_pain[v[DELIVERY_PAIN]] - v[PROJECT_COVER], 0);
}

static gboolean
is_one_job (const Numbers *n,
            int            people,
            double         larger,
            double         other)
{
  double sum = larger + other;

  return people >= n->team && larger >= n->half_week && other < n->half_week &&
         (sum > n->week || (sum > 0 ? larger / sum : 0) >= n->share);
}

static const char *
expect_outcome_with (const Numbers *n,
                     int            people,
                     double         p,
                     double         j)
{
  if (p + j <= n->little)
    return "nobody-yet";
  if (is_one_job (n, people, p, j))
    return "product-manager";
  if (is_one_job (n, people, j, p))
    return "project-manager";
  if (people < n->team || (p + j <= n->week && people < n->many))
    return "one-person";

  return "both";
}

/* The values that each changed number is run over: the ends, and the places where something changes. */
static const int thin_bands[N_INPUTS][10] = {
  { 1, 2, 5, 7, 12, 20, 60, 500, -1 },
  { 0, 1, 2, 3, 4, 5, -1 },
  { 0, 1, -1 },
  { 0, 1, 2, -1 },
  { 0, 1, 2, -1 },
  { 1, 2, 3, 8, -1 },
  { 0, 1, 2, -1 },
  { 0, 1, 2, -1 },
  { 0, 20, -1 },
  { 0, 20, -1 },
};

static void
check_rises (const HatsRules     *rules,
             const HatsSituation *situation,
             const double        *hours)
{
  static const guint raised[] = { PEOPLE, TEAMS, DIRECTION_PAIN, DELIVERY_PAIN };

  for (guint i = 0; i < G_N_ELEMENTS (raised); i++)
    {
      HatsSituation more = *situation;

      if (more.values[raised[i]] == hats_rules_input (rules, raised[i])->maximum)
        continue;

      more.values[raised[i]]++;
      for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
        g_assert_cmpfloat (hours[job], <=, hats_rules_get_load (rules, &more, job) + 1e-9);
    }
}

static void
run_thin_space (const HatsRules *rules,
                const Numbers   *numbers,
                HatsSituation   *situation,
                guint            input)
{
  double hours[HATS_N_JOBS];
  guint outcome;

  if (input < N_INPUTS)
    {
      for (guint i = 0; thin_bands[input][i] != -1; i++)
        {
          situation->values[input] = thin_bands[input][i];
          run_thin_space (rules, numbers, situation, input + 1);
        }
      return;
    }

  hours[HATS_JOB_PRODUCT] = hats_rules_get_load (rules, situation, HATS_JOB_PRODUCT);
  hours[HATS_JOB_PROJECT] = hats_rules_get_load (rules, situation, HATS_JOB_PROJECT);
  outcome = hats_rules_get_outcome (rules, situation->values[PEOPLE], hours[HATS_JOB_PRODUCT], hours[HATS_JOB_PROJECT]);
  g_assert_cmpfloat_with_epsilon (hours[HATS_JOB_PRODUCT], expect_product_with (numbers, situation->values), 1e-6);
  g_assert_cmpfloat_with_epsilon (hours[HATS_JOB_PROJECT], expect_project_with (numbers, situation->values), 1e-6);
  g_assert_cmpstr (hats_rules_outcome (rules, outcome)->id, ==,
                   expect_outcome_with (numbers, situation->values[PEOPLE], hours[HATS_JOB_PRODUCT], hours[HATS_JOB_PROJECT]));
  check_rises (rules, situation, hours);
}

static void
check_assumption (const HatsAssumption *assumption,
                  guint                 index,
                  double                value)
{
  g_autoptr(HatsRules) rules = hats_rules_assume (get_rules (), index, value);
  HatsSituation situation = HATS_SITUATION_INIT;
  Numbers numbers = guide_numbers;

  g_test_message ("%s = %g", assumption->id, value);
  for (guint i = 0; i < G_N_ELEMENTS (number_ids); i++)
    if (g_str_equal (number_ids[i].id, assumption->id))
      G_STRUCT_MEMBER (double, &numbers, number_ids[i].offset) = value;

  run_thin_space (rules, &numbers, &situation, 0);
}

/* Each number at its least and at its most, with the others as the guide has them. */
static void
test_limits (void)
{
  const HatsRules *rules = get_rules ();
  guint n_assumptions = hats_rules_get_n_assumptions (rules);

  g_assert_cmpuint (n_assumptions, ==, G_N_ELEMENTS (number_ids) + G_N_ELEMENTS (wording_ids));
  for (guint i = 0; i < G_N_ELEMENTS (number_ids); i += g_test_slow () ? 1 : 20)
    {
      int index = hats_rules_find_assumption (rules, number_ids[i].id);
      HatsAssumption assumption;

      g_assert_cmpint (index, >=, 0);
      assumption = hats_rules_get_assumption (rules, (guint) index);
      g_assert_cmpfloat_with_epsilon (assumption.initial,
                                      G_STRUCT_MEMBER (double, &guide_numbers, number_ids[i].offset), 1e-9);
      check_assumption (&assumption, (guint) index, assumption.minimum);
      check_assumption (&assumption, (guint) index, assumption.maximum);
    }

  for (guint i = 0; i < G_N_ELEMENTS (wording_ids); i++)
    g_assert_cmpint (hats_rules_find_assumption (rules, wording_ids[i]), >=, 0);
}

typedef struct {
  const char *id;
  const char *text;
  double      value;    /* -1 where it is refused */
} Typed;

static const Typed typed[] = {
  { "week", "35", 35 }, { "week", " 35 ", 35 }, { "week", "37.5", 37.5 }, { "week", "37,5", 37.5 },
  { "week", "29", -1 }, { "week", "61", -1 }, { "week", "", -1 }, { "week", "x", -1 }, { "week", "40h", -1 },
  { "week", "4e1", -1 }, { "week", "0x28", -1 }, { "week", "nan", -1 }, { "week", "-40", -1 }, { "week", "40 0", -1 },
  { "share", "75", 0.75 }, { "share", "62.5", 0.625 }, { "share", "0.75", -1 }, { "share", "101", -1 },
  { "team", "8", 8 }, { "team", "8.5", -1 }, { "many", "50.5", -1 },
  { "product-right-product", "1.5", 1.5 }, { "product-growth", "2.5", 2.5 },
};

static void
test_typed (void)
{
  const HatsRules *rules = get_rules ();

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      HatsAssumption assumption = hats_rules_get_assumption (rules, (guint) hats_rules_find_assumption (rules, typed[i].id));
      g_autoptr(GError) error = NULL;
      double value = -1;
      gboolean taken = hats_assumption_parse (&assumption, typed[i].text, &value, &error);

      g_test_message ("%s “%s”", typed[i].id, typed[i].text);
      g_assert_cmpint (taken, ==, typed[i].value >= 0);
      if (taken)
        g_assert_cmpfloat_with_epsilon (value, typed[i].value, 1e-9);
      else
        g_assert_error (error, HATS_ADVICE_ERROR, HATS_ADVICE_ERROR_VALUE);
    }
}

/* What a number is shown as can be typed back. */
static void
test_shown (void)
{
  const HatsRules *rules = get_rules ();

  for (guint i = 0; i < hats_rules_get_n_assumptions (rules); i++)
    {
      HatsAssumption assumption = hats_rules_get_assumption (rules, i);
      const double values[] = { assumption.minimum, assumption.value, assumption.maximum };

      for (guint j = 0; j < G_N_ELEMENTS (values); j++)
        {
          g_autofree char *text = hats_assumption_format_number (&assumption, values[j]);
          double value;

          g_assert_true (hats_assumption_parse (&assumption, text, &value, NULL));
          g_assert_cmpfloat_with_epsilon (value, values[j], 1e-9);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/assumptions/limits", test_limits);
  g_test_add_func ("/assumptions/typed", test_typed);
  g_test_add_func ("/assumptions/shown", test_shown);

  return g_test_run ();
}
