/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "hats-find-lister.h"

static void
add_input (HatsFindLister  *self,
           const HatsInput *input)
{
  hats_find_lister_add_titled (self, input->id, input->question, input->help);
  for (guint i = 0; i < input->choices->len; i++)
    {
      const HatsChoice *choice = g_ptr_array_index (input->choices, i);

      hats_find_lister_add (self, input->id, input->question, choice->title);
      if (choice->help != NULL)
        hats_find_lister_add (self, input->id, input->question, choice->help);
    }
}

static void
add_inputs (HatsFindLister  *self,
            const HatsRules *rules)
{
  const char *title = _("Who Do I Need?");

  hats_find_lister_begin (self, HATS_FIND_QUESTIONS, title, NULL);
  hats_find_lister_add_titled (self, NULL, title, NULL);
  for (guint i = 0; i < rules->inputs->len; i++)
    add_input (self, hats_rules_input (rules, i));
}

/* What heads an outcome on the page of rules depends on the answer; all its titles begin alike. */
static void
add_outcome (HatsFindLister    *self,
             const HatsRules   *rules,
             const HatsOutcome *outcome)
{
  hats_find_lister_add_titled (self, outcome->id, outcome->short_title, NULL)->wording = g_strdup (outcome->short_title);
  for (guint i = 0; i < outcome->when->len; i++)
    {
      const char *clause = ((const HatsClause *) g_ptr_array_index (outcome->when, i))->text;
      g_autofree char *text = hats_rules_expand (rules, clause);
      HatsFindPlace *place = hats_find_lister_add (self, outcome->id, outcome->short_title, text);

      place->wording = g_strconcat (outcome->short_title, "{}", clause, NULL);
    }
}

static void
add_rules (HatsFindLister  *self,
           const HatsRules *rules)
{
  const char *title = _("Rules");

  hats_find_lister_begin (self, HATS_FIND_RULES, title, NULL);
  hats_find_lister_add_titled (self, NULL, title, NULL);
  for (guint i = 0; i < rules->outcomes->len; i++)
    add_outcome (self, rules, hats_rules_outcome (rules, i));

  /* The lines that are no assumptions stand there alone. */
  for (guint i = 0; i < rules->loads->len; i++)
    {
      const HatsLoad *load = g_ptr_array_index (rules->loads, i);

      if (load->title == NULL)
        hats_find_lister_add_statement (self, load->id, _("How the numbers are combined"), load->why, rules);
    }
  for (guint i = 0; i < rules->staffing->len; i++)
    hats_find_lister_add_statement (self, "staffing", _("How many of each"),
                                    ((const HatsStaffing *) g_ptr_array_index (rules->staffing, i))->why, rules);
}

static void
add_number (HatsFindLister *self,
            const char     *id,
            const char     *title,
            HatsStatement  *why)
{
  hats_find_lister_add_titled (self, id, title, NULL);
  hats_find_lister_add_statement (self, id, title, why, NULL);
}

static void
add_assumptions (HatsFindLister  *self,
                 const HatsRules *rules)
{
  const char *title = _("Assumptions");

  hats_find_lister_begin (self, HATS_FIND_ASSUMPTIONS, title, NULL);
  hats_find_lister_add_titled (self, NULL, title, NULL);
  for (guint i = 0; i < rules->thresholds->len; i++)
    {
      const HatsThreshold *threshold = hats_rules_threshold (rules, i);

      add_number (self, threshold->id, threshold->title, threshold->why);
    }
  for (guint i = 0; i < rules->loads->len; i++)
    {
      const HatsLoad *load = g_ptr_array_index (rules->loads, i);

      if (load->title != NULL)
        add_number (self, load->id, load->title, load->why);
    }
}

static void
add_answers (HatsFindLister  *self,
             const HatsRules *rules)
{
  const char *title = _("Answer");

  hats_find_lister_begin (self, HATS_FIND_ANSWER, title, NULL);
  for (guint i = 0; i < rules->outcomes->len; i++)
    {
      const HatsOutcome *outcome = hats_rules_outcome (rules, i);

      for (HatsJob job = HATS_JOB_PRODUCT; job <= (outcome->leaning ? HATS_JOB_PROJECT : HATS_JOB_PRODUCT); job++)
        hats_find_lister_add_wording (self, outcome->id, outcome->title[job], outcome->text[job], NULL);
    }
  for (guint i = 0; i < rules->remarks->len; i++)
    {
      const HatsRemark *remark = g_ptr_array_index (rules->remarks, i);

      hats_find_lister_add_statement (self, remark->id,
                                      remark->kind == HATS_REMARK_SAFEGUARD ? _("Safeguards for one person in both roles")
                                                                            : _("Worth knowing"), remark->text, rules);
    }
}

void
hats_find_list_model (HatsFindLister  *self,
                      const HatsRules *rules)
{
  if (rules == NULL)
    return;

  add_inputs (self, rules);
  add_answers (self, rules);
  add_rules (self, rules);
  add_assumptions (self, rules);
}
