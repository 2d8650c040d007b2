/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-rule-book-sheet.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-hours.h"
#include "hats-own-figures.h"

/* The remark that says what the numbers are worth. */
#define CAVEAT "rules-of-thumb"

/* What is known of the model: its numbers, and perhaps an answer. */
typedef struct {
  HatsSheet        *sheet;
  const HatsRules  *rules;
  const HatsAdvice *advice;   /* nullable */
} Book;

static void
add_paragraph (Book *book,
               char *text)
{
  hats_sheet_add_text (book->sheet, HATS_BLOCK_PARAGRAPH, hats_text_new (text));
  g_free (text);
}

static void
add_lead (Book *book)
{
  g_autofree char *lead = NULL;

  if (book->advice != NULL)
    /* Translators: %s is an answer: “Hire a product manager first”. */
    lead = g_strdup_printf (_("“%s”: this is how the answer was found, and every number that it rests on."),
                            hats_advice_get_title (book->advice));
  else
    lead = g_strdup (_("How the answer to “Who do I need?” is found, and every number that it rests on."));

  hats_sheet_add_text (book->sheet, HATS_BLOCK_LEAD, hats_text_new (lead));
}

static void
add_caveat (Book *book)
{
  for (guint i = 0; i < book->rules->remarks->len; i++)
    {
      const HatsRemark *remark = g_ptr_array_index (book->rules->remarks, i);

      if (g_str_equal (remark->id, CAVEAT))
        hats_sheet_add_text (book->sheet, HATS_BLOCK_PARAGRAPH, hats_sheet_cite (book->sheet, remark->text));
    }
}

/* Both wordings of an outcome that has two, unless an answer decides which. */
static char *
format_outcome (const Book *book,
                guint       index)
{
  const HatsOutcome *outcome = hats_rules_outcome (book->rules, index);

  if (book->advice != NULL || !outcome->leaning)
    /* Translators: the place of an outcome in the order of the rules, and the outcome. */
    return g_strdup_printf (_("%u. %s"), index + 1, outcome->title[book->advice != NULL ? book->advice->lean : 0]);

  /* Translators: the place of an outcome in the order of the rules, and its two wordings. */
  return g_strdup_printf (_("%u. %s; or: %s"), index + 1,
                          outcome->title[HATS_JOB_PRODUCT], outcome->title[HATS_JOB_PROJECT]);
}

/* A condition with the numbers in force, marked where one of them is the user's. */
static HatsText *
make_clause (const Book       *book,
             const HatsClause *clause,
             const char       *format)
{
  g_autofree char *expanded = hats_rules_expand (book->rules, clause->text);
  g_autoptr(GString) text = g_string_new (format);
  HatsText *made;

  g_string_replace (text, "%s", expanded, 1);
  made = hats_text_new (text->str);
  for (guint i = 0; i < book->rules->thresholds->len; i++)
    {
      const HatsThreshold *threshold = hats_rules_threshold (book->rules, i);
      g_autofree char *placeholder = g_strdup_printf ("{%s}", threshold->id);

      if (strstr (clause->text, placeholder) != NULL)
        hats_text_mark_own (made, book->rules, threshold->id);
    }

  return made;
}

static void
add_conditions (const Book        *book,
                HatsRow           *row,
                const HatsOutcome *outcome)
{
  HatsCell *cell = hats_row_add_cell (row, outcome->when->len > 1);

  for (guint i = 0; i < outcome->when->len; i++)
    g_ptr_array_add (cell->items, make_clause (book, g_ptr_array_index (outcome->when, i), "%s"));
  if (outcome->when->len == 0)
    g_ptr_array_add (cell->items, hats_text_new (_("None: it is what remains")));
}

/* Why the outcome at @index won, or did not. */
static HatsText *
make_verdict (const Book *book,
              guint       index)
{
  const HatsClause *failed;

  if (index == book->advice->outcome)
    return hats_text_new (_("This is the answer: all its conditions hold"));
  if (index > book->advice->outcome)
    return hats_text_new (_("Not reached: an outcome before it holds"));

  failed = hats_advice_find_failed (book->advice, index);
  g_return_val_if_fail (failed != NULL, NULL);

  /* Translators: %s is a condition: “6 people or more”. */
  return make_clause (book, failed, _("Does not hold: %s"));
}

/* What the conditions of an answer are compared with. */
static void
add_measures (Book *book)
{
  const HatsAdvice *advice = book->advice;
  int people = advice->situation.values[hats_rules_find_input (advice->rules, "people")];
  g_autofree char *product = hats_hours_format (advice->hours[HATS_JOB_PRODUCT]);
  g_autofree char *project = hats_hours_format (advice->hours[HATS_JOB_PROJECT]);
  g_autofree char *together = hats_hours_format (advice->hours[HATS_JOB_PRODUCT] + advice->hours[HATS_JOB_PROJECT]);

  /* Translators: how many people, then three numbers of hours. */
  add_paragraph (book, g_strdup_printf (ngettext ("Here %d person builds the product; product work takes %s a week, project work %s, together %s.",
                                                  "Here %d people build the product; product work takes %s a week, project work %s, together %s.",
                                                  (gulong) people),
                                        people, product, project, together));
}

static void
add_outcomes (Book *book)
{
  HatsTable *table;

  hats_sheet_add_heading (book->sheet, 2, _("The outcomes in order"));
  if (book->advice != NULL)
    add_measures (book);
  add_paragraph (book, g_strdup (_("The outcomes are tried from the top. The first whose conditions all hold is the answer.")));

  table = hats_sheet_add_table (book->sheet, _("Outcomes in order, with their conditions"), _("Outcome"));
  hats_table_add_column (table, _("Conditions"), NULL, NULL);
  if (book->advice != NULL)
    hats_table_add_column (table, _("Verdict"), NULL, NULL);

  for (guint i = 0; i < book->rules->outcomes->len; i++)
    {
      g_autofree char *title = format_outcome (book, i);
      HatsRow *row = hats_table_add_row (table, title);

      add_conditions (book, row, hats_rules_outcome (book->rules, i));
      if (book->advice != NULL)
        g_ptr_array_add (hats_row_add_cell (row, FALSE)->items, make_verdict (book, i));
    }
}

