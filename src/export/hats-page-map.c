/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-cursor.h"

/* Lengths in sizes of the body text. */
#define TEXT 0.78
#define LINE 1.15
#define CELL_HEIGHT 1.02
#define GAP 0.12
#define KEY_WIDTH 1.8
#define KEY_GAP 1.0
/* How far a hatch stays within its cell, in points: on a coarse screen it would show beside it. */
#define HATCH_INSET 0.5
/* The most of the width that the rows' titles take. */
#define TITLE_SHARE 0.3

/* The colours of a cell by tone, and of the mark on it. */
static const HatsInk fills[HATS_N_TONES] = {
  [HATS_TONE_NONE] = HATS_INK_PALE,
  [HATS_TONE_PRODUCT] = HATS_INK_PRODUCT,
  [HATS_TONE_PROJECT] = HATS_INK_PROJECT,
  [HATS_TONE_ONE] = HATS_INK_LIGHT,
  [HATS_TONE_BOTH] = HATS_INK_DARK,
};

static const HatsInk marks[HATS_N_TONES] = {
  [HATS_TONE_NONE] = HATS_INK_BLACK,
  [HATS_TONE_PRODUCT] = HATS_INK_WHITE,
  [HATS_TONE_PROJECT] = HATS_INK_WHITE,
  [HATS_TONE_ONE] = HATS_INK_BLACK,
  [HATS_TONE_BOTH] = HATS_INK_WHITE,
};

/* A map's grid on the page, in points. */
typedef struct {
  double size;         /* of its text */
  double title_width;
  double cell_width;
  double cell_height;
  double gap;
} Grid;

static double
get_layout_width (PangoLayout *layout)
{
  int width;

  pango_layout_get_size (layout, &width, NULL);
  return (double) width / PANGO_SCALE;
}

static double
measure_text (HatsPageBuilder *self,
              const char      *text,
              double           size)
{
  g_autoptr(PangoLayout) layout = hats_page_make_layout (self, text, size, FALSE, self->right - self->left);

  return get_layout_width (layout);
}

static Grid
measure_grid (HatsPageBuilder    *self,
              const HatsMapBlock *map)
{
  double width = self->right - self->left;
  Grid grid = { .size = self->paper->text_size * TEXT };

  grid.gap = self->paper->text_size * GAP;
  grid.cell_height = self->paper->text_size * CELL_HEIGHT;
  grid.title_width = measure_text (self, map->corner, grid.size);
  for (guint i = 0; i < map->rows->len; i++)
    grid.title_width = MAX (grid.title_width,
                            measure_text (self, ((const HatsMapRow *) g_ptr_array_index (map->rows, i))->title, grid.size));
  grid.title_width = MIN (grid.title_width + grid.size, width * TITLE_SHARE);
  grid.cell_width = (width - grid.title_width) / MAX (map->columns->len, 1) - grid.gap;

  return grid;
}

/* Places one line of text that is cut where it does not fit, its baseline in the middle of a cell's height at the cursor. */
static void
place_text (HatsPageBuilder *self,
            const Grid      *grid,
            const char      *text,
            double           x,
            double           width,
            gboolean         centred,
            HatsInk          ink)
{
  g_autoptr(PangoLayout) layout = hats_page_make_layout (self, text, grid->size, FALSE, width);
  double offset = 0.0;

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  if (centred)
    offset = (width - get_layout_width (layout)) / 2;
  hats_page_place_line (self, layout, 0, x + offset, self->y + (grid->cell_height + grid->size * 0.72) / 2, ink);
}

static void
place_cell (HatsPageBuilder     *self,
            const Grid          *grid,
            const HatsMapAnswer *answer,
            double               x,
            double               width)
{
  HatsItem *item = hats_page_add_item (self, HATS_ITEM_RULE, x, self->y);

  item->width = width;
  item->height = grid->cell_height;
  item->ink = fills[answer->tone];

  if (answer->tone == HATS_TONE_PROJECT)
    {
      item = hats_page_add_item (self, HATS_ITEM_BAR, x + HATCH_INSET, self->y + HATCH_INSET);
      item->width = width - 2 * HATCH_INSET;
      item->height = grid->cell_height - 2 * HATCH_INSET;
      item->hatched = TRUE;
      item->ink = HATS_INK_HATCH;
    }
  place_text (self, grid, answer->mark, x, width, TRUE, marks[answer->tone]);
}

static void
place_frame (HatsPageBuilder *self,
             const Grid      *grid,
             double           x,
             double           width)
{
  HatsItem *item = hats_page_add_item (self, HATS_ITEM_FRAME, x, self->y);

  item->width = width;
  item->height = grid->cell_height;
}

static double
get_x (HatsPageBuilder *self,
       const Grid      *grid,
       guint            column)
{
  return self->left + grid->title_width + column * (grid->cell_width + grid->gap);
}

