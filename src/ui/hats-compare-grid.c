/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-compare-grid.h"

#include "hats-compare-table.h"
#include "hats-grid-move.h"
#include "hats-role-switch.h"

struct _HatsCompareGrid
{
  GtkWidget         parent_instance;

  HatsSheet        *sheet;
  GtkWidget        *box;
  HatsRoleSwitch   *switcher;   /* nullable: there is none before it is narrow */
  HatsCompareTable *table;
  guint             dragged;    /* the column that a person drags, from 1; 0 for none */
  guint             target;     /* where it would go, 0 for nowhere */
  guint             shown;      /* which role, where it is narrow */
  gboolean          narrow;
};

G_DEFINE_FINAL_TYPE (HatsCompareGrid, hats_compare_grid, GTK_TYPE_WIDGET)

enum {
  SIGNAL_COLUMN_MOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const HatsTable *
get_table (HatsCompareGrid *self)
{
  return hats_sheet_get_block (self->sheet, 0)->table;
}

static void
focus_cell (HatsCompareGrid *self)
{
  hats_compare_table_scroll (self->table);
  gtk_widget_grab_focus (GTK_WIDGET (hats_compare_table_get_cell (self->table)));
}

/* The next column that is shown in a direction, or the same where there is none. */
static guint
step_column (HatsCompareGrid *self,
             guint            column,
             gboolean         forward)
{
  if (self->narrow)
    return forward ? self->shown + 1 : 0;
  if (forward)
    return MIN (column + 1, get_table (self)->columns->len);

  return column > 0 ? column - 1 : 0;
}

static guint
get_last_column (HatsCompareGrid *self)
{
  return self->narrow ? self->shown + 1 : get_table (self)->columns->len;
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
  guint last = get_table (self)->rows->len;
  guint first = self->narrow ? MIN (1, last) : 0;

  hats_compare_table_get_current (self->table, row, column);
  if (move == HATS_GRID_MOVE_UP)
    *row = *row > first ? *row - 1 : first;
  if (move == HATS_GRID_MOVE_DOWN)
    *row = MIN (*row + 1, last);
  if (move == HATS_GRID_MOVE_BACK || move == HATS_GRID_MOVE_FORWARD)
    *column = step_column (self, *column, move == HATS_GRID_MOVE_FORWARD);
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
  int step = left != mirrored ? -1 : 1;
  guint row, column;

  hats_compare_table_get_current (self->table, &row, &column);
  if (!(left || right) || column == 0 || self->narrow ||
      (int) column + step < 1 || (int) column + step > (int) get_table (self)->columns->len)
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
      hats_compare_cell_copy (hats_compare_table_get_cell (self->table));
      return GDK_EVENT_STOP;
    }
  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_space)
    {
      hats_compare_cell_show_sources (hats_compare_table_get_cell (self->table));
      return GDK_EVENT_STOP;
    }
  if ((state & GDK_ALT_MASK) != 0)
    return move_column (self, keyval);
  if (!find_target (self, keyval, state, &row, &column))
    return GDK_EVENT_PROPAGATE;

  hats_compare_table_set_current (self->table, row, column);
  focus_cell (self);
  return GDK_EVENT_STOP;
}

static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y,
             gpointer         user_data)
{
  HatsCompareGrid *self = HATS_COMPARE_GRID (user_data);
  guint row, column;

  if (!hats_compare_table_find (self->table, x, y, &row, &column))
    return;

  hats_compare_table_set_current (self->table, row, column);
  gtk_widget_grab_focus (GTK_WIDGET (hats_compare_table_get_cell (self->table)));
  hats_compare_cell_show_sources (hats_compare_table_get_cell (self->table));
}

/* The cell to which the Tab key goes may have been scrolled away. */
static void
enter_cb (HatsCompareGrid *self)
{
  hats_compare_table_scroll (self->table);
}

static void switched_cb (HatsCompareGrid *self);

static HatsRoleSwitch *
make_switch (HatsCompareGrid *self)
{
  const HatsTable *table = get_table (self);
  g_autoptr(GPtrArray) titles = g_ptr_array_new ();
  GtkWidget *switcher;

  for (guint i = 0; i < table->columns->len; i++)
    g_ptr_array_add (titles, ((const HatsColumn *) g_ptr_array_index (table->columns, i))->title);
  g_ptr_array_add (titles, NULL);

  switcher = hats_role_switch_new ((const char * const *) titles->pdata);
  hats_role_switch_set_chosen (HATS_ROLE_SWITCH (switcher), self->shown);
  gtk_widget_set_halign (switcher, GTK_ALIGN_CENTER);
  g_signal_connect_object (switcher, "changed", G_CALLBACK (switched_cb), self, G_CONNECT_SWAPPED);
  gtk_box_prepend (GTK_BOX (self->box), switcher);

  return HATS_ROLE_SWITCH (switcher);
}

static void
update_columns (HatsCompareGrid *self)
{
  if (self->narrow && self->switcher == NULL)
    self->switcher = make_switch (self);
  if (self->switcher != NULL)
    gtk_widget_set_visible (GTK_WIDGET (self->switcher), self->narrow);

  hats_compare_table_set_narrow (self->table, self->narrow ? (int) self->shown : -1);
}

static void
switched_cb (HatsCompareGrid *self)
{
  self->shown = hats_role_switch_get_chosen (self->switcher);
  update_columns (self);
}

