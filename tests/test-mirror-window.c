/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The real window of the job-ad mirror: typing, opening, dropping, marks, and what it says. */

#include "config.h"

#include <gtk/gtk.h>
#include <glib/gstdio.h>

#include "hats-mirror-window.h"
#include "shown-widgets.h"

typedef struct {
  HatsGuide        *guide;
  HatsMirrorWindow *window;
  GtkTextBuffer    *buffer;
} Fixture;

static gboolean
is_text (GtkWidget     *widget,
         gconstpointer  text)
{
  return GTK_IS_TEXT_VIEW (widget);
}

/* What a screen reader is told when it changes. */
static gboolean
is_status (GtkWidget     *widget,
           gconstpointer  text)
{
  return GTK_IS_LABEL (widget) &&
         gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == GTK_ACCESSIBLE_ROLE_STATUS &&
         strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->guide = hats_guide_new_builtin ();
  fixture->window = HATS_MIRROR_WINDOW (hats_mirror_window_new (NULL, fixture->guide));
  gtk_window_present (GTK_WINDOW (fixture->window));
  iterate ();
  fixture->buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (find (GTK_WIDGET (fixture->window), is_text, NULL)));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  iterate ();
  g_assert_finalize_object (fixture->guide);
}

static gboolean
timeout_cb (gpointer user_data)
{
  gboolean *late = user_data;

  *late = TRUE;
  return G_SOURCE_REMOVE;
}

/* Waits until the status says so: typing and reading take their time. */
static void
wait_for_status (Fixture    *fixture,
                 const char *text)
{
  gboolean late = FALSE;
  guint id = g_timeout_add_seconds (20, timeout_cb, &late);

  while (find (GTK_WIDGET (fixture->window), is_status, text) == NULL)
    {
      if (late)
        g_error ("“%s” is not said", text);
      g_main_context_iteration (NULL, TRUE);
    }

  g_source_remove (id);
}

static GFile *
get_ad (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "ads", name, NULL);

  return g_file_new_for_path (path);
}

/* The words that carry the tag of a role, separated by bars. */
static char *
get_marked (Fixture    *fixture,
            const char *role)
{
  GtkTextTag *tag = gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (fixture->buffer), role);
  g_autoptr(GString) marked = g_string_new (NULL);
  GtkTextIter start, end;

  gtk_text_buffer_get_start_iter (fixture->buffer, &start);
  if (!gtk_text_iter_starts_tag (&start, tag))
    gtk_text_iter_forward_to_tag_toggle (&start, tag);
  while (!gtk_text_iter_is_end (&start))
    {
      g_autofree char *word = NULL;

      end = start;
      gtk_text_iter_forward_to_tag_toggle (&end, tag);
      word = gtk_text_iter_get_slice (&start, &end);
      g_string_append_printf (marked, "%s%s", marked->len > 0 ? "|" : "", word);
      start = end;
      gtk_text_iter_forward_to_tag_toggle (&start, tag);
    }

  return g_string_free (g_steal_pointer (&marked), FALSE);
}

static void
assert_marked (Fixture    *fixture,
               const char *role,
               const char *expected)
{
  g_autofree char *marked = get_marked (fixture, role);

  g_assert_cmpstr (marked, ==, expected);
}

static void
test_type (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *print = find (GTK_WIDGET (fixture->window), has_action, "sheet.print");
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->window));

  g_assert_false (gtk_widget_is_sensitive (print));
  wait_for_status (fixture, "Paste a job advertisement");
  g_assert_null (hats_mirror_window_dup_sheet (fixture->window));

  gtk_text_buffer_set_text (fixture->buffer, "Produkt 🥐\r\nProduct Manager\n- Özdil’s budget\n- the road\xc2\xadmap, a BUDGET", -1);
  wait_for_status (fixture, "0 of 2 matching duties");
  assert_marked (fixture, "product-manager", "road\xc2\xadmap");
  assert_marked (fixture, "project-manager", "budget|BUDGET");
  g_assert_true (gtk_widget_is_sensitive (print));
  /* Cleared afterwards: what was copied would keep the guide. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "sheet.copy-table", NULL);
  g_assert_true (gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), "text/markdown"));
  gdk_clipboard_set_content (clipboard, NULL);
  /* The legend, and the list of duties. */
  g_assert_nonnull (find (GTK_WIDGET (fixture->window), is_label, "Project manager"));
  g_assert_nonnull (find (GTK_WIDGET (fixture->window), is_label, "Line 4"));

  gtk_text_buffer_set_text (fixture->buffer, "- the lawn", -1);
  wait_for_status (fixture, "tells of neither role");
  assert_marked (fixture, "project-manager", "");

  gtk_text_buffer_set_text (fixture->buffer, "", -1);
  wait_for_status (fixture, "Paste a job advertisement");
  g_assert_false (gtk_widget_is_sensitive (print));
}

