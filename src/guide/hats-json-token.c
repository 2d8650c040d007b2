/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-json-token.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

static gboolean
read_hex4 (HatsJsonScan *scan,
           gunichar     *unit)
{
  *unit = 0;
  if (scan->end - scan->at < 4)
    return FALSE;

  for (guint i = 0; i < 4; i++)
    {
      int digit = g_ascii_xdigit_value (scan->at[i]);

      if (digit < 0)
        return FALSE;
      *unit = *unit * 16 + (gunichar) digit;
    }

  scan->at += 4;
  return TRUE;
}

/* At the "u" of an escape: a code point, of which surrogates need two escapes. */
static gboolean
read_unicode (HatsJsonScan  *scan,
              GString       *out,
              GError       **error)
{
  const char *start = scan->at - 1;
  gunichar high, low;

  scan->at++;
  if (!read_hex4 (scan, &high))
    return hats_json_scan_spoil (scan, start, error, _("“\\u” needs four hexadecimal digits"));
  if (high == 0)
    return hats_json_scan_spoil (scan, start, error, _("a text may not hold the character NUL"));
  if (high >= 0xdc00 && high <= 0xdfff)
    return hats_json_scan_spoil (scan, start, error, _("half of a surrogate pair stands alone"));

  if (high >= 0xd800 && high <= 0xdbff)
    {
      if (scan->end - scan->at < 2 || scan->at[0] != '\\' || scan->at[1] != 'u')
        return hats_json_scan_spoil (scan, start, error, _("half of a surrogate pair stands alone"));
      scan->at += 2;
      if (!read_hex4 (scan, &low) || low < 0xdc00 || low > 0xdfff)
        return hats_json_scan_spoil (scan, start, error, _("half of a surrogate pair stands alone"));
      high = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
    }

  if (out != NULL)
    g_string_append_unichar (out, high);
  return TRUE;
}

static gboolean
read_escape (HatsJsonScan  *scan,
             GString       *out,
             GError       **error)
{
  static const char letters[] = "\"\\/bfnrt";
  static const char meanings[] = "\"\\/\b\f\n\r\t";
  const char *letter;

  scan->at++;
  if (scan->at == scan->end)
    return TRUE;  /* the missing quotation mark is the fault to report */
  if (*scan->at == 'u')
    return read_unicode (scan, out, error);

  letter = *scan->at != '\0' ? strchr (letters, *scan->at) : NULL;
  if (letter == NULL)
    return hats_json_scan_spoil (scan, scan->at - 1, error, _("there is no such escape"));

  if (out != NULL)
    g_string_append_c (out, meanings[letter - letters]);
  scan->at++;
  return TRUE;
}

/* Goes over characters of a text that mean themselves. */
static void
read_ordinary (HatsJsonScan *scan,
               GString      *out)
{
  const char *start = scan->at;

  while (scan->at < scan->end && (guchar) *scan->at >= 0x20 && *scan->at != '"' && *scan->at != '\\')
    scan->at++;
  if (out != NULL)
    g_string_append_len (out, start, scan->at - start);
}

gboolean
hats_json_read_string (HatsJsonScan  *scan,
                       GString       *out,
                       GError       **error)
{
  const char *start = scan->at++;

  scan->is_spoilt = FALSE;
  while (scan->at < scan->end && *scan->at != '"')
    {
      if (*scan->at == '\\')
        {
          if (!read_escape (scan, out, error))
            return FALSE;
          continue;
        }
      /* A line break is most likely where a quotation mark is missing, so that nothing after it is what it seems. */
      if (*scan->at == '\n' || *scan->at == '\r')
        return hats_json_scan_fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error,
                                    _("a line break or control character in a text must be escaped"));
      if ((guchar) *scan->at >= 0x20)
        {
          read_ordinary (scan, out);
          continue;
        }
      if (!hats_json_scan_spoil (scan, scan->at, error,
                                 _("a line break or control character in a text must be escaped")))
        return FALSE;
      if (out != NULL)
        g_string_append_c (out, *scan->at);
      scan->at++;
    }

  if (scan->at == scan->end)
    return hats_json_scan_fail (scan, start, HATS_GUIDE_ERROR_SYNTAX, error,
                                _("the text that begins here does not end"));

  if (scan->is_spoilt)
    {
      hats_json_scan_add_spoilt (scan, start);
      hats_json_scan_repair (scan, start + 1, scan->at, 'x');
    }
  scan->at++;
  return TRUE;
}

