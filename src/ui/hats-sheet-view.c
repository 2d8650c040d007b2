/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-sheet-view.h"

#include <glib/gi18n-lib.h>

#include "hats-bar-chart.h"
#include "hats-figure-table.h"
#include "hats-form-grid.h"
#include "hats-map-chart.h"
#include "hats-reading-column.h"
#include "hats-role-sign.h"
#include "hats-sheet-table.h"
#include "hats-statement-list.h"
#include "hats-statement-row.h"
#include "hats-timeline-chart.h"

/* How many blocks are made before the first frame: about what a window shows. */
#define FIRST_BLOCKS 12
/* How many more where that is not enough, before looking again. */
#define MORE_BLOCKS 4
/* More columns make a table one of figures, which does not fit everywhere. */
#define MOST_COLUMNS 2

struct _HatsSheetView
{
  GtkWidget          parent_instance;

  HatsSheet         *sheet;
  gboolean           narrow;
  gboolean           details_only;
  GtkScrolledWindow *scroller;
  GtkBox            *content;
  GPtrArray         *pairs;     /* of GtkBox: rows of two half sections */
  GPtrArray         *figures;   /* of HatsFigureTable */
  GtkWidget         *map_chart; /* NULL before the first map; kept from one sheet to the next */
  GPtrArray         *tables;    /* of HatsSheetTable */
  GPtrArray         *forms;     /* of HatsFormGrid */

  /* While the content is being built. */
  GtkBox            *section;
  guint              n_built;   /* blocks that are there already */
  guint              build_id;
};

G_DEFINE_FINAL_TYPE (HatsSheetView, hats_sheet_view, GTK_TYPE_WIDGET)

enum {
  SIGNAL_MAP_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GtkWidget *
make_heading (const char *text,
              guint       level)
{
  static const char * const styles[] = { NULL, "title-1", "title-3", "title-4" };
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "label", text,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "width-chars", 8,
                                   "xalign", 0.0,
                                   NULL);

  level = CLAMP (level, 1, 3);
  gtk_widget_add_css_class (label, styles[level]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, (int) level, -1);

  return label;
}

/* What a section is called, for lists that need a name. */
static const char *
get_section_name (HatsSheetView *self,
                  guint          index)
{
  for (guint i = index + 1; i > 0; i--)
    {
      const HatsBlock *block = hats_sheet_get_block (self->sheet, i - 1);

      if (block->kind == HATS_BLOCK_HEADING)
        return block->text->text;
    }

  return self->sheet->title;
}

static GtkWidget *
make_statements (HatsSheetView   *self,
                 const HatsBlock *block,
                 guint            index)
{
  return hats_statement_list_new (self->sheet, block, get_section_name (self, index));
}

/* Small print has no sources. */
static GtkWidget *
make_aside (const HatsBlock *block)
{
  GtkWidget *label = hats_statement_label_new (block->text, FALSE);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");

  return label;
}

static GtkWidget *
make_form (HatsSheetView   *self,
           const HatsBlock *block,
           guint            index)
{
  GtkWidget *form = hats_form_grid_new (block, get_section_name (self, index));

  hats_form_grid_set_narrow (HATS_FORM_GRID (form), self->narrow);
  g_ptr_array_add (self->forms, form);

  return form;
}

/* A small table; the comparison has a view of its own. */
static GtkWidget *
make_table (HatsSheetView   *self,
            const HatsTable *table)
{
  GtkWidget *made = hats_sheet_table_new (table);

  hats_sheet_table_set_narrow (HATS_SHEET_TABLE (made), self->narrow);
  g_ptr_array_add (self->tables, made);

  return made;
}

/* Opens a section; two half ones in a row share a line. */
static void
begin_section (HatsSheetView *self,
               gboolean       half)
{
  GtkWidget *section = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *last = gtk_widget_get_last_child (GTK_WIDGET (self->content));
  gboolean last_is_pair = self->pairs->len > 0 && g_ptr_array_index (self->pairs, self->pairs->len - 1) == last;

  gtk_widget_add_css_class (section, "hats-section");
  self->section = GTK_BOX (section);

  if (!half)
    {
      gtk_box_append (self->content, section);
      return;
    }

  if (!last_is_pair || gtk_widget_get_first_child (last) != gtk_widget_get_last_child (last))
    {
      last = gtk_box_new (self->narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL, 24);
      gtk_box_set_homogeneous (GTK_BOX (last), !self->narrow);
      gtk_box_append (self->content, last);
      g_ptr_array_add (self->pairs, last);
    }
  gtk_widget_set_hexpand (section, TRUE);
  gtk_box_append (GTK_BOX (last), section);
}

