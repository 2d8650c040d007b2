/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-builder.h"

#include <glib/gi18n-lib.h>

/* Lengths in sizes of the body text, so that the page scales with it. */
#define PARAGRAPH_GAP 0.6
#define ITEM_GAP 0.25
#define HEADING_GAP 1.6
#define CELL_PADDING 0.5
#define BULLET_INDENT 1.0
#define BAR_HEIGHT 1.1
/* What must fit below a heading, so that it does not end a page. */
#define KEEP_WITH_HEADING 3.5
/* The least that a column is squeezed to, in points: a negative width would mean no wrapping. */
#define LEAST_WIDTH 40.0
/* The share of the page's width for the titles of rows. */
#define TITLE_SHARE 0.2

typedef struct {
  HatsSheet       *sheet;
  const HatsPaper *paper;
  PangoContext    *context;
  GPtrArray       *items;
  GPtrArray       *headings;
  guint            page;
  double           y;
  double           left, right, top, bottom;
  const HatsTable *table;       /* whose head is to be repeated on a new page */
  double          *columns;     /* left edges of its columns, and the right edge */
} Builder;

/* A line of a cell that waits to be placed. */
typedef struct {
  PangoLayout *layout;
  int          line;
  double       x;               /* from the cell's left edge */
  double       top, bottom;     /* within the cell */
  double       baseline;
  HatsInk      ink;
  gboolean     bullet;
} CellLine;

static HatsItem *
add_item (Builder      *self,
          HatsItemKind  kind,
          double        x,
          double        y)
{
  HatsItem *item = g_new0 (HatsItem, 1);

  item->kind = kind;
  item->page = self->page;
  item->x = x;
  item->y = y;
  g_ptr_array_add (self->items, item);

  return item;
}

static void
begin_tag (Builder    *self,
           const char *name)
{
  add_item (self, HATS_ITEM_TAG_BEGIN, 0, 0)->name = g_strdup (name);
}

static void
end_tag (Builder    *self,
         const char *name)
{
  add_item (self, HATS_ITEM_TAG_END, 0, 0)->name = g_strdup (name);
}

static void
add_rule (Builder *self,
          double   y,
          double   thickness,
          HatsInk  ink)
{
  HatsItem *item = add_item (self, HATS_ITEM_RULE, self->left, y);

  item->width = self->right - self->left;
  item->height = thickness;
  item->ink = ink;
}

static PangoLayout *
make_layout (Builder    *self,
             const char *text,
             double      size,
             gboolean    bold,
             double      width)
{
  PangoLayout *layout = pango_layout_new (self->context);
  PangoFontDescription *font = pango_font_description_from_string ("Sans");

  pango_font_description_set_size (font, (int) (size * PANGO_SCALE));
  pango_font_description_set_weight (font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);

  pango_layout_set_width (layout, (int) (MAX (width, LEAST_WIDTH) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing (layout, 1.12f);
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

/* A statement with its mark and the raised numbers of its notes. */
static PangoLayout *
make_statement (Builder        *self,
                const HatsText *text,
                double          size,
                double          width)
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

      /* A narrow space that does not break keeps the number with its word. */
      g_string_append_printf (composed, "\u202f%s", notes);
      add_attribute (attributes, pango_attr_scale_new (0.65), from, composed->len);
      add_attribute (attributes, pango_attr_rise_new ((int) (size * 0.35 * PANGO_SCALE)), from, composed->len);
    }

  layout = make_layout (self, composed->str, size, FALSE, width);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);

  return layout;
}

static void
new_page (Builder *self)
{
  self->page++;
  self->y = self->top;
}

static gboolean
has_room (Builder *self,
          double   height)
{
  return self->y + height <= self->bottom;
}

static void
place_line (Builder     *self,
            PangoLayout *layout,
            int          line,
            double       x,
            double       baseline,
            HatsInk      ink)
{
  HatsItem *item = add_item (self, HATS_ITEM_LINE, x, baseline);

  item->layout = g_object_ref (layout);
  item->line = line;
  item->ink = ink;
}

