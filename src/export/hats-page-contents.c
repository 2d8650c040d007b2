/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-contents.h"

#include <glib/gi18n-lib.h>

#include "hats-page-link.h"

/* How many entries stand side by side at most, and how many there are below each other before they do. */
#define MOST_COLUMNS 3
#define LEAST_ROWS 3
/* In sizes of the body text: the white between columns, between a title and the number of its page, and before the list. */
#define GUTTER 2.5
#define NUMBER_GAP 2.5
#define LIST_GAP 0.8
/* Longer titles are cut: a list of contents is to be seen at a glance. */
#define MOST_LINES 2

static const char target_name[] = "contents";

/* The sections, as many as hats_page_link_heading() gets. */
static GPtrArray *
list_titles (const HatsSheet *sheet)
{
  GPtrArray *titles = g_ptr_array_new ();

  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      if (block->kind == HATS_BLOCK_HEADING && block->level == HATS_SECTION_LEVEL)
        g_ptr_array_add (titles, block->text->text);
    }
  if (sheet->notes->len > 0)
    g_ptr_array_add (titles, _("Sources"));

  return titles;
}

guint
hats_page_count_sections (const HatsSheet *sheet)
{
  g_autoptr(GPtrArray) titles = list_titles (sheet);

  return titles->len;
}

static PangoLayout *
make_title (HatsPageBuilder *self,
            const char      *title,
            double           width)
{
  PangoLayout *layout = hats_page_make_layout (self, title, self->paper->text_size, FALSE, width);

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_height (layout, -MOST_LINES);

  return layout;
}

/* How wide the widest title would be if it were not broken, and no wider than the page. */
static double
get_widest (HatsPageBuilder *self,
            GPtrArray       *titles)
{
  double widest = 0.0;

  for (guint i = 0; i < titles->len; i++)
    {
      g_autoptr(PangoLayout) layout = make_title (self, g_ptr_array_index (titles, i), self->right - self->left);
      int width;

      pango_layout_get_size (layout, &width, NULL);
      widest = MAX (widest, (double) width / PANGO_SCALE);
    }

  return widest;
}

/* Places an entry, and keeps room for the number of its page, which is known when all is laid out; returns how high it is. */
static double
place_entry (HatsPageBuilder *self,
             const char      *title,
             double           x,
             double           y,
             double           width)
{
  g_autoptr(PangoLayout) layout = make_title (self, title, width - self->paper->text_size * NUMBER_GAP);
  g_autofree char *destination = g_strdup_printf ("dest='section-%u'", self->numbers->len + 1);
  int height;
  double baseline;
  HatsItem *item;

  pango_layout_get_size (layout, NULL, &height);
  hats_page_begin_tag (self, "TOCI");
  baseline = hats_page_place_at (self, layout, x, y, HATS_INK_BLACK);
  hats_page_place_line (self, layout, 0, x + width, baseline, HATS_INK_GREY);
  g_ptr_array_add (self->numbers, g_ptr_array_index (self->items, self->items->len - 1));
  item = hats_page_add_item (self, HATS_ITEM_LINK, x, y);
  item->destination = g_steal_pointer (&destination);
  item->width = width;
  item->height = (double) height / PANGO_SCALE;
  hats_page_end_tag (self, "TOCI");

  return item->height;
}

/* Places entries side by side, each column read down; as many as there is room for on the page. Returns how many. */
static guint
place_entries (HatsPageBuilder *self,
               GPtrArray       *titles,
               guint            first,
               guint            n_columns,
               double           width)
{
  g_autoptr(PangoLayout) layout = make_title (self, g_ptr_array_index (titles, first), width - self->paper->text_size * NUMBER_GAP);
  guint n_rows = (titles->len - first + n_columns - 1) / n_columns;
  guint n;
  double top, pitch;
  double bottom = 0.0;
  int height;

  pango_layout_get_size (layout, NULL, &height);
  pitch = (double) height / PANGO_SCALE + hats_page_get_gap (self, ITEM_GAP);
  hats_page_ensure_room (self, pitch);
  top = self->y;
  /* A title of two lines has a row to itself. */
  n_rows = n_columns == 1 ? 1 : CLAMP ((guint) MAX ((self->bottom - top) / pitch, 0.0), 1, n_rows);
  n = MIN (n_rows * n_columns, titles->len - first);
  for (guint i = 0; i < n; i++)
    {
      double x = self->left + i / n_rows * (width + self->paper->text_size * GUTTER);
      double y = top + i % n_rows * pitch;
      double end = y + place_entry (self, g_ptr_array_index (titles, first + i), x, y, width);

      bottom = MAX (bottom, end);
    }
  self->y = bottom + hats_page_get_gap (self, ITEM_GAP);

  return n;
}

void
hats_page_place_contents (HatsPageBuilder *self)
{
  g_autoptr(GPtrArray) titles = list_titles (self->sheet);
  double size = self->paper->text_size;
  double total = self->right - self->left + size * GUTTER;
  double pitch = get_widest (self, titles) + size * (NUMBER_GAP + GUTTER);
  /* Columns on a grid of the page: the number stands near its title, and not at the page's other edge. */
  guint grid = (guint) CLAMP (total / pitch, 1.0, MOST_COLUMNS);
  guint n_columns = CLAMP (titles->len / LEAST_ROWS, 1, grid);

  self->numbers = g_ptr_array_new ();
  self->y += hats_page_get_gap (self, LIST_GAP);
  hats_page_ensure_room (self, size * KEEP_WITH_HEADING);
  hats_page_place_target (self, target_name);
  hats_page_begin_tag (self, "TOC");
  hats_page_begin_tag (self, "Caption");
  /* Translators: heads the list of a printed sheet's sections with their pages. */
  hats_page_place_layout (self, hats_page_make_layout (self, _("Contents"), size, TRUE, self->right - self->left),
                          self->left, HATS_INK_BLACK, NULL);
  hats_page_end_tag (self, "Caption");
  self->y += hats_page_get_gap (self, ITEM_GAP);
  for (guint i = 0; i < titles->len;)
    i += place_entries (self, titles, i, n_columns, total / grid - size * GUTTER);
  hats_page_end_tag (self, "TOC");
  self->y += hats_page_get_gap (self, LIST_GAP);
}

void
hats_page_link_heading (HatsPageBuilder *self,
                        PangoLayout     *layout)
{
  g_autofree char *name = NULL;

  if (self->numbers == NULL)
    return;

  self->n_sections++;
  name = g_strdup_printf ("section-%u", self->n_sections);
  hats_page_place_target (self, name);
  hats_page_link_to_target (layout, target_name);
}

void
hats_page_number_contents (HatsPageBuilder *self)
{
  guint section = 0;

  for (guint i = 0; self->numbers != NULL && i < self->headings->len; i++)
    {
      const HatsHeading *heading = g_ptr_array_index (self->headings, i);
      g_autofree char *text = g_strdup_printf ("%u", heading->page + 1);
      g_autoptr(PangoLayout) number = NULL;
      HatsItem *item;

      if (heading->level != HATS_SECTION_LEVEL)
        continue;

      item = g_ptr_array_index (self->numbers, section++);
      number = hats_page_make_layout (self, text, self->paper->text_size, FALSE, self->right - self->left);
      hats_page_line_free (item->line);
      item->line = hats_page_line_new (number, 0);
      item->x -= hats_page_line_get_width (item->line);
    }
  g_clear_pointer (&self->numbers, g_ptr_array_unref);
}
