/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-json-print.h"

char *
hats_json_print (JsonNode *root)
{
  g_autofree char *json = NULL;
  GString *text;

  g_return_val_if_fail (root != NULL, NULL);

  json = json_to_string (root, TRUE);
  text = g_string_new (json);
  /* The one control character that json-glib 1.6 does not escape; it stands nowhere but in texts. */
  g_string_replace (text, "\x1f", "\\u001f", 0);
  g_string_append_c (text, '\n');

  return g_string_free (text, FALSE);
}
