/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-map-chart.h"

#include "hats-grid-move.h"
#include "hats-inner-focus.h"
#include "hats-map-legend.h"
#include "hats-map-tile.h"

/* Between cells, in pixels: the frame of the present one stands in it. */
#define GAP 3

struct _HatsMapChart
{
  GtkWidget           parent_instance;

  HatsSheet          *sheet;      /* NULL before the first map */
  const HatsMapBlock *map;        /* the sheet's */
  guint               row;        /* the cell that Tab leads to */
  guint               column;
  GtkWidget          *hovered;    /* NULL, or a tile of the grid */

  GtkWidget          *content;
  GtkWidget          *titles;     /* a box of labels, beside the grid */
  GtkWidget          *grid;       /* a box of lines */
  GtkWidget          *heads;      /* the first line, of labels */
  GPtrArray          *lines;      /* of GPtrArray of HatsMapTile */
  GtkSizeGroup       *heights;    /* of lines and titles */
  GtkWidget          *readout;
  GtkEventController *focus;
};

G_DEFINE_FINAL_TYPE (HatsMapChart, hats_map_chart, GTK_TYPE_WIDGET)

enum {
  SIGNAL_CELL_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static HatsMapTile *
get_tile (HatsMapChart *self,
          guint         row,
          guint         column)
{
  return g_ptr_array_index ((GPtrArray *) g_ptr_array_index (self->lines, row), column);
}

static gboolean
find_tile (HatsMapChart *self,
           GtkWidget    *tile,
           guint        *row,
           guint        *column)
{
  for (*row = 0; *row < self->lines->len; (*row)++)
    if (g_ptr_array_find (g_ptr_array_index (self->lines, *row), tile, column))
      return TRUE;

  return FALSE;
}

/* The cell under the pointer or with the focus in words, else the present situation. */
static void
update_readout (HatsMapChart *self)
{
  const char *text = self->map->present_text != NULL ? self->map->present_text : self->map->caption;

  if (self->hovered != NULL)
    text = hats_map_tile_get_name (HATS_MAP_TILE (self->hovered));
  else if (gtk_event_controller_focus_contains_focus (GTK_EVENT_CONTROLLER_FOCUS (self->focus)))
    text = hats_map_tile_get_name (get_tile (self, self->row, self->column));

  if (!g_str_equal (gtk_label_get_text (GTK_LABEL (self->readout)), text))
    gtk_label_set_text (GTK_LABEL (self->readout), text);
}

static void
set_current (HatsMapChart *self,
             guint         row,
             guint         column)
{
  gtk_widget_set_focusable (GTK_WIDGET (get_tile (self, self->row, self->column)), FALSE);
  self->row = row;
  self->column = column;
  gtk_widget_set_focusable (GTK_WIDGET (get_tile (self, row, column)), TRUE);
}

static void
focus_cell (HatsMapChart *self,
            guint         row,
            guint         column)
{
  set_current (self, row, column);
  gtk_widget_grab_focus (GTK_WIDGET (get_tile (self, row, column)));
  update_readout (self);
}

static void
activate_cell (HatsMapChart *self,
               guint         row,
               guint         column)
{
  g_signal_emit (self, signals[SIGNAL_CELL_ACTIVATED], 0, hats_map_block_get_people (self->map, column), (int) row);
}

static guint
step (guint from,
      int   by,
      guint length)
{
  return (guint) CLAMP ((int) from + by, 0, (int) length - 1);
}

/* Where a key leads; FALSE where it is none of the grid's. */
static gboolean
find_target (HatsMapChart    *self,
             guint            keyval,
             GdkModifierType  state,
             guint           *row,
             guint           *column)
{
  HatsGridMove move = hats_grid_move_from_key (GTK_WIDGET (self), keyval, state);
  guint n_rows = self->map->rows->len;
  guint n_columns = self->map->columns->len;

  *row = self->row;
  *column = self->column;
  if (move == HATS_GRID_MOVE_UP || move == HATS_GRID_MOVE_DOWN)
    *row = step (self->row, move == HATS_GRID_MOVE_UP ? -1 : 1, n_rows);
  if (move == HATS_GRID_MOVE_BACK || move == HATS_GRID_MOVE_FORWARD)
    *column = step (self->column, move == HATS_GRID_MOVE_BACK ? -1 : 1, n_columns);
  if (move == HATS_GRID_MOVE_FIRST || move == HATS_GRID_MOVE_LAST)
    *row = move == HATS_GRID_MOVE_FIRST ? 0 : n_rows - 1;
  if (move == HATS_GRID_MOVE_FIRST || move == HATS_GRID_MOVE_ROW_START)
    *column = 0;
  if (move == HATS_GRID_MOVE_LAST || move == HATS_GRID_MOVE_ROW_END)
    *column = n_columns - 1;

  return move != HATS_GRID_MOVE_NONE;
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                gpointer               user_data)
{
  HatsMapChart *self = HATS_MAP_CHART (user_data);
  guint row, column;

  if ((state & GDK_ALT_MASK) != 0)
    return GDK_EVENT_PROPAGATE;
  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_ISO_Enter || keyval == GDK_KEY_space)
    {
      activate_cell (self, self->row, self->column);
      return GDK_EVENT_STOP;
    }
  if (!find_target (self, keyval, state, &row, &column))
    return GDK_EVENT_PROPAGATE;

