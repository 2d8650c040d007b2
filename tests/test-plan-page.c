/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The page of the growth plan in a window of its own. */

#include "config.h"

#include <gtk/gtk.h>

#include "hats-plan-page.h"
#include "hats-plan-row.h"
#include "hats-timeline-chart.h"
#include "hats-timeline-point.h"
#include "shown-widgets.h"

typedef struct {
  HatsGuide    *guide;
  HatsDocument *document;
  GtkWidget    *window;
  GtkWidget    *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->guide = hats_guide_new_builtin ();
  fixture->document = hats_document_new (hats_guide_get_rules (fixture->guide));
  fixture->page = hats_plan_page_new (fixture->guide, fixture->document);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 900);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  iterate ();
}

static void
set_up_answered (Fixture       *fixture,
                 gconstpointer  data)
{
  set_up (fixture, data);
  hats_document_set_answer (fixture->document, 0, 3);
  hats_document_set_answer (fixture->document, 1, 2);
  iterate ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  leave_window (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->document);
  g_assert_finalize_object (fixture->guide);
}

static gboolean
is_remove_button (GtkWidget     *widget,
                  gconstpointer  data)
{
  return GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (widget)), "list-remove-symbolic") == 0;
}

static void
assert_shown (Fixture    *fixture,
              const char *text)
{
  iterate ();
  if (find (fixture->page, is_label, text) == NULL)
    g_error ("“%s” is not shown", text);
}

static GtkWidget *
get_row (Fixture *fixture,
         guint    index)
{
  GtkWidget *row = find_type (fixture->page, HATS_TYPE_PLAN_ROW, index);

  g_assert_nonnull (row);
  return row;
}

static guint
count_rows (Fixture *fixture)
{
  guint n = 0;

  iterate ();
  while (find_type (fixture->page, HATS_TYPE_PLAN_ROW, n) != NULL)
    n++;

  return n;
}

static GtkEditable *
get_date (Fixture *fixture,
          guint    index)
{
  return GTK_EDITABLE (find_type (get_row (fixture, index), GTK_TYPE_ENTRY, 0));
}

static void
add_step (Fixture *fixture)
{
  GtkWidget *button;

  iterate ();
  button = find (fixture->page, is_button, "Add Step");
  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  iterate ();
}

static GArray *
get_plan (Fixture *fixture)
{
  return hats_case_get_plan (hats_document_get_case (fixture->document));
}

static const HatsPlanStep *
get_step (Fixture *fixture,
          guint    index)
{
  g_assert_cmpuint (index, <, get_plan (fixture)->len);
  return &g_array_index (get_plan (fixture), HatsPlanStep, index);
}

static void
assert_date (Fixture    *fixture,
             guint       index,
             const char *expected)
{
  g_autofree char *date = hats_plan_format_date (&get_step (fixture, index)->date);

  g_assert_cmpstr (date, ==, expected);
}

/* What there is before a plan, and before an answer. */
static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  assert_shown (fixture, "A growth plan starts from the answer of today: say first how many people build the product, and "
                         "how mature it is.");
  g_assert_null (hats_view_dup_sheet (HATS_VIEW (fixture->page)));

  hats_document_set_answer (fixture->document, 0, 3);
  hats_document_set_answer (fixture->document, 1, 2);
  assert_shown (fixture, "Plan how the team and the product grow, and see which hire falls due when.");
  {
    g_autoptr(HatsSheet) sheet = hats_view_dup_sheet (HATS_VIEW (fixture->page));

    g_assert_cmpstr (sheet->kind, ==, "plan");
    g_assert_cmpuint (sheet->blocks->len, ==, 1);
  }
}

/* Steps are suggested three months apart, and from today's size and stage on. */
static void
test_add (Fixture       *fixture,
          gconstpointer  data)
{
  add_step (fixture);
  g_assert_cmpuint (count_rows (fixture), ==, 1);
  assert_date (fixture, 0, "2026-04-01");
  g_assert_cmpint (get_step (fixture, 0)->people, ==, 3);
  g_assert_cmpint (get_step (fixture, 0)->maturity, ==, 2);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), GTK_WIDGET (get_date (fixture, 0))));

  gtk_editable_set_text (get_date (fixture, 0), "2027-11-30");
  add_step (fixture);
  assert_date (fixture, 1, "2028-02-29");
  assert_shown (fixture, "No hire falls due up to 29 February 2028.");
}

