/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-cell.h"

/* What two sums of the same heights may differ by, in points. */
#define ROUNDING 0.01

static void
cell_line_clear (gpointer data)
{
  g_object_unref (((HatsCellLine *) data)->layout);
}

static HatsCellLine *
get_line (GArray *lines,
          guint   index)
{
  return &g_array_index (lines, HatsCellLine, index);
}

GArray *
hats_cell_lines_new (void)
{
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (HatsCellLine));

  g_array_set_clear_func (lines, cell_line_clear);
  return lines;
}

double
hats_cell_lines_get_height (GArray *lines)
{
  return lines->len > 0 ? get_line (lines, lines->len - 1)->bottom : 0.0;
}

void
hats_cell_lines_add (GArray      *lines,
                     PangoLayout *layout,
                     double       x,
                     double       gap,
                     HatsInk      ink)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  double start = lines->len > 0 ? hats_cell_lines_get_height (lines) + gap : 0.0;
  guint begin = lines->len;
  guint end = begin + (guint) pango_layout_get_line_count (layout);

  for (guint i = begin; i < end; i++)
    {
      HatsCellLine line = { .layout = g_object_ref (layout), .line = (int) (i - begin), .x = x, .begin = begin, .end = end, .ink = ink };
      int top, bottom;

      pango_layout_iter_get_line_yrange (iter, &top, &bottom);
      line.top = start + (double) top / PANGO_SCALE;
      line.bottom = start + (double) bottom / PANGO_SCALE;
      line.baseline = start + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE;
      g_array_append_val (lines, line);
      pango_layout_iter_next_line (iter);
    }

  pango_layout_iter_free (iter);
  g_object_unref (layout);
}

void
hats_cell_lines_add_cell (GArray          *lines,
                          HatsPageBuilder *page,
                          const HatsCell  *cell,
                          double           width)
{
  double size = page->paper->text_size;
  double indent = cell->is_list ? size * BULLET_INDENT : 0.0;

  for (guint i = 0; i < cell->items->len; i++)
    {
      const HatsText *text = g_ptr_array_index (cell->items, i);
      guint first = lines->len;
      PangoLayout *dissent;

      if (text->box)
        indent = size * BOX_INDENT;
      hats_cell_lines_add (lines, hats_page_make_statement (page, text, size, width - indent), indent,
                           hats_page_get_gap (page, ITEM_GAP), HATS_INK_BLACK);
      get_line (lines, first)->bullet = cell->is_list;
      get_line (lines, first)->box = text->box;
      dissent = hats_page_make_dissent (page, text, width - indent);
      if (dissent != NULL)
        hats_cell_lines_add (lines, dissent, indent, 0, HATS_INK_GREY);
    }
}

/* Goes back from @end until it leaves no single line on either side. */
static guint
keep_lines_together (GArray *lines,
                     guint   end)
{
  const HatsCellLine *line;

  if (end == 0 || end >= lines->len)
    return end;

  line = get_line (lines, end);
  if (line->end - end == 1 && end > line->begin)
    end--;

  return end == line->begin + 1 ? line->begin : end;
}

guint
hats_cell_lines_fit (GArray  *lines,
                     guint    first,
                     double   room,
                     gboolean forced)
{
  double top = first < lines->len ? get_line (lines, first)->top : 0.0;
  guint end = first;
  guint together;

  while (end < lines->len && get_line (lines, end)->bottom - top <= room + ROUNDING)
    end++;

  together = keep_lines_together (lines, end);
  if (together > first || !forced)
    return MAX (together, first);

  return MIN (MAX (end, first + 1), lines->len);
}

double
hats_cell_lines_place (GArray          *lines,
                       HatsPageBuilder *page,
                       guint            first,
                       guint            end,
                       double           x)
{
  double size = page->paper->text_size;
  double top = first < end ? get_line (lines, first)->top : 0.0;

  for (guint i = first; i < end; i++)
    {
      const HatsCellLine *line = get_line (lines, i);
      double baseline = page->y + line->baseline - top;

      if (line->bullet && !line->box)
        hats_page_place_line (page, page->bullet, 0, x + line->x - size * BULLET_INDENT, baseline, line->ink);
      if (line->box)
        hats_page_add_box (page, x, baseline);
      hats_page_place_line (page, line->layout, line->line, x + line->x, baseline, line->ink);
    }

  return first < end ? get_line (lines, end - 1)->bottom - top : 0.0;
}
