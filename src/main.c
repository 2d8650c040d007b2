/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "hats-application.h"
#include "hats-cli.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr(HatsApplication) application = NULL;
  int status;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  bindtextdomain (GUIDE_DOMAIN, LOCALEDIR);
  bind_textdomain_codeset (GUIDE_DOMAIN, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  /* Commands need no display, and GTK is not started for them. */
  if (hats_cli_run (argc, argv, &status))
    return status;

  if (!gtk_init_check ())
    {
      hats_cli_explain_no_display ();
      return HATS_EXIT_FAILED;
    }

  application = hats_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