static gboolean
skip_digits (HatsJsonScan *scan)
{
  const char *start = scan->at;

  while (scan->at < scan->end && g_ascii_isdigit (*scan->at))
    scan->at++;

  return scan->at > start;
}

/* Whether the number between @start and here is one that json-glib keeps. */
static gboolean
check_range (HatsJsonScan *scan,
             const char   *start,
             gboolean      is_integer)
{
  g_autofree char *digits = g_strndup (start, (gsize) (scan->at - start));

  if (is_integer)
    return g_ascii_string_to_signed (digits, 10, G_MININT64, G_MAXINT64, NULL, NULL);

  return isfinite (g_ascii_strtod (digits, NULL));
}

gboolean
hats_json_read_number (HatsJsonScan  *scan,
                       GError       **error)
{
  const char *start = scan->at;
  gboolean is_integer = TRUE;

  scan->is_spoilt = FALSE;
  if (*scan->at == '-')
    scan->at++;
  if (scan->at < scan->end && *scan->at == '0')
    scan->at++;
  else if (!skip_digits (scan))
    return hats_json_scan_fail (scan, start, HATS_GUIDE_ERROR_SYNTAX, error, _("a number needs a digit"));

  if (scan->at < scan->end && g_ascii_isdigit (*scan->at))
    {
      if (!hats_json_scan_spoil (scan, start, error, _("a number may not begin with 0")))
        return FALSE;
      skip_digits (scan);
    }

  if (scan->at < scan->end && *scan->at == '.')
    {
      is_integer = FALSE;
      scan->at++;
      if (!skip_digits (scan))
        return hats_json_scan_fail (scan, start, HATS_GUIDE_ERROR_SYNTAX, error,
                                    _("a digit must follow the decimal point"));
    }

  if (scan->at < scan->end && (*scan->at == 'e' || *scan->at == 'E'))
    {
      is_integer = FALSE;
      scan->at++;
      if (scan->at < scan->end && (*scan->at == '+' || *scan->at == '-'))
        scan->at++;
      if (!skip_digits (scan))
        return hats_json_scan_fail (scan, start, HATS_GUIDE_ERROR_SYNTAX, error,
                                    _("a number’s exponent needs a digit"));
    }

  if (!scan->is_spoilt && !check_range (scan, start, is_integer) &&
      !hats_json_scan_spoil (scan, start, error, _("the number is too large")))
    return FALSE;

  if (scan->is_spoilt)
    {
      hats_json_scan_add_spoilt (scan, start);
      hats_json_scan_repair (scan, start, scan->at, ' ');
      scan->findings->repaired[start - scan->text] = '1';
    }
  return TRUE;
}

gboolean
hats_json_read_word (HatsJsonScan  *scan,
                     GError       **error)
{
  static const char * const words[] = { "true", "false", "null" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      if ((gsize) (scan->end - scan->at) >= length && strncmp (scan->at, words[i], length) == 0)
        {
          scan->at += length;
          return TRUE;
        }
    }

  switch (*scan->at)
    {
    case '/':
      return hats_json_scan_fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error, _("comments are not allowed"));
    case '\'':
      return hats_json_scan_fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error,
                                  _("a text needs double quotation marks"));
    default:
      return hats_json_scan_fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error, _("a value is missing here"));
    }
}
