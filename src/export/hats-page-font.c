/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-font.h"

static GPrivate maps = G_PRIVATE_INIT (g_object_unref);

PangoFontMap *
hats_page_font_get_map (void)
{
  PangoFontMap *map = g_private_get (&maps);

  if (map == NULL)
    {
      map = pango_cairo_font_map_new ();
      /* That of the pages: pango measures fonts in a context of the map's resolution, and would look for them once more. */
      pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (map), 72);
      g_private_set (&maps, map);
    }

  return map;
}

void
hats_page_font_give_up_map (void)
{
  g_private_replace (&maps, NULL);
}

PangoContext *
hats_page_font_make_context (PangoDirection direction)
{
  PangoContext *context = pango_font_map_create_context (hats_page_font_get_map ());
  cairo_font_options_t *options = cairo_font_options_create ();

  /* No hints, and positions that are not rounded. */
  pango_cairo_context_set_resolution (context, 72);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options (context, options);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_base_dir (context, direction);
  cairo_font_options_destroy (options);

  return context;
}

char *
hats_page_font_find_family (PangoContext *context,
                            double        size)
{
  PangoFontDescription *wanted = pango_font_description_from_string ("Sans");
  PangoFontDescription *found = NULL;
  g_autoptr(PangoFont) font = NULL;
  char *family;

  pango_font_description_set_size (wanted, (int) (size * PANGO_SCALE));
  font = pango_context_load_font (context, wanted);
  if (font != NULL)
    found = pango_font_describe (font);
  family = g_strdup (pango_font_description_get_family (found != NULL ? found : wanted));

  g_clear_pointer (&found, pango_font_description_free);
  pango_font_description_free (wanted);
  return family;
}

gboolean
hats_page_font_is_latin (const char *text,
                         gsize       length)
{
  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    if ((guchar) *p >= 0x80)
      {
        GUnicodeScript script = g_unichar_get_script (g_utf8_get_char (p));

        if (script != G_UNICODE_SCRIPT_LATIN && script != G_UNICODE_SCRIPT_COMMON && script != G_UNICODE_SCRIPT_INHERITED)
          return FALSE;
      }

  return TRUE;
}
