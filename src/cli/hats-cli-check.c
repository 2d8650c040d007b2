/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "hats-cli-command.h"
#include "hats-guide-reader.h"

/* Reads the files as one guide, with the built-in one below them or alone. */
static gboolean
check_files (char     **paths,
             int        n_paths,
             gboolean   with_builtin,
             GError   **error)
{
  g_autoptr(HatsGuideReader) reader = hats_guide_reader_new ();
  g_autoptr(HatsGuide) guide = NULL;

  if (with_builtin)
    hats_guide_reader_add_builtin (reader);

  for (int i = 0; i < n_paths; i++)
    if (!hats_guide_reader_add_file (reader, paths[i], error))
      return FALSE;

  guide = hats_guide_reader_finish (reader, error);
  return guide != NULL;
}

/* The faults of a file itself, whatever it refers to; each file is looked at. */
static gboolean
check_each (char **paths,
            int    n_paths)
{
  gboolean valid = TRUE;

  for (int i = 0; i < n_paths; i++)
    {
      g_autoptr(HatsGuideReader) reader = hats_guide_reader_new ();
      g_autoptr(GError) error = NULL;

      if (!hats_guide_reader_add_file (reader, paths[i], &error))
        {
          hats_cli_fail (HATS_EXIT_FAILED, "%s", error->message);
          valid = FALSE;
        }
    }

  return valid;
}

int
hats_cli_check (int    argc,
                char **argv)
{
  g_autoptr(GError) alone = NULL;
  g_autoptr(GError) added = NULL;
  int status = hats_cli_parse ("check", "FILE…", _("Says whether guide files are valid."),
                               _("Files are read together. They may refer to each other and, where they do not form "
                                 "a guide by themselves, to the built-in guide."),
                               NULL, NULL, &argc, &argv);

  if (status >= 0)
    return status;
  if (argc < 2)
    return hats_cli_fail (HATS_EXIT_USAGE, _("name a guide file to check"));

  if (!check_each (argv + 1, argc - 1))
    return HATS_EXIT_FAILED;

  if (!check_files (argv + 1, argc - 1, FALSE, &alone) && !check_files (argv + 1, argc - 1, TRUE, &added))
    /* A reference that leads nowhere is a fault with the built-in guide as well. */
    return hats_cli_fail (HATS_EXIT_FAILED, "%s",
                          alone->code == HATS_GUIDE_ERROR_REFERENCE ? added->message : alone->message);

  for (int i = 1; i < argc; i++)
    {
      g_autofree char *name = g_filename_display_name (argv[i]);

      /* Translators: %s is a file's name. */
      g_print (_("%s: valid\n"), name);
    }

  return HATS_EXIT_DONE;
}
