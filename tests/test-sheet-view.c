/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * A view that goes from one sheet to the next: it shows what a new one would, keeps what has not changed,
 * and leaves the focus and the place where they are.
 */

#include "config.h"

#include <gtk/gtk.h>

#include "hats-case-sheets.h"
#include "hats-map-chart.h"
#include "hats-sheet-view.h"
#include "hats-statement-row.h"
#include "shown-widgets.h"

#define RUNS 40

typedef struct {
  HatsGuide     *guide;
  GtkWidget     *window;
  HatsSheetView *view;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->guide = hats_guide_new_builtin ();
  fixture->view = HATS_SHEET_VIEW (hats_sheet_view_new ());
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 700, 500);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  iterate ();
  g_assert_finalize_object (fixture->guide);
}

static HatsRules *
get_rules (Fixture *fixture)
{
  return hats_guide_get_rules (fixture->guide);
}

static HatsSituation
make_situation (int people,
                int maturity)
{
  HatsSituation situation = HATS_SITUATION_INIT;

  situation.values[0] = people;
  situation.values[1] = maturity;

  return situation;
}

static void
show_case (Fixture           *fixture,
           HatsSheetView     *view,
           HatsCaseSheetKind  kind,
           HatsCase          *source)
{
  g_autoptr(HatsSheet) sheet = hats_case_sheet_new (fixture->guide, source, kind, NULL, NULL);

  g_assert_nonnull (sheet);
  hats_sheet_view_set_sheet (view, sheet);
}

static void
show (Fixture             *fixture,
      HatsSheetView       *view,
      HatsCaseSheetKind    kind,
      const HatsSituation *situation)
{
  g_autoptr(HatsCase) nothing = hats_case_new (get_rules (fixture));
  g_autoptr(HatsCase) source = hats_case_with_situation (nothing, situation);

  show_case (fixture, view, kind, source);
}

static char *
get_accessible (GtkWidget             *widget,
                GtkAccessibleProperty  property)
{
  /* Says what it is, since it is not this. */
  return gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), property, "\x01");
}

static void
assert_labels_alike (GtkLabel *a,
                     GtkLabel *b)
{
  PangoAttrList *first = gtk_label_get_attributes (a);
  PangoAttrList *second = gtk_label_get_attributes (b);

  g_assert_cmpstr (gtk_label_get_text (a), ==, gtk_label_get_text (b));
  g_assert_true (first == second || (first != NULL && second != NULL && pango_attr_list_equal (first, second)));
  g_assert_cmpint (gtk_label_get_width_chars (a), ==, gtk_label_get_width_chars (b));
}

/* The place in a map is the reader's own, and stays; the cells have tests of their own. */
static void
assert_alike (GtkWidget *a,
              GtkWidget *b)
{
  g_auto(GStrv) classes = gtk_widget_get_css_classes (a);
  g_auto(GStrv) others = gtk_widget_get_css_classes (b);
  g_autofree char *name = get_accessible (a, GTK_ACCESSIBLE_PROPERTY_LABEL);
  g_autofree char *other_name = get_accessible (b, GTK_ACCESSIBLE_PROPERTY_LABEL);
  g_autofree char *description = get_accessible (a, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  g_autofree char *other_description = get_accessible (b, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  GtkWidget *child, *other;

  g_assert_cmpstr (G_OBJECT_TYPE_NAME (a), ==, G_OBJECT_TYPE_NAME (b));
  g_assert_cmpint (gtk_widget_get_visible (a), ==, gtk_widget_get_visible (b));
  g_assert_cmpint (gtk_widget_get_has_tooltip (a), ==, gtk_widget_get_has_tooltip (b));
  g_assert_cmpstrv (classes, others);
  g_assert_cmpstr (name, ==, other_name);
  g_assert_cmpstr (description, ==, other_description);
  if (GTK_IS_LABEL (a))
    assert_labels_alike (GTK_LABEL (a), GTK_LABEL (b));
  if (HATS_IS_MAP_CHART (a) || !gtk_widget_get_visible (a))
    return;

  child = gtk_widget_get_first_child (a);
  other = gtk_widget_get_first_child (b);
  for (; child != NULL && other != NULL; child = gtk_widget_get_next_sibling (child), other = gtk_widget_get_next_sibling (other))
    assert_alike (child, other);
  g_assert_true (child == other);
}

static GtkWidget *
get_content (HatsSheetView *view)
{
  GtkWidget *scroller = gtk_widget_get_first_child (GTK_WIDGET (view));

  return gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller));
}

static int
get_random_value (GRand           *rand,
                  const HatsInput *input)
{
  if (!input->required && g_rand_boolean (rand))
    return HATS_NOT_SURE;

  return g_rand_int_range (rand, input->minimum, MIN (input->maximum, input->kind == HATS_INPUT_CHOICE ? 20 : 120) + 1);
}

