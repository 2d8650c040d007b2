/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How far a document is, seen from another thread than the one that writes it. */

#include "config.h"

#include "hats-export.h"
#include "hats-pages.h"
#include "hats-progress.h"

#define MANY_ROWS 2000

static HatsSheet *
make_sheet (guint n_rows)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  HatsSheet *sheet = hats_sheet_new (guide, "comparison", "Large");
  HatsTable *table = hats_sheet_add_table (sheet, "Caption", "Aspect");

  hats_table_add_column (table, "Product manager", NULL, NULL);
  for (guint i = 0; i < n_rows; i++)
    g_ptr_array_add (hats_row_add_cell (hats_table_add_row (table, "Aspect"), FALSE)->items,
                     hats_text_new ("Decides with the customers’ words at hand what the next release must be able to do"));

  return sheet;
}

static void
test_steps (void)
{
  g_autoptr(HatsProgress) progress = hats_progress_new ();
  double before = 0.0;

  hats_progress_step ();
  g_assert_cmpfloat (hats_progress_get_fraction (progress), ==, 0.0);

  hats_progress_watch (progress);
  hats_progress_begin (HATS_PHASE_LAYOUT, 10);
  for (guint i = 0; i < 10; i++)
    {
      hats_progress_step ();
      g_assert_cmpfloat (hats_progress_get_fraction (progress), >, before);
      before = hats_progress_get_fraction (progress);
    }
  g_assert_cmpfloat (before, <, 1.0);

  /* What is done over again, and more than was foreseen, does not lead back and not too far. */
  hats_progress_begin (HATS_PHASE_LAYOUT, 2);
  for (guint i = 0; i < 5; i++)
    hats_progress_step ();
  g_assert_cmpfloat (hats_progress_get_fraction (progress), ==, before);

  hats_progress_begin (HATS_PHASE_DRAWING, 0);
  g_assert_cmpfloat (hats_progress_get_fraction (progress), ==, 1.0);
  hats_progress_watch (NULL);
}

typedef struct {
  HatsSheet    *sheet;
  HatsProgress *progress;
} Job;

static gpointer
write_thread (gpointer data)
{
  Job *job = data;
  g_autoptr(GBytes) bytes = NULL;

  hats_progress_watch (job->progress);
  bytes = hats_export_sheet (job->sheet, HATS_FORMAT_PDF, NULL, NULL);
  hats_progress_watch (NULL);

  return NULL;
}

static void
test_pdf (void)
{
  g_autoptr(HatsProgress) progress = hats_progress_new ();
  g_autoptr(HatsSheet) sheet = make_sheet (MANY_ROWS);
  Job job = { sheet, progress };
  GThread *thread = g_thread_new ("pdf", write_thread, &job);
  double before = 0.0;
  guint n_moves = 0;

  while (before < 1.0)
    {
      double now = hats_progress_get_fraction (progress);

      g_assert_cmpfloat (now, >=, before);
      if (now > before)
        n_moves++;
      before = now;
      g_usleep (1000);
    }
  g_thread_join (thread);
  g_assert_cmpuint (n_moves, >, 5);
}

/* Media without pages are written so fast that nobody asks. */
static void
test_others (void)
{
  g_autoptr(HatsProgress) progress = hats_progress_new ();
  g_autoptr(HatsSheet) sheet = make_sheet (3);

  hats_progress_watch (progress);
  for (HatsFormat format = HATS_FORMAT_TEXT; format < HATS_FORMAT_PDF; format++)
    {
      g_autoptr(GBytes) bytes = hats_export_sheet (sheet, format, NULL, NULL);

      g_assert_cmpfloat (hats_progress_get_fraction (progress), ==, 0.0);
    }
  hats_progress_watch (NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/progress/steps", test_steps);
  g_test_add_func ("/progress/pdf", test_pdf);
  g_test_add_func ("/progress/others", test_others);

  return g_test_run ();
}
