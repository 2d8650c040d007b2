/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The real window: its views, the wizard from the first question to the
 * recommendation, printing and exporting what is seen.
 */

#include "config.h"

#include <gtk/gtk.h>
#include <glib/gstdio.h>

#include "guide-window.h"
#include "hats-document.h"
#include "hats-export-dialog.h"
#include "hats-kept-answers.h"
#include "hats-map-chart.h"
#include "hats-print-operation.h"
#include "hats-role-sign.h"
#include "shown-widgets.h"

typedef GuideWindow Fixture;

static gboolean
is_number (GtkWidget     *widget,
           gconstpointer  text)
{
  return GTK_IS_SPIN_BUTTON (widget);
}

static gboolean
is_choice (GtkWidget     *widget,
           gconstpointer  text)
{
  return GTK_IS_CHECK_BUTTON (widget) && find (widget, is_label, text) != NULL;
}

static GtkWidget *
get_button (Fixture    *fixture,
            const char *label)
{
  GtkWidget *button;

  iterate ();
  button = find (GTK_WIDGET (fixture->window), is_button, label);
  g_assert_nonnull (button);
  return button;
}

static void
press (Fixture    *fixture,
       const char *label)
{
  GtkWidget *button = get_button (fixture, label);

  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  iterate ();
}

static void
assert_shown (Fixture    *fixture,
              const char *text)
{
  iterate ();
  if (find (GTK_WIDGET (fixture->window), is_label, text) == NULL)
    g_error ("“%s” is not shown", text);
}

static void
type_number (Fixture *fixture,
             int      number)
{
  GtkWidget *spin = find (GTK_WIDGET (fixture->window), is_number, NULL);

  g_assert_nonnull (spin);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), number);
}

static void
choose (Fixture    *fixture,
        const char *title)
{
  GtkWidget *choice = find (GTK_WIDGET (fixture->window), is_choice, title);

  g_assert_nonnull (choice);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (choice), TRUE);
  iterate ();
}

static char *
get_sheet_kind (Fixture *fixture)
{
  g_autoptr(HatsSheet) sheet = hats_window_dup_sheet (fixture->window);

  return sheet != NULL ? g_strdup (sheet->kind) : NULL;
}

static void
assert_view (Fixture    *fixture,
             const char *name)
{
  g_autoptr(GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (fixture->window), "view");

  g_assert_cmpstr (g_variant_get_string (state, NULL), ==, name);
}

static void
test_views (Fixture       *fixture,
            gconstpointer  data)
{
  static const char * const kinds[][2] = {
    { "roles", "role" }, { "compare", "comparison" }, { "together", "together" }, { "advice", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *kind = NULL;

      hats_window_show_view (fixture->window, kinds[i][0]);
      iterate ();
      kind = get_sheet_kind (fixture);
      g_assert_cmpstr (kind, ==, kinds[i][1]);
    }

  /* One after the other, and no further than the last. */
  for (int i = G_N_ELEMENTS (kinds) - 2; i >= -1; i--)
    {
      g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "previous-view", NULL);
      assert_view (fixture, kinds[MAX (i, 0)][0]);
    }
  for (guint i = 1; i <= G_N_ELEMENTS (kinds); i++)
    {
      g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "next-view", NULL);
      assert_view (fixture, kinds[MIN (i, G_N_ELEMENTS (kinds) - 1)][0]);
    }

  /* There is no such view, and nothing happens. */
  hats_window_show_view (fixture->window, "moon");
}

static void
answer_both (Fixture *fixture)
{
  hats_window_show_view (fixture->window, "advice");
  iterate ();
  type_number (fixture, 7);
  press (fixture, "Next");
  choose (fixture, "Growth");
  press (fixture, "Next");
}

static void
test_wizard (Fixture       *fixture,
             gconstpointer  data)
{
  hats_window_show_view (fixture->window, "advice");
  assert_shown (fixture, "Question 1 of 2");
  g_assert_false (gtk_widget_is_sensitive (get_button (fixture, "Back")));
  type_number (fixture, 7);
  press (fixture, "Next");

  assert_shown (fixture, "Question 2 of 2");
  g_assert_false (gtk_widget_is_sensitive (get_button (fixture, "Next")));

  /* Back keeps the answer. */
  press (fixture, "Back");
  assert_shown (fixture, "Question 1 of 2");
  g_assert_cmpint (gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (find (GTK_WIDGET (fixture->window), is_number, NULL))),
                   ==, 7);
  press (fixture, "Next");
  choose (fixture, "Growth");
  press (fixture, "Next");

  assert_shown (fixture, "Your situation");
  assert_shown (fixture, "Hire a product manager first");
  assert_shown (fixture, "35\u00a0h");
}

/* An answer that is edited in place changes the result at once. */
static void
test_edit (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(HatsSheet) sheet = NULL;

  answer_both (fixture);
  type_number (fixture, 20);
  assert_shown (fixture, "Hire both, the product manager first");
  sheet = hats_window_dup_sheet (fixture->window);
  g_assert_cmpstr (sheet->title, ==, "Hire both, the product manager first");
}

