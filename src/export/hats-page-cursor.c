/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-cursor.h"

#include "hats-page-link.h"

HatsItem *
hats_page_add_item (HatsPageBuilder *self,
                    HatsItemKind     kind,
                    double           x,
                    double           y)
{
  HatsItem *item = g_new0 (HatsItem, 1);

  item->kind = kind;
  item->page = self->page;
  item->x = x;
  item->y = y;
  g_ptr_array_add (self->items, item);

  return item;
}

void
hats_page_begin_tag (HatsPageBuilder *self,
                     const char      *name)
{
  hats_page_add_item (self, HATS_ITEM_TAG_BEGIN, 0, 0)->tag = name;
}

void
hats_page_end_tag (HatsPageBuilder *self,
                   const char      *name)
{
  hats_page_add_item (self, HATS_ITEM_TAG_END, 0, 0)->tag = name;
}

double
hats_page_get_gap (HatsPageBuilder *self,
                   double           factor)
{
  return self->paper->text_size * factor * self->tightness;
}

double
hats_page_ease (HatsPageBuilder *self,
                double           least,
                double           most)
{
  return least + (most - least) * (self->tightness - LEAST_TIGHTNESS) / (1.0 - LEAST_TIGHTNESS);
}

double
hats_page_get_blank_height (HatsPageBuilder *self)
{
  return MAX (self->paper->text_size * BLANK_HEIGHT, LEAST_BLANK);
}

void
hats_page_add_blank (HatsPageBuilder *self,
                     double           x,
                     double           y,
                     double           width)
{
  HatsItem *item = hats_page_add_item (self, HATS_ITEM_RULE, x, y);

  item->width = width;
  item->height = 0.4;
  item->ink = HATS_INK_GREY;
}

void
hats_page_add_sign (HatsPageBuilder *self,
                    const char      *sign,
                    double           x,
                    double           y,
                    double           size)
{
  HatsItem *item = hats_page_add_item (self, HATS_ITEM_SIGN, x, y);

  item->name = g_strdup (sign);
  item->width = item->height = size;
  item->ink = g_str_equal (sign, "half-circle") ? HATS_INK_PRODUCT
            : g_str_equal (sign, "half-square") ? HATS_INK_PROJECT : HATS_INK_BLACK;
}

void
hats_page_add_box (HatsPageBuilder *self,
                   double           x,
                   double           baseline)
{
  double size = self->paper->text_size;
  HatsItem *item = hats_page_add_item (self, HATS_ITEM_BOX, x, baseline - size * 0.85);

  item->width = item->height = size;
}

void
hats_page_add_rule (HatsPageBuilder *self,
                    double           y,
                    double           thickness,
                    HatsInk          ink)
{
  HatsItem *item = hats_page_add_item (self, HATS_ITEM_RULE, self->left, y);

  item->width = self->right - self->left;
  item->height = thickness;
  item->ink = ink;
}

static HatsItem *
get_item (HatsPageBuilder *self,
          guint            index)
{
  return g_ptr_array_index (self->items, index);
}

/* Whether headings stand on the page that nothing stands below, but begins of tags from @end on. */
static gboolean
ends_with_heading (HatsPageBuilder *self,
                   guint            end)
{
  return self->kept_item < self->kept_end && self->kept_end == end && get_item (self, self->kept_item)->page == self->page;
}

void
hats_page_begin_heading (HatsPageBuilder *self)
{
  /* A heading below another belongs to it. */
  if (ends_with_heading (self, self->items->len))
    return;

  self->kept_item = self->items->len;
  self->kept_heading = self->headings->len;
  self->kept_y = self->y;
}

void
hats_page_end_heading (HatsPageBuilder *self)
{
  self->kept_end = self->items->len;
}

/* Moves the headings at the end of the page before to the top of this one. */
static void
move_headings (HatsPageBuilder *self)
{
  double offset = self->top - self->kept_y;

  for (guint i = self->kept_item; i < self->kept_end; i++)
    {
      get_item (self, i)->page = self->page;
      get_item (self, i)->y += offset;
    }
  for (guint i = self->kept_heading; i < self->headings->len; i++)
    {
      HatsHeading *heading = g_ptr_array_index (self->headings, i);

      heading->page = self->page;
      heading->y += offset;
    }
  if (self->beside_bottom > 0.0 && self->beside_page + 1 == self->page && self->beside_top >= self->kept_y)
    {
      self->beside_page = self->page;
      self->beside_top += offset;
      self->beside_bottom += offset;
    }
  self->y += offset;
  self->kept_y = self->top;
}

void
hats_page_new_page (HatsPageBuilder *self)
{
  guint end = self->items->len;
  gboolean moves;

  /* What has begun and has nothing in it yet begins on the new page. */
  while (end > 0 && get_item (self, end - 1)->kind == HATS_ITEM_TAG_BEGIN)
    get_item (self, --end)->page = self->page + 1;
  /* Headings that have a page to themselves stay: what follows has no room below them anywhere. */
  moves = ends_with_heading (self, end) && self->kept_y > self->top;

  self->page++;
  if (moves)
    move_headings (self);
  else
    self->y = self->top;
}

gboolean
hats_page_has_room (HatsPageBuilder *self,
                    double           height)
{
  return self->y + height <= self->bottom;
}

void
hats_page_ensure_room (HatsPageBuilder *self,
                       double           height)
{
  if (hats_page_has_room (self, height) || self->y <= self->top)
    return;

  hats_page_new_page (self);
  /* Below headings that take most of the page, there is room for little. */
  if (self->y > self->top && !hats_page_has_room (self, MIN (height, self->paper->text_size * KEEP_WITH_HEADING)))
    hats_page_new_page (self);
}

void
hats_page_place_line (HatsPageBuilder *self,
                      PangoLayout     *layout,
                      int              line,
                      double           x,
                      double           baseline,
                      HatsInk          ink)
{
  HatsItem *item = hats_page_add_item (self, HATS_ITEM_LINE, x, baseline);

  item->line = hats_page_line_new (layout, line);
  item->ink = ink;
  hats_page_place_links (self, layout, line, x, baseline);
}

double
hats_page_place_at (HatsPageBuilder *self,
                    PangoLayout     *layout,
                    double           x,
                    double           y,
                    HatsInk          ink)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  double baseline;
  int line = 0;

  do
    {
      baseline = y + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE;
      hats_page_place_line (self, layout, line++, x, baseline, ink);
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
  return baseline;
}

/* How much of a layout stands together from @line on: neither its first line alone at the end of a page nor its last alone
 * at the start of one. */
static int
count_together (int line,
                int count)
{
  if (line == 0)
    return count <= 3 ? count : 2;

  return line == count - 2 ? 2 : 1;
}

void
hats_page_place_layout (HatsPageBuilder *self,
                        PangoLayout     *layout,
                        double           x,
                        HatsInk          ink,
                        PangoLayout     *sign)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  int count = pango_layout_get_line_count (layout);
  int line = 0;

  do
    {
      int top, bottom;
      double height;
      double baseline;

      pango_layout_iter_get_line_yrange (iter, &top, &bottom);
      height = (double) (bottom - top) / PANGO_SCALE;
      hats_page_ensure_room (self, count_together (line, count) * height);

      baseline = self->y + (double) (pango_layout_iter_get_baseline (iter) - top) / PANGO_SCALE;
      if (sign != NULL && line == 0)
        hats_page_place_line (self, sign, 0, self->left, baseline, ink);
      hats_page_place_line (self, layout, line, x, baseline, ink);
      self->y += height;
      line++;
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
  g_object_unref (layout);
}
