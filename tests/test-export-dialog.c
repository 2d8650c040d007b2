/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Exporting from a window: beside the main loop, with progress, cancelled, and to places that cannot
 * be written.
 */

#include "config.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "hats-export.h"
#include "hats-export-dialog.h"
#include "hats-sheet-output.h"
#include "shown-widgets.h"

#define MANY_ROWS 2000
#define NOBODY 65534

typedef struct {
  HatsGuide *guide;
  HatsSheet *sheet;
  GtkWindow *window;
  char      *folder;
  char      *path;
  char      *said;      /* what the window was told */
  gboolean   failed;
} Fixture;

static HatsSheet *
make_sheet (HatsGuide *guide,
            guint      n_rows)
{
  HatsSheet *sheet = hats_sheet_new (guide, "comparison", "Large");
  HatsTable *table = hats_sheet_add_table (sheet, "Caption", "Aspect");

  hats_table_add_column (table, "Product manager", "decides what", "half-circle");
  hats_table_add_column (table, "Project manager", "decides when", "half-square");
  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *title = g_strdup_printf ("Aspect %u", i);
      HatsRow *row = hats_table_add_row (table, title);

      for (guint j = 0; j < 2; j++)
        g_ptr_array_add (hats_row_add_cell (row, FALSE)->items,
                         hats_text_new ("Decides with the customers’ words at hand what the next release must be able to do"));
    }

  return sheet;
}

/* In the place of a window's toast. */
static void
say_cb (GtkWindow  *window,
        const char *message,
        gboolean    failed)
{
  Fixture *fixture = g_object_get_data (G_OBJECT (window), "fixture");

  g_assert_null (fixture->said);
  fixture->said = g_strdup (message);
  fixture->failed = failed;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->guide = hats_guide_new_builtin ();
  fixture->sheet = make_sheet (fixture->guide, data != NULL ? GPOINTER_TO_UINT (data) : 3);
  fixture->window = GTK_WINDOW (gtk_window_new ());
  fixture->folder = g_dir_make_tmp ("hats-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "x.pdf", NULL);
  g_assert_cmpint (g_chmod (fixture->folder, 0755), ==, 0);
  g_object_set_data (G_OBJECT (fixture->window), "fixture", fixture);
  gtk_window_present (fixture->window);
}

/* Lets go of the sheet and its guide, and waits until a thread has done so too. */
static void
let_go (Fixture *fixture)
{
  if (fixture->guide == NULL)
    return;

  hats_sheet_unref (fixture->sheet);
  g_object_add_weak_pointer (G_OBJECT (fixture->guide), (gpointer *) &fixture->guide);
  g_object_unref (fixture->guide);
  while (g_atomic_pointer_get (&fixture->guide) != NULL)
    {
      g_usleep (1000);
      iterate ();
    }
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (fixture->window);
  iterate ();
  let_go (fixture);
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->said);
}

static HatsExportDialog *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr(GtkWindow) window = g_list_model_get_item (windows, i);

      if (HATS_IS_EXPORT_DIALOG (window))
        return HATS_EXPORT_DIALOG (window);
    }

  return NULL;
}

/* The dialog as the window opens it, with a file chosen. */
static HatsExportDialog *
begin (Fixture    *fixture,
       const char *path)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  HatsExportDialog *dialog;

  g_clear_pointer (&fixture->said, g_free);
  hats_sheet_export (fixture->sheet, fixture->window, say_cb);
  iterate ();
  dialog = find_dialog ();
  g_assert_nonnull (dialog);
  hats_export_dialog_export_to (dialog, file);

  return dialog;
}

/* Until the window was told; and the dialog has gone then. */
static void
finish (Fixture *fixture)
{
  while (fixture->said == NULL)
    g_main_context_iteration (NULL, TRUE);
  iterate ();
  g_assert_null (find_dialog ());
}

static void
make_old (Fixture *fixture)
{
  g_assert_true (g_file_set_contents (fixture->path, "mine", -1, NULL));
}