static gboolean
is_map (GtkWidget     *widget,
        gconstpointer  text)
{
  return HATS_IS_MAP_CHART (widget);
}

/* Runs until the next frames have been drawn, and all that waited for them. */
static void
draw (Fixture *fixture)
{
  for (guint i = 0; i < 3; i++)
    {
      gtk_widget_queue_draw (GTK_WIDGET (fixture->window));
      gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
      iterate ();
    }
}

/* Whoever reads further down, and edits, goes on reading there; and sees no page that ends early. */
static void
test_scrolled (Fixture       *fixture,
               gconstpointer  data)
{
  GtkAdjustment *adjustment;
  GtkWidget *map;

  answer_both (fixture);
  draw (fixture);
  map = find (GTK_WIDGET (fixture->window), is_map, NULL);
  adjustment = gtk_scrolled_window_get_vadjustment (
    GTK_SCROLLED_WINDOW (gtk_widget_get_ancestor (map, GTK_TYPE_SCROLLED_WINDOW)));

  for (double place = 0.0; place <= 600.0; place += 300.0)
    {
      gtk_adjustment_set_value (adjustment, place);
      draw (fixture);
      type_number (fixture, place > 200.0 && place < 400.0 ? 7 : 20);
      gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
      g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, place);
      g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), >=, place + gtk_adjustment_get_page_size (adjustment));
      draw (fixture);
      g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, place);
      assert_shown (fixture, "Sources");
    }
}

static void
count_cb (int *count)
{
  (*count)++;
}

/* A cell of the map sets both answers in one change; the map stays, with the focus in it. */
static void
test_map (Fixture       *fixture,
          gconstpointer  data)
{
  const HatsSituation *situation;
  GtkWidget *map;
  int count = 0;

  answer_both (fixture);
  iterate ();
  map = find (GTK_WIDGET (fixture->window), is_map, NULL);
  g_assert_nonnull (map);
  gtk_widget_grab_focus (map);

  g_signal_connect_swapped (fixture->document, "changed", G_CALLBACK (count_cb), &count);
  g_signal_emit_by_name (map, "cell-activated", 12, 5);
  g_assert_cmpint (count, ==, 1);
  situation = hats_case_get_situation (hats_document_get_case (fixture->document));
  g_assert_cmpint (situation->values[0], ==, 12);
  g_assert_cmpint (situation->values[1], ==, 5);
  assert_shown (fixture, "Hire a project manager first");
  g_assert_true (find (GTK_WIDGET (fixture->window), is_map, NULL) == map);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), map));
  g_signal_handlers_disconnect_by_data (fixture->document, &count);
}

static void
test_sharpen (Fixture       *fixture,
              gconstpointer  data)
{
  const HatsSituation *situation;

  answer_both (fixture);
  press (fixture, "Sharpen the Answer");
  assert_shown (fixture, "Question 1 of 8");
  choose (fixture, "Is built once");
  press (fixture, "Next");
  assert_shown (fixture, "Question 2 of 8");
  press (fixture, "Not Sure");
  for (guint i = 3; i <= 8; i++)
    {
      g_autofree char *progress = g_strdup_printf ("Question %u of 8", i);

      assert_shown (fixture, progress);
      press (fixture, "Not Sure");
    }

  assert_shown (fixture, "Hire a project manager first");
  situation = hats_case_get_situation (hats_document_get_case (fixture->document));
  g_assert_cmpint (situation->values[2], ==, 1);
  for (guint i = 3; i < 10; i++)
    g_assert_cmpint (situation->values[i], ==, HATS_NOT_SURE);

  press (fixture, "Sharpen the Answer");
  press (fixture, "See the Answer");
  assert_shown (fixture, "Your situation");
}

static void
test_start_again (Fixture       *fixture,
                  gconstpointer  data)
{
  answer_both (fixture);
  press (fixture, "Start Again");
  assert_shown (fixture, "Question 1 of 2");
  g_assert_null (hats_window_dup_sheet (fixture->window));
  press (fixture, "Bring Back My Answers");
  assert_shown (fixture, "Hire a product manager first");
}

static void
remove_file (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_unlink (path);
  g_rmdir (folder);
}

static char *
make_path (const char *name)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("two-hats-XXXXXX", &error);

  g_assert_no_error (error);
  return g_build_filename (folder, name, NULL);
}

