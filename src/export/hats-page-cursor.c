/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-cursor.h"

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
  hats_page_add_item (self, HATS_ITEM_TAG_BEGIN, 0, 0)->name = g_strdup (name);
}

void
hats_page_end_tag (HatsPageBuilder *self,
                   const char      *name)
{
  hats_page_add_item (self, HATS_ITEM_TAG_END, 0, 0)->name = g_strdup (name);
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

PangoLayout *
hats_page_make_layout (HatsPageBuilder *self,
                       const char      *text,
                       double           size,
                       gboolean         bold,
                       double           width)
{
  PangoLayout *layout = pango_layout_new (self->context);
  PangoFontDescription *font = pango_font_description_from_string ("Sans");

  pango_font_description_set_size (font, (int) (size * PANGO_SCALE));
  pango_font_description_set_weight (font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);

  pango_layout_set_width (layout, (int) (MAX (width, LEAST_WIDTH) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing (layout, (float) hats_page_ease (self, 1.0, LEADING));
  pango_layout_set_text (layout, text, -1);

  return layout;
}

static void
add_attribute (PangoAttrList  *attributes,
               PangoAttribute *attribute,
               gsize           from,
               gsize           to)
{
  attribute->start_index = (guint) from;
  attribute->end_index = (guint) to;
  pango_attr_list_insert (attributes, attribute);
}

/* Makes the spaces from @start on narrow ones that do not break. */
static void
keep_together (GString *text,
               gsize    start)
{
  g_autofree char *end = g_strdup (text->str + start);
  g_auto(GStrv) words = g_strsplit (end, " ", -1);
  g_autofree char *joined = g_strjoinv ("\u202f", words);

  g_string_truncate (text, start);
  g_string_append (text, joined);
}

/* A statement with its mark and the raised numbers of its notes. */
PangoLayout *
hats_page_make_statement (HatsPageBuilder *self,
                          const HatsText  *text,
                          double           size,
                          double           width)
{
  g_autofree char *mark = hats_text_format_mark (text);
  g_autofree char *notes = hats_text_format_notes (text);
  g_autoptr(GString) composed = g_string_new (text->text);
  PangoAttrList *attributes = pango_attr_list_new ();
  PangoLayout *layout;

  if (mark != NULL)
    {
      gsize from = composed->len;

      g_string_append_printf (composed, " %s", mark);
      add_attribute (attributes, pango_attr_scale_new (0.85), from, composed->len);
    }
  if (notes != NULL)
    {
      gsize from = composed->len;

      /* Narrow spaces that do not break keep the numbers with their word. */
      g_string_append_printf (composed, " %s", notes);
      keep_together (composed, from);
      add_attribute (attributes, pango_attr_scale_new (0.65), from, composed->len);
      add_attribute (attributes, pango_attr_rise_new ((int) (size * 0.35 * PANGO_SCALE)), from, composed->len);
    }

  layout = hats_page_make_layout (self, composed->str, size, FALSE, width);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);

  return layout;
}

void
hats_page_new_page (HatsPageBuilder *self)
{
  self->page++;
  self->y = self->top;
}

gboolean
hats_page_has_room (HatsPageBuilder *self,
                    double           height)
{
  return self->y + height <= self->bottom;
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

  item->layout = g_object_ref (layout);
  item->line = line;
  item->ink = ink;
}

/* Places a layout line by line, on as many pages as it needs. Takes @layout. */
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
      gboolean alone;

      pango_layout_iter_get_line_yrange (iter, &top, &bottom);
      height = (double) (bottom - top) / PANGO_SCALE;

      /* Neither the first line alone at the end of a page nor the last alone at the start of one. */
      alone = count > 2 && (line == 0 || line == count - 2);
      if (!hats_page_has_room (self, alone ? 2 * height : height) && self->y > self->top)
        hats_page_new_page (self);

      if (sign != NULL && line == 0)
        hats_page_place_line (self, sign, 0, self->left,
                              self->y + (double) (pango_layout_iter_get_baseline (iter) - top) / PANGO_SCALE, ink);
      hats_page_place_line (self, layout, line, x,
                            self->y + (double) (pango_layout_iter_get_baseline (iter) - top) / PANGO_SCALE, ink);
      self->y += height;
      line++;
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
  g_object_unref (layout);
}
