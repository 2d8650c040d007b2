/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The assumptions page and the rule book page in a real window: numbers that
 * are right and wrong, resetting, undoing, and evidence cards.
 */

#include "config.h"

#include <gtk/gtk.h>

#include "hats-assumption-row.h"
#include "hats-assumptions-page.h"
#include "hats-case-sheet-page.h"
#include "hats-rule-book-sheet.h"
#include "shown-widgets.h"

typedef struct {
  HatsGuide    *guide;
  HatsDocument *document;
  GtkWindow    *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  HatsRules *rules;
  GtkWidget *page;

  fixture->guide = hats_guide_new_builtin ();
  rules = hats_guide_get_rules (fixture->guide);
  fixture->document = hats_document_new (rules);
  hats_document_set_answer (fixture->document, (guint) hats_rules_find_input (rules, "people"), 7);
  hats_document_set_answer (fixture->document, (guint) hats_rules_find_input (rules, "maturity"), 3);

  page = g_str_equal (data, "rules") ? hats_case_sheet_page_new (fixture->guide, fixture->document,
                                                                hats_rule_book_sheet_new_for_case)
                                     : hats_assumptions_page_new (fixture->guide, fixture->document);
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (fixture->window, 800, 600);
  gtk_window_set_child (fixture->window, page);
  gtk_window_present (fixture->window);
  iterate ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (fixture->window);
  iterate ();
  g_assert_finalize_object (fixture->document);
  g_assert_finalize_object (fixture->guide);
}

static gboolean
is_row (GtkWidget     *widget,
        gconstpointer  title)
{
  return HATS_IS_ASSUMPTION_ROW (widget) && find (widget, is_label, title) != NULL;
}

static gboolean
is_entry (GtkWidget     *widget,
          gconstpointer  text)
{
  return GTK_IS_ENTRY (widget);
}

static gboolean
is_list_row (GtkWidget     *widget,
             gconstpointer  part)
{
  if (!GTK_IS_LIST_BOX_ROW (widget))
    return FALSE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_first_child (child))
    if (GTK_IS_LABEL (child))
      return g_str_has_prefix (gtk_label_get_text (GTK_LABEL (child)), part);

  return FALSE;
}

static gboolean
is_popover (GtkWidget     *widget,
            gconstpointer  text)
{
  return GTK_IS_POPOVER (widget);
}

static GtkWidget *
get_row (Fixture    *fixture,
         const char *title)
{
  GtkWidget *row = find (GTK_WIDGET (fixture->window), is_row, title);

  g_assert_nonnull (row);
  return row;
}

static void
type_number (GtkWidget  *row,
             const char *text)
{
  GtkWidget *entry = find (row, is_entry, NULL);

  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  iterate ();
}

/* Lets some frames be drawn: GTK scrolls and moves the focus with them. */
static void
wait_for_frames (void)
{
  for (guint i = 0; i < 20; i++)
    {
      iterate ();
      g_usleep (5000);
    }
}

/* Scrolls to @widget, as whoever presses it has done: a popover must be on the screen. */
static void
show (GtkWidget *widget)
{
  gtk_widget_grab_focus (widget);
  wait_for_frames ();
}

static void
press (GtkWidget  *widget,
       const char *label)
{
  GtkWidget *button = find (widget, is_button, label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  show (button);
  g_signal_emit_by_name (button, "clicked");
  iterate ();
}

static void
assert_shown (GtkWidget  *widget,
              const char *text)
{
  if (find (widget, is_label, text) == NULL)
    g_error ("“%s” is not shown", text);
}

static void
assert_typed (GtkWidget  *row,
              const char *text)
{
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find (row, is_entry, NULL))), ==, text);
}

static double
get_value (Fixture    *fixture,
           const char *id)
{
  HatsRules *rules = hats_case_get_rules (hats_document_get_case (fixture->document));

  return hats_rules_get_assumption (rules, (guint) hats_rules_find_assumption (rules, id)).value;
}

