/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-compare-table.h"

#include "hats-compare-line.h"
#include "hats-line-heights.h"

/* How narrow a column may become before the columns scroll, and how wide a table must be for a title to stand beside
   the only column, in pixels. */
#define LEAST_WIDTH 160
#define BESIDE_WIDTH 420

struct _HatsCompareTable
{
  HatsScrollArea       parent_instance;

  HatsSheet           *sheet;
  HatsCompareLine    **lines;           /* the head, then the rows; NULL where it was not made */
  guint                n_lines;
  HatsLineHeights     *heights;         /* of the rows */
  int                  head;            /* how high the head is */
  guint                n_columns;       /* without the titles */
  HatsStripColumns     columns;
  int                  shown;           /* the only column that is shown, from 0, or -1 */
  gboolean             stacked;         /* whether the titles stand above the cells */
  guint                row, column;     /* the cell that the focus goes to */

  guint                top;             /* the row that is at the top */
  int                  hidden;          /* so much of it is behind the head, in pixels */
};

G_DEFINE_FINAL_TYPE (HatsCompareTable, hats_compare_table, HATS_TYPE_SCROLL_AREA)

static gboolean
is_narrow (HatsCompareTable *self)
{
  return self->shown >= 0;
}

/* Lines are made in the order in which they are read. */
static HatsCompareLine *
get_line (HatsCompareTable *self,
          guint             row)
{
  GtkWidget *line, *next = NULL;

  if (self->lines[row] != NULL)
    return self->lines[row];

  line = hats_compare_line_new (self->sheet, row);
  gtk_widget_set_visible (line, row > 0 || !is_narrow (self));
  for (guint i = row + 1; i < self->n_lines && next == NULL; i++)
    next = (GtkWidget *) self->lines[i];
  gtk_widget_insert_before (line, GTK_WIDGET (self), next);
  self->lines[row] = HATS_COMPARE_LINE (line);

  return self->lines[row];
}

static void
drop_line (HatsCompareTable *self,
           guint             row)
{
  if (self->lines[row] != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->lines[row]));
  self->lines[row] = NULL;
}

/* Makes a line as it is shown now, and finds out how high it is. */
static int
lay_line (HatsCompareTable *self,
          guint             row,
          int               width)
{
  HatsCompareLine *line = get_line (self, row);
  int height;

  hats_compare_line_set_columns (line, self->stacked, &self->columns, width, row == self->row ? self->column : 0);
  gtk_widget_measure (GTK_WIDGET (line), GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  if (row > 0)
    hats_line_heights_set (self->heights, row - 1, height);

  return height;
}

/* How far below the first row one begins; of the number of lines, where all end. */
static int
get_place (HatsCompareTable *self,
           guint             row)
{
  return hats_line_heights_get_place (self->heights, row - 1);
}

/* From right to left, the scroll bar is at its end to begin with. */
static int
mirror_value (HatsCompareTable *self,
              int               value,
              int               most)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? most - value : value;
}

static int
get_offset (HatsCompareTable *self,
            int               most)
{
  GtkAdjustment *across = hats_scroll_area_get_across (HATS_SCROLL_AREA (self));
  int before = (int) (gtk_adjustment_get_upper (across) - gtk_adjustment_get_page_size (across));

  return CLAMP (mirror_value (self, (int) gtk_adjustment_get_value (across), before), 0, most);
}

