/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-sheet-table.h"

#include "hats-compare-cell.h"
#include "hats-form-grid.h"
#include "hats-statement-row.h"

/* What belongs to one row. */
typedef struct {
  GtkWidget *rule;      /* the thin line above it */
  GtkWidget *title;     /* takes the focus, and speaks for the row */
  GPtrArray *captions;  /* of GtkWidget: the columns' titles, seen where cells stand below each other */
  GPtrArray *cells;     /* of GtkWidget */
  GtkWidget *room;      /* nullable: to write on by hand */
} Line;

struct _HatsSheetTable
{
  GtkWidget  parent_instance;

  gboolean   narrow;
  GPtrArray *head;      /* of GtkWidget: the corner, then the columns */
  GPtrArray *lines;     /* of Line */
};

G_DEFINE_FINAL_TYPE (HatsSheetTable, hats_sheet_table, GTK_TYPE_WIDGET)

static void
line_free (gpointer data)
{
  Line *line = data;

  g_ptr_array_unref (line->captions);
  g_ptr_array_unref (line->cells);
  g_free (line);
}

static int
find_focus (HatsSheetTable *self)
{
  for (guint i = 0; i < self->lines->len; i++)
    if (gtk_widget_has_focus (((const Line *) g_ptr_array_index (self->lines, i))->title))
      return (int) i;

  return -1;
}

static gboolean
hats_sheet_table_focus (GtkWidget        *widget,
                        GtkDirectionType  direction)
{
  HatsSheetTable *self = HATS_SHEET_TABLE (widget);
  gboolean is_back = direction == GTK_DIR_TAB_BACKWARD || direction == GTK_DIR_UP;
  int last = (int) self->lines->len - 1;
  int row = find_focus (self);

  if (row < 0)
    row = is_back ? last : 0;
  else if (direction == GTK_DIR_UP || direction == GTK_DIR_DOWN)
    row += is_back ? -1 : 1;
  else
    return FALSE;

  if (row < 0 || row > last)
    return FALSE;

  return gtk_widget_grab_focus (((const Line *) g_ptr_array_index (self->lines, (guint) row))->title);
}

static void
hats_sheet_table_dispose (GObject *object)
{
  HatsSheetTable *self = HATS_SHEET_TABLE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_ptr_array_set_size (self->lines, 0);
  g_ptr_array_set_size (self->head, 0);

  G_OBJECT_CLASS (hats_sheet_table_parent_class)->dispose (object);
}

static void
hats_sheet_table_finalize (GObject *object)
{
  HatsSheetTable *self = HATS_SHEET_TABLE (object);

  g_ptr_array_unref (self->lines);
  g_ptr_array_unref (self->head);

  G_OBJECT_CLASS (hats_sheet_table_parent_class)->finalize (object);
}

static void
hats_sheet_table_class_init (HatsSheetTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hats_sheet_table_dispose;
  object_class->finalize = hats_sheet_table_finalize;
  widget_class->focus = hats_sheet_table_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_GRID_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TABLE);
  gtk_widget_class_set_css_name (widget_class, "table");
}

static void
hats_sheet_table_init (HatsSheetTable *self)
{
  self->head = g_ptr_array_new ();
  self->lines = g_ptr_array_new_with_free_func (line_free);
}

static void
place (HatsSheetTable *self,
       GtkWidget      *child,
       int             column,
       int             row,
       int             span)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkGridLayoutChild *placed = GTK_GRID_LAYOUT_CHILD (gtk_layout_manager_get_layout_child (layout, child));

  gtk_grid_layout_child_set_column (placed, column);
  gtk_grid_layout_child_set_row (placed, row);
  gtk_grid_layout_child_set_column_span (placed, span);
}

static void
place_all (HatsSheetTable *self)
{
  int n_columns = (int) self->head->len;
  /* With large text there is no room for two texts side by side, and hardly for a title and a text. */
  gboolean stacked = self->narrow;
  int row = 0;

  for (guint i = 0; i < self->head->len; i++)
    {
      gtk_widget_set_visible (g_ptr_array_index (self->head, i), !stacked);
      place (self, g_ptr_array_index (self->head, i), (int) i, row, 1);
    }
  row++;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = g_ptr_array_index (self->lines, i);

      place (self, line->rule, 0, row++, n_columns);
      place (self, line->title, 0, row, stacked ? n_columns : 1);
      for (guint j = 0; j < line->cells->len; j++)
        {
          gtk_widget_set_visible (g_ptr_array_index (line->captions, j), stacked);
          row += stacked ? 1 : 0;
          place (self, g_ptr_array_index (line->cells, j), stacked ? 0 : (int) j + 1, row, stacked ? n_columns : 1);
        }
      if (line->room != NULL)
        place (self, line->room, 0, ++row, n_columns);
      row++;
    }
}

