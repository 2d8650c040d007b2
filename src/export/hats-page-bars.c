/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-cursor.h"

#define BAR_HEIGHT 1.1

static void
place_bar (HatsPageBuilder *self,
           const HatsBars  *bars,
           const HatsBar   *bar,
           double           width)
{
  double size = self->paper->text_size;
  double indent = size * 1.4;
  double length = bar->value / bars->maximum * width;
  g_autoptr(PangoLayout) value = hats_page_make_layout (self, bar->value_text, size, TRUE, width);
  HatsItem *item;

  if (!hats_page_has_room (self, size * 4) && self->y > self->top)
    hats_page_new_page (self);

  item = hats_page_add_item (self, HATS_ITEM_SIGN, self->left, self->y + size * 0.15);
  item->name = g_strdup (bar->job == HATS_JOB_PROJECT ? "half-square" : "half-circle");
  item->width = item->height = size;
  item->ink = bar->job == HATS_JOB_PROJECT ? HATS_INK_PROJECT : HATS_INK_PRODUCT;

  hats_page_begin_tag (self, "P");
  hats_page_place_layout (self, hats_page_make_statement (self, bar->label, size, self->right - self->left - indent),
                          self->left + indent, HATS_INK_BLACK, NULL);
  self->y += size * 0.2;

  item = hats_page_add_item (self, HATS_ITEM_BAR, self->left, self->y);
  item->width = MAX (length, 0.5);
  item->height = size * BAR_HEIGHT;
  item->hatched = bar->job == HATS_JOB_PROJECT;
  item->ink = bar->job == HATS_JOB_PROJECT ? HATS_INK_PROJECT : HATS_INK_PRODUCT;
  hats_page_place_line (self, value, 0, self->left + width + size * 0.5, self->y + size * 0.9, HATS_INK_BLACK);
  hats_page_end_tag (self, "P");

  self->y += size * BAR_HEIGHT + hats_page_get_gap (self, 0.7);
}

void
hats_page_place_bars (HatsPageBuilder *self,
                      const HatsBars  *bars)
{
  double size = self->paper->text_size;
  /* The numbers stand behind the scale, where no bar and no line can touch them. */
  double width = self->right - self->left - size * 5;
  double height = bars->bars->len * size * 4 + size * 2;
  double top;
  double x;

  if (bars->bars->len == 0 || bars->maximum <= 0.0)
    return;
  if (!hats_page_has_room (self, height) && height < self->bottom - self->top)
    hats_page_new_page (self);

  top = self->y;
  for (guint i = 0; i < bars->bars->len; i++)
    place_bar (self, bars, g_ptr_array_index (bars->bars, i), width);

  if (bars->line > 0.0 && self->y > top)
    {
      HatsItem *item;

      x = self->left + bars->line / bars->maximum * width;
      item = hats_page_add_item (self, HATS_ITEM_DASHES, x, top);
      item->height = self->y - top + size * 0.6;
    }
  if (bars->line_label != NULL)
    {
      PangoLayout *layout = hats_page_make_layout (self, bars->line_label, size * 0.9, FALSE, self->right - self->left);
      int text_width;

      x = self->left + bars->line / bars->maximum * width;
      pango_layout_get_size (layout, &text_width, NULL);
      self->y += size * 0.2;
      hats_page_begin_tag (self, "P");
      hats_page_place_layout (self, layout, x - (double) text_width / PANGO_SCALE - size * 0.5, HATS_INK_BLACK, NULL);
      hats_page_end_tag (self, "P");
    }
  self->y += hats_page_get_gap (self, PARAGRAPH_GAP);
}
