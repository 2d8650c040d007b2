/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-cli.h"
#include "hats-search-provider.h"

/* The program that the search of a desktop asks: without GTK, so that a letter does not wait for it. */
int
main (int    argc,
      char **argv)
{
  g_autoptr(HatsSearchProvider) provider = NULL;

  hats_cli_set_up_language ();
  provider = hats_search_provider_new ();
  return g_application_run (G_APPLICATION (provider), argc, argv);
}