/* Answers survive a restart, and nothing that the file could hold does harm. */
static void
test_kept_answers (void)
{
  static const char * const hostile[] = {
    "", "{", "[]", "null", "{\"people\": \"7\", \"maturity\": 3}", "{\"people\": -1}", "{\"people\": 1e9}", "\xff",
  };
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  HatsRules *rules = hats_guide_get_rules (guide);
  g_autofree char *path = make_path ("answers.json");
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(HatsCase) empty = hats_case_new (rules);
  HatsSituation situation = HATS_SITUATION_INIT;
  g_autoptr(HatsCase) answered = NULL;
  g_autoptr(GError) error = NULL;

  situation.values[0] = 12;
  situation.values[1] = 3;
  answered = hats_case_with_situation (empty, &situation);
  g_assert_true (hats_kept_answers_save (answered, file, &error));
  g_assert_no_error (error);
  situation = hats_kept_answers_load (rules, file);
  g_assert_true (hats_situation_equal (&situation, hats_case_get_situation (answered), rules));

  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_assert_true (g_file_set_contents (path, hostile[i], -1, NULL));
      situation = hats_kept_answers_load (rules, file);
      g_assert_true (hats_situation_equal (&situation, hats_case_get_situation (empty), rules));
    }

  remove_file (path);
}

/* What the print operation paints, read back. */
static void
test_print (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *path = make_path ("print.pdf");
  g_autofree char *pdftotext = g_find_program_in_path ("pdftotext");
  g_autoptr(HatsSheet) sheet = NULL;
  GtkPrintOperation *operation;
  HatsPaper paper;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  const char *argv[] = { "pdftotext", "-layout", path, "-", NULL };

  hats_window_show_view (fixture->window, "compare");
  iterate ();
  sheet = hats_window_dup_sheet (fixture->window);
  hats_paper_init (&paper);
  operation = hats_print_operation_new (sheet, &paper);
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT,
                                            GTK_WINDOW (fixture->window), &error),
                   ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_assert_finalize_object (operation);

  if (pdftotext == NULL)
    g_test_skip ("pdftotext is not installed");
  else
    {
      g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL, NULL, &error));
      g_assert_nonnull (strstr (text, "Product manager and Project manager compared"));
      g_assert_nonnull (strstr (text, "Page 1 of 3"));
      g_assert_nonnull (strstr (text, "Page 3 of 3"));
    }

  remove_file (path);
}

static void
exported_cb (HatsExportDialog *dialog,
             GFile            *file,
             GError           *error,
             gpointer          user_data)
{
  int *outcome = user_data;

  *outcome = error != NULL ? 1 : 0;
}

static void
export_to (Fixture    *fixture,
           const char *path,
           gboolean    expect_failure)
{
  g_autoptr(HatsSheet) sheet = hats_window_dup_sheet (fixture->window);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  GtkWindow *dialog = hats_export_dialog_new (GTK_WINDOW (fixture->window), sheet);
  int failed = -1;

  g_assert_cmpint (hats_export_dialog_get_format (HATS_EXPORT_DIALOG (dialog)), ==, HATS_FORMAT_PDF);
  g_signal_connect (dialog, "exported", G_CALLBACK (exported_cb), &failed);
  gtk_window_present (dialog);
  iterate ();
  hats_export_dialog_export_to (HATS_EXPORT_DIALOG (dialog), file);
  while (failed < 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (failed, ==, expect_failure);
  iterate ();
}

static void
test_export (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *path = make_path ("export.pdf");
  g_autofree char *content = NULL;
  gsize length;

  export_to (fixture, path, FALSE);
  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  g_assert_true (g_str_has_prefix (content, "%PDF-"));
  export_to (fixture, "/dev/full", TRUE);
  export_to (fixture, "/nonexistent/export.pdf", TRUE);

  remove_file (path);
}

static void
test_sign (void)
{
  GdkPaintable *sign = hats_role_sign_new ("half-circle");

  g_assert_cmpint (gdk_paintable_get_intrinsic_width (sign), ==, 16);
  g_assert_finalize_object (sign);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/window/views", Fixture, NULL, guide_window_set_up, test_views, guide_window_tear_down);
  g_test_add ("/window/wizard", Fixture, NULL, guide_window_set_up, test_wizard, guide_window_tear_down);
  g_test_add ("/window/edit", Fixture, NULL, guide_window_set_up, test_edit, guide_window_tear_down);
  g_test_add ("/window/scrolled", Fixture, NULL, guide_window_set_up, test_scrolled, guide_window_tear_down);
  g_test_add ("/window/map", Fixture, NULL, guide_window_set_up, test_map, guide_window_tear_down);
  g_test_add ("/window/sharpen", Fixture, NULL, guide_window_set_up, test_sharpen, guide_window_tear_down);
  g_test_add ("/window/start-again", Fixture, NULL, guide_window_set_up, test_start_again, guide_window_tear_down);
  g_test_add_func ("/window/kept-answers", test_kept_answers);
  g_test_add ("/window/print", Fixture, NULL, guide_window_set_up, test_print, guide_window_tear_down);
  g_test_add ("/window/export", Fixture, NULL, guide_window_set_up, test_export, guide_window_tear_down);
  g_test_add_func ("/window/sign", test_sign);

  return g_test_run ();
}
