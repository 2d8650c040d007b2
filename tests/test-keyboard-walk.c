/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* With the Tab key through all that there is to see, there and back: nothing is left out, nothing holds the focus
 * fast or loses it, what has it is seen, and it goes in the order of reading. */

#include "config.h"

#include <gtk/gtk.h>

#include "every-place.h"
#include "hats-sheet-table.h"
#include "real-keys.h"
#include "shown-widgets.h"

/* More than any place has stops of the Tab key. */
#define MOST_STOPS 200
/* Of what has the focus so many points are looked at, across and down. */
#define POINTS 4
/* For so many frames it may be hidden. */
#define MOST_FRAMES 10

typedef struct {
  RealKeys   *keys;
  int         width, height;
  guint       n_stops;
  guint       n_faults;
  const char *place;
  GtkWindow  *window;
} Walk;

static const char *
describe (GtkWidget *widget)
{
  GtkWidget *label = find_type (widget, GTK_TYPE_LABEL, 0);

  if (GTK_IS_EDITABLE (widget))
    return gtk_editable_get_text (GTK_EDITABLE (widget));
  if (label != NULL)
    return gtk_label_get_text (GTK_LABEL (label));

  return gtk_widget_get_tooltip_text (widget) != NULL ? gtk_widget_get_tooltip_text (widget)
                                                      : gtk_widget_get_name (gtk_widget_get_parent (widget));
}

G_GNUC_PRINTF (3, 4)
static void
complain (Walk       *walk,
          GtkWidget  *widget,
          const char *format,
          ...)
{
  g_autofree char *fault = NULL;
  va_list arguments;

  va_start (arguments, format);
  fault = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  walk->n_faults++;
  g_test_message ("%s, %d × %d: %s (%s) %s", walk->place, walk->width, walk->height,
                  G_OBJECT_TYPE_NAME (widget), describe (widget), fault);
}

/* What is seen of @widget, in terms of the window: what the areas around it that scroll leave of it. */
static gboolean
get_seen (Walk            *walk,
          GtkWidget       *widget,
          graphene_rect_t *seen)
{
  gboolean any = gtk_widget_compute_bounds (widget, GTK_WIDGET (walk->window), seen);

  for (GtkWidget *around = gtk_widget_get_parent (widget); around != NULL; around = gtk_widget_get_parent (around))
    {
      graphene_rect_t bounds;

      if (gtk_widget_get_overflow (around) == GTK_OVERFLOW_HIDDEN)
        any = any && gtk_widget_compute_bounds (around, GTK_WIDGET (walk->window), &bounds) &&
              graphene_rect_intersection (seen, &bounds, seen);
    }

  return any;
}

/* Whether half of it, or of what there is room for, is in sight, and nothing lies over that. */
static gboolean
is_seen (Walk      *walk,
         GtkWidget *focus)
{
  graphene_rect_t seen;
  guint n_hidden = 0;

  if (!get_seen (walk, focus, &seen))
    return FALSE;

  for (guint i = 0; i < POINTS * POINTS; i++)
    {
      double x = seen.origin.x + seen.size.width * (0.5 + i % POINTS) / POINTS;
      double y = seen.origin.y + seen.size.height * (0.5 + i / POINTS) / POINTS;
      GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (walk->window), x, y, GTK_PICK_DEFAULT);

      if (picked == NULL ||
          (picked != focus && !gtk_widget_is_ancestor (picked, focus) && !gtk_widget_is_ancestor (focus, picked)))
        n_hidden++;
    }

  return n_hidden <= POINTS * POINTS / 2;
}

static void
check_seen (Walk      *walk,
            GtkWidget *focus)
{
  /* In the first frame it is scrolled into sight; a message makes way a little later. */
  for (guint i = 0; i < MOST_FRAMES && (i == 0 || !is_seen (walk, focus)); i++)
    {
      gtk_widget_queue_draw (GTK_WIDGET (walk->window));
      gtk_test_widget_wait_for_draw (GTK_WIDGET (walk->window));
    }
  if (!is_seen (walk, focus))
    complain (walk, focus, "has the focus out of sight, or behind something");
}

