/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-json-check.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-json-scan.h"

static gboolean
check_document (HatsJsonScan  *scan,
                GError       **error)
{
  gsize length = (gsize) (scan->end - scan->text);
  const char *valid;

  if (length >= 3 && memcmp (scan->text, "\xef\xbb\xbf", 3) == 0)
    return hats_json_scan_fail (scan, scan->text, HATS_GUIDE_ERROR_SYNTAX, error,
                                _("a byte order mark is not allowed"));
  if (!g_utf8_validate_len (scan->text, length, &valid))
    return hats_json_scan_fail (scan, valid, HATS_GUIDE_ERROR_SYNTAX, error,
                                *valid == '\0' ? _("a text may not hold the character NUL") : _("this is not UTF-8"));

  return hats_json_scan_run (scan, error);
}

gboolean
hats_json_check (const char  *text,
                 gsize        length,
                 const char  *name,
                 GError     **error)
{
  HatsJsonScan scan = { .text = text, .end = text + length, .at = text, .name = name };

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
  HatsJsonScan scan = { .text = text, .end = text + length, .at = text, .findings = findings };

  g_return_val_if_fail (text != NULL, FALSE);

  *findings = (HatsJsonFindings) { .faults = hats_fault_list_new () };
  if (length > HATS_JSON_MAX_SIZE)
    return hats_json_scan_fail (&scan, text, HATS_GUIDE_ERROR_LIMIT, NULL,
                                _("the file is larger than %d MiB"), HATS_JSON_MAX_SIZE / (1024 * 1024));

  return check_document (&scan, NULL);
}
