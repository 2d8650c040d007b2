/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <glib.h>
#include <signal.h>
#include <unistd.h>

#include "hats-cli.h"

#define WINDOW_PROGRAM "two-hats-window"

/* Beside this program where it was built, else where it is installed, seen from this one. */
static char *
find_window_program (void)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = program != NULL ? g_path_get_dirname (program) : g_strdup (BINDIR);
  g_autofree char *beside = g_build_filename (folder, WINDOW_PROGRAM, NULL);

  if (g_file_test (beside, G_FILE_TEST_IS_EXECUTABLE))
    return g_steal_pointer (&beside);

  return g_canonicalize_filename (LIBEXEC_PATH G_DIR_SEPARATOR_S WINDOW_PROGRAM, folder);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *window = NULL;
  int status;

  /* A closed pipe, and a file that may not grow so large, are errors to report like any other. The window's program
   * inherits this. */
  signal (SIGPIPE, SIG_IGN);
  signal (SIGXFSZ, SIG_IGN);

  hats_cli_set_up_language ();

  if (hats_cli_run (argc, argv, &status))
    return status;

  /* The window is another program, so that no command waits for GTK to be loaded. It keeps this one's name and process. */
  window = find_window_program ();
  execv (window, argv);
  hats_cli_explain_no_window (window, errno);

  return HATS_EXIT_FAILED;
}
