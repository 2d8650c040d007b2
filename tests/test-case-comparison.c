/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Cases side by side: what differs, and what decides, against the model run by brute force. */

#include "config.h"

#include <string.h>

#include "hats-case-comparison-sheet.h"
#include "hats-case-difference.h"
#include "hats-export.h"

#define N_PAIRS 500

static HatsGuide *guide;

static HatsCase *
make_case (const char *first,
           ...) G_GNUC_NULL_TERMINATED;

/* A case with answers, given as pairs of id and value. */
static HatsCase *
make_case (const char *first,
           ...)
{
  HatsRules *rules = hats_guide_get_rules (guide);
  g_autoptr(HatsCase) empty = hats_case_new (rules);
  HatsSituation situation = HATS_SITUATION_INIT;
  g_autoptr(GError) error = NULL;
  va_list args;

  va_start (args, first);
  for (const char *id = first; id != NULL; id = va_arg (args, const char *))
    {
      hats_situation_parse (&situation, rules, id, va_arg (args, const char *), &error);
      g_assert_no_error (error);
    }
  va_end (args);

  return hats_case_with_situation (empty, &situation);
}

static HatsCase *
assume (HatsCase   *self,
        const char *text)
{
  g_autoptr(HatsCase) before = self;
  g_autoptr(GError) error = NULL;
  g_autoptr(HatsRules) rules = hats_rules_assume_text (hats_case_get_rules (self), text, &error);

  g_assert_no_error (error);
  return hats_case_with_rules (before, rules);
}

static HatsCase *
make_random_case (void)
{
  HatsRules *rules = hats_guide_get_rules (guide);
  g_autoptr(HatsCase) empty = hats_case_new (rules);
  HatsSituation situation = HATS_SITUATION_INIT;
  HatsCase *made;

  for (guint i = 0; i < rules->inputs->len; i++)
    {
      const HatsInput *input = hats_rules_input (rules, i);
      int most = input->kind == HATS_INPUT_COUNT ? 60 : input->maximum;

      if (input->required || g_test_rand_int_range (0, 3) > 0)
        situation.values[i] = g_test_rand_int_range (input->minimum, most + 1);
    }

  made = hats_case_with_situation (empty, &situation);
  return g_test_rand_bit () ? assume (made, "week=35") : made;
}

static const char *
get_title (HatsRules           *rules,
           const HatsSituation *situation)
{
  g_autoptr(HatsAdvice) advice = hats_advice_new (rules, situation);

  return hats_advice_get_title (advice);
}

static gboolean
is_number (const HatsDifference *difference)
{
  return difference->kind == HATS_DIFFERENCE_ASSUMPTION;
}

/* What the model says once some of the differences are taken over, by their bits; without any function of comparison. */
static const char *
run_by_hand (const HatsCase *self,
             const HatsCase *other,
             GArray         *effects,
             guint64         taken)
{
  HatsSituation situation = *hats_case_get_situation (self);
  HatsRules *rules = hats_case_get_rules (self);

  for (guint i = 0; i < effects->len; i++)
    {
      const HatsDifference *difference = &g_array_index (effects, HatsEffect, i).difference;

      if ((taken & G_GUINT64_CONSTANT (1) << i) == 0)
        continue;
      if (is_number (difference))
        rules = hats_case_get_rules (other);  /* random cases differ in one number at most */
      else
        situation.values[difference->index] = hats_case_get_situation (other)->values[difference->index];
    }

  return get_title (rules, &situation);
}

static gboolean
decides_by_hand (const HatsCase *self,
                 const HatsCase *other,
                 GArray         *effects,
                 guint64         taken)
{
  const char *now = get_title (hats_case_get_rules (self), hats_case_get_situation (self));
  const char *goal = get_title (hats_case_get_rules (other), hats_case_get_situation (other));
  const char *then = run_by_hand (self, other, effects, taken);

  return !g_str_equal (now, goal) && g_str_equal (then, goal);
}

static const char *
get_effect_title (GArray *effects,
                  guint   index)
{
  HatsRules *rules = hats_guide_get_rules (guide);
  const HatsDifference *difference = &g_array_index (effects, HatsEffect, index).difference;

  return is_number (difference) ? hats_rules_get_assumption (rules, difference->index).title
                                : hats_rules_input (rules, difference->index)->title;
}

