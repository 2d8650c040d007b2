/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-own-figures.h"

#include <glib/gi18n-lib.h>

char *
hats_own_figures_expand (const HatsRules *rules,
                         const char      *text)
{
  g_autoptr(GString) marked = g_string_new (text);

  for (guint i = 0; i < hats_rules_get_n_assumptions (rules); i++)
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

void
hats_own_figures_add (HatsSheet       *sheet,
                      const HatsRules *rules)
{
  HatsBlock *list;

  if (hats_rules_count_changed (rules) == 0)
    return;

  hats_sheet_add_heading (sheet, 2, _("Your figures"));
  list = hats_sheet_add_list (sheet);
  for (guint i = 0; i < hats_rules_get_n_assumptions (rules); i++)
    {
      HatsAssumption assumption = hats_rules_get_assumption (rules, i);
      g_autofree char *value = NULL;
      g_autofree char *initial = NULL;
      g_autofree char *text = NULL;

      if (!hats_assumption_is_changed (&assumption))
        continue;

      value = hats_assumption_format (&assumption, assumption.value);
      initial = hats_assumption_format (&assumption, assumption.initial);
      /* Translators: what a number is, the user's number, the guide's: “One person’s week: your figure 35 h; the guide’s 40 h”. */
      text = g_strdup_printf (_("%s: your figure %s; the guide’s %s"), assumption.title, value, initial);
      g_ptr_array_add (list->items, hats_text_new (text));
    }
}
