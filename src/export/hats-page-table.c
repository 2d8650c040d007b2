/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "hats-page-band.h"
#include "hats-page-cell.h"
#include "hats-progress.h"

#define CELL_PADDING 0.5
/* A head that is higher than this share of the page stands on the first page only. */
#define MOST_HEAD 0.35
/* What must remain of a page for a further band of columns to begin there. */
#define LEAST_BAND 0.33

/* A band of a table while it is being placed. */
typedef struct {
  HatsPageBuilder *page;
  const HatsTable *table;
  const HatsBand  *band;
  PangoLayout     *caption;       /* nullable: which columns it holds, where that is not all of them */
  GPtrArray       *head;          /* of GArray of HatsCellLine */
  double           head_height;   /* with the caption and the rule below it */
  gboolean         repeated;      /* whether the head stands on each page */
  guint            fresh_page;    /* where the head was placed last, and what is below it on a page */
  double           fresh_y;
} Band;

/* A row while it is being placed. */
typedef struct {
  GPtrArray  *cells;              /* of GArray of HatsCellLine, the title's first */
  guint      *next;               /* of each, the first line that is not placed yet */
  gboolean    again;              /* whether the title is there once more, for rows that go on */
  const char *tag;                /* of its cells but the first */
} Row;

static Row
row_init (GPtrArray  *cells,
          const char *tag)
{
  return (Row) { .cells = cells, .next = g_new0 (guint, cells->len), .tag = tag };
}

static void
row_clear (Row *row)
{
  g_ptr_array_unref (row->cells);
  g_free (row->next);
}

static GArray *
get_cell (GPtrArray *cells,
          guint      index)
{
  return g_ptr_array_index (cells, index);
}

static double
get_padding (const Band *self)
{
  return hats_page_get_gap (self->page, CELL_PADDING);
}

/* How high cells are that stand side by side, or the title above its cell. */
static double
get_cells_height (const Band *self,
                  GPtrArray  *cells)
{
  double height = 0.0;

  for (guint i = 0; i < cells->len; i++)
    height = self->band->stacked ? height + hats_cell_lines_get_height (get_cell (cells, i))
                                 : MAX (height, hats_cell_lines_get_height (get_cell (cells, i)));

  return height;
}

static GArray *
make_title (const Band *self,
            const char *text)
{
  GArray *lines = hats_cell_lines_new ();

  hats_cell_lines_add (lines, hats_page_make_layout (self->page, text, self->page->paper->text_size, TRUE,
                                                     hats_band_get_width (self->band, self->page, self->band->stacked ? 1 : 0)),
                       0, 0, HATS_INK_BLACK);
  return lines;
}

static GArray *
make_column_head (const Band *self,
                  guint       index)
{
  const HatsColumn *column = g_ptr_array_index (self->table->columns, self->band->first + index);
  double size = self->page->paper->text_size;
  double indent = column->sign != NULL ? size * 1.4 : 0.0;
  double width = hats_band_get_width (self->band, self->page, index + 1) - indent;
  GArray *lines = hats_cell_lines_new ();

  hats_cell_lines_add (lines, hats_page_make_layout (self->page, column->title, size, TRUE, width), indent, 0, HATS_INK_BLACK);
  if (column->subtitle != NULL)
    hats_cell_lines_add (lines, hats_page_make_layout (self->page, column->subtitle, size * SMALL_SIZE, FALSE, width), indent, 0, HATS_INK_GREY);

  return lines;
}

static GPtrArray *
make_cells (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
}

static Row
make_row (const Band    *self,
          const HatsRow *row)
{
  GPtrArray *cells = make_cells ();

  g_ptr_array_add (cells, make_title (self, row->title));
  for (guint i = self->band->first; i < self->band->end; i++)
    {
      GArray *lines = hats_cell_lines_new ();

      hats_cell_lines_add_cell (lines, self->page, g_ptr_array_index (row->cells, i),
                                hats_band_get_width (self->band, self->page, i - self->band->first + 1));
      g_ptr_array_add (cells, lines);
    }

  return row_init (cells, "TD");
}

