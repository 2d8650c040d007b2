/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-draw.h"

#include <math.h>

#include "hats-sign.h"

/* How thick a frame is, in points. */
#define FRAME 1.6
#define OUTLINE 0.5

static gboolean
is_surface (const HatsItem *item)
{
  return (item->kind == HATS_ITEM_BAR || item->kind == HATS_ITEM_RULE) &&
         item->ink != HATS_INK_BLACK && item->ink != HATS_INK_GREY;
}

/* In grey, surfaces are light, and what stands on them is dark. */
static double
get_grey (const HatsItem *item)
{
  static const double surfaces[HATS_N_INKS] = {
    [HATS_INK_PRODUCT] = 0.8,
    [HATS_INK_PROJECT] = 0.94,
    [HATS_INK_HATCH] = 0.84,
    [HATS_INK_DARK] = 0.7,
    [HATS_INK_LIGHT] = 0.94,
    [HATS_INK_PALE] = 1.0,
    [HATS_INK_WHITE] = 1.0,
  };

  if (is_surface (item))
    return item->hatched && item->ink == HATS_INK_PROJECT ? 0.65 : surfaces[item->ink];

  return item->ink == HATS_INK_BLACK || item->ink == HATS_INK_WHITE ? 0.0 : 0.33;
}

static void
set_ink (cairo_t *cr,
         HatsInk  ink)
{
  static const double inks[HATS_N_INKS][3] = {
    [HATS_INK_BLACK] = { 0, 0, 0 },
    [HATS_INK_GREY] = { 0.33, 0.33, 0.33 },
    [HATS_INK_PRODUCT] = { 0.102, 0.373, 0.706 },
    [HATS_INK_PROJECT] = { 0.639, 0.255, 0 },
    [HATS_INK_HATCH] = { 0.46, 0.16, 0 },
    [HATS_INK_DARK] = { 0.24, 0.24, 0.27 },
    [HATS_INK_LIGHT] = { 0.812, 0.89, 0.784 },
    [HATS_INK_PALE] = { 0.95, 0.94, 0.93 },
    [HATS_INK_WHITE] = { 1, 1, 1 },
  };

  cairo_set_source_rgb (cr, inks[ink][0], inks[ink][1], inks[ink][2]);
}

static void
draw_dashes (cairo_t        *cr,
             const HatsItem *item)
{
  const double dashes[] = { 3, 2 };

  cairo_save (cr);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_set_line_width (cr, 0.8);
  cairo_move_to (cr, item->x, item->y);
  cairo_line_to (cr, item->x + item->width, item->y + item->height);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* Black between two lines of white, so that it stands out from dark cells within and around it. */
static void
draw_frame (cairo_t        *cr,
            const HatsItem *item)
{
  cairo_rectangle (cr, item->x, item->y, item->width, item->height);
  set_ink (cr, HATS_INK_WHITE);
  cairo_set_line_width (cr, FRAME * 2);
  cairo_stroke_preserve (cr);
  set_ink (cr, item->ink);
  cairo_set_line_width (cr, FRAME);
  cairo_stroke (cr);
}

/* A light surface needs an outline to be seen. */
static void
draw_outline (cairo_t        *cr,
              const HatsItem *item)
{
  cairo_set_source_rgb (cr, 0.33, 0.33, 0.33);
  cairo_set_line_width (cr, OUTLINE);
  cairo_rectangle (cr, item->x + OUTLINE / 2, item->y + OUTLINE / 2,
                   MAX (item->width - OUTLINE, 0), MAX (item->height - OUTLINE, 0));
  cairo_stroke (cr);
}

/* Whole numbers only: cairo 1.16 reads others with the locale’s decimal sign, and 1.18 with a point. */
static void
append_number (GString *out,
               double   number)
{
  g_string_append_printf (out, " %.0f", number);
}

/* A tag around nothing: what it marks is told by its attributes. */
static void
draw_tag (cairo_t       *cr,
          const char    *name,
          const GString *attributes)
{
  cairo_tag_begin (cr, name, attributes->str);
  cairo_tag_end (cr, name);
}

static void
draw_link (cairo_t        *cr,
           const HatsItem *item)
{
  g_autoptr(GString) attributes = g_string_new (item->destination);

  g_string_append (attributes, " rect=[");
  append_number (attributes, floor (item->x));
  append_number (attributes, floor (item->y));
  append_number (attributes, ceil (item->x + item->width) - floor (item->x));
  append_number (attributes, ceil (item->y + item->height) - floor (item->y));
  g_string_append (attributes, " ]");
  draw_tag (cr, CAIRO_TAG_LINK, attributes);
}

static void
draw_target (cairo_t        *cr,
             const HatsItem *item)
{
  g_autoptr(GString) attributes = g_string_new (NULL);

  g_string_printf (attributes, "name='%s' x=", item->name);
  append_number (attributes, floor (item->x));
  g_string_append (attributes, " y=");
  append_number (attributes, floor (item->y));
  draw_tag (cr, CAIRO_TAG_DEST, attributes);
}

void
hats_item_draw (const HatsItem *item,
                cairo_t        *cr,
                gboolean        grey,
                gboolean        tags)
{
  double level = grey ? get_grey (item) : 0.0;

  if (grey)
    cairo_set_source_rgb (cr, level, level, level);
  else
    set_ink (cr, item->ink);

  switch (item->kind)
    {
    case HATS_ITEM_LINE:
      hats_page_line_draw (item->line, cr, item->x, item->y);
      break;
    case HATS_ITEM_RULE:
      cairo_rectangle (cr, item->x, item->y, item->width, item->height);
      cairo_fill (cr);
      break;
    case HATS_ITEM_DASHES:
      draw_dashes (cr, item);
      break;
    case HATS_ITEM_BAR:
      hats_bar_draw (cr, item->hatched, item->x, item->y, item->width, item->height);
      break;
    case HATS_ITEM_SIGN:
      hats_sign_draw (cr, item->name, item->x, item->y, item->width);
      break;
    case HATS_ITEM_FRAME:
      draw_frame (cr, item);
      break;
    case HATS_ITEM_BOX:
      cairo_set_line_width (cr, 0.7);
      cairo_rectangle (cr, item->x, item->y, item->width, item->height);
      cairo_stroke (cr);
      break;
    case HATS_ITEM_TAG_BEGIN:
      if (tags)
        cairo_tag_begin (cr, item->tag, NULL);
      break;
    case HATS_ITEM_TAG_END:
      if (tags)
        cairo_tag_end (cr, item->tag);
      break;
    case HATS_ITEM_LINK:
      if (tags)
        draw_link (cr, item);
      break;
    case HATS_ITEM_TARGET:
      if (tags)
        draw_target (cr, item);
      break;
    default:
      g_return_if_reached ();
    }

  if (grey && is_surface (item))
    draw_outline (cr, item);
}
