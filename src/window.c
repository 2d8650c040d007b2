/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-application.h"
#include "hats-cli.h"

/* The program with the window; main.c starts it where no command is given. */
int
main (int    argc,
      char **argv)
{
  g_autoptr(HatsApplication) application = NULL;

  hats_cli_set_up_language ();

  if (!gtk_init_check ())
    {
      hats_cli_explain_no_display ();
      return HATS_EXIT_FAILED;
    }

  application = hats_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