  /* What was done last is read out: a pointer that lies where it lay does not count. */
  self->hovered = NULL;
  focus_cell (self, row, column);
  return GDK_EVENT_STOP;
}

static GtkWidget *
pick_tile (HatsMapChart *self,
           double        x,
           double        y)
{
  GtkWidget *picked = gtk_widget_pick (self->grid, x, y, GTK_PICK_DEFAULT);

  return picked != NULL ? gtk_widget_get_ancestor (picked, HATS_TYPE_MAP_TILE) : NULL;
}

static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y,
             gpointer         user_data)
{
  HatsMapChart *self = HATS_MAP_CHART (user_data);
  GtkWidget *tile = pick_tile (self, x, y);
  guint row, column;

  if (tile == NULL || !find_tile (self, tile, &row, &column))
    return;

  focus_cell (self, row, column);
  activate_cell (self, row, column);
}

static void
motion_cb (HatsMapChart *self,
           double        x,
           double        y)
{
  g_assert (HATS_IS_MAP_CHART (self));

  self->hovered = pick_tile (self, x, y);
  update_readout (self);
}

static void
leave_cb (HatsMapChart *self)
{
  g_assert (HATS_IS_MAP_CHART (self));

  self->hovered = NULL;
  update_readout (self);
}

static void
hats_map_chart_dispose (GObject *object)
{
  HatsMapChart *self = HATS_MAP_CHART (object);

  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  g_clear_object (&self->heights);
  g_clear_pointer (&self->sheet, hats_sheet_unref);

  G_OBJECT_CLASS (hats_map_chart_parent_class)->dispose (object);
}

static gboolean
hats_map_chart_grab_focus (GtkWidget *widget)
{
  HatsMapChart *self = HATS_MAP_CHART (widget);

  return self->map != NULL && gtk_widget_grab_focus (GTK_WIDGET (get_tile (self, self->row, self->column)));
}

static void
hats_map_chart_class_init (HatsMapChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_map_chart_dispose;
  widget_class->focus = hats_inner_focus_move;
  widget_class->grab_focus = hats_map_chart_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);

  signals[SIGNAL_CELL_ACTIVATED] =
    g_signal_new ("cell-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
}

