/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-sheet-tables.h"

static HatsText *
copy_text (const HatsText *text)
{
  HatsText *copy = hats_text_new (text->text);

  copy->label = g_strdup (text->label);
  copy->assumed = text->assumed;
  copy->box = text->box;
  copy->mark = g_strdup (text->mark);
  copy->mark_kind = text->mark_kind;
  copy->dissent = text->dissent != NULL ? copy_text (text->dissent) : NULL;

  return copy;
}

static void
add_cell (HatsRow        *row,
          const HatsCell *cell)
{
  HatsCell *copy = hats_row_add_cell (row, cell->is_list);

  for (guint i = 0; i < cell->items->len; i++)
    g_ptr_array_add (copy->items, copy_text (g_ptr_array_index (cell->items, i)));
}

static void
add_table (HatsSheet       *sheet,
           const HatsTable *table)
{
  HatsTable *copy = hats_sheet_add_table (sheet, table->caption, table->corner);

  for (guint i = 0; i < table->columns->len; i++)
    {
      const HatsColumn *column = g_ptr_array_index (table->columns, i);

      hats_table_add_column (copy, column->title, column->subtitle, column->sign);
    }

  for (guint i = 0; i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);
      HatsRow *copied_row = hats_table_add_row (copy, row->title);

      for (guint j = 0; j < row->cells->len; j++)
        add_cell (copied_row, g_ptr_array_index (row->cells, j));
    }
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

  tables = hats_sheet_new (sheet->guide, sheet->kind, sheet->title);
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      if (block->kind == HATS_BLOCK_TABLE)
        add_table (tables, block->table);
    }

  return tables;
}

HatsSheet *
hats_sheet_dup_cell (HatsSheet      *sheet,
                     const HatsCell *cell)
{
  HatsSheet *copy;

  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (cell != NULL, NULL);

  copy = hats_sheet_new (sheet->guide, sheet->kind, sheet->title);
  add_cell (hats_table_add_row (hats_sheet_add_table (copy, "", ""), ""), cell);

  return copy;
}
