/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The decision model against itself written down a second time, straight from
 * its description, over the whole input space in bands.
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include "hats-advice.h"
#include "hats-change.h"
#include "hats-guide.h"
#include "hats-map.h"
#include "hats-model.h"

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

static const char * const input_ids[N_INPUTS] = {
  "people", "maturity", "horizon", "priority", "commitment", "teams",
  "direction-pain", "delivery-pain", "product-cover", "project-cover",
};

static HatsRules *
get_rules (void)
{
  static HatsGuide *guide;

  if (guide == NULL)
    guide = hats_guide_new_builtin ();

  return hats_guide_get_rules (guide);
}

static HatsSituation
make_situation (const char *first_input,
                ...)
{
  HatsSituation situation = HATS_SITUATION_INIT;
  va_list args;

  va_start (args, first_input);
  for (const char *input = first_input; input != NULL; input = va_arg (args, const char *))
    {
      g_autoptr(GError) error = NULL;

      hats_situation_parse (&situation, get_rules (), input, va_arg (args, const char *), &error);
      g_assert_no_error (error);
    }
  va_end (args);

  return situation;
}

/* By maturity: idea, prototype, first users, growth, mature, decline. */
static const double flat[] = { 10, 8, 5, 0, 0, 0 };
static const double per_person[] = { 1, 2, 4, 5, 3, 1 };
/* By pain: rarely, sometimes, often. */
static const double pain[] = { 0, 2, 5 };

static double
expect_product (const int *v)
{
  double hours = flat[v[MATURITY]] + per_person[v[MATURITY]] * v[PEOPLE];

  if (v[HORIZON] == 1)
    hours *= 0.3;
  if (v[PRIORITY] == 0)
    hours *= 1.25;

  return MAX (hours + pain[v[DIRECTION_PAIN]] - v[PRODUCT_COVER], 0);
}

static double
expect_project (const int *v)
{
  double rate = 2.5;
  double hours;

  if (v[COMMITMENT] == 2 || v[HORIZON] == 1)
    rate = 6;
  else if (v[COMMITMENT] == 1)
    rate = 4;

  hours = v[PEOPLE] >= 2 ? rate * v[PEOPLE] : 0;
  if (v[PRIORITY] == 1)
    hours *= 1.25;

  return MAX (hours + 8 * MAX (v[TEAMS] - 2, 0) + pain[v[DELIVERY_PAIN]] - v[PROJECT_COVER], 0);
}

static const char *
expect_outcome (int    people,
                double p,
                double j)
{
  double sum = p + j;

  if (sum <= 10)
    return "nobody-yet";
  if (people >= 6 && p >= 20 && j < 20 && (sum > 40 || p >= 0.75 * sum))
    return "product-manager";
  if (people >= 6 && j >= 20 && p < 20 && (sum > 40 || j >= 0.75 * sum))
    return "project-manager";
  if (people < 6 || (sum <= 40 && people < 50))
    return "one-person";

  return "both";
}

static void
check_situation (const HatsSituation *situation,
                 guint               *seen)
{
  const HatsRules *rules = get_rules ();
  double p = hats_rules_get_load (rules, situation, HATS_JOB_PRODUCT);
  double j = hats_rules_get_load (rules, situation, HATS_JOB_PROJECT);
  guint outcome = hats_rules_get_outcome (rules, situation->values[PEOPLE], p, j);

  g_assert_cmpfloat_with_epsilon (p, expect_product (situation->values), 1e-6);
  g_assert_cmpfloat_with_epsilon (j, expect_project (situation->values), 1e-6);
  g_assert_cmpstr (hats_rules_outcome (rules, outcome)->id, ==,
                   expect_outcome (situation->values[PEOPLE], p, j));
  *seen |= 1u << outcome;
}

/* The values that the space is run over; each list ends in -1. */
static const int bands[N_INPUTS][20] = {
  { 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30, 49, 50, 200, 10000, -1 },
  { 0, 1, 2, 3, 4, 5, -1 },
  { 0, 1, -1 },
  { 0, 1, 2, -1 },
  { 0, 1, 2, -1 },
  { 1, 2, 3, 5, 1000, -1 },
  { 0, 1, 2, -1 },
  { 0, 1, 2, -1 },
  { 0, 15, 60, -1 },
  { 0, 15, 60, -1 },
};

