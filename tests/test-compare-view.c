/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The comparison in the real window: its lenses, its roles and aspects, what is kept of them, and the narrow window. */

#include "config.h"

#include <gtk/gtk.h>
#include <glib/gstdio.h>

#include "hats-compare-grid.h"
#include "hats-document.h"
#include "hats-order-list.h"
#include "hats-view.h"
#include "hats-window.h"
#include "shown-widgets.h"

typedef struct {
  HatsGuide    *guide;
  HatsDocument *document;
  HatsWindow   *window;
} Fixture;

static char *
get_state_path (void)
{
  return g_build_filename (g_get_user_state_dir (), "two-hats", "compare.ini", NULL);
}

static void
open_window (Fixture *fixture)
{
  fixture->window = HATS_WINDOW (hats_window_new (NULL, fixture->guide, fixture->document, NULL));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 700);
  gtk_window_present (GTK_WINDOW (fixture->window));
  hats_window_show_view (fixture->window, "compare");
  iterate ();
}

static void
close_window (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  iterate ();
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = get_state_path ();

  g_remove (path);
  fixture->guide = hats_guide_new_builtin ();
  fixture->document = hats_document_new (hats_guide_get_rules (fixture->guide));
  open_window (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  close_window (fixture);
  g_assert_finalize_object (fixture->document);
  g_assert_finalize_object (fixture->guide);
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
look_through (Fixture    *fixture,
              const char *lens)
{
  GtkWidget *button = find (GTK_WIDGET (fixture->window), is_button, lens);

  g_assert_nonnull (button);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  iterate ();
}

/* What printing, exporting and copying would take. */
static void
assert_sheet (Fixture    *fixture,
              const char *title,
              guint       n_rows)
{
  g_autoptr(HatsSheet) sheet = hats_window_dup_sheet (fixture->window);
  const HatsTable *table = hats_sheet_get_block (sheet, 0)->table;

  g_assert_cmpstr (sheet->title, ==, title);
  g_assert_cmpuint (table != NULL ? table->rows->len : 0, ==, n_rows);
}

static GtkWidget *
get_grid (Fixture *fixture)
{
  return find_type (GTK_WIDGET (fixture->window), HATS_TYPE_COMPARE_GRID, 0);
}

/* Opens what can be chosen; the lists of roles and of aspects are in it. */
static GtkWidget *
open_choices (Fixture *fixture)
{
  GtkWidget *view = gtk_widget_get_ancestor (get_grid (fixture), HATS_TYPE_VIEW);
  GtkMenuButton *button = GTK_MENU_BUTTON (find_type (view, GTK_TYPE_MENU_BUTTON, 0));

  gtk_menu_button_popup (button);
  iterate ();

  return GTK_WIDGET (gtk_menu_button_get_popover (button));
}

static GtkWidget *
get_check (GtkWidget *list,
           guint      index)
{
  return find_type (list, GTK_TYPE_CHECK_BUTTON, index);
}

static void
test_lens (Fixture       *fixture,
           gconstpointer  data)
{
  assert_sheet (fixture, "Product manager and Project manager compared", 15);
  assert_shown (fixture, "15 aspects · 4 shared items, marked ⇄");

  look_through (fixture, "Shared");
  assert_sheet (fixture, "Product manager and Project manager: what they share", 3);
  assert_shown (fixture, "3 aspects · 4 shared items, marked ⇄");

  look_through (fixture, "Different");
  assert_sheet (fixture, "Product manager and Project manager: how they differ", 15);
}

/* Roles and aspects are left out and change places, and the lens stays. */
static void
test_choices (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *popover = open_choices (fixture);
  GtkWidget *roles = find_type (popover, HATS_TYPE_ORDER_LIST, 0);
  GtkWidget *aspects = find_type (popover, HATS_TYPE_ORDER_LIST, 1);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (get_check (aspects, 0)), FALSE);
  assert_sheet (fixture, "Product manager and Project manager compared", 14);

  g_signal_emit_by_name (gtk_widget_get_next_sibling (get_check (roles, 1)), "clicked");
  assert_sheet (fixture, "Project manager and Product manager compared", 14);
  look_through (fixture, "Shared");
  assert_sheet (fixture, "Project manager and Product manager: what they share", 3);

  /* Of one role, nothing is shared: a sentence says so, and there is a way back. */
  gtk_check_button_set_active (GTK_CHECK_BUTTON (get_check (roles, 0)), FALSE);
  assert_sheet (fixture, "What the roles share", 0);
  assert_shown (fixture, "What is compared here has nothing in common.");
  g_assert_null (get_grid (fixture));
  look_through (fixture, "All");
  assert_sheet (fixture, "Roles compared", 14);
  g_assert_nonnull (get_grid (fixture));
}

/* A column that moves takes its place in the list too. */
static void
test_move (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *roles;
  g_auto(GStrv) ids = NULL;

  g_signal_emit_by_name (get_grid (fixture), "column-moved", 0, 1);
  assert_sheet (fixture, "Project manager and Product manager compared", 15);
  roles = find_type (open_choices (fixture), HATS_TYPE_ORDER_LIST, 0);
  ids = hats_order_list_dup_chosen (HATS_ORDER_LIST (roles));
  g_assert_cmpstr (ids[0], ==, "project-manager");
}

/* What was chosen is there again the next time; what cannot be read is as if there were nothing. */
static void
test_kept (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = get_state_path ();
  g_autofree char *text = NULL;

  look_through (fixture, "Shared");
  g_signal_emit_by_name (get_grid (fixture), "column-moved", 1, -1);
  close_window (fixture);
  open_window (fixture);
  assert_sheet (fixture, "Project manager and Product manager: what they share", 3);

  /* All in the guide's order is no choice, so that what the guide has more one day is compared too. */
  g_signal_emit_by_name (get_grid (fixture), "column-moved", 0, 1);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_null (strstr (text, "roles"));
  close_window (fixture);

  g_assert_true (g_file_set_contents (path, "[Comparison]\nlens=x\nroles=nobody;project-manager;project-manager\n"
                                            "aspects=pay;\n", -1, NULL));
  open_window (fixture);
  assert_sheet (fixture, "Roles compared", 1);
  close_window (fixture);

  g_assert_true (g_file_set_contents (path, "\xff\xfe no ini", -1, NULL));
  open_window (fixture);
  assert_sheet (fixture, "Product manager and Project manager compared", 15);
}

/* Where it is narrow, the role that is looked at stays when the lens changes. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *view = gtk_widget_get_ancestor (get_grid (fixture), HATS_TYPE_VIEW);
  GtkWidget *second;

  hats_view_set_narrow (HATS_VIEW (view), TRUE);
  iterate ();
  second = find (view, is_button, "Project manager");
  g_assert_nonnull (second);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (second), TRUE);
  look_through (fixture, "Different");
  g_assert_cmpuint (hats_compare_grid_get_shown (HATS_COMPARE_GRID (get_grid (fixture))), ==, 1);
  g_assert_nonnull (find (view, is_button, "Project manager"));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/compare-view/lens", Fixture, NULL, set_up, test_lens, tear_down);
  g_test_add ("/compare-view/choices", Fixture, NULL, set_up, test_choices, tear_down);
  g_test_add ("/compare-view/move", Fixture, NULL, set_up, test_move, tear_down);
  g_test_add ("/compare-view/kept", Fixture, NULL, set_up, test_kept, tear_down);
  g_test_add ("/compare-view/narrow", Fixture, NULL, set_up, test_narrow, tear_down);

  return g_test_run ();
}
