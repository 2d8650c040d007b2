/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-cut.h"

char *
hats_cut_text (const char *text,
               glong       length)
{
  g_autofree char *start = NULL;

  g_return_val_if_fail (text != NULL && length >= 0, NULL);

  if (g_utf8_strlen (text, -1) <= length)
    return g_strdup (text);

  start = g_utf8_substring (text, 0, length);
  return g_strconcat (start, "…", NULL);
}
