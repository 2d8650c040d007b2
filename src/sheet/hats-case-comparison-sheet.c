/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-case-comparison-sheet.h"

#include <glib/gi18n-lib.h>

#include "hats-advice-data.h"
#include "hats-case-effects.h"
#include "hats-hours.h"
#include "hats-own-figures.h"
#include "hats-step-words.h"

/* What the parts of the sheet are made from. */
typedef struct {
  HatsSheet       *sheet;
  HatsGuide       *guide;
  const HatsRules *rules;                     /* of the first case: what questions and outcomes are called */
  guint            n_cases;
  char            *names[HATS_MOST_CASES];    /* all different */
  const HatsCase  *cases[HATS_MOST_CASES];
  HatsAdvice      *advices[HATS_MOST_CASES];  /* NULL where a case is not complete */
  GArray          *differences;               /* of HatsDifference */
} Comparison;

static gboolean
has_name (const Comparison *comparison,
          const char       *name)
{
  for (guint i = 0; i < comparison->n_cases; i++)
    if (g_str_equal (comparison->names[i], name))
      return TRUE;

  return FALSE;
}

static void
add_case (Comparison          *comparison,
          const HatsNamedCase *added)
{
  char *name = g_strdup (added->name);

  for (guint number = 2; has_name (comparison, name); number++)
    {
      g_free (name);
      /* Translators: the name of a case that another case has too, and a number to tell them apart. */
      name = g_strdup_printf (_("%s (%u)"), added->name, number);
    }

  comparison->names[comparison->n_cases] = name;
  comparison->cases[comparison->n_cases] = added->content;
  if (hats_case_is_complete (added->content))
    comparison->advices[comparison->n_cases] = hats_case_advise (added->content);
  comparison->n_cases++;
}

static void
clear (Comparison *comparison)
{
  for (guint i = 0; i < comparison->n_cases; i++)
    {
      g_free (comparison->names[i]);
      g_clear_pointer (&comparison->advices[i], hats_advice_unref);
    }
  g_array_unref (comparison->differences);
}

static HatsCell *
add_cell (HatsRow    *row,
          const char *text)
{
  HatsCell *cell = hats_row_add_cell (row, FALSE);

  g_ptr_array_add (cell->items, hats_text_new (text));
  return cell;
}

/* The post to fill first; a dash where there is none or no choice. */
static const char *
get_first (const Comparison *comparison,
           const HatsAdvice *advice)
{
  const HatsOutcome *outcome = hats_rules_outcome (advice->rules, advice->outcome);
  HatsRole *role = hats_guide_find_role (comparison->guide, outcome->id);

  if (role != NULL)
    return hats_role_get_title (role);
  if (!hats_outcome_has_first (outcome))
    return "–";

  return advice->lean == HATS_JOB_PROJECT ? _("Project manager") : _("Product manager");
}

/* How sure the answer is: near ties, and what open questions leave possible. */
static void
add_sureness (HatsRow          *row,
              const HatsAdvice *advice)
{
  HatsCell *cell = hats_row_add_cell (row, FALSE);
  g_autoptr(GString) possible = g_string_new (NULL);

  if (advice->near_tie)
    {
      /* Translators: %s is another result: “Hire both, the project manager first”. */
      g_autofree char *text = g_strdup_printf (_("Near tie with “%s”"), hats_advice_get_near_title (advice));

      g_ptr_array_add (cell->items, hats_text_new (text));
    }

  for (guint i = 0; i < advice->rules->outcomes->len; i++)
    if (i != advice->outcome && (advice->possible & 1u << i) != 0)
      g_string_append_printf (possible, "%s“%s”", possible->len > 0 ? "; " : "",
                              hats_rules_outcome (advice->rules, i)->short_title);
  if (possible->len > 0)
    {
      /* Translators: %s is a list of results. */
      g_autofree char *text = g_strdup_printf (_("Open questions leave possible: %s"), possible->str);

      g_ptr_array_add (cell->items, hats_text_new (text));
    }

  if (cell->items->len == 0)
    g_ptr_array_add (cell->items, hats_text_new (_("Clear: no near tie, whatever the open questions")));
  cell->is_list = cell->items->len > 1;
}

