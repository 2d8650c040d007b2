/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finding in the real window: what is shown, where it leads, and what Escape gives back. */

#include "config.h"

#include <string.h>

#include "guide-window.h"
#include "hats-answer-row.h"
#include "hats-assumption-row.h"
#include "hats-find-panel.h"
#include "hats-find-row.h"
#include "hats-question-page.h"
#include "hats-statement-row.h"
#include "shown-widgets.h"

typedef GuideWindow Fixture;

static GtkEditable *
type (Fixture    *fixture,
      const char *text)
{
  GtkWidget *entry;

  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "find", NULL);
  /* It slides in. */
  while ((entry = find_type (GTK_WIDGET (fixture->window), GTK_TYPE_SEARCH_ENTRY, 0)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  iterate ();

  return GTK_EDITABLE (entry);
}

static gboolean
is_marked (GtkWidget     *widget,
           gconstpointer  data)
{
  return gtk_widget_has_css_class (widget, "hats-found");
}

/* The place that was gone to; it is marked once it has its place in the window. */
static GtkWidget *
wait_for_mark (Fixture *fixture)
{
  GtkWidget *marked;

  while ((marked = find (GTK_WIDGET (fixture->window), is_marked, NULL)) == NULL)
    g_main_context_iteration (NULL, TRUE);

  return marked;
}

static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *label;
  PangoAttrList *attributes;
  g_autofree char *marks = NULL;

  type (fixture, "metr");
  label = find (GTK_WIDGET (fixture->window), is_label, "Success metrics");
  g_assert_nonnull (label);
  g_assert_nonnull (gtk_widget_get_ancestor (label, HATS_TYPE_FIND_ROW));
  attributes = gtk_label_get_attributes (GTK_LABEL (label));
  marks = pango_attr_list_to_string (attributes);
  g_assert_nonnull (strstr (marks, "8 15 weight bold"));

  type (fixture, "zebra");
  g_assert_nonnull (find (GTK_WIDGET (fixture->window), is_label, "No Results"));
  type (fixture, "");
  g_assert_null (find (GTK_WIDGET (fixture->window), is_label, "No Results"));
}