/* The sentence must name just those that decide. */
static void
check_verdict (const char *verdict,
               GArray     *effects,
               guint       n_deciding)
{
  g_autofree char *named = NULL;
  g_autoptr(GString) expected = g_string_new (NULL);

  for (guint i = 0; i < n_deciding; i++)
    g_string_append_printf (expected, "%s“%s”", i > 0 ? "; " : "", get_effect_title (effects, i));
  named = g_strdup_printf (n_deciding == 1 ? "this alone makes the difference: %s." : "each of these alone makes the difference: %s.",
                           expected->str);
  g_assert_cmpint (strstr (verdict, named) != NULL, ==, n_deciding > 0);
  if (n_deciding == 0)
    g_assert_null (strstr (verdict, "alone makes the difference"));
}

static void
check_joint (const HatsCase *self,
             const HatsCase *other,
             GArray         *effects,
             const char     *verdict)
{
  guint first, second;
  gboolean found = FALSE;

  for (guint i = 0; i < effects->len; i++)
    for (guint j = i + 1; j < effects->len; j++)
      found = found || decides_by_hand (self, other, effects, G_GUINT64_CONSTANT (1) << i | G_GUINT64_CONSTANT (1) << j);

  g_assert_cmpint (hats_case_find_joint (self, other, effects, &first, &second), ==, found);
  if (found)
    {
      g_autofree char *named = g_strdup_printf ("“%s” and “%s” together do.", get_effect_title (effects, first),
                                                get_effect_title (effects, second));

      g_assert_true (decides_by_hand (self, other, effects,
                                      G_GUINT64_CONSTANT (1) << first | G_GUINT64_CONSTANT (1) << second));
      g_assert_nonnull (strstr (verdict, named));
    }
  else
    g_assert_nonnull (strstr (verdict, "it takes more of them together"));
}

static void
check_pair (const HatsCase *self,
            const HatsCase *other,
            guint          *seen)
{
  const HatsNamedCase cases[] = { { "A", self }, { "B", other } };
  g_autoptr(HatsSheet) sheet = hats_case_comparison_sheet_new (guide, cases, 2);
  g_autoptr(GArray) effects = hats_case_list_effects (self, other);
  guint64 all = (G_GUINT64_CONSTANT (1) << effects->len) - 1;
  const char *now = run_by_hand (self, other, effects, 0);
  const char *verdict;
  guint n_deciding = 0;

  /* Nothing that bears on the result was overlooked. */
  g_assert_cmpstr (run_by_hand (self, other, effects, all), ==,
                   get_title (hats_case_get_rules (other), hats_case_get_situation (other)));
  if (effects->len == 0)
    return;

  for (guint i = 0; i < effects->len; i++)
    {
      const HatsEffect *effect = &g_array_index (effects, HatsEffect, i);
      const char *then = run_by_hand (self, other, effects, G_GUINT64_CONSTANT (1) << i);

      g_assert_cmpstr (hats_result_get_title (&effect->result, hats_case_get_rules (self)), ==, then);
      g_assert_cmpint (effect->changes, ==, !g_str_equal (then, now));
      g_assert_cmpint (effect->decides, ==, decides_by_hand (self, other, effects, G_GUINT64_CONSTANT (1) << i));
      n_deciding += effect->decides ? 1 : 0;
    }

  verdict = hats_sheet_get_block (sheet, 1)->text->text;
  check_verdict (verdict, effects, n_deciding);
  if (g_str_equal (now, run_by_hand (self, other, effects, all)))
    g_assert_nonnull (strstr (verdict, "lead to the same result"));
  else if (n_deciding == 0)
    check_joint (self, other, effects, verdict);
  seen[MIN (n_deciding, 2)]++;
}

static void
test_deciding (void)
{
  guint seen[3] = { 0 };

  for (guint i = 0; i < N_PAIRS; i++)
    {
      g_autoptr(HatsCase) self = make_random_case ();
      g_autoptr(HatsCase) other = make_random_case ();

      check_pair (self, other, seen);
    }

  /* None, one, and several that decide have all come up. */
  for (guint i = 0; i < G_N_ELEMENTS (seen); i++)
    g_assert_cmpint (seen[i], >, 20);
}

static const HatsTable *
get_table (HatsSheet *sheet)
{
  for (guint i = 0; i < sheet->blocks->len; i++)
    if (hats_sheet_get_block (sheet, i)->kind == HATS_BLOCK_TABLE)
      return hats_sheet_get_block (sheet, i)->table;

  g_assert_not_reached ();
}

