/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* By itself, so that a program that wants no more of this layer is linked with no more. */

#include "config.h"

#include "hats-cli.h"

#include <libintl.h>
#include <locale.h>

void
hats_cli_set_up_language (void)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  bindtextdomain (GUIDE_DOMAIN, LOCALEDIR);
  bind_textdomain_codeset (GUIDE_DOMAIN, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}
