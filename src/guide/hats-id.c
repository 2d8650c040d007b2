/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-id.h"

/* An id has up to 64 characters. */
#define MOST_OF_TEXT 50

char *
hats_id_make_stem (const char *text,
                   const char *fallback)
{
  g_autofree char *plain = NULL;
  g_autofree char *lower = NULL;
  GString *stem;

  g_return_val_if_fail (text != NULL && fallback != NULL, NULL);

  plain = g_str_to_ascii (text, "C");
  lower = g_ascii_strdown (plain, -1);
  stem = g_string_new (NULL);
  for (const char *c = lower; *c != '\0' && stem->len < MOST_OF_TEXT; c++)
    if (g_ascii_islower (*c) || (g_ascii_isdigit (*c) && stem->len > 0))
      g_string_append_c (stem, *c);
    else if (stem->len > 0 && stem->str[stem->len - 1] != '-')
      g_string_append_c (stem, '-');
  if (stem->len > 0 && stem->str[stem->len - 1] == '-')
    g_string_truncate (stem, stem->len - 1);
  if (stem->len == 0)
    g_string_append (stem, fallback);

  return g_string_free (stem, FALSE);
}