static void
run_space (HatsSituation *situation,
           guint          input,
           guint         *seen)
{
  if (input == N_INPUTS)
    {
      check_situation (situation, seen);
      return;
    }

  for (guint i = 0; bands[input][i] != -1; i++)
    {
      situation->values[input] = bands[input][i];
      run_space (situation, input + 1, seen);
    }
}

static void
test_inputs (void)
{
  g_assert_cmpuint (get_rules ()->inputs->len, ==, N_INPUTS);
  for (guint i = 0; i < N_INPUTS; i++)
    g_assert_cmpint (hats_rules_find_input (get_rules (), input_ids[i]), ==, (int) i);
}

static void
test_whole_space (void)
{
  HatsSituation situation = HATS_SITUATION_INIT;
  guint seen = 0;

  g_assert_cmpuint (get_rules ()->outcomes->len, ==, 5);
  run_space (&situation, 0, &seen);
  g_assert_cmphex (seen, ==, 0x1f);
}

/* More people, teams or pain never lower a load. */
static void
test_monotone (void)
{
  static const guint raised[] = { PEOPLE, TEAMS, DIRECTION_PAIN, DELIVERY_PAIN };
  const HatsRules *rules = get_rules ();
  g_autoptr(GRand) rand = g_rand_new_with_seed (2026);

  for (guint round = 0; round < 20000; round++)
    {
      HatsSituation less = HATS_SITUATION_INIT;
      HatsSituation more;
      guint input = raised[g_rand_int_range (rand, 0, G_N_ELEMENTS (raised))];

      for (guint i = 0; i < N_INPUTS; i++)
        less.values[i] = g_rand_int_range (rand, hats_rules_input (rules, i)->minimum,
                                           MIN (hats_rules_input (rules, i)->maximum, 200) + 1);
      more = less;
      more.values[input] = g_rand_int_range (rand, less.values[input],
                                             MIN (hats_rules_input (rules, input)->maximum, 200) + 1);

      for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
        g_assert_cmpfloat (hats_rules_get_load (rules, &less, job), <=,
                           hats_rules_get_load (rules, &more, job) + 1e-9);
    }
}

typedef struct {
  const char *people;
  const char *maturity;
  const char *outcome;
  HatsJob     lean;
  gboolean    near_tie;
} Case;

static const Case cases[] = {
  { "1", "growth", "nobody-yet", HATS_JOB_PRODUCT, FALSE },
  { "2", "growth", "one-person", HATS_JOB_PRODUCT, FALSE },
  { "5", "growth", "one-person", HATS_JOB_PRODUCT, FALSE },
  { "7", "growth", "product-manager", HATS_JOB_PRODUCT, FALSE },
  { "8", "growth", "both", HATS_JOB_PRODUCT, TRUE },
  { "12", "decline", "project-manager", HATS_JOB_PROJECT, TRUE },
  { "50", "mature", "both", HATS_JOB_PRODUCT, FALSE },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      HatsSituation situation = make_situation ("people", cases[i].people, "maturity", cases[i].maturity, NULL);
      g_autoptr(HatsAdvice) advice = hats_advice_new (get_rules (), &situation);

      g_test_message ("%s people, %s", cases[i].people, cases[i].maturity);
      g_assert_cmpstr (hats_rules_outcome (get_rules (), advice->outcome)->id, ==, cases[i].outcome);
      g_assert_cmpint (advice->lean, ==, cases[i].lean);
      if (cases[i].near_tie)
        g_assert_true (advice->near_tie);
      g_assert_cmpuint (advice->possible & (1u << advice->outcome), !=, 0);
    }
}

