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
#include "hats-json-place.h"

#define NO_KEY G_MAXSIZE
/* Up to so many keys of an object are looked through one by one. */
#define FEW_KEYS 16

/* An array or object that is open at the place of the scan. */
typedef struct {
  gboolean       is_object;
  guint          count;      /* values so far */
  gsize          keys;       /* of an object: where its keys begin among those of all that is open, each with a NUL */
  gsize          key;        /* of an object: where that of the value being read begins there; NO_KEY before it */
  GHashTable    *many_keys;  /* of an object: its keys, once there are many */
  HatsJsonPlace *place;      /* nullable: where values below this one are looked for */
} Level;

typedef struct {
  const char *text;
  const char *end;
  const char *at;
  const char *name;
  Level       levels[HATS_JSON_MAX_DEPTH];
  guint       depth;
  GString    *keys;       /* of the objects that are open */
  guint       n_values;

  /* Only while faults are collected. */
  HatsJsonFindings *findings;
  gboolean          is_spoilt;   /* the text being read */

  /* Only while looking for places: that of the value to be read next, if it is on the way to one. */
  HatsJsonPlace    *place;
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

/* The JSON pointer of the value being read. */
static char *
get_pointer (Scan *scan)
{
  g_autoptr(GString) pointer = g_string_new (NULL);

  for (guint i = 0; i < scan->depth; i++)
    {
      const Level *level = &scan->levels[i];

      if (level->is_object && level->key != NO_KEY)
        hats_json_pointer_append (pointer, scan->keys->str + level->key);
      else if (!level->is_object && level->count > 0)
        hats_json_pointer_append_nth (pointer, level->count - 1);
    }

  return g_string_free (g_steal_pointer (&pointer), FALSE);
}

static void
report (Scan           *scan,
        const char     *at,
        HatsGuideError  code,
        GError        **error,
        const char     *message)
{
  guint line, column;

  if (scan->findings != NULL)
    {
      g_autofree char *pointer = NULL;

      if (hats_fault_list_is_full (scan->findings->faults))
        return;
      pointer = get_pointer (scan);
      hats_fault_list_add (scan->findings->faults, code, pointer, at - scan->text, message);
      return;
    }

  get_place (scan->text, at, &line, &column);
  hats_guide_error_set (error, code, scan->name, line, column, message);
}

/* A fault after which nothing can be known. */
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
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  report (scan, at, code, error, message);
  return FALSE;
}

/* A fault of the text or number being read: where faults are collected, the scan goes on after it. */
static gboolean
spoil (Scan        *scan,
       const char  *at,
       GError     **error,
       const char  *message)
{
  report (scan, at, HATS_GUIDE_ERROR_SYNTAX, error, message);
  scan->is_spoilt = TRUE;
  return scan->findings != NULL;
}

static void
add_spoilt (Scan       *scan,
            const char *value)
{
  if (scan->findings->spoilt == NULL)
    scan->findings->spoilt = g_hash_table_new (NULL, NULL);
  g_hash_table_add (scan->findings->spoilt, GSIZE_TO_POINTER ((gsize) (value - scan->text)));
  if (scan->depth > 0 && scan->levels[scan->depth - 1].key != NO_KEY &&
      g_str_equal (scan->keys->str + scan->levels[scan->depth - 1].key, "id"))
    scan->findings->spoilt_id = TRUE;
}

/* Replaces what is spoilt between @start and @end. */
static void
repair (Scan       *scan,
        const char *start,
        const char *end,
        char        with)
{
  if (scan->findings->repaired == NULL)
    scan->findings->repaired = g_memdup2 (scan->text, (gsize) (scan->end - scan->text));
  memset (scan->findings->repaired + (start - scan->text), with, (gsize) (end - start));
}

