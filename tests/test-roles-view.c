/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The roles in the real window: the main ones in tabs, the related ones behind a
 * list, and the ways from one to the other.
 */

#include "config.h"

#include <gtk/gtk.h>

#include "guide-window.h"
#include "hats-document.h"
#include "hats-related-roles.h"
#include "hats-roles-view.h"
#include "hats-statement-row.h"
#include "shown-widgets.h"

typedef GuideWindow Fixture;

/* The id of the role that is shown, or the kind of another sheet. */
static const char *
get_shown (Fixture *fixture)
{
  g_autoptr(HatsSheet) sheet = NULL;
  HatsRole *role;

  iterate ();
  sheet = hats_window_dup_sheet (fixture->window);
  if (!g_str_equal (sheet->kind, "role"))
    return g_intern_string (sheet->kind);

  role = hats_guide_find_role (fixture->guide, json_object_get_string_member (sheet->data, "role"));
  return hats_role_get_id (role);
}

static void
show_role (Fixture    *fixture,
           const char *id)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "show-role", g_variant_new_string (id));
  iterate ();
}

/* What has the focus, or stands around it, and is of this type. */
static GtkWidget *
get_focused (Fixture *fixture,
             GType    type)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  return focus != NULL ? gtk_widget_get_ancestor (focus, type) : NULL;
}

static gboolean
is_link (GtkWidget     *widget,
         gconstpointer  text)
{
  return GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_widget_get_tooltip_text (widget), text) == 0;
}

static void
follow_link (Fixture    *fixture,
             const char *name)
{
  GtkWidget *link = find (GTK_WIDGET (fixture->window), is_link, name);

  g_assert_nonnull (link);
  g_assert_true (gtk_widget_is_sensitive (link));
  g_signal_emit_by_name (link, "clicked");
  iterate ();
}

static gboolean
is_tab (GtkWidget     *widget,
        gconstpointer  text)
{
  return GTK_IS_TOGGLE_BUTTON (widget) && find (widget, is_label, text) != NULL;
}

static void
open_list (Fixture *fixture)
{
  GtkWidget *tab = find (GTK_WIDGET (fixture->window), is_tab, "Related Roles");

  g_assert_nonnull (tab);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (tab), TRUE);
  iterate ();
}

static gboolean
is_row (GtkWidget     *widget,
        gconstpointer  text)
{
  return GTK_IS_LIST_BOX_ROW (widget) && find (widget, is_label, text) != NULL;
}

static void
test_list (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *row, *related;

  g_assert_cmpstr (get_shown (fixture), ==, "product-manager");
  open_list (fixture);
  g_assert_cmpstr (get_shown (fixture), ==, "roles");

  row = find (GTK_WIDGET (fixture->window), is_row, "Product owner");
  g_assert_nonnull (row);
  gtk_widget_grab_focus (row);
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  g_assert_cmpstr (get_shown (fixture), ==, "product-owner");
  /* The first thing that is read is what the role is for. */
  g_assert_nonnull (get_focused (fixture, HATS_TYPE_STATEMENT_ROW));
  g_assert_nonnull (find (GTK_WIDGET (fixture->window), is_label,
                          "A related role, told in short: the sources say less of it than of the main roles."));

  /* Back, the focus is where it was. */
  related = get_focused (fixture, HATS_TYPE_RELATED_ROLES);
  g_assert_true (gtk_widget_activate_action (related, "related.back", NULL));
  g_assert_cmpstr (get_shown (fixture), ==, "roles");
  g_assert_true (get_focused (fixture, GTK_TYPE_LIST_BOX_ROW) == row);

  /* From the list there is no way back. */
  gtk_widget_activate_action (related, "related.back", NULL);
  g_assert_cmpstr (get_shown (fixture), ==, "roles");
}

