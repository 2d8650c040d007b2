/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-compare-grid.h"

#include <glib/gi18n-lib.h>

#include "hats-compare-cell.h"
#include "hats-grid-move.h"

struct _HatsCompareGrid
{
  GtkWidget           parent_instance;

  HatsSheet          *sheet;
  GtkWidget          *box;
  GtkWidget          *grid;         /* holds the head and the rows */
  GtkWidget          *switcher;     /* which role is shown where it is narrow */
  GtkWidget          *head;
  GtkWidget          *rows;
  GtkScrolledWindow  *scroller;
  GPtrArray          *lines;        /* of GPtrArray of cells: the head, then the rows */
  guint               row, column;  /* of the cell that Tab goes to */
  guint               shown;        /* which role, where it is narrow */
  gboolean            narrow;
};

G_DEFINE_FINAL_TYPE (HatsCompareGrid, hats_compare_grid, GTK_TYPE_WIDGET)

enum {
  SIGNAL_COLUMN_MOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static HatsCompareCell *
get_cell (HatsCompareGrid *self,
          guint            row,
          guint            column)
{
  return g_ptr_array_index ((GPtrArray *) g_ptr_array_index (self->lines, row), column);
}

static guint
get_n_columns (HatsCompareGrid *self)
{
  return ((GPtrArray *) g_ptr_array_index (self->lines, 0))->len;
}

static gboolean
is_column_shown (HatsCompareGrid *self,
                 guint            column)
{
  return column == 0 || !self->narrow || column == self->shown + 1;
}

/* One cell is reached by Tab; the arrow keys go on from there. */
static void
set_current (HatsCompareGrid *self,
             guint            row,
             guint            column)
{
  gtk_widget_set_focusable (GTK_WIDGET (get_cell (self, self->row, self->column)), FALSE);
  self->row = row;
  self->column = column;
  gtk_widget_set_focusable (GTK_WIDGET (get_cell (self, row, column)), TRUE);
}

/* The next column that is shown in a direction, or the same where there is none. */
static guint
step_column (HatsCompareGrid *self,
             int              step)
{
  int column = (int) self->column + step;

  while (column >= 0 && column < (int) get_n_columns (self))
    {
      if (is_column_shown (self, (guint) column))
        return (guint) column;
      column += step;
    }

  return self->column;
}

static guint
get_last_column (HatsCompareGrid *self)
{
  return self->narrow ? self->shown + 1 : get_n_columns (self) - 1;
}

/* Where a key leads; FALSE where it is none of the grid's. */
static gboolean
find_target (HatsCompareGrid *self,
             guint            keyval,
             GdkModifierType  state,
             guint           *row,
             guint           *column)
{
  HatsGridMove move = hats_grid_move_from_key (GTK_WIDGET (self), keyval, state);
  guint first = self->narrow && self->lines->len > 1 ? 1 : 0;
  guint last = self->lines->len - 1;

  *row = self->row;
  *column = self->column;
  if (move == HATS_GRID_MOVE_UP)
    *row = self->row > first ? self->row - 1 : first;
  if (move == HATS_GRID_MOVE_DOWN)
    *row = MIN (self->row + 1, last);
  if (move == HATS_GRID_MOVE_BACK || move == HATS_GRID_MOVE_FORWARD)
    *column = step_column (self, move == HATS_GRID_MOVE_BACK ? -1 : 1);
  if (move == HATS_GRID_MOVE_FIRST || move == HATS_GRID_MOVE_LAST)
    *row = move == HATS_GRID_MOVE_FIRST ? first : last;
  if (move == HATS_GRID_MOVE_FIRST || move == HATS_GRID_MOVE_ROW_START)
    *column = 0;
  if (move == HATS_GRID_MOVE_LAST || move == HATS_GRID_MOVE_ROW_END)
    *column = get_last_column (self);

  return move != HATS_GRID_MOVE_NONE;
}

/* The column of the focus goes where the arrow points. */
static gboolean
move_column (HatsCompareGrid *self,
             guint            keyval)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  gboolean left = keyval == GDK_KEY_Left || keyval == GDK_KEY_KP_Left;
  gboolean right = keyval == GDK_KEY_Right || keyval == GDK_KEY_KP_Right;
  guint column = self->column;
  int step = left != mirrored ? -1 : 1;

  if (!(left || right) || column == 0 || self->narrow ||
      (int) column + step < 1 || (int) column + step >= (int) get_n_columns (self))
    return GDK_EVENT_PROPAGATE;

