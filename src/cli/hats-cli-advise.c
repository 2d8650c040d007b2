/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "hats-cli-answers.h"
#include "hats-recommendation-sheet.h"

int
hats_cli_advise (int    argc,
                 char **argv)
{
  g_auto(HatsCliOutput) output = { NULL, NULL };
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  HatsRules *rules = hats_guide_get_rules (guide);
  HatsSituation situation;
  g_autoptr(HatsAdvice) advice = NULL;
  g_autoptr(HatsSheet) sheet = NULL;
  int status = hats_cli_parse_answers ("advise", _("Says whom you need, and why."),
                                       _("--people and --maturity are needed; each other one may be “not-sure”, as it is "
                                         "when left out."),
                                       rules, TRUE, &situation, &output, argc, argv);

  if (status >= 0)
    return status;

  advice = hats_advice_new (rules, &situation);
  sheet = hats_recommendation_sheet_new (guide, advice);
  return hats_cli_write (sheet, &output);
}
