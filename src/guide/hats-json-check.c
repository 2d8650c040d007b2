/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-json-check.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "hats-guide-error.h"

/* An array or object that is open at the place of the scan. */
typedef struct {
  gboolean    is_object;
  guint       count;      /* values so far */
  GHashTable *keys;       /* of an object: the keys so far; NULL until there is one */
} Level;

typedef struct {
  const char *text;
  const char *end;
  const char *at;
  const char *name;
  Level       levels[HATS_JSON_MAX_DEPTH];
  guint       depth;

  /* Only while looking for a pointer's place: the steps to it, and how many were taken. */
  GStrv       steps;
  guint       taken;
  const char *found;
} Scan;

static void
get_place (const char *text,
           const char *at,
           guint      *line,
           guint      *column)
{
  const char *start = text;

  *line = 1;
  for (const char *p = text; p < at; p++)
    if (*p == '\n')
      {
        (*line)++;
        start = p + 1;
      }

  *column = 1;
  for (const char *p = start; p < at; p++)
    if (((guchar) *p & 0xc0) != 0x80)
      (*column)++;
}

/* Sets an error that begins with the place of @at. */
G_GNUC_PRINTF (5, 6)
static gboolean
fail (Scan            *scan,
      const char      *at,
      HatsGuideError   code,
      GError         **error,
      const char      *format,
      ...)
{
  g_autofree char *message = NULL;
  guint line, column;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  get_place (scan->text, at, &line, &column);
  hats_guide_error_set (error, code, scan->name, line, column, message);
  return FALSE;
}

static void
skip_space (Scan *scan)
{
  while (scan->at < scan->end && strchr (" \t\r\n", *scan->at) != NULL && *scan->at != '\0')
    scan->at++;
}

static gboolean
read_hex4 (Scan     *scan,
           gunichar *unit)
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
read_unicode (Scan     *scan,
              GString  *out,
              GError  **error)
{
  const char *start = scan->at - 1;
  gunichar high, low;

  scan->at++;
  if (!read_hex4 (scan, &high))
    return fail (scan, start, HATS_GUIDE_ERROR_SYNTAX, error, _("“\\u” needs four hexadecimal digits"));
  if (high == 0)
    return fail (scan, start, HATS_GUIDE_ERROR_SYNTAX, error, _("a text may not hold the character NUL"));
  if (high >= 0xdc00 && high <= 0xdfff)
    return fail (scan, start, HATS_GUIDE_ERROR_SYNTAX, error, _("half of a surrogate pair stands alone"));

  if (high >= 0xd800 && high <= 0xdbff)
    {
      if (scan->end - scan->at < 2 || scan->at[0] != '\\' || scan->at[1] != 'u')
        return fail (scan, start, HATS_GUIDE_ERROR_SYNTAX, error, _("half of a surrogate pair stands alone"));
      scan->at += 2;
      if (!read_hex4 (scan, &low) || low < 0xdc00 || low > 0xdfff)
        return fail (scan, start, HATS_GUIDE_ERROR_SYNTAX, error, _("half of a surrogate pair stands alone"));
      high = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
    }

  if (out != NULL)
    g_string_append_unichar (out, high);
  return TRUE;
}

static gboolean
read_escape (Scan     *scan,
             GString  *out,
             GError  **error)
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
    return fail (scan, scan->at - 1, HATS_GUIDE_ERROR_SYNTAX, error, _("there is no such escape"));

  if (out != NULL)
    g_string_append_c (out, meanings[letter - letters]);
  scan->at++;
  return TRUE;
}

/* At a quotation mark; the text goes to @out where that is given. */
static gboolean
read_string (Scan     *scan,
             GString  *out,
             GError  **error)
{
  const char *start = scan->at++;

  while (scan->at < scan->end && *scan->at != '"')
    {
      if (*scan->at == '\\')
        {
          if (!read_escape (scan, out, error))
            return FALSE;
          continue;
        }
      if ((guchar) *scan->at < 0x20)
        return fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error,
                     _("a line break or control character in a text must be escaped"));
      if (out != NULL)
        g_string_append_c (out, *scan->at);
      scan->at++;
    }

  if (scan->at == scan->end)
    return fail (scan, start, HATS_GUIDE_ERROR_SYNTAX, error, _("the text that begins here does not end"));

  scan->at++;
  return TRUE;
}

static gboolean
skip_digits (Scan *scan)
{
  const char *start = scan->at;

  while (scan->at < scan->end && g_ascii_isdigit (*scan->at))
    scan->at++;

  return scan->at > start;
}