  g_signal_emit (self, signals[SIGNAL_COLUMN_MOVED], 0, column - 1, step);
  return GDK_EVENT_STOP;
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                gpointer               user_data)
{
  HatsCompareGrid *self = HATS_COMPARE_GRID (user_data);
  guint row, column;

  /* Together with Shift the whole table is copied, by the window. */
  if ((state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK)) == GDK_CONTROL_MASK && (keyval == GDK_KEY_c || keyval == GDK_KEY_C))
    {
      hats_compare_cell_copy (get_cell (self, self->row, self->column));
      return GDK_EVENT_STOP;
    }
  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_space)
    {
      hats_compare_cell_show_sources (get_cell (self, self->row, self->column));
      return GDK_EVENT_STOP;
    }
  if ((state & GDK_ALT_MASK) != 0)
    return move_column (self, keyval);
  if (!find_target (self, keyval, state, &row, &column))
    return GDK_EVENT_PROPAGATE;

  set_current (self, row, column);
  gtk_widget_grab_focus (GTK_WIDGET (get_cell (self, row, column)));
  return GDK_EVENT_STOP;
}

static gboolean
find_cell (HatsCompareGrid *self,
           GtkWidget       *cell,
           guint           *row,
           guint           *column)
{
  for (*row = 0; *row < self->lines->len; (*row)++)
    if (g_ptr_array_find (g_ptr_array_index (self->lines, *row), cell, column))
      return TRUE;

  return FALSE;
}

static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y,
             gpointer         user_data)
{
  HatsCompareGrid *self = HATS_COMPARE_GRID (user_data);
  GtkWidget *grid = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  GtkWidget *picked = gtk_widget_pick (grid, x, y, GTK_PICK_DEFAULT);
  GtkWidget *cell = picked != NULL ? gtk_widget_get_ancestor (picked, HATS_TYPE_COMPARE_CELL) : NULL;
  guint row, column;

  if (cell == NULL || !find_cell (self, cell, &row, &column))
    return;

  set_current (self, row, column);
  gtk_widget_grab_focus (cell);
  hats_compare_cell_show_sources (HATS_COMPARE_CELL (cell));
}

/* A line of the grid: the title, and the cells with equal widths. */
static GtkWidget *
make_line (HatsCompareGrid *self,
           GPtrArray       *cells)
{
  GtkWidget *line = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_ROW, NULL);
  GtkWidget *columns = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (line, "hats-line-of-cells");
  gtk_box_set_homogeneous (GTK_BOX (columns), TRUE);
  gtk_widget_set_hexpand (columns, TRUE);

  gtk_box_append (GTK_BOX (line), g_ptr_array_index (cells, 0));
  for (guint i = 1; i < cells->len; i++)
    {
      gtk_widget_set_hexpand (g_ptr_array_index (cells, i), TRUE);
      gtk_box_append (GTK_BOX (columns), g_ptr_array_index (cells, i));
    }
  gtk_box_append (GTK_BOX (line), columns);
  g_ptr_array_add (self->lines, cells);

  return line;
}

static void
add_head (HatsCompareGrid *self,
          const HatsTable *table)
{
  GPtrArray *cells = g_ptr_array_new ();

  g_ptr_array_add (cells, hats_compare_cell_new_row (table->corner));
  for (guint i = 0; i < table->columns->len; i++)
    g_ptr_array_add (cells, hats_compare_cell_new_column (g_ptr_array_index (table->columns, i)));
  self->head = make_line (self, cells);
  gtk_widget_add_css_class (self->head, "hats-head");
  gtk_box_prepend (GTK_BOX (self->grid), self->head);
}

static void
add_row (HatsCompareGrid *self,
         const HatsTable *table,
         const HatsRow   *row)
{
  GPtrArray *cells = g_ptr_array_new ();

  g_ptr_array_add (cells, hats_compare_cell_new_row (row->title));
  for (guint i = 0; i < row->cells->len; i++)
    g_ptr_array_add (cells, hats_compare_cell_new (self->sheet, row->title,
                                                   ((const HatsColumn *) g_ptr_array_index (table->columns, i))->title,
                                                   g_ptr_array_index (row->cells, i)));
  gtk_box_append (GTK_BOX (self->rows), make_line (self, cells));
}

static void
update_columns (HatsCompareGrid *self)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      /* Where it is narrow, the aspect stands above what a role says under it. */
      gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_parent (GTK_WIDGET (get_cell (self, i, 0)))),
                                      self->narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
      for (guint j = 1; j < get_n_columns (self); j++)
        gtk_widget_set_visible (GTK_WIDGET (get_cell (self, i, j)), is_column_shown (self, j));
    }
  gtk_widget_set_visible (self->switcher, self->narrow);
  gtk_widget_set_visible (self->head, !self->narrow);
  if (self->narrow && self->row == 0)
    set_current (self, MIN (1, self->lines->len - 1), self->column);

  if (!is_column_shown (self, self->column))
    set_current (self, self->row, self->shown + 1);
}

static void
toggled_cb (GtkToggleButton *button,
            gpointer         user_data)
{
  HatsCompareGrid *self = HATS_COMPARE_GRID (user_data);

  if (!gtk_toggle_button_get_active (button))
    return;

  self->shown = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "hats-column"));
  update_columns (self);
}