/* The head of the column is paler, and where it would go there is a line. */
static void
mark_dragged (HatsCompareGrid *self,
              gboolean         marked)
{
  GtkWidget *dragged = hats_compare_table_get_head (self->table, self->dragged);
  GtkWidget *target = self->target > 0 ? hats_compare_table_get_head (self->table, self->target) : NULL;
  const char *side = self->target > self->dragged ? "hats-drop-after" : "hats-drop-before";

  if (marked)
    gtk_widget_add_css_class (dragged, "hats-dragged");
  else
    gtk_widget_remove_css_class (dragged, "hats-dragged");

  if (target != NULL && target != dragged && marked)
    gtk_widget_add_css_class (target, side);
  else if (target != NULL)
    gtk_widget_remove_css_class (target, side);
}

static void
drag_begin_cb (GtkGestureDrag  *gesture,
               double           x,
               double           y,
               HatsCompareGrid *self)
{
  guint row, column;

  self->dragged = self->target = 0;
  if (!self->narrow && hats_compare_table_find (self->table, x, y, &row, &column) && row == 0)
    self->dragged = column;
  if (self->dragged == 0)
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
}

static void
drag_update_cb (GtkGestureDrag  *gesture,
                double           dx,
                double           dy,
                HatsCompareGrid *self)
{
  double x, y;
  guint row, column;

  if (self->dragged == 0 ||
      (self->target == 0 && !gtk_drag_check_threshold (GTK_WIDGET (self->table), 0, 0, (int) dx, (int) dy)))
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_gesture_drag_get_start_point (gesture, &x, &y);
  mark_dragged (self, FALSE);
  /* At the height of the heads, however far down the pointer is. */
  if (hats_compare_table_find (self->table, x + dx, y, &row, &column) && column > 0)
    self->target = column;
  mark_dragged (self, TRUE);
}

static void
drag_end_cb (GtkGestureDrag  *gesture,
             double           dx,
             double           dy,
             HatsCompareGrid *self)
{
  guint dragged = self->dragged, target = self->target;

  if (dragged == 0)
    return;

  mark_dragged (self, FALSE);
  self->dragged = self->target = 0;
  if (target > 0 && target != dragged)
    g_signal_emit (self, signals[SIGNAL_COLUMN_MOVED], 0, dragged - 1, (int) target - (int) dragged);
}

static void
drag_cancel_cb (GtkGesture       *gesture,
                GdkEventSequence *sequence,
                HatsCompareGrid  *self)
{
  if (self->dragged > 0)
    mark_dragged (self, FALSE);
  self->dragged = self->target = 0;
}

static void
hats_compare_grid_dispose (GObject *object)
{
  HatsCompareGrid *self = HATS_COMPARE_GRID (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
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
  GtkWidget *table = GTK_WIDGET (self->table);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, 0);
  gtk_widget_add_controller (table, keys);
  g_signal_connect_object (focus, "enter", G_CALLBACK (enter_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (table, focus);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, 0);
  gtk_widget_add_controller (table, GTK_EVENT_CONTROLLER (click));
  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self, 0);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (drag_update_cb), self, 0);
  g_signal_connect_object (drag, "drag-end", G_CALLBACK (drag_end_cb), self, 0);
  g_signal_connect_object (drag, "cancel", G_CALLBACK (drag_cancel_cb), self, 0);
  gtk_widget_add_controller (table, GTK_EVENT_CONTROLLER (drag));
}

static void
hats_compare_grid_init (HatsCompareGrid *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
hats_compare_grid_new (HatsSheet *sheet)
{
  HatsCompareGrid *self;
  GtkWidget *scroller = gtk_scrolled_window_new ();

  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (hats_sheet_get_block (sheet, 0)->table != NULL, NULL);

  self = g_object_new (HATS_TYPE_COMPARE_GRID, "vexpand", TRUE, NULL);
  self->sheet = hats_sheet_ref (sheet);
  self->table = HATS_COMPARE_TABLE (hats_compare_table_new (sheet));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->table));
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_widget_add_css_class (scroller, "hats-grid");
  gtk_box_append (GTK_BOX (self->box), scroller);
  add_controllers (self);

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
  g_return_if_fail (HATS_IS_COMPARE_GRID (self));

  self->shown = shown < get_table (self)->columns->len ? shown : 0;
  if (self->switcher != NULL)
    hats_role_switch_set_chosen (self->switcher, self->shown);
}

guint
hats_compare_grid_get_row (HatsCompareGrid *self)
{
  guint row, column;

  g_return_val_if_fail (HATS_IS_COMPARE_GRID (self), 0);

  hats_compare_table_get_current (self->table, &row, &column);
  return row;
}

void
hats_compare_grid_focus_cell (HatsCompareGrid *self,
                              guint            row,
                              guint            column)
{
  g_return_if_fail (HATS_IS_COMPARE_GRID (self));
  g_return_if_fail (column < get_table (self)->columns->len);

  hats_compare_table_set_current (self->table, MIN (row, get_table (self)->rows->len), column + 1);
  hats_compare_grid_focus (self);
}

GtkWidget *
hats_compare_grid_go_to_row (HatsCompareGrid *self,
                             guint            row)
{
  g_return_val_if_fail (HATS_IS_COMPARE_GRID (self), NULL);
  g_return_val_if_fail (row <= get_table (self)->rows->len, NULL);

  hats_compare_table_set_current (self->table, row, 0);
  hats_compare_table_scroll (self->table);
  return GTK_WIDGET (hats_compare_table_get_cell (self->table));
}

void
hats_compare_grid_focus (HatsCompareGrid *self)
{
  g_return_if_fail (HATS_IS_COMPARE_GRID (self));

  focus_cell (self);
}