/* Where the columns are, and which are in sight. */
static void
lay_columns (HatsCompareTable *self,
             int               width)
{
  HatsStripColumns columns = { 0, 0, 0, 0 };
  guint n_columns = is_narrow (self) ? 1 : self->n_columns;
  int title, room, most;

  self->stacked = is_narrow (self) && width < BESIDE_WIDTH;
  title = self->stacked ? 0 : hats_compare_line_get_title_width (get_line (self, 0), width);
  room = MAX (width - title, 1);
  columns.width = MAX (room / (int) n_columns, MIN (LEAST_WIDTH, room));
  most = MAX (columns.width * (int) n_columns - room, 0);
  columns.offset = get_offset (self, most);
  hats_scroll_area_configure (HATS_SCROLL_AREA (self), GTK_ORIENTATION_HORIZONTAL,
                              mirror_value (self, columns.offset, most),
                              title + columns.width * (int) n_columns, width * 0.1, width);

  if (is_narrow (self))
    columns.offset = self->shown * columns.width;
  columns.first = (guint) (columns.offset / columns.width);
  columns.last = MIN ((guint) ((columns.offset + room - 1) / columns.width), self->n_columns - 1);
  if (is_narrow (self))
    columns.last = columns.first;

  if (columns.width != self->columns.width)
    hats_line_heights_forget (self->heights);
  self->columns = columns;
}

/* Makes the lines from the top on that fill @page. Returns: the last of them. */
static guint
lay_lines (HatsCompareTable *self,
           int               width,
           int               page)
{
  gboolean known = hats_line_heights_is_known (self->heights, self->top - 1);
  int before = hats_line_heights_get (self->heights, self->top - 1);
  int height = lay_line (self, self->top, width);
  guint last = self->top;
  int end;

  /* Who scrolls up to a line that turns out to be higher goes on seeing its end. */
  if (!known && self->hidden > 0)
    self->hidden = MAX (self->hidden + height - before, 0);
  self->hidden = MIN (self->hidden, height - 1);
  end = height - self->hidden;
  while (end < page && last + 1 < self->n_lines)
    end += lay_line (self, ++last, width);

  /* At the end, what is above comes down. */
  while (end < page && (self->hidden > 0 || self->top > 1))
    {
      int step;

      if (self->hidden == 0)
        self->hidden = lay_line (self, --self->top, width);
      step = MIN (self->hidden, page - end);
      self->hidden -= step;
      end += step;
    }

  return last;
}

static void
allocate_line (HatsCompareTable *self,
               guint             row,
               int               y,
               int               width)
{
  GtkAllocation place = { 0, y, width, 0 };

  /* GTK wants to be asked before a size is given. */
  gtk_widget_measure (GTK_WIDGET (self->lines[row]), GTK_ORIENTATION_VERTICAL, width, &place.height, NULL, NULL, NULL);
  gtk_widget_size_allocate (GTK_WIDGET (self->lines[row]), &place, -1);
}

static void
hats_compare_table_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  HatsCompareTable *self = HATS_COMPARE_TABLE (widget);
  guint last = 0;
  int value, y;

  lay_columns (self, width);
  self->head = is_narrow (self) ? 0 : lay_line (self, 0, width);
  if (!is_narrow (self))
    allocate_line (self, 0, 0, width);
  if (self->n_lines > 1)
    last = lay_lines (self, width, height - self->head);
  if (self->row > 0)
    lay_line (self, self->row, width);

  value = get_place (self, self->top) + self->hidden;
  hats_scroll_area_configure (HATS_SCROLL_AREA (self), GTK_ORIENTATION_VERTICAL, value,
                              self->head + get_place (self, self->n_lines), height * 0.1, height);
  y = self->head - self->hidden;
  for (guint i = 1; i < self->n_lines; i++)
    {
      if (i >= self->top && i <= last)
        {
          allocate_line (self, i, y, width);
          y += hats_line_heights_get (self->heights, i - 1);
        }
      else if (i == self->row)
        allocate_line (self, i, self->head + get_place (self, i) - value, width);
      else
        drop_line (self, i);
    }
}

/* The lines go behind the head, not over it. */
static void
hats_compare_table_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  HatsCompareTable *self = HATS_COMPARE_TABLE (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  int room = MAX (height - self->head, 0);

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, (float) self->head, (float) width, (float) room));
  for (guint i = 1; i < self->n_lines; i++)
    if (self->lines[i] != NULL)
      gtk_widget_snapshot_child (widget, GTK_WIDGET (self->lines[i]), snapshot);
  gtk_snapshot_pop (snapshot);

  if (self->lines[0] != NULL)
    gtk_widget_snapshot_child (widget, GTK_WIDGET (self->lines[0]), snapshot);
}

