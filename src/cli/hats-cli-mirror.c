/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "hats-cli-command.h"
#include "hats-file.h"
#include "hats-mirror-sheet.h"

static gboolean
is_standard_input (const char *path)
{
  return g_str_equal (path, "-");
}

static int
mirror_file (const char          *path,
             const HatsCliOutput *output)
{
  g_autofree char *name = is_standard_input (path) ? g_strdup (_("standard input")) : g_filename_display_name (path);
  g_autoptr(GBytes) text = NULL;
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(HatsMirror) mirror = NULL;
  g_autoptr(HatsSheet) sheet = NULL;
  g_autoptr(GError) error = NULL;
  int status;

  text = is_standard_input (path) ? hats_file_read (STDIN_FILENO, HATS_MIRROR_MAX_SIZE, &error)
                                  : hats_file_load (path, HATS_MIRROR_MAX_SIZE, &error);
  if (text == NULL)
    /* Translators: a file's name, then the reason. */
    return hats_cli_fail (HATS_EXIT_FAILED, _("could not read “%s”: %s"), name, error->message);

  status = hats_cli_load_guide (output, &guide);
  if (status >= 0)
    return status;

  mirror = hats_mirror_new (guide, text, &error);
  if (mirror == NULL)
    return hats_cli_fail (HATS_EXIT_FAILED, _("could not read “%s”: %s"), name, error->message);

  sheet = hats_mirror_sheet_new (mirror);
  return hats_cli_write (sheet, output);
}

int
hats_cli_mirror (int    argc,
                 char **argv)
{
  g_auto(HatsCliOutput) output = HATS_CLI_OUTPUT_INIT;
  int status = hats_cli_parse ("mirror", "FILE", _("Says whose duties a job advertisement lists, and whether its title fits them."),
                               _("FILE is a text in UTF-8 of at most 1 MiB; “-” is standard input."), NULL,
                               &output, &argc, &argv);

  if (status >= 0)
    return status;
  if (argc < 2)
    return hats_cli_fail (HATS_EXIT_USAGE, _("name a file that holds a job advertisement"));
  if (argc > 2)
    return hats_cli_fail (HATS_EXIT_USAGE, _("“%s” is one argument too many"), argv[2]);

  return mirror_file (argv[1], &output);
}
