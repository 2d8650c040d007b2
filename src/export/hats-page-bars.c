/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-cursor.h"

#define BAR_HEIGHT 1.1
#define BAR_GAP 0.35
/* The sign before a label, with the white behind it. */
#define SIGN_WIDTH 1.4
/* The share of the width that labels may take. */
#define LABEL_SHARE 0.4
/* The room for the number behind a bar, and the least for bars: with less, labels stand above them. */
#define VALUE_WIDTH 5.0
#define LEAST_SCALE 8.0

/* The columns of a group of bars: labels, bars on one scale, numbers. */
typedef struct {
  double start;         /* where bars begin */
  double width;         /* of the whole scale */
  gboolean stacked;     /* whether labels stand above the bars, for want of width */
} Scale;

static double
get_width (PangoLayout *layout)
{
  int width;

  pango_layout_get_size (layout, &width, NULL);
  return (double) width / PANGO_SCALE;
}

static PangoLayout *
make_label (HatsPageBuilder *self,
            const HatsBar   *bar,
            double           width)
{
  return hats_page_make_statement (self, bar->label, self->paper->text_size, width - self->paper->text_size * SIGN_WIDTH);
}

/* Labels and numbers stand beside the scale, where no bar and no line can touch them. */
static Scale
measure (HatsPageBuilder *self,
         const HatsBars  *bars)
{
  double size = self->paper->text_size;
  double width = self->right - self->left;
  double widest = 0.0;
  Scale scale;

  for (guint i = 0; i < bars->bars->len; i++)
    {
      g_autoptr(PangoLayout) label = make_label (self, g_ptr_array_index (bars->bars, i), width * LABEL_SHARE);

      widest = MAX (widest, get_width (label));
    }

  /* Half a point more, since widths are rounded on the way. */
  scale.start = self->left + widest + 0.5 + size * (SIGN_WIDTH + 1.0);
  scale.width = self->right - size * VALUE_WIDTH - scale.start;
  scale.stacked = scale.width < size * LEAST_SCALE;
  if (scale.stacked)
    {
      scale.start = self->left;
      scale.width = MAX (self->right - size * VALUE_WIDTH - scale.start, size);
    }
  return scale;
}

static void
place_bar (HatsPageBuilder *self,
           const HatsBars  *bars,
           const HatsBar   *bar,
           const Scale     *scale)
{
  double size = self->paper->text_size;
  double indent = size * SIGN_WIDTH;
  double width = scale->stacked ? self->right - self->left : scale->start - self->left - size;
  g_autoptr(PangoLayout) value = hats_page_make_layout (self, bar->value_text, size, TRUE, size * VALUE_WIDTH);
  PangoLayout *label = make_label (self, bar, width);
  int height;
  double top;
  HatsItem *item;

  pango_layout_get_size (label, NULL, &height);
  hats_page_ensure_room (self, MAX ((double) height / PANGO_SCALE + (scale->stacked ? size * BAR_HEIGHT : 0.0), size * BAR_HEIGHT));

  hats_page_add_sign (self, bar->job == HATS_JOB_PROJECT ? "half-square" : "half-circle",
                      self->left, self->y + size * 0.15, size);

  top = self->y;
  hats_page_begin_tag (self, "P");
  hats_page_place_layout (self, label, self->left + indent, HATS_INK_BLACK, NULL);
  if (scale->stacked)
    {
      hats_page_ensure_room (self, size * BAR_HEIGHT);
      top = self->y;
    }

  item = hats_page_add_item (self, HATS_ITEM_BAR, scale->start, top + size * 0.1);
  item->width = MAX (bar->value / bars->maximum * scale->width, 0.5);
  item->height = size * BAR_HEIGHT;
  item->hatched = bar->job == HATS_JOB_PROJECT;
  item->ink = bar->job == HATS_JOB_PROJECT ? HATS_INK_PROJECT : HATS_INK_PRODUCT;
  hats_page_place_line (self, value, 0, scale->start + scale->width + size * 0.5, top + size, HATS_INK_BLACK);
  hats_page_end_tag (self, "P");

  self->y = MAX (self->y, top + size * BAR_HEIGHT) + size * BAR_GAP;
}

/* The line’s label ends at the line, or begins there where it does not fit before it. */
static void
place_line_label (HatsPageBuilder *self,
                  const HatsBars  *bars,
                  double           x)
{
  double size = self->paper->text_size;
  PangoLayout *layout = hats_page_make_layout (self, bars->line_label, size * SMALL_SIZE, FALSE, self->right - self->left);
  double width = get_width (layout);
  double start = x - width - size * 0.5;

  if (start < self->left)
    start = MIN (x + size * 0.5, self->right - width);

  hats_page_begin_tag (self, "P");
  hats_page_place_layout (self, layout, MAX (start, self->left), HATS_INK_BLACK, NULL);
  hats_page_end_tag (self, "P");
}

/* The dashed line across the bars on a page, from @top to @bottom. */
static void
place_line (HatsPageBuilder *self,
            guint            page,
            double           x,
            double           top,
            double           bottom)
{
  HatsItem *item = hats_page_add_item (self, HATS_ITEM_DASHES, x, top);

  item->page = page;
  item->height = bottom - top;
}

void
hats_page_place_bars (HatsPageBuilder *self,
                      const HatsBars  *bars)
{
  double size = self->paper->text_size;
  double height = bars->bars->len * size * 2 + size * 2;
  Scale scale;
  double top;
  double x;

  if (bars->bars->len == 0 || bars->maximum <= 0.0)
    return;
  if (height < self->bottom - self->top)
    hats_page_ensure_room (self, height);

  scale = measure (self, bars);
  x = scale.start + bars->line / bars->maximum * scale.width;
  top = self->y;
  for (guint i = 0; i < bars->bars->len; i++)
    {
      guint page = self->page;
      double bottom = self->y;

      place_bar (self, bars, g_ptr_array_index (bars->bars, i), &scale);
      if (self->page == page)
        continue;
      if (bars->line > 0.0 && bottom > top)
        place_line (self, page, x, top, bottom);
      top = self->top;
    }

  if (bars->line > 0.0 && self->y > top)
    place_line (self, self->page, x, top, self->y + size * 0.6);
  if (bars->line_label != NULL)
    place_line_label (self, bars, x);
  self->y += hats_page_get_gap (self, PARAGRAPH_GAP);
}