/* Of what scrolls the outermost that @other is not in, else @widget itself: in it anything may have any place. */
static GtkWidget *
get_outermost (GtkWidget *widget,
               GtkWidget *other)
{
  GtkWidget *outermost = widget;

  for (GtkWidget *around = widget; around != NULL; around = gtk_widget_get_parent (around))
    if (GTK_IS_SCROLLED_WINDOW (around) && !gtk_widget_is_ancestor (other, around))
      outermost = around;

  return outermost;
}

/* The header bar comes before the rest of the window, where the way round begins anew. */
static gboolean
is_in_header (GtkWidget *widget)
{
  return gtk_widget_get_ancestor (widget, GTK_TYPE_HEADER_BAR) != NULL;
}

/* Backwards is up, or to the left in the same line. */
static void
check_order (Walk      *walk,
             GtkWidget *one,
             GtkWidget *other)
{
  GtkWidget *before = get_outermost (one, other);
  GtkWidget *after = get_outermost (other, one);
  graphene_rect_t first, second;

  if (is_in_header (other) && !is_in_header (one))
    return;
  if (!gtk_widget_compute_bounds (before, GTK_WIDGET (walk->window), &first) ||
      !gtk_widget_compute_bounds (after, GTK_WIDGET (walk->window), &second))
    return;

  if (second.origin.x < first.origin.x + first.size.width && second.origin.y + second.size.height <= first.origin.y)
    complain (walk, after, "comes after (%s), which is below it", describe (before));
  else if (second.origin.x + second.size.width <= first.origin.x &&
           second.origin.y < first.origin.y + first.size.height && first.origin.y < second.origin.y + second.size.height)
    complain (walk, after, "comes after (%s), which is to the right of it", describe (before));
}

/* Presses @key once. Returns: (nullable): what has the focus then, where it is to be */
static GtkWidget *
step (Walk       *walk,
      const char *key)
{
  GtkWidget *before = gtk_window_get_focus (walk->window);
  GtkWidget *focus;

  real_keys_press (walk->keys, walk->window, key);
  focus = gtk_window_get_focus (walk->window);
  /* What a list has not shown yet comes with the next frame. */
  if (focus != NULL && !gtk_widget_get_mapped (focus))
    draw (walk->window);
  if (focus != NULL && gtk_widget_get_mapped (focus))
    return focus;

  complain (walk, before != NULL ? before : GTK_WIDGET (walk->window), "loses the focus with %s", key);
  return NULL;
}

/* Goes round with @key; @looks: at each that has the focus. Returns: (nullable) (transfer full): where it stops, in order; %NULL where it is no round */
static GPtrArray *
go_round (Walk       *walk,
          const char *key,
          gboolean    looks)
{
  g_autoptr(GPtrArray) stops = g_ptr_array_new ();

  while (stops->len < MOST_STOPS)
    {
      GtkWidget *focus = step (walk, key);

      if (focus == NULL)
        return NULL;
      if (stops->len > 0 && focus == g_ptr_array_index (stops, 0))
        break;
      if (g_ptr_array_find (stops, focus, NULL))
        {
          complain (walk, focus, "comes again with %s before all others have come", key);
          return NULL;
        }

      if (looks)
        check_seen (walk, focus);
      g_ptr_array_add (stops, focus);
    }

  return g_steal_pointer (&stops);
}

/* What scrolls, and lists, have the focus only where there is nothing in them that could have it. */
static gboolean
is_container (GtkWidget *widget)
{
  return GTK_IS_SCROLLED_WINDOW (widget) || GTK_IS_LIST_BOX (widget) || GTK_IS_LIST_VIEW (widget);
}

/* Adds what can have the focus; returns whether there is any. */
static gboolean
collect (GtkWidget *widget,
         GPtrArray *all)
{
  guint before = all->len;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child) && gtk_widget_is_sensitive (child) && gtk_widget_get_can_focus (child) &&
        !GTK_IS_NATIVE (child) && !collect (child, all) && is_container (child) && gtk_widget_get_focusable (child))
      g_ptr_array_add (all, child);
  if (gtk_widget_get_focusable (widget) && !is_container (widget))
    g_ptr_array_add (all, widget);

  return all->len > before;
}

