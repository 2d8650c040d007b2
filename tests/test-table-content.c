/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A table of many rows on the clipboard, read back by another program through X11. */

#include "config.h"

#include <gtk/gtk.h>

#include "hats-export.h"
#include "hats-sheet-output.h"
#include "hats-sheet-tables.h"

#define HOSTILE "=1+1\t\"a\"\n<b>&amp; | *ü* 𝄞"

static HatsSheet *
make_sheet (guint n_tables,
            guint n_rows)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  HatsSheet *sheet = hats_sheet_new (guide, "comparison", "Large");

  for (guint i = 0; i < n_tables; i++)
    {
      HatsTable *table = hats_sheet_add_table (sheet, "Caption", "Aspect");

      hats_table_add_column (table, "Product manager", NULL, NULL);
      for (guint j = 0; j < n_rows; j++)
        {
          g_autofree char *title = g_strdup_printf ("Aspect %u", j);
          HatsCell *cell = hats_row_add_cell (hats_table_add_row (table, title), TRUE);

          g_ptr_array_add (cell->items, hats_text_new (HOSTILE));
          g_ptr_array_add (cell->items, hats_text_new ("Decides with the customers’ words at hand what comes next"));
        }
    }

  return sheet;
}

static void
say_cb (GtkWindow  *window,
        const char *message,
        gboolean    failed)
{
  g_assert_false (failed);
  g_object_set_data_full (G_OBJECT (window), "said", g_strdup (message), g_free);
}

static void
pasted_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  GBytes **pasted = user_data;
  g_autoptr(GError) error = NULL;

  g_subprocess_communicate_finish (G_SUBPROCESS (source), result, pasted, NULL, &error);
  g_assert_no_error (error);
}

/* What another program gets; this one serves it meanwhile. */
static GBytes *
paste (const char *target)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GSubprocess) xclip = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error,
                                                   "xclip", "-o", "-selection", "clipboard", "-t", target, NULL);
  GBytes *pasted = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate_async (xclip, NULL, NULL, pasted_cb, &pasted);
  while (pasted == NULL)
    g_main_context_iteration (NULL, TRUE);

  return pasted;
}

static void
assert_pasted (HatsSheet *sheet)
{
  static const struct {
    const char    *target;
    HatsTableForm  form;
  } forms[] = {
    { "text/html", HATS_TABLE_FORM_HTML },
    { "text/plain;charset=utf-8", HATS_TABLE_FORM_TABBED },
    { "UTF8_STRING", HATS_TABLE_FORM_TABBED },
    { "text/markdown", HATS_TABLE_FORM_MARKDOWN },
  };
  g_autoptr(HatsSheet) tables = hats_sheet_dup_tables (sheet);

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autoptr(GBytes) expected = hats_export_tables (tables, forms[i].form);
      g_autoptr(GBytes) pasted = paste (forms[i].target);

      g_assert_true (g_bytes_equal (pasted, expected));
    }
}

static void
test_sheet (guint       n_tables,
            guint       n_rows,
            const char *message)
{
  g_autofree char *xclip = g_find_program_in_path ("xclip");
  g_autoptr(HatsSheet) sheet = NULL;
  GtkWindow *window;

  if (xclip == NULL)
    {
      g_test_skip ("xclip is not installed");
      return;
    }

  sheet = make_sheet (n_tables, n_rows);
  window = GTK_WINDOW (gtk_window_new ());
  gtk_window_present (window);
  hats_sheet_copy_tables (sheet, window, say_cb);
  g_assert_cmpstr (g_object_get_data (G_OBJECT (window), "said"), ==, message);

  /* The window may go; what was copied stays. */
  gtk_window_destroy (window);
  assert_pasted (sheet);
}

static void
test_large (void)
{
  test_sheet (1, 2000, "Copied table");
}

static void
test_two (void)
{
  test_sheet (2, 3, "Copied 2 tables");
}

/* What an entry of this program asks for. */
static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  char **text = user_data;
  g_autoptr(GError) error = NULL;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, &error);
  g_assert_no_error (error);
}

static void
test_own (void)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  g_autoptr(HatsSheet) sheet = make_sheet (1, 1);
  g_autofree char *text = NULL;

  hats_sheet_copy_tables (sheet, window, say_cb);
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (window)), NULL, read_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (g_str_has_prefix (text, "Aspect\tProduct manager\nAspect 0\t\"'=1+1\t\"\"a\"\"\n<b>"));

  gtk_window_destroy (window);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/table-content/large", test_large);
  g_test_add_func ("/table-content/two", test_two);
  g_test_add_func ("/table-content/own", test_own);

  return g_test_run ();
}
