/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "shown-widgets.h"

void
iterate (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* Counts @left down with each that matches. */
static GtkWidget *
search (GtkWidget     *widget,
        MatchFunc      match,
        gconstpointer  data,
        guint         *left)
{
  if (!gtk_widget_get_visible (widget) || !gtk_widget_get_child_visible (widget))
    return NULL;
  if (match (widget, data) && (*left)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = search (child, match, data, left);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWidget *
find_nth (GtkWidget     *widget,
          MatchFunc      match,
          gconstpointer  data,
          guint          index)
{
  return search (widget, match, data, &index);
}

GtkWidget *
find (GtkWidget     *widget,
      MatchFunc      match,
      gconstpointer  data)
{
  return find_nth (widget, match, data, 0);
}

static gboolean
is_type (GtkWidget     *widget,
         gconstpointer  type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), *(const GType *) type);
}

GtkWidget *
find_type (GtkWidget *widget,
           GType      type,
           guint      index)
{
  return find_nth (widget, is_type, &type, index);
}

gboolean
is_label (GtkWidget     *widget,
          gconstpointer  text)
{
  return GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
}

gboolean
is_button (GtkWidget     *widget,
           gconstpointer  text)
{
  return GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), text) == 0;
}

gboolean
has_action (GtkWidget     *widget,
            gconstpointer  action)
{
  return GTK_IS_ACTIONABLE (widget) &&
         g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0;
}

gboolean
drop_file (GtkWidget *widget,
           GFile     *file)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);
  g_auto(GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array (&file, 1));
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        g_signal_emit_by_name (controller, "drop", &value, 0.0, 0.0, &taken);
    }

  return taken;
}

/* GTK 4.8 keeps a popover for a while that was open when its window went, and may ask where the pointer is over it. */
void
leave_window (GtkWindow *window)
{
  GtkWidget *popover;

  while ((popover = find_type (GTK_WIDGET (window), GTK_TYPE_POPOVER, 0)) != NULL)
    {
      gtk_popover_popdown (GTK_POPOVER (popover));
      iterate ();
    }
  gtk_window_destroy (window);
  iterate ();
}
