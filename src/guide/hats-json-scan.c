/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-json-scan.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-json-token.h"

/* Up to so many keys of an object are looked through one by one. */
#define FEW_KEYS 16

/* The JSON pointer of the value being read. */
static char *
get_pointer (HatsJsonScan *scan)
{
  g_autoptr(GString) pointer = g_string_new (NULL);

  for (guint i = 0; i < scan->depth; i++)
    {
      const HatsJsonLevel *level = &scan->levels[i];

      if (level->is_object && level->key != HATS_JSON_NO_KEY)
        hats_json_pointer_append (pointer, scan->keys->str + level->key);
      else if (!level->is_object && level->count > 0)
        hats_json_pointer_append_nth (pointer, level->count - 1);
    }

  return g_string_free (g_steal_pointer (&pointer), FALSE);
}

void
hats_json_scan_report (HatsJsonScan    *scan,
                       const char      *at,
                       HatsGuideError   code,
                       GError         **error,
                       const char      *message)
{
  guint line = 1, column = 1;

  if (scan->findings != NULL)
    {
      g_autofree char *pointer = NULL;

      if (hats_fault_list_is_full (scan->findings->faults))
        return;
      pointer = get_pointer (scan);
      hats_fault_list_add (scan->findings->faults, code, pointer, at - scan->text, message);
      return;
    }

  hats_json_place_advance (scan->text, at, &line, &column);
  hats_guide_error_set (error, code, scan->name, line, column, message);
}

gboolean
hats_json_scan_fail (HatsJsonScan    *scan,
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

  hats_json_scan_report (scan, at, code, error, message);
  return FALSE;
}

gboolean
hats_json_scan_spoil (HatsJsonScan  *scan,
                      const char    *at,
                      GError       **error,
                      const char    *message)
{
  hats_json_scan_report (scan, at, HATS_GUIDE_ERROR_SYNTAX, error, message);
  scan->is_spoilt = TRUE;
  return scan->findings != NULL;
}

void
hats_json_scan_add_spoilt (HatsJsonScan *scan,
                           const char   *value)
{
  if (scan->findings->spoilt == NULL)
    scan->findings->spoilt = g_hash_table_new (NULL, NULL);
  g_hash_table_add (scan->findings->spoilt, GSIZE_TO_POINTER ((gsize) (value - scan->text)));
  if (scan->depth > 0 && scan->levels[scan->depth - 1].key != HATS_JSON_NO_KEY &&
      g_str_equal (scan->keys->str + scan->levels[scan->depth - 1].key, "id"))
    scan->findings->spoilt_id = TRUE;
}

void
hats_json_scan_repair (HatsJsonScan *scan,
                       const char   *start,
                       const char   *end,
                       char          with)
{
  if (scan->findings->repaired == NULL)
    scan->findings->repaired = g_memdup2 (scan->text, (gsize) (scan->end - scan->text));
  memset (scan->findings->repaired + (start - scan->text), with, (gsize) (end - start));
}

static void
skip_space (HatsJsonScan *scan)
{
  while (scan->at < scan->end && (*scan->at == ' ' || *scan->at == '\n' || *scan->at == '\t' || *scan->at == '\r'))
    scan->at++;
}

static void
pop_level (HatsJsonScan *scan)
{
  HatsJsonLevel *level = &scan->levels[--scan->depth];

  g_clear_pointer (&level->many_keys, g_hash_table_unref);
  g_string_truncate (scan->keys, level->keys);
}

/* At a bracket. */
static gboolean
push_level (HatsJsonScan  *scan,
            GError       **error)
{
  HatsJsonLevel *level;

  if (scan->depth == HATS_JSON_MAX_DEPTH)
    return hats_json_scan_fail (scan, scan->at, HATS_GUIDE_ERROR_LIMIT, error,
                                _("arrays and objects are nested more than %d deep"), HATS_JSON_MAX_DEPTH);

  level = &scan->levels[scan->depth++];
  *level = (HatsJsonLevel) {
    .is_object = *scan->at == '{',
    .keys = scan->keys->len,
    .key = HATS_JSON_NO_KEY,
    .place = scan->place,
  };
  scan->at++;
  return TRUE;
}

/* Notes where a value begins, if it is on the way to one that is looked for. */
static void
visit (HatsJsonScan  *scan,
       HatsJsonLevel *level,
       const char    *step)
{
  scan->place = level->place != NULL ? hats_json_place_get (level->place, step) : NULL;
  if (scan->place != NULL)
    scan->place->offset = scan->at - scan->text;
}

