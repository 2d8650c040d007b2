/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The rule book against the model that it describes, the user's figures on sheets, and evidence cards. */

#include "config.h"

#include <string.h>

#include "hats-card.h"
#include "hats-case.h"
#include "hats-export.h"
#include "hats-own-figures.h"
#include "hats-recommendation-sheet.h"
#include "hats-rule-book-sheet.h"

static HatsGuide *guide;

static HatsAdvice *
advise (HatsRules  *rules,
        const char *people,
        const char *maturity,
        const char *horizon)
{
  HatsSituation situation = HATS_SITUATION_INIT;
  g_autoptr(GError) error = NULL;

  hats_situation_parse (&situation, rules, "people", people, &error);
  g_assert_no_error (error);
  hats_situation_parse (&situation, rules, "maturity", maturity, &error);
  g_assert_no_error (error);
  hats_situation_parse (&situation, rules, "horizon", horizon, &error);
  g_assert_no_error (error);

  return hats_advice_new (rules, &situation);
}

static HatsRules *
assume (const char *text)
{
  g_autoptr(GError) error = NULL;
  HatsRules *rules = hats_rules_assume_text (hats_guide_get_rules (guide), text, &error);

  g_assert_no_error (error);
  return rules;
}

static const HatsTable *
find_table (HatsSheet *sheet)
{
  for (guint i = 0; i < sheet->blocks->len; i++)
    if (hats_sheet_get_block (sheet, i)->kind == HATS_BLOCK_TABLE)
      return hats_sheet_get_block (sheet, i)->table;

  g_assert_not_reached ();
}

static const HatsText *
get_text (const HatsTable *table,
          guint            row,
          guint            column,
          guint            item)
{
  const HatsRow *found = g_ptr_array_index (table->rows, row);
  const HatsCell *cell = g_ptr_array_index (found->cells, column);

  return g_ptr_array_index (cell->items, item);
}

/* The first text in the sheet's lists and paragraphs that holds @part. */
static const HatsText *
find_text (HatsSheet  *sheet,
           const char *part)
{
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      if (block->text != NULL && strstr (block->text->text, part) != NULL)
        return block->text;
      for (guint j = 0; block->items != NULL && j < block->items->len; j++)
        {
          const HatsText *text = g_ptr_array_index (block->items, j);

          if (strstr (text->text, part) != NULL)
            return text;
        }
    }

  return NULL;
}

typedef struct {
  const char *people;
  const char *maturity;
  const char *horizon;
  const char *outcome;
} Case;

static const Case cases[] = {
  { "1", "growth", "evolving", "nobody-yet" },
  { "7", "growth", "evolving", "product-manager" },
  { "12", "decline", "built-once", "project-manager" },
  { "4", "growth", "evolving", "one-person" },
  { "40", "growth", "evolving", "both" },
};

static void
check_verdict (const HatsTable  *table,
               const HatsAdvice *advice,
               guint             index)
{
  const char *verdict = get_text (table, index, 1, 0)->text;

  if (index == advice->outcome)
    g_assert_cmpstr (verdict, ==, "This is the answer: all its conditions hold");
  else if (index > advice->outcome)
    g_assert_cmpstr (verdict, ==, "Not reached: an outcome before it holds");
  else
    {
      g_autofree char *failed = hats_rules_expand (advice->rules, hats_advice_find_failed (advice, index)->text);
      g_autofree char *expected = g_strconcat ("Does not hold: ", failed, NULL);

      g_assert_cmpstr (verdict, ==, expected);
    }
}

/* Each outcome wins once, and each row says of itself what the model does. */
static void
test_verdicts (void)
{
  HatsRules *rules = hats_guide_get_rules (guide);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HatsAdvice) advice = advise (rules, cases[i].people, cases[i].maturity, cases[i].horizon);
      g_autoptr(HatsSheet) sheet = hats_rule_book_sheet_new (guide, advice);
      const HatsTable *table = find_table (sheet);

      g_assert_cmpstr (hats_rules_outcome (rules, advice->outcome)->id, ==, cases[i].outcome);
      g_assert_cmpuint (advice->outcome, ==, i);
      g_assert_cmpuint (table->rows->len, ==, rules->outcomes->len);
      g_assert_cmpuint (table->columns->len, ==, 2);
      for (guint j = 0; j < table->rows->len; j++)
        check_verdict (table, advice, j);
      g_assert_cmpstr (json_object_get_string_member (sheet->data, "outcome"), ==, cases[i].outcome);
      g_assert_cmpuint (json_array_get_length (json_object_get_array_member (sheet->data, "rules")), ==, 5);
    }
}

