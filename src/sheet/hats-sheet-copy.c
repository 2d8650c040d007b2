/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-sheet-copy.h"

HatsText *
hats_text_copy (const HatsText *text)
{
  HatsText *copy;

  if (text == NULL)
    return NULL;

  copy = hats_text_new_field (text->label, text->text, text->lines);
  g_array_append_vals (copy->notes, text->notes->data, text->notes->len);
  g_strfreev (copy->references);
  copy->references = g_strdupv (text->references);
  copy->assumed = text->assumed;
  copy->box = text->box;
  copy->mark = g_strdup (text->mark);
  copy->mark_kind = text->mark_kind;
  copy->dissent = hats_text_copy (text->dissent);

  return copy;
}

static void
copy_texts (GPtrArray *copies,
            GPtrArray *texts)
{
  for (guint i = 0; i < texts->len; i++)
    g_ptr_array_add (copies, hats_text_copy (g_ptr_array_index (texts, i)));
}

static void
add_row (HatsTable     *copy,
         const HatsRow *row)
{
  HatsRow *made = hats_table_add_row (copy, row->title);

  made->prompt = g_strdup (row->prompt);
  made->lines = row->lines;
  for (guint i = 0; i < row->cells->len; i++)
    {
      const HatsCell *cell = g_ptr_array_index (row->cells, i);

      copy_texts (hats_row_add_cell (made, cell->is_list)->items, cell->items);
    }
}

static void
add_table (HatsSheet       *copy,
           const HatsTable *table)
{
  HatsTable *made = hats_sheet_add_table (copy, table->caption, table->corner);

  made->fitted = table->fitted;
  for (guint i = 0; i < table->columns->len; i++)
    {
      const HatsColumn *column = g_ptr_array_index (table->columns, i);

      hats_table_add_column (made, column->title, column->subtitle, column->sign);
      ((HatsColumn *) g_ptr_array_index (made->columns, i))->share = column->share;
    }
  for (guint i = 0; i < table->rows->len; i++)
    add_row (made, g_ptr_array_index (table->rows, i));
}

static void
add_bars (HatsSheet      *copy,
          const HatsBars *bars)
{
  HatsBars *made = hats_sheet_add_bars (copy, bars->caption, bars->maximum);

  made->line = bars->line;
  made->line_label = g_strdup (bars->line_label);
  for (guint i = 0; i < bars->bars->len; i++)
    {
      const HatsBar *bar = g_ptr_array_index (bars->bars, i);

      hats_bars_add (made, hats_text_copy (bar->label), bar->value, bar->value_text, bar->job);
    }
}

static void
add_block (HatsSheet       *copy,
           const HatsBlock *block)
{
  HatsBlock *made;

  if (block->table != NULL)
    {
      add_table (copy, block->table);
      return;
    }
  if (block->bars != NULL)
    {
      add_bars (copy, block->bars);
      return;
    }

  made = hats_sheet_add_text (copy, block->kind, hats_text_copy (block->text));
  made->level = block->level;
  made->half = block->half;
  made->columns = block->columns;
  if (block->items != NULL)
    {
      made->items = g_ptr_array_new_with_free_func ((GDestroyNotify) hats_text_free);
      copy_texts (made->items, block->items);
    }
  if (block->map != NULL)
    made->map = hats_map_block_copy (block->map);
  if (block->timeline != NULL)
    made->timeline = hats_timeline_copy (block->timeline);
}

static void
add_note (HatsSheet      *copy,
          const HatsNote *note)
{
  HatsNote *made = g_new (HatsNote, 1);

  *made = (HatsNote) {
    .source = g_strdup (note->source),
    .text = g_strdup (note->text),
    .work = g_strdup (note->work),
    .summary = g_strdup (note->summary),
    .claim = g_strdup (note->claim),
    .grade = g_strdup (note->grade),
    .address = g_strdup (note->address),
  };
  g_ptr_array_add (copy->notes, made);
}

HatsSheet *
hats_sheet_dup_content (const HatsSheet *sheet)
{
  HatsSheet *copy;

  g_return_val_if_fail (sheet != NULL, NULL);

  copy = hats_sheet_new (sheet->guide, sheet->kind, sheet->title);
  copy->sign = g_strdup (sheet->sign);
  g_date_time_unref (copy->date);
  copy->date = g_date_time_ref (sheet->date);
  g_free (copy->source_line);
  copy->source_line = g_strdup (sheet->source_line);
  copy->most_pages = sheet->most_pages;
  copy->beside = sheet->beside;
  for (guint i = 0; i < sheet->blocks->len; i++)
    add_block (copy, hats_sheet_get_block (sheet, i));
  for (guint i = 0; i < sheet->notes->len; i++)
    add_note (copy, g_ptr_array_index (sheet->notes, i));

  return copy;
}