typedef enum {
  LINE_RESULT,
  LINE_FIRST,
  LINE_PRODUCT,
  LINE_PROJECT,
  LINE_TOGETHER,
  LINE_SURE
} Line;

static void
add_result_cell (const Comparison *comparison,
                 HatsRow          *row,
                 const HatsAdvice *advice,
                 Line              line)
{
  g_autofree char *hours = NULL;

  switch (line)
    {
    case LINE_RESULT:
      add_cell (row, hats_advice_get_title (advice));
      break;
    case LINE_FIRST:
      add_cell (row, get_first (comparison, advice));
      break;
    case LINE_PRODUCT:
    case LINE_PROJECT:
      hours = hats_hours_format (advice->hours[line == LINE_PROJECT ? HATS_JOB_PROJECT : HATS_JOB_PRODUCT]);
      add_cell (row, hours);
      break;
    case LINE_TOGETHER:
      hours = hats_hours_format (advice->hours[HATS_JOB_PRODUCT] + advice->hours[HATS_JOB_PROJECT]);
      add_cell (row, hours);
      break;
    case LINE_SURE:
    default:
      add_sureness (row, advice);
      break;
    }
}

/* What comes out: the same rows for any cases. */
static void
add_results (const Comparison *comparison,
             HatsTable        *table)
{
  const char * const titles[] = {
    [LINE_RESULT] = _("Result"),
    [LINE_FIRST] = _("First hire"),
    [LINE_PRODUCT] = _("Product work a week"),
    [LINE_PROJECT] = _("Project work a week"),
    [LINE_TOGETHER] = _("Together a week"),
    [LINE_SURE] = _("How sure"),
  };

  for (Line line = LINE_RESULT; line <= LINE_SURE; line++)
    {
      HatsRow *row = hats_table_add_row (table, titles[line]);

      for (guint i = 0; i < comparison->n_cases; i++)
        if (comparison->advices[i] != NULL)
          add_result_cell (comparison, row, comparison->advices[i], line);
        else
          add_cell (row, line == LINE_RESULT ? _("None yet: a question that needs an answer is open") : "–");
    }
}

static void
add_plan_cell (HatsRow        *row,
               const HatsCase *planned)
{
  GArray *plan = hats_case_get_plan (planned);
  HatsCell *cell = hats_row_add_cell (row, plan->len > 1);

  for (guint i = 0; i < plan->len; i++)
    {
      const HatsPlanStep *step = &g_array_index (plan, HatsPlanStep, i);
      g_autofree char *date = hats_date_format_long (&step->date);
      g_autofree char *team = hats_step_format (step, hats_case_get_rules (planned));
      /* Translators: a date, and what is planned for then: “24 November 2026: 12 people, Growth”. */
      g_autofree char *text = g_strdup_printf (_("%s: %s"), date, team);

      g_ptr_array_add (cell->items, hats_text_new (text));
    }
  if (plan->len == 0)
    g_ptr_array_add (cell->items, hats_text_new (_("Nothing is planned")));
}

static void
add_difference (const Comparison     *comparison,
                HatsTable            *table,
                const HatsDifference *difference)
{
  HatsRow *row = hats_table_add_row (table, hats_difference_get_title (difference, comparison->rules));

  for (guint i = 0; i < comparison->n_cases; i++)
    {
      g_autofree char *value = NULL;

      if (difference->kind == HATS_DIFFERENCE_PLAN)
        {
          add_plan_cell (row, comparison->cases[i]);
          continue;
        }

      value = hats_difference_format_value (difference, comparison->cases[i]);
      add_cell (row, value);
      if (difference->kind == HATS_DIFFERENCE_ASSUMPTION)
        {
          HatsCell *cell = g_ptr_array_index (row->cells, i);
          HatsRules *rules = hats_case_get_rules (comparison->cases[i]);

          hats_text_mark_own (g_ptr_array_index (cell->items, 0), rules,
                              hats_rules_get_assumption (rules, difference->index).id);
        }
    }
}

