/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Answers and kinds of work are told by signs and hatches, and not by their colours alone: WCAG 2.2, 1.4.1. */

#include "config.h"

#include <gtk/gtk.h>
#include <math.h>

#include "every-place.h"
#include "hats-map-tile.h"
#include "shown-colours.h"
#include "shown-widgets.h"

/* How far what is drawn stands out from its ground. */
#define GRAPHICS 3.0
/* Where a theme draws that there is more above, in pixels. */
#define UNDERSHOOT 24
/* What is left out at the edges of a shape, in pixels: round corners, and the frame without a window manager. */
#define EDGE 5
/* How many pixels of two signs are different at the least. */
#define LEAST_DIFFERENCE 12

/* A widget as one sees it without colours: which of its pixels stand out from the ground at its upper edge. */
typedef struct {
  guchar *ink;
  gsize   n_pixels;
  guint   n_ink;
} Shape;

static void
shape_clear (gpointer data)
{
  g_free (((Shape *) data)->ink);
}

/* Only what can be seen is drawn. */
static void
scroll_to (GtkWindow *window,
           GtkWidget *widget)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  graphene_rect_t place;

  g_assert_true (gtk_widget_compute_bounds (widget, scroller, &place));
  gtk_adjustment_set_value (adjustment, round (gtk_adjustment_get_value (adjustment) + place.origin.y - UNDERSHOOT));
  draw (window);
}

static Shape
get_shape (GtkWindow *window,
           GtkWidget *widget)
{
  graphene_rect_t area;
  gsize stride;
  g_autofree guchar *pixels = NULL;
  Shape shape = { NULL, 0, 0 };
  GdkRGBA ground;

  scroll_to (window, widget);
  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (window), &area));
  graphene_rect_round_extents (&area, &area);
  graphene_rect_inset (&area, EDGE, EDGE);
  pixels = shown_pixels (window, &area, &stride);
  ground = shown_pixel (pixels + stride / 8 * 4);
  shape.n_pixels = stride / 4 * (gsize) area.size.height;
  shape.ink = g_malloc (shape.n_pixels);
  for (gsize i = 0; i < shape.n_pixels; i++)
    {
      GdkRGBA pixel = shown_pixel (pixels + i * 4);

      shape.ink[i] = colour_ratio (&pixel, &ground) >= GRAPHICS;
      shape.n_ink += shape.ink[i];
    }

  return shape;
}

static guint
count_differences (const Shape *one,
                   const Shape *other)
{
  guint n_differences = 0;

  g_assert_cmpuint (one->n_pixels, ==, other->n_pixels);
  for (gsize i = 0; i < one->n_pixels; i++)
    n_differences += one->ink[i] != other->ink[i];

  return n_differences;
}

/* The cells beside a map's words: those of the map itself have names. */
static gboolean
is_key (GtkWidget     *widget,
        gconstpointer  data)
{
  return HATS_IS_MAP_TILE (widget) && hats_map_tile_get_name (HATS_MAP_TILE (widget)) == NULL;
}

static gboolean
is_bar (GtkWidget     *widget,
        gconstpointer  role)
{
  return gtk_widget_has_css_class (widget, "hats-bar") && gtk_widget_has_css_class (widget, role);
}

static void
check_shapes (GtkWindow  *window,
              const char *place,
              gpointer    data)
{
  guint *n_keys = data;
  g_autoptr(GArray) shapes = g_array_new (FALSE, FALSE, sizeof (Shape));
  GtkWidget *key;
  Shape solid, hatched;

  if (!g_str_equal (place, "Answer"))
    return;

  g_array_set_clear_func (shapes, shape_clear);
  while ((key = find_nth (GTK_WIDGET (window), is_key, NULL, shapes->len)) != NULL)
    {
      Shape shape = get_shape (window, key);

      for (guint i = 0; i < shapes->len; i++)
        g_assert_cmpuint (count_differences (&g_array_index (shapes, Shape, i), &shape), >=, LEAST_DIFFERENCE);
      g_array_append_val (shapes, shape);
    }
  *n_keys = shapes->len;

  solid = get_shape (window, find (GTK_WIDGET (window), is_bar, "hats-product"));
  hatched = get_shape (window, find (GTK_WIDGET (window), is_bar, "hats-project"));
  /* The line of a week crosses it. */
  g_assert_cmpuint (solid.n_ink, <, solid.n_pixels / 50);
  g_assert_cmpuint (hatched.n_ink, >, hatched.n_pixels / 4);
  g_assert_cmpuint (hatched.n_ink, <, hatched.n_pixels / 4 * 3);
  shape_clear (&solid);
  shape_clear (&hatched);
}

static void
test_grey (gconstpointer data)
{
  guint n_keys = 0;

  use_theme (data);
  every_place (check_shapes, &n_keys);
  g_assert_cmpuint (n_keys, ==, 6);
}

int
main (int    argc,
      char **argv)
{
  allow_themes ();
  gtk_test_init (&argc, &argv, NULL);
  use_style ();
  in_all_themes ("/grey", test_grey);

  return g_test_run ();
}
