/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-sheet-view.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-note-list.h"
#include "hats-reading-column.h"
#include "hats-sheet-section.h"
#include "hats-statement-row.h"
#include "hats-view.h"

/* How many blocks are shown before the first frame, when nobody knows yet how high they are: about a window full. */
#define FIRST_BLOCKS 11
/* Between sections, in pixels. */
#define SPACING 18
#define PAIR_SPACING 24

struct _HatsSheetView
{
  GtkWidget          parent_instance;

  HatsSheet         *sheet;
  gboolean           narrow;
  gboolean           details_only;
  GtkScrolledWindow *scroller;
  GtkBox            *content;
  GPtrArray         *items;     /* what stands in it: HatsSheetSection, and GtkGrid for two half ones side by side */
  HatsNoteList      *notes;     /* behind them */

  /* While the sheet is brought onto the screen. */
  guint              at;        /* so many items show it, the others still another sheet */
  guint              n_shown;   /* with so many of its blocks */
  guint              show_id;
};

G_DEFINE_FINAL_TYPE (HatsSheetView, hats_sheet_view, GTK_TYPE_WIDGET)

enum {
  SIGNAL_MAP_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
map_activated_cb (HatsSheetView *self,
                  int            people,
                  int            maturity)
{
  g_assert (HATS_IS_SHEET_VIEW (self));

  g_signal_emit (self, signals[SIGNAL_MAP_ACTIVATED], 0, people, maturity);
}

/* Takes the items from number @from up to number @end away. */
static void
remove_items (HatsSheetView *self,
              guint          from,
              guint          end)
{
  for (guint i = from; i < end; i++)
    gtk_box_remove (self->content, g_ptr_array_index (self->items, i));
  g_ptr_array_remove_range (self->items, from, end - from);
}

static void
insert_item (HatsSheetView *self,
             GtkWidget     *item)
{
  gtk_box_insert_child_after (self->content, item, self->at > 0 ? g_ptr_array_index (self->items, self->at - 1) : NULL);
  g_ptr_array_insert (self->items, (int) self->at++, item);
}

static GtkWidget *
make_section (HatsSheetView *self)
{
  GtkWidget *section = hats_sheet_section_new ();

  hats_sheet_section_set_narrow (HATS_SHEET_SECTION (section), self->narrow);
  g_signal_connect_object (section, "map-activated", G_CALLBACK (map_activated_cb), self, G_CONNECT_SWAPPED);

  return section;
}

/* The section that showed what has this heading; sections come in one order: what is passed over has gone. */
static GtkWidget *
take_section (HatsSheetView *self,
              const char    *heading)
{
  for (guint i = self->at; i < self->items->len; i++)
    {
      GtkWidget *item = g_ptr_array_index (self->items, i);

      if (HATS_IS_SHEET_SECTION (item) &&
          g_strcmp0 (hats_sheet_section_get_heading (HATS_SHEET_SECTION (item)), heading) == 0)
        {
          remove_items (self, self->at, i);
          self->at++;
          return item;
        }
    }

  return NULL;
}

/* A box would ask each half, for its height, how narrow it can be, which takes it a dozen tries at breaking all lines. */
static GtkWidget *
make_pair (void)
{
  return g_object_new (GTK_TYPE_GRID,
                       "column-homogeneous", TRUE,
                       "column-spacing", PAIR_SPACING,
                       "row-spacing", PAIR_SPACING,
                       NULL);
}

static void
orient_pair (HatsSheetView *self,
             GtkWidget     *pair)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (pair);
  int at = 0;

  for (GtkWidget *half = gtk_widget_get_first_child (pair); half != NULL; half = gtk_widget_get_next_sibling (half))
    {
      GtkGridLayoutChild *place = GTK_GRID_LAYOUT_CHILD (gtk_layout_manager_get_layout_child (layout, half));

      gtk_grid_layout_child_set_column (place, self->narrow ? 0 : at);
      gtk_grid_layout_child_set_row (place, self->narrow ? at : 0);
      at++;
    }
}

