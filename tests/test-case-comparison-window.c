/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The real window that compares cases: adding, moving and removing columns, following edits, and refusing files. */

#include "config.h"

#include <gtk/gtk.h>

#include "hats-case-comparison-window.h"
#include "shown-widgets.h"

typedef struct {
  HatsGuide               *guide;
  HatsDocument            *founder;   /* seven people who grow, twenty of them a year on */
  HatsDocument            *hr;        /* forty people who grow */
  HatsCaseComparisonWindow *window;
} Fixture;

static GFile *
get_file (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "cases", name, NULL);

  return g_file_new_for_path (path);
}

static HatsDocument *
load (Fixture    *fixture,
      const char *name)
{
  HatsDocument *document = hats_document_new (hats_guide_get_rules (fixture->guide));
  g_autoptr(GFile) file = get_file (name);
  g_autoptr(GError) error = NULL;

  hats_document_load (document, file, &error);
  g_assert_no_error (error);
  return document;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->guide = hats_guide_new_builtin ();
  fixture->founder = load (fixture, "Founder.twohats");
  fixture->hr = load (fixture, "HR.twohats");
  fixture->window = HATS_CASE_COMPARISON_WINDOW (hats_case_comparison_window_new (NULL, fixture->guide));
  gtk_window_present (GTK_WINDOW (fixture->window));
  iterate ();
}

/* Nothing holds a document when the window has gone. */
static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  iterate ();
  g_assert_finalize_object (fixture->founder);
  g_assert_finalize_object (fixture->hr);
  g_assert_finalize_object (fixture->guide);
}

static gboolean
is_status (GtkWidget     *widget,
           gconstpointer  text)
{
  return GTK_IS_LABEL (widget) &&
         gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == GTK_ACCESSIBLE_ROLE_STATUS &&
         strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL;
}

static gboolean
is_column (GtkWidget     *widget,
           gconstpointer  text)
{
  g_autofree char *name = HATS_IS_CASE_COLUMN (widget) ? hats_case_column_dup_name (HATS_CASE_COLUMN (widget)) : NULL;

  return g_strcmp0 (name, text) == 0;
}

static GtkWidget *
find_in_window (Fixture       *fixture,
                MatchFunc      match,
                gconstpointer  text)
{
  return find (GTK_WIDGET (fixture->window), match, text);
}

static void
assert_says (Fixture    *fixture,
             const char *text)
{
  iterate ();
  if (find_in_window (fixture, is_status, text) == NULL)
    g_error ("“%s” is not said", text);
}

static void
press (GtkWidget *button)
{
  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  iterate ();
}