/* Whether the number between @start and here is one that json-glib keeps. */
static gboolean
check_range (Scan       *scan,
             const char *start,
             gboolean    is_integer)
{
  g_autofree char *digits = g_strndup (start, (gsize) (scan->at - start));

  if (is_integer)
    return g_ascii_string_to_signed (digits, 10, G_MININT64, G_MAXINT64, NULL, NULL);

  return isfinite (g_ascii_strtod (digits, NULL));
}

static gboolean
read_number (Scan    *scan,
             GError **error)
{
  const char *start = scan->at;
  gboolean is_integer = TRUE;

  if (*scan->at == '-')
    scan->at++;
  if (scan->at < scan->end && *scan->at == '0')
    scan->at++;
  else if (!skip_digits (scan))
    return fail (scan, start, HATS_GUIDE_ERROR_SYNTAX, error, _("a number needs a digit"));

  if (scan->at < scan->end && g_ascii_isdigit (*scan->at))
    return fail (scan, start, HATS_GUIDE_ERROR_SYNTAX, error, _("a number may not begin with 0"));

  if (scan->at < scan->end && *scan->at == '.')
    {
      is_integer = FALSE;
      scan->at++;
      if (!skip_digits (scan))
        return fail (scan, start, HATS_GUIDE_ERROR_SYNTAX, error, _("a digit must follow the decimal point"));
    }

  if (scan->at < scan->end && (*scan->at == 'e' || *scan->at == 'E'))
    {
      is_integer = FALSE;
      scan->at++;
      if (scan->at < scan->end && (*scan->at == '+' || *scan->at == '-'))
        scan->at++;
      if (!skip_digits (scan))
        return fail (scan, start, HATS_GUIDE_ERROR_SYNTAX, error, _("a number’s exponent needs a digit"));
    }

  if (!check_range (scan, start, is_integer))
    return fail (scan, start, HATS_GUIDE_ERROR_SYNTAX, error, _("the number is too large"));

  return TRUE;
}

static gboolean
read_word (Scan    *scan,
           GError **error)
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
      return fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error, _("comments are not allowed"));
    case '\'':
      return fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error, _("a text needs double quotation marks"));
    default:
      return fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error, _("a value is missing here"));
    }
}

static void
pop_level (Scan *scan)
{
  Level *level = &scan->levels[--scan->depth];

  g_clear_pointer (&level->keys, g_hash_table_unref);
}

/* At a bracket. */
static gboolean
push_level (Scan     *scan,
            GError  **error)
{
  Level *level;

  if (scan->depth == HATS_JSON_MAX_DEPTH)
    return fail (scan, scan->at, HATS_GUIDE_ERROR_LIMIT, error,
                 _("arrays and objects are nested more than %d deep"), HATS_JSON_MAX_DEPTH);

  level = &scan->levels[scan->depth++];
  *level = (Level) { .is_object = *scan->at == '{' };
  scan->at++;
  return TRUE;
}

/* Notes where a value begins, if it is on the way that the search takes. */
static void
visit (Scan       *scan,
       const char *step)
{
  if (scan->steps == NULL || scan->taken + 1 != scan->depth)
    return;

  if (scan->steps[scan->taken] != NULL && g_str_equal (scan->steps[scan->taken], step))
    {
      scan->taken++;
      scan->found = scan->at;
    }
}

/* In an object: reads a key and its colon. */
static gboolean
read_key (Scan     *scan,
          Level    *level,
          GError  **error)
{
  g_autoptr(GString) key = g_string_new (NULL);
  const char *start = scan->at;

  if (scan->at == scan->end || *scan->at != '"')
    return fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error,
                 _("a member’s name in double quotation marks is missing here"));
  if (!read_string (scan, key, error))
    return FALSE;

  if (level->keys == NULL)
    level->keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (!g_hash_table_add (level->keys, g_strdup (key->str)))
    return fail (scan, start, HATS_GUIDE_ERROR_DUPLICATE, error,
                 _("“%s” is given twice in the same object"), key->str);

  skip_space (scan);
  if (scan->at == scan->end || *scan->at != ':')
    return fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error, _("a colon is missing here"));
  scan->at++;
  skip_space (scan);
  visit (scan, key->str);
  return TRUE;
}

/* Before a value of the innermost array or object: its key, or its index. */
static gboolean
begin_value (Scan     *scan,
             GError  **error)
{
  Level *level = &scan->levels[scan->depth - 1];
  char index[16];

  if (level->is_object)
    {
      if (!read_key (scan, level, error))
        return FALSE;
    }
  else if (scan->steps != NULL)
    {
      g_snprintf (index, sizeof index, "%u", level->count);
      visit (scan, index);
    }

  level->count++;
  return TRUE;
}

