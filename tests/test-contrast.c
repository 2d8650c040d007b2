/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * How well the program's own colours can be told from what is behind them, and the focus from what has it not, in all
 * four themes of GTK: WCAG 2.2, 1.4.3, 1.4.11 and 2.4.13.
 */

#include "config.h"

#include <gtk/gtk.h>

#include "every-place.h"
#include "shown-colours.h"
#include "shown-widgets.h"

#define TEXT 4.5
#define GRAPHICS 3.0
/* Room for a ring that stands around its widget, in pixels. */
#define RING 6

typedef struct {
  const char *front;    /* a colour, as a style says it */
  const char *back;
  double      least;
} Pair;

/* As in style.css: what is drawn, on what. */
static const Pair pairs[] = {
  { "@theme_fg_color", "@theme_bg_color", TEXT },
  { "@theme_text_color", "@theme_base_color", TEXT },
  { "@hats_link", "@theme_bg_color", TEXT },
  { "@hats_link", "@theme_base_color", TEXT },
  { "@hats_fault", "@theme_bg_color", TEXT },
  { "@hats_fault", "@theme_base_color", TEXT },
  { "@hats_product", "@theme_bg_color", TEXT },
  { "@hats_product", "@theme_base_color", TEXT },
  { "@hats_project", "@theme_bg_color", TEXT },
  { "@hats_project", "@theme_base_color", TEXT },
  /* The cells of the map. */
  { "@theme_fg_color", "mix(@theme_base_color, @theme_fg_color, 0.08)", TEXT },
  { "@theme_base_color", "@hats_product", TEXT },
  { "@theme_base_color", "@hats_project", TEXT },
  { "@theme_fg_color", "mix(@theme_base_color, #4e9a06, 0.28)", TEXT },
  { "@theme_base_color", "mix(@theme_fg_color, @theme_base_color, 0.2)", TEXT },
  /* The desk of the preview, words that were found, and banners. */
  { "@theme_fg_color", "mix(@theme_bg_color, @theme_selected_bg_color, 0.25)", TEXT },
  { "@theme_text_color", "mix(@theme_base_color, @theme_selected_bg_color, 0.25)", TEXT },
  { "@theme_fg_color", "mix(@theme_bg_color, @theme_selected_bg_color, 0.15)", TEXT },
  /* Boxes and fields, and what has the focus. */
  { "@hats_edge", "@theme_bg_color", GRAPHICS },
  { "@hats_edge", "@theme_base_color", GRAPHICS },
  { "@hats_focus", "@theme_bg_color", GRAPHICS },
  { "@hats_focus", "@theme_base_color", GRAPHICS },
  { "@hats_focus", "mix(@theme_bg_color, @theme_fg_color, 0.12)", GRAPHICS },
};

/* What a widget gets that a style gives this colour. */
static GdkRGBA
get_colour (GtkWidget  *widget,
            const char *colour)
{
  g_autoptr(GtkCssProvider) provider = gtk_css_provider_new ();
  g_autofree char *style = g_strdup_printf ("label { color: %s; }", colour);
  GtkStyleContext *context = gtk_widget_get_style_context (widget);
  GdkRGBA value;

  gtk_css_provider_load_from_data (provider, style, -1);
  gtk_style_context_add_provider (context, GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_USER);
  iterate ();
  gtk_style_context_get_color (context, &value);
  gtk_style_context_remove_provider (context, GTK_STYLE_PROVIDER (provider));

  return value;
}

