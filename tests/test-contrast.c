/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How well the program's own colours can be told from what is behind them, in all four themes of GTK: WCAG 2.2, 1.4.3 and 1.4.11. */

#include "config.h"

#include <gtk/gtk.h>
#include <math.h>

#include "every-place.h"
#include "shown-widgets.h"

#define TEXT 4.5
#define GRAPHICS 3.0

typedef struct {
  const char *front;    /* a colour, as a style says it */
  const char *back;
  double      least;
} Pair;

/* As in style.css: what is drawn, on what. */
static const Pair pairs[] = {
  { "@theme_fg_color", "@theme_bg_color", TEXT },
  { "@theme_text_color", "@theme_base_color", TEXT },
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
  /* What has the focus. */
  { "@hats_focus", "@theme_bg_color", GRAPHICS },
  { "@hats_focus", "@theme_base_color", GRAPHICS },
  { "@hats_focus", "mix(@theme_bg_color, @theme_fg_color, 0.12)", GRAPHICS },
};

static double
get_light (float part)
{
  return part <= 0.04045f ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

static double
get_luminance (const GdkRGBA *colour)
{
  return 0.2126 * get_light (colour->red) + 0.7152 * get_light (colour->green) + 0.0722 * get_light (colour->blue);
}

static double
get_ratio (const GdkRGBA *one,
           const GdkRGBA *other)
{
  double a = get_luminance (one), b = get_luminance (other);

  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}

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
test_theme (const char *theme,
            gboolean    dark)
{
  GtkWidget *label = gtk_label_new ("text");
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  guint n_faults = 0;

  g_object_set (gtk_settings_get_default (), "gtk-theme-name", theme, "gtk-application-prefer-dark-theme", dark, NULL);
  gtk_window_set_child (window, label);
  gtk_window_present (window);
  draw (window);
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      GdkRGBA front = get_colour (label, pairs[i].front);
      GdkRGBA back = get_colour (label, pairs[i].back);
      double ratio = get_ratio (&front, &back);

      g_assert_cmpfloat (front.alpha, ==, 1.0f);
      g_assert_cmpfloat (back.alpha, ==, 1.0f);
      g_test_message ("%.1f: %s on %s", ratio, pairs[i].front, pairs[i].back);
      if (ratio < pairs[i].least)
        {
          n_faults++;
          g_test_message ("%s%s: %s on %s has %.2f:1, less than %.1f:1", theme, dark ? ", dark" : "",
                          pairs[i].front, pairs[i].back, ratio, pairs[i].least);
        }
    }

  gtk_window_destroy (window);
  g_assert_cmpuint (n_faults, ==, 0);
}

static void
test_light (void)
{
  test_theme ("Default", FALSE);
}

static void
test_dark (void)
{
  test_theme ("Default", TRUE);
}

static void
test_high_contrast (void)
{
  test_theme ("Default-hc", FALSE);
}

static void
test_high_contrast_dark (void)
{
  test_theme ("Default-hc-dark", FALSE);
}

int
main (int    argc,
      char **argv)
{
  /* Or no other theme could be taken. */
  g_unsetenv ("GTK_THEME");
  gtk_test_init (&argc, &argv, NULL);
  use_style ();

  g_test_add_func ("/contrast/light", test_light);
  g_test_add_func ("/contrast/dark", test_dark);
  g_test_add_func ("/contrast/high-contrast", test_high_contrast);
  g_test_add_func ("/contrast/high-contrast-dark", test_high_contrast_dark);

  return g_test_run ();
}
