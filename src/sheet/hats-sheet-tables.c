/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-sheet-tables.h"

#include "hats-sheet-copy.h"

static void
strip_text (HatsText *text)
{
  for (; text != NULL; text = text->dissent)
    {
      g_array_set_size (text->notes, 0);
      text->lines = 0;
    }
}

static void
strip_row (HatsRow *row)
{
  row->lines = 0;
  g_clear_pointer (&row->prompt, g_free);
  for (guint i = 0; i < row->cells->len; i++)
    {
      const HatsCell *cell = g_ptr_array_index (row->cells, i);

      for (guint j = 0; j < cell->items->len; j++)
        strip_text (g_ptr_array_index (cell->items, j));
    }
}

static void
strip_table (const HatsTable *table)
{
  for (guint i = 0; i < table->rows->len; i++)
    strip_row (g_ptr_array_index (table->rows, i));
}

guint
hats_sheet_count_tables (const HatsSheet *sheet)
{
  guint n_tables = 0;

  g_return_val_if_fail (sheet != NULL, 0);

  for (guint i = 0; i < sheet->blocks->len; i++)
    if (hats_sheet_get_block (sheet, i)->kind == HATS_BLOCK_TABLE)
      n_tables++;

  return n_tables;
}

HatsSheet *
hats_sheet_dup_tables (HatsSheet *sheet)
{
  HatsSheet *tables;

  g_return_val_if_fail (sheet != NULL, NULL);

  tables = hats_sheet_dup_content (sheet);
  g_ptr_array_set_size (tables->notes, 0);
  for (guint i = tables->blocks->len; i > 0; i--)
    {
      const HatsBlock *block = hats_sheet_get_block (tables, i - 1);

      if (block->kind == HATS_BLOCK_TABLE)
        strip_table (block->table);
      else
        g_ptr_array_remove_index (tables->blocks, i - 1);
    }

  return tables;
}

HatsSheet *
hats_sheet_dup_cell (HatsSheet      *sheet,
                     const HatsCell *cell)
{
  HatsSheet *copy;
  HatsRow *row;
  HatsCell *made;

  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (cell != NULL, NULL);

  copy = hats_sheet_new (sheet->guide, sheet->kind, sheet->title);
  row = hats_table_add_row (hats_sheet_add_table (copy, "", ""), "");
  made = hats_row_add_cell (row, cell->is_list);
  for (guint i = 0; i < cell->items->len; i++)
    g_ptr_array_add (made->items, hats_text_copy (g_ptr_array_index (cell->items, i)));
  strip_row (row);

  return copy;
}