static void
test_colours (gconstpointer data)
{
  GtkWidget *label = gtk_label_new ("text");
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  guint n_faults = 0;

  use_theme (data);
  gtk_window_set_child (window, label);
  gtk_window_present (window);
  draw (window);
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      GdkRGBA front = get_colour (label, pairs[i].front);
      GdkRGBA back = get_colour (label, pairs[i].back);
      double ratio = colour_ratio (&front, &back);

      g_assert_cmpfloat (front.alpha, ==, 1.0f);
      g_assert_cmpfloat (back.alpha, ==, 1.0f);
      g_test_message ("%.1f: %s on %s", ratio, pairs[i].front, pairs[i].back);
      if (ratio < pairs[i].least)
        {
          n_faults++;
          g_test_message ("%s on %s has %.2f:1, less than %.1f:1", pairs[i].front, pairs[i].back, ratio, pairs[i].least);
        }
    }

  gtk_window_destroy (window);
  g_assert_cmpuint (n_faults, ==, 0);
}

static void
check_text (GtkWindow *window,
            GtkWidget *text)
{
  graphene_rect_t area;
  gsize stride;
  g_autofree guchar *pixels = NULL;
  GdkRGBA ink, ground;
  double ratio;
  g_auto(GStrv) classes = gtk_widget_get_css_classes (text);

  g_assert_true (gtk_widget_compute_bounds (text, GTK_WIDGET (window), &area));
  graphene_rect_round_extents (&area, &area);
  pixels = shown_pixels (window, &area, &stride);
  ink = shown_pixel (pixels + stride * (gsize) (area.size.height / 2) + stride / 8 * 4);
  ground = shown_pixel (pixels);
  ratio = colour_ratio (&ink, &ground);
  g_test_message ("%.1f: %s", ratio, classes[0] != NULL ? classes[0] : "on a message");
  g_assert_cmpfloat (ratio, >=, TEXT);
}

/* The theme's own kinds of text, as they are drawn: letters that are all ink, with room beside them. */
static void
test_texts (gconstpointer data)
{
  static const char * const classes[] = { "body", "caption", "dim-label", "error", "hats-fault" };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, RING);
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  GtkWidget *toast;

  use_theme (data);
  gtk_window_set_child (window, box);
  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    {
      GtkWidget *label = gtk_label_new ("███");

      gtk_widget_add_css_class (label, classes[i]);
      gtk_box_append (GTK_BOX (box), label);
    }
  toast = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (toast, "osd");
  gtk_widget_add_css_class (toast, "hats-toast");
  gtk_box_append (GTK_BOX (toast), gtk_label_new ("███"));
  gtk_widget_set_hexpand (gtk_widget_get_first_child (toast), TRUE);
  gtk_box_append (GTK_BOX (box), toast);
  gtk_box_append (GTK_BOX (box), gtk_link_button_new_with_label ("https://localhost/", "███"));
  gtk_window_present (window);
  draw (window);

  for (GtkWidget *text = gtk_widget_get_first_child (box); text != NULL; text = gtk_widget_get_next_sibling (text))
    if (text != toast)
      check_text (window, text);
  check_text (window, gtk_widget_get_first_child (toast));
  gtk_window_destroy (window);
}

/* How many pixels of @area change enough for the eye when @widget has the focus no longer. */
static guint
count_changes (GtkWindow             *window,
               const graphene_rect_t *area)
{
  gsize stride;
  g_autofree guchar *with = shown_pixels (window, area, &stride);
  g_autofree guchar *without = NULL;
  guint n_changes = 0;

  gtk_window_set_focus (window, NULL);
  without = shown_pixels (window, area, &stride);
  for (gsize i = 0; i < stride * (gsize) area->size.height; i += 4)
    if (memcmp (with + i, without + i, 3) != 0)
      {
        GdkRGBA one = shown_pixel (with + i), other = shown_pixel (without + i);

        n_changes += colour_ratio (&one, &other) >= GRAPHICS;
      }

  return n_changes;
}

/* What has the ring where @widget has the focus: a field's text is in the field. */
static GtkWidget *
get_ringed (GtkWidget *widget)
{
  return GTK_IS_TEXT (widget) ? gtk_widget_get_parent (widget) : widget;
}