static void
test_reasons (void)
{
  HatsSituation situation = make_situation ("people", "7", "maturity", "growth",
                                            "direction-pain", "often", "project-cover", "3", NULL);
  g_autoptr(HatsAdvice) advice = hats_advice_new (get_rules (), &situation);
  double sums[HATS_N_JOBS] = { 0, 0 };
  double last = G_MAXDOUBLE;

  for (guint i = 0; i < advice->reasons->len; i++)
    {
      const HatsReason *reason = g_ptr_array_index (advice->reasons, i);

      g_assert_cmpfloat (fabs (reason->hours), <=, last);
      last = fabs (reason->hours);
      sums[reason->load->job] += reason->hours;
    }

  /* The reasons add up to the hours that they explain. */
  g_assert_cmpfloat_with_epsilon (sums[HATS_JOB_PRODUCT], advice->hours[HATS_JOB_PRODUCT], 1e-9);
  g_assert_cmpfloat_with_epsilon (sums[HATS_JOB_PROJECT], advice->hours[HATS_JOB_PROJECT], 1e-9);
  g_assert_cmpfloat_with_epsilon (advice->hours[HATS_JOB_PRODUCT], 40, 1e-9);
  g_assert_cmpfloat_with_epsilon (advice->hours[HATS_JOB_PROJECT], 14.5, 1e-9);
}

/* What the search finds possible, by running every combination of samples. */
static guint
run_samples (HatsSituation *situation,
             guint          input)
{
  const HatsRules *rules = get_rules ();
  GArray *samples;
  guint possible = 0;

  while (input < N_INPUTS && situation->values[input] != HATS_NOT_SURE)
    input++;

  if (input == N_INPUTS)
    return 1u << hats_rules_get_outcome (rules, situation->values[PEOPLE],
                                         hats_rules_get_load (rules, situation, HATS_JOB_PRODUCT),
                                         hats_rules_get_load (rules, situation, HATS_JOB_PROJECT));

  samples = hats_rules_input (rules, input)->samples;
  for (guint i = 0; i < samples->len; i++)
    {
      situation->values[input] = g_array_index (samples, int, i);
      possible |= run_samples (situation, input + 1);
    }
  situation->values[input] = HATS_NOT_SURE;

  return possible;
}

static void
test_possible (void)
{
  static const char * const people[] = { "1", "3", "6", "12", "60" };

  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      HatsSituation situation = make_situation ("people", people[i], "maturity", "first-users",
                                                "product-cover", "0", "project-cover", "5", NULL);

      g_assert_cmphex (hats_rules_get_possible (get_rules (), &situation), ==, run_samples (&situation, 0));
    }
}

static void
test_answered_leaves_one (void)
{
  HatsSituation situation = HATS_SITUATION_INIT;

  for (guint i = 0; i < N_INPUTS; i++)
    situation.values[i] = hats_rules_input (get_rules (), i)->neutral;
  situation.values[PEOPLE] = 7;
  situation.values[MATURITY] = 3;

  g_assert_cmphex (hats_rules_get_possible (get_rules (), &situation), ==,
                   1u << hats_rules_find_outcome (get_rules (), "product-manager"));
}

/* Whom to hire first counts as part of the answer, where two are to be hired. */
static gboolean
answers_alike (guint   outcome,
               HatsJob lean,
               guint   other_outcome,
               HatsJob other_lean)
{
  return outcome == other_outcome &&
         (lean == other_lean || !hats_outcome_has_first (hats_rules_outcome (get_rules (), outcome)));
}

/* The nearest value on one side that leads elsewhere, by trying each; HATS_NOT_SURE for none. */
static int
find_nearest (const HatsAdvice *advice,
              guint             input,
              int               step)
{
  const HatsInput *known = hats_rules_input (get_rules (), input);
  HatsSituation changed = advice->situation;
  int value = changed.values[input] == HATS_NOT_SURE ? known->neutral : changed.values[input];

  for (value += step; value >= known->minimum && value <= known->maximum; value += step)
    {
      double p, j;

      changed.values[input] = value;
      p = hats_rules_get_load (get_rules (), &changed, HATS_JOB_PRODUCT);
      j = hats_rules_get_load (get_rules (), &changed, HATS_JOB_PROJECT);
      if (!answers_alike (advice->outcome, advice->lean, hats_rules_get_outcome (get_rules (), changed.values[PEOPLE], p, j),
                          j > p ? HATS_JOB_PROJECT : HATS_JOB_PRODUCT))
        return value;
    }

  return HATS_NOT_SURE;
}