static void
test_open (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GFile) misfit = get_ad ("misfit.txt");
  g_autoptr(GFile) crlf = get_ad ("crlf.txt");
  g_autoptr(HatsSheet) sheet = NULL;

  hats_mirror_window_open (fixture->window, misfit);
  wait_for_status (fixture, "7 of 9 matching duties belong to “Project manager”: the title does not fit");
  sheet = hats_mirror_window_dup_sheet (fixture->window);
  g_assert_cmpstr (sheet->kind, ==, "mirror");
  g_assert_cmpstr (json_object_get_string_member (sheet->data, "describes"), ==, "project-manager");

  hats_mirror_window_open (fixture->window, crlf);
  wait_for_status (fixture, "2 of 2 matching duties");
  assert_marked (fixture, "project-manager", "schedule|budget|risks");

  gtk_text_buffer_undo (fixture->buffer);
  wait_for_status (fixture, "7 of 9 matching duties");
}

/* What cannot be read is said, and the text stays. */
static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  static const char * const names[][2] = {
    { "binary.txt", "this is not a text file" },
    { "latin1.txt", "not UTF-8 in line 3" },
    { "missing.txt", "No such file" },
    { ".", "directory" },
  };
  g_autoptr(GFile) product = get_ad ("product.txt");
  g_autoptr(GFile) endless = g_file_new_for_path ("/dev/zero");
  g_autofree char *large = g_strnfill (1024 * 1024 + 1, '\n');

  hats_mirror_window_open (fixture->window, product);
  wait_for_status (fixture, "6 of 6 matching duties");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(GFile) file = get_ad (names[i][0]);

      hats_mirror_window_open (fixture->window, file);
      wait_for_status (fixture, names[i][1]);
      wait_for_status (fixture, "6 of 6 matching duties");
    }

  hats_mirror_window_open (fixture->window, endless);
  wait_for_status (fixture, "larger than 1 MiB");

  gtk_text_buffer_set_text (fixture->buffer, large, -1);
  wait_for_status (fixture, "the text is larger than 1 MiB");
  g_assert_null (hats_mirror_window_dup_sheet (fixture->window));
}

static void
test_drop (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GFile) file = get_ad ("project.txt");

  g_assert_true (drop_file (GTK_WIDGET (fixture->window), file));
  wait_for_status (fixture, "7 of 7 matching duties");
}

/* One line of nothing but words to mark, for which GTK would need minutes. */
static void
test_long_line (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(GString) text = g_string_new ("- ");
  gint64 start = g_get_monotonic_time ();

  while (text->len < 256 * 1024)
    g_string_append (text, "roadmap ");
  gtk_text_buffer_set_text (fixture->buffer, text->str, -1);
  wait_for_status (fixture, "1 of 1 matching duty");
  g_assert_cmpint (g_get_monotonic_time () - start, <, 15 * G_USEC_PER_SEC);
}

/* Closing the window while a file is being read and a text has just been typed. */
static void
test_close (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GFile) file = get_ad ("long.txt");

  gtk_text_buffer_set_text (fixture->buffer, "- roadmap", -1);
  hats_mirror_window_open (fixture->window, file);
}

static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(GFile) file = get_ad ("misfit.txt");
  int least;

  g_assert_true (is_text (gtk_window_get_focus (GTK_WINDOW (fixture->window)), NULL));
  hats_mirror_window_open (fixture->window, file);
  wait_for_status (fixture, "7 of 9");
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  while (find (GTK_WIDGET (fixture->window), has_action, "sheet.print") != NULL)
    g_main_context_iteration (NULL, TRUE);

  gtk_widget_measure (gtk_window_get_child (GTK_WINDOW (fixture->window)), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 360);
  gtk_widget_measure (gtk_window_get_titlebar (GTK_WINDOW (fixture->window)), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 360);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/mirror-window/type", Fixture, NULL, set_up, test_type, tear_down);
  g_test_add ("/mirror-window/open", Fixture, NULL, set_up, test_open, tear_down);
  g_test_add ("/mirror-window/refused", Fixture, NULL, set_up, test_refused, tear_down);
  g_test_add ("/mirror-window/drop", Fixture, NULL, set_up, test_drop, tear_down);
  g_test_add ("/mirror-window/long-line", Fixture, NULL, set_up, test_long_line, tear_down);
  g_test_add ("/mirror-window/close", Fixture, NULL, set_up, test_close, tear_down);
  g_test_add ("/mirror-window/narrow", Fixture, NULL, set_up, test_narrow, tear_down);

  return g_test_run ();
}