/* After a value: closes what ends here, up to the comma before the next value. Sets @more where there is one. */
static gboolean
end_values (Scan      *scan,
            gboolean  *more,
            GError   **error)
{
  *more = FALSE;
  while (scan->depth > 0)
    {
      Level *level = &scan->levels[scan->depth - 1];
      char close = level->is_object ? '}' : ']';

      skip_space (scan);
      if (scan->at < scan->end && *scan->at == close)
        {
          scan->at++;
          pop_level (scan);
          continue;
        }
      if (scan->at == scan->end)
        return fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error,
                     _("the file ends where “%c” is missing"), close);
      if (*scan->at != ',')
        return fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error, _("a comma or “%c” is missing here"), close);

      scan->at++;
      skip_space (scan);
      *more = TRUE;
      return TRUE;
    }

  return TRUE;
}

/* Reads one value without going into it; sets @opened where it was a bracket with something inside. */
static gboolean
read_value (Scan      *scan,
            gboolean  *opened,
            GError   **error)
{
  *opened = FALSE;
  if (scan->at == scan->end)
    return fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error, _("the file ends where a value is missing"));

  switch (*scan->at)
    {
    case '{':
    case '[':
      if (!push_level (scan, error))
        return FALSE;
      skip_space (scan);
      *opened = scan->at == scan->end || *scan->at != (scan->levels[scan->depth - 1].is_object ? '}' : ']');
      return TRUE;
    case '"':
      return read_string (scan, NULL, error);
    default:
      if (*scan->at == '-' || g_ascii_isdigit (*scan->at))
        return read_number (scan, error);
      return read_word (scan, error);
    }
}

static gboolean
scan_document (Scan    *scan,
               GError **error)
{
  gboolean more = TRUE;

  skip_space (scan);
  scan->found = scan->at;
  if (scan->at == scan->end)
    return fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error, _("the file is empty"));

  while (more)
    {
      if (!read_value (scan, &more, error))
        return FALSE;
      if (!more && !end_values (scan, &more, error))
        return FALSE;
      if (more && !begin_value (scan, error))
        return FALSE;
    }

  skip_space (scan);
  if (scan->at < scan->end)
    return fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error, _("the document ends before this"));

  return TRUE;
}

gboolean
hats_json_check (const char  *text,
                 gsize        length,
                 const char  *name,
                 GError     **error)
{
  Scan scan = { .text = text, .end = text + length, .at = text, .name = name };
  const char *valid;
  gboolean result;

  g_return_val_if_fail (text != NULL || length == 0, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  if (length > HATS_JSON_MAX_SIZE)
    {
      g_set_error (error, HATS_GUIDE_ERROR, HATS_GUIDE_ERROR_LIMIT,
                   _("%s: the file is larger than %d MiB"), name, HATS_JSON_MAX_SIZE / (1024 * 1024));
      return FALSE;
    }
  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    return fail (&scan, text, HATS_GUIDE_ERROR_SYNTAX, error, _("a byte order mark is not allowed"));
  if (!g_utf8_validate_len (text, length, &valid))
    return fail (&scan, valid, HATS_GUIDE_ERROR_SYNTAX, error,
                 *valid == '\0' ? _("a text may not hold the character NUL") : _("this is not UTF-8"));

  result = scan_document (&scan, error);
  while (scan.depth > 0)
    pop_level (&scan);

  return result;
}

/* The steps of a JSON pointer, unescaped. */
static GStrv
split_pointer (const char *pointer)
{
  GStrv steps = g_strsplit (*pointer == '/' ? pointer + 1 : pointer, "/", -1);

  for (guint i = 0; steps[i] != NULL; i++)
    {
      g_autoptr(GString) step = g_string_new (steps[i]);

      g_string_replace (step, "~1", "/", 0);
      g_string_replace (step, "~0", "~", 0);
      g_free (steps[i]);
      steps[i] = g_string_free (g_steal_pointer (&step), FALSE);
    }

  return steps;
}

gboolean
hats_json_locate (const char *text,
                  gsize       length,
                  const char *pointer,
                  guint      *line,
                  guint      *column)
{
  g_auto(GStrv) steps = split_pointer (pointer);
  Scan scan = { .text = text, .end = text + length, .at = text, .name = "", .steps = steps };

  g_return_val_if_fail (text != NULL, FALSE);

  scan_document (&scan, NULL);
  while (scan.depth > 0)
    pop_level (&scan);

  get_place (text, scan.found, line, column);
  return scan.taken == g_strv_length (steps);
}