/* The grid beside its titles, which stay where they are when it scrolls. */
static GtkWidget *
make_grid (HatsMapChart *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->titles = gtk_box_new (GTK_ORIENTATION_VERTICAL, GAP);
  gtk_widget_set_valign (self->titles, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->titles, "hats-map-titles");
  self->grid = g_object_new (GTK_TYPE_BOX,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_GRID,
                             "orientation", GTK_ORIENTATION_VERTICAL,
                             "spacing", GAP,
                             "valign", GTK_ALIGN_START,
                             NULL);
  gtk_widget_add_css_class (self->grid, "hats-map-grid");

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->grid);
  gtk_widget_set_focusable (scroller, FALSE);
  gtk_widget_set_hexpand (scroller, TRUE);

  gtk_box_append (GTK_BOX (box), self->titles);
  gtk_box_append (GTK_BOX (box), scroller);

  return box;
}

static void
add_controllers (HatsMapChart *self)
{
  GtkEventController *key = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect (key, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (self->grid, key);
  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (self->grid, GTK_EVENT_CONTROLLER (click));
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (self->grid, motion);

  self->focus = gtk_event_controller_focus_new ();
  g_signal_connect_swapped (self->focus, "enter", G_CALLBACK (update_readout), self);
  g_signal_connect_swapped (self->focus, "leave", G_CALLBACK (update_readout), self);
  gtk_widget_add_controller (self->grid, self->focus);
}

static void
hats_map_chart_init (HatsMapChart *self)
{
  self->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  self->heights = gtk_size_group_new (GTK_SIZE_GROUP_VERTICAL);
  self->content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (self->content, "hats-map");
  gtk_widget_set_parent (self->content, GTK_WIDGET (self));
  gtk_box_append (GTK_BOX (self->content), make_grid (self));

  self->readout = g_object_new (GTK_TYPE_LABEL,
                                "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                                "wrap", TRUE,
                                "xalign", 0.0,
                                "yalign", 0.0,
                                "width-chars", 12,
                                NULL);
  gtk_widget_add_css_class (self->readout, "hats-readout");
  gtk_box_append (GTK_BOX (self->content), self->readout);
  add_controllers (self);
}

GtkWidget *
hats_map_chart_new (void)
{
  return g_object_new (HATS_TYPE_MAP_CHART, NULL);
}

static GtkWidget *
make_label (GtkAccessibleRole role,
            double            xalign)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "xalign", xalign, NULL);

  gtk_widget_add_css_class (label, "caption");

  return label;
}

static GtkWidget *
add_line (HatsMapChart *self)
{
  GtkWidget *line = g_object_new (GTK_TYPE_BOX,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_ROW,
                                  "homogeneous", TRUE,
                                  "spacing", GAP,
                                  NULL);
  GtkWidget *title = make_label (GTK_ACCESSIBLE_ROLE_ROW_HEADER, 0.0);

  gtk_size_group_add_widget (self->heights, line);
  gtk_size_group_add_widget (self->heights, title);
  gtk_box_append (GTK_BOX (self->grid), line);
  gtk_box_append (GTK_BOX (self->titles), title);

  return line;
}

static void
add_tiles (HatsMapChart *self)
{
  GtkWidget *line = add_line (self);
  GPtrArray *tiles = g_ptr_array_new ();

  for (guint i = 0; i < HATS_MAP_MOST_COLUMNS; i++)
    {
      g_ptr_array_add (tiles, hats_map_tile_new (GTK_ACCESSIBLE_ROLE_GRID_CELL));
      gtk_box_append (GTK_BOX (line), g_ptr_array_index (tiles, i));
    }
  g_ptr_array_add (self->lines, tiles);
}

/* The widgets are made for the first map; the maps of a model differ in what stands in them. */
static void
make_cells (HatsMapChart       *self,
            const HatsMapBlock *map)
{
  self->heads = add_line (self);
  for (guint i = 0; i < HATS_MAP_MOST_COLUMNS; i++)
    gtk_box_append (GTK_BOX (self->heads), make_label (GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, 0.5));

  for (guint i = 0; i < map->rows->len; i++)
    add_tiles (self);
  gtk_box_append (GTK_BOX (self->content), hats_map_legend_new (map));
}

