/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Growth plans: order, hires that fall due, and triggers against a search by hand. */

#include "config.h"

#include "hats-guide.h"
#include "hats-plan.h"

/* The stages in the order of the guide. */
enum {
  IDEA,
  PROTOTYPE,
  FIRST_USERS,
  GROWTH,
  MATURE,
  DECLINE
};

typedef struct {
  const char *date;
  int         people;
  int         maturity;
} Step;

static HatsGuide *guide;

static HatsRules *
get_rules (void)
{
  return hats_guide_get_rules (guide);
}

static GDate
make_date (const char *text)
{
  GDate date;

  g_assert_true (hats_plan_parse_date (text, &date));
  return date;
}

static HatsSituation
make_situation (int people,
                int maturity)
{
  HatsSituation situation = HATS_SITUATION_INIT;

  situation.values[0] = people;
  situation.values[1] = maturity;

  return situation;
}

/* Runs a plan that begins today, 2026-01-01, with @people at @maturity. */
static GArray *
run (int         people,
     int         maturity,
     const Step *steps,
     guint       n_steps)
{
  const HatsSituation situation = make_situation (people, maturity);
  const GDate today = make_date ("2026-01-01");
  g_autoptr(GArray) plan = g_array_new (FALSE, FALSE, sizeof (HatsPlanStep));

  for (guint i = 0; i < n_steps; i++)
    {
      HatsPlanStep step = { make_date (steps[i].date), steps[i].people, steps[i].maturity };

      g_array_append_val (plan, step);
    }

  return hats_plan_run (get_rules (), &situation, &today, plan);
}

static const HatsMilestone *
get (GArray *milestones,
     guint   index)
{
  g_assert_cmpuint (index, <, milestones->len);
  return &g_array_index (milestones, HatsMilestone, index);
}

static const char *
get_outcome (const HatsMilestone *milestone)
{
  return hats_rules_outcome (get_rules (), milestone->outcome)->id;
}

static guint
ask (int people,
     int maturity)
{
  HatsSituation situation = make_situation (people, maturity);

  return hats_rules_get_outcome (get_rules (), people,
                                 hats_rules_get_load (get_rules (), &situation, HATS_JOB_PRODUCT),
                                 hats_rules_get_load (get_rules (), &situation, HATS_JOB_PROJECT));
}