/* The old file, and nothing else in its folder. */
static void
assert_old (Fixture *fixture)
{
  g_autofree char *content = NULL;
  g_autoptr(GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  guint n_files = 0;

  g_assert_true (g_file_get_contents (fixture->path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "mine");
  while (g_dir_read_name (dir) != NULL)
    n_files++;
  g_assert_cmpuint (n_files, ==, 1);
}

static gboolean
tick_cb (gpointer user_data)
{
  guint *ticks = user_data;

  (*ticks)++;
  return G_SOURCE_CONTINUE;
}

/* The loop turns while the thread writes, and the file is what would have been written here. */
static void
test_large (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GBytes) expected = hats_export_sheet (fixture->sheet, HATS_FORMAT_PDF, NULL, NULL);
  g_autofree char *content = NULL;
  gsize length;
  guint ticks = 0;
  guint source;

  begin (fixture, fixture->path);
  source = g_timeout_add (1, tick_cb, &ticks);
  finish (fixture);
  g_source_remove (source);

  g_assert_cmpstr (fixture->said, ==, "Exported “x.pdf”");
  g_assert_false (fixture->failed);
  g_assert_cmpuint (ticks, >, 10);
  g_assert_true (g_file_get_contents (fixture->path, &content, &length, NULL));
  g_assert_cmpmem (content, length, g_bytes_get_data (expected, NULL), g_bytes_get_size (expected));
}

/* The same sheet at the same time in two threads: each has fonts of its own. */
static void
test_meanwhile (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(GBytes) first = NULL;
  g_autofree char *content = NULL;
  gsize length;

  begin (fixture, fixture->path);
  first = hats_export_sheet (fixture->sheet, HATS_FORMAT_PDF, NULL, NULL);
  finish (fixture);

  g_assert_true (g_file_get_contents (fixture->path, &content, &length, NULL));
  g_assert_cmpmem (content, length, g_bytes_get_data (first, NULL), g_bytes_get_size (first));
}

static void
test_cancel (Fixture       *fixture,
             gconstpointer  data)
{
  HatsExportDialog *dialog;

  make_old (fixture);
  dialog = begin (fixture, fixture->path);
  iterate ();
  gtk_widget_activate_action (GTK_WIDGET (dialog), "window.close", NULL);
  finish (fixture);

  g_assert_cmpstr (fixture->said, ==, "“x.pdf” was not exported");
  g_assert_false (fixture->failed);

  /* The writer goes on for a while, but not to the file. */
  let_go (fixture);
  assert_old (fixture);
}

/* With its window goes the dialog, and what it was about. */
static void
test_window_closed (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWindow *window = fixture->window;

  make_old (fixture);
  begin (fixture, fixture->path);
  iterate ();

  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_destroy (window);
  let_go (fixture);
  iterate ();
  g_assert_null (find_dialog ());
  assert_old (fixture);
}

/* A pipe that is full holds an export up for as long as the test wants. */
static void
test_progress (Fixture       *fixture,
               gconstpointer  data)
{
  HatsExportDialog *dialog;
  GtkStack *stack;
  GtkProgressBar *bar;
  int reader;

  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  reader = g_open (fixture->path, O_RDONLY | O_NONBLOCK, 0);
  dialog = begin (fixture, fixture->path);
  stack = GTK_STACK (find_type (GTK_WIDGET (dialog), GTK_TYPE_STACK, 0));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "formats");

  while (g_strcmp0 (gtk_stack_get_visible_child_name (stack), "progress") != 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (fixture->said);
  bar = GTK_PROGRESS_BAR (find_type (GTK_WIDGET (dialog), GTK_TYPE_PROGRESS_BAR, 0));
  while (gtk_progress_bar_get_fraction (bar) < 1.0)
    g_main_context_iteration (NULL, TRUE);

  gtk_window_close (GTK_WINDOW (dialog));
  finish (fixture);
  g_assert_cmpstr (fixture->said, ==, "“x.pdf” was not exported");
  close (reader);
}

static void
refuse (Fixture    *fixture,
        const char *path,
        const char *reason)
{
  g_autofree char *expected = g_strdup_printf ("Could not export “%s”: %s", path, reason);

  begin (fixture, path);
  finish (fixture);
  g_assert_cmpstr (fixture->said, ==, expected);
  g_assert_true (fixture->failed);
}

static void
test_places (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *lost = g_build_filename (fixture->folder, "lost", "x.pdf", NULL);

  make_old (fixture);
  refuse (fixture, "/dev/full", "No space left on device");
  refuse (fixture, lost, "No such file or directory");
  refuse (fixture, fixture->folder, "Is a directory");
  assert_old (fixture);
}

/* A file that may not grow so large stands for a disk that is full. */
static void
test_full (Fixture       *fixture,
           gconstpointer  data)
{
  struct rlimit old, least;

  make_old (fixture);
  getrlimit (RLIMIT_FSIZE, &old);
  least = old;
  least.rlim_cur = 1024;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &least), ==, 0);
  begin (fixture, fixture->path);
  finish (fixture);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &old), ==, 0);

  g_assert_true (fixture->failed);
  g_assert_nonnull (strstr (fixture->said, ": File too large"));
  assert_old (fixture);
}

