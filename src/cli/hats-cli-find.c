/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "hats-cli-command.h"
#include "hats-find-sheet.h"

int
hats_cli_find (int    argc,
               char **argv)
{
  g_auto(HatsCliOutput) output = HATS_CLI_OUTPUT_INIT;
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(HatsFindIndex) index = NULL;
  g_autoptr(HatsSheet) sheet = NULL;
  g_autofree char *query = NULL;
  int status = hats_cli_parse ("find", _("WORDS…"), _("Finds words anywhere in the guide."),
                               _("A place must have all of the words, each as it is spelt or as the beginning of a longer one. "
                                 "Case and accents do not matter; small slips are forgiven where a word is not found as "
                                 "it is spelt."), NULL, &output, &argc, &argv);

  if (status >= 0)
    return status;
  if (argc < 2)
    return hats_cli_fail (HATS_EXIT_USAGE, _("name words to find"));

  query = g_strjoinv (" ", argv + 1);
  if (!g_utf8_validate (query, -1, NULL))
    return hats_cli_fail (HATS_EXIT_USAGE, _("the words are not text in UTF-8"));

  status = hats_cli_load_guide (&output, &guide);
  if (status >= 0)
    return status;

  index = hats_find_index_new (guide);
  sheet = hats_find_sheet_new (index, query);
  return hats_cli_write (sheet, &output);
}
