/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-view.h"

G_DEFINE_INTERFACE (HatsView, hats_view, GTK_TYPE_WIDGET)

static void
hats_view_default_init (HatsViewInterface *iface)
{
}

HatsSheet *
hats_view_dup_sheet (HatsView *self)
{
  g_return_val_if_fail (HATS_IS_VIEW (self), NULL);

  return HATS_VIEW_GET_IFACE (self)->dup_sheet (self);
}

void
hats_view_set_narrow (HatsView *self,
                      gboolean  narrow)
{
  g_return_if_fail (HATS_IS_VIEW (self));

  if (HATS_VIEW_GET_IFACE (self)->set_narrow != NULL)
    HATS_VIEW_GET_IFACE (self)->set_narrow (self, narrow);
}

const char *
hats_view_show_place (HatsView            *self,
                      const HatsFindPlace *place)
{
  g_return_val_if_fail (HATS_IS_VIEW (self), NULL);
  g_return_val_if_fail (place != NULL, NULL);

  if (HATS_VIEW_GET_IFACE (self)->show_place == NULL)
    return NULL;

  return HATS_VIEW_GET_IFACE (self)->show_place (self, place);
}

/* The widget may have gone by now, or be marked anew. */
static gboolean
left_cb (gpointer user_data)
{
  GtkEventController *controller = GTK_EVENT_CONTROLLER (user_data);
  GtkWidget *widget = gtk_event_controller_get_widget (controller);

  if (widget == NULL)
    return G_SOURCE_REMOVE;

  gtk_widget_remove_controller (widget, controller);
  if (GTK_IS_LABEL (widget) && !gtk_widget_has_css_class (widget, "hats-found"))
    gtk_label_set_selectable (GTK_LABEL (widget), FALSE);

  return G_SOURCE_REMOVE;
}

static void
leave_cb (GtkEventController *controller)
{
  gtk_widget_remove_css_class (gtk_event_controller_get_widget (controller), "hats-found");
  /* GTK is going through the widget's controllers, of which none may leave. */
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, left_cb, g_object_ref (controller), g_object_unref);
}

/* Whether the user has begun to look for something else by now. */
static gboolean
is_searching (GtkWidget *widget)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  return focus != NULL && gtk_widget_get_ancestor (focus, GTK_TYPE_SEARCH_ENTRY) != NULL;
}

/* Gives the focus to a widget, or to what in it has it already: anew, for what looks after it to see it come. */
static void
take_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = gtk_root_get_focus (root);

  if (focus != NULL && gtk_widget_is_ancestor (focus, widget))
    {
      gtk_root_set_focus (root, NULL);
      gtk_widget_grab_focus (focus);
    }
  else if (!gtk_widget_grab_focus (widget))
    {
      gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
    }
}

/* Only what has its place can be scrolled to. */
static gboolean
mark_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  GtkEventController *controller;

  if (is_searching (widget))
    return G_SOURCE_REMOVE;
  if (!gtk_widget_get_mapped (widget) || gtk_widget_get_height (widget) == 0)
    return G_SOURCE_CONTINUE;

  gtk_widget_add_css_class (widget, "hats-found");
  controller = gtk_event_controller_focus_new ();
  g_signal_connect (controller, "leave", G_CALLBACK (leave_cb), NULL);
  gtk_widget_add_controller (widget, controller);
  /* A text can take the focus where it can be selected: for as long as it is marked. */
  if (GTK_IS_LABEL (widget))
    gtk_label_set_selectable (GTK_LABEL (widget), TRUE);
  /* Only what it sees coming does the controller see going. */
  take_focus (widget);
  if (GTK_IS_LABEL (widget))
    gtk_label_select_region (GTK_LABEL (widget), 0, 0);

  return G_SOURCE_REMOVE;
}

void
hats_view_mark (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_widget_add_tick_callback (widget, mark_cb, NULL, NULL);
}

void
hats_view_grab_focus (HatsView *self)
{
  g_return_if_fail (HATS_IS_VIEW (self));

  if (HATS_VIEW_GET_IFACE (self)->grab_focus != NULL)
    HATS_VIEW_GET_IFACE (self)->grab_focus (self);
  else
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

gboolean
hats_view_set_guide (HatsView  *self,
                     HatsGuide *guide)
{
  g_return_val_if_fail (HATS_IS_VIEW (self), FALSE);
  g_return_val_if_fail (HATS_IS_GUIDE (guide), FALSE);

  if (HATS_VIEW_GET_IFACE (self)->set_guide == NULL)
    return FALSE;

  HATS_VIEW_GET_IFACE (self)->set_guide (self, guide);
  return TRUE;
}

const char *
hats_view_get_tab (HatsView *self)
{
  g_return_val_if_fail (HATS_IS_VIEW (self), NULL);

  return HATS_VIEW_GET_IFACE (self)->get_tab != NULL ? HATS_VIEW_GET_IFACE (self)->get_tab (self) : NULL;
}

void
hats_view_set_tab (HatsView   *self,
                   const char *name)
{
  g_return_if_fail (HATS_IS_VIEW (self));
  g_return_if_fail (name != NULL);

  if (HATS_VIEW_GET_IFACE (self)->set_tab != NULL)
    HATS_VIEW_GET_IFACE (self)->set_tab (self, name);
}
