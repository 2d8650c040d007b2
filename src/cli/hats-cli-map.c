/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "hats-cli-case.h"
#include "hats-map-sheet.h"

int
hats_cli_map (int    argc,
              char **argv)
{
  g_auto(HatsCliOutput) output = HATS_CLI_OUTPUT_INIT;
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(HatsCase) parsed = NULL;
  g_autoptr(HatsSheet) sheet = NULL;
  int status = hats_cli_peek_guide (argc, argv, &guide);

  if (status < 0)
    status = hats_cli_parse_case ("map", _("Shows the answer for every team size and maturity."),
                                  _("All may be left out; --people and --maturity together mark the present situation."),
                                  NULL, hats_guide_get_rules (guide), &parsed, &output, argc, argv);
  if (status >= 0)
    return status;

  sheet = hats_map_sheet_new (guide, hats_case_get_rules (parsed), hats_case_get_situation (parsed));
  return hats_cli_write (sheet, &output);
}