/* Places a layout line by line, on as many pages as it needs. Takes @layout. */
static void
place_layout (Builder     *self,
              PangoLayout *layout,
              double       x,
              HatsInk      ink,
              gboolean     bullet)
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
      if (!has_room (self, alone ? 2 * height : height) && self->y > self->top)
        new_page (self);

      if (bullet && line == 0)
        {
          g_autoptr(PangoLayout) sign = make_layout (self, "•", self->paper->text_size, FALSE, LEAST_WIDTH);

          place_line (self, sign, 0, x - self->paper->text_size * BULLET_INDENT,
                      self->y + (double) (pango_layout_iter_get_baseline (iter) - top) / PANGO_SCALE, ink);
        }
      place_line (self, layout, line, x,
                  self->y + (double) (pango_layout_iter_get_baseline (iter) - top) / PANGO_SCALE, ink);
      self->y += height;
      line++;
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
  g_object_unref (layout);
}

static void
place_dissent (Builder        *self,
               const HatsText *text,
               double          x)
{
  g_autofree char *dissent = hats_text_format_dissent (text);

  if (dissent != NULL)
    place_layout (self, make_layout (self, dissent, self->paper->text_size * 0.9, FALSE, self->right - x),
                  x, HATS_INK_GREY, FALSE);
}

static void
place_paragraph (Builder        *self,
                 const HatsText *text,
                 double          size)
{
  begin_tag (self, "P");
  place_layout (self, make_statement (self, text, size, self->right - self->left), self->left, HATS_INK_BLACK, FALSE);
  place_dissent (self, text, self->left);
  end_tag (self, "P");
  self->y += self->paper->text_size * PARAGRAPH_GAP;
}

static void
place_list (Builder   *self,
            GPtrArray *items)
{
  double x = self->left + self->paper->text_size * BULLET_INDENT;

  for (guint i = 0; i < items->len; i++)
    {
      const HatsText *text = g_ptr_array_index (items, i);

      begin_tag (self, "P");
      place_layout (self, make_statement (self, text, self->paper->text_size, self->right - x), x, HATS_INK_BLACK, TRUE);
      place_dissent (self, text, x);
      end_tag (self, "P");
      self->y += self->paper->text_size * ITEM_GAP;
    }
  self->y += self->paper->text_size * PARAGRAPH_GAP;
}

static void
place_heading (Builder    *self,
               const char *text,
               guint       level)
{
  double size = self->paper->text_size * (level == 1 ? 2.0 : level == 2 ? 1.35 : 1.1);
  double gap = level == 1 ? 0.0 : self->paper->text_size * (level == 2 ? HEADING_GAP : HEADING_GAP / 2);
  HatsHeading *heading;
  const char *tag = level == 1 ? "H1" : level == 2 ? "H2" : "H3";

  if (!has_room (self, gap + size * 1.3 + self->paper->text_size * KEEP_WITH_HEADING) && self->y > self->top)
    new_page (self);
  else if (self->y > self->top)
    self->y += gap;

  heading = g_new0 (HatsHeading, 1);
  heading->text = g_strdup (text);
  heading->level = level;
  heading->page = self->page;
  heading->y = self->y;
  g_ptr_array_add (self->headings, heading);

  begin_tag (self, tag);
  place_layout (self, make_layout (self, text, size, TRUE, self->right - self->left), self->left, HATS_INK_BLACK, FALSE);
  end_tag (self, tag);
  self->y += self->paper->text_size * (level == 1 ? 0.8 : 0.4);
}

/* -- Tables -- */

static void
cell_line_free (gpointer data)
{
  CellLine *line = data;

  g_object_unref (line->layout);
  g_free (line);
}

static double
get_height (GPtrArray *lines)
{
  return lines->len > 0 ? ((CellLine *) g_ptr_array_index (lines, lines->len - 1))->bottom : 0.0;
}

/* Adds a layout's lines below those that a cell has. Takes @layout. */
static void
add_cell_lines (GPtrArray   *lines,
                PangoLayout *layout,
                double       x,
                double       gap,
                HatsInk      ink,
                gboolean     bullet)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  double start = lines->len > 0 ? get_height (lines) + gap : 0.0;
  int number = 0;

  do
    {
      CellLine *line = g_new0 (CellLine, 1);
      int top, bottom;

      pango_layout_iter_get_line_yrange (iter, &top, &bottom);
      line->layout = g_object_ref (layout);
      line->line = number;
      line->x = x;
      line->top = start + (double) top / PANGO_SCALE;
      line->bottom = start + (double) bottom / PANGO_SCALE;
      line->baseline = start + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE;
      line->ink = ink;
      line->bullet = bullet && number == 0;
      g_ptr_array_add (lines, line);
      number++;
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
  g_object_unref (layout);
}