static void
skip_space (Scan *scan)
{
  while (scan->at < scan->end && (*scan->at == ' ' || *scan->at == '\n' || *scan->at == '\t' || *scan->at == '\r'))
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
    return spoil (scan, start, error, _("“\\u” needs four hexadecimal digits"));
  if (high == 0)
    return spoil (scan, start, error, _("a text may not hold the character NUL"));
  if (high >= 0xdc00 && high <= 0xdfff)
    return spoil (scan, start, error, _("half of a surrogate pair stands alone"));

  if (high >= 0xd800 && high <= 0xdbff)
    {
      if (scan->end - scan->at < 2 || scan->at[0] != '\\' || scan->at[1] != 'u')
        return spoil (scan, start, error, _("half of a surrogate pair stands alone"));
      scan->at += 2;
      if (!read_hex4 (scan, &low) || low < 0xdc00 || low > 0xdfff)
        return spoil (scan, start, error, _("half of a surrogate pair stands alone"));
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
    return spoil (scan, scan->at - 1, error, _("there is no such escape"));

  if (out != NULL)
    g_string_append_c (out, meanings[letter - letters]);
  scan->at++;
  return TRUE;
}

/* Goes over characters of a text that mean themselves. */
static void
read_ordinary (Scan    *scan,
               GString *out)
{
  const char *start = scan->at;

  while (scan->at < scan->end && (guchar) *scan->at >= 0x20 && *scan->at != '"' && *scan->at != '\\')
    scan->at++;
  if (out != NULL)
    g_string_append_len (out, start, scan->at - start);
}

/* At a quotation mark; the text goes to @out where that is given. */
static gboolean
read_string (Scan     *scan,
             GString  *out,
             GError  **error)
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
        return fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error,
                     _("a line break or control character in a text must be escaped"));
      if ((guchar) *scan->at >= 0x20)
        {
          read_ordinary (scan, out);
          continue;
        }
      if (!spoil (scan, scan->at, error, _("a line break or control character in a text must be escaped")))
        return FALSE;
      if (out != NULL)
        g_string_append_c (out, *scan->at);
      scan->at++;
    }

  if (scan->at == scan->end)
    return fail (scan, start, HATS_GUIDE_ERROR_SYNTAX, error, _("the text that begins here does not end"));

  if (scan->is_spoilt)
    {
      add_spoilt (scan, start);
      repair (scan, start + 1, scan->at, 'x');
    }
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

  scan->is_spoilt = FALSE;
  if (*scan->at == '-')
    scan->at++;
  if (scan->at < scan->end && *scan->at == '0')
    scan->at++;
  else if (!skip_digits (scan))
    return fail (scan, start, HATS_GUIDE_ERROR_SYNTAX, error, _("a number needs a digit"));

  if (scan->at < scan->end && g_ascii_isdigit (*scan->at))
    {
      if (!spoil (scan, start, error, _("a number may not begin with 0")))
        return FALSE;
      skip_digits (scan);
    }

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

  if (!scan->is_spoilt && !check_range (scan, start, is_integer) &&
      !spoil (scan, start, error, _("the number is too large")))
    return FALSE;

  if (scan->is_spoilt)
    {
      add_spoilt (scan, start);
      repair (scan, start, scan->at, ' ');
      scan->findings->repaired[start - scan->text] = '1';
    }
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

  g_clear_pointer (&level->many_keys, g_hash_table_unref);
  g_string_truncate (scan->keys, level->keys);
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
  *level = (Level) { .is_object = *scan->at == '{', .keys = scan->keys->len, .key = NO_KEY, .place = scan->place };
  scan->at++;
  return TRUE;
}

/* Notes where a value begins, if it is on the way to one that is looked for. */
static void
visit (Scan       *scan,
       Level      *level,
       const char *step)
{
  scan->place = level->place != NULL ? hats_json_place_get (level->place, step) : NULL;
  if (scan->place != NULL)
    scan->place->offset = scan->at - scan->text;
}

