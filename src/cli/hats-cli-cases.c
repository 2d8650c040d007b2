/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "hats-case-comparison-sheet.h"
#include "hats-cli-case.h"
#include "hats-document.h"

/* Returns -1, or the exit status where the file cannot be read. */
static int
load (const char *path,
      HatsRules  *rules,
      GPtrArray  *documents)
{
  g_autoptr(GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr(HatsCase) loaded = NULL;
  HatsDocument *document;
  int status = hats_cli_load_case (path, rules, &loaded);

  if (status >= 0)
    return status;

  document = hats_document_new (rules);
  hats_document_replace (document, loaded, file, FALSE);
  g_ptr_array_add (documents, document);
  return -1;
}

static int
compare_files (char                **paths,
               guint                 n_paths,
               const HatsCliOutput  *output)
{
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(GPtrArray) documents = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(HatsSheet) sheet = NULL;
  HatsNamedCase cases[HATS_MOST_CASES];
  int status = hats_cli_load_guide (output, &guide);

  if (status >= 0)
    return status;

  for (guint i = 0; i < n_paths; i++)
    {
      HatsDocument *document;

      status = load (paths[i], hats_guide_get_rules (guide), documents);
      if (status >= 0)
        return status;
      document = g_ptr_array_index (documents, i);
      cases[i] = (HatsNamedCase) { hats_document_get_title (document), hats_document_get_case (document) };
    }

  sheet = hats_case_comparison_sheet_new (guide, cases, n_paths);
  return hats_cli_write (sheet, output);
}

int
hats_cli_cases (int    argc,
                char **argv)
{
  g_auto(HatsCliOutput) output = HATS_CLI_OUTPUT_INIT;
  int status = hats_cli_parse ("cases", "FILE FILE [FILE [FILE]]",
                               _("Lays two to four cases side by side: only what differs, and what it does to the result."),
                               _("Each FILE is a case that the window saved, name.twohats. The first is the one that the "
                                 "others are held against."), NULL, &output, &argc, &argv);

  if (status >= 0)
    return status;
  if (argc < 1 + HATS_LEAST_CASES)
    return hats_cli_fail (HATS_EXIT_USAGE, _("name two to four files of cases to compare"));
  if (argc > 1 + HATS_MOST_CASES)
    return hats_cli_fail (HATS_EXIT_USAGE, _("“%s” is one argument too many"), argv[1 + HATS_MOST_CASES]);

  return compare_files (argv + 1, (guint) argc - 1, &output);
}