static const HatsRow *
find_row (HatsSheet  *sheet,
          const char *title)
{
  const HatsTable *table = get_table (sheet);

  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);

      if (g_str_equal (row->title, title))
        return row;
    }

  return NULL;
}

static const HatsText *
get_text (const HatsRow *row,
          guint          column)
{
  return g_ptr_array_index (((const HatsCell *) g_ptr_array_index (row->cells, column))->items, 0);
}

static gboolean
says (HatsSheet  *sheet,
      const char *part)
{
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      if (block->text != NULL && strstr (block->text->text, part) != NULL)
        return TRUE;
    }

  return FALSE;
}

static void
test_rows (void)
{
  g_autoptr(HatsCase) founder = make_case ("people", "7", "maturity", "growth", "teams", "1", NULL);
  g_autoptr(HatsCase) hr = assume (make_case ("people", "7", "maturity", "growth", "teams", "4", NULL), "week=35");
  const HatsNamedCase cases[] = { { "Founder", founder }, { "HR", hr } };
  g_autoptr(HatsSheet) sheet = hats_case_comparison_sheet_new (guide, cases, 2);

  g_assert_cmpstr (((const HatsColumn *) g_ptr_array_index (get_table (sheet)->columns, 1))->title, ==, "HR");
  g_assert_cmpstr (get_text (find_row (sheet, "Result"), 0)->text, ==, "Hire a product manager first");
  g_assert_cmpstr (get_text (find_row (sheet, "Result"), 1)->text, ==, "Hire both, the product manager first");
  g_assert_cmpstr (get_text (find_row (sheet, "First hire"), 1)->text, ==, "Product manager");
  g_assert_cmpstr (get_text (find_row (sheet, "Project work a week"), 1)->text, ==, "33.5\u00a0h");
  g_assert_cmpstr (get_text (find_row (sheet, "Teams that deliver together"), 1)->text, ==, "4");
  g_assert_cmpstr (get_text (find_row (sheet, "One person’s week"), 1)->text, ==, "35\u00a0h");
  g_assert_nonnull (strstr (get_text (find_row (sheet, "One person’s week"), 1)->mark, "your figure"));
  g_assert_null (get_text (find_row (sheet, "One person’s week"), 0)->mark);
  /* Six rows of results, and just the two that differ. */
  g_assert_cmpint (get_table (sheet)->rows->len, ==, 8);
  g_assert_true (says (sheet, "9 of 10 answers are the same for all: People building the product; "));
  g_assert_true (says (sheet, "“Founder” leads to “Hire a product manager first”, “HR” to “Hire both, the product manager first”."));
  g_assert_true (says (sheet, "this alone makes the difference: “Teams that deliver together”."));
}

static void
test_same (void)
{
  g_autoptr(HatsCase) one = make_case ("people", "7", "maturity", "growth", NULL);
  const HatsNamedCase cases[] = { { "Case", one }, { "Case (2)", one }, { "Case", one }, { "Case", one } };
  static const char * const names[] = { "Case", "Case (2)", "Case (3)", "Case (4)" };
  g_autoptr(HatsSheet) sheet = hats_case_comparison_sheet_new (guide, cases, G_N_ELEMENTS (cases));

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_cmpstr (((const HatsColumn *) g_ptr_array_index (get_table (sheet)->columns, i))->title, ==, names[i]);
  g_assert_true (says (sheet, "Nothing differs: the cases have the same answers, numbers and plan"));
  g_assert_true (says (sheet, "10 of 10 answers are the same for all"));
  g_assert_cmpint (get_table (sheet)->rows->len, ==, 6);
  g_assert_cmpint (json_array_get_length (json_object_get_array_member (sheet->data, "effects")), ==, 0);
}

