/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A copy of every kind of sheet reads as the sheet does, and what is done to it leaves the sheet alone. */

#include "config.h"

#include "hats-case-comparison-sheet.h"
#include "hats-case-file.h"
#include "hats-export.h"
#include "hats-guide-sheets.h"
#include "hats-map-sheet.h"
#include "hats-mirror-sheet.h"
#include "hats-sheet-copy.h"
#include "hats-sheet-offer.h"
#include "hats-sheet-options.h"

/* Those that show all that people read. */
static const HatsFormat formats[] = { HATS_FORMAT_TEXT, HATS_FORMAT_MARKDOWN, HATS_FORMAT_HTML, HATS_FORMAT_PDF };

static HatsGuide *guide;

static void
write_all (HatsSheet *sheet,
           GBytes   **written)
{
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      written[i] = hats_export_sheet (sheet, formats[i], NULL, &error);
      g_assert_no_error (error);
    }
}

static void
assert_reads (HatsSheet *sheet,
              GBytes   **written)
{
  GBytes *now[G_N_ELEMENTS (formats)];

  write_all (sheet, now);
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_assert_cmpmem (g_bytes_get_data (now[i], NULL), g_bytes_get_size (now[i]),
                       g_bytes_get_data (written[i], NULL), g_bytes_get_size (written[i]));
      g_bytes_unref (now[i]);
    }
}

/* Takes @sheet. */
static void
copy (HatsSheet *sheet)
{
  GBytes *written[G_N_ELEMENTS (formats)];
  g_autoptr(HatsSheet) copy = hats_sheet_dup_content (sheet);
  g_autoptr(HatsSheet) alone = NULL;

  write_all (sheet, written);
  assert_reads (copy, written);

  hats_sheet_drop_sources (copy);
  hats_sheet_add_notes_column (copy);
  assert_reads (sheet, written);

  /* It needs nothing of the sheet's. */
  alone = hats_sheet_dup_content (sheet);
  hats_sheet_unref (sheet);
  assert_reads (alone, written);
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    g_bytes_unref (written[i]);
}

static HatsCase *
load (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "cases", name, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  HatsCase *loaded = hats_case_load (hats_guide_get_rules (guide), file, &error);

  g_assert_no_error (error);
  return loaded;
}

static void
test_offers (void)
{
  g_autoptr(HatsCase) source = load ("Founder.twohats");
  g_autoptr(GPtrArray) offers = hats_sheet_offers_list (guide, source);
  const HatsComparison everything = HATS_COMPARISON_INIT;

  g_assert_cmpuint (offers->len, >=, 9);
  for (guint i = 0; i < offers->len; i++)
    copy (hats_sheet_offer_make (g_ptr_array_index (offers, i), guide, source, &everything));
}

static void
test_map (void)
{
  const HatsSituation nothing = HATS_SITUATION_INIT;

  copy (hats_map_sheet_new (guide, hats_guide_get_rules (guide), &nothing));
}

static void
test_mirror (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "ads", "misfit.txt", NULL);
  g_autoptr(GMappedFile) mapped = g_mapped_file_new (path, FALSE, NULL);
  g_autoptr(GBytes) bytes = g_mapped_file_get_bytes (mapped);
  g_autoptr(HatsMirror) mirror = hats_mirror_new (guide, bytes, NULL);

  copy (hats_mirror_sheet_new (mirror));
}

static void
test_cases (void)
{
  g_autoptr(HatsCase) founder = load ("Founder.twohats");
  g_autoptr(HatsCase) hr = load ("HR.twohats");
  const HatsNamedCase cases[] = { { "Founder", founder }, { "HR", hr } };

  copy (hats_case_comparison_sheet_new (guide, cases, G_N_ELEMENTS (cases)));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  guide = hats_guide_new_builtin ();

  g_test_add_func ("/sheet-copy/offers", test_offers);
  g_test_add_func ("/sheet-copy/map", test_map);
  g_test_add_func ("/sheet-copy/mirror", test_mirror);
  g_test_add_func ("/sheet-copy/cases", test_cases);

  status = g_test_run ();
  g_object_unref (guide);
  return status;
}