/* All conditions are there with their numbers, and every number with its sources. */
static void
test_without_answer (void)
{
  const HatsRules *rules = hats_guide_get_rules (guide);
  g_autoptr(HatsSheet) sheet = hats_rule_book_sheet_new (guide, NULL);
  const HatsTable *table = find_table (sheet);

  g_assert_cmpuint (table->columns->len, ==, 1);
  for (guint i = 0; i < rules->outcomes->len; i++)
    {
      GPtrArray *clauses = hats_rules_outcome (rules, i)->when;

      for (guint j = 0; j < clauses->len; j++)
        {
          g_autofree char *text = hats_rules_expand (rules, ((const HatsClause *) g_ptr_array_index (clauses, j))->text);

          g_assert_cmpstr (get_text (table, i, 0, j)->text, ==, text);
          g_assert_null (strchr (text, '{'));
        }
    }

  for (guint i = 0; i < hats_rules_get_n_assumptions (rules); i++)
    {
      HatsAssumption assumption = hats_rules_get_assumption (rules, i);
      g_autofree char *number = hats_assumption_format (&assumption, assumption.value);
      g_autofree char *start = g_strdup_printf ("%s – %s. %s", number, assumption.title, hats_statement_get_text (assumption.why));
      const HatsText *text = find_text (sheet, start);

      g_assert_nonnull (text);
      g_assert_null (text->mark);
      g_assert_cmpuint (text->notes->len, >, 0);
    }
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (sheet->data, "numbers")), ==,
                    hats_rules_get_n_assumptions (rules));
}

/* A number that the user changed says so wherever it stands. */
static void
test_marks (void)
{
  g_autoptr(HatsRules) week = assume ("week=35");
  g_autoptr(HatsRules) rules = hats_rules_assume (week, (guint) hats_rules_find_assumption (week, "product-growth"), 6);
  g_autoptr(HatsAdvice) advice = advise (rules, "40", "growth", "evolving");
  g_autoptr(HatsSheet) book = hats_rule_book_sheet_new (guide, advice);
  g_autoptr(HatsCase) incomplete = hats_case_new (rules);
  g_autoptr(HatsSheet) without = hats_rule_book_sheet_new_for_case (guide, incomplete);
  g_autoptr(HatsSheet) recommendation = hats_recommendation_sheet_new (guide, advice);
  HatsSheet *sheets[] = { book, without, recommendation };

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      JsonObject *own = json_object_get_object_member (sheets[i]->data, "assumptions");

      g_assert_nonnull (find_text (sheets[i], "2 of the guide’s numbers are yours: One person’s week 35\u00a0h instead of 40\u00a0h; "
                                              "Product work, growth: for each person 6\u00a0h instead of 5\u00a0h."));
      g_assert_cmpuint (json_object_get_size (own), ==, 2);
      g_assert_cmpfloat (json_object_get_double_member (own, "week"), ==, 35);
    }

  g_assert_cmpstr (find_text (book, "35\u00a0h – One person’s week.")->mark, ==, "your figure, 35\u00a0h; the guide has 40\u00a0h");
  g_assert_cmpstr (find_text (book, "6\u00a0h – Product work, growth")->mark, ==, "your figure, 6\u00a0h; the guide has 5\u00a0h");
  g_assert_null (find_text (book, "20\u00a0h – Half a week.")->mark);
  /* “together they take more than {week} hours a week …” */
  g_assert_cmpstr (get_text (find_table (book), 1, 0, 3)->mark, ==, "your figure, 35\u00a0h; the guide has 40\u00a0h");
  g_assert_null (get_text (find_table (book), 1, 0, 0)->mark);
  g_assert_cmpstr (find_text (recommendation, "+240\u00a0h")->mark, ==, "your figure, 6\u00a0h; the guide has 5\u00a0h");
  g_assert_null (find_text (recommendation, "+100\u00a0h")->mark);
}

static void
test_no_marks (void)
{
  g_autoptr(HatsSheet) sheet = hats_rule_book_sheet_new (guide, NULL);

  g_assert_null (find_text (sheet, "of the guide’s numbers"));
  g_assert_cmpuint (json_object_get_size (json_object_get_object_member (sheet->data, "assumptions")), ==, 0);
}

/* Every writer takes it, and says “your figure”. */
static void
test_writers (void)
{
  g_autoptr(HatsRules) rules = assume ("team=8");
  g_autoptr(HatsAdvice) advice = advise (rules, "7", "growth", "evolving");
  g_autoptr(HatsSheet) sheet = hats_rule_book_sheet_new (guide, advice);
  HatsExportOptions options;

  /* So wide that no line is broken. */
  hats_export_options_init (&options);
  options.columns = 400;
  for (HatsFormat format = HATS_FORMAT_TEXT; format <= HATS_FORMAT_PDF; format++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(GBytes) bytes = hats_export_sheet (sheet, format, &options, &error);
      g_autofree char *out = NULL;

      g_assert_no_error (error);
      out = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      if (format == HATS_FORMAT_PDF)
        g_assert_true (g_str_has_prefix (out, "%PDF-"));
      else
        {
          g_assert_nonnull (strstr (out, "your figure, 8 people"));
          g_assert_nonnull (strstr (out, "This is the answer"));
        }
    }
}