static void
show_heads (HatsMapChart *self)
{
  GtkWidget *head = gtk_widget_get_first_child (self->heads);
  GtkWidget *title = gtk_widget_get_first_child (self->titles);

  for (guint i = 0; head != NULL; i++, head = gtk_widget_get_next_sibling (head))
    {
      gtk_widget_set_visible (head, i < self->map->columns->len);
      if (i < self->map->columns->len)
        {
          g_autofree char *number = g_strdup_printf ("%d", hats_map_block_get_people (self->map, i));

          gtk_label_set_text (GTK_LABEL (head), number);
        }
    }

  gtk_label_set_text (GTK_LABEL (title), self->map->corner);
  for (guint i = 0; i < self->map->rows->len; i++)
    {
      title = gtk_widget_get_next_sibling (title);
      gtk_label_set_text (GTK_LABEL (title), ((const HatsMapRow *) g_ptr_array_index (self->map->rows, i))->title);
    }
}

static void
show_cells (HatsMapChart *self)
{
  for (guint row = 0; row < self->map->rows->len; row++)
    for (guint column = 0; column < HATS_MAP_MOST_COLUMNS; column++)
      {
        HatsMapTile *tile = get_tile (self, row, column);
        g_autofree char *name = NULL;

        gtk_widget_set_visible (GTK_WIDGET (tile), column < self->map->columns->len);
        if (column >= self->map->columns->len)
          continue;

        name = hats_map_block_describe (self->map, row, column);
        hats_map_tile_set_answer (tile, hats_map_block_get (self->map, row, column));
        hats_map_tile_set_name (tile, name);
        hats_map_tile_set_present (tile, hats_map_block_is_present (self->map, row, column));
      }
}

/* The column that stands for as many people as @people, or the last for fewer. */
static guint
find_column (const HatsMapBlock *map,
             int                 people)
{
  guint column = 0;

  while (column + 1 < map->columns->len && hats_map_block_get_people (map, column + 1) <= people)
    column++;

  return column;
}

void
hats_map_chart_set_block (HatsMapChart    *self,
                          HatsSheet       *sheet,
                          const HatsBlock *block)
{
  gboolean first, focused;
  int people = 0;

  g_return_if_fail (HATS_IS_MAP_CHART (self));
  g_return_if_fail (sheet != NULL && block != NULL && block->kind == HATS_BLOCK_MAP);
  g_return_if_fail (self->map == NULL || self->map->rows->len == block->map->rows->len);

  first = self->map == NULL;
  if (first)
    make_cells (self, block->map);
  else
    people = hats_map_block_get_people (self->map, self->column);

  hats_sheet_ref (sheet);
  g_clear_pointer (&self->sheet, hats_sheet_unref);
  self->sheet = sheet;
  self->map = block->map;
  show_heads (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid), GTK_ACCESSIBLE_PROPERTY_LABEL, self->map->caption, -1);

  focused = gtk_event_controller_focus_contains_focus (GTK_EVENT_CONTROLLER_FOCUS (self->focus));
  if (first && self->map->present_row >= 0)
    set_current (self, (guint) self->map->present_row, (guint) self->map->present_column);
  else
    set_current (self, self->row, find_column (self->map, people));
  show_cells (self);
  if (focused)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  update_readout (self);
}

GtkWidget *
hats_map_chart_get_cell (HatsMapChart *self,
                         guint         row,
                         guint         column)
{
  g_return_val_if_fail (HATS_IS_MAP_CHART (self), NULL);

  if (self->map == NULL || row >= self->map->rows->len || column >= self->map->columns->len)
    return NULL;

  return GTK_WIDGET (get_tile (self, row, column));
}

const char *
hats_map_chart_get_readout (HatsMapChart *self)
{
  g_return_val_if_fail (HATS_IS_MAP_CHART (self), NULL);

  return gtk_label_get_text (GTK_LABEL (self->readout));
}