static void
cell_activated_cb (HatsSheetView *self,
                   int            people,
                   int            maturity)
{
  g_assert (HATS_IS_SHEET_VIEW (self));

  g_signal_emit (self, signals[SIGNAL_MAP_ACTIVATED], 0, people, maturity);
}

/* A sheet has one map at most. */
static void
add_map (HatsSheetView   *self,
         const HatsBlock *block)
{
  if (self->map_chart == NULL)
    {
      self->map_chart = g_object_ref_sink (hats_map_chart_new ());
      g_signal_connect_object (self->map_chart, "cell-activated", G_CALLBACK (cell_activated_cb), self, G_CONNECT_SWAPPED);
    }
  hats_map_chart_set_block (HATS_MAP_CHART (self->map_chart), self->sheet, block);
  gtk_box_append (self->section, self->map_chart);
}

/* Whether it is to be filled in by hand. */
static gboolean
has_room (const HatsTable *table)
{
  for (guint i = 0; i < table->rows->len; i++)
    if (((const HatsRow *) g_ptr_array_index (table->rows, i))->lines > 0)
      return TRUE;

  return FALSE;
}

static void
add_table (HatsSheetView   *self,
           const HatsTable *table)
{
  GtkWidget *figures;

  if (table->columns->len <= MOST_COLUMNS || has_room (table))
    {
      gtk_box_append (self->section, make_table (self, table));
      return;
    }

  figures = hats_figure_table_new (self->sheet, table, self->narrow);
  g_ptr_array_add (self->figures, figures);
  gtk_box_append (self->section, figures);
}

static void
add_block (HatsSheetView *self,
           guint          index)
{
  const HatsBlock *block = hats_sheet_get_block (self->sheet, index);

  switch (block->kind)
    {
    case HATS_BLOCK_HEADING:
      if (block->level < 3)
        begin_section (self, block->half);
      gtk_box_append (self->section, make_heading (block->text->text, block->level));
      break;
    case HATS_BLOCK_FORM:
      gtk_box_append (self->section, make_form (self, block, index));
      break;
    case HATS_BLOCK_ASIDE:
      gtk_box_append (self->section, make_aside (block));
      break;
    case HATS_BLOCK_LIST:
      gtk_box_append (self->section, make_statements (self, block, index));
      break;
    case HATS_BLOCK_TABLE:
      add_table (self, block->table);
      break;
    case HATS_BLOCK_BARS:
      gtk_box_append (self->section, hats_bar_chart_new (block->bars));
      break;
    case HATS_BLOCK_MAP:
      add_map (self, block);
      break;
    case HATS_BLOCK_TIMELINE:
      gtk_box_append (self->section, hats_timeline_chart_new (self->sheet, block->timeline));
      break;
    case HATS_BLOCK_LEAD:
    case HATS_BLOCK_PARAGRAPH:
    default:
      if (block->kind != HATS_BLOCK_LEAD || !self->details_only)
        gtk_box_append (self->section, make_statements (self, block, index));
      break;
    }
}

static void
add_title (HatsSheetView *self)
{
  GtkWidget *box;

  begin_section (self, FALSE);
  if (self->details_only)
    return;

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  if (self->sheet->sign != NULL)
    {
      GtkWidget *sign = hats_role_sign_new_image (self->sheet->sign);

      gtk_image_set_pixel_size (GTK_IMAGE (sign), 24);
      gtk_box_append (GTK_BOX (box), sign);
    }
  gtk_box_append (GTK_BOX (box), make_heading (self->sheet->title, 1));
  gtk_box_append (self->section, box);
}

