/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-pages.h"

#include "hats-page-builder.h"
#include "hats-page-contents.h"
#include "hats-page-cursor.h"
#include "hats-page-draw.h"
#include "hats-page-font.h"

/* How small text becomes where a sheet must fit on a number of pages, and in how many steps. */
#define LEAST_TEXT_SIZE 8.0
#define FIT_STEPS 12
/* With fewer sections, nobody looks for one; and on so few pages, a list of them is not worth a page more. */
#define LEAST_SECTIONS 3
#define FEW_PAGES 4
/* How close gaps become to make room for that list. */
#define CLOSE_TIGHTNESS 0.8

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

  g_clear_pointer (&item->line, hats_page_line_free);
  g_free (item->name);
  g_free (item->destination);
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

/* Lays the sheet out; @tightness is what gaps are multiplied by. */
static void
lay_out (HatsPages *self,
         HatsSheet *sheet,
         double     text_size,
         double     tightness,
         gboolean   contents)
{
  g_ptr_array_set_size (self->items, 0);
  g_ptr_array_set_size (self->headings, 0);
  self->paper.text_size = text_size;
  self->n_pages = hats_page_builder_run (sheet, &self->paper, tightness, contents, self->items, self->headings);
}

/* Lays the sheet out at a step from the ordinary size, 0, to the least; returns whether it takes no more pages than it may. */
static gboolean
fits (HatsPages *self,
      HatsSheet *sheet,
      double     size,
      guint      step)
{
  double way = (double) step / FIT_STEPS;

  lay_out (self, sheet, size + (MIN (size, LEAST_TEXT_SIZE) - size) * way, 1.0 + (LEAST_TIGHTNESS - 1.0) * way, FALSE);

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

  if (fits (self, sheet, size, 0) || !fits (self, sheet, size, FIT_STEPS))
    return;

  while (first - below > 1)
    {
      guint middle = (below + first) / 2;

      if (fits (self, sheet, size, middle))
        first = middle;
      else
        below = middle;
    }
  fits (self, sheet, size, first);
}

/* Gives a sheet of several pages a list of its sections. One that must fit has none: it is there to be seen whole. Where
 * the list would take a page more, gaps are a little closer; and where that does not help, a short sheet goes without. */
static void
add_contents (HatsPages *self,
              HatsSheet *sheet)
{
  static const double tightness[] = { 1.0, CLOSE_TIGHTNESS };
  double size = self->paper.text_size;
  guint n_pages = self->n_pages;

  if (n_pages == 1 || sheet->most_pages > 0 || hats_page_count_sections (sheet) < LEAST_SECTIONS)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (tightness); i++)
    {
      lay_out (self, sheet, size, tightness[i], TRUE);
      if (self->n_pages <= n_pages)
        return;
    }
  lay_out (self, sheet, size, 1.0, n_pages > FEW_PAGES);
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
  add_contents (self, sheet);
  sort_items (self);

  return self;
}

void
hats_pages_prepare (void)
{
  /* Pango reads fontconfig's files in a thread of its own from now on. */
  hats_page_font_get_map ();
}

void
hats_pages_give_up_fonts (void)
{
  hats_page_font_give_up_map ();
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
    hats_item_draw (g_ptr_array_index (self->items, i), cr, self->paper.grey, tags);
  cairo_restore (cr);
}
