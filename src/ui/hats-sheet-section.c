/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-sheet-section.h"

#include "hats-bar-chart.h"
#include "hats-block-equal.h"
#include "hats-figure-table.h"
#include "hats-form-grid.h"
#include "hats-map-chart.h"
#include "hats-role-sign.h"
#include "hats-sheet-table.h"
#include "hats-statement-list.h"
#include "hats-statement-row.h"
#include "hats-timeline-chart.h"

/* More columns make a table one of figures, which does not fit everywhere. */
#define MOST_COLUMNS 2

/* A block and the widget that shows it. */
typedef struct {
  const HatsBlock *block;
  GtkWidget       *widget;
} Slot;

struct _HatsSheetSection
{
  GtkBox     parent_instance;

  HatsSheet *sheet;       /* NULL before the first */
  gboolean   narrow;
  GtkWidget *title;       /* nullable */
  char      *sign;        /* nullable: the title's */
  GArray    *slots;       /* of Slot, in the order of the widgets */
};

G_DEFINE_FINAL_TYPE (HatsSheetSection, hats_sheet_section, GTK_TYPE_BOX)

enum {
  SIGNAL_MAP_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
hats_sheet_section_finalize (GObject *object)
{
  HatsSheetSection *self = HATS_SHEET_SECTION (object);

  g_array_unref (self->slots);
  g_free (self->sign);
  g_clear_pointer (&self->sheet, hats_sheet_unref);

  G_OBJECT_CLASS (hats_sheet_section_parent_class)->finalize (object);
}

static void
hats_sheet_section_class_init (HatsSheetSectionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hats_sheet_section_finalize;

  signals[SIGNAL_MAP_ACTIVATED] =
    g_signal_new ("map-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
}

static void
hats_sheet_section_init (HatsSheetSection *self)
{
  self->slots = g_array_new (FALSE, FALSE, sizeof (Slot));
  gtk_widget_add_css_class (GTK_WIDGET (self), "hats-section");
}

GtkWidget *
hats_sheet_section_new (void)
{
  return g_object_new (HATS_TYPE_SHEET_SECTION, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 6, NULL);
}

GtkWidget *
hats_sheet_heading_new (const char *text,
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

/* What the blocks around number @index are about, for lists that need a name. */
static const char *
get_name (const HatsSheet *sheet,
          guint            index)
{
  for (guint i = index + 1; i > 0; i--)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i - 1);

      if (block->kind == HATS_BLOCK_HEADING)
        return block->text->text;
    }

  return sheet->title;
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

/* The comparison has a view of its own; here are small tables, to read or to fill in, and figures. */
static gboolean
is_small (const HatsTable *table)
{
  return table->columns->len <= MOST_COLUMNS || has_room (table);
}

static void
cell_activated_cb (HatsSheetSection *self,
                   int               people,
                   int               maturity)
{
  g_assert (HATS_IS_SHEET_SECTION (self));

  g_signal_emit (self, signals[SIGNAL_MAP_ACTIVATED], 0, people, maturity);
}

static GtkWidget *
make_map (HatsSheetSection *self,
          HatsSheet        *sheet,
          const HatsBlock  *block)
{
  GtkWidget *chart = hats_map_chart_new ();

  g_signal_connect_object (chart, "cell-activated", G_CALLBACK (cell_activated_cb), self, G_CONNECT_SWAPPED);
  hats_map_chart_set_block (HATS_MAP_CHART (chart), sheet, block);

  return chart;
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
make_widget (HatsSheetSection *self,
             HatsSheet        *sheet,
             guint             index)
{
  const HatsBlock *block = hats_sheet_get_block (sheet, index);

  switch (block->kind)
    {
    case HATS_BLOCK_HEADING:
      return hats_sheet_heading_new (block->text->text, block->level);
    case HATS_BLOCK_FORM:
      return hats_form_grid_new (sheet, block, get_name (sheet, index));
    case HATS_BLOCK_ASIDE:
      return make_aside (block);
    case HATS_BLOCK_TABLE:
      return is_small (block->table) ? hats_sheet_table_new (block->table)
                                     : hats_figure_table_new (sheet, block->table, self->narrow);
    case HATS_BLOCK_BARS:
      return hats_bar_chart_new (sheet, block->bars);
    case HATS_BLOCK_MAP:
      return make_map (self, sheet, block);
    case HATS_BLOCK_TIMELINE:
      return hats_timeline_chart_new (sheet, block->timeline);
    case HATS_BLOCK_LEAD:
    case HATS_BLOCK_PARAGRAPH:
    case HATS_BLOCK_LIST:
    default:
      return hats_statement_list_new (sheet, block, get_name (sheet, index));
    }
}

/* Whether the widget that shows @shown can show @block, see update_widget(). */
static gboolean
fits (const HatsBlock *shown,
      const HatsBlock *block)
{
  if (shown->kind != block->kind || shown->level != block->level)
    return FALSE;

  switch (block->kind)
    {
    case HATS_BLOCK_TABLE:
      return is_small (shown->table) ? hats_table_equal (shown->table, block->table) : !is_small (block->table);
    case HATS_BLOCK_ASIDE:
      return hats_text_equal (shown->text, block->text);
    case HATS_BLOCK_MAP:
      return shown->map->rows->len == block->map->rows->len;
    case HATS_BLOCK_TIMELINE:
      return FALSE;
    case HATS_BLOCK_HEADING:
    case HATS_BLOCK_FORM:
    case HATS_BLOCK_BARS:
    case HATS_BLOCK_LEAD:
    case HATS_BLOCK_PARAGRAPH:
    case HATS_BLOCK_LIST:
    default:
      return TRUE;
    }
}

/* Lets a widget that fits show block number @index; each changes no more than it must. */
static void
update_widget (GtkWidget *widget,
               HatsSheet *sheet,
               guint      index)
{
  const HatsBlock *block = hats_sheet_get_block (sheet, index);

  switch (block->kind)
    {
    case HATS_BLOCK_HEADING:
      gtk_label_set_text (GTK_LABEL (widget), block->text->text);
      break;
    case HATS_BLOCK_FORM:
      hats_form_grid_set_form (HATS_FORM_GRID (widget), sheet, block);
      break;
    case HATS_BLOCK_BARS:
      hats_bar_chart_set_bars (HATS_BAR_CHART (widget), sheet, block->bars);
      break;
    case HATS_BLOCK_MAP:
      hats_map_chart_set_block (HATS_MAP_CHART (widget), sheet, block);
      break;
    case HATS_BLOCK_TABLE:
      if (HATS_IS_FIGURE_TABLE (widget))
        hats_figure_table_set_table (HATS_FIGURE_TABLE (widget), sheet, block->table);
      break;
    case HATS_BLOCK_ASIDE:
    case HATS_BLOCK_TIMELINE:
      break;
    case HATS_BLOCK_LEAD:
    case HATS_BLOCK_PARAGRAPH:
    case HATS_BLOCK_LIST:
    default:
      hats_statement_list_set_block (widget, sheet, block, get_name (sheet, index));
      break;
    }
}

static void
apply_narrow (HatsSheetSection *self,
              GtkWidget        *widget)
{
  if (HATS_IS_FIGURE_TABLE (widget))
    hats_figure_table_set_narrow (HATS_FIGURE_TABLE (widget), self->narrow);
  else if (HATS_IS_SHEET_TABLE (widget))
    hats_sheet_table_set_narrow (HATS_SHEET_TABLE (widget), self->narrow);
  else if (HATS_IS_FORM_GRID (widget))
    hats_form_grid_set_narrow (HATS_FORM_GRID (widget), self->narrow);
}

/* Takes the slots from number @from up to number @end away. */
static void
remove_slots (HatsSheetSection *self,
              guint             from,
              guint             end)
{
  for (guint i = from; i < end; i++)
    gtk_box_remove (GTK_BOX (self), g_array_index (self->slots, Slot, i).widget);
  g_array_remove_range (self->slots, from, end - from);
}

/* The blocks of a section come in one order: what is passed over to find the next has gone. */
static gboolean
take_slot (HatsSheetSection *self,
           guint             at,
           const HatsBlock  *block)
{
  for (guint i = at; i < self->slots->len; i++)
    if (fits (g_array_index (self->slots, Slot, i).block, block))
      {
        remove_slots (self, at, i);
        return TRUE;
      }

  return FALSE;
}

/* Shows block number @index of @sheet in slot number @at. */
static void
show_block (HatsSheetSection *self,
            HatsSheet        *sheet,
            guint             index,
            guint             at)
{
  const HatsBlock *block = hats_sheet_get_block (sheet, index);
  Slot made;

  if (take_slot (self, at, block))
    {
      Slot *slot = &g_array_index (self->slots, Slot, at);

      update_widget (slot->widget, sheet, index);
      slot->block = block;
      return;
    }

  made.block = block;
  made.widget = make_widget (self, sheet, index);
  apply_narrow (self, made.widget);
  gtk_box_insert_child_after (GTK_BOX (self), made.widget,
                              at > 0 ? g_array_index (self->slots, Slot, at - 1).widget : self->title);
  g_array_insert_val (self->slots, at, made);
}

void
hats_sheet_section_set_blocks (HatsSheetSection *self,
                               HatsSheet        *sheet,
                               guint             first,
                               guint             end,
                               gboolean          with_leads)
{
  guint at = 0;

  g_return_if_fail (HATS_IS_SHEET_SECTION (self));
  g_return_if_fail (sheet != NULL);
  g_return_if_fail (first <= end && end <= sheet->blocks->len);

  for (guint i = first; i < end; i++)
    if (with_leads || hats_sheet_get_block (sheet, i)->kind != HATS_BLOCK_LEAD)
      show_block (self, sheet, i, at++);
  remove_slots (self, at, self->slots->len);

  /* The blocks that were shown are those of the sheet before: only now it may go. */
  hats_sheet_ref (sheet);
  g_clear_pointer (&self->sheet, hats_sheet_unref);
  self->sheet = sheet;
}

void
hats_sheet_section_set_title (HatsSheetSection *self,
                              const char       *title,
                              const char       *sign)
{
  GtkWidget *heading;

  g_return_if_fail (HATS_IS_SHEET_SECTION (self));

  if (self->title != NULL && title != NULL && g_strcmp0 (self->sign, sign) == 0)
    {
      gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (self->title)), title);
      return;
    }

  if (self->title != NULL)
    gtk_box_remove (GTK_BOX (self), g_steal_pointer (&self->title));
  g_free (self->sign);
  self->sign = g_strdup (sign);
  if (title == NULL)
    return;

  self->title = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  if (sign != NULL)
    {
      GtkWidget *image = hats_role_sign_new_image (sign);

      gtk_image_set_pixel_size (GTK_IMAGE (image), 24);
      gtk_box_append (GTK_BOX (self->title), image);
    }
  heading = hats_sheet_heading_new (title, 1);
  gtk_widget_set_hexpand (heading, TRUE);
  gtk_box_append (GTK_BOX (self->title), heading);
  gtk_box_prepend (GTK_BOX (self), self->title);
}

const char *
hats_sheet_section_get_heading (HatsSheetSection *self)
{
  const HatsBlock *first;

  g_return_val_if_fail (HATS_IS_SHEET_SECTION (self), NULL);

  if (self->slots->len == 0)
    return NULL;

  first = g_array_index (self->slots, Slot, 0).block;
  return first->kind == HATS_BLOCK_HEADING ? first->text->text : NULL;
}

void
hats_sheet_section_set_narrow (HatsSheetSection *self,
                               gboolean          narrow)
{
  g_return_if_fail (HATS_IS_SHEET_SECTION (self));

  self->narrow = narrow;
  for (guint i = 0; i < self->slots->len; i++)
    apply_narrow (self, g_array_index (self->slots, Slot, i).widget);
}
