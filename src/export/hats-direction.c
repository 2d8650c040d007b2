/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-direction.h"

static gboolean
is_right_to_left (gunichar letter)
{
  static const GUnicodeScript scripts[] = {
    G_UNICODE_SCRIPT_ARABIC, G_UNICODE_SCRIPT_HEBREW, G_UNICODE_SCRIPT_SYRIAC, G_UNICODE_SCRIPT_THAANA, G_UNICODE_SCRIPT_NKO,
    G_UNICODE_SCRIPT_ADLAM, G_UNICODE_SCRIPT_MANDAIC, G_UNICODE_SCRIPT_SAMARITAN, G_UNICODE_SCRIPT_HANIFI_ROHINGYA,
  };
  GUnicodeScript script = g_unichar_get_script (letter);

  for (guint i = 0; i < G_N_ELEMENTS (scripts); i++)
    if (scripts[i] == script)
      return TRUE;

  return FALSE;
}

/* One vote for the direction in which a text begins; none where it has no letters. */
static void
add_vote (const char *text,
          int        *balance)
{
  for (const char *place = text; *place != '\0'; place = g_utf8_next_char (place))
    if (g_unichar_isalpha (g_utf8_get_char (place)))
      {
        *balance += is_right_to_left (g_utf8_get_char (place)) ? 1 : -1;
        return;
      }
}

static void
add_items (GPtrArray *items,
           int       *balance)
{
  for (guint i = 0; items != NULL && i < items->len; i++)
    add_vote (((const HatsText *) g_ptr_array_index (items, i))->text, balance);
}

/* The titles of its rows are as many as tell. */
static void
add_table (const HatsTable *table,
           int             *balance)
{
  add_vote (table->corner, balance);
  for (guint i = 0; i < table->columns->len; i++)
    add_vote (((const HatsColumn *) g_ptr_array_index (table->columns, i))->title, balance);
  for (guint i = 0; i < table->rows->len; i++)
    add_vote (((const HatsRow *) g_ptr_array_index (table->rows, i))->title, balance);
}

PangoDirection
hats_direction_of_sheet (const HatsSheet *sheet)
{
  int balance = 0;

  g_return_val_if_fail (sheet != NULL, PANGO_DIRECTION_LTR);

  add_vote (sheet->title, &balance);
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      if (block->text != NULL)
        add_vote (block->text->text, &balance);
      add_items (block->items, &balance);
      if (block->table != NULL)
        add_table (block->table, &balance);
    }

  return balance > 0 ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR;
}