static Row
make_head_row (const Band *self)
{
  return row_init (g_ptr_array_ref (self->head), "TH");
}

/* How many lines of a cell stand in a part of a row that is @room high, the title taking @base of it. */
static guint
fit_cell (const Band *self,
          const Row  *row,
          guint       index,
          double      base,
          double      room,
          gboolean    forced)
{
  GArray *lines = get_cell (row->cells, index);

  if (index > 0 && base > 0.0)
    /* Below its title, and after all of it. */
    return row->next[0] < get_cell (row->cells, 0)->len ? row->next[index]
                                                        : hats_cell_lines_fit (lines, row->next[index], room - base, forced && row->again);
  if (index == 0 && row->again)
    /* No more of it than leaves room for what goes on. */
    return hats_cell_lines_fit (lines, 0, self->band->stacked ? room / 2 : room, FALSE);

  return hats_cell_lines_fit (lines, row->next[index], room, forced);
}

/* Places what fits of a row, and moves on in it; returns how high that is. */
static double
place_part (const Band *self,
            Row        *row,
            double      room,
            gboolean    forced)
{
  HatsPageBuilder *page = self->page;
  double height = 0.0;
  double top = page->y;

  hats_page_begin_tag (page, "TR");
  for (guint i = 0; i < row->cells->len; i++)
    {
      double base = self->band->stacked && i > 0 ? height : 0.0;
      guint end = fit_cell (self, row, i, base, room, forced);
      double part;

      /* A cell of which nothing stands here is there all the same: the others keep their columns. */
      hats_page_begin_tag (page, i == 0 ? "TH" : row->tag);
      page->y = top + base;
      part = hats_cell_lines_place (get_cell (row->cells, i), page, row->next[i], end, self->band->edges[i]);
      hats_page_end_tag (page, i == 0 ? "TH" : row->tag);
      row->next[i] = end;
      height = MAX (height, base + part);
    }
  hats_page_end_tag (page, "TR");
  page->y = top;

  return height;
}

static gboolean
is_placed (const Row *row)
{
  for (guint i = row->again ? 1 : 0; i < row->cells->len; i++)
    if (row->next[i] < get_cell (row->cells, i)->len)
      return FALSE;

  return TRUE;
}

/* Whether something of each cell stands in @room. */
static gboolean
begins_well (const Band *self,
             const Row  *row,
             double      room)
{
  double base = 0.0;

  for (guint i = 0; i < row->cells->len; i++)
    {
      GArray *lines = get_cell (row->cells, i);

      if (lines->len > 0 && hats_cell_lines_fit (lines, 0, room - base, FALSE) == 0)
        return FALSE;
      if (self->band->stacked)
        base += hats_cell_lines_get_height (lines);
    }

  return TRUE;
}

/* The signs of the columns, as high as the capitals beside them. */
static void
place_head_signs (const Band *self)
{
  double size = self->page->paper->text_size;

  for (guint i = self->band->first; i < self->band->end; i++)
    {
      const HatsColumn *column = g_ptr_array_index (self->table->columns, i);
      double above = self->band->stacked ? hats_cell_lines_get_height (get_cell (self->head, 0)) : 0.0;

      if (column->sign != NULL)
        hats_page_add_sign (self->page, column->sign, self->band->edges[i - self->band->first + 1],
                            self->page->y + above + size * 0.2, size);
    }
}

static void
place_caption (const Band *self)
{
  if (self->caption == NULL)
    return;

  hats_page_begin_tag (self->page, "P");
  hats_page_place_layout (self->page, g_object_ref (self->caption), self->page->left, HATS_INK_GREY, NULL);
  hats_page_end_tag (self->page, "P");
  self->page->y += get_padding (self);
}

