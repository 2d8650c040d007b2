/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What looks like a heading is one for a screen reader, with its level, so that it can go from one to the next. */

#include "config.h"

#include <gtk/gtk.h>

#include "every-place.h"
#include "shown-widgets.h"

/* A table, a list, a field to type in or a sheet of paper is all that is there; the window's title says of what. */
static const char * const plain_places[] = {
  "compare", "found", "cases-none", "mirror-empty", "my-roles", "preview", NULL
};

typedef struct {
  guint       n_headings;
  guint       n_faults;
  const char *place;
} Look;

static GtkAccessibleRole
get_role (GtkWidget *widget)
{
  return gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget));
}

/* The large styles; a lead is text that is as large. */
static gboolean
is_title (GtkWidget *label)
{
  return !gtk_widget_has_css_class (label, "hats-lead") &&
         (gtk_widget_has_css_class (label, "title-1") || gtk_widget_has_css_class (label, "title-2") ||
          gtk_widget_has_css_class (label, "title-3") || gtk_widget_has_css_class (label, "title-4"));
}

/* What is read out as a whole: a row, a cell, a button. */
static gboolean
is_in_control (GtkWidget *label)
{
  for (GtkWidget *around = gtk_widget_get_parent (label); around != NULL; around = gtk_widget_get_parent (around))
    if (gtk_widget_get_focusable (around) && !GTK_IS_SCROLLED_WINDOW (around) && !GTK_IS_VIEWPORT (around))
      return TRUE;

  return FALSE;
}

static void
complain (Look       *look,
          GtkWidget  *label,
          const char *fault)
{
  look->n_faults++;
  g_test_message ("%s: “%s” %s", look->place, gtk_label_get_text (GTK_LABEL (label)), fault);
}

static void
check_label (Look      *look,
             GtkWidget *label)
{
  GtkAccessibleRole role = get_role (label);

  if (role == GTK_ACCESSIBLE_ROLE_HEADING)
    {
      look->n_headings++;
      if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL))
        complain (look, label, "is a heading without a level");
      if (*gtk_label_get_text (GTK_LABEL (label)) == '\0')
        complain (look, label, "is a heading of nothing");
    }
  else if (role == GTK_ACCESSIBLE_ROLE_LABEL && is_title (label) && !is_in_control (label))
    complain (look, label, "looks like a heading, and is none");
}

static void
check_widget (Look      *look,
              GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_LABEL (widget))
    check_label (look, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    check_widget (look, child);
}

static void
check_place (GtkWindow  *window,
             const char *name,
             gpointer    data)
{
  Look *look = data;

  look->place = name;
  look->n_headings = 0;
  check_widget (look, GTK_WIDGET (window));
  if (look->n_headings == 0 && !g_strv_contains (plain_places, name))
    {
      look->n_faults++;
      g_test_message ("%s has no heading", name);
    }
}

static void
test_headings (void)
{
  Look look = { 0, 0, NULL };

  every_place (check_place, &look);
  g_assert_cmpuint (look.n_faults, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  use_style ();
  g_test_add_func ("/headings/everywhere", test_headings);

  return g_test_run ();
}
