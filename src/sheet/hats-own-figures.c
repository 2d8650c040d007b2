/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-own-figures.h"

#include <glib/gi18n-lib.h>

#include "hats-hours.h"

/* The user's numbers in one line: “One person’s week 35 h instead of 40 h; …” */
static char *
list_own_figures (const HatsRules *rules)
{
  g_autoptr(GString) list = g_string_new (NULL);
  guint n_assumptions = hats_rules_get_n_assumptions (rules);

  for (guint i = 0; i < n_assumptions; i++)
    {
      HatsAssumption assumption = hats_rules_get_assumption (rules, i);
      g_autofree char *own = hats_assumption_format (&assumption, assumption.value);
      g_autofree char *initial = hats_assumption_format (&assumption, assumption.initial);

      if (!hats_assumption_is_changed (&assumption))
        continue;

      if (list->len > 0)
        g_string_append (list, "; ");
      /* Translators: the title of a number of the model, the user's number, the guide's: “One person’s week 35 h instead of 40 h”. */
      g_string_append_printf (list, _("%s %s instead of %s"), assumption.title, own, initial);
    }

  return g_string_free (g_steal_pointer (&list), FALSE);
}

void
hats_sheet_add_own_figures (HatsSheet       *sheet,
                            const HatsRules *rules)
{
  guint n_changed;

  g_return_if_fail (sheet != NULL);
  g_return_if_fail (rules != NULL);

  if (sheet->data == NULL)
    sheet->data = json_object_new ();
  json_object_set_object_member (sheet->data, "assumptions", hats_rules_assumptions_to_json (rules));

  n_changed = hats_rules_count_changed (rules);
  if (n_changed > 0)
    {
      g_autofree char *list = list_own_figures (rules);
      g_autofree char *sentence = NULL;

      /* Translators: how many numbers, and a list of them. */
      sentence = g_strdup_printf (ngettext ("%u of the guide’s numbers is yours: %s.",
                                            "%u of the guide’s numbers are yours: %s.", n_changed),
                                  n_changed, list);
      hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_text_new (sentence));
    }
}

char *
hats_rules_format_own (const HatsRules *rules,
                       const char      *id)
{
  int index = hats_rules_find_assumption (rules, id);
  g_autofree char *own = NULL;
  g_autofree char *initial = NULL;
  HatsAssumption assumption;

  /* Lines that take away what is covered already have no number to change. */
  if (index < 0)
    return NULL;

  assumption = hats_rules_get_assumption (rules, (guint) index);
  if (!hats_assumption_is_changed (&assumption))
    return NULL;

  own = hats_assumption_format (&assumption, assumption.value);
  initial = hats_assumption_format (&assumption, assumption.initial);
  /* Translators: the user's number and the guide's: “your figure, 35 h; the guide has 40 h”. */
  return g_strdup_printf (_("your figure, %s; the guide has %s"), own, initial);
}

void
hats_text_mark_own (HatsText        *text,
                    const HatsRules *rules,
                    const char      *id)
{
  g_autofree char *mark = hats_rules_format_own (rules, id);
  g_autofree char *before = NULL;

  if (mark == NULL)
    return;

  before = g_steal_pointer (&text->mark);
  text->mark = before != NULL ? g_strdup_printf ("%s; %s", before, mark) : g_steal_pointer (&mark);
  text->mark_kind = HATS_MARK_OWN;
}

HatsText *
hats_sheet_cite_assumption (HatsSheet       *sheet,
                            const HatsRules *rules,
                            guint            index)
{
  HatsAssumption assumption = hats_rules_get_assumption (rules, index);
  g_autofree char *number = hats_assumption_format (&assumption, assumption.value);
  HatsText *text = hats_sheet_cite (sheet, assumption.why);
  g_autofree char *why = text->text;

  /* Translators: a number with its unit, its title, and a sentence of why: “40 h – One person’s week. What one person …”. */
  text->text = g_strdup_printf (_("%s – %s. %s"), number, assumption.title, why);
  hats_text_mark_own (text, rules, assumption.id);

  return text;
}

char *
hats_rules_expand_own (const HatsRules *rules,
                       const char      *text)
{
  g_autoptr(GString) marked = g_string_new (text);
  guint n_assumptions = hats_rules_get_n_assumptions (rules);

  for (guint i = 0; i < n_assumptions; i++)
    {
      HatsAssumption assumption = hats_rules_get_assumption (rules, i);
      g_autofree char *placeholder = g_strdup_printf ("{%s}", assumption.id);
      /* Translators: %s is a number that the user has put in the place of the guide's. */
      g_autofree char *with_mark = g_strdup_printf (_("%s (your figure)"), placeholder);

      if (hats_assumption_is_changed (&assumption))
        g_string_replace (marked, placeholder, with_mark, 0);
    }

  return hats_rules_expand (rules, marked->str);
}

char *
hats_rules_format_week_line (const HatsRules *rules)
{
  const HatsThreshold *week = hats_rules_threshold (rules, (guint) hats_rules_find_threshold (rules, "week"));
  g_autofree char *own = hats_rules_format_own (rules, "week");
  g_autofree char *hours = NULL;

  if (own != NULL)
    /* Translators: %s is “your figure, 35 h; the guide has 40 h”. */
    return g_strdup_printf (_("one person’s week: %s"), own);

  hours = hats_hours_format (week->value);
  /* Translators: %s is a number of hours: “one person’s week, 40 h”. */
  return g_strdup_printf (_("one person’s week, %s"), hours);
}