static void
check_changes (const HatsSituation *situation)
{
  g_autoptr(HatsAdvice) advice = hats_advice_new (get_rules (), situation);
  g_autoptr(GPtrArray) changes = hats_advice_list_changes (advice);
  guint expected = 0;
  double last = 0.0;

  for (guint input = 0; input < N_INPUTS; input++)
    for (int step = -1; step <= 1; step += 2)
      {
        int nearest = find_nearest (advice, input, step);
        guint found = 0;

        for (guint i = 0; i < changes->len; i++)
          {
            const HatsChange *change = g_ptr_array_index (changes, i);

            if (change->input == input && change->value == nearest)
              found++;
          }
        g_assert_cmpuint (found, ==, nearest == HATS_NOT_SURE ? 0 : 1);
        expected += found;
      }

  g_assert_cmpuint (changes->len, ==, expected);
  for (guint i = 0; i < changes->len; i++)
    {
      const HatsChange *change = g_ptr_array_index (changes, i);

      g_assert_cmpfloat (change->hours, >=, last);
      last = change->hours;
    }
}

/* Every tipping point is found, and none that is not the nearest. */
static void
test_changes (void)
{
  static const int teams[] = { 1, 2, 3, 5, 10, 999, HATS_NOT_SURE };
  g_autoptr(GRand) rand = g_rand_new_with_seed (2026);

  for (int people = 1; people < 60; people += 4)
    for (int maturity = 0; maturity < 6; maturity++)
      {
        HatsSituation situation = HATS_SITUATION_INIT;

        situation.values[PEOPLE] = people;
        situation.values[MATURITY] = maturity;
        check_changes (&situation);

        for (guint i = 2; i < N_INPUTS; i++)
          situation.values[i] = g_rand_int_range (rand, HATS_NOT_SURE, MIN (hats_rules_input (get_rules (), i)->maximum, 60) + 1);
        situation.values[TEAMS] = teams[g_rand_int_range (rand, 0, G_N_ELEMENTS (teams))];
        check_changes (&situation);
      }
}

static guint
count_outcomes (const HatsSituation *situation)
{
  guint count = 0;

  for (guint possible = hats_rules_get_possible (get_rules (), situation); possible != 0; possible &= possible - 1)
    count++;

  return count;
}

/* How many outcomes each answer would leave, against answering it with each of its samples in turn. */
static void
test_left (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (7);

  for (guint run = 0; run < 30; run++)
    {
      HatsSituation situation = HATS_SITUATION_INIT;
      double left[HATS_MAX_INPUTS];
      guint now, possible;

      for (guint i = 0; i < N_INPUTS; i++)
        {
          GArray *samples = hats_rules_input (get_rules (), i)->samples;

          if (hats_rules_input (get_rules (), i)->required)
            situation.values[i] = i == PEOPLE ? g_rand_int_range (rand, 1, 70) : g_rand_int_range (rand, 0, 6);
          else if (g_rand_boolean (rand))
            situation.values[i] = g_array_index (samples, int, g_rand_int_range (rand, 0, (int) samples->len));
        }

      possible = hats_rules_count_left (get_rules (), &situation, left);
      g_assert_cmphex (possible, ==, hats_rules_get_possible (get_rules (), &situation));
      now = count_outcomes (&situation);
      for (guint i = 0; i < N_INPUTS; i++)
        {
          GArray *samples = hats_rules_input (get_rules (), i)->samples;
          HatsSituation answered = situation;
          guint count = 0;

          for (guint k = 0; situation.values[i] == HATS_NOT_SURE && k < samples->len; k++)
            {
              answered.values[i] = g_array_index (samples, int, k);
              count += count_outcomes (&answered);
            }
          g_assert_cmpfloat (left[i], ==, situation.values[i] == HATS_NOT_SURE ? (double) count / samples->len : now);
        }
    }
}