/* Half sections are made anew for each sheet; two in a row share a line. */
static GtkWidget *
add_half_section (HatsSheetView *self)
{
  GtkWidget *section = make_section (self);
  GtkWidget *last = g_ptr_array_index (self->items, self->at - 1);

  if (HATS_IS_SHEET_SECTION (last) || gtk_widget_get_first_child (last) != gtk_widget_get_last_child (last))
    {
      last = make_pair ();
      insert_item (self, last);
    }
  gtk_widget_set_hexpand (section, TRUE);
  gtk_grid_attach_next_to (GTK_GRID (last), section, NULL, GTK_POS_RIGHT, 1, 1);
  orient_pair (self, last);

  return section;
}

static GtkWidget *
get_section (HatsSheetView   *self,
             const HatsBlock *heading)
{
  GtkWidget *section;

  if (heading->half)
    return add_half_section (self);

  section = take_section (self, heading->text->text);
  if (section == NULL)
    {
      section = make_section (self);
      insert_item (self, section);
    }

  return section;
}

/* The number of the block from @from on that begins a section, or of all blocks. */
static guint
find_section (const HatsSheet *sheet,
              guint            from)
{
  for (guint i = from; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      if (block->kind == HATS_BLOCK_HEADING && block->level < 3)
        return i;
    }

  return sheet->blocks->len;
}

/* The title, and the blocks before the first section. */
static void
show_top (HatsSheetView *self)
{
  guint end = find_section (self->sheet, 0);
  HatsSheetSection *top;

  if (self->items->len == 0)
    insert_item (self, make_section (self));
  else
    self->at++;

  top = g_ptr_array_index (self->items, 0);
  hats_sheet_section_set_title (top, self->details_only ? NULL : self->sheet->title, self->sheet->sign);
  hats_sheet_section_set_blocks (top, self->sheet, 0, end, !self->details_only);
  self->n_shown = end;
}

/* The next section. */
static void
show_section (HatsSheetView *self)
{
  guint end = find_section (self->sheet, self->n_shown + 1);
  GtkWidget *section = get_section (self, hats_sheet_get_block (self->sheet, self->n_shown));

  hats_sheet_section_set_blocks (HATS_SHEET_SECTION (section), self->sheet, self->n_shown, end, !self->details_only);
  self->n_shown = end;
}

/* Whether what shows the sheet reaches down to @bottom, as far as that can be told before there is a width. */
static gboolean
reaches (HatsSheetView *self,
         double         bottom)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self->content));
  double reached = 0.0;

  if (width == 0)
    return self->n_shown >= FIRST_BLOCKS;

  for (guint i = 0; i < self->at; i++)
    {
      GtkWidget *item = g_ptr_array_index (self->items, i);
      int least, height;

      /* The width is that of what was shown before: what is new may need more. */
      gtk_widget_measure (item, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      gtk_widget_measure (item, GTK_ORIENTATION_VERTICAL, MAX (width, least), &height, NULL, NULL, NULL);
      reached += height + SPACING;
    }

  return reached >= bottom;
}

static gboolean
show_rest_cb (gpointer user_data)
{
  HatsSheetView *self = HATS_SHEET_VIEW (user_data);

  self->show_id = 0;
  while (self->n_shown < self->sheet->blocks->len)
    show_section (self);
  remove_items (self, self->at, self->items->len);
  hats_note_list_set_sheet (self->notes, self->sheet);

  return G_SOURCE_REMOVE;
}

/* What the window shows down to @bottom is done at once, the rest when that has been drawn. */
static void
show_sheet (HatsSheetView *self,
            double         bottom)
{
  show_top (self);
  while (self->n_shown < self->sheet->blocks->len && !reaches (self, bottom))
    show_section (self);

  if (self->n_shown < self->sheet->blocks->len)
    self->show_id = g_idle_add_full (G_PRIORITY_LOW, show_rest_cb, self, NULL);
  else
    show_rest_cb (self);
}

static void
clear (HatsSheetView *self)
{
  remove_items (self, 0, self->items->len);
  gtk_widget_set_visible (GTK_WIDGET (self->notes), FALSE);
}

static void
hats_sheet_view_dispose (GObject *object)
{
  HatsSheetView *self = HATS_SHEET_VIEW (object);

  g_clear_handle_id (&self->show_id, g_source_remove);
  if (self->scroller != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->scroller)));
  g_clear_pointer (&self->items, g_ptr_array_unref);
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
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);

  gtk_widget_add_css_class (page, "hats-page");
  gtk_box_append (GTK_BOX (page), content);
  self->items = g_ptr_array_new ();
  self->content = GTK_BOX (content);
  self->notes = HATS_NOTE_LIST (hats_note_list_new ());
  gtk_box_append (self->content, GTK_WIDGET (self->notes));
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