/* What style knows of a widget, so that one of each kind is looked at. */
static char *
get_kind (GtkWidget *widget)
{
  g_auto(GStrv) classes = gtk_widget_get_css_classes (widget);
  g_autofree char *joined = g_strjoinv (".", classes);
  GtkStateFlags flags = gtk_widget_get_state_flags (widget) & (GTK_STATE_FLAG_CHECKED | GTK_STATE_FLAG_SELECTED);

  return g_strdup_printf ("%s > %s.%s %x", gtk_widget_get_css_name (gtk_widget_get_parent (widget)),
                          gtk_widget_get_css_name (widget), joined, flags);
}

typedef struct {
  GHashTable *kinds;      /* what was looked at */
  GPtrArray  *widgets;    /* what is to be looked at in this place */
  guint       n_faults;
} Rings;

/* Texts have a caret; a list gives the focus to its rows, and what scrolls to what is in it. */
static gboolean
has_ring (GtkWidget *widget)
{
  return gtk_widget_get_focusable (widget) && !GTK_IS_TEXT_VIEW (widget) && !GTK_IS_SCROLLED_WINDOW (widget) &&
         !GTK_IS_LIST_BOX (widget);
}

static void
collect (Rings     *rings,
         GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget) || !gtk_widget_get_sensitive (widget) || GTK_IS_NATIVE (widget))
    return;

  if (has_ring (widget))
    {
      g_autofree char *kind = get_kind (get_ringed (widget));

      if (g_hash_table_add (rings->kinds, g_steal_pointer (&kind)))
        g_ptr_array_add (rings->widgets, g_object_ref (widget));
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect (rings, child);
}

static void
check_ring (Rings      *rings,
            GtkWindow  *window,
            GtkWidget  *widget,
            const char *place)
{
  GtkWidget *ringed = get_ringed (widget);
  g_autofree char *kind = get_kind (ringed);
  graphene_rect_t area;
  guint n_changes;

  gtk_window_set_focus (window, widget);
  gtk_window_set_focus_visible (window, TRUE);
  draw (window);
  if (gtk_window_get_focus (window) != widget || !gtk_widget_compute_bounds (ringed, GTK_WIDGET (window), &area))
    return;

  graphene_rect_inset (&area, -RING, -RING);
  graphene_rect_round_extents (&area, &area);
  n_changes = count_changes (window, &area);
  g_test_message ("%s: %s: %u px around %d × %d", place, kind, n_changes, (int) area.size.width, (int) area.size.height);
  /* A line of one pixel around it has twice as many; some of it may be out of sight. */
  if (n_changes < (guint) (area.size.width + area.size.height))
    {
      rings->n_faults++;
      g_test_message ("%s: one does not see that %s (%s) has the focus", place, G_OBJECT_TYPE_NAME (widget), kind);
    }
}

static void
check_place (GtkWindow  *window,
             const char *place,
             gpointer    data)
{
  Rings *rings = data;
  GtkWidget *focus = gtk_window_get_focus (window);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (window));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (rings, child);
  for (guint i = 0; i < rings->widgets->len; i++)
    check_ring (rings, window, g_ptr_array_index (rings->widgets, i), place);
  g_ptr_array_set_size (rings->widgets, 0);
  gtk_window_set_focus (window, focus);
}

static void
test_rings (gconstpointer data)
{
  g_autoptr(GHashTable) kinds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GPtrArray) widgets = g_ptr_array_new_with_free_func (g_object_unref);
  Rings rings = { kinds, widgets, 0 };

  use_theme (data);
  every_place (check_place, &rings);
  g_assert_cmpuint (g_hash_table_size (kinds), >, 20);
  g_assert_cmpuint (rings.n_faults, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  allow_themes ();
  gtk_test_init (&argc, &argv, NULL);
  use_style ();
  in_all_themes ("/contrast/colours", test_colours);
  in_all_themes ("/contrast/texts", test_texts);
  in_all_themes ("/contrast/focus", test_rings);

  return g_test_run ();
}