static void
test_all_there (Fixture       *fixture,
                gconstpointer  data)
{
  HatsRules *rules = hats_guide_get_rules (fixture->guide);

  for (guint i = 0; i < hats_rules_get_n_assumptions (rules); i++)
    {
      HatsAssumption assumption = hats_rules_get_assumption (rules, i);
      g_autofree char *number = hats_assumption_format_number (&assumption, assumption.value);
      g_autofree char *range = hats_assumption_format_range (&assumption);
      GtkWidget *row = get_row (fixture, assumption.title);

      assert_typed (row, number);
      assert_shown (row, range);
      assert_shown (row, hats_statement_get_text (assumption.why));
      g_assert_null (find (row, is_button, "Reset"));
    }
  assert_shown (GTK_WIDGET (fixture->window), "Limits");
  assert_shown (GTK_WIDGET (fixture->window), "Product Work");
  assert_shown (GTK_WIDGET (fixture->window), "Project Work");
}

static void
test_change (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *page = GTK_WIDGET (fixture->window);
  GtkWidget *row = get_row (fixture, "Half a week");

  assert_shown (page, "Hire a product manager first (product work 35\u00a0h, project work 17.5\u00a0h)");
  type_number (row, "15");
  g_assert_cmpfloat (get_value (fixture, "half-week"), ==, 15);
  assert_shown (row, "your figure, 15\u00a0h; the guide has 20\u00a0h");
  assert_shown (page, "Hire both, the product manager first (product work 35\u00a0h, project work 17.5\u00a0h)");
  assert_shown (page, "1 number is yours");

  /* A share is typed as a percentage, and a comma is as good as a point. */
  type_number (get_row (fixture, "Clearly the larger part"), "62,5");
  g_assert_cmpfloat_with_epsilon (get_value (fixture, "share"), 0.625, 1e-9);
  assert_shown (page, "2 numbers are yours");
}

static const char * const bad_numbers[] = {
  "", " ", "x", "29", "61", "-40", "40h", "1e3", "0x28", "nan", "inf", "4 0", "40.0.0", "99999999999999999999", "<b>40</b>",
};

static void
test_bad_values (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *row = get_row (fixture, "One person’s week");
  GtkWidget *entry = find (row, is_entry, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bad_numbers); i++)
    {
      type_number (row, bad_numbers[i]);
      g_test_message ("“%s”", bad_numbers[i]);
      g_assert_cmpfloat (get_value (fixture, "week"), ==, 40);
      assert_typed (row, bad_numbers[i]);
      g_assert_true (gtk_widget_has_css_class (entry, "error"));
      gtk_test_accessible_assert_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);
    }

  type_number (row, "29");
  assert_shown (row, "“One person’s week” takes from 30\u00a0h to 60\u00a0h");
  type_number (row, "x");
  assert_shown (row, "“One person’s week” takes a number, such as 40");
  type_number (get_row (fixture, "Too many for one person"), "50.5");
  assert_shown (GTK_WIDGET (fixture->window), "“Too many for one person” takes a whole number");

  /* Having left it, the first row shows the number in force. */
  assert_typed (row, "40");
  g_assert_false (gtk_widget_has_css_class (entry, "error"));

  type_number (row, "29");
  type_number (row, "30");
  g_assert_false (gtk_widget_has_css_class (entry, "error"));
  g_assert_cmpfloat (get_value (fixture, "week"), ==, 30);
}

