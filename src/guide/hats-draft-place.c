/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-draft-place.h"

#include <string.h>

#define ASPECTS "aspects/"

char *
hats_draft_place_new_list (const char *aspect)
{
  g_return_val_if_fail (aspect != NULL, NULL);

  return g_strconcat (ASPECTS, aspect, NULL);
}

char *
hats_draft_place_new (const char *list,
                      guint       index,
                      const char *part)
{
  g_return_val_if_fail (list != NULL && part != NULL, NULL);

  return g_strdup_printf ("%s/%u/%s", list, index, part);
}

gboolean
hats_draft_place_parse (const char  *place,
                        char       **list,
                        guint       *index,
                        const char **part)
{
  const char *number;
  char *end;

  g_return_val_if_fail (place != NULL, FALSE);
  g_return_val_if_fail (list != NULL && index != NULL && part != NULL, FALSE);

  number = strchr (g_str_has_prefix (place, ASPECTS) ? place + strlen (ASPECTS) : place, '/');
  if (number == NULL || !g_ascii_isdigit (number[1]))
    return FALSE;

  *index = (guint) g_ascii_strtoull (number + 1, &end, 10);
  if (*end != '/')
    return FALSE;

  *list = g_strndup (place, (gsize) (number - place));
  *part = end + 1;
  return TRUE;
}