static void
add_notes (HatsSheetView *self)
{
  if (self->sheet->notes->len == 0)
    return;

  begin_section (self, FALSE);
  gtk_box_append (self->section, make_heading (_("Sources"), 2));
  for (guint i = 0; i < self->sheet->notes->len; i++)
    {
      const HatsNote *note = g_ptr_array_index (self->sheet->notes, i);
      g_autofree char *text = g_strdup_printf ("%u. %s", i + 1, note->text);
      GtkWidget *label = gtk_label_new (text);

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_width_chars (GTK_LABEL (label), 12);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_widget_add_css_class (label, "caption");
      gtk_box_append (self->section, label);
    }
}

/* Makes blocks up to number @end, and the sources behind the last. */
static void
build_blocks (HatsSheetView *self,
              guint          end)
{
  for (; self->n_built < end; self->n_built++)
    add_block (self, self->n_built);

  if (self->n_built == self->sheet->blocks->len)
    {
      add_notes (self);
      self->section = NULL;
    }
}

static gboolean
build_cb (gpointer user_data)
{
  HatsSheetView *self = HATS_SHEET_VIEW (user_data);

  self->build_id = 0;
  build_blocks (self, self->sheet->blocks->len);

  return G_SOURCE_REMOVE;
}

static void
clear_content (HatsSheetView *self)
{
  GtkWidget *child;

  g_clear_handle_id (&self->build_id, g_source_remove);
  g_ptr_array_set_size (self->pairs, 0);
  g_ptr_array_set_size (self->figures, 0);
  if (self->map_chart != NULL && gtk_widget_get_parent (self->map_chart) != NULL)
    gtk_box_remove (GTK_BOX (gtk_widget_get_parent (self->map_chart)), self->map_chart);
  g_ptr_array_set_size (self->tables, 0);
  g_ptr_array_set_size (self->forms, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->content))) != NULL)
    gtk_box_remove (self->content, child);
  self->n_built = 0;
}

/* Whether what is built reaches down to @bottom, as far as that can be told before there is a width. */
static gboolean
reaches (HatsSheetView *self,
         double         bottom)
{
  GtkWidget *content = GTK_WIDGET (self->content);
  int width = gtk_widget_get_width (content);
  int height;

  if (width == 0)
    return TRUE;

  gtk_widget_measure (content, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  return height >= bottom;
}

/* What the window shows down to @bottom is made at once, the rest when that has been drawn. */
static void
build (HatsSheetView *self,
       double         bottom)
{
  guint n_blocks = self->sheet->blocks->len;

  add_title (self);
  build_blocks (self, MIN (n_blocks, FIRST_BLOCKS));
  while (self->n_built < n_blocks && !reaches (self, bottom))
    build_blocks (self, MIN (n_blocks, self->n_built + MORE_BLOCKS));

  if (self->n_built < n_blocks)
    self->build_id = g_idle_add_full (G_PRIORITY_LOW, build_cb, self, NULL);
}

static void
hats_sheet_view_dispose (GObject *object)
{
  HatsSheetView *self = HATS_SHEET_VIEW (object);

  g_clear_handle_id (&self->build_id, g_source_remove);
  if (self->scroller != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->scroller)));
  g_clear_object (&self->map_chart);
  g_clear_pointer (&self->pairs, g_ptr_array_unref);
  g_clear_pointer (&self->figures, g_ptr_array_unref);
  g_clear_pointer (&self->tables, g_ptr_array_unref);
  g_clear_pointer (&self->forms, g_ptr_array_unref);
  g_clear_pointer (&self->sheet, hats_sheet_unref);

  G_OBJECT_CLASS (hats_sheet_view_parent_class)->dispose (object);
}

static void
hats_sheet_view_class_init (HatsSheetViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_sheet_view_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);

  signals[SIGNAL_MAP_ACTIVATED] =
    g_signal_new ("map-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
}