static GPtrArray *
make_cell (Builder        *self,
           const HatsCell *cell,
           double          width)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (cell_line_free);
  double size = self->paper->text_size;
  double indent = cell->is_list ? size * BULLET_INDENT : 0.0;

  for (guint i = 0; i < cell->items->len; i++)
    {
      const HatsText *text = g_ptr_array_index (cell->items, i);
      g_autofree char *dissent = hats_text_format_dissent (text);

      add_cell_lines (lines, make_statement (self, text, size, width - indent), indent,
                      size * ITEM_GAP, HATS_INK_BLACK, cell->is_list);
      if (dissent != NULL)
        add_cell_lines (lines, make_layout (self, dissent, size * 0.85, FALSE, width - indent), indent,
                        0, HATS_INK_GREY, FALSE);
    }

  return lines;
}

static GPtrArray *
make_label (Builder    *self,
            const char *text,
            double      width)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (cell_line_free);

  add_cell_lines (lines, make_layout (self, text, self->paper->text_size, TRUE, width), 0, 0, HATS_INK_BLACK, FALSE);
  return lines;
}

static double
get_column_width (Builder *self,
                  guint    column)
{
  return MAX (self->columns[column + 1] - self->columns[column] - self->paper->text_size, LEAST_WIDTH);
}

/* Places the lines of a cell from @first on that end within @height of @first's top; returns the first that did not fit. */
static guint
place_cell_lines (Builder   *self,
                  GPtrArray *lines,
                  guint      first,
                  guint      column,
                  double     height)
{
  double offset = first < lines->len ? ((CellLine *) g_ptr_array_index (lines, first))->top : 0.0;
  guint i;

  for (i = first; i < lines->len; i++)
    {
      const CellLine *line = g_ptr_array_index (lines, i);
      double x = self->columns[column] + line->x;

      if (line->bottom - offset > height + 0.01)
        break;

      if (line->bullet)
        {
          g_autoptr(PangoLayout) sign = make_layout (self, "•", self->paper->text_size, FALSE, LEAST_WIDTH);

          place_line (self, sign, 0, x - self->paper->text_size * BULLET_INDENT,
                      self->y + line->baseline - offset, line->ink);
        }
      place_line (self, line->layout, line->line, x, self->y + line->baseline - offset, line->ink);
    }

  return i;
}

static void
place_head (Builder *self)
{
  const HatsTable *table = self->table;
  double size = self->paper->text_size;
  double height = 0.0;
  g_autoptr(GPtrArray) cells = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  g_ptr_array_add (cells, make_label (self, table->corner, get_column_width (self, 0)));
  for (guint i = 0; i < table->columns->len; i++)
    {
      const HatsColumn *column = g_ptr_array_index (table->columns, i);
      double indent = column->sign != NULL ? size * 1.4 : 0.0;
      GPtrArray *lines = g_ptr_array_new_with_free_func (cell_line_free);

      add_cell_lines (lines, make_layout (self, column->title, size * 1.05, TRUE, get_column_width (self, i + 1) - indent),
                      indent, 0, HATS_INK_BLACK, FALSE);
      if (column->subtitle != NULL)
        add_cell_lines (lines, make_layout (self, column->subtitle, size * 0.85, FALSE, get_column_width (self, i + 1) - indent),
                        indent, 0, HATS_INK_GREY, FALSE);
      g_ptr_array_add (cells, lines);
    }

  for (guint i = 0; i < cells->len; i++)
    height = MAX (height, get_height (g_ptr_array_index (cells, i)));

  begin_tag (self, "TR");
  for (guint i = 0; i < cells->len; i++)
    {
      const HatsColumn *column = i > 0 ? g_ptr_array_index (table->columns, i - 1) : NULL;

      if (column != NULL && column->sign != NULL)
        {
          HatsItem *item = add_item (self, HATS_ITEM_SIGN, self->columns[i], self->y + size * 0.2);

          item->name = g_strdup (column->sign);
          item->width = item->height = size;
          item->ink = g_str_equal (column->sign, "half-square") ? HATS_INK_PROJECT : HATS_INK_PRODUCT;
        }
      begin_tag (self, "TH");
      place_cell_lines (self, g_ptr_array_index (cells, i), 0, i, G_MAXDOUBLE);
      end_tag (self, "TH");
    }
  end_tag (self, "TR");

  self->y += height + size * CELL_PADDING;
  add_rule (self, self->y, 1.0, HATS_INK_BLACK);
  self->y += size * CELL_PADDING;
}

