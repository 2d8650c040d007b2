/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-compare-cell.h"

#include <glib/gi18n-lib.h>

#include "hats-role-sign.h"
#include "hats-source-popover.h"
#include "hats-statement-row.h"
#include "hats-table-content.h"

/* How wide the column of aspects is, in characters: enough for “Responsibilities”; and the least that it may become. */
#define TITLE_CHARS 17
#define LEAST_TITLE_CHARS 9
/* So much of the room a title takes at most: one part of so many. */
#define TITLE_PART 4

struct _HatsCompareCell
{
  GtkWidget       parent_instance;

  GtkWidget      *child;
  char           *text;
  HatsSheet      *sheet;    /* NULL for heads */
  const HatsCell *cell;     /* the sheet's */
};

G_DEFINE_FINAL_TYPE (HatsCompareCell, hats_compare_cell, GTK_TYPE_WIDGET)

static gboolean
hats_compare_cell_grab_focus (GtkWidget *widget)
{
  return gtk_widget_get_focusable (widget) &&
         (gtk_root_set_focus (gtk_widget_get_root (widget), widget), TRUE);
}

static void
hats_compare_cell_dispose (GObject *object)
{
  HatsCompareCell *self = HATS_COMPARE_CELL (object);

  g_clear_pointer (&self->child, gtk_widget_unparent);
  g_clear_pointer (&self->sheet, hats_sheet_unref);

  G_OBJECT_CLASS (hats_compare_cell_parent_class)->dispose (object);
}

static void
hats_compare_cell_finalize (GObject *object)
{
  HatsCompareCell *self = HATS_COMPARE_CELL (object);

  g_free (self->text);

  G_OBJECT_CLASS (hats_compare_cell_parent_class)->finalize (object);
}

static void
hats_compare_cell_class_init (HatsCompareCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hats_compare_cell_dispose;
  object_class->finalize = hats_compare_cell_finalize;
  widget_class->grab_focus = hats_compare_cell_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cell");
}

static void
hats_compare_cell_init (HatsCompareCell *self)
{
}

static HatsCompareCell *
make_cell (GtkAccessibleRole  role,
           GtkWidget         *child,
           const char        *text,
           const char        *name)
{
  HatsCompareCell *self = g_object_new (HATS_TYPE_COMPARE_CELL, "accessible-role", role, NULL);

  self->child = child;
  self->text = g_strdup (text);
  gtk_widget_set_parent (child, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return self;
}

/* The statements, one a line. */
static char *
join_statements (const HatsCell *cell)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < cell->items->len; i++)
    {
      g_autofree char *statement = hats_statement_describe (g_ptr_array_index (cell->items, i));

      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", statement);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

GtkWidget *
hats_compare_cell_new (HatsSheet      *sheet,
                       const char     *aspect,
                       const char     *role,
                       const HatsCell *cell)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *text = join_statements (cell);
  /* Translators: an aspect such as “Main goal”, a role, and what the guide says. */
  g_autofree char *name = g_strdup_printf (_("%s, %s: %s"), aspect, role, text);
  HatsCompareCell *self;

  for (guint i = 0; i < cell->items->len; i++)
    gtk_box_append (GTK_BOX (box), hats_statement_label_new (g_ptr_array_index (cell->items, i), cell->is_list));

  self = make_cell (GTK_ACCESSIBLE_ROLE_GRID_CELL, box, text, name);
  self->sheet = hats_sheet_ref (sheet);
  self->cell = cell;

  return GTK_WIDGET (self);
}

static GtkWidget *
make_label (const char *text,
            const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, style);

  return label;
}

GtkWidget *
hats_compare_cell_new_row (const char *title)
{
  GtkWidget *label = make_label (title, "heading");

  gtk_label_set_width_chars (GTK_LABEL (label), LEAST_TITLE_CHARS);
  gtk_label_set_max_width_chars (GTK_LABEL (label), TITLE_CHARS);

  return GTK_WIDGET (make_cell (GTK_ACCESSIBLE_ROLE_ROW_HEADER, label, title, title));
}

void
hats_compare_cell_set_room (HatsCompareCell *self,
                            int              width)
{
  PangoFontMetrics *metrics;
  int chars;

  g_return_if_fail (HATS_IS_COMPARE_CELL (self));
  g_return_if_fail (GTK_IS_LABEL (self->child));

  metrics = pango_context_get_metrics (gtk_widget_get_pango_context (self->child), NULL, NULL);
  chars = width / TITLE_PART / MAX (PANGO_PIXELS (pango_font_metrics_get_approximate_char_width (metrics)), 1);
  pango_font_metrics_unref (metrics);

  chars = CLAMP (chars, LEAST_TITLE_CHARS, TITLE_CHARS);
  gtk_label_set_width_chars (GTK_LABEL (self->child), chars);
  gtk_label_set_max_width_chars (GTK_LABEL (self->child), chars);
}

GtkWidget *
hats_compare_cell_new_column (const HatsColumn *column)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *labels = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const char *how = _("Drag, or press Alt with an arrow key, to move the column");
  GtkWidget *cell;

  if (column->sign != NULL)
    {
      GtkWidget *sign = hats_role_sign_new_image (column->sign);

      gtk_widget_set_valign (sign, GTK_ALIGN_START);
      gtk_box_append (GTK_BOX (box), sign);
    }
  gtk_box_append (GTK_BOX (labels), make_label (column->title, "heading"));
  if (column->subtitle != NULL)
    gtk_box_append (GTK_BOX (labels), make_label (column->subtitle, "caption"));
  gtk_box_append (GTK_BOX (box), labels);

  cell = GTK_WIDGET (make_cell (GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, box, column->title, column->title));
  gtk_widget_set_cursor_from_name (cell, "grab");
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, how, -1);

  return cell;
}

void
hats_compare_cell_copy (HatsCompareCell *self)
{
  GdkClipboard *clipboard;
  g_autoptr(GdkContentProvider) content = NULL;

  g_return_if_fail (HATS_IS_COMPARE_CELL (self));

  clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));
  if (self->cell == NULL)
    {
      gdk_clipboard_set_text (clipboard, self->text);
      return;
    }

  content = hats_table_content_new_cell (self->sheet, self->cell);
  gdk_clipboard_set_content (clipboard, content);
}

void
hats_compare_cell_show_sources (HatsCompareCell *self)
{
  g_return_if_fail (HATS_IS_COMPARE_CELL (self));

  if (self->cell != NULL)
    hats_source_popover_show (GTK_WIDGET (self), self->sheet, self->cell->items);
}