/* The names of the cases in the sheet, separated by bars. */
static char *
get_names (Fixture *fixture)
{
  g_autoptr(HatsSheet) sheet = hats_case_comparison_window_dup_sheet (fixture->window);
  g_autoptr(GString) names = g_string_new (NULL);
  JsonArray *cases;

  if (sheet == NULL)
    return NULL;

  cases = json_object_get_array_member (sheet->data, "cases");
  for (guint i = 0; i < json_array_get_length (cases); i++)
    g_string_append_printf (names, "%s%s", i > 0 ? "|" : "",
                            json_object_get_string_member (json_array_get_object_element (cases, i), "name"));

  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
assert_names (Fixture    *fixture,
              const char *expected)
{
  g_autofree char *names = get_names (fixture);

  g_assert_cmpstr (names, ==, expected);
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->window));

  assert_says (fixture, "Choose two cases");
  assert_names (fixture, NULL);
  g_assert_false (gtk_widget_is_sensitive (find_in_window (fixture, has_action, "sheet.print")));
  g_assert_nonnull (find_in_window (fixture, is_button, "Open File…"));

  /* One case is not enough, but its plan has something to offer. */
  hats_case_comparison_window_offer (fixture->window, fixture->founder);
  hats_case_comparison_window_offer (fixture->window, fixture->founder);
  assert_says (fixture, "Choose another case, or a later step of the growth plan");
  g_assert_null (find_in_window (fixture, is_button, "As it stands"));
  press (find_in_window (fixture, is_button, "1 January 2027: 20 people, Growth"));

  assert_names (fixture, "Founder|Founder, 1 January 2027");
  assert_says (fixture, "“Founder” leads to “Hire a product manager first”, “Founder, 1 January 2027” to “Hire both");
  g_assert_null (find_in_window (fixture, is_button, "Open File…"));
  g_assert_true (gtk_widget_is_sensitive (find_in_window (fixture, has_action, "sheet.print")));

  /* Cleared afterwards: what was copied would keep the guide. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "sheet.copy-table", NULL);
  g_assert_true (gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), "text/markdown"));
  gdk_clipboard_set_content (clipboard, NULL);
}

static void
test_columns (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *column;

  hats_case_comparison_window_add (fixture->window, fixture->founder, HATS_AS_IT_STANDS);
  hats_case_comparison_window_add (fixture->window, fixture->hr, HATS_AS_IT_STANDS);
  hats_case_comparison_window_add (fixture->window, fixture->founder, 1);
  hats_case_comparison_window_add (fixture->window, fixture->founder, HATS_AS_IT_STANDS);
  assert_names (fixture, "Founder|HR|Founder, 1 January 2028|Founder (2)");
  hats_case_comparison_window_add (fixture->window, fixture->hr, HATS_AS_IT_STANDS);
  assert_says (fixture, "Four cases at most");
  assert_names (fixture, "Founder|HR|Founder, 1 January 2028|Founder (2)");

  column = find_in_window (fixture, is_column, "HR");
  press (find (column, has_action, "column.back"));
  assert_names (fixture, "HR|Founder|Founder, 1 January 2028|Founder (2)");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == column);
  g_assert_false (gtk_widget_is_sensitive (find (column, has_action, "column.back")));
  press (find (column, has_action, "column.on"));
  press (find (column, has_action, "column.on"));
  press (find (column, has_action, "column.on"));
  assert_names (fixture, "Founder|Founder, 1 January 2028|Founder (2)|HR");
  g_assert_false (gtk_widget_is_sensitive (find (column, has_action, "column.on")));

  press (find (find_in_window (fixture, is_column, "Founder, 1 January 2028"), has_action, "column.remove"));
  assert_names (fixture, "Founder|Founder (2)|HR");
  press (find (column, has_action, "column.remove"));
  press (find (find_in_window (fixture, is_column, "Founder"), has_action, "column.remove"));
  assert_names (fixture, NULL);
  press (find (find_in_window (fixture, is_column, "Founder"), has_action, "column.remove"));
  assert_says (fixture, "Choose two cases");
}

/* What is edited elsewhere is seen here; a step that is taken out of the plan goes. */
static void
test_live (Fixture       *fixture,
           gconstpointer  data)
{
  HatsRules *rules = hats_guide_get_rules (fixture->guide);
  guint people = (guint) hats_rules_find_input (rules, "people");
  g_autoptr(GArray) plan = NULL;
  g_autoptr(HatsCase) edited = NULL;

  hats_case_comparison_window_add (fixture->window, fixture->founder, HATS_AS_IT_STANDS);
  hats_case_comparison_window_add (fixture->window, fixture->hr, HATS_AS_IT_STANDS);
  hats_case_comparison_window_add (fixture->window, fixture->founder, 0);
  assert_says (fixture, "The cases lead to 3 different results");

  hats_document_set_answer (fixture->founder, people, 2);
  iterate ();
  assert_names (fixture, "Founder|HR|Founder, 1 January 2027");
  {
    g_autoptr(HatsSheet) sheet = hats_case_comparison_window_dup_sheet (fixture->window);
    JsonObject *first = json_array_get_object_element (json_object_get_array_member (sheet->data, "cases"), 0);

    g_assert_cmpstr (json_object_get_string_member (first, "outcome"), ==, "one-person");
  }

  plan = g_array_copy (hats_case_get_plan (hats_document_get_case (fixture->founder)));
  g_array_index (plan, HatsPlanStep, 0).people = 3;
  edited = hats_case_with_plan (hats_document_get_case (fixture->founder), plan);
  hats_document_edit (fixture->founder, edited, NULL);
  assert_says (fixture, "The cases lead to 2 different results");

  g_array_set_size (plan, 0);
  g_clear_pointer (&edited, hats_case_unref);
  edited = hats_case_with_plan (hats_document_get_case (fixture->founder), plan);
  hats_document_edit (fixture->founder, edited, NULL);
  assert_says (fixture, "A step was taken out of its growth plan");
  assert_names (fixture, "Founder|HR");

  hats_document_undo (fixture->founder);
  assert_names (fixture, "Founder|HR");
}