/* What settles most leaves fewer outcomes on average than any other open question. */
static void
test_settling (void)
{
  HatsSituation open = make_situation ("people", "7", "maturity", "growth", NULL);
  HatsSituation answered = make_situation ("people", "7", "maturity", "growth", "horizon", "evolving",
                                           "priority", "both", "commitment", "none", "teams", "1",
                                           "direction-pain", "rarely", "delivery-pain", "rarely",
                                           "product-cover", "0", "project-cover", "0", NULL);
  g_autoptr(HatsAdvice) advice = hats_advice_new (get_rules (), &open);
  g_autoptr(HatsAdvice) settled = hats_advice_new (get_rules (), &answered);

  g_assert_cmpint (advice->settling, >=, 0);
  g_assert_cmpint (open.values[advice->settling], ==, HATS_NOT_SURE);
  g_assert_cmpint (settled->settling, ==, -1);
}

/* Every outcome before the answer has a condition that fails; the answer has none. */
static void
test_failed (void)
{
  for (int people = 1; people < 80; people += 3)
    for (int maturity = 0; maturity < 6; maturity++)
      {
        HatsSituation situation = HATS_SITUATION_INIT;
        g_autoptr(HatsAdvice) advice = NULL;

        situation.values[PEOPLE] = people;
        situation.values[MATURITY] = maturity;
        advice = hats_advice_new (get_rules (), &situation);
        for (guint i = 0; i < advice->outcome; i++)
          g_assert_nonnull (hats_advice_find_failed (advice, i));
        g_assert_null (hats_advice_find_failed (advice, advice->outcome));
      }
}

/* Every cell of a map says what the model says of that situation. */
static void
check_map (const HatsSituation *situation)
{
  HatsRules *rules = get_rules ();
  g_autoptr(HatsMap) map = hats_map_new (rules, situation);
  HatsSituation tried = *situation;

  g_assert_cmpuint (map->n_stages, ==, 6);
  for (tried.values[MATURITY] = 0; tried.values[MATURITY] < 6; tried.values[MATURITY]++)
    for (tried.values[PEOPLE] = 1; tried.values[PEOPLE] <= HATS_MAP_PEOPLE; tried.values[PEOPLE]++)
      {
        const HatsMapCell *cell = hats_map_get (map, tried.values[PEOPLE], tried.values[MATURITY]);
        double product = hats_rules_get_load (rules, &tried, HATS_JOB_PRODUCT);
        double project = hats_rules_get_load (rules, &tried, HATS_JOB_PROJECT);

        g_assert_cmpuint (cell->outcome, ==, hats_rules_get_outcome (rules, tried.values[PEOPLE], product, project));
        g_assert_cmpint (cell->lean, ==, project > product ? HATS_JOB_PROJECT : HATS_JOB_PRODUCT);
      }
}

static void
test_map (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (2026);
  HatsSituation nothing = HATS_SITUATION_INIT;

  check_map (&nothing);
  for (guint round = 0; round < 40; round++)
    {
      HatsSituation situation = HATS_SITUATION_INIT;

      for (guint i = 0; i < N_INPUTS; i++)
        if (g_rand_boolean (rand))
          situation.values[i] = g_rand_int_range (rand, hats_rules_input (get_rules (), i)->minimum,
                                                  MIN (hats_rules_input (get_rules (), i)->maximum, 40) + 1);
      check_map (&situation);
    }
}

/* A model for one set of choices is right for every other number too. */
static void
test_model_numbers (void)
{
  HatsSituation situation = make_situation ("people", "7", "maturity", "growth", "horizon", "evolving",
                                            "priority", "on-time", "commitment", "partly", "teams", "1",
                                            "direction-pain", "often", "delivery-pain", "sometimes",
                                            "product-cover", "0", "project-cover", "0", NULL);
  g_auto(HatsModel) model = HATS_MODEL_INIT;

  hats_model_init (&model, get_rules (), &situation);
  for (situation.values[TEAMS] = 1; situation.values[TEAMS] < 40; situation.values[TEAMS]++)
    {
      situation.values[PEOPLE] = 3 * situation.values[TEAMS];
      situation.values[PRODUCT_COVER] = situation.values[TEAMS] % 7;
      g_assert_cmpfloat_with_epsilon (hats_model_get_load (&model, HATS_JOB_PRODUCT, &situation),
                                      expect_product (situation.values), 1e-6);
      g_assert_cmpfloat_with_epsilon (hats_model_get_load (&model, HATS_JOB_PROJECT, &situation),
                                      expect_project (situation.values), 1e-6);
    }
}