static void
add_switcher (HatsCompareGrid *self,
              const HatsTable *table)
{
  GtkToggleButton *first = NULL;

  for (guint i = 0; i < table->columns->len; i++)
    {
      const HatsColumn *column = g_ptr_array_index (table->columns, i);
      GtkWidget *button = gtk_toggle_button_new_with_label (column->title);

      g_object_set_data (G_OBJECT (button), "hats-column", GUINT_TO_POINTER (i));
      gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), first);
      if (first == NULL)
        {
          first = GTK_TOGGLE_BUTTON (button);
          gtk_toggle_button_set_active (first, TRUE);
        }
      g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, 0);
      gtk_box_append (GTK_BOX (self->switcher), button);
    }
}

static void
hats_compare_grid_dispose (GObject *object)
{
  HatsCompareGrid *self = HATS_COMPARE_GRID (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  g_clear_pointer (&self->sheet, hats_sheet_unref);

  G_OBJECT_CLASS (hats_compare_grid_parent_class)->dispose (object);
}

static void
hats_compare_grid_class_init (HatsCompareGridClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_compare_grid_dispose;

  signals[SIGNAL_COLUMN_MOVED] =
    g_signal_new ("column-moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_INT);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
add_controllers (HatsCompareGrid *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, 0);
  gtk_widget_add_controller (self->grid, keys);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, 0);
  gtk_widget_add_controller (self->grid, GTK_EVENT_CONTROLLER (click));
}

static void
hats_compare_grid_init (HatsCompareGrid *self)
{
  self->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->scroller = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  gtk_scrolled_window_set_policy (self->scroller, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (self->scroller, self->rows);
  gtk_widget_set_vexpand (GTK_WIDGET (self->scroller), TRUE);

  self->grid = g_object_new (GTK_TYPE_BOX,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_GRID,
                             "orientation", GTK_ORIENTATION_VERTICAL,
                             NULL);
  gtk_widget_add_css_class (self->grid, "hats-grid");
  gtk_box_append (GTK_BOX (self->grid), GTK_WIDGET (self->scroller));

  self->switcher = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (self->switcher, "linked");
  gtk_widget_set_halign (self->switcher, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (self->switcher, FALSE);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_box_append (GTK_BOX (self->box), self->switcher);
  gtk_box_append (GTK_BOX (self->box), self->grid);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  add_controllers (self);
}

GtkWidget *
hats_compare_grid_new (HatsSheet *sheet)
{
  HatsCompareGrid *self;
  const HatsTable *table;

  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (hats_sheet_get_block (sheet, 0)->table != NULL, NULL);

  self = g_object_new (HATS_TYPE_COMPARE_GRID, "vexpand", TRUE, NULL);
  self->sheet = hats_sheet_ref (sheet);
  table = hats_sheet_get_block (self->sheet, 0)->table;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid), GTK_ACCESSIBLE_PROPERTY_LABEL, self->sheet->title, -1);
  add_switcher (self, table);
  add_head (self, table);
  for (guint i = 0; i < table->rows->len; i++)
    add_row (self, table, g_ptr_array_index (table->rows, i));
  set_current (self, table->rows->len > 0 ? 1 : 0, table->columns->len > 0 ? 1 : 0);

  return GTK_WIDGET (self);
}

void
hats_compare_grid_set_narrow (HatsCompareGrid *self,
                              gboolean         narrow)
{
  g_return_if_fail (HATS_IS_COMPARE_GRID (self));

  self->narrow = narrow;
  update_columns (self);
}

guint
hats_compare_grid_get_shown (HatsCompareGrid *self)
{
  g_return_val_if_fail (HATS_IS_COMPARE_GRID (self), 0);

  return self->shown;
}

void
hats_compare_grid_set_shown (HatsCompareGrid *self,
                             guint            shown)
{
  GtkWidget *button;

  g_return_if_fail (HATS_IS_COMPARE_GRID (self));

  button = gtk_widget_get_first_child (self->switcher);
  for (guint i = 0; i < shown && button != NULL; i++)
    button = gtk_widget_get_next_sibling (button);
  if (button != NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
}

guint
hats_compare_grid_get_row (HatsCompareGrid *self)
{
  g_return_val_if_fail (HATS_IS_COMPARE_GRID (self), 0);

  return self->row;
}

void
hats_compare_grid_focus_cell (HatsCompareGrid *self,
                              guint            row,
                              guint            column)
{
  g_return_if_fail (HATS_IS_COMPARE_GRID (self));
  g_return_if_fail (column + 1 < get_n_columns (self));

  set_current (self, MIN (row, self->lines->len - 1), column + 1);
  hats_compare_grid_focus (self);
}

GtkWidget *
hats_compare_grid_go_to_row (HatsCompareGrid *self,
                             guint            row)
{
  g_return_val_if_fail (HATS_IS_COMPARE_GRID (self), NULL);
  g_return_val_if_fail (row < self->lines->len, NULL);

  set_current (self, row, 0);
  return GTK_WIDGET (get_cell (self, row, 0));
}

void
hats_compare_grid_focus (HatsCompareGrid *self)
{
  g_return_if_fail (HATS_IS_COMPARE_GRID (self));

  gtk_widget_grab_focus (GTK_WIDGET (get_cell (self, self->row, self->column)));
}
