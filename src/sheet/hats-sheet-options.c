/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-sheet-options.h"

#include <glib/gi18n-lib.h>

static void
drop_notes (HatsText *text)
{
  if (text == NULL)
    return;

  g_array_set_size (text->notes, 0);
  drop_notes (text->dissent);
}

static void
drop_all_notes (GPtrArray *items)
{
  for (guint i = 0; items != NULL && i < items->len; i++)
    drop_notes (g_ptr_array_index (items, i));
}

static void
drop_table_notes (const HatsTable *table)
{
  for (guint i = 0; table != NULL && i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);

      for (guint j = 0; j < row->cells->len; j++)
        drop_all_notes (((const HatsCell *) g_ptr_array_index (row->cells, j))->items);
    }
}

void
hats_sheet_drop_sources (HatsSheet *sheet)
{
  g_return_if_fail (sheet != NULL);

  g_ptr_array_set_size (sheet->notes, 0);
  g_free (sheet->source_line);
  /* Translators: stands at the foot of each printed page where the list of sources is left out. */
  sheet->source_line = g_strdup (_("Two Hats: rules of thumb; their sources are left out here"));
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      drop_notes (block->text);
      drop_all_notes (block->items);
      drop_table_notes (block->table);
      for (guint j = 0; block->bars != NULL && j < block->bars->bars->len; j++)
        drop_notes (((const HatsBar *) g_ptr_array_index (block->bars->bars, j))->label);
    }
}

/* Figures need no notes, and rows with room to write on have it. */
static gboolean
takes_notes (const HatsTable *table)
{
  return !table->fitted && table->rows->len > 0 && ((const HatsRow *) g_ptr_array_index (table->rows, 0))->lines == 0;
}

void
hats_sheet_add_notes_column (HatsSheet *sheet)
{
  g_return_if_fail (sheet != NULL);

  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      if (block->kind != HATS_BLOCK_TABLE || !takes_notes (block->table))
        continue;

      /* Translators: heads a column to write on by hand. */
      hats_table_add_column (block->table, _("Notes"), NULL, NULL);
      for (guint j = 0; j < block->table->rows->len; j++)
        hats_row_add_cell (g_ptr_array_index (block->table->rows, j), FALSE);
    }
}
