/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-sign.h"

#include <math.h>

/* Between the lines of a hatch, in the context's unit. */
#define HATCH_STEP 4.0

static void
draw_half_circle (cairo_t *cr,
                  double   x,
                  double   y,
                  double   size)
{
  double line = size / 9;
  double radius = size / 2 - line;

  cairo_set_line_width (cr, line);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + size / 2, y + size / 2, radius, 0, 2 * G_PI);
  cairo_stroke (cr);
  cairo_arc (cr, x + size / 2, y + size / 2, radius, G_PI / 2, 3 * G_PI / 2);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_half_square (cairo_t *cr,
                  double   x,
                  double   y,
                  double   size)
{
  double line = size / 9;
  double side = size - 2 * line;

  cairo_set_line_width (cr, line);
  cairo_rectangle (cr, x + line, y + line, side, side);
  cairo_stroke (cr);
  cairo_rectangle (cr, x + line, y + line, side / 2, side);
  cairo_fill (cr);
}

static void
draw_circle (cairo_t *cr,
             double   x,
             double   y,
             double   size)
{
  double line = size / 9;

  cairo_set_line_width (cr, line);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + size / 2, y + size / 2, size / 2 - line, 0, 2 * G_PI);
  cairo_stroke (cr);
}

static void
draw_ring (cairo_t *cr,
           double   x,
           double   y,
           double   size)
{
  draw_circle (cr, x, y, size);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + size / 2, y + size / 2, size / 6, 0, 2 * G_PI);
  cairo_fill (cr);
}

static void
draw_square (cairo_t *cr,
             double   x,
             double   y,
             double   size)
{
  double line = size / 9;

  cairo_set_line_width (cr, line);
  cairo_rectangle (cr, x + line, y + line, size - 2 * line, size - 2 * line);
  cairo_stroke (cr);
}

static void
draw_frame (cairo_t *cr,
            double   x,
            double   y,
            double   size)
{
  draw_square (cr, x, y, size);
  cairo_rectangle (cr, x + size / 3, y + size / 3, size / 3, size / 3);
  cairo_fill (cr);
}

static void
draw_diamond (cairo_t *cr,
              double   x,
              double   y,
              double   size)
{
  double line = size / 9;

  cairo_set_line_width (cr, line);
  cairo_move_to (cr, x + size / 2, y + line);
  cairo_line_to (cr, x + size - line, y + size / 2);
  cairo_line_to (cr, x + size / 2, y + size - line);
  cairo_line_to (cr, x + line, y + size / 2);
  cairo_close_path (cr);
  cairo_stroke (cr);
}

static void
draw_triangle (cairo_t *cr,
               double   x,
               double   y,
               double   size)
{
  double line = size / 9;

  cairo_set_line_width (cr, line);
  cairo_move_to (cr, x + size / 2, y + line);
  cairo_line_to (cr, x + size - line, y + size - line);
  cairo_line_to (cr, x + line, y + size - line);
  cairo_close_path (cr);
  cairo_stroke (cr);
}

static const struct {
  const char *id;
  void      (*draw) (cairo_t *cr, double x, double y, double size);
} signs[] = {
  { "half-circle", draw_half_circle },
  { "half-square", draw_half_square },
  { "ring", draw_ring },
  { "square", draw_square },
  { "frame", draw_frame },
  { "diamond", draw_diamond },
  { "triangle", draw_triangle },
};

void
hats_sign_draw (cairo_t    *cr,
                const char *sign,
                double      x,
                double      y,
                double      size)
{
  guint i = 0;

  while (i < G_N_ELEMENTS (signs) && g_strcmp0 (sign, signs[i].id) != 0)
    i++;

  cairo_save (cr);
  if (i < G_N_ELEMENTS (signs))
    signs[i].draw (cr, x, y, size);
  else
    draw_circle (cr, x, y, size);
  cairo_restore (cr);
}

void
hats_bar_draw (cairo_t  *cr,
               gboolean  hatched,
               double    x,
               double    y,
               double    width,
               double    height)
{
  cairo_save (cr);
  cairo_rectangle (cr, x, y, width, height);
  if (!hatched)
    {
      cairo_fill (cr);
      cairo_restore (cr);
      return;
    }

  cairo_clip (cr);
  cairo_rectangle (cr, x + 0.5, y + 0.5, MAX (width - 1, 0), height - 1);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
  cairo_set_line_width (cr, HATCH_STEP / 2);
  for (double at = x - height; at < x + width; at += HATCH_STEP)
    {
      cairo_move_to (cr, at, y + height);
      cairo_line_to (cr, at + height, y);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}