static void
add_table (const Comparison *comparison)
{
  HatsTable *table;

  hats_sheet_add_heading (comparison->sheet, 2, _("Side by side"));
  table = hats_sheet_add_table (comparison->sheet, _("What comes out of each case, and the answers that differ"),
                                _("Result and answers"));
  for (guint i = 0; i < comparison->n_cases; i++)
    hats_table_add_column (table, comparison->names[i], NULL, NULL);

  add_results (comparison, table);
  for (guint i = 0; i < comparison->differences->len; i++)
    add_difference (comparison, table, &g_array_index (comparison->differences, HatsDifference, i));
}

static gboolean
differs (const Comparison   *comparison,
         HatsDifferenceKind  kind,
         guint               index)
{
  for (guint i = 0; i < comparison->differences->len; i++)
    {
      const HatsDifference *difference = &g_array_index (comparison->differences, HatsDifference, i);

      if (difference->kind == kind && difference->index == index)
        return TRUE;
    }

  return FALSE;
}

/* Which answers are the same for all, so that nobody wonders where they are. */
static void
add_same (const Comparison *comparison)
{
  g_autoptr(GString) titles = g_string_new (NULL);
  g_autofree char *text = NULL;
  guint n_same = 0;

  for (guint i = 0; i < comparison->rules->inputs->len; i++)
    if (!differs (comparison, HATS_DIFFERENCE_ANSWER, i))
      {
        g_string_append_printf (titles, "%s%s", n_same > 0 ? "; " : "", hats_rules_input (comparison->rules, i)->title);
        n_same++;
      }

  if (n_same == 0)
    text = g_strdup (_("No answer is the same for all."));
  else
    /* Translators: how many answers, of how many, and a list of the questions. */
    text = g_strdup_printf (ngettext ("%u of %u answers is the same for all: %s.",
                                      "%u of %u answers are the same for all: %s.", n_same),
                            n_same, comparison->rules->inputs->len, titles->str);
  hats_sheet_add_text (comparison->sheet, HATS_BLOCK_PARAGRAPH, hats_text_new (text));

  if (differs (comparison, HATS_DIFFERENCE_PLAN, 0))
    hats_sheet_add_text (comparison->sheet, HATS_BLOCK_PARAGRAPH,
                         hats_text_new (_("The growth plan bears on later dates, not on today’s result.")));
}

static guint
count_complete (const Comparison *comparison)
{
  guint n_complete = 0;

  for (guint i = 0; i < comparison->n_cases; i++)
    n_complete += comparison->advices[i] != NULL ? 1 : 0;

  return n_complete;
}

/* How many different results the complete cases have. */
static guint
count_results (const Comparison *comparison)
{
  guint n_results = 0;

  for (guint i = 0; i < comparison->n_cases; i++)
    {
      gboolean is_new = comparison->advices[i] != NULL;

      for (guint j = 0; j < i && is_new; j++)
        is_new = comparison->advices[j] == NULL || !g_str_equal (hats_advice_get_title (comparison->advices[i]),
                                                                 hats_advice_get_title (comparison->advices[j]));
      n_results += is_new ? 1 : 0;
    }

  return n_results;
}

/* Which cases have no result, and what they lack. */
static char *
format_incomplete (const Comparison *comparison)
{
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < comparison->n_cases; i++)
    if (comparison->advices[i] == NULL)
      g_string_append_printf (names, "%s“%s”", names->len > 0 ? "; " : "", comparison->names[i]);

  /* Translators: the name of a case, or a list of names. */
  return g_strdup_printf (ngettext ("No result yet for %s: the team’s size and the product’s stage are needed for one.",
                                    "No results yet for %s: the team’s size and the product’s stage are needed for one.",
                                    comparison->n_cases - count_complete (comparison)), names->str);
}