static void
hats_compare_table_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  *minimum = *natural = LEAST_WIDTH;
}

/* What is at the top when a person has scrolled there. */
static void
hats_compare_table_scrolled (HatsScrollArea *area,
                             GtkOrientation  orientation)
{
  HatsCompareTable *self = HATS_COMPARE_TABLE (area);
  int value = (int) gtk_adjustment_get_value (hats_scroll_area_get_down (area));

  if (orientation == GTK_ORIENTATION_VERTICAL && self->n_lines > 1)
    self->top = hats_line_heights_find (self->heights, value, &self->hidden) + 1;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
hats_compare_table_dispose (GObject *object)
{
  HatsCompareTable *self = HATS_COMPARE_TABLE (object);

  for (guint i = 0; i < self->n_lines; i++)
    drop_line (self, i);
  self->n_lines = 0;
  g_clear_pointer (&self->lines, g_free);
  g_clear_pointer (&self->heights, hats_line_heights_free);
  g_clear_pointer (&self->sheet, hats_sheet_unref);

  G_OBJECT_CLASS (hats_compare_table_parent_class)->dispose (object);
}

static void
hats_compare_table_class_init (HatsCompareTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_compare_table_dispose;
  widget_class->measure = hats_compare_table_measure;
  widget_class->size_allocate = hats_compare_table_size_allocate;
  widget_class->snapshot = hats_compare_table_snapshot;
  HATS_SCROLL_AREA_CLASS (klass)->scrolled = hats_compare_table_scrolled;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
  gtk_widget_class_set_css_name (widget_class, "comparison");
}

static void
hats_compare_table_init (HatsCompareTable *self)
{
  self->shown = -1;
  self->top = 1;
}

GtkWidget *
hats_compare_table_new (HatsSheet *sheet)
{
  HatsCompareTable *self;
  const HatsTable *table;

  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (hats_sheet_get_block (sheet, 0)->table != NULL, NULL);

  self = g_object_new (HATS_TYPE_COMPARE_TABLE, NULL);
  self->sheet = hats_sheet_ref (sheet);
  table = hats_sheet_get_block (sheet, 0)->table;
  self->n_lines = table->rows->len + 1;
  self->n_columns = table->columns->len;
  self->lines = g_new0 (HatsCompareLine *, self->n_lines);
  self->heights = hats_line_heights_new (table->rows->len);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sheet->title, -1);
  hats_compare_table_set_current (self, MIN (1, self->n_lines - 1), MIN (1, self->n_columns));

  return GTK_WIDGET (self);
}