static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  gboolean is_root = geteuid () == 0;

  make_old (fixture);
  g_assert_cmpint (g_chmod (fixture->folder, 0555), ==, 0);
  /* To root nothing is forbidden. */
  if (is_root)
    g_assert_cmpint (seteuid (NOBODY), ==, 0);
  refuse (fixture, fixture->path, "Permission denied");
  if (is_root)
    g_assert_cmpint (seteuid (0), ==, 0);
  g_assert_cmpint (g_chmod (fixture->folder, 0755), ==, 0);
  assert_old (fixture);
}

/* Once something is in the pipe, which the whole file does not fit in. */
static gboolean
close_reader_cb (gpointer user_data)
{
  int reader = GPOINTER_TO_INT (user_data);
  int n_bytes = 0;

  g_assert_cmpint (ioctl (reader, FIONREAD, &n_bytes), ==, 0);
  if (n_bytes == 0)
    return G_SOURCE_CONTINUE;

  close (reader);
  return G_SOURCE_REMOVE;
}

/* A pipe that nobody reads, and one whose reader goes while it is full. */
static void
test_pipe (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *pipe_path = g_build_filename (fixture->folder, "pipe", NULL);
  g_autofree char *expected = g_strdup_printf ("Could not export “%s”: Broken pipe", pipe_path);
  int reader;

  g_assert_cmpint (mkfifo (pipe_path, 0600), ==, 0);
  refuse (fixture, pipe_path, "No such device or address");

  reader = g_open (pipe_path, O_RDONLY | O_NONBLOCK, 0);
  begin (fixture, pipe_path);
  g_timeout_add (1, close_reader_cb, GINT_TO_POINTER (reader));
  finish (fixture);
  g_assert_cmpstr (fixture->said, ==, expected);

  g_unlink (pipe_path);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  /* As the program does. */
  signal (SIGPIPE, SIG_IGN);
  signal (SIGXFSZ, SIG_IGN);

  g_test_add ("/export-dialog/large", Fixture, GUINT_TO_POINTER (MANY_ROWS), set_up, test_large, tear_down);
  g_test_add ("/export-dialog/meanwhile", Fixture, GUINT_TO_POINTER (MANY_ROWS), set_up, test_meanwhile, tear_down);
  g_test_add ("/export-dialog/cancel", Fixture, GUINT_TO_POINTER (MANY_ROWS), set_up, test_cancel, tear_down);
  g_test_add ("/export-dialog/window-closed", Fixture, GUINT_TO_POINTER (MANY_ROWS), set_up, test_window_closed, tear_down);
  g_test_add ("/export-dialog/progress", Fixture, GUINT_TO_POINTER (MANY_ROWS), set_up, test_progress, tear_down);
  g_test_add ("/export-dialog/places", Fixture, NULL, set_up, test_places, tear_down);
  g_test_add ("/export-dialog/full", Fixture, NULL, set_up, test_full, tear_down);
  g_test_add ("/export-dialog/read-only", Fixture, NULL, set_up, test_read_only, tear_down);
  g_test_add ("/export-dialog/pipe", Fixture, GUINT_TO_POINTER (MANY_ROWS), set_up, test_pipe, tear_down);

  return g_test_run ();
}