static void
new_table_page (Builder *self)
{
  new_page (self);
  place_head (self);
}

/* Places what fits of a row from the lines @next on, and moves those on; returns how high it is. */
static double
place_row_part (Builder   *self,
                GPtrArray *cells,
                guint     *next,
                double     room)
{
  double height = 0.0;

  begin_tag (self, "TR");
  for (guint i = 0; i < cells->len; i++)
    {
      GPtrArray *lines = g_ptr_array_index (cells, i);
      guint first = next[i];
      double top;

      if (first == lines->len)
        continue;

      begin_tag (self, i == 0 ? "TH" : "TD");
      top = ((CellLine *) g_ptr_array_index (lines, first))->top;
      next[i] = place_cell_lines (self, lines, first, i, room);
      /* A line that is higher than the page is placed all the same, or it would never be. */
      if (next[i] == first)
        next[i] = place_cell_lines (self, lines, first, i,
                                    ((CellLine *) g_ptr_array_index (lines, first))->bottom - top);
      end_tag (self, i == 0 ? "TH" : "TD");
      height = MAX (height, ((CellLine *) g_ptr_array_index (lines, next[i] - 1))->bottom - top);
    }
  end_tag (self, "TR");

  return height;
}

static gboolean
is_placed (GPtrArray   *cells,
           const guint *next)
{
  /* The first cell is the title, which is placed with the first part. */
  for (guint i = 1; i < cells->len; i++)
    if (next[i] < ((GPtrArray *) g_ptr_array_index (cells, i))->len)
      return FALSE;

  return TRUE;
}

static void
place_row (Builder       *self,
           const HatsRow *row)
{
  double padding = self->paper->text_size * CELL_PADDING;
  double page_height = self->bottom - self->top;
  double height = 0.0;
  g_autoptr(GPtrArray) cells = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autofree guint *next = g_new0 (guint, row->cells->len + 1);

  g_ptr_array_add (cells, make_label (self, row->title, get_column_width (self, 0)));
  for (guint i = 0; i < row->cells->len; i++)
    g_ptr_array_add (cells, make_cell (self, g_ptr_array_index (row->cells, i), get_column_width (self, i + 1)));
  for (guint i = 0; i < cells->len; i++)
    height = MAX (height, get_height (g_ptr_array_index (cells, i)));

  /* Only what is taller than half a page may be divided. */
  if (!has_room (self, height + padding) &&
      (height <= page_height / 2 || !has_room (self, self->paper->text_size * KEEP_WITH_HEADING)))
    new_table_page (self);

  for (;;)
    {
      self->y += place_row_part (self, cells, next, self->bottom - padding - self->y) + padding;
      if (is_placed (cells, next))
        break;

      new_table_page (self);
      {
        /* Translators: %s is the title of a table's row that goes on from the page before. */
        g_autofree char *title = g_strdup_printf (_("%s (continued)"), row->title);

        g_ptr_array_unref (cells->pdata[0]);
        cells->pdata[0] = make_label (self, title, get_column_width (self, 0));
        next[0] = 0;
      }
    }

  add_rule (self, self->y - padding / 2, 0.4, HATS_INK_GREY);
  self->y += padding / 2;
}

static void
place_table (Builder         *self,
             const HatsTable *table)
{
  guint n_columns = table->columns->len;
  double width = self->right - self->left;
  g_autofree double *columns = g_new (double, n_columns + 2);

  columns[0] = self->left;
  for (guint i = 0; i <= n_columns; i++)
    {
      double share = n_columns == 1 ? 0.4 : TITLE_SHARE;

      columns[i + 1] = self->left + width * (share + (1 - share) * i / MAX (n_columns, 1));
    }

  self->table = table;
  self->columns = columns;
  if (!has_room (self, self->paper->text_size * 3 * KEEP_WITH_HEADING) && self->y > self->top)
    new_page (self);

  begin_tag (self, "Table");
  place_head (self);
  for (guint i = 0; i < table->rows->len; i++)
    place_row (self, g_ptr_array_index (table->rows, i));
  end_tag (self, "Table");

  self->y += self->paper->text_size * PARAGRAPH_GAP;
  self->table = NULL;
  self->columns = NULL;
}