static void
place_head (HatsPageBuilder    *self,
            const Grid         *grid,
            const HatsMapBlock *map)
{
  hats_page_begin_tag (self, "TR");
  hats_page_begin_tag (self, "TH");
  place_text (self, grid, map->corner, self->left, grid->title_width, FALSE, HATS_INK_GREY);
  hats_page_end_tag (self, "TH");
  for (guint i = 0; i < map->columns->len; i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", hats_map_block_get_people (map, i));

      hats_page_begin_tag (self, "TH");
      place_text (self, grid, number, get_x (self, grid, i), grid->cell_width, TRUE, HATS_INK_GREY);
      hats_page_end_tag (self, "TH");
    }
  hats_page_end_tag (self, "TR");
  self->y += grid->cell_height + grid->gap;
}

static void
place_row (HatsPageBuilder    *self,
           const Grid         *grid,
           const HatsMapBlock *map,
           guint               row)
{
  hats_page_begin_tag (self, "TR");
  hats_page_begin_tag (self, "TH");
  place_text (self, grid, ((const HatsMapRow *) g_ptr_array_index (map->rows, row))->title, self->left,
              grid->title_width, FALSE, HATS_INK_BLACK);
  hats_page_end_tag (self, "TH");
  for (guint i = 0; i < map->columns->len; i++)
    {
      hats_page_begin_tag (self, "TD");
      place_cell (self, grid, hats_map_block_get (map, row, i), get_x (self, grid, i), grid->cell_width);
      hats_page_end_tag (self, "TD");
    }
  /* Over the cells beside it. */
  if (map->present_row == (int) row)
    place_frame (self, grid, get_x (self, grid, (guint) map->present_column), grid->cell_width);
  hats_page_end_tag (self, "TR");
  self->y += grid->cell_height + grid->gap;
}

/* Where an entry of the legend begins: behind the one before, or on a new line. */
static double
find_key (HatsPageBuilder *self,
          const Grid      *grid,
          const char      *text,
          double          *x,
          double          *y)
{
  double width = self->paper->text_size * KEY_WIDTH + measure_text (self, text, grid->size);
  double begin;

  if (*x > self->left && *x + width > self->right)
    {
      *x = self->left;
      *y += self->paper->text_size * LINE;
    }
  begin = *x;
  *x += width + self->paper->text_size * KEY_GAP;

  return begin;
}

/* Runs over the legend; places it, or only finds how high it is. */
static double
run_legend (HatsPageBuilder    *self,
            const Grid         *grid,
            const HatsMapBlock *map,
            gboolean            place)
{
  double swatch = self->paper->text_size * (KEY_WIDTH - 0.5);
  double text = self->paper->text_size * KEY_WIDTH;
  double x = self->left, y = 0.0, top = self->y;
  /* The last entry is the present situation. */
  guint n_entries = map->legend->len + (map->present_text != NULL ? 1 : 0);

  for (guint i = 0; i < n_entries; i++)
    {
      const HatsMapAnswer *answer = i < map->legend->len ? g_ptr_array_index (map->legend, i) : NULL;
      const char *title = answer != NULL ? answer->title : map->present_text;
      double begin = find_key (self, grid, title, &x, &y);

      if (!place)
        continue;

      self->y = top + y;
      if (answer != NULL)
        place_cell (self, grid, answer, begin, swatch);
      else if (map->present_row >= 0)
        place_frame (self, grid, begin, swatch);
      place_text (self, grid, title, begin + text, self->right - begin - text, FALSE, HATS_INK_BLACK);
    }
  self->y = top;

  return y + grid->cell_height;
}

static double
get_map_height (HatsPageBuilder    *self,
                const HatsMapBlock *map)
{
  Grid grid = measure_grid (self, map);
  double rows = (map->rows->len + 1) * (grid.cell_height + grid.gap);

  return rows + self->paper->text_size * PARAGRAPH_GAP + run_legend (self, &grid, map, FALSE);
}

void
hats_page_place_map (HatsPageBuilder    *self,
                     const HatsMapBlock *map)
{
  Grid grid = measure_grid (self, map);

  hats_page_ensure_room (self, get_map_height (self, map));

  hats_page_begin_tag (self, "Table");
  place_head (self, &grid, map);
  for (guint i = 0; i < map->rows->len; i++)
    place_row (self, &grid, map, i);
  hats_page_end_tag (self, "Table");

  self->y += self->paper->text_size * PARAGRAPH_GAP;
  hats_page_begin_tag (self, "P");
  self->y += run_legend (self, &grid, map, TRUE);
  hats_page_end_tag (self, "P");
  self->y += self->paper->text_size * PARAGRAPH_GAP;
}
