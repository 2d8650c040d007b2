/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The comparison in the real window: its lenses, its roles and aspects, what is kept of them, the narrow window, and
   guides that are too large to be shown at once. */

#include "config.h"

#include <gtk/gtk.h>
#include <glib/gstdio.h>

#include "bench/large-guide.h"
#include "hats-compare-grid.h"
#include "hats-compare-sets.h"
#include "hats-compare-table.h"
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
get_state_path (const char *name)
{
  return g_build_filename (g_get_user_state_dir (), "two-hats", name, NULL);
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
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = get_state_path ("compare.ini");
  g_autofree char *sets_path = get_state_path ("compare-sets.ini");
  const guint *size = data;

  g_remove (path);
  g_remove (sets_path);
  fixture->guide = size != NULL ? large_guide_new (size[0], size[1]) : hats_guide_new_builtin ();
  fixture->document = hats_document_new (hats_guide_get_rules (fixture->guide));
  open_window (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  leave_window (GTK_WINDOW (fixture->window));
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

static GtkWidget *
open_popover (Fixture *fixture,
              guint    index)
{
  GtkWidget *view = gtk_widget_get_ancestor (get_grid (fixture), HATS_TYPE_VIEW);
  GtkMenuButton *button = GTK_MENU_BUTTON (find_type (view, GTK_TYPE_MENU_BUTTON, index));

  if (gtk_widget_get_visible (GTK_WIDGET (gtk_menu_button_get_popover (button))))
    gtk_menu_button_popdown (button);
  iterate ();
  gtk_menu_button_popup (button);
  iterate ();

  return GTK_WIDGET (gtk_menu_button_get_popover (button));
}

/* Opens what can be chosen; the lists of roles and of aspects are in it. */
static GtkWidget *
open_choices (Fixture *fixture)
{
  return open_popover (fixture, 0);
}

/* Opens what was saved. */
static GtkWidget *
open_sets (Fixture *fixture)
{
  return find_type (open_popover (fixture, 1), HATS_TYPE_COMPARE_SETS, 0);
}

/* Types a name into an entry and presses Enter. */
static void
type_name (GtkWidget  *entry,
           const char *name)
{
  gtk_editable_set_text (GTK_EDITABLE (entry), name);
  g_signal_emit_by_name (gtk_editable_get_delegate (GTK_EDITABLE (entry)), "activate");
  iterate ();
}

static gboolean
has_tooltip (GtkWidget     *widget,
             gconstpointer  text)
{
  return GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_widget_get_tooltip_text (widget), text) == 0;
}

static void
press (GtkWidget *button)
{
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  iterate ();
}

/* The button that recalls a set. */
static GtkWidget *
find_set (GtkWidget  *sets,
          const char *name)
{
  GtkWidget *label = find (sets, is_label, name);

  return label != NULL ? gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON) : NULL;
}