static void
test_dates (void)
{
  static const char * const valid[] = { "2027-03-31", "1900-01-01", "2200-12-31", "2028-02-29" };
  static const char * const invalid[] = {
    "", "2027", "2027-3-31", "2027-02-29", "2027-13-01", "2027-00-10", "2027-01-00", "1899-12-31", "2201-01-01",
    "2027/03/31", "31-03-2027", " 2027-3-31", "2027-03-3a", "2027--1-01", "2027-1--01", "-123-01-01", "2027-03-311",
    "+027-03-31", "2027-+3-31", "\xd9\xa2\xd9\xa0\xd9\xa2\xd9\xa7-3",
  };

  for (guint i = 0; i < G_N_ELEMENTS (valid); i++)
    {
      GDate date = make_date (valid[i]);
      g_autofree char *text = hats_plan_format_date (&date);

      g_assert_cmpstr (text, ==, valid[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (invalid); i++)
    {
      GDate date;

      if (hats_plan_parse_date (invalid[i], &date))
        g_error ("“%s” was taken for a date", invalid[i]);
    }
}

/* Today comes first, then the steps by date; those of one date in the order in which they were given. */
static void
test_order (void)
{
  static const Step steps[] = {
    { "2027-06-01", 30, GROWTH },
    { "2026-06-01", 8, GROWTH },
    { "2027-06-01", 40, GROWTH },
    { "2026-01-01", 5, GROWTH },
    { "2026-06-01", 9, GROWTH },
  };
  static const int people[] = { 4, 5, 8, 9, 30, 40 };
  g_autoptr(GArray) milestones = run (4, PROTOTYPE, steps, G_N_ELEMENTS (steps));

  g_assert_cmpuint (milestones->len, ==, G_N_ELEMENTS (people));
  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    g_assert_cmpint (get (milestones, i)->step.people, ==, people[i]);
  g_assert_cmpint (get (milestones, 0)->step.maturity, ==, PROTOTYPE);
}

/* The situation of today says what became of what was planned for before. */
static void
test_past (void)
{
  static const Step steps[] = { { "2025-12-31", 500, GROWTH }, { "2026-01-02", 7, GROWTH } };
  g_autoptr(GArray) milestones = run (1, IDEA, steps, G_N_ELEMENTS (steps));

  g_assert_cmpuint (milestones->len, ==, 2);
  g_assert_cmpstr (get_outcome (get (milestones, 1)), ==, "product-manager");
  g_assert_cmpuint (get (milestones, 1)->due, ==, 1u << HATS_JOB_PRODUCT);
}

static void
test_today_alone (void)
{
  g_autoptr(GArray) alone = run (20, GROWTH, NULL, 0);

  g_assert_cmpuint (alone->len, ==, 1);
  g_assert_cmpuint (get (alone, 0)->due, ==, 1u << HATS_JOB_PRODUCT | 1u << HATS_JOB_PROJECT);
  g_assert_cmpint (get (alone, 0)->trigger, ==, HATS_TRIGGER_NONE);
}

/* A post falls due once: neither a smaller team nor another growth asks for it again. */
static void
test_due (void)
{
  static const Step steps[] = {
    { "2026-02-01", 7, GROWTH },
    { "2026-03-01", 20, GROWTH },
    { "2026-04-01", 3, GROWTH },
    { "2026-05-01", 20, GROWTH },
  };
  static const guint due[] = { 0, 1u << HATS_JOB_PRODUCT, 1u << HATS_JOB_PROJECT, 0, 0 };
  g_autoptr(GArray) milestones = run (3, FIRST_USERS, steps, G_N_ELEMENTS (steps));

  for (guint i = 0; i < milestones->len; i++)
    g_assert_cmpuint (get (milestones, i)->due, ==, due[i]);
  g_assert_cmpint (get (milestones, 2)->lean, ==, HATS_JOB_PRODUCT);
}

/* What a milestone says is what the advice says. */
static void
test_hours (void)
{
  static const Step steps[] = { { "2026-02-01", 12, MATURE } };
  g_autoptr(GArray) milestones = run (3, FIRST_USERS, steps, G_N_ELEMENTS (steps));
  HatsSituation situation = make_situation (12, MATURE);
  g_autoptr(HatsAdvice) advice = hats_advice_new (get_rules (), &situation);

  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    g_assert_cmpfloat (get (milestones, 1)->hours[job], ==, advice->hours[job]);
  g_assert_cmpuint (get (milestones, 1)->outcome, ==, advice->outcome);
  g_assert_cmpint (get (milestones, 1)->lean, ==, advice->lean);
}

/* By hand: the first size on the way whose outcome differs, 0 for none. */
static int
search (int   from,
        int   to,
        int   maturity,
        guint before)
{
  for (int people = from; ; people += to > from ? 1 : -1)
    {
      if (ask (people, maturity) != before)
        return people;
      if (people == to)
        return 0;
    }
}

static void
check_trigger (int   from,
               int   from_stage,
               int   to,
               int   to_stage,
               guint seen[])
{
  const Step step = { "2026-06-01", to, to_stage };
  g_autoptr(GArray) milestones = run (from, from_stage, &step, 1);
  const HatsMilestone *milestone = get (milestones, 1);
  guint before = ask (from, from_stage);
  int people = search (from, to, from_stage, before);
  gboolean stage_alone = ask (from, to_stage) != before;

  seen[milestone->trigger]++;
  if (ask (to, to_stage) == before)
    {
      g_assert_cmpint (milestone->trigger, ==, HATS_TRIGGER_NONE);
      g_assert_cmpint (milestone->people, ==, 0);
    }
  else if (people > 0)
    {
      g_assert_cmpint (milestone->trigger, ==, stage_alone ? HATS_TRIGGER_EITHER : HATS_TRIGGER_PEOPLE);
      g_assert_cmpint (milestone->people, ==, people);
    }
  else if (stage_alone)
    {
      g_assert_cmpint (milestone->trigger, ==, HATS_TRIGGER_MATURITY);
      g_assert_cmpint (milestone->people, ==, 0);
    }
  else
    {
      g_assert_cmpint (milestone->trigger, ==, HATS_TRIGGER_BOTH);
      g_assert_cmpint (milestone->people, ==, search (from, to, to_stage, before));
      g_assert_cmpint (milestone->people, >, 0);
    }
}

/* Teams that grow and that shrink, products that mature and that go back. */
static void
test_triggers (void)
{
  static const int sizes[] = { 1, 2, 4, 5, 6, 8, 12, 20, 55 };
  guint seen[HATS_TRIGGER_BOTH + 1] = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
      for (int from_stage = IDEA; from_stage <= DECLINE; from_stage++)
        for (int to_stage = IDEA; to_stage <= DECLINE; to_stage++)
          check_trigger (sizes[i], from_stage, sizes[j], to_stage, seen);

  for (HatsTrigger trigger = HATS_TRIGGER_NONE; trigger <= HATS_TRIGGER_BOTH; trigger++)
    g_assert_cmpuint (seen[trigger], >, 0);
}

/* The longest plan over the widest range and each stage: it must follow while somebody types. */
static void
test_time (void)
{
  g_autoptr(GPtrArray) dates = g_ptr_array_new_with_free_func (g_free);
  Step steps[HATS_PLAN_MAX_STEPS];
  gint64 begin, best = G_MAXINT64;

  for (int i = 0; i < HATS_PLAN_MAX_STEPS; i++)
    {
      char *date = g_strdup_printf ("%d-%02d-01", 2026 + i / 12, 1 + i % 12);

      g_ptr_array_add (dates, date);
      steps[i] = (Step) { date, i % 2 == 0 ? 10000 : 1, i / 2 % 6 };
    }

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr(GArray) milestones = NULL;

      begin = g_get_monotonic_time ();
      milestones = run (1, IDEA, steps, G_N_ELEMENTS (steps));
      best = MIN (best, g_get_monotonic_time () - begin);
      g_assert_cmpuint (milestones->len, ==, 1 + HATS_PLAN_MAX_STEPS);
    }

  g_test_message ("24 steps between 1 and 10,000 people: %.1f ms", (double) best / 1000.0);
  if (g_test_perf ())
    g_assert_cmpint (best, <, 100 * G_USEC_PER_SEC / 1000);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  guide = hats_guide_new_builtin ();

  g_test_add_func ("/plan/dates", test_dates);
  g_test_add_func ("/plan/order", test_order);
  g_test_add_func ("/plan/past", test_past);
  g_test_add_func ("/plan/today-alone", test_today_alone);
  g_test_add_func ("/plan/due", test_due);
  g_test_add_func ("/plan/hours", test_hours);
  g_test_add_func ("/plan/triggers", test_triggers);
  g_test_add_func ("/plan/time", test_time);

  status = g_test_run ();
  g_assert_finalize_object (guide);
  return status;
}
