/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-compare-view.h"

#include <glib/gi18n-lib.h>

#include "hats-compare-cell.h"
#include "hats-grid-move.h"
#include "hats-comparison-sheet.h"

struct _HatsCompareView
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

static void view_iface_init (HatsViewInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HatsCompareView, hats_compare_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (HATS_TYPE_VIEW, view_iface_init))

static HatsCompareCell *
get_cell (HatsCompareView *self,
          guint            row,
          guint            column)
{
  return g_ptr_array_index ((GPtrArray *) g_ptr_array_index (self->lines, row), column);
}

static guint
get_n_columns (HatsCompareView *self)
{
  return ((GPtrArray *) g_ptr_array_index (self->lines, 0))->len;
}

static gboolean
is_column_shown (HatsCompareView *self,
                 guint            column)
{
  return column == 0 || !self->narrow || column == self->shown + 1;
}

/* One cell is reached by Tab; the arrow keys go on from there. */
static void
set_current (HatsCompareView *self,
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
step_column (HatsCompareView *self,
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
get_last_column (HatsCompareView *self)
{
  return self->narrow ? self->shown + 1 : get_n_columns (self) - 1;
}

/* Where a key leads; FALSE where it is none of the grid's. */
static gboolean
find_target (HatsCompareView *self,
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

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                gpointer               user_data)
{
  HatsCompareView *self = HATS_COMPARE_VIEW (user_data);
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
  if ((state & GDK_ALT_MASK) != 0 || !find_target (self, keyval, state, &row, &column))
    return GDK_EVENT_PROPAGATE;

  set_current (self, row, column);
  gtk_widget_grab_focus (GTK_WIDGET (get_cell (self, row, column)));
  return GDK_EVENT_STOP;
}

static gboolean
find_cell (HatsCompareView *self,
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
  HatsCompareView *self = HATS_COMPARE_VIEW (user_data);
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
make_line (HatsCompareView *self,
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
add_head (HatsCompareView *self,
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
add_row (HatsCompareView *self,
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

/* How many statements are marked as shared, each counted once. */
static guint
count_shared (const HatsTable *table)
{
  guint shared = 0;

  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);
      const HatsCell *cell = row->cells->len > 0 ? g_ptr_array_index (row->cells, 0) : NULL;

      for (guint j = 0; cell != NULL && j < cell->items->len; j++)
        if (((const HatsText *) g_ptr_array_index (cell->items, j))->mark != NULL)
          shared++;
    }

  return shared;
}

static void
update_columns (HatsCompareView *self)
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
  HatsCompareView *self = HATS_COMPARE_VIEW (user_data);

  if (!gtk_toggle_button_get_active (button))
    return;

  self->shown = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "hats-column"));
  update_columns (self);
}

static void
add_switcher (HatsCompareView *self,
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
add_summary (HatsCompareView *self,
             const HatsTable *table)
{
  g_autofree char *aspects = g_strdup_printf (ngettext ("%u aspect", "%u aspects", table->rows->len), table->rows->len);
  guint shared = count_shared (table);
  g_autofree char *items = g_strdup_printf (ngettext ("%u shared item, marked ⇄", "%u shared items, marked ⇄", shared), shared);
  /* Translators: “15 aspects · 5 shared items, marked ⇄”. */
  g_autofree char *text = g_strdup_printf (_("%s · %s"), aspects, items);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_prepend (GTK_BOX (self->box), label);
}

static HatsSheet *
hats_compare_view_dup_sheet (HatsView *view)
{
  return hats_sheet_ref (HATS_COMPARE_VIEW (view)->sheet);
}

static void
hats_compare_view_set_narrow (HatsView *view,
                              gboolean  narrow)
{
  HatsCompareView *self = HATS_COMPARE_VIEW (view);

  self->narrow = narrow;
  update_columns (self);
}

static void
hats_compare_view_show_place (HatsView            *view,
                              const HatsFindPlace *place)
{
  HatsCompareView *self = HATS_COMPARE_VIEW (view);
  const HatsTable *table = hats_sheet_get_block (self->sheet, 0)->table;

  for (guint i = 0; i < table->rows->len; i++)
    if (g_str_equal (((const HatsRow *) g_ptr_array_index (table->rows, i))->title, place->title))
      {
        set_current (self, i + 1, 0);
        hats_view_mark (GTK_WIDGET (get_cell (self, i + 1, 0)));
      }
}

static void
view_iface_init (HatsViewInterface *iface)
{
  iface->show_place = hats_compare_view_show_place;
  iface->dup_sheet = hats_compare_view_dup_sheet;
  iface->set_narrow = hats_compare_view_set_narrow;
}

static void
hats_compare_view_dispose (GObject *object)
{
  HatsCompareView *self = HATS_COMPARE_VIEW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  g_clear_pointer (&self->sheet, hats_sheet_unref);

  G_OBJECT_CLASS (hats_compare_view_parent_class)->dispose (object);
}

static void
hats_compare_view_class_init (HatsCompareViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_compare_view_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
add_controllers (HatsCompareView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, 0);
  gtk_widget_add_controller (self->grid, keys);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, 0);
  gtk_widget_add_controller (self->grid, GTK_EVENT_CONTROLLER (click));
}

static void
hats_compare_view_init (HatsCompareView *self)
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
  gtk_widget_add_css_class (self->box, "hats-compare");
  gtk_box_append (GTK_BOX (self->box), self->switcher);
  gtk_box_append (GTK_BOX (self->box), self->grid);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  add_controllers (self);
}

GtkWidget *
hats_compare_view_new (HatsGuide *guide)
{
  HatsCompareView *self;
  const HatsTable *table;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  self = g_object_new (HATS_TYPE_COMPARE_VIEW, NULL);
  self->sheet = hats_comparison_sheet_new (guide, NULL);
  table = hats_sheet_get_block (self->sheet, 0)->table;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid), GTK_ACCESSIBLE_PROPERTY_LABEL, self->sheet->title, -1);
  add_summary (self, table);
  add_switcher (self, table);
  add_head (self, table);
  for (guint i = 0; i < table->rows->len; i++)
    add_row (self, table, g_ptr_array_index (table->rows, i));
  set_current (self, table->rows->len > 0 ? 1 : 0, table->columns->len > 0 ? 1 : 0);

  return GTK_WIDGET (self);
}