/* The beginning of a number that is refused may be a number that is right. */
static void
test_typed_by_key (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *row = get_row (fixture, "Half a week");

  type_number (row, "9");
  g_assert_cmpfloat (get_value (fixture, "half-week"), ==, 9);
  type_number (row, "99");
  g_assert_cmpfloat (get_value (fixture, "half-week"), ==, 20);
  assert_typed (row, "99");
  g_assert_null (find (row, is_button, "Reset"));

  /* And so with what had been changed before. */
  type_number (row, "15");
  gtk_widget_grab_focus (find (get_row (fixture, "One person’s week"), is_entry, NULL));
  iterate ();
  type_number (row, "1");
  type_number (row, "10");
  type_number (row, "100");
  g_assert_cmpfloat (get_value (fixture, "half-week"), ==, 15);
  gtk_widget_grab_focus (find (get_row (fixture, "One person’s week"), is_entry, NULL));
  iterate ();
  assert_typed (row, "15");
}

static void
test_reset (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *week = get_row (fixture, "One person’s week");
  GtkWidget *growth = get_row (fixture, "Product work, growth: for each person");

  type_number (week, "50");
  type_number (growth, "2.5");
  press (week, "Reset");
  g_assert_cmpfloat (get_value (fixture, "week"), ==, 40);
  g_assert_cmpfloat (get_value (fixture, "product-growth"), ==, 2.5);
  assert_typed (week, "40");
  g_assert_null (find (week, is_button, "Reset"));

  type_number (week, "50");
  press (GTK_WIDGET (fixture->window), "Reset All");
  g_assert_cmpuint (hats_rules_count_changed (hats_case_get_rules (hats_document_get_case (fixture->document))), ==, 0);
  assert_typed (week, "40");
  assert_typed (growth, "5");
  g_assert_false (gtk_widget_is_sensitive (find (GTK_WIDGET (fixture->window), is_button, "Reset All")));

  hats_document_undo (fixture->document);
  iterate ();
  assert_typed (week, "50");
  assert_typed (growth, "2.5");
}

/* Undo goes through what was typed, and neither makes rows anew nor takes the focus. */
static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *week = get_row (fixture, "One person’s week");
  GtkWidget *focus;

  type_number (week, "5");
  type_number (week, "50");
  type_number (week, "55");
  focus = gtk_window_get_focus (fixture->window);
  g_assert_true (gtk_widget_is_ancestor (focus, week));

  /* Both numbers were one edit. */
  hats_document_undo (fixture->document);
  iterate ();
  assert_typed (week, "40");
  hats_document_redo (fixture->document);
  iterate ();
  assert_typed (week, "55");
  g_assert_true (get_row (fixture, "One person’s week") == week);
  g_assert_true (gtk_window_get_focus (fixture->window) == focus);
}

/* What is half typed is not taken away by a change elsewhere. */
static void
test_change_elsewhere (Fixture       *fixture,
                       gconstpointer  data)
{
  GtkWidget *week = get_row (fixture, "One person’s week");

  type_number (week, "4");
  hats_document_set_answer (fixture->document, 0, 20);
  iterate ();
  assert_typed (week, "4");
  assert_shown (GTK_WIDGET (fixture->window), "Hire both, the product manager first (product work 100\u00a0h, project work 50\u00a0h)");
}

static void
test_sheet (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(HatsSheet) sheet = hats_view_dup_sheet (HATS_VIEW (gtk_window_get_child (fixture->window)));

  g_assert_cmpstr (sheet->kind, ==, "rule-book");
  g_assert_true (json_object_has_member (sheet->data, "outcome"));
}

static void
close_popover (GtkWidget *popover)
{
  g_autoptr(GtkWidget) kept = g_object_ref (popover);

  gtk_popover_popdown (GTK_POPOVER (popover));
  for (guint i = 0; i < 100 && gtk_widget_get_parent (popover) != NULL; i++)
    {
      iterate ();
      g_usleep (10000);
    }
}