static guint
count_widgets (GtkWidget *widget,
               GType      type)
{
  guint count = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    count += count_widgets (child, type);

  return count;
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
  g_autofree char *path = get_state_path ("compare.ini");
  g_autofree char *text = NULL;

  look_through (fixture, "Shared");
  g_signal_emit_by_name (get_grid (fixture), "column-moved", 1, -1);
  leave_window (GTK_WINDOW (fixture->window));
  open_window (fixture);
  assert_sheet (fixture, "Project manager and Product manager: what they share", 3);

  /* All in the guide's order is no choice, so that what the guide has more one day is compared too. */
  g_signal_emit_by_name (get_grid (fixture), "column-moved", 0, 1);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_null (strstr (text, "roles"));
  leave_window (GTK_WINDOW (fixture->window));

  g_assert_true (g_file_set_contents (path, "[Comparison]\nlens=x\nroles=nobody;project-manager;project-manager\n"
                                            "aspects=pay;\n", -1, NULL));
  open_window (fixture);
  assert_sheet (fixture, "Roles compared", 1);
  leave_window (GTK_WINDOW (fixture->window));

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

/* What is compared is saved with a name, recalled, renamed, deleted and brought back; and is there in the next run. */
static void
test_sets (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *sets;

  look_through (fixture, "Shared");
  sets = open_sets (fixture);
  type_name (find_type (sets, GTK_TYPE_ENTRY, 0), "  In common ");
  look_through (fixture, "Different");
  sets = open_sets (fixture);
  type_name (find_type (sets, GTK_TYPE_ENTRY, 0), "Apart");
  press (find_set (sets, "In common"));
  assert_sheet (fixture, "Product manager and Project manager: what they share", 3);

  /* A name of another set is not taken, and an empty one neither. */
  sets = open_sets (fixture);
  press (find (sets, has_tooltip, "Rename “Apart”"));
  type_name (find_type (sets, GTK_TYPE_ENTRY, 0), "In common");
  type_name (find_type (sets, GTK_TYPE_ENTRY, 0), " ");
  g_assert_null (find_set (sets, "Apart"));
  type_name (find_type (sets, GTK_TYPE_ENTRY, 0), "How they differ");
  g_assert_nonnull (find_set (sets, "How they differ"));

  press (find (sets, has_tooltip, "Delete “In common”"));
  g_assert_nonnull (find (sets, is_label, "“In common” is deleted"));
  press (find (sets, is_button, "Undo"));
  press (find (sets, has_tooltip, "Delete “How they differ”"));

  leave_window (GTK_WINDOW (fixture->window));
  open_window (fixture);
  sets = open_sets (fixture);
  g_assert_nonnull (find_set (sets, "In common"));
  g_assert_null (find_set (sets, "How they differ"));

  /* A name that is there is given to what is compared now. */
  look_through (fixture, "All");
  sets = open_sets (fixture);
  gtk_editable_set_text (GTK_EDITABLE (find_type (sets, GTK_TYPE_ENTRY, 0)), "In common");
  press (find (sets, is_button, "Replace"));
  look_through (fixture, "Different");
  press (find_set (open_sets (fixture), "In common"));
  assert_sheet (fixture, "Product manager and Project manager compared", 15);
}

/* Of a large guide only so many cells are made as can be seen, wherever it is scrolled to; and lists of a part. */
static void
test_large (Fixture       *fixture,
            gconstpointer  data)
{
  const guint *size = data;
  GtkWidget *table = find_type (get_grid (fixture), HATS_TYPE_COMPARE_TABLE, 0);
  GtkAdjustment *down = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (table));
  GtkAdjustment *across = gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (table));
  g_autofree char *last = g_strdup_printf ("Aspect %u", size[1] - 1);
  g_autofree char *last_role = g_strdup_printf ("Role %u", size[0] - 1);

  assert_shown (fixture, "Mission");
  g_assert_cmpuint (count_widgets (table, HATS_TYPE_COMPARE_CELL), <, 100);
  gtk_adjustment_set_value (across, gtk_adjustment_get_upper (across));
  gtk_adjustment_set_value (down, gtk_adjustment_get_upper (down));
  gtk_test_widget_wait_for_draw (table);
  assert_shown (fixture, last);
  assert_shown (fixture, last_role);
  g_assert_cmpuint (count_widgets (table, HATS_TYPE_COMPARE_CELL), <, 100);

  /* The focus goes where nothing was made before. */
  hats_compare_table_set_current (HATS_COMPARE_TABLE (table), 2 + size[1] / 2, 2 + size[0] / 2);
  hats_compare_grid_focus (HATS_COMPARE_GRID (get_grid (fixture)));
  gtk_test_widget_wait_for_draw (table);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) ==
                 GTK_WIDGET (hats_compare_table_get_cell (HATS_COMPARE_TABLE (table))));
  g_assert_cmpuint (count_widgets (table, HATS_TYPE_COMPARE_CELL), <, 100);
}

/* Of a long list a part is shown, and what is typed finds the others; what is not shown is chosen all the same. */
static void
test_long_list (void)
{
  g_autoptr(HatsGuide) guide = large_guide_new (2, 300);
  HatsOrderList *list = HATS_ORDER_LIST (g_object_ref_sink (hats_order_list_new ()));
  GtkWidget *widget = GTK_WIDGET (list);
  g_auto(GStrv) all = NULL;
  GtkWidget *head;

  hats_order_list_set_aspects (list, guide, NULL);
  g_assert_cmpuint (count_widgets (widget, GTK_TYPE_CHECK_BUTTON), <, 60);
  all = hats_order_list_dup_chosen (list);
  g_assert_cmpuint (g_strv_length (all), ==, 315);

  /* None but the first, and one that is found. */
  head = gtk_widget_get_first_child (widget);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (gtk_widget_get_last_child (head)), FALSE);
  gtk_editable_set_text (GTK_EDITABLE (gtk_widget_get_first_child (head)), "aspect 299");
  g_signal_emit_by_name (gtk_widget_get_first_child (head), "search-changed");
  g_assert_cmpuint (count_widgets (widget, GTK_TYPE_CHECK_BUTTON), ==, 2);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (gtk_widget_get_first_child (gtk_widget_get_next_sibling (head))), TRUE);
  g_strfreev (all);
  all = hats_order_list_dup_chosen (list);
  g_assert_cmpuint (g_strv_length (all), ==, 2);
  g_assert_cmpstr (all[1], ==, "aspect-299");

  g_assert_finalize_object (list);
}

int
main (int    argc,
      char **argv)
{
  const guint many_roles[] = { 60, 60 };
  const guint many_aspects[] = { 4, 400 };

  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/compare-view/lens", Fixture, NULL, set_up, test_lens, tear_down);
  g_test_add ("/compare-view/choices", Fixture, NULL, set_up, test_choices, tear_down);
  g_test_add ("/compare-view/move", Fixture, NULL, set_up, test_move, tear_down);
  g_test_add ("/compare-view/kept", Fixture, NULL, set_up, test_kept, tear_down);
  g_test_add ("/compare-view/narrow", Fixture, NULL, set_up, test_narrow, tear_down);

  g_test_add ("/compare-view/sets", Fixture, NULL, set_up, test_sets, tear_down);
  g_test_add ("/compare-view/many-roles", Fixture, many_roles, set_up, test_large, tear_down);
  g_test_add ("/compare-view/many-aspects", Fixture, many_aspects, set_up, test_large, tear_down);

  g_test_add_func ("/compare-view/long-list", test_long_list);

  return g_test_run ();
}