static void
place_head_rule (const Band *self)
{
  self->page->y += get_padding (self);
  hats_page_add_rule (self->page, self->page->y, 1.0, HATS_INK_BLACK);
  self->page->y += get_padding (self);
}

/* The whole head, where there is room for it. */
static void
place_head (const Band *self)
{
  Row row = make_head_row (self);

  place_caption (self);
  place_head_signs (self);
  self->page->y += place_part (self, &row, G_MAXDOUBLE, TRUE);
  place_head_rule (self);
  row_clear (&row);
}

/* Notes that nothing stands below the head yet. */
static void
begin_rows (Band *self)
{
  self->fresh_page = self->page->page;
  self->fresh_y = self->page->y;
}

static gboolean
is_fresh (const Band *self)
{
  return self->page->page == self->fresh_page && self->page->y <= self->fresh_y;
}

static void
new_table_page (Band *self)
{
  hats_page_new_page (self->page);
  if (self->repeated)
    place_head (self);
  begin_rows (self);
}

/* Divides a row between lines, in all of its cells at once, where it does not fit on the page; @title stands before each part but the first. */
static void
place_parts (Band       *self,
             Row        *row,
             const char *title)
{
  double padding = get_padding (self);

  for (;;)
    {
      self->page->y += place_part (self, row, self->page->bottom - padding - self->page->y, is_fresh (self)) + padding;
      if (is_placed (row))
        break;

      new_table_page (self);
      if (title != NULL && row->next[0] == get_cell (row->cells, 0)->len)
        {
          g_array_unref (row->cells->pdata[0]);
          row->cells->pdata[0] = make_title (self, title);
          row->again = TRUE;
        }
      if (row->again)
        row->next[0] = 0;
    }
}

/* A head that is too high to stand on each page: once, on as many pages as it needs. */
static void
place_high_head (Band *self)
{
  Row row = make_head_row (self);

  place_caption (self);
  begin_rows (self);
  place_parts (self, &row, NULL);
  row_clear (&row);
  place_head_rule (self);
}

/* How high the room to write on below a row is. */
static double
get_prompt_height (const Band    *self,
                   const HatsRow *row,
                   PangoLayout   *prompt)
{
  int height;

  if (prompt == NULL)
    return 0.0;

  pango_layout_get_size (prompt, NULL, &height);
  return (double) height / PANGO_SCALE + row->lines * hats_page_get_blank_height (self->page) + get_padding (self);
}

/* The room to write on belongs to the row, and stands once, below the first columns. */
static PangoLayout *
make_prompt (const Band    *self,
             const HatsRow *row)
{
  if (row->lines == 0 || self->band->first > 0)
    return NULL;

  return hats_page_make_layout (self->page, row->prompt != NULL ? row->prompt : "", self->page->paper->text_size * SMALL_SIZE, FALSE,
                                self->page->right - self->band->edges[1]);
}

/* Places the room to write on, right of the row's title. */
static void
place_prompt (Band          *self,
              const HatsRow *row,
              PangoLayout   *prompt)
{
  HatsPageBuilder *page = self->page;
  double x = self->band->edges[1];

  if (!hats_page_has_room (page, get_prompt_height (self, row, prompt)))
    new_table_page (self);

  hats_page_begin_tag (page, "P");
  hats_page_place_layout (page, g_object_ref (prompt), x, HATS_INK_GREY, NULL);
  hats_page_end_tag (page, "P");
  for (guint i = 0; i < row->lines; i++)
    {
      page->y += hats_page_get_blank_height (page);
      /* The rule below the row is the last line. */
      if (i + 1 < row->lines)
        hats_page_add_blank (page, x, page->y, page->right - x);
    }
  page->y += get_padding (self) / 2;
}