/* From a main role to a related one, and on to another main one. */
static void
test_links (Fixture       *fixture,
            gconstpointer  data)
{
  follow_link (fixture, "Go to “Product owner”");
  g_assert_cmpstr (get_shown (fixture), ==, "product-owner");
  follow_link (fixture, "Go to “Product manager”");
  g_assert_cmpstr (get_shown (fixture), ==, "product-manager");
  g_assert_nonnull (get_focused (fixture, HATS_TYPE_STATEMENT_ROW));

  show_role (fixture, "scrum-master");
  follow_link (fixture, "Go to “Delivery manager”");
  g_assert_cmpstr (get_shown (fixture), ==, "delivery-manager");
  follow_link (fixture, "Go to “Project manager”");
  g_assert_cmpstr (get_shown (fixture), ==, "project-manager");

  /* There is no such role, and nothing happens. */
  show_role (fixture, "pm");
  g_assert_cmpstr (get_shown (fixture), ==, "project-manager");
}

/* From the answer to the role that it points to. */
static void
test_answer (Fixture       *fixture,
             gconstpointer  data)
{
  HatsRules *rules = hats_guide_get_rules (fixture->guide);
  static const struct {
    const char *input;
    int         value;
  } answers[] = { { "people", 30 }, { "maturity", 3 }, { "teams", 3 } };

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    hats_document_set_answer (fixture->document, hats_rules_find_input (rules, answers[i].input), answers[i].value);
  hats_window_show_view (fixture->window, "advice");
  iterate ();
  g_assert_cmpstr (get_shown (fixture), ==, "recommendation");
  follow_link (fixture, "Go to “Programme manager”");
  g_assert_cmpstr (get_shown (fixture), ==, "programme-manager");
  g_assert_nonnull (get_focused (fixture, HATS_TYPE_RELATED_ROLES));

  /* With two teams there is nothing to coordinate for one. */
  hats_document_set_answer (fixture->document, hats_rules_find_input (rules, "teams"), 2);
  hats_window_show_view (fixture->window, "advice");
  iterate ();
  g_assert_null (find (GTK_WIDGET (fixture->window), is_link, "Go to “Programme manager”"));
  g_assert_nonnull (find (GTK_WIDGET (fixture->window), is_link, "Go to “Product owner”"));
}

static gboolean
is_roles_view (GtkWidget     *widget,
               gconstpointer  text)
{
  return HATS_IS_ROLES_VIEW (widget);
}

/* All tabs stay in a narrow window. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *view = find (GTK_WIDGET (fixture->window), is_roles_view, NULL);
  int least;

  g_assert_null (find (view, is_tab, "Related"));
  hats_view_set_narrow (HATS_VIEW (view), TRUE);
  iterate ();
  g_assert_nonnull (find (view, is_tab, "Related"));
  g_assert_null (find (view, is_tab, "Related Roles"));

  show_role (fixture, "technical-programme-manager");
  g_assert_cmpstr (get_shown (fixture), ==, "technical-programme-manager");
  gtk_widget_measure (view, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 360);
}

/* The comparison begins with the main roles alone. */
static void
test_compare (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(HatsSheet) sheet = NULL;

  hats_window_show_view (fixture->window, "compare");
  iterate ();
  sheet = hats_window_dup_sheet (fixture->window);
  g_assert_cmpstr (sheet->title, ==, "Product manager and Project manager compared");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/roles-view/list", Fixture, NULL, guide_window_set_up, test_list, guide_window_tear_down);
  g_test_add ("/roles-view/links", Fixture, NULL, guide_window_set_up, test_links, guide_window_tear_down);
  g_test_add ("/roles-view/answer", Fixture, NULL, guide_window_set_up, test_answer, guide_window_tear_down);
  g_test_add ("/roles-view/narrow", Fixture, NULL, guide_window_set_up, test_narrow, guide_window_tear_down);
  g_test_add ("/roles-view/compare", Fixture, NULL, guide_window_set_up, test_compare, guide_window_tear_down);

  return g_test_run ();
}
