/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-escape.h"

gboolean
hats_escape_is_noncharacter (gunichar c)
{
  return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

/* Embeddings, overrides and isolates. Marks for a single place are harmless, and texts from right to left need them. */
static gboolean
is_direction (gunichar c)
{
  return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/* What stands for the character that begins at @p and is not ASCII; NULL for itself. */
static const char *
replace_wide (const char *p)
{
  gunichar c;

  /* The first bytes of what the functions above know, so that the others need not be decoded. */
  if ((guchar) *p != 0xc2 && (guchar) *p != 0xe2 && (guchar) *p < 0xef)
    return NULL;

  c = g_utf8_get_char (p);
  if (c < 0xa0)
    return " ";
  if (is_direction (c))
    return "";

  return hats_escape_is_noncharacter (c) ? "\357\277\275" : NULL;
}

static inline const char *
replace (const char        *p,
         const HatsEscapes  escapes)
{
  guchar c = (guchar) *p;

  if (c >= 0x80)
    return replace_wide (p);
  if (escapes[c] != NULL)
    return escapes[c];

  return c < 0x20 || c == 0x7f ? " " : NULL;
}

void
hats_escape_append (GString           *out,
                    const char        *text,
                    const HatsEscapes  escapes)
{
  const char *start = text;
  const char *p = text;

  /* What stands for itself is appended in one piece. */
  while (*p != '\0')
    {
      const char *replacement = replace (p, escapes);

      if (replacement == NULL)
        p++;
      else
        {
          g_string_append_len (out, start, p - start);
          g_string_append (out, replacement);
          p = start = g_utf8_next_char (p);
        }
    }
  g_string_append_len (out, start, p - start);
}

void
hats_escape_append_number (GString *out,
                           guint    number)
{
  char digits[10];
  gsize i = sizeof digits;

  do
    digits[--i] = (char) ('0' + number % 10);
  while ((number /= 10) > 0);
  g_string_append_len (out, digits + i, (gssize) (sizeof digits - i));
}