static void
add_numbers (Book                *book,
             const char          *heading,
             HatsAssumptionGroup  group)
{
  guint n_assumptions = hats_rules_get_n_assumptions (book->rules);
  HatsBlock *list;

  hats_sheet_add_heading (book->sheet, 2, heading);
  list = hats_sheet_add_list (book->sheet);
  for (guint i = 0; i < n_assumptions; i++)
    {
      HatsAssumption assumption = hats_rules_get_assumption (book->rules, i);

      if (assumption.group == group)
        g_ptr_array_add (list->items, hats_sheet_cite_assumption (book->sheet, book->rules, i));
    }
}

static void
add_arithmetic (Book *book)
{
  HatsBlock *list;

  hats_sheet_add_heading (book->sheet, 2, _("How the numbers are combined"));
  add_paragraph (book, g_strdup (_("For each kind of work, the hours of the lines that apply are added up, times the number of people where "
                                   "a line says “for each person”. Then come the factors, then what pains and further teams add. "
                                   "Last, what somebody already gives is taken away, and no less than 0\u00a0h remains. "
                                   "A question that is not answered counts as its neutral answer.")));

  list = hats_sheet_add_list (book->sheet);
  for (guint i = 0; i < book->rules->loads->len; i++)
    {
      const HatsLoad *load = g_ptr_array_index (book->rules->loads, i);

      if (load->stage == HATS_STAGE_COVER)
        g_ptr_array_add (list->items, hats_sheet_cite (book->sheet, load->why));
    }
}

static void
add_staffing (Book *book)
{
  HatsBlock *list;

  if (book->rules->staffing->len == 0)
    return;

  hats_sheet_add_heading (book->sheet, 2, _("How many of each"));
  list = hats_sheet_add_list (book->sheet);
  for (guint i = 0; i < book->rules->staffing->len; i++)
    {
      const HatsStaffing *staffing = g_ptr_array_index (book->rules->staffing, i);

      g_ptr_array_add (list->items, hats_sheet_cite (book->sheet, staffing->why));
    }
}

JsonArray *
hats_rule_book_list_rules (const HatsAdvice *advice)
{
  JsonArray *rules = json_array_new ();

  for (guint i = 0; i < advice->rules->outcomes->len; i++)
    {
      const HatsClause *failed = hats_advice_find_failed (advice, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "outcome", hats_rules_outcome (advice->rules, i)->id);
      json_object_set_boolean_member (object, "holds", failed == NULL);
      json_object_set_boolean_member (object, "answer", i == advice->outcome);
      if (failed != NULL)
        {
          g_autofree char *text = hats_rules_expand (advice->rules, failed->text);

          json_object_set_string_member (object, "failed", text);
        }
      else
        json_object_set_null_member (object, "failed");
      json_array_add_object_element (rules, object);
    }

  return rules;
}

static JsonArray *
list_numbers (const HatsRules *rules)
{
  JsonArray *numbers = json_array_new ();
  guint n_assumptions = hats_rules_get_n_assumptions (rules);

  for (guint i = 0; i < n_assumptions; i++)
    {
      HatsAssumption assumption = hats_rules_get_assumption (rules, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "id", assumption.id);
      json_object_set_double_member (object, "value", assumption.value);
      json_object_set_double_member (object, "default", assumption.initial);
      json_object_set_double_member (object, "minimum", assumption.minimum);
      json_object_set_double_member (object, "maximum", assumption.maximum);
      json_array_add_object_element (numbers, object);
    }

  return numbers;
}

static HatsSheet *
make_book (HatsGuide        *guide,
           const HatsRules  *rules,
           const HatsAdvice *advice)
{
  Book book = { hats_sheet_new (guide, "rule-book", _("The Rule Book")), rules, advice };
  JsonObject *data = json_object_new ();

  book.sheet->data = data;
  if (advice != NULL)
    {
      json_object_set_string_member (data, "outcome", hats_rules_outcome (rules, advice->outcome)->id);
      json_object_set_array_member (data, "rules", hats_rule_book_list_rules (advice));
    }
  json_object_set_array_member (data, "numbers", list_numbers (rules));

  add_lead (&book);
  hats_sheet_add_own_figures (book.sheet, rules);
  add_caveat (&book);
  add_outcomes (&book);
  add_numbers (&book, _("The limits"), HATS_GROUP_LIMITS);
  add_numbers (&book, _("Hours of product work"), HATS_GROUP_PRODUCT);
  add_numbers (&book, _("Hours of project work"), HATS_GROUP_PROJECT);
  add_arithmetic (&book);
  add_staffing (&book);

  return book.sheet;
}

HatsSheet *
hats_rule_book_sheet_new (HatsGuide        *guide,
                          const HatsAdvice *advice)
{
  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  return make_book (guide, advice != NULL ? advice->rules : hats_guide_get_rules (guide), advice);
}

HatsSheet *
hats_rule_book_sheet_new_for_case (HatsGuide      *guide,
                                   const HatsCase *source)
{
  g_autoptr(HatsAdvice) advice = NULL;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (source != NULL, NULL);

  advice = hats_case_is_complete (source) ? hats_case_advise (source) : NULL;
  return make_book (guide, hats_case_get_rules (source), advice);
}
