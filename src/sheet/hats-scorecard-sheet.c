/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-hiring-sheets.h"

#include <glib/gi18n-lib.h>

#include "hats-hiring-parts.h"
#include "hats-own-figures.h"

#define MOST_PAGES 1
#define BEST_MARK 5
/* How many lines there are to write down what was said or done. */
#define EVIDENCE_LINES 2
/* The share of the width of a mark that has no description, measured by one that has. */
#define PLAIN_SHARE 0.3

static void
add_columns (HatsTable *table)
{
  for (guint mark = 1; mark <= BEST_MARK; mark++)
    {
      g_autofree char *title = g_strdup_printf ("%u", mark);
      HatsColumn *column;

      hats_table_add_column (table, title, NULL, NULL);
      column = g_ptr_array_index (table->columns, mark - 1);
      if (mark % 2 == 0)
        column->share = PLAIN_SHARE;
    }
}

/* A line of the scorecard: a box for each mark, and what 1, 3 and 5 look like. */
static void
add_category (HatsSheet          *sheet,
              HatsTable          *table,
              const HatsCategory *category,
              const HatsMust     *must)
{
  HatsRow *row = hats_table_add_row (table, hats_statement_get_text (category->text));

  row->prompt = g_strdup (must->test);
  row->lines = EVIDENCE_LINES;
  for (guint mark = 1; mark <= BEST_MARK; mark++)
    {
      HatsText *text = mark == 1 ? hats_hiring_cite (sheet, category->text) : hats_text_new ("");

      g_free (text->text);
      text->text = g_strdup (mark % 2 == 1 ? category->anchors[mark / 2] : "");
      text->assumed = *text->text != '\0';
      text->box = TRUE;
      g_ptr_array_add (hats_row_add_cell (row, FALSE)->items, text);
    }
}

static void
add_head (HatsSheet        *sheet,
          const HatsHiring *hiring)
{
  HatsBlock *form = hats_sheet_add_form (sheet, 3);

  g_ptr_array_add (form->items, hats_text_new_field (_("Candidate"), "", 1));
  g_ptr_array_add (form->items, hats_text_new_field (_("Interviewer"), "", 1));
  g_ptr_array_add (form->items, hats_text_new_field (_("Date"), "", 1));
  hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_hiring_cite (sheet, hiring->debrief));
}

static void
add_verdict (HatsSheet *sheet)
{
  const char * const verdicts[] = { _("Hire, surely"), _("Hire"), _("Do not hire"), _("Do not hire, surely") };
  HatsBlock *form;

  hats_sheet_add_heading (sheet, 2, _("Taken together"));
  form = hats_sheet_add_form (sheet, G_N_ELEMENTS (verdicts));
  for (guint i = 0; i < G_N_ELEMENTS (verdicts); i++)
    {
      HatsText *text = hats_text_new (verdicts[i]);

      text->box = TRUE;
      g_ptr_array_add (form->items, text);
    }
  form = hats_sheet_add_form (sheet, 1);
  g_ptr_array_add (form->items, hats_text_new_field (_("What decided it"), "", EVIDENCE_LINES));
}

HatsSheet *
hats_scorecard_sheet_new (HatsGuide  *guide,
                          HatsCase   *hiring_case,
                          const char *role_id)
{
  g_autoptr(HatsAdvice) advice = NULL;
  const HatsHiring *hiring;
  const HatsBrief *brief;
  HatsRole *role;
  HatsSheet *sheet;
  HatsTable *table;

  g_return_val_if_fail (HATS_IS_GUIDE (guide) && hats_guide_get_hiring (guide) != NULL, NULL);
  g_return_val_if_fail (hiring_case != NULL && hats_case_is_complete (hiring_case), NULL);

  hiring = hats_guide_get_hiring (guide);
  role = hats_guide_find_role (guide, role_id);
  brief = hats_hiring_find_brief (hiring, role_id);
  g_return_val_if_fail (role != NULL && brief != NULL, NULL);

  advice = hats_case_advise (hiring_case);
  sheet = hats_sheet_new (guide, "scorecard", brief->scorecard);
  sheet->sign = g_strdup (hats_role_get_sign (role));
  sheet->most_pages = MOST_PAGES;
  sheet->data = json_object_new ();
  json_object_set_string_member (sheet->data, "role", role_id);

  add_head (sheet, hiring);
  table = hats_sheet_add_table (sheet, _("One line for each must-have of the hiring brief"), _("Must-have"));
  add_columns (table);
  for (guint i = 0; i < brief->categories->len; i++)
    {
      gboolean replaced = hats_hiring_is_both_hats (advice) && i + 1 == brief->categories->len;

      add_category (sheet, table,
                    replaced ? hiring->both_category : g_ptr_array_index (brief->categories, i),
                    replaced ? hiring->both_must : g_ptr_array_index (brief->musts, i));
    }
  add_verdict (sheet);
  hats_sheet_add_own_figures (sheet, advice->rules);
  hats_hiring_add_aside (sheet);

  return sheet;
}