typedef struct {
  const char *input;
  const char *text;
  int         code;
} BadAnswer;

static const BadAnswer bad_answers[] = {
  { "people", "0", HATS_ADVICE_ERROR_VALUE },
  { "people", "-1", HATS_ADVICE_ERROR_VALUE },
  { "people", "10001", HATS_ADVICE_ERROR_VALUE },
  { "people", "1e9", HATS_ADVICE_ERROR_VALUE },
  { "people", "ten", HATS_ADVICE_ERROR_VALUE },
  { "people", "", HATS_ADVICE_ERROR_VALUE },
  { "people", "7 ", HATS_ADVICE_ERROR_VALUE },
  { "people", "not-sure", HATS_ADVICE_ERROR_VALUE },
  { "maturity", "not-sure", HATS_ADVICE_ERROR_VALUE },
  { "maturity", "<b>growth</b>", HATS_ADVICE_ERROR_VALUE },
  { "product-cover", "61", HATS_ADVICE_ERROR_VALUE },
  { "mood", "good", HATS_ADVICE_ERROR_INPUT },
};

static void
test_bad_answers (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad_answers); i++)
    {
      HatsSituation situation = HATS_SITUATION_INIT;
      g_autoptr(GError) error = NULL;

      g_assert_false (hats_situation_parse (&situation, get_rules (), bad_answers[i].input,
                                            bad_answers[i].text, &error));
      g_assert_error (error, HATS_ADVICE_ERROR, bad_answers[i].code);
      for (guint j = 0; j < N_INPUTS; j++)
        g_assert_cmpint (situation.values[j], ==, HATS_NOT_SURE);
    }
}

static void
test_json (void)
{
  HatsSituation situation = make_situation ("people", "7", "maturity", "growth", "teams", "2",
                                            "commitment", "not-sure", "project-cover", "0", NULL);
  HatsSituation read;
  g_autoptr(JsonObject) object = hats_situation_to_json (&situation, get_rules ());

  g_assert_cmpuint (json_object_get_size (object), ==, 4);
  hats_situation_from_json (&read, get_rules (), object);
  g_assert_true (hats_situation_equal (&situation, &read, get_rules ()));

  /* What does not fit counts as not answered. */
  json_object_set_string_member (object, "people", "many");
  json_object_set_int_member (object, "teams", 100000);
  json_object_set_null_member (object, "maturity");
  json_object_set_double_member (object, "project-cover", 1.5);
  json_object_set_int_member (object, "mood", 1);
  hats_situation_from_json (&read, get_rules (), object);
  for (guint i = 0; i < N_INPUTS; i++)
    g_assert_cmpint (read.values[i], ==, HATS_NOT_SURE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/advice/inputs", test_inputs);
  g_test_add_func ("/advice/whole-space", test_whole_space);
  g_test_add_func ("/advice/monotone", test_monotone);
  g_test_add_func ("/advice/cases", test_cases);
  g_test_add_func ("/advice/reasons", test_reasons);
  g_test_add_func ("/advice/possible", test_possible);
  g_test_add_func ("/advice/answered-leaves-one", test_answered_leaves_one);
  g_test_add_func ("/advice/changes", test_changes);
  g_test_add_func ("/advice/left", test_left);
  g_test_add_func ("/advice/settling", test_settling);
  g_test_add_func ("/advice/failed", test_failed);
  g_test_add_func ("/advice/map", test_map);
  g_test_add_func ("/advice/model-numbers", test_model_numbers);
  g_test_add_func ("/advice/bad-answers", test_bad_answers);
  g_test_add_func ("/advice/json", test_json);

  return g_test_run ();
}
