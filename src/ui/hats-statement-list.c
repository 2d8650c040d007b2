/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-statement-list.h"

#include "hats-sheet-view.h"
#include "hats-statement-row.h"

static void
row_activated_cb (GtkListBox    *list,
                  GtkListBoxRow *row)
{
  hats_statement_row_show_sources (HATS_STATEMENT_ROW (row));
}

/* Arrow keys go on into the next list, as if the page were one. */
static gboolean
keynav_failed_cb (GtkWidget        *list,
                  GtkDirectionType  direction)
{
  GtkWidget *view = gtk_widget_get_ancestor (list, HATS_TYPE_SHEET_VIEW);

  if (direction != GTK_DIR_DOWN && direction != GTK_DIR_UP)
    return FALSE;

  return gtk_widget_child_focus (view, direction == GTK_DIR_DOWN ? GTK_DIR_TAB_FORWARD : GTK_DIR_TAB_BACKWARD);
}

static void
add_items (GtkListBox      *list,
           HatsSheet       *sheet,
           const HatsBlock *block)
{
  for (guint i = 0; i < block->items->len; i++)
    {
      HatsText *text = g_ptr_array_index (block->items, i);

      gtk_list_box_append (list, hats_statement_row_new (sheet, text, text->label == NULL));
    }
}

GtkWidget *
hats_statement_list_new (HatsSheet       *sheet,
                         const HatsBlock *block,
                         const char      *name)
{
  GtkWidget *list;

  g_return_val_if_fail (sheet != NULL && block != NULL, NULL);

  list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "hats-statements");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect (list, "row-activated", G_CALLBACK (row_activated_cb), NULL);
  g_signal_connect (list, "keynav-failed", G_CALLBACK (keynav_failed_cb), NULL);

  if (block->kind == HATS_BLOCK_LEAD)
    {
      gtk_widget_add_css_class (list, "hats-lead");
      gtk_widget_add_css_class (list, "title-4");
    }
  if (block->kind == HATS_BLOCK_LIST)
    add_items (GTK_LIST_BOX (list), sheet, block);
  else
    gtk_list_box_append (GTK_LIST_BOX (list), hats_statement_row_new (sheet, block->text, FALSE));

  return list;
}
