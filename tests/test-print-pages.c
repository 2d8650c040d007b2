/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GTK's printing gives the same lines, pages and places as the PDF that the program writes itself. */

#include "config.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>

#include "hats-comparison-sheet.h"
#include "hats-export.h"
#include "hats-pages.h"
#include "pdf-words.h"

static HatsGuide *guide;

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                page,
              HatsPages         *pages)
{
  hats_pages_draw (pages, gtk_print_context_get_cairo_context (context), (guint) page, FALSE);
}

/* Prints into a file, as a printer would get it. */
static GPtrArray *
print (HatsSheet       *sheet,
       const HatsPaper *paper)
{
  g_autoptr(HatsPages) pages = hats_pages_new (sheet, paper);
  g_autoptr(GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autoptr(GtkPageSetup) setup = gtk_page_setup_new ();
  GtkPaperSize *size = gtk_paper_size_new_custom ("test", "Test", paper->width, paper->height, GTK_UNIT_POINTS);
  g_autofree char *folder = g_dir_make_tmp ("two-hats-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "print.pdf", NULL);
  g_autofree char *data = NULL;
  g_autoptr(GError) error = NULL;
  gsize length;

  gtk_page_setup_set_paper_size (setup, size);
  gtk_paper_size_free (size);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_n_pages (operation, (int) hats_pages_get_n_pages (pages));
  gtk_print_operation_set_export_filename (operation, path);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), pages);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
                   GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);

  g_file_get_contents (path, &data, &length, &error);
  g_assert_no_error (error);
  g_unlink (path);
  g_rmdir (folder);

  return pdf_words_read (data, length);
}

static void
test_print (void)
{
  static const double sizes[][2] = { { 595.28, 841.89 }, { 841.89, 595.28 }, { 612, 792 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr(HatsSheet) sheet = hats_comparison_sheet_new (guide, NULL);
      g_autoptr(GError) error = NULL;
      g_autoptr(GBytes) bytes = NULL;
      g_autoptr(GPtrArray) words = NULL;
      g_autoptr(GPtrArray) printed = NULL;
      HatsPaper paper;

      hats_paper_init (&paper);
      paper.width = sizes[i][0];
      paper.height = sizes[i][1];
      bytes = hats_pdf_write (sheet, &paper, &error);
      g_assert_no_error (error);

      words = pdf_words_read (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      printed = print (sheet, &paper);
      g_assert_cmpuint (words->len, >, 500);
      pdf_words_assert_alike (words, printed, 0.1);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *pdftotext = g_find_program_in_path ("pdftotext");
  int status;

  gtk_test_init (&argc, &argv, NULL);
  if (pdftotext == NULL)
    {
      g_print ("1..0 # SKIP pdftotext is not installed\n");
      return 0;
    }
  guide = hats_guide_new_builtin ();

  g_test_add_func ("/print/pages", test_print);
  status = g_test_run ();

  g_assert_finalize_object (guide);
  return status;
}