/* Takes away what the arrow keys reach from @stop, as in lists and groups. */
static void
reach (Walk      *walk,
       GtkWidget *stop,
       GPtrArray *missing)
{
  static const char * const keys[] = { "Down", "Right" };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      GtkWidget *focus = stop;
      GtkWidget *before;

      gtk_widget_grab_focus (stop);
      do
        {
          before = focus;
          real_keys_press (walk->keys, walk->window, keys[i]);
          focus = gtk_window_get_focus (walk->window);
          g_ptr_array_remove (missing, focus);
        }
      while (focus != NULL && focus != before && focus != stop);
    }
}

static void
check_missing (Walk      *walk,
               GPtrArray *stops)
{
  g_autoptr(GPtrArray) missing = g_ptr_array_new ();

  collect (GTK_WIDGET (walk->window), missing);
  for (guint i = 0; i < stops->len; i++)
    g_ptr_array_remove (missing, g_ptr_array_index (stops, i));

  for (guint i = 0; i < stops->len && missing->len > 0; i++)
    {
      GtkWidget *parent = gtk_widget_get_parent (g_ptr_array_index (stops, i));

      for (guint j = 0; j < missing->len; j++)
        if (gtk_widget_get_parent (g_ptr_array_index (missing, j)) == parent)
          {
            reach (walk, g_ptr_array_index (stops, i), missing);
            break;
          }
    }
  for (guint i = 0; i < missing->len; i++)
    complain (walk, g_ptr_array_index (missing, i), "is not reached");
}

/* The arrow keys go through these; from above the first row is entered, and the last from below. */
static gboolean
are_of_one_list (GtkWidget *one,
                 GtkWidget *other)
{
  GtkWidget *list = gtk_widget_get_parent (one);

  return gtk_widget_get_parent (other) == list && (GTK_IS_LIST_VIEW (list) || HATS_IS_SHEET_TABLE (list));
}

static void
check_both (Walk       *walk,
            GPtrArray  *one,
            GPtrArray  *other,
            const char *fault)
{
  for (guint i = 0; i < one->len; i++)
    {
      GtkWidget *stop = g_ptr_array_index (one, i);
      gboolean found = FALSE;

      for (guint j = 0; j < other->len && !found; j++)
        found = g_ptr_array_index (other, j) == stop || are_of_one_list (stop, g_ptr_array_index (other, j));
      if (!found)
        complain (walk, stop, "%s", fault);
    }
}

static void
check_place (GtkWindow  *window,
             const char *name,
             gpointer    data)
{
  Walk *walk = data;
  g_autoptr(GPtrArray) there = NULL;
  g_autoptr(GPtrArray) back = NULL;

  walk->place = name;
  walk->window = window;
  gtk_window_set_default_size (window, walk->width, walk->height);
  draw (window);
  real_keys_focus (walk->keys, window);
  gtk_window_set_focus (window, NULL);
  there = go_round (walk, "Tab", TRUE);
  back = go_round (walk, "shift+Tab", FALSE);
  if (there == NULL || back == NULL)
    return;

  walk->n_stops += there->len;
  check_both (walk, there, back, "comes only on the way there");
  check_both (walk, back, there, "comes only on the way back");
  for (guint i = 0; i + 1 < there->len; i++)
    check_order (walk, g_ptr_array_index (there, i), g_ptr_array_index (there, i + 1));
  check_missing (walk, there);
}

static void
test_walk (gconstpointer data)
{
  g_autoptr(RealKeys) keys = real_keys_new ();
  Walk walk = *(const Walk *) data;

  if (keys == NULL)
    {
      g_test_skip ("xdotool is not installed");
      return;
    }

  walk.keys = keys;
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  every_place (check_place, &walk);
  g_test_message ("%u stops", walk.n_stops);
  g_assert_cmpuint (walk.n_faults, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  static const Walk walks[] = {
    { .width = 1000, .height = 700 },
    { .width = 360, .height = 480 },
  };

  gtk_test_init (&argc, &argv, NULL);
  use_style ();
  for (guint i = 0; i < G_N_ELEMENTS (walks); i++)
    {
      g_autofree char *path = g_strdup_printf ("/keyboard-walk/%dx%d", walks[i].width, walks[i].height);

      g_test_add_data_func (path, &walks[i], test_walk);
    }

  return g_test_run ();
}
