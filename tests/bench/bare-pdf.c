/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The other side of the PDF benchmark: pango and cairo painting the text of a file on A4 pages, a
 * paragraph a line, each with its font before it and a tab between: "Sans Bold 19". bare-pdf TEXT PDF
 */

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <string.h>

#define WIDTH 595.0
#define HEIGHT 842.0
#define MARGIN 51.0

/* Returns: the paragraph without its font, which the layout has */
static const char *
set_font (PangoLayout *layout,
          char        *line,
          const char **present)
{
  char *tab = strchr (line, '\t');

  if (tab == NULL)
    return line;

  *tab = '\0';
  if (*present == NULL || !g_str_equal (line, *present))
    {
      PangoFontDescription *font = pango_font_description_from_string (line);

      pango_layout_set_font_description (layout, font);
      pango_font_description_free (font);
      *present = line;
    }

  return tab + 1;
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *text = NULL;
  g_auto(GStrv) paragraphs = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;
  PangoLayout *layout;
  const char *font = NULL;
  double y = MARGIN;

  if (argc != 3 || !g_file_get_contents (argv[1], &text, NULL, NULL))
    return 2;

  surface = cairo_pdf_surface_create (argv[2], WIDTH, HEIGHT);
  cr = cairo_create (surface);
  layout = pango_cairo_create_layout (cr);
  pango_layout_set_width (layout, (int) ((WIDTH - 2 * MARGIN) * PANGO_SCALE));

  paragraphs = g_strsplit (text, "\n", -1);
  for (guint i = 0; paragraphs[i] != NULL; i++)
    {
      int height;

      pango_layout_set_text (layout, set_font (layout, paragraphs[i], &font), -1);
      pango_layout_get_size (layout, NULL, &height);
      if (y + (double) height / PANGO_SCALE > HEIGHT - MARGIN)
        {
          cairo_show_page (cr);
          y = MARGIN;
        }
      cairo_move_to (cr, MARGIN, y);
      pango_cairo_show_layout (cr, layout);
      y += (double) height / PANGO_SCALE;
    }

  g_object_unref (layout);
  cairo_show_page (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);

  return 0;
}