/* Whatever was shown before, a sheet looks and sounds as in a view that never showed another. */
static void
test_like_new (Fixture       *fixture,
               gconstpointer  data)
{
  static const HatsCaseSheetKind kinds[] = { HATS_CASE_SHEET_RECOMMENDATION, HATS_CASE_SHEET_RULE_BOOK };
  g_autoptr(GRand) rand = g_rand_new_with_seed (3);

  for (guint run = 0; run < RUNS; run++)
    {
      /* Several of a kind in a row, then of the other. */
      HatsCaseSheetKind kind = kinds[run / 8 % G_N_ELEMENTS (kinds)];
      GtkWidget *other = g_object_ref_sink (hats_sheet_view_new ());
      HatsSituation situation = HATS_SITUATION_INIT;

      for (guint i = 0; i < get_rules (fixture)->inputs->len; i++)
        situation.values[i] = get_random_value (rand, hats_rules_input (get_rules (fixture), i));

      show (fixture, fixture->view, kind, &situation);
      show (fixture, HATS_SHEET_VIEW (other), kind, &situation);
      iterate ();
      assert_alike (get_content (fixture->view), get_content (HATS_SHEET_VIEW (other)));
      g_object_unref (other);
    }

  hats_sheet_view_set_sheet (fixture->view, NULL);
  g_assert_null (find_type (GTK_WIDGET (fixture->view), GTK_TYPE_LABEL, 0));
}

/* What a case's texts say is shown in the forms; tables that say the same stay. */
static void
test_papers (Fixture       *fixture,
             gconstpointer  data)
{
  const HatsSituation situation = make_situation (7, 3);
  g_autoptr(HatsCase) nothing = hats_case_new (get_rules (fixture));
  g_autoptr(HatsCase) source = hats_case_with_situation (nothing, &situation);
  static const HatsCaseSheetKind kinds[] = { HATS_CASE_SHEET_BRIEF, HATS_CASE_SHEET_SCORECARD };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    for (gsize length = 0; length < 3; length++)
      {
        g_autofree char *text = g_strndup ("Ann", length);
        g_autoptr(HatsCase) written = hats_case_with_text (source, "product-manager", "title", text);
        GtkWidget *other = g_object_ref_sink (hats_sheet_view_new ());

        show_case (fixture, fixture->view, kinds[i], written);
        show_case (fixture, HATS_SHEET_VIEW (other), kinds[i], written);
        iterate ();
        assert_alike (get_content (fixture->view), get_content (HATS_SHEET_VIEW (other)));
        g_object_unref (other);
      }
}

static gboolean
is_list (GtkWidget     *widget,
         gconstpointer  name)
{
  g_autofree char *other = GTK_IS_LIST_BOX (widget)
                             ? gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name)
                             : g_strdup ("");

  return other == NULL;
}

static guint
count_rows (GtkWidget *list)
{
  guint count = 0;

  while (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) count) != NULL)
    count++;

  return count;
}

/* The reader stands on a reason: it says something else now, and the reader still stands on it. */
static void
test_focus (Fixture       *fixture,
            gconstpointer  data)
{
  HatsSituation many = make_situation (60, 3);
  HatsSituation more = make_situation (61, 3);
  const HatsSituation few = make_situation (60, 3);
  guint priority = (guint) hats_rules_find_input (get_rules (fixture), "priority");
  GtkWidget *list, *row, *heading;
  g_autofree char *name = NULL;
  g_autofree char *other_name = NULL;
  guint n_rows;

  /* One reason more. */
  many.values[priority] = more.values[priority] = 0;
  show (fixture, fixture->view, HATS_CASE_SHEET_RECOMMENDATION, &many);
  iterate ();
  list = find (GTK_WIDGET (fixture->view), is_list, "Why");
  heading = find (GTK_WIDGET (fixture->view), is_label, "Why");
  g_assert_nonnull (list);
  n_rows = count_rows (list);
  g_assert_cmpuint (n_rows, >, 1);
  row = GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) n_rows - 1));
  gtk_widget_grab_focus (row);
  name = get_accessible (row, GTK_ACCESSIBLE_PROPERTY_LABEL);

  show (fixture, fixture->view, HATS_CASE_SHEET_RECOMMENDATION, &more);
  iterate ();
  other_name = get_accessible (row, GTK_ACCESSIBLE_PROPERTY_LABEL);
  g_assert_cmpstr (name, !=, other_name);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == row);
  g_assert_true (find (GTK_WIDGET (fixture->view), is_label, "Why") == heading);

  /* Where the reason has gone, the one before it has the focus. */
  show (fixture, fixture->view, HATS_CASE_SHEET_RECOMMENDATION, &few);
  iterate ();
  g_assert_cmpuint (count_rows (list), <, n_rows);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) ==
                 GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) count_rows (list) - 1)));
}

/* The sources of a text are those of the sheet that is shown, also where the text has stayed. */
static void
test_sheets_go (Fixture       *fixture,
                gconstpointer  data)
{
  const HatsSituation situation = make_situation (20, 3);
  GtkWidget *list, *row;

  for (guint i = 0; i < 3; i++)
    {
      show (fixture, fixture->view, HATS_CASE_SHEET_RECOMMENDATION, &situation);
      iterate ();
    }

  list = find (GTK_WIDGET (fixture->view), is_list, "Why");
  row = GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0));
  hats_statement_row_show_sources (HATS_STATEMENT_ROW (row));
  iterate ();
  g_assert_nonnull (find_type (row, GTK_TYPE_POPOVER, 0));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/sheet-view/like-new", Fixture, NULL, set_up, test_like_new, tear_down);
  g_test_add ("/sheet-view/papers", Fixture, NULL, set_up, test_papers, tear_down);
  g_test_add ("/sheet-view/focus", Fixture, NULL, set_up, test_focus, tear_down);
  g_test_add ("/sheet-view/sheets-go", Fixture, NULL, set_up, test_sheets_go, tear_down);

  return g_test_run ();
}
