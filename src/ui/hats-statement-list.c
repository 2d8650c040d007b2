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

/* Lets row number @index show @text. */
static void
show_text (GtkListBox *list,
           int         index,
           HatsSheet  *sheet,
           HatsText   *text,
           gboolean    bullet)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, index);

  if (row != NULL)
    hats_statement_row_set_text (HATS_STATEMENT_ROW (row), sheet, text, bullet);
  else
    gtk_list_box_append (list, hats_statement_row_new (sheet, text, bullet));
}

/* Takes the rows from number @n_rows on away; what the focus is on gives it to the one before. */
static void
remove_rows (GtkListBox *list,
             int         n_rows)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, n_rows)) != NULL)
    {
      if (n_rows > 0 && gtk_widget_has_focus (GTK_WIDGET (row)))
        gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (list, n_rows - 1)));
      gtk_list_box_remove (list, GTK_WIDGET (row));
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
  g_signal_connect (list, "row-activated", G_CALLBACK (row_activated_cb), NULL);
  g_signal_connect (list, "keynav-failed", G_CALLBACK (keynav_failed_cb), NULL);
  if (block->kind == HATS_BLOCK_LEAD)
    {
      gtk_widget_add_css_class (list, "hats-lead");
      gtk_widget_add_css_class (list, "title-4");
    }
  hats_statement_list_set_block (list, sheet, block, name);

  return list;
}

void
hats_statement_list_set_block (GtkWidget       *list,
                               HatsSheet       *sheet,
                               const HatsBlock *block,
                               const char      *name)
{
  int n_rows = 1;

  g_return_if_fail (GTK_IS_LIST_BOX (list));
  g_return_if_fail (sheet != NULL && block != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (block->kind == HATS_BLOCK_LIST)
    {
      n_rows = (int) block->items->len;
      for (int i = 0; i < n_rows; i++)
        {
          HatsText *text = g_ptr_array_index (block->items, i);

          show_text (GTK_LIST_BOX (list), i, sheet, text, text->label == NULL);
        }
    }
  else
    show_text (GTK_LIST_BOX (list), 0, sheet, block->text, FALSE);
  remove_rows (GTK_LIST_BOX (list), n_rows);
}