void
hats_sheet_view_set_sheet (HatsSheetView *self,
                           HatsSheet     *sheet)
{
  GtkAdjustment *adjustment;
  gboolean same_kind;

  g_return_if_fail (HATS_IS_SHEET_VIEW (self));

  g_clear_handle_id (&self->show_id, g_source_remove);
  adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  same_kind = self->sheet != NULL && sheet != NULL && g_str_equal (self->sheet->kind, sheet->kind);
  if (!same_kind)
    {
      clear (self);
      gtk_adjustment_set_value (adjustment, 0.0);
    }

  if (sheet != NULL)
    hats_sheet_ref (sheet);
  g_clear_pointer (&self->sheet, hats_sheet_unref);
  self->sheet = sheet;
  self->at = self->n_shown = 0;
  if (sheet != NULL)
    show_sheet (self, gtk_adjustment_get_value (adjustment) + gtk_adjustment_get_page_size (adjustment));
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
  for (guint i = 0; i < self->items->len; i++)
    {
      GtkWidget *item = g_ptr_array_index (self->items, i);

      if (HATS_IS_SHEET_SECTION (item))
        hats_sheet_section_set_narrow (HATS_SHEET_SECTION (item), narrow);
      else
        {
          orient_pair (self, item);
          for (GtkWidget *half = gtk_widget_get_first_child (item); half != NULL; half = gtk_widget_get_next_sibling (half))
            hats_sheet_section_set_narrow (HATS_SHEET_SECTION (half), narrow);
        }
    }
}

void
hats_sheet_view_focus_start (HatsSheetView *self)
{
  GtkRoot *root;

  g_return_if_fail (HATS_IS_SHEET_VIEW (self));

  /* From where the focus is, it would go on to what comes next. */
  root = gtk_widget_get_root (GTK_WIDGET (self));
  if (root != NULL)
    gtk_root_set_focus (root, NULL);
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

void
hats_sheet_view_set_head (HatsSheetView *self,
                          GtkWidget     *head)
{
  g_return_if_fail (HATS_IS_SHEET_VIEW (self));
  g_return_if_fail (GTK_IS_WIDGET (head));

  gtk_box_prepend (GTK_BOX (gtk_widget_get_parent (GTK_WIDGET (self->content))), head);
}

/* The first text that says what stands at @place; behind the title of @place unless *@under is set already. */
static GtkWidget *
find_text (GtkWidget           *widget,
           const HatsFindPlace *place,
           gboolean            *under)
{
  if (!gtk_widget_get_visible (widget))
    return NULL;

  if (GTK_IS_LABEL (widget))
    {
      const char *text = gtk_label_get_text (GTK_LABEL (widget));

      if (*under && hats_find_place_is_shown_by (place, text))
        return widget;
      *under = *under || strstr (text, place->title) != NULL;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_text (child, place, under);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The text that says what stands at @place, below its title where that is shown, or the statement that it is in. */
static GtkWidget *
find_place (HatsSheetView       *self,
            const HatsFindPlace *place)
{
  gboolean under = FALSE, anywhere = TRUE;
  GtkWidget *text = find_text (GTK_WIDGET (self->content), place, &under);
  GtkWidget *statement;

  if (text == NULL)
    text = find_text (GTK_WIDGET (self->content), place, &anywhere);
  statement = text != NULL ? gtk_widget_get_ancestor (text, HATS_TYPE_STATEMENT_ROW) : NULL;

  return statement != NULL ? statement : text;
}

const char *
hats_sheet_view_show_place (HatsSheetView       *self,
                            const HatsFindPlace *place)
{
  GtkWidget *found = NULL;

  g_return_val_if_fail (HATS_IS_SHEET_VIEW (self) && self->sheet != NULL, NULL);
  g_return_val_if_fail (place != NULL, NULL);

  if (self->show_id != 0)
    {
      g_clear_handle_id (&self->show_id, g_source_remove);
      show_rest_cb (self);
    }

  if (place->source != NULL)
    found = hats_note_list_find (self->notes, self->sheet, hats_source_get_id (place->source));
  if (found == NULL)
    found = find_place (self, place);
  if (found == NULL)
    return _("The guide says this in other situations than the present one");

  hats_view_mark (found);
  return NULL;
}