/* At a quotation mark: the name of a member becomes the key of @level. */
static gboolean
read_name (HatsJsonScan   *scan,
           HatsJsonLevel  *level,
           GError        **error)
{
  gsize begin = scan->keys->len;

  if (!hats_json_read_string (scan, scan->keys, error))
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
is_known_key (HatsJsonScan  *scan,
              HatsJsonLevel *level)
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
read_key (HatsJsonScan   *scan,
          HatsJsonLevel  *level,
          GError        **error)
{
  const char *start = scan->at;
  gboolean is_spoilt;

  level->key = HATS_JSON_NO_KEY;
  /* The keys that are in a table need not be kept here as well. */
  if (level->many_keys != NULL)
    g_string_truncate (scan->keys, level->keys);
  if (scan->at == scan->end || *scan->at != '"')
    return hats_json_scan_fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error,
                                _("a member’s name in double quotation marks is missing here"));
  if (!read_name (scan, level, error))
    return FALSE;

  is_spoilt = scan->is_spoilt;
  if (is_known_key (scan, level) && !is_spoilt)
    {
      g_autofree char *message = g_strdup_printf (_("“%s” is given twice in the same object"), scan->keys->str + level->key);

      hats_json_scan_report (scan, start, HATS_GUIDE_ERROR_DUPLICATE, error, message);
      if (scan->findings == NULL)
        return FALSE;
    }

  skip_space (scan);
  if (scan->at == scan->end || *scan->at != ':')
    return hats_json_scan_fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error, _("a colon is missing here"));
  scan->at++;
  skip_space (scan);
  if (is_spoilt)
    {
      scan->findings->spoilt_name = TRUE;
      scan->findings->spoilt_id = TRUE;
      hats_json_scan_add_spoilt (scan, scan->at);
    }
  visit (scan, level, scan->keys->str + level->key);
  return TRUE;
}

/* Before a value of the innermost array or object: its key, or its index. */
static gboolean
begin_value (HatsJsonScan  *scan,
             GError       **error)
{
  HatsJsonLevel *level = &scan->levels[scan->depth - 1];
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
end_values (HatsJsonScan  *scan,
            gboolean      *more,
            GError       **error)
{
  *more = FALSE;
  while (scan->depth > 0)
    {
      HatsJsonLevel *level = &scan->levels[scan->depth - 1];
      char close = level->is_object ? '}' : ']';

      skip_space (scan);
      if (scan->at < scan->end && *scan->at == close)
        {
          scan->at++;
          pop_level (scan);
          continue;
        }
      if (scan->at == scan->end)
        return hats_json_scan_fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error,
                                    _("the file ends where “%c” is missing"), close);
      if (*scan->at != ',')
        return hats_json_scan_fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error,
                                    _("a comma or “%c” is missing here"), close);

      scan->at++;
      skip_space (scan);
      *more = TRUE;
      return TRUE;
    }

  return TRUE;
}

/* Reads one value without going into it; sets @opened where it was a bracket with something inside. */
static gboolean
read_value (HatsJsonScan  *scan,
            gboolean      *opened,
            GError       **error)
{
  *opened = FALSE;
  if (scan->at == scan->end)
    return hats_json_scan_fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error,
                                _("the file ends where a value is missing"));
  if (++scan->n_values > HATS_JSON_MAX_VALUES)
    return hats_json_scan_fail (scan, scan->at, HATS_GUIDE_ERROR_LIMIT, error,
                                _("the file holds more than %d values"), HATS_JSON_MAX_VALUES);

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
      return hats_json_read_string (scan, NULL, error);
    default:
      if (*scan->at == '-' || g_ascii_isdigit (*scan->at))
        return hats_json_read_number (scan, error);
      return hats_json_read_word (scan, error);
    }
}

static gboolean
scan_values (HatsJsonScan  *scan,
             GError       **error)
{
  gboolean more = TRUE;

  skip_space (scan);
  if (scan->place != NULL)
    scan->place->offset = scan->at - scan->text;
  if (scan->at == scan->end)
    return hats_json_scan_fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error, _("the file is empty"));

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
    return hats_json_scan_fail (scan, scan->at, HATS_GUIDE_ERROR_SYNTAX, error, _("the document ends before this"));

  return TRUE;
}

gboolean
hats_json_scan_run (HatsJsonScan  *scan,
                    GError       **error)
{
  gboolean result;

  scan->keys = g_string_new (NULL);
  result = scan_values (scan, error);
  while (scan->depth > 0)
    pop_level (scan);
  g_string_free (scan->keys, TRUE);

  return result;
}
