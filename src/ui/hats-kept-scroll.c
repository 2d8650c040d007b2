/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-kept-scroll.h"

/* What has changed is laid out at the end of the first frame. */
#define FRAMES 2

typedef struct {
  double value;
  guint  n_frames;
} Kept;

static void
show_focus (GtkScrolledWindow *scroller)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (scroller)));
  GtkWidget *content = gtk_scrolled_window_get_child (scroller);
  graphene_rect_t bounds;

  if (GTK_IS_VIEWPORT (content))
    content = gtk_viewport_get_child (GTK_VIEWPORT (content));
  if (focus != NULL && gtk_widget_is_ancestor (focus, content) && gtk_widget_compute_bounds (focus, content, &bounds))
    gtk_adjustment_clamp_page (gtk_scrolled_window_get_vadjustment (scroller),
                               (double) bounds.origin.y, (double) (bounds.origin.y + bounds.size.height));
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (widget);
  Kept *kept = user_data;

  if (++kept->n_frames < FRAMES)
    return G_SOURCE_CONTINUE;

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (scroller), kept->value);
  show_focus (scroller);
  return G_SOURCE_REMOVE;
}

void
hats_kept_scroll_set (GtkScrolledWindow *scroller,
                      double             value)
{
  Kept *kept;

  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (scroller));

  kept = g_new0 (Kept, 1);
  kept->value = value;
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (scroller), value);
  gtk_widget_add_tick_callback (GTK_WIDGET (scroller), tick_cb, kept, g_free);
}