/* At a quotation mark: the name of a member becomes the key of @level. */
static gboolean
read_name (Scan     *scan,
           Level    *level,
           GError  **error)
{
  gsize begin = scan->keys->len;

  if (!read_string (scan, scan->keys, error))
    {
      g_string_truncate (scan->keys, begin);
      return FALSE;
    }

  g_string_append_c (scan->keys, '\0');
  level->key = begin;
  return TRUE;
}

/* Whether the key of @level at the end of the keys is one that it has already. */
static gboolean
is_known_key (Scan  *scan,
              Level *level)
{
  const char *key = scan->keys->str + level->key;

  if (level->many_keys != NULL)
    return !g_hash_table_add (level->many_keys, g_strdup (key));

  for (const char *known = scan->keys->str + level->keys; known < key; known += strlen (known) + 1)
    if (strcmp (known, key) == 0)
      return TRUE;

  if (level->count < FEW_KEYS)
    return FALSE;

  level->many_keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (const char *known = scan->keys->str + level->keys; known <= key; known += strlen (known) + 1)
    g_hash_table_add (level->many_keys, g_strdup (known));
  return FALSE;
}

/* In an object: reads a key and its colon. */
static gboolean
read_key (Scan     *scan,
          Level    *level,
          GError  **error)
{
  const char *start = scan->at;
  gboolean is_spoilt;

  level->key = NO_KEY;
  /* The keys that are in a table need not be kept here as well. */
  if (level->many_keys != NULL)
    g_string_truncate (scan->keys, level->keys);
  if (scan->at == scan->end || *scan->at != '"')
    return fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error,
                 _("a member’s name in double quotation marks is missing here"));
  if (!read_name (scan, level, error))
    return FALSE;

  is_spoilt = scan->is_spoilt;
  if (is_known_key (scan, level) && !is_spoilt)
    {
      g_autofree char *message = g_strdup_printf (_("“%s” is given twice in the same object"), scan->keys->str + level->key);

      report (scan, start, HATS_GUIDE_ERROR_DUPLICATE, error, message);
      if (scan->findings == NULL)
        return FALSE;
    }

  skip_space (scan);
  if (scan->at == scan->end || *scan->at != ':')
    return fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error, _("a colon is missing here"));
  scan->at++;
  skip_space (scan);
  if (is_spoilt)
    {
      scan->findings->spoilt_name = TRUE;
      scan->findings->spoilt_id = TRUE;
      add_spoilt (scan, scan->at);
    }
  visit (scan, level, scan->keys->str + level->key);
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
  else if (level->place != NULL)
    {
      g_snprintf (index, sizeof index, "%u", level->count);
      visit (scan, level, index);
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
  if (++scan->n_values > HATS_JSON_MAX_VALUES)
    return fail (scan, scan->at, HATS_GUIDE_ERROR_LIMIT, error, _("the file holds more than %d values"), HATS_JSON_MAX_VALUES);

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
scan_values (Scan    *scan,
             GError **error)
{
  gboolean more = TRUE;

  skip_space (scan);
  if (scan->place != NULL)
    scan->place->offset = scan->at - scan->text;
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

static gboolean
scan_document (Scan    *scan,
               GError **error)
{
  gboolean result;

  scan->keys = g_string_new (NULL);
  result = scan_values (scan, error);
  while (scan->depth > 0)
    pop_level (scan);
  g_string_free (scan->keys, TRUE);

  return result;
}

static gboolean
check_document (Scan    *scan,
                GError **error)
{
  gsize length = (gsize) (scan->end - scan->text);
  const char *valid;

  if (length >= 3 && memcmp (scan->text, "\xef\xbb\xbf", 3) == 0)
    return fail (scan, scan->text, HATS_GUIDE_ERROR_SYNTAX, error, _("a byte order mark is not allowed"));
  if (!g_utf8_validate_len (scan->text, length, &valid))
    return fail (scan, valid, HATS_GUIDE_ERROR_SYNTAX, error,
                 *valid == '\0' ? _("a text may not hold the character NUL") : _("this is not UTF-8"));

  return scan_document (scan, error);
}

gboolean
hats_json_check (const char  *text,
                 gsize        length,
                 const char  *name,
                 GError     **error)
{
  Scan scan = { .text = text, .end = text + length, .at = text, .name = name };

  g_return_val_if_fail (text != NULL || length == 0, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  if (length > HATS_JSON_MAX_SIZE)
    {
      g_set_error (error, HATS_GUIDE_ERROR, HATS_GUIDE_ERROR_LIMIT,
                   _("%s: the file is larger than %d MiB"), name, HATS_JSON_MAX_SIZE / (1024 * 1024));
      return FALSE;
    }

  return check_document (&scan, error);
}

void
hats_json_findings_clear (HatsJsonFindings *self)
{
  g_clear_pointer (&self->faults, hats_fault_list_unref);
  g_clear_pointer (&self->repaired, g_free);
  g_clear_pointer (&self->spoilt, g_hash_table_unref);
}

gboolean
hats_json_check_all (const char       *text,
                     gsize             length,
                     HatsJsonFindings *findings)
{
  Scan scan = { .text = text, .end = text + length, .at = text, .findings = findings };

  g_return_val_if_fail (text != NULL, FALSE);

  *findings = (HatsJsonFindings) { .faults = hats_fault_list_new () };
  if (length > HATS_JSON_MAX_SIZE)
    return fail (&scan, text, HATS_GUIDE_ERROR_LIMIT, NULL,
                 _("the file is larger than %d MiB"), HATS_JSON_MAX_SIZE / (1024 * 1024));

  return check_document (&scan, NULL);
}

/* Runs over a text for the places below @root. */
static void
find_places (const char    *text,
             gsize          length,
             HatsJsonPlace *root)
{
  HatsJsonFindings findings = { .faults = hats_fault_list_new () };
  Scan scan = { .text = text, .end = text + length, .at = text, .findings = &findings, .place = root };

  scan_document (&scan, NULL);
  hats_json_findings_clear (&findings);
}

gboolean
hats_json_locate (const char *text,
                  gsize       length,
                  const char *pointer,
                  guint      *line,
                  guint      *column)
{
  g_autoptr(HatsJsonPlace) root = hats_json_place_new ();
  gboolean exact;

  g_return_val_if_fail (text != NULL, FALSE);

  hats_json_place_add (root, pointer);
  find_places (text, length, root);
  get_place (text, text + hats_json_place_find (root, pointer, &exact), line, column);

  return exact;
}

/* The lines and columns of sorted faults, in one run. */
static void
count_lines (const char    *text,
             HatsFaultList *faults)
{
  const char *at = text;
  guint line = 1, column = 1;

  for (guint i = 0; i < faults->items->len; i++)
    {
      HatsFault *fault = g_ptr_array_index (faults->items, i);

      for (; at < text + fault->offset; at++)
        if (*at == '\n')
          {
            line++;
            column = 1;
          }
        else if (((guchar) *at & 0xc0) != 0x80)
          column++;

      fault->line = line;
      fault->column = column;
    }
}

void
hats_json_locate_faults (const char    *text,
                         gsize          length,
                         HatsFaultList *faults)
{
  g_autoptr(HatsJsonPlace) root = hats_json_place_new ();
  gboolean needed = FALSE;

  g_return_if_fail (text != NULL && faults != NULL);

  for (guint i = 0; i < faults->items->len; i++)
    {
      const HatsFault *fault = g_ptr_array_index (faults->items, i);

      if (fault->offset < 0)
        {
          hats_json_place_add (root, fault->pointer);
          needed = TRUE;
        }
    }

  if (needed)
    find_places (text, length, root);
  for (guint i = 0; i < faults->items->len; i++)
    {
      HatsFault *fault = g_ptr_array_index (faults->items, i);

      if (fault->offset < 0)
        fault->offset = hats_json_place_find (root, fault->pointer, NULL);
    }

  hats_fault_list_sort (faults);
  count_lines (text, faults);
}