/* Files stand beside the cases of windows; what is no case says why, and nothing else changes. */
static void
test_files (Fixture       *fixture,
            gconstpointer  data)
{
  static const char * const refused[][2] = {
    { "Newer.twohats", "was written by a newer version" },
    { "Missing.twohats", "No such file" },
    { "../ads/binary.txt", "binary.txt:1:7: " },
    { ".", "is not a file" },
  };
  g_autoptr(GFile) board = get_file ("Board.twohats");
  g_autoptr(GFile) empty = get_file ("Empty.twohats");

  hats_case_comparison_window_add (fixture->window, fixture->founder, HATS_AS_IT_STANDS);
  hats_case_comparison_window_open (fixture->window, board);
  assert_names (fixture, "Founder|Board");
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr(GFile) file = get_file (refused[i][0]);

      hats_case_comparison_window_open (fixture->window, file);
      assert_says (fixture, refused[i][1]);
      assert_names (fixture, "Founder|Board");
    }

  hats_case_comparison_window_open (fixture->window, empty);
  assert_names (fixture, "Founder|Board|Empty");
  assert_says (fixture, "No result yet for “Empty”");
  g_assert_null (find_in_window (fixture, is_status, "is not a file"));
}

static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  int least;

  for (int step = HATS_AS_IT_STANDS; step < 2; step++)
    hats_case_comparison_window_add (fixture->window, fixture->founder, step);
  hats_case_comparison_window_add (fixture->window, fixture->hr, HATS_AS_IT_STANDS);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  while (find_in_window (fixture, has_action, "sheet.print") != NULL)
    g_main_context_iteration (NULL, TRUE);

  gtk_widget_measure (gtk_window_get_child (GTK_WINDOW (fixture->window)), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 360);
  gtk_widget_measure (gtk_widget_get_first_child (gtk_window_get_child (GTK_WINDOW (fixture->window))),
                      GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 360);
  gtk_widget_measure (gtk_window_get_titlebar (GTK_WINDOW (fixture->window)), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 360);
}

/* The window goes while it still has something to do. */
static void
test_close (Fixture       *fixture,
            gconstpointer  data)
{
  hats_case_comparison_window_add (fixture->window, fixture->founder, 0);
  hats_case_comparison_window_add (fixture->window, fixture->hr, HATS_AS_IT_STANDS);
  hats_document_set_answer (fixture->hr, 0, 3);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/case-comparison-window/empty", Fixture, NULL, set_up, test_empty, tear_down);
  g_test_add ("/case-comparison-window/columns", Fixture, NULL, set_up, test_columns, tear_down);
  g_test_add ("/case-comparison-window/live", Fixture, NULL, set_up, test_live, tear_down);
  g_test_add ("/case-comparison-window/files", Fixture, NULL, set_up, test_files, tear_down);
  g_test_add ("/case-comparison-window/narrow", Fixture, NULL, set_up, test_narrow, tear_down);
  g_test_add ("/case-comparison-window/close", Fixture, NULL, set_up, test_close, tear_down);

  return g_test_run ();
}
