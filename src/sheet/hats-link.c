/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-link.h"

#include <string.h>

/* A browser takes no longer ones either. */
#define MOST_LENGTH 2000

static gboolean
has_scheme (const char *address)
{
  static const char * const schemes[] = { "http://", "https://", "mailto:" };

  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    if (g_ascii_strncasecmp (address, schemes[i], strlen (schemes[i])) == 0)
      return address[strlen (schemes[i])] != '\0';

  return FALSE;
}

/* Whether it begins with a name like “example.org”, as people write addresses. */
static gboolean
has_host (const char *address)
{
  gsize length = strspn (address, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.");
  const char *dot = g_strrstr_len (address, (gssize) length, ".");

  return dot != NULL && dot > address && g_ascii_isalpha (dot[1]) && strchr ("/?#", address[length]) != NULL;
}

char *
hats_link_from_address (const char *address)
{
  g_autofree char *uri = NULL;
  g_autofree char *escaped = NULL;

  if (address == NULL || strlen (address) > MOST_LENGTH)
    return NULL;
  if (has_scheme (address))
    uri = g_strdup (address);
  else if (has_host (address))
    uri = g_strconcat ("https://", address, NULL);
  else
    return NULL;

  /* cairo 1.16 writes an address into the PDF as it is, where a round bracket or a backslash would end it. */
  escaped = g_uri_escape_string (uri, "!#$%&*+,/:;=?@[]", FALSE);

  return g_uri_is_valid (escaped, G_URI_FLAGS_PARSE_RELAXED, NULL) ? g_steal_pointer (&escaped) : NULL;
}

gsize
hats_link_find_address (const char *citation,
                        const char *address)
{
  return address != NULL && g_str_has_suffix (citation, address) ? strlen (citation) - strlen (address) : 0;
}