/* -- Bars -- */

static void
place_bar (Builder        *self,
           const HatsBars *bars,
           const HatsBar  *bar,
           double          width)
{
  double size = self->paper->text_size;
  double indent = size * 1.4;
  double length = bar->value / bars->maximum * width;
  g_autoptr(PangoLayout) value = make_layout (self, bar->value_text, size, TRUE, width);
  HatsItem *item;

  if (!has_room (self, size * 4) && self->y > self->top)
    new_page (self);

  item = add_item (self, HATS_ITEM_SIGN, self->left, self->y + size * 0.15);
  item->name = g_strdup (bar->job == HATS_JOB_PROJECT ? "half-square" : "half-circle");
  item->width = item->height = size;
  item->ink = bar->job == HATS_JOB_PROJECT ? HATS_INK_PROJECT : HATS_INK_PRODUCT;

  begin_tag (self, "P");
  place_layout (self, make_statement (self, bar->label, size, self->right - self->left - indent),
                self->left + indent, HATS_INK_BLACK, FALSE);
  self->y += size * 0.2;

  item = add_item (self, HATS_ITEM_BAR, self->left, self->y);
  item->width = MAX (length, 0.5);
  item->height = size * BAR_HEIGHT;
  item->hatched = bar->job == HATS_JOB_PROJECT;
  item->ink = bar->job == HATS_JOB_PROJECT ? HATS_INK_PROJECT : HATS_INK_PRODUCT;
  place_line (self, value, 0, self->left + width + size * 0.5, self->y + size * 0.9, HATS_INK_BLACK);
  end_tag (self, "P");

  self->y += size * (BAR_HEIGHT + 0.7);
}

static void
place_bars (Builder        *self,
            const HatsBars *bars)
{
  double size = self->paper->text_size;
  /* The numbers stand behind the scale, where no bar and no line can touch them. */
  double width = self->right - self->left - size * 5;
  double height = bars->bars->len * size * 4 + size * 2;
  double top;
  double x;

  if (bars->bars->len == 0 || bars->maximum <= 0.0)
    return;
  if (!has_room (self, height) && height < self->bottom - self->top)
    new_page (self);

  top = self->y;
  for (guint i = 0; i < bars->bars->len; i++)
    place_bar (self, bars, g_ptr_array_index (bars->bars, i), width);

  if (bars->line > 0.0 && self->y > top)
    {
      HatsItem *item;

      x = self->left + bars->line / bars->maximum * width;
      item = add_item (self, HATS_ITEM_DASHES, x, top);
      item->height = self->y - top + size * 0.6;
    }
  if (bars->line_label != NULL)
    {
      PangoLayout *layout = make_layout (self, bars->line_label, size * 0.9, FALSE, self->right - self->left);
      int text_width;

      x = self->left + bars->line / bars->maximum * width;
      pango_layout_get_size (layout, &text_width, NULL);
      self->y += size * 0.2;
      begin_tag (self, "P");
      place_layout (self, layout, x - (double) text_width / PANGO_SCALE - size * 0.5, HATS_INK_BLACK, FALSE);
      end_tag (self, "P");
    }
  self->y += size * PARAGRAPH_GAP;
}

/* -- The sheet -- */

static void
place_block (Builder         *self,
             const HatsBlock *block)
{
  switch (block->kind)
    {
    case HATS_BLOCK_HEADING:
      place_heading (self, block->text->text, block->level);
      break;
    case HATS_BLOCK_LEAD:
      place_paragraph (self, block->text, self->paper->text_size * 1.2);
      break;
    case HATS_BLOCK_LIST:
      place_list (self, block->items);
      break;
    case HATS_BLOCK_TABLE:
      place_table (self, block->table);
      break;
    case HATS_BLOCK_BARS:
      place_bars (self, block->bars);
      break;
    case HATS_BLOCK_PARAGRAPH:
    default:
      place_paragraph (self, block->text, self->paper->text_size);
      break;
    }
}