static const HatsEvidence *
find_evidence (GPtrArray  *list,
               const char *part)
{
  for (guint i = 0; i < list->len; i++)
    {
      const HatsEvidence *evidence = g_ptr_array_index (list, i);

      if (evidence->claim != NULL && strstr (evidence->claim, part) != NULL)
        return evidence;
    }

  return NULL;
}

/* What the reason for growth rests on, and who disagrees: also sources that say so only of themselves. */
static void
test_card (void)
{
  g_autoptr(HatsAdvice) advice = advise (hats_guide_get_rules (guide), "7", "growth", "evolving");
  g_autoptr(HatsSheet) sheet = hats_recommendation_sheet_new (guide, advice);
  g_autoptr(HatsCard) card = hats_sheet_dup_card (sheet, find_text (sheet, "+35\u00a0h"));
  const HatsEvidence *evidence;

  g_assert_true (g_str_has_prefix (card->statement, "+35\u00a0h, Product work"));
  g_assert_cmpuint (card->evidence->len, ==, 2);
  evidence = find_evidence (card->evidence, "six to ten engineers");
  g_assert_cmpstr (evidence->work, ==, "Marty Cagan, “Roles and Ratios”, Silicon Valley Product Group");
  g_assert_cmpstr (evidence->date, ==, "no date");
  g_assert_true (g_str_has_prefix (evidence->grade, "Grade A: "));
  g_assert_cmpstr (evidence->uri, ==, "https://svpg.com/roles-and-ratios/");

  g_assert_true (g_str_has_prefix (card->dissent, "There are no solid data"));
  g_assert_cmpuint (card->dissenting->len, ==, 2);
  evidence = find_evidence (card->dissenting, "200 engineers");
  g_assert_true (g_str_has_prefix (evidence->grade, "Grade B: "));
  g_assert_nonnull (find_evidence (card->dissenting, "folklore"));
}

/* A statement without a dissent of its own, whose source is contradicted by another of the guide. */
static void
test_card_counter (void)
{
  g_autoptr(HatsSheet) sheet = hats_rule_book_sheet_new (guide, NULL);
  g_autoptr(HatsCard) card = hats_sheet_dup_card (sheet, find_text (sheet, "6 people – "));
  g_autoptr(HatsCard) bare = hats_sheet_dup_card (sheet, find_text (sheet, "The outcomes are tried"));

  g_assert_null (card->dissent);
  g_assert_cmpuint (card->dissenting->len, ==, 1);
  g_assert_nonnull (find_evidence (card->dissenting, "200 engineers"));

  g_assert_cmpuint (bare->evidence->len, ==, 0);
  g_assert_cmpuint (bare->dissenting->len, ==, 0);
}

/* Evidence has a claim and a grade, and contradicts only what is there. */
static void
test_evidence (void)
{
  GListModel *sources = G_LIST_MODEL (hats_guide_get_sources (guide));
  guint n_evidence = 0;

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr(HatsSource) source = g_list_model_get_item (sources, i);
      const char * const *from = hats_source_get_dissents_from (source);

      for (guint j = 0; from[j] != NULL; j++)
        g_assert_nonnull (hats_guide_find_source (guide, from[j]));
      if (hats_source_get_id (source)[0] != 'E' || !g_ascii_isdigit (hats_source_get_id (source)[1]))
        continue;

      n_evidence++;
      g_assert_nonnull (hats_source_get_claim (source));
      g_assert_nonnull (hats_source_get_date (source));
      g_assert_nonnull (strstr ("ABC", hats_source_get_grade (source)));
    }
  g_assert_cmpuint (n_evidence, ==, 42);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  guide = hats_guide_new_builtin ();

  g_test_add_func ("/rule-book/verdicts", test_verdicts);
  g_test_add_func ("/rule-book/without-answer", test_without_answer);
  g_test_add_func ("/rule-book/marks", test_marks);
  g_test_add_func ("/rule-book/no-marks", test_no_marks);
  g_test_add_func ("/rule-book/writers", test_writers);
  g_test_add_func ("/rule-book/card", test_card);
  g_test_add_func ("/rule-book/card-counter", test_card_counter);
  g_test_add_func ("/rule-book/evidence", test_evidence);

  status = g_test_run ();
  g_assert_finalize_object (guide);

  return status;
}