static GtkWidget *
make_head (const char        *text,
           GtkAccessibleRole  role)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", role,
                                   "label", text,
                                   "wrap", TRUE,
                                   "xalign", 0.0,
                                   NULL);

  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);

  return label;
}

/* Adds what @cell says to @spoken, for the row's title to say. */
static GtkWidget *
make_cell (Line             *line,
           const HatsColumn *column,
           const HatsCell   *cell,
           GString          *spoken)
{
  const HatsText *first = cell->items->len > 0 ? g_ptr_array_index (cell->items, 0) : NULL;
  gboolean ticked = first != NULL && first->box;
  /* What a box to tick means stands beside it, other titles above the text. */
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_CELL,
                                 "orientation", ticked ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL,
                                 "spacing", ticked ? 6 : 0,
                                 "hexpand", column->share >= 1.0,
                                 NULL);
  GtkWidget *caption = make_head (column->title, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gsize start;

  g_ptr_array_add (line->captions, caption);
  gtk_box_append (GTK_BOX (box), caption);
  g_string_append_printf (spoken, "\n%s: ", column->title);
  start = spoken->len;
  for (guint i = 0; i < cell->items->len; i++)
    {
      const HatsText *text = g_ptr_array_index (cell->items, i);
      g_autofree char *description = hats_statement_describe (text);

      gtk_box_append (GTK_BOX (box), hats_statement_label_new (text, cell->is_list));
      g_string_append_printf (spoken, "%s%s", i > 0 ? "; " : "", description);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken->str + start, -1);

  return box;
}

/* Room to write on below a row's cells, and what for. */
static void
add_room (HatsSheetTable *self,
          Line           *line,
          const HatsRow  *row,
          GString        *spoken)
{
  if (row->lines == 0)
    return;

  if (row->prompt != NULL)
    g_string_append_printf (spoken, "\n%s", row->prompt);
  line->room = hats_form_room_new (row->prompt, row->lines);
  gtk_widget_set_margin_bottom (line->room, 12);
  gtk_widget_set_parent (line->room, GTK_WIDGET (self));
}

static void
add_row (HatsSheetTable  *self,
         const HatsTable *table,
         const HatsRow   *row)
{
  Line *line = g_new0 (Line, 1);
  g_autoptr(GString) spoken = g_string_new (row->title);

  line->rule = gtk_separator_new (GTK_ORIENTATION_HORIZONTAL);
  line->title = hats_compare_cell_new_row (row->title);
  line->captions = g_ptr_array_new ();
  line->cells = g_ptr_array_new ();
  gtk_widget_set_focusable (line->title, TRUE);
  gtk_widget_set_valign (line->title, GTK_ALIGN_START);
  gtk_widget_set_parent (line->rule, GTK_WIDGET (self));
  gtk_widget_set_parent (line->title, GTK_WIDGET (self));

  for (guint i = 0; i < row->cells->len; i++)
    {
      GtkWidget *cell = make_cell (line, g_ptr_array_index (table->columns, i), g_ptr_array_index (row->cells, i), spoken);

      gtk_widget_set_parent (cell, GTK_WIDGET (self));
      g_ptr_array_add (line->cells, cell);
    }
  add_room (self, line, row, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (line->title), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken->str, -1);
  g_ptr_array_add (self->lines, line);
}

GtkWidget *
hats_sheet_table_new (const HatsTable *table)
{
  HatsSheetTable *self;
  GtkLayoutManager *layout;

  g_return_val_if_fail (table != NULL, NULL);

  self = g_object_new (HATS_TYPE_SHEET_TABLE, NULL);
  layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  gtk_grid_layout_set_column_spacing (GTK_GRID_LAYOUT (layout), 18);
  gtk_grid_layout_set_row_spacing (GTK_GRID_LAYOUT (layout), 6);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, table->caption, -1);

  g_ptr_array_add (self->head, make_head (table->corner, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER));
  for (guint i = 0; i < table->columns->len; i++)
    g_ptr_array_add (self->head, make_head (((const HatsColumn *) g_ptr_array_index (table->columns, i))->title,
                                            GTK_ACCESSIBLE_ROLE_COLUMN_HEADER));
  for (guint i = 0; i < self->head->len; i++)
    gtk_widget_set_parent (g_ptr_array_index (self->head, i), GTK_WIDGET (self));
  for (guint i = 0; i < table->rows->len; i++)
    add_row (self, table, g_ptr_array_index (table->rows, i));
  place_all (self);

  return GTK_WIDGET (self);
}

void
hats_sheet_table_set_narrow (HatsSheetTable *self,
                             gboolean        narrow)
{
  g_return_if_fail (HATS_IS_SHEET_TABLE (self));

  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  place_all (self);
}
