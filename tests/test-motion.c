/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Nothing slides nor fades where a person has asked the desktop for less motion: WCAG 2.2, 2.3.3. */

#include "config.h"

#include <gtk/gtk.h>
#include <string.h>

#include "guide-window.h"
#include "shown-widgets.h"

/* How many parts of @widget are on their way from one state to another. */
static guint
count_moving (GtkWidget *widget)
{
  guint n_moving = 0;

  if (GTK_IS_STACK (widget))
    n_moving += gtk_stack_get_transition_running (GTK_STACK (widget));
  else if (GTK_IS_REVEALER (widget))
    n_moving += gtk_revealer_get_reveal_child (GTK_REVEALER (widget)) != gtk_revealer_get_child_revealed (GTK_REVEALER (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n_moving += count_moving (child);

  return n_moving;
}

static gboolean
is_back (GtkWidget     *widget,
         gconstpointer  data)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_has_css_class (widget, "hats-back");
}

static void
set_animations (gboolean on)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", on, NULL);
}

/* Both are asked before another frame is drawn: a movement has then begun, and not yet ended. */
static void
test_motion (GuideWindow   *fixture,
             gconstpointer  data)
{
  gboolean on = GPOINTER_TO_INT (data);
  GtkWidget *window = GTK_WIDGET (fixture->window);

  set_animations (on);
  hats_window_show_view (fixture->window, "roles");
  gtk_test_widget_wait_for_draw (window);
  g_action_group_activate_action (G_ACTION_GROUP (window), "show-role", g_variant_new_string ("product-owner"));
  gtk_test_widget_wait_for_draw (window);
  iterate ();
  while (count_moving (window) > 0)
    g_main_context_iteration (NULL, TRUE);

  /* The list comes back from the side. */
  g_signal_emit_by_name (find (window, is_back, NULL), "clicked");
  g_assert_cmpuint (count_moving (window) > 0, ==, on);
  while (count_moving (window) > 0)
    g_main_context_iteration (NULL, TRUE);

  /* A message comes up from below. */
  hats_window_show_message (fixture->window, "Saved");
  g_assert_cmpuint (count_moving (window) > 0, ==, on);
  set_animations (TRUE);
}

/* What GTK moves itself asks the settings; the style of the program moves nothing. */
static void
test_style (void)
{
  g_autoptr(GBytes) style = g_resources_lookup_data ("/io/github/twohats/TwoHats/style.css", 0, NULL);
  const char *text = g_bytes_get_data (style, NULL);

  g_assert_nonnull (text);
  g_assert_null (strstr (text, "@keyframes"));
  g_assert_null (strstr (text, "animation"));
  g_assert_null (strstr (text, "transition"));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/motion/less", GuideWindow, GINT_TO_POINTER (FALSE), guide_window_set_up, test_motion, guide_window_tear_down);
  g_test_add ("/motion/as-usual", GuideWindow, GINT_TO_POINTER (TRUE), guide_window_set_up, test_motion, guide_window_tear_down);
  g_test_add_func ("/motion/style", test_style);

  return g_test_run ();
}