static void
test_edit (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *row;

  add_step (fixture);
  row = get_row (fixture, 0);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (find_type (row, GTK_TYPE_SPIN_BUTTON, 0)), 7);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (find_type (row, GTK_TYPE_DROP_DOWN, 0)), 3);
  gtk_editable_set_text (get_date (fixture, 0), "2027-03-31");
  assert_date (fixture, 0, "2027-03-31");
  g_assert_cmpint (get_step (fixture, 0)->people, ==, 7);
  g_assert_cmpint (get_step (fixture, 0)->maturity, ==, 3);
  assert_shown (fixture, "The next hire falls due on 31 March 2027: a product manager.");
  g_assert_true (get_row (fixture, 0) == row);

  /* Each control's edits are undone by themselves, and the row follows. */
  hats_document_undo (fixture->document);
  iterate ();
  g_assert_cmpstr (gtk_editable_get_text (get_date (fixture, 0)), ==, "2026-04-01");
  hats_document_undo (fixture->document);
  hats_document_undo (fixture->document);
  iterate ();
  g_assert_cmpint (gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (find_type (row, GTK_TYPE_SPIN_BUTTON, 0))), ==, 3);
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (find_type (row, GTK_TYPE_DROP_DOWN, 0))), ==, 2);
  hats_document_redo (fixture->document);
  hats_document_redo (fixture->document);
  hats_document_redo (fixture->document);
  iterate ();
  g_assert_cmpstr (gtk_editable_get_text (get_date (fixture, 0)), ==, "2027-03-31");
}

static void
test_bad_date (Fixture       *fixture,
               gconstpointer  data)
{
  static const char * const bad[] = { "2027-02-30", "31.03.2027", "tomorrow, perhaps", "2201-01-01" };
  const char *sentence = "This is not a date. Write year, month and day with hyphens, such as 2027-03-31.";
  HatsCase *before;
  GtkEditable *date;

  add_step (fixture);
  date = get_date (fixture, 0);
  before = hats_document_get_case (fixture->document);
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      gtk_editable_set_text (date, bad[i]);
      g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (date), "error"));
      assert_shown (fixture, sentence);
      gtk_test_accessible_assert_state (date, GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);
      gtk_test_accessible_assert_property (date, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sentence);
      g_assert_true (hats_document_get_case (fixture->document) == before);
    }

  /* What may still become a date is not called wrong before it is done. */
  gtk_editable_set_text (date, "2027-05-01");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (date), "error"));
  gtk_editable_set_text (date, "2027-0");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (date), "error"));
  g_signal_emit_by_name (date, "activate");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (date), "error"));

  /* Other edits leave alone what is being typed. */
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (find_type (get_row (fixture, 0), GTK_TYPE_SPIN_BUTTON, 0)), 9);
  g_assert_cmpstr (gtk_editable_get_text (date), ==, "2027-0");
  assert_date (fixture, 0, "2027-05-01");
}

/* The calendar opens at the step's date, and what is chosen in it is written into the entry. */
static void
test_calendar (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr(GDateTime) chosen = g_date_time_new_utc (2027, 2, 28, 0, 0, 0);
  g_autoptr(GDateTime) shown = NULL;
  GtkMenuButton *button;
  GtkCalendar *calendar;

  add_step (fixture);
  button = GTK_MENU_BUTTON (find_type (get_row (fixture, 0), GTK_TYPE_MENU_BUTTON, 0));
  calendar = GTK_CALENDAR (gtk_popover_get_child (gtk_menu_button_get_popover (button)));
  gtk_editable_set_text (get_date (fixture, 0), "2027-03-31");
  gtk_menu_button_popup (button);
  iterate ();
  shown = gtk_calendar_get_date (calendar);
  g_assert_cmpint (g_date_time_get_year (shown), ==, 2027);
  g_assert_cmpint (g_date_time_get_month (shown), ==, 3);
  g_assert_cmpint (g_date_time_get_day_of_month (shown), ==, 31);
  assert_date (fixture, 0, "2027-03-31");

  gtk_calendar_select_day (calendar, chosen);
  iterate ();
  assert_date (fixture, 0, "2027-02-28");
  g_assert_cmpstr (gtk_editable_get_text (get_date (fixture, 0)), ==, "2027-02-28");
}

static void
test_past (Fixture       *fixture,
           gconstpointer  data)
{
  add_step (fixture);
  gtk_editable_set_text (get_date (fixture, 0), "2025-12-31");
  assert_shown (fixture, "This date has passed: the plan leaves the step out, since today’s answers say what became of it.");
  assert_shown (fixture, "No step lies ahead: add one with a date that is still to come, and see which hire falls due when.");
}