/* Goes to the place where the table begins: its head does not stand without a row. */
static void
begin_band (Band   *self,
            double  row_height)
{
  HatsPageBuilder *page = self->page;
  double height = page->bottom - page->top;
  double row = row_height <= height / 2 ? row_height : page->paper->text_size * KEEP_WITH_HEADING;

  hats_page_ensure_room (page, MAX (self->head_height + row, self->band->first > 0 ? height * LEAST_BAND : 0.0));
  hats_page_begin_tag (page, "Table");
  if (self->repeated)
    place_head (self);
  else
    place_high_head (self);
  begin_rows (self);
}

static void
place_row (Band          *self,
           const HatsRow *row,
           Row           *placed)
{
  HatsPageBuilder *page = self->page;
  /* Translators: %s is the title of a table's row that goes on from the page before. */
  g_autofree char *title = g_strdup_printf (_("%s (continued)"), row->title);
  g_autoptr(PangoLayout) prompt = make_prompt (self, row);
  double padding = get_padding (self);
  double height = get_cells_height (self, placed->cells);

  /* Only what is taller than half a page may be divided, and not so that a cell is left without a line. */
  if (!hats_page_has_room (page, height + padding + get_prompt_height (self, row, prompt)) &&
      (height <= (page->bottom - page->top) / 2 || !begins_well (self, placed, page->bottom - padding - page->y)) &&
      !is_fresh (self))
    new_table_page (self);

  place_parts (self, placed, title);
  if (prompt != NULL)
    place_prompt (self, row, prompt);
  /* In the middle between this row and the next. */
  hats_page_add_rule (page, page->y - padding / 4, 0.4, HATS_INK_GREY);
  page->y += padding / 2;
}

static void
band_init (Band            *self,
           HatsPageBuilder *page,
           const HatsTable *table,
           const HatsBand  *band)
{
  int height = 0;

  *self = (Band) { .page = page, .table = table, .band = band, .head = make_cells () };
  g_ptr_array_add (self->head, make_title (self, table->corner));
  for (guint i = 0; i < band->end - band->first; i++)
    g_ptr_array_add (self->head, make_column_head (self, i));
  if (band->end - band->first < table->columns->len)
    {
      g_autofree char *caption = band->end - band->first == 1
        /* Translators: which column of a table that is too wide for the paper stands below, and how many there are. */
        ? g_strdup_printf (_("Column %u of %u"), band->end, table->columns->len)
        /* Translators: which columns of a table that is too wide for the paper stand below, and how many there are. */
        : g_strdup_printf (_("Columns %u to %u of %u"), band->first + 1, band->end, table->columns->len);

      self->caption = hats_page_make_layout (page, caption, page->paper->text_size * SMALL_SIZE, FALSE, page->right - page->left);
      pango_layout_get_size (self->caption, NULL, &height);
    }
  self->head_height = get_cells_height (self, self->head) + 2 * get_padding (self);
  if (self->caption != NULL)
    self->head_height += (double) height / PANGO_SCALE + get_padding (self);
  self->repeated = self->head_height <= (page->bottom - page->top) * MOST_HEAD;
}

static void
place_band (HatsPageBuilder *page,
            const HatsTable *table,
            const HatsBand  *band)
{
  Band self;

  band_init (&self, page, table, band);
  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);
      Row placed = make_row (&self, row);

      if (i == 0)
        begin_band (&self, get_cells_height (&self, placed.cells) + get_padding (&self));
      place_row (&self, row, &placed);
      row_clear (&placed);
      hats_progress_step ();
    }
  if (table->rows->len == 0)
    begin_band (&self, 0.0);
  hats_page_end_tag (page, "Table");
  page->y += hats_page_get_gap (page, PARAGRAPH_GAP);

  g_clear_object (&self.caption);
  g_ptr_array_unref (self.head);
}

void
hats_page_place_table (HatsPageBuilder *self,
                       const HatsTable *table)
{
  g_autoptr(GPtrArray) bands = hats_page_make_bands (self, table);

  for (guint i = 0; i < bands->len; i++)
    place_band (self, table, g_ptr_array_index (bands, i));
}
