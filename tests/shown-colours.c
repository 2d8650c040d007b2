/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "shown-colours.h"

#include <math.h>

#include "every-place.h"

typedef struct {
  const char *name;
  gboolean    dark;
} Theme;

static const Theme themes[] = { { "Default", FALSE }, { "Default", TRUE }, { "Default-hc", FALSE }, { "Default-hc-dark", FALSE } };

void
allow_themes (void)
{
  g_unsetenv ("GTK_THEME");
}

void
in_all_themes (const char    *path,
               GTestDataFunc  func)
{
  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      g_autofree char *name = g_strdup_printf ("%s/%s%s", path, themes[i].name, themes[i].dark ? "-dark" : "");

      g_test_add_data_func (name, &themes[i], func);
    }
}

void
use_theme (gconstpointer data)
{
  const Theme *theme = data;

  g_object_set (gtk_settings_get_default (), "gtk-theme-name", theme->name,
                "gtk-application-prefer-dark-theme", theme->dark, "gtk-enable-animations", FALSE, NULL);
}

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

double
colour_ratio (const GdkRGBA *one,
              const GdkRGBA *other)
{
  double a = get_luminance (one), b = get_luminance (other);

  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}

guchar *
shown_pixels (GtkWindow             *window,
              const graphene_rect_t *area,
              gsize                 *stride)
{
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (window));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;
  g_autoptr(GdkTexture) texture = NULL;
  guchar *pixels;

  draw (window);
  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (GTK_WIDGET (window)),
                          gtk_widget_get_height (GTK_WIDGET (window)));
  node = gtk_snapshot_free_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node, area);
  *stride = (gsize) gdk_texture_get_width (texture) * 4;
  pixels = g_malloc (*stride * (gsize) gdk_texture_get_height (texture));
  gdk_texture_download (texture, pixels, *stride);

  return pixels;
}

GdkRGBA
shown_pixel (const guchar *pixel)
{
  return (GdkRGBA) { pixel[2] / 255.0f, pixel[1] / 255.0f, pixel[0] / 255.0f, 1.0f };
}
