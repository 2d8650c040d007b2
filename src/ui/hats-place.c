/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-place.h"

/* For so many frames a place that is not there yet is waited for. */
#define MOST_FRAMES 10

struct _HatsPlace
{
  GHashTable *pages;    /* path of a stack -> the name of its visible page */
  GHashTable *scrolls;  /* path of a scrolled window -> Scroll */
  char       *focus;    /* nullable: path of the widget that has the focus */
};

typedef struct {
  double x;
  double y;
  guint  frames;
} Scroll;

/* A step of a path: which child of its parent a widget is. */
static char *
add_step (const char *path,
          guint       index)
{
  return g_strdup_printf ("%s/%u", path, index);
}

static void
take (HatsPlace  *self,
      GtkWidget  *widget,
      GtkWidget  *focus,
      const char *path)
{
  guint index = 0;

  if (widget == focus)
    self->focus = g_strdup (path);

  if (GTK_IS_STACK (widget) && gtk_stack_get_visible_child_name (GTK_STACK (widget)) != NULL)
    g_hash_table_insert (self->pages, g_strdup (path), g_strdup (gtk_stack_get_visible_child_name (GTK_STACK (widget))));

  if (GTK_IS_SCROLLED_WINDOW (widget))
    {
      Scroll *scroll = g_new0 (Scroll, 1);

      scroll->x = gtk_adjustment_get_value (gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (widget)));
      scroll->y = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (widget)));
      g_hash_table_insert (self->scrolls, g_strdup (path), scroll);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *step = add_step (path, index++);

      take (self, child, focus, step);
    }
}

HatsPlace *
hats_place_new (GtkWidget *root)
{
  HatsPlace *self;
  GtkRoot *window;

  g_return_val_if_fail (GTK_IS_WIDGET (root), NULL);

  window = gtk_widget_get_root (root);
  self = g_new0 (HatsPlace, 1);
  self->pages = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->scrolls = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  take (self, root, window != NULL ? gtk_root_get_focus (window) : NULL, "");

  return self;
}

void
hats_place_free (HatsPlace *self)
{
  g_hash_table_unref (self->pages);
  g_hash_table_unref (self->scrolls);
  g_free (self->focus);
  g_free (self);
}

static gboolean
reach (GtkAdjustment *adjustment,
       double         value)
{
  gtk_adjustment_set_value (adjustment, value);
  return gtk_adjustment_get_value (adjustment) >= value;
}

static gboolean
scroll_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       user_data)
{
  Scroll *scroll = user_data;
  gboolean there = reach (gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (widget)), scroll->x);

  there = reach (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (widget)), scroll->y) && there;
  return there || ++scroll->frames == MOST_FRAMES ? G_SOURCE_REMOVE : G_SOURCE_CONTINUE;
}

static void
go (HatsPlace  *self,
    GtkWidget  *widget,
    const char *path)
{
  const char *page = g_hash_table_lookup (self->pages, path);
  const Scroll *scroll = g_hash_table_lookup (self->scrolls, path);
  guint index = 0;

  /* First, for a page may be built when it is shown. */
  if (page != NULL && GTK_IS_STACK (widget) && gtk_stack_get_child_by_name (GTK_STACK (widget), page) != NULL)
    gtk_stack_set_visible_child_full (GTK_STACK (widget), page, GTK_STACK_TRANSITION_TYPE_NONE);

  if (scroll != NULL && GTK_IS_SCROLLED_WINDOW (widget) && (scroll->x > 0 || scroll->y > 0))
    gtk_widget_add_tick_callback (widget, scroll_cb, g_memdup2 (scroll, sizeof *scroll), g_free);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *step = add_step (path, index++);

      go (self, child, step);
    }

  if (g_strcmp0 (self->focus, path) == 0)
    gtk_widget_grab_focus (widget);
}

void
hats_place_restore (HatsPlace *self,
                    GtkWidget *root)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_WIDGET (root));

  go (self, root, "");
}