/* The results in one sentence. */
static char *
format_lead (const Comparison *comparison)
{
  guint n_results = count_results (comparison);
  const char *shared;

  if (count_complete (comparison) < comparison->n_cases)
    return format_incomplete (comparison);

  shared = hats_advice_get_title (comparison->advices[0]);
  if (comparison->differences->len == 0)
    /* Translators: %s is a result: “Hire both, the project manager first”. */
    return g_strdup_printf (_("Nothing differs: the cases have the same answers, numbers and plan, and lead to “%s”."),
                            shared);
  if (n_results == 1)
    /* Translators: %s is a result: “Hire both, the project manager first”. */
    return g_strdup_printf (_("The cases differ, and still all lead to “%s”."), shared);
  if (comparison->n_cases == 2)
    /* Translators: the name of a case and its result, then of another one. */
    return g_strdup_printf (_("“%s” leads to “%s”, “%s” to “%s”."), comparison->names[0], shared,
                            comparison->names[1], hats_advice_get_title (comparison->advices[1]));

  return g_strdup_printf (ngettext ("The cases lead to %u result.", "The cases lead to %u different results.", n_results),
                          n_results);
}

/* Calls @func for the first case with a result against each other one that has one. */
static void
for_each_pair (const Comparison *comparison,
               void            (*func) (HatsSheet *sheet, const HatsCasePair *pair))
{
  gboolean titled = count_complete (comparison) > 2;
  guint base = 0;

  while (base < comparison->n_cases && comparison->advices[base] == NULL)
    base++;
  for (guint i = base + 1; i < comparison->n_cases; i++)
    if (comparison->advices[i] != NULL)
      {
        HatsCasePair pair = { comparison->names[base], comparison->cases[base], base,
                              comparison->names[i], comparison->cases[i], i, titled };

        func (comparison->sheet, &pair);
      }
}

static void
add_effects (const Comparison *comparison)
{
  if (count_complete (comparison) < 2 || comparison->differences->len == 0)
    return;

  hats_sheet_add_heading (comparison->sheet, 2, _("What each difference does"));
  for_each_pair (comparison, hats_sheet_add_effects);
}

static JsonArray *
list_cases (const Comparison *comparison)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < comparison->n_cases; i++)
    {
      HatsRules *rules = hats_case_get_rules (comparison->cases[i]);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "name", comparison->names[i]);
      if (comparison->advices[i] != NULL)
        hats_advice_set_members (object, comparison->advices[i]);
      else
        {
          json_object_set_null_member (object, "outcome");
          json_object_set_object_member (object, "situation",
                                         hats_situation_to_json (hats_case_get_situation (comparison->cases[i]), rules));
        }
      json_object_set_object_member (object, "assumptions", hats_rules_assumptions_to_json (rules));
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonArray *
list_differences (const Comparison *comparison)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < comparison->differences->len; i++)
    json_array_add_string_element (array, hats_difference_get_id (&g_array_index (comparison->differences, HatsDifference, i),
                                                                  comparison->rules));

  return array;
}

HatsSheet *
hats_case_comparison_sheet_new (HatsGuide           *guide,
                                const HatsNamedCase *cases,
                                guint                n_cases)
{
  Comparison comparison = { .guide = guide };
  g_autofree char *lead = NULL;
  HatsSheet *sheet;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (cases != NULL, NULL);
  g_return_val_if_fail (n_cases >= HATS_LEAST_CASES && n_cases <= HATS_MOST_CASES, NULL);

  for (guint i = 0; i < n_cases; i++)
    add_case (&comparison, &cases[i]);
  comparison.rules = hats_case_get_rules (cases[0].content);
  comparison.differences = hats_cases_list_differences (comparison.cases, n_cases);

  sheet = hats_sheet_new (guide, "cases", _("Cases Compared"));
  comparison.sheet = sheet;
  sheet->data = json_object_new ();
  json_object_set_array_member (sheet->data, "cases", list_cases (&comparison));
  json_object_set_array_member (sheet->data, "differences", list_differences (&comparison));
  json_object_set_array_member (sheet->data, "effects", json_array_new ());

  lead = format_lead (&comparison);
  hats_sheet_add_text (sheet, HATS_BLOCK_LEAD, hats_text_new (lead));
  if (comparison.differences->len > 0)
    for_each_pair (&comparison, hats_sheet_add_verdict);
  add_table (&comparison);
  add_same (&comparison);
  add_effects (&comparison);
  clear (&comparison);

  return sheet;
}
