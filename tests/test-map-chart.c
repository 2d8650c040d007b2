/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The map on the screen: moving with keys, choosing a cell, and one map after another in the same cells. */

#include "config.h"

#include "hats-guide.h"
#include "hats-map-chart.h"
#include "hats-map-sheet.h"
#include "hats-map-tile.h"
#include "shown-widgets.h"

typedef struct {
  HatsGuide    *guide;
  GtkWidget    *window;
  HatsMapChart *chart;
  int           people;     /* of the cell that was activated last, 0 for none */
  int           maturity;
} Fixture;

static void
show (Fixture *fixture,
      int      people,
      int      maturity,
      int      teams)
{
  HatsSituation situation = HATS_SITUATION_INIT;
  g_autoptr(HatsSheet) sheet = NULL;

  situation.values[0] = people;
  situation.values[1] = maturity;
  situation.values[5] = teams;
  sheet = hats_map_sheet_new (fixture->guide, hats_guide_get_rules (fixture->guide), &situation);
  hats_map_chart_set_block (fixture->chart, sheet, hats_sheet_get_block (sheet, 0));
}

static void
cell_activated_cb (HatsMapChart *chart,
                   int           people,
                   int           maturity,
                   gpointer      user_data)
{
  Fixture *fixture = user_data;

  fixture->people = people;
  fixture->maturity = maturity;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *box;

  if (data != NULL)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  fixture->guide = hats_guide_new_builtin ();
  fixture->chart = HATS_MAP_CHART (hats_map_chart_new ());
  g_signal_connect (fixture->chart, "cell-activated", G_CALLBACK (cell_activated_cb), fixture);
  show (fixture, 8, 3, 1);

  /* The window gives the focus to the button, so that the chart begins without. */
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (box), gtk_button_new_with_label ("Before"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->chart));
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 800, 400);
  gtk_window_set_child (GTK_WINDOW (fixture->window), box);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_ref (fixture->chart);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  iterate ();
  g_assert_finalize_object (fixture->chart);
  g_assert_finalize_object (fixture->guide);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* The grid's controller of a type. */
static GtkEventController *
get_controller (Fixture *fixture,
                GType    type)
{
  GtkWidget *grid = gtk_widget_get_parent (gtk_widget_get_parent (hats_map_chart_get_cell (fixture->chart, 0, 0)));
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (grid);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
        return controller;  /* the grid keeps it */
    }

  g_assert_not_reached ();
}

static gboolean
press (Fixture         *fixture,
       guint            keyval,
       GdkModifierType  state)
{
  gboolean handled = FALSE;

  g_signal_emit_by_name (get_controller (fixture, GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed",
                         keyval, 0, state, &handled);
  return handled;
}

static const char *
get_name (Fixture *fixture,
          guint    row,
          guint    column)
{
  return hats_map_tile_get_name (HATS_MAP_TILE (hats_map_chart_get_cell (fixture->chart, row, column)));
}

static void
assert_focus (Fixture *fixture,
              guint    row,
              guint    column)
{
  GtkWidget *cell = hats_map_chart_get_cell (fixture->chart, row, column);

  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == cell);
  g_assert_cmpstr (hats_map_chart_get_readout (fixture->chart), ==, get_name (fixture, row, column));

  /* One Tab stop. */
  for (guint i = 0; hats_map_chart_get_cell (fixture->chart, i, 0) != NULL; i++)
    for (guint j = 0; hats_map_chart_get_cell (fixture->chart, i, j) != NULL; j++)
      g_assert_cmpint (gtk_widget_get_focusable (hats_map_chart_get_cell (fixture->chart, i, j)), ==, i == row && j == column);
}

static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_cmpstr (get_name (fixture, 3, 7), ==, "8 people, Growth: Hire both, the product manager first");
  g_assert_cmpstr (get_name (fixture, 3, 0), ==, "1 person, Growth: Nobody yet");
  g_assert_cmpstr (get_name (fixture, 3, 5), ==, "6 people, Growth: Hire a product manager first");
  gtk_test_accessible_assert_role (hats_map_chart_get_cell (fixture->chart, 3, 7), GTK_ACCESSIBLE_ROLE_GRID_CELL);
  gtk_test_accessible_assert_state (hats_map_chart_get_cell (fixture->chart, 3, 7), GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  g_assert_null (hats_map_chart_get_cell (fixture->chart, 6, 0));
  g_assert_null (hats_map_chart_get_cell (fixture->chart, 0, 18));
  g_assert_cmpstr (hats_map_chart_get_readout (fixture->chart), ==, "The present situation: 8 people, Growth");
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  /* The first Tab leads to the present situation. */
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (fixture->chart)));
  assert_focus (fixture, 3, 7);

  g_assert_true (press (fixture, GDK_KEY_Right, 0));
  assert_focus (fixture, 3, 8);
  press (fixture, GDK_KEY_Up, 0);
  assert_focus (fixture, 2, 8);
  press (fixture, GDK_KEY_Home, 0);
  assert_focus (fixture, 2, 0);
  press (fixture, GDK_KEY_Left, 0);
  assert_focus (fixture, 2, 0);
  press (fixture, GDK_KEY_End, GDK_CONTROL_MASK);
  assert_focus (fixture, 5, 17);
  press (fixture, GDK_KEY_Down, 0);
  assert_focus (fixture, 5, 17);
  press (fixture, GDK_KEY_Home, GDK_CONTROL_MASK);
  assert_focus (fixture, 0, 0);
  press (fixture, GDK_KEY_End, 0);
  assert_focus (fixture, 0, 17);
  g_assert_false (press (fixture, GDK_KEY_Left, GDK_ALT_MASK));
  g_assert_false (press (fixture, GDK_KEY_Tab, 0));
  g_assert_cmpint (fixture->people, ==, 0);
}

