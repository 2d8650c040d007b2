/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "hats-application.h"
#include "hats-my-roles-window.h"
#include "hats-window.h"
#include "shown-widgets.h"

typedef struct {
  HatsApplication *application;
  HatsWindow      *window;
} Fixture;

static void
set_up (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;

  fixture->application = hats_application_new ();
  g_application_register (G_APPLICATION (fixture->application), NULL, &error);
  g_assert_no_error (error);
  g_application_activate (G_APPLICATION (fixture->application));
  fixture->window = hats_application_get_window (fixture->application);
  iterate ();
}

static void
tear_down (Fixture *fixture)
{
  GList *windows;

  while ((windows = gtk_application_get_windows (GTK_APPLICATION (fixture->application))) != NULL)
    gtk_window_destroy (windows->data);
  iterate ();
  g_object_unref (fixture->application);
}

/* Dropped on the window, a guide file is taken in among one's own roles. */
static void
test_guide (gconstpointer data)
{
  const Fixture *fixture = data;
  static const char text[] = "{\"format\": 1, \"roles\": [ {\"id\": \"owner\", \"title\": \"Owner\", \"sign\": \"ring\", "
                             "\"tagline\": \"t\", \"aspects\": {}} ]}";
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "owner.json", NULL);
  g_autofree char *taken_in = g_build_filename (g_get_user_data_dir (), "two-hats", "guides", "owner.json", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autofree char *kept = NULL;
  GtkWidget *roles = NULL;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  g_assert_true (drop_file (GTK_WIDGET (fixture->window), file));
  iterate ();

  g_assert_true (g_file_get_contents (taken_in, &kept, NULL, NULL));
  g_assert_cmpstr (kept, ==, text);
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (fixture->application)); l != NULL; l = l->next)
    if (HATS_IS_MY_ROLES_WINDOW (l->data))
      roles = l->data;
  g_assert_nonnull (roles);
}

/* And a case is opened; what is neither is said to be none. */
static void
test_case (gconstpointer data)
{
  const Fixture *fixture = data;
  HatsWindow *window;
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "cases", "Board.twohats", NULL);
  g_autofree char *other = g_build_filename (g_get_tmp_dir (), "letter.txt", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GFile) letter = g_file_new_for_path (other);

  g_assert_true (g_file_set_contents (other, "Dear all,", -1, NULL));
  g_assert_true (drop_file (GTK_WIDGET (fixture->window), letter));
  iterate ();
  g_assert_null (hats_document_get_file (hats_window_get_document (fixture->window)));

  g_assert_true (drop_file (GTK_WIDGET (fixture->window), file));
  iterate ();
  window = hats_application_get_window (fixture->application);
  g_assert_true (g_file_equal (hats_document_get_file (hats_window_get_document (window)), file));
}

int
main (int   argc,
      char *argv[])
{
  Fixture fixture;
  int status;

  gtk_test_init (&argc, &argv, NULL);

  /* One application for both: the bus has its name until the program ends. */
  set_up (&fixture);
  g_test_add_data_func ("/file-drop/case", &fixture, test_case);
  g_test_add_data_func ("/file-drop/guide", &fixture, test_guide);
  status = g_test_run ();
  tear_down (&fixture);

  return status;
}
