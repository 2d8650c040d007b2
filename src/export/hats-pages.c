/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-pages.h"

#include "hats-page-builder.h"
#include "hats-page-cursor.h"
#include "hats-sign.h"

/* How thick a frame is, in points. */
#define FRAME 1.6
#define OUTLINE 0.5

/* How small text becomes where a sheet must fit on a number of pages, and in how many steps. */
#define LEAST_TEXT_SIZE 8.0
#define FIT_STEPS 12

struct _HatsPages
{
  GObject    parent_instance;

  HatsPaper  paper;
  GPtrArray *items;       /* of HatsItem, sorted by page */
  GPtrArray *headings;    /* of HatsHeading */
  guint      n_pages;
  guint     *starts;      /* index of each page's first item, and the number of items */
};

G_DEFINE_FINAL_TYPE (HatsPages, hats_pages, G_TYPE_OBJECT)

static void
item_free (gpointer data)
{
  HatsItem *item = data;

  g_clear_object (&item->layout);
  g_free (item->name);
  g_free (item->attributes);
  g_free (item);
}

static void
heading_free (gpointer data)
{
  HatsHeading *heading = data;

  g_free (heading->text);
  g_free (heading);
}

static void
hats_pages_finalize (GObject *object)
{
  HatsPages *self = HATS_PAGES (object);

  g_ptr_array_unref (self->items);
  g_ptr_array_unref (self->headings);
  g_free (self->starts);

  G_OBJECT_CLASS (hats_pages_parent_class)->finalize (object);
}

static void
hats_pages_class_init (HatsPagesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hats_pages_finalize;
}

static void
hats_pages_init (HatsPages *self)
{
  self->items = g_ptr_array_new_with_free_func (item_free);
  self->headings = g_ptr_array_new_with_free_func (heading_free);
}

/* Sorts by page, and keeps the order within a page: the feet come last of all, each behind its page. */
static void
sort_items (HatsPages *self)
{
  g_autofree guint *next = NULL;
  g_autofree gpointer *sorted = g_new (gpointer, self->items->len);

  self->starts = g_new0 (guint, self->n_pages + 1);
  for (guint i = 0; i < self->items->len; i++)
    self->starts[((HatsItem *) g_ptr_array_index (self->items, i))->page + 1]++;
  for (guint i = 0; i < self->n_pages; i++)
    self->starts[i + 1] += self->starts[i];

  next = g_memdup2 (self->starts, (self->n_pages + 1) * sizeof *self->starts);
  for (guint i = 0; i < self->items->len; i++)
    {
      HatsItem *item = g_ptr_array_index (self->items, i);

      sorted[next[item->page]++] = item;
    }
  for (guint i = 0; i < self->items->len; i++)
    self->items->pdata[i] = sorted[i];
}

/* Lays the sheet out at a step from the ordinary size, 0, to the least; returns whether it takes no more pages than it may. */
static gboolean
lay_out (HatsPages *self,
         HatsSheet *sheet,
         double     size,
         guint      step)
{
  double way = (double) step / FIT_STEPS;

  g_ptr_array_set_size (self->items, 0);
  g_ptr_array_set_size (self->headings, 0);
  self->paper.text_size = size + (MIN (size, LEAST_TEXT_SIZE) - size) * way;
  self->n_pages = hats_page_builder_run (sheet, &self->paper, 1.0 + (LEAST_TIGHTNESS - 1.0) * way,
                                         self->items, self->headings);

  return sheet->most_pages == 0 || self->n_pages <= sheet->most_pages;
}

/* Finds the first step at which the sheet fits, or stays at the last; steps are halved, since each is a layout. */
static void
fit (HatsPages *self,
     HatsSheet *sheet)
{
  double size = self->paper.text_size;
  guint below = 0;
  guint first = FIT_STEPS;

  if (lay_out (self, sheet, size, 0) || !lay_out (self, sheet, size, FIT_STEPS))
    return;

  while (first - below > 1)
    {
      guint middle = (below + first) / 2;

      if (lay_out (self, sheet, size, middle))
        first = middle;
      else
        below = middle;
    }
  lay_out (self, sheet, size, first);
}

HatsPages *
hats_pages_new (HatsSheet       *sheet,
                const HatsPaper *paper)
{
  HatsPages *self;

  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (paper != NULL, NULL);

  self = g_object_new (HATS_TYPE_PAGES, NULL);
  self->paper = *paper;
  fit (self, sheet);
  sort_items (self);

  return self;
}

guint
hats_pages_get_n_pages (HatsPages *self)
{
  g_return_val_if_fail (HATS_IS_PAGES (self), 0);

  return self->n_pages;
}

const HatsPaper *
hats_pages_get_paper (HatsPages *self)
{
  g_return_val_if_fail (HATS_IS_PAGES (self), NULL);

  return &self->paper;
}

GPtrArray *
hats_pages_get_headings (HatsPages *self)
{
  g_return_val_if_fail (HATS_IS_PAGES (self), NULL);

  return self->headings;
}

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

static void
draw_item (cairo_t        *cr,
           const HatsItem *item,
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
      cairo_move_to (cr, item->x, item->y);
      pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (item->layout, item->line));
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
        cairo_tag_begin (cr, item->name, item->attributes);
      break;
    case HATS_ITEM_TAG_END:
      if (tags)
        cairo_tag_end (cr, item->name);
      break;
    default:
      g_return_if_reached ();
    }

  if (grey && is_surface (item))
    draw_outline (cr, item);
}

void
hats_pages_draw (HatsPages *self,
                 cairo_t   *cr,
                 guint      page,
                 gboolean   tags)
{
  g_return_if_fail (HATS_IS_PAGES (self));
  g_return_if_fail (page < self->n_pages);

  cairo_save (cr);
  for (guint i = self->starts[page]; i < self->starts[page + 1]; i++)
    draw_item (cr, g_ptr_array_index (self->items, i), self->paper.grey, tags);
  cairo_restore (cr);
}