static void
check_card (GtkWidget *parent)
{
  GtkWidget *popover = find (parent, is_popover, NULL);
  GtkRoot *root = gtk_widget_get_root (parent);

  g_assert_nonnull (popover);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (root), popover));
  assert_shown (popover, "Evidence");
  assert_shown (popover, "As a rule, six to ten engineers keep one product manager busy.");
  assert_shown (popover, "Marty Cagan, “Roles and Ratios”, Silicon Valley Product Group");
  assert_shown (popover, "no date");
  assert_shown (popover, "Grade A: read at the author’s own page");
  assert_shown (popover, "svpg.com/roles-and-ratios/");
  assert_shown (popover, "Who Disagrees");
  assert_shown (popover, "Mercury reached about 200 engineers without anybody whose title was product manager; "
                         "law, risk and new customers changed that.");
  assert_shown (popover, "Grade B: read in a faithful copy");

  close_popover (popover);
  g_assert_null (find (parent, is_popover, NULL));

  /* The focus is back at what the card was opened from: the row, or its button. */
  g_assert_true (gtk_root_get_focus (root) == parent || gtk_widget_is_ancestor (gtk_root_get_focus (root), parent));
}

static void
test_card (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *row = get_row (fixture, "Product work, growth: for each person");

  press (row, "Evidence");
  check_card (row);
}

/* The card goes with what it belongs to. */
static void
test_card_destroyed (Fixture       *fixture,
                     gconstpointer  data)
{
  press (get_row (fixture, "Product work, growth: for each person"), "Evidence");
  gtk_window_set_child (fixture->window, NULL);
  iterate ();
}

static void
test_rules_page (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr(GtkWidget) page = g_object_ref (gtk_window_get_child (fixture->window));
  const char *before = "“Hire a product manager first”: this is how the answer was found, and every number that it rests on.";
  const char *after = "“Nobody yet”: this is how the answer was found, and every number that it rests on.";
  GtkWidget *row;

  assert_shown (page, "The Rule Book");
  assert_shown (page, before);
  assert_shown (page, "Verdict");
  assert_shown (page, "2. Hire a product manager first");
  assert_shown (page, "This is the answer: all its conditions hold");

  row = find (page, is_list_row, "5\u00a0h – Product work, growth: for each person.");
  g_assert_nonnull (row);
  show (row);
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  iterate ();
  check_card (row);

  /* It follows the case while it is seen, and catches up when it is seen again. */
  hats_document_set_answer (fixture->document, 0, 1);
  iterate ();
  assert_shown (page, after);
  gtk_window_set_child (fixture->window, NULL);
  wait_for_frames ();
  hats_document_set_answer (fixture->document, 0, 7);
  iterate ();
  gtk_window_set_child (fixture->window, page);
  iterate ();
  assert_shown (page, before);

  hats_view_set_narrow (HATS_VIEW (page), TRUE);
  iterate ();
  assert_shown (page, "Verdict");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/assumptions/all-there", Fixture, "assumptions", set_up, test_all_there, tear_down);
  g_test_add ("/assumptions/change", Fixture, "assumptions", set_up, test_change, tear_down);
  g_test_add ("/assumptions/bad-values", Fixture, "assumptions", set_up, test_bad_values, tear_down);
  g_test_add ("/assumptions/typed-by-key", Fixture, "assumptions", set_up, test_typed_by_key, tear_down);
  g_test_add ("/assumptions/reset", Fixture, "assumptions", set_up, test_reset, tear_down);
  g_test_add ("/assumptions/undo", Fixture, "assumptions", set_up, test_undo, tear_down);
  g_test_add ("/assumptions/change-elsewhere", Fixture, "assumptions", set_up, test_change_elsewhere, tear_down);
  g_test_add ("/assumptions/sheet", Fixture, "assumptions", set_up, test_sheet, tear_down);
  g_test_add ("/assumptions/card", Fixture, "assumptions", set_up, test_card, tear_down);
  g_test_add ("/assumptions/card-destroyed", Fixture, "assumptions", set_up, test_card_destroyed, tear_down);
  g_test_add ("/rules-page", Fixture, "rules", set_up, test_rules_page, tear_down);

  return g_test_run ();
}