/* A case without a result stands beside those that have one, wherever its column is. */
static void
test_incomplete (void)
{
  g_autoptr(HatsCase) empty = make_case ("teams", "2", NULL);
  g_autoptr(HatsCase) small = make_case ("people", "2", "maturity", "idea", NULL);
  g_autoptr(HatsCase) large = make_case ("people", "40", "maturity", "growth", NULL);
  const HatsNamedCase cases[] = { { "<b>Empty", empty }, { "Small", small }, { "Large", large } };
  g_autoptr(HatsSheet) sheet = hats_case_comparison_sheet_new (guide, cases, G_N_ELEMENTS (cases));
  g_autoptr(HatsSheet) none = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autofree char *html = NULL;
  HatsExportOptions options;

  g_assert_true (says (sheet, "No result yet for “<b>Empty”"));
  g_assert_true (says (sheet, "Between “Small” and “Large”"));
  g_assert_false (says (sheet, "Between “<b>Empty”"));
  g_assert_cmpstr (get_text (find_row (sheet, "First hire"), 0)->text, ==, "–");
  g_assert_cmpstr (get_text (find_row (sheet, "Product maturity"), 0)->text, ==, "Not sure");

  hats_export_options_init (&options);
  bytes = hats_export_sheet (sheet, HATS_FORMAT_HTML, &options, NULL);
  html = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_nonnull (strstr (html, "&lt;b&gt;Empty"));
  g_assert_null (strstr (html, "<b>"));

  none = hats_case_comparison_sheet_new (guide, (const HatsNamedCase[]) { { "A", empty }, { "A", empty } }, 2);
  g_assert_true (says (none, "No results yet for “A”; “A (2)”"));
}

/* Now against next year: the plan's own step, and cases that differ in the plan alone. */
static void
test_plan (void)
{
  g_autoptr(HatsCase) now = make_case ("people", "7", "maturity", "growth", NULL);
  g_autoptr(GArray) plan = g_array_new (FALSE, FALSE, sizeof (HatsPlanStep));
  HatsPlanStep step = { .people = 20, .maturity = 4 };
  g_autoptr(HatsCase) planned = NULL;
  g_autoptr(HatsCase) then = NULL;
  g_autoptr(HatsSheet) years = NULL;
  g_autoptr(HatsSheet) plans = NULL;

  hats_plan_parse_date ("2027-01-01", &step.date);
  g_array_append_val (plan, step);
  planned = hats_case_with_plan (now, plan);
  then = hats_case_at_step (planned, &step);

  years = hats_case_comparison_sheet_new (guide, (const HatsNamedCase[]) { { "Now", planned }, { "Then", then } }, 2);
  g_assert_cmpstr (get_text (find_row (years, "People building the product"), 1)->text, ==, "20");
  g_assert_cmpstr (get_text (find_row (years, "Product maturity"), 1)->text, ==, "Mature");
  g_assert_null (find_row (years, "Growth plan"));

  plans = hats_case_comparison_sheet_new (guide, (const HatsNamedCase[]) { { "Now", now }, { "Planned", planned } }, 2);
  g_assert_cmpstr (get_text (find_row (plans, "Growth plan"), 0)->text, ==, "Nothing is planned");
  g_assert_cmpstr (get_text (find_row (plans, "Growth plan"), 1)->text, ==, "1 January 2027: 20 people, Mature");
  g_assert_true (says (plans, "have the same answers today"));
  g_assert_true (says (plans, "bears on later dates"));
}

/* Every writer has the names, the results and the numbers. */
static void
test_writers (void)
{
  g_autoptr(HatsCase) founder = make_case ("people", "7", "maturity", "growth", NULL);
  g_autoptr(HatsCase) hr = make_case ("people", "40", "maturity", "growth", NULL);
  const HatsNamedCase cases[] = { { "Founder", founder }, { "HR", hr }, { "HR", hr }, { "Founder", founder } };
  HatsExportOptions options;

  hats_export_options_init (&options);
  for (guint n_cases = HATS_LEAST_CASES; n_cases <= HATS_MOST_CASES; n_cases++)
    {
      g_autoptr(HatsSheet) sheet = hats_case_comparison_sheet_new (guide, cases, n_cases);

      for (HatsFormat format = HATS_FORMAT_TEXT; format <= HATS_FORMAT_PDF; format++)
        {
          g_autoptr(GError) error = NULL;
          g_autoptr(GBytes) bytes = hats_export_sheet (sheet, format, &options, &error);
          g_autofree char *text = NULL;

          g_assert_no_error (error);
          if (format == HATS_FORMAT_PDF)
            continue;
          text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
          g_assert_nonnull (strstr (text, "Founder"));
          g_assert_nonnull (strstr (text, "Together a week"));
        }
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  guide = hats_guide_new_builtin ();

  g_test_add_func ("/case-comparison/deciding", test_deciding);
  g_test_add_func ("/case-comparison/rows", test_rows);
  g_test_add_func ("/case-comparison/same", test_same);
  g_test_add_func ("/case-comparison/incomplete", test_incomplete);
  g_test_add_func ("/case-comparison/plan", test_plan);
  g_test_add_func ("/case-comparison/writers", test_writers);

  status = g_test_run ();
  g_assert_finalize_object (guide);

  return status;
}
