/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * hats_sign_draw:
 * @cr: where to draw, in the current source colour
 * @sign: "half-circle", "half-square", "ring", "square", "frame", "diamond", "triangle", or "circle" for anything else
 * @x: left edge
 * @y: top edge
 * @size: width and height, in @cr's unit
 *
 * Draws the sign of a role: the same on the screen and on paper.
 */
void hats_sign_draw (cairo_t    *cr,
                     const char *sign,
                     double      x,
                     double      y,
                     double      size);

/**
 * hats_bar_draw:
 * @cr: where to draw, in the current source colour
 * @hatched: whether to hatch it, so that two bars differ without colour too
 * @x: left edge
 * @y: top edge
 * @width: length of the bar
 * @height: thickness of the bar
 *
 * Draws a bar of a chart: the same on the screen and on paper.
 */
void hats_bar_draw  (cairo_t  *cr,
                     gboolean  hatched,
                     double    x,
                     double    y,
                     double    width,
                     double    height);

G_END_DECLS