static void
test_remove (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *button;

  for (guint i = 0; i < 3; i++)
    add_step (fixture);
  button = find_nth (fixture->page, is_remove_button, NULL, 1);
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpuint (count_rows (fixture), ==, 2);
  assert_date (fixture, 0, "2026-04-01");
  assert_date (fixture, 1, "2026-10-01");
  g_assert_cmpstr (gtk_editable_get_text (get_date (fixture, 1)), ==, "2026-10-01");

  hats_document_undo (fixture->document);
  g_assert_cmpuint (count_rows (fixture), ==, 3);
  g_assert_cmpstr (gtk_editable_get_text (get_date (fixture, 1)), ==, "2026-07-01");
}

static void
test_limit (Fixture       *fixture,
            gconstpointer  data)
{
  for (guint i = 0; i < HATS_PLAN_MAX_STEPS; i++)
    add_step (fixture);
  g_assert_cmpuint (count_rows (fixture), ==, HATS_PLAN_MAX_STEPS);
  g_assert_false (gtk_widget_is_sensitive (find (fixture->page, is_button, "Add Step")));
  assert_shown (fixture, "A plan has at most 24 steps.");

  hats_document_undo (fixture->document);
  iterate ();
  g_assert_true (gtk_widget_is_sensitive (find (fixture->page, is_button, "Add Step")));
}

/* Another case takes the place of the first: its steps are there. */
static void
test_replace (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(HatsCase) before = NULL;

  for (guint i = 0; i < 3; i++)
    add_step (fixture);
  before = hats_case_ref (hats_document_get_case (fixture->document));
  for (guint i = 0; i < 3; i++)
    hats_document_undo (fixture->document);
  g_assert_cmpuint (count_rows (fixture), ==, 0);
  hats_document_replace (fixture->document, before, NULL, FALSE);
  g_assert_cmpuint (count_rows (fixture), ==, 3);
}

/* One stop for the Tab key, and words for each date. */
static void
test_chart (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *chart;
  guint n_focusable = 0;

  for (guint i = 0; i < 5; i++)
    add_step (fixture);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (find_type (get_row (fixture, 1), GTK_TYPE_SPIN_BUTTON, 0)), 7);
  iterate ();
  chart = find_type (fixture->page, HATS_TYPE_TIMELINE_CHART, 0);
  g_assert_nonnull (chart);
  for (guint i = 0; i < 6; i++)
    {
      GtkWidget *point = find_type (chart, HATS_TYPE_TIMELINE_POINT, i);

      g_assert_nonnull (point);
      gtk_test_accessible_assert_role (point, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
      n_focusable += gtk_widget_get_focusable (point) ? 1 : 0;
    }
  g_assert_cmpuint (n_focusable, ==, 1);
  g_assert_null (find_type (chart, HATS_TYPE_TIMELINE_POINT, 6));
  assert_shown (fixture, "1 July 2026: 7 people, First users. Product work 33\u00a0h, project work 17.5\u00a0h. Hire a product manager "
                         "first. The post of a product manager falls due.");
}

/* Both widths, and back: nothing is lost, and nothing asks for more than it gets. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  int minimum;

  for (guint i = 0; i < HATS_PLAN_MAX_STEPS; i++)
    add_step (fixture);
  hats_view_set_narrow (HATS_VIEW (fixture->page), TRUE);
  iterate ();
  gtk_widget_measure (fixture->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  hats_view_set_narrow (HATS_VIEW (fixture->page), FALSE);
  g_assert_cmpuint (count_rows (fixture), ==, HATS_PLAN_MAX_STEPS);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/plan-page/empty", Fixture, NULL, set_up, test_empty, tear_down);
  g_test_add ("/plan-page/add", Fixture, NULL, set_up_answered, test_add, tear_down);
  g_test_add ("/plan-page/edit", Fixture, NULL, set_up_answered, test_edit, tear_down);
  g_test_add ("/plan-page/bad-date", Fixture, NULL, set_up_answered, test_bad_date, tear_down);
  g_test_add ("/plan-page/calendar", Fixture, NULL, set_up_answered, test_calendar, tear_down);
  g_test_add ("/plan-page/past", Fixture, NULL, set_up_answered, test_past, tear_down);
  g_test_add ("/plan-page/remove", Fixture, NULL, set_up_answered, test_remove, tear_down);
  g_test_add ("/plan-page/limit", Fixture, NULL, set_up_answered, test_limit, tear_down);
  g_test_add ("/plan-page/replace", Fixture, NULL, set_up_answered, test_replace, tear_down);
  g_test_add ("/plan-page/chart", Fixture, NULL, set_up_answered, test_chart, tear_down);
  g_test_add ("/plan-page/narrow", Fixture, NULL, set_up_answered, test_narrow, tear_down);

  return g_test_run ();
}
