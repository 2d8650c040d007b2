/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * What build-aux/fuzz feeds with all kinds of texts: the check of JSON, and the reader of guide files. What is said of a
 * text must hold together, whatever the text is.
 */

#include "config.h"

#include <stdint.h>

#include "hats-guide-reader.h"
#include "hats-json-check.h"
#include "hats-json-locate.h"

/* Larger than any file of the corpus; what costs much is the benchmark's. */
#define MOST_BYTES 65536

int LLVMFuzzerTestOneInput (const uint8_t *data,
                            size_t         size);

/* Each fault has a place in the text, and they come in the order of their places. */
static void
check_faults (HatsFaultList *faults)
{
  const HatsFault *before = NULL;

  g_assert_cmpuint (faults->n_found, >=, faults->items->len);
  for (guint i = 0; i < faults->items->len; i++)
    {
      const HatsFault *fault = g_ptr_array_index (faults->items, i);

      g_assert_cmpuint (fault->line, >, 0);
      g_assert_cmpuint (fault->column, >, 0);
      g_assert_true (g_utf8_validate (fault->message, -1, NULL));
      g_assert_true (before == NULL || before->offset <= fault->offset);
      before = fault;
    }
}

static void
check_text (const char *text,
            size_t      size)
{
  HatsJsonFindings findings;
  g_autoptr(GError) error = NULL;
  gboolean valid = hats_json_check (text, size, "f", &error);
  gboolean known = hats_json_check_all (text, size, &findings);

  g_assert_true (valid == (error == NULL));
  g_assert_true (valid == (findings.faults->n_found == 0));
  g_assert_true (known || findings.faults->n_found > 0);
  hats_json_locate_faults (text, size, findings.faults);
  check_faults (findings.faults);
  hats_json_findings_clear (&findings);
}

/* Without the built-in guide, which would cost a hundred times what is looked at here, but over itself: so what is there
 * already is replaced. */
static void
read_guide (const char *text,
            size_t      size)
{
  g_autoptr(HatsGuideReader) reader = hats_guide_reader_new ();
  g_autoptr(GBytes) bytes = g_bytes_new_static (text, size);
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(GError) error = NULL;
  guint n_faults = 0;

  hats_guide_reader_add_bytes (reader, bytes, "f", NULL);
  hats_guide_reader_add_bytes (reader, bytes, "g", NULL);
  guide = hats_guide_reader_finish (reader, &error);
  for (guint i = 0; i < hats_guide_reader_get_n_files (reader); i++)
    {
      HatsFaultList *faults = hats_guide_reader_get_faults (reader, i);

      check_faults (faults);
      n_faults += faults->n_found;
    }
  g_assert_true ((guide != NULL) == (n_faults == 0));
  g_assert_true ((guide != NULL) == (error == NULL));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  /* Without an end of its own, so that reading beyond it is noticed. */
  g_autofree char *text = g_memdup2 (data, size);

  if (size == 0 || size > MOST_BYTES)
    return 0;

  check_text (text, size);
  read_guide (text, size);

  return 0;
}