static void
hats_sheet_view_init (HatsSheetView *self)
{
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  gtk_widget_add_css_class (page, "hats-page");
  gtk_box_append (GTK_BOX (page), content);
  self->pairs = g_ptr_array_new ();
  self->figures = g_ptr_array_new ();
  self->tables = g_ptr_array_new ();
  self->forms = g_ptr_array_new ();
  self->content = GTK_BOX (content);
  self->scroller = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  gtk_scrolled_window_set_policy (self->scroller, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (self->scroller, hats_reading_column_new (page));
  gtk_widget_set_vexpand (GTK_WIDGET (self->scroller), TRUE);
  gtk_widget_set_parent (GTK_WIDGET (self->scroller), GTK_WIDGET (self));
}

GtkWidget *
hats_sheet_view_new (void)
{
  return g_object_new (HATS_TYPE_SHEET_VIEW, NULL);
}

static gboolean
has_focus_in_map (HatsSheetView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && self->map_chart != NULL && gtk_widget_is_ancestor (focus, self->map_chart);
}

void
hats_sheet_view_set_sheet (HatsSheetView *self,
                           HatsSheet     *sheet)
{
  GtkAdjustment *adjustment;
  gboolean same_kind, map_focused;
  double place;

  g_return_if_fail (HATS_IS_SHEET_VIEW (self));

  adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  same_kind = self->sheet != NULL && sheet != NULL && g_str_equal (self->sheet->kind, sheet->kind);
  place = same_kind ? gtk_adjustment_get_value (adjustment) : 0.0;

  if (sheet != NULL)
    hats_sheet_ref (sheet);
  g_clear_pointer (&self->sheet, hats_sheet_unref);
  self->sheet = sheet;
  map_focused = has_focus_in_map (self);
  clear_content (self);
  if (sheet != NULL)
    /* The focus goes back into the map, wherever that is. */
    build (self, map_focused ? G_MAXDOUBLE : place + gtk_adjustment_get_page_size (adjustment));
  if (map_focused)
    gtk_widget_grab_focus (self->map_chart);
  gtk_adjustment_set_value (adjustment, place);
}

void
hats_sheet_view_update_forms (HatsSheetView *self,
                              HatsSheet     *sheet)
{
  guint n_forms = 0;

  g_return_if_fail (HATS_IS_SHEET_VIEW (self));
  g_return_if_fail (sheet != NULL);
  g_return_if_fail (self->sheet != NULL && self->sheet->blocks->len == sheet->blocks->len);

  hats_sheet_ref (sheet);
  hats_sheet_unref (self->sheet);
  self->sheet = sheet;
  for (guint i = 0; i < self->n_built; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      if (block->kind == HATS_BLOCK_FORM)
        hats_form_grid_set_form (g_ptr_array_index (self->forms, n_forms++), block);
    }
}

HatsSheet *
hats_sheet_view_get_sheet (HatsSheetView *self)
{
  g_return_val_if_fail (HATS_IS_SHEET_VIEW (self), NULL);

  return self->sheet;
}

void
hats_sheet_view_set_details_only (HatsSheetView *self,
                                  gboolean       details_only)
{
  g_return_if_fail (HATS_IS_SHEET_VIEW (self));

  self->details_only = details_only;
}

void
hats_sheet_view_set_narrow (HatsSheetView *self,
                            gboolean       narrow)
{
  g_return_if_fail (HATS_IS_SHEET_VIEW (self));

  self->narrow = narrow;
  for (guint i = 0; i < self->figures->len; i++)
    hats_figure_table_set_narrow (HATS_FIGURE_TABLE (g_ptr_array_index (self->figures, i)), narrow);
  for (guint i = 0; i < self->pairs->len; i++)
    {
      GtkWidget *pair = g_ptr_array_index (self->pairs, i);

      gtk_box_set_homogeneous (GTK_BOX (pair), !narrow);
      gtk_orientable_set_orientation (GTK_ORIENTABLE (pair),
                                      narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
    }
  for (guint i = 0; i < self->tables->len; i++)
    hats_sheet_table_set_narrow (g_ptr_array_index (self->tables, i), narrow);
  for (guint i = 0; i < self->forms->len; i++)
    hats_form_grid_set_narrow (g_ptr_array_index (self->forms, i), narrow);
}

void
hats_sheet_view_set_head (HatsSheetView *self,
                          GtkWidget     *head)
{
  g_return_if_fail (HATS_IS_SHEET_VIEW (self));
  g_return_if_fail (GTK_IS_WIDGET (head));

  gtk_box_prepend (GTK_BOX (gtk_widget_get_parent (GTK_WIDGET (self->content))), head);
}
