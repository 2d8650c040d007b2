/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-step-words.h"

#include <glib/gi18n-lib.h>

char *
hats_date_format (const GDate *date,
                  const char  *format)
{
  g_autoptr(GDateTime) time = g_date_time_new_utc (g_date_get_year (date), (int) g_date_get_month (date),
                                                   g_date_get_day (date), 0, 0, 0);

  return g_date_time_format (time, format);
}

char *
hats_date_format_long (const GDate *date)
{
  /* Translators: a date such as 24 November 2026; see g_date_time_format(). */
  return hats_date_format (date, _("%-d %B %Y"));
}

char *
hats_step_format (const HatsPlanStep *step,
                  const HatsRules    *rules)
{
  const HatsInput *maturity = hats_rules_input (rules, (guint) hats_rules_find_input (rules, "maturity"));
  const HatsChoice *stage = g_ptr_array_index (maturity->choices, step->maturity);

  /* Translators: how many people, and the product's stage. */
  return g_strdup_printf (ngettext ("%d person, %s", "%d people, %s", (gulong) step->people), step->people, stage->title);
}
