/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-export.h"
#include "hats-text-lines.h"

static void
write_heading (GString    *out,
               const char *text,
               const char *rule,
               guint       columns)
{
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  const char *last;

  hats_lines_add (lines, text, columns, "", "");
  hats_lines_write (out, lines);
  last = g_ptr_array_index (lines, lines->len - 1);
  hats_lines_append_repeated (out, rule, hats_lines_measure (last, strlen (last)));
  g_string_append (out, "\n\n");
}

static void
write_form (GString   *out,
            GPtrArray *items,
            guint      columns)
{
  for (guint i = 0; i < items->len; i++)
    {
      const HatsText *text = g_ptr_array_index (items, i);
      g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

      hats_lines_add_text (lines, text, columns, "", "  ");
      hats_lines_write (out, lines);
      if (hats_text_is_blank (text))
        {
          const char *last = g_ptr_array_index (lines, lines->len - 1);

          /* The first line to write on goes on behind the label. */
          g_string_truncate (out, out->len - 1);
          g_string_append_c (out, ' ');
          hats_lines_write_blank (out, hats_lines_measure (last, strlen (last)) + 1, text->lines, columns);
        }
    }
  g_string_append_c (out, '\n');
}

static void
write_bars (GString        *out,
            const HatsBars *bars,
            guint           columns)
{
  guint width = MIN (columns - 12, HATS_BAR_COLUMNS);

  for (guint i = 0; i < bars->bars->len; i++)
    {
      const HatsBar *bar = g_ptr_array_index (bars->bars, i);
      g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
      guint filled = (guint) (bar->value / bars->maximum * width + 0.5);

      hats_lines_add_text (lines, bar->label, columns, "", "");
      hats_lines_write (out, lines);
      hats_lines_append_repeated (out, bar->job == HATS_JOB_PROJECT ? "▒" : "█", MIN (filled, width));
      g_string_append_printf (out, " %s\n", bar->value_text);
    }

  if (bars->line_label != NULL)
    {
      hats_lines_append_repeated (out, " ", (guint) (bars->line / bars->maximum * width + 0.5));
      g_string_append_printf (out, "┆ %s\n", bars->line_label);
    }
  g_string_append_c (out, '\n');
}

static void
write_block (GString         *out,
             const HatsBlock *block,
             guint            columns)
{
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  switch (block->kind)
    {
    case HATS_BLOCK_HEADING:
      write_heading (out, block->text->text, block->level > 2 ? "·" : "─", columns);
      return;
    case HATS_BLOCK_TABLE:
      hats_text_write_table (out, block->table, columns);
      return;
    case HATS_BLOCK_BARS:
      write_bars (out, block->bars, columns);
      return;
    case HATS_BLOCK_MAP:
      hats_text_write_map (out, block->map, columns);
      return;
    case HATS_BLOCK_TIMELINE:
      hats_text_write_timeline (out, block->timeline, columns);
      return;
    case HATS_BLOCK_FORM:
      write_form (out, block->items, columns);
      return;
    case HATS_BLOCK_LIST:
      for (guint i = 0; i < block->items->len; i++)
        {
          const HatsText *text = g_ptr_array_index (block->items, i);

          hats_lines_add_text (lines, text, columns, text->label != NULL ? "" : "• ", "  ");
        }
      break;
    case HATS_BLOCK_LEAD:
    case HATS_BLOCK_PARAGRAPH:
    case HATS_BLOCK_ASIDE:
    default:
      hats_lines_add_text (lines, block->text, columns, "", "");
      break;
    }

  hats_lines_write (out, lines);
  g_string_append_c (out, '\n');
}

void
hats_text_write (HatsSheet *sheet,
                 guint      columns,
                 GString   *out)
{
  g_autofree char *date = hats_sheet_format_date (sheet);

  columns = MAX (columns, 40);
  write_heading (out, sheet->title, "═", columns);
  for (guint i = 0; i < sheet->blocks->len; i++)
    write_block (out, hats_sheet_get_block (sheet, i), columns);

  if (sheet->notes->len > 0)
    write_heading (out, _("Sources"), "─", columns);
  for (guint i = 0; i < sheet->notes->len; i++)
    {
      const HatsNote *note = g_ptr_array_index (sheet->notes, i);
      g_autofree char *number = g_strdup_printf ("%2u. ", i + 1);

      hats_lines_write_wrapped (out, note->text, columns, number, "    ");
    }

  g_string_append_printf (out, "%s%s\n", sheet->notes->len > 0 ? "\n" : "", date);
}