void
hats_compare_table_set_narrow (HatsCompareTable *self,
                               int               column)
{
  g_return_if_fail (HATS_IS_COMPARE_TABLE (self));
  g_return_if_fail (column < (int) self->n_columns);

  self->shown = column;
  hats_line_heights_forget (self->heights);
  if (self->lines[0] != NULL)
    gtk_widget_set_visible (GTK_WIDGET (self->lines[0]), column < 0);

  if (column >= 0)
    hats_compare_table_set_current (self, MIN (MAX (self->row, 1), self->n_lines - 1),
                                    self->column > 0 ? (guint) column + 1 : 0);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

HatsCompareCell *
hats_compare_table_get_cell (HatsCompareTable *self)
{
  g_return_val_if_fail (HATS_IS_COMPARE_TABLE (self), NULL);

  return hats_compare_line_get_cell (get_line (self, self->row), self->column);
}

GtkWidget *
hats_compare_table_get_head (HatsCompareTable *self,
                             guint             column)
{
  g_return_val_if_fail (HATS_IS_COMPARE_TABLE (self), NULL);
  g_return_val_if_fail (column <= self->n_columns, NULL);

  return GTK_WIDGET (hats_compare_line_get_cell (get_line (self, 0), column));
}

void
hats_compare_table_get_current (HatsCompareTable *self,
                                guint            *row,
                                guint            *column)
{
  g_return_if_fail (HATS_IS_COMPARE_TABLE (self));

  *row = self->row;
  *column = self->column;
}

void
hats_compare_table_set_current (HatsCompareTable *self,
                                guint             row,
                                guint             column)
{
  g_return_if_fail (HATS_IS_COMPARE_TABLE (self));
  g_return_if_fail (row < self->n_lines && column <= self->n_columns);

  /* One cell is reached by Tab; the arrow keys go on from there. */
  if (self->lines[self->row] != NULL)
    gtk_widget_set_focusable (GTK_WIDGET (hats_compare_table_get_cell (self)), FALSE);
  self->row = row;
  self->column = column;
  gtk_widget_set_focusable (GTK_WIDGET (hats_compare_table_get_cell (self)), TRUE);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Brings a row in sight that is not, at the top or at the bottom, whichever is nearer. */
static void
scroll_down (HatsCompareTable *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int page = gtk_widget_get_height (GTK_WIDGET (self)) - self->head;
  int height = lay_line (self, self->row, width);
  int end = get_place (self, self->row) + height;

  if (self->row < self->top || (self->row == self->top && self->hidden > 0))
    {
      self->top = self->row;
      self->hidden = 0;
    }
  else if (end - get_place (self, self->top) - self->hidden > page)
    {
      int left = page - height;

      /* Of what is higher than the page, the beginning is seen. */
      self->top = self->row;
      self->hidden = 0;
      while (left > 0 && self->top > 1)
        {
          int step = lay_line (self, --self->top, width);

          self->hidden = MAX (step - left, 0);
          left -= step;
        }
    }
}

static void
scroll_across (HatsCompareTable *self)
{
  GtkAdjustment *across = hats_scroll_area_get_across (HATS_SCROLL_AREA (self));
  int place = ((int) self->column - 1) * self->columns.width;
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int room = width - hats_compare_line_get_title_width (get_line (self, 0), width);
  int most = (int) (gtk_adjustment_get_upper (across) - gtk_adjustment_get_page_size (across));
  int offset = CLAMP (self->columns.offset, place + self->columns.width - room, place);

  gtk_adjustment_set_value (across, mirror_value (self, offset, most));
}

void
hats_compare_table_scroll (HatsCompareTable *self)
{
  g_return_if_fail (HATS_IS_COMPARE_TABLE (self));

  /* Before it has a size, it begins with that row. */
  if (self->columns.width <= 0)
    {
      self->top = MAX (self->row, 1);
      return;
    }

  if (self->row > 0)
    scroll_down (self);
  if (self->column > 0 && !is_narrow (self))
    scroll_across (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

gboolean
hats_compare_table_find (HatsCompareTable *self,
                         double            x,
                         double            y,
                         guint            *row,
                         guint            *column)
{
  GtkWidget *picked, *cell;

  g_return_val_if_fail (HATS_IS_COMPARE_TABLE (self), FALSE);

  /* The lines go on behind the head. */
  if (y < self->head)
    picked = gtk_widget_pick (GTK_WIDGET (self->lines[0]), x, y, GTK_PICK_DEFAULT);
  else
    picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  cell = picked != NULL ? gtk_widget_get_ancestor (picked, HATS_TYPE_COMPARE_CELL) : NULL;
  if (cell == NULL)
    return FALSE;

  for (*row = 0; *row < self->n_lines; (*row)++)
    if (self->lines[*row] != NULL && gtk_widget_is_ancestor (cell, GTK_WIDGET (self->lines[*row])))
      {
        *column = hats_compare_line_find (self->lines[*row], cell);
        return TRUE;
      }

  return FALSE;
}