static void
test_right_to_left (Fixture       *fixture,
                    gconstpointer  data)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));
  press (fixture, GDK_KEY_Left, 0);
  assert_focus (fixture, 3, 8);
  press (fixture, GDK_KEY_Right, 0);
  assert_focus (fixture, 3, 7);
}

static void
test_activate (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *cell = hats_map_chart_get_cell (fixture->chart, 1, 10);
  double x, y;

  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));
  press (fixture, GDK_KEY_Down, 0);
  g_assert_true (press (fixture, GDK_KEY_Return, 0));
  g_assert_cmpint (fixture->people, ==, 8);
  g_assert_cmpint (fixture->maturity, ==, 4);

  g_assert_true (gtk_widget_translate_coordinates (cell, gtk_widget_get_parent (gtk_widget_get_parent (cell)), 5, 5, &x, &y));
  g_signal_emit_by_name (get_controller (fixture, GTK_TYPE_GESTURE_CLICK), "released", 1, x, y);
  g_assert_cmpint (fixture->people, ==, 15);
  g_assert_cmpint (fixture->maturity, ==, 1);
  assert_focus (fixture, 1, 10);
}

static void
test_hover (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *cell = hats_map_chart_get_cell (fixture->chart, 5, 2);
  double x, y;

  g_assert_true (gtk_widget_translate_coordinates (cell, gtk_widget_get_parent (gtk_widget_get_parent (cell)), 5, 5, &x, &y));
  g_signal_emit_by_name (get_controller (fixture, GTK_TYPE_EVENT_CONTROLLER_MOTION), "motion", x, y);
  g_assert_cmpstr (hats_map_chart_get_readout (fixture->chart), ==, get_name (fixture, 5, 2));
  g_signal_emit_by_name (get_controller (fixture, GTK_TYPE_EVENT_CONTROLLER_MOTION), "leave");
  g_assert_cmpstr (hats_map_chart_get_readout (fixture->chart), ==, "The present situation: 8 people, Growth");
}

/* Another map comes into the same widgets; the focus stays with its team size and maturity. */
static void
test_update (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(GPtrArray) cells = g_ptr_array_new ();

  for (guint i = 0; i < 6; i++)
    for (guint j = 0; j < 18; j++)
      g_ptr_array_add (cells, hats_map_chart_get_cell (fixture->chart, i, j));
  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));
  press (fixture, GDK_KEY_End, 0);
  assert_focus (fixture, 3, 17);

  show (fixture, 9, 2, 6);
  for (guint i = 0; i < 6; i++)
    for (guint j = 0; j < 18; j++)
      g_assert_true (hats_map_chart_get_cell (fixture->chart, i, j) == g_ptr_array_index (cells, i * 18 + j));
  g_assert_nonnull (hats_map_chart_get_cell (fixture->chart, 0, 18));
  g_assert_true (g_str_has_prefix (get_name (fixture, 2, 8), "9 people, First users: "));
  gtk_test_accessible_assert_state (hats_map_chart_get_cell (fixture->chart, 2, 8), GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  gtk_test_accessible_assert_state (hats_map_chart_get_cell (fixture->chart, 3, 7), GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
  assert_focus (fixture, 3, 18);

  /* The column that the focus is in goes. */
  press (fixture, GDK_KEY_Home, 0);
  for (guint i = 0; i < 8; i++)
    press (fixture, GDK_KEY_Right, 0);
  assert_focus (fixture, 3, 8);
  show (fixture, 10001, 2, 6);
  assert_focus (fixture, 3, 7);
  g_assert_null (hats_map_chart_get_cell (fixture->chart, 0, 18));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

#define ADD(path, func, rtl) g_test_add (path, Fixture, GINT_TO_POINTER (rtl), set_up, func, tear_down)
  ADD ("/map-chart/names", test_names, FALSE);
  ADD ("/map-chart/keys", test_keys, FALSE);
  ADD ("/map-chart/right-to-left", test_right_to_left, TRUE);
  ADD ("/map-chart/activate", test_activate, FALSE);
  ADD ("/map-chart/hover", test_hover, FALSE);
  ADD ("/map-chart/update", test_update, FALSE);

  return g_test_run ();
}