/* The mark goes with the focus. */
static void
leave (Fixture *fixture)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "find", NULL);
  while (find (GTK_WIDGET (fixture->window), is_marked, NULL) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
go_to (Fixture    *fixture,
       const char *text,
       const char *view,
       GType       type_of_place)
{
  GtkWidget *marked, *focus;
  g_autoptr(HatsSheet) sheet = NULL;

  g_signal_emit_by_name (type (fixture, text), "activate");
  marked = wait_for_mark (fixture);
  sheet = hats_window_dup_sheet (fixture->window);
  g_assert_cmpstr (sheet != NULL ? sheet->kind : NULL, ==, view);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (focus == marked || gtk_widget_is_ancestor (focus, marked));
  if (type_of_place != G_TYPE_NONE)
    g_assert_true (g_type_is_a (G_OBJECT_TYPE (marked), type_of_place));
  leave (fixture);
}

static void
test_places (Fixture       *fixture,
             gconstpointer  data)
{
  go_to (fixture, "project manager measured", "role", HATS_TYPE_STATEMENT_ROW);
  go_to (fixture, "delivery manager within agreed scope", "role", HATS_TYPE_STATEMENT_ROW);
  go_to (fixture, "success metrics", "comparison", G_TYPE_NONE);
  go_to (fixture, "letters", "together", HATS_TYPE_STATEMENT_ROW);
  /* Two statements name it; that it is a source as well comes after them. */
  go_to (fixture, "SmithySoft", "together", HATS_TYPE_STATEMENT_ROW);
}

/* What is said instead slides in. */
static void
wait_for_label (Fixture    *fixture,
                const char *text)
{
  while (find (GTK_WIDGET (fixture->window), is_label, text) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
answer (Fixture    *fixture,
        const char *input,
        int         value)
{
  int index = hats_rules_find_input (hats_guide_get_rules (fixture->guide), input);

  hats_document_set_answer (fixture->document, (guint) index, value);
}

/* What the decision model asks, counts with and says, without an answer and with one. */
static void
test_model (Fixture       *fixture,
            gconstpointer  data)
{
  go_to (fixture, "how often do dates slip", NULL, HATS_TYPE_QUESTION_PAGE);
  g_signal_emit_by_name (type (fixture, "half a week"), "activate");
  wait_for_label (fixture, "First answer how many people build the product, and how mature it is: then this can be seen");

  answer (fixture, "people", 7);
  answer (fixture, "maturity", 3);
  go_to (fixture, "how often do dates slip", "recommendation", HATS_TYPE_ANSWER_ROW);
  go_to (fixture, "half a week", "rule-book", HATS_TYPE_ASSUMPTION_ROW);
  go_to (fixture, "one person wears", "rule-book", GTK_TYPE_LABEL);
  go_to (fixture, "six to ten people serves", "rule-book", HATS_TYPE_STATEMENT_ROW);
  go_to (fixture, "rules of thumb behind this answer", "recommendation", HATS_TYPE_STATEMENT_ROW);
}

/* The name of a field, and no other text that begins like it. */
static void
go_to_field (Fixture    *fixture,
             const char *query,
             const char *name)
{
  g_signal_emit_by_name (type (fixture, query), "activate");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (wait_for_mark (fixture))), ==, name);
  leave (fixture);
}

static void
test_papers (Fixture       *fixture,
             gconstpointer  data)
{
  answer (fixture, "people", 7);
  answer (fixture, "maturity", 3);
  go_to (fixture, "built in which order", "brief", HATS_TYPE_STATEMENT_ROW);
  go_to (fixture, "features opinions no user in sight", "scorecard", GTK_TYPE_LABEL);
  go_to_field (fixture, "pay band", "Pay band");
  /* A word that much else begins with. */
  go_to_field (fixture, "as it will stand in the advertisement", "Title");
  go_to_field (fixture, "where the work is done", "Place");

  g_signal_emit_by_name (type (fixture, "scope meets date person named here"), "activate");
  wait_for_label (fixture, "This stands on a paper that the present answer does not call for");
}

static void
test_sources (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *popover;

  go_to (fixture, "occupational employment", "role", GTK_TYPE_LABEL);

  /* What nothing rests on is shown by itself, and before there is an answer the evidence for it too. */
  g_signal_emit_by_name (type (fixture, "projects of a significant size"), "activate");
  iterate ();
  popover = find_type (GTK_WIDGET (fixture->window), GTK_TYPE_POPOVER, 0);
  g_assert_nonnull (popover);
  g_assert_nonnull (find (popover, is_label, "Projects of a significant size deserve a project manager of their own."));
  gtk_popover_popdown (GTK_POPOVER (popover));
  iterate ();
  g_assert_nonnull (find_type (GTK_WIDGET (fixture->window), GTK_TYPE_SEARCH_ENTRY, 0));

  answer (fixture, "people", 7);
  answer (fixture, "maturity", 3);
  go_to (fixture, "Sharebird", "rule-book", GTK_TYPE_LABEL);
}

static void
test_escape (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *row = find_type (GTK_WIDGET (fixture->window), HATS_TYPE_STATEMENT_ROW, 2);
  GtkEditable *entry;

  gtk_widget_grab_focus (row);
  entry = type (fixture, "plan");
  g_assert_null (find_type (GTK_WIDGET (fixture->window), HATS_TYPE_STATEMENT_ROW, 0));
  g_signal_emit_by_name (entry, "stop-search");
  iterate ();
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == row);
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
  g_assert_nonnull (find_type (GTK_WIDGET (fixture->window), HATS_TYPE_STATEMENT_ROW, 0));
}

static void
test_hostile (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *word = g_strnfill (10000, 'w');

  type (fixture, word);
  type (fixture, "<b>&amp;\u202e");
  type (fixture, "a");
  type (fixture, "p");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add ("/find-panel/words", Fixture, NULL, guide_window_set_up, test_words, guide_window_tear_down);
  g_test_add ("/find-panel/places", Fixture, NULL, guide_window_set_up, test_places, guide_window_tear_down);
  g_test_add ("/find-panel/model", Fixture, NULL, guide_window_set_up, test_model, guide_window_tear_down);
  g_test_add ("/find-panel/papers", Fixture, NULL, guide_window_set_up, test_papers, guide_window_tear_down);
  g_test_add ("/find-panel/sources", Fixture, NULL, guide_window_set_up, test_sources, guide_window_tear_down);
  g_test_add ("/find-panel/escape", Fixture, NULL, guide_window_set_up, test_escape, guide_window_tear_down);
  g_test_add ("/find-panel/hostile", Fixture, NULL, guide_window_set_up, test_hostile, guide_window_tear_down);
  return g_test_run ();
}