static void
place_notes (Builder   *self,
             GPtrArray *notes)
{
  double size = self->paper->text_size * 0.8;
  double x = self->left + size * 2.2;

  if (notes->len == 0)
    return;

  place_heading (self, _("Sources"), 2);
  for (guint i = 0; i < notes->len; i++)
    {
      const HatsNote *note = g_ptr_array_index (notes, i);
      g_autofree char *number = g_strdup_printf ("%u.", i + 1);
      g_autoptr(PangoLayout) sign = make_layout (self, number, size, FALSE, LEAST_WIDTH);
      PangoLayout *layout = make_layout (self, note->text, size, FALSE, self->right - x);
      int height;

      pango_layout_get_size (layout, NULL, &height);
      if (!has_room (self, (double) height / PANGO_SCALE) && self->y > self->top)
        new_page (self);

      begin_tag (self, "P");
      place_line (self, sign, 0, self->left, self->y + (double) pango_layout_get_baseline (layout) / PANGO_SCALE, HATS_INK_BLACK);
      place_layout (self, layout, x, HATS_INK_BLACK, FALSE);
      end_tag (self, "P");
      self->y += size * 0.2;
    }
}

/* The foot of each page: title and date, the page's number, and where it comes from. */
static void
place_foot (Builder *self,
            guint    n_pages)
{
  g_autofree char *date = hats_sheet_format_date (self->sheet);
  /* Translators: the title of a sheet, and its date. */
  g_autofree char *left = g_strdup_printf (_("%s · %s"), self->sheet->title, date);
  /* Translators: the number of a page, and of all pages. */
  g_autofree char *right = g_strdup_printf (_("Page %u of %u"), self->page + 1, n_pages);
  double size = self->paper->text_size * 0.8;
  double y = self->bottom + self->paper->text_size;
  g_autoptr(PangoLayout) number = make_layout (self, right, size, FALSE, self->right - self->left);
  g_autoptr(PangoLayout) title = NULL;
  g_autoptr(PangoLayout) source = NULL;
  int width;

  pango_layout_get_size (number, &width, NULL);
  title = make_layout (self, left, size, FALSE, self->right - self->left - (double) width / PANGO_SCALE - size);
  pango_layout_set_ellipsize (title, PANGO_ELLIPSIZE_END);
  source = make_layout (self, self->sheet->source_line, size, FALSE, self->right - self->left);
  pango_layout_set_ellipsize (source, PANGO_ELLIPSIZE_END);

  begin_tag (self, "P");
  add_rule (self, y, 0.4, HATS_INK_GREY);
  place_line (self, title, 0, self->left, y + size * 1.5, HATS_INK_GREY);
  place_line (self, number, 0, self->right - (double) width / PANGO_SCALE, y + size * 1.5, HATS_INK_GREY);
  place_line (self, source, 0, self->left, y + size * 2.8, HATS_INK_GREY);
  end_tag (self, "P");
}

/* Line breaks must not depend on what is drawn on: no hints, and positions that are not rounded. */
static PangoContext *
make_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  pango_cairo_context_set_resolution (context, 72);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options (context, options);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);

  return context;
}

guint
hats_page_builder_run (HatsSheet       *sheet,
                       const HatsPaper *paper,
                       GPtrArray       *items,
                       GPtrArray       *headings)
{
  Builder self = { .sheet = sheet, .paper = paper, .items = items, .headings = headings };
  guint n_pages;

  self.context = make_context ();
  self.left = paper->margin_left;
  self.right = MAX (paper->width - paper->margin_right, self.left + LEAST_WIDTH);
  self.top = paper->margin_top;
  /* The foot takes three lines off the page. */
  self.bottom = MAX (paper->height - paper->margin_bottom - 3 * paper->text_size, self.top + 6 * paper->text_size);
  self.y = self.top;

  place_heading (&self, sheet->title, 1);
  for (guint i = 0; i < sheet->blocks->len; i++)
    place_block (&self, hats_sheet_get_block (sheet, i));
  place_notes (&self, sheet->notes);

  n_pages = self.page + 1;
  for (self.page = 0; self.page < n_pages; self.page++)
    place_foot (&self, n_pages);

  g_object_unref (self.context);
  return n_pages;
}
