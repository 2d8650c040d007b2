/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-json-locate.h"

#include "hats-json-scan.h"

/* Runs over a text for the places below @root. */
static void
find_places (const char    *text,
             gsize          length,
             HatsJsonPlace *root)
{
  HatsJsonFindings findings = { .faults = hats_fault_list_new () };
  HatsJsonScan scan = { .text = text, .end = text + length, .at = text, .findings = &findings, .place = root };

  hats_json_scan_run (&scan, NULL);
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
  *line = *column = 1;
  hats_json_place_advance (text, text + hats_json_place_find (root, pointer, &exact), line, column);

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

      hats_json_place_advance (at, text + fault->offset, &line, &column);
      at = text + fault->offset;
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
