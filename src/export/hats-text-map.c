/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "hats-text-lines.h"

/* How wide a map's column is: its number and its marks fit. */
static guint
get_map_column_width (const HatsMapBlock *map,
                      guint               column)
{
  g_autofree char *number = g_strdup_printf ("%d", hats_map_block_get_people (map, column));
  guint width = (guint) strlen (number);

  for (guint i = 0; i < map->rows->len; i++)
    {
      const char *mark = hats_map_block_get (map, i, column)->mark;

      width = MAX (width, hats_lines_measure (mark, strlen (mark)));
    }

  return width;
}

static guint
get_map_title_width (const HatsMapBlock *map)
{
  guint width = hats_lines_measure (map->corner, strlen (map->corner));

  for (guint i = 0; i < map->rows->len; i++)
    {
      const char *title = ((const HatsMapRow *) g_ptr_array_index (map->rows, i))->title;

      width = MAX (width, hats_lines_measure (title, strlen (title)));
    }

  return width;
}

/* Appends @text so that it ends where the column does; @room begins behind the column before. */
static void
append_map_cell (GString    *out,
                 const char *text,
                 guint       room)
{
  hats_lines_append_repeated (out, " ", room - MIN (room, hats_lines_measure (text, strlen (text))));
  g_string_append (out, text);
}

/* A row of a map from column @from to before @to; row -1 is its head. The present cell stands in brackets, for which
 * the spaces around it make room. */
static void
write_map_row (GString            *out,
               const HatsMapBlock *map,
               int                 row,
               guint               from,
               guint               to,
               guint               title_width)
{
  const char *title = row < 0 ? map->corner : ((const HatsMapRow *) g_ptr_array_index (map->rows, row))->title;
  gboolean bracket = FALSE;

  g_string_append (out, title);
  hats_lines_append_repeated (out, " ", title_width + 1 - hats_lines_measure (title, strlen (title)));
  for (guint i = from; i < to; i++)
    {
      guint room = get_map_column_width (map, i) + (bracket ? 0 : 1);
      g_autofree char *text = NULL;

      bracket = row >= 0 && hats_map_block_is_present (map, (guint) row, i);
      if (row < 0)
        text = g_strdup_printf ("%d", hats_map_block_get_people (map, i));
      else
        text = g_strconcat (bracket ? "[" : "", hats_map_block_get (map, (guint) row, i)->mark, NULL);
      append_map_cell (out, text, room);
      g_string_append (out, bracket ? "]" : "");
    }
  g_string_append_c (out, '\n');
}

static void
write_map_legend (GString            *out,
                  const HatsMapBlock *map,
                  guint               columns)
{
  for (guint i = 0; i < map->legend->len; i++)
    {
      const HatsMapAnswer *answer = g_ptr_array_index (map->legend, i);
      g_autofree char *mark = g_strdup_printf ("%s  ", answer->mark);

      if (hats_lines_measure (answer->mark, strlen (answer->mark)) > 1)
        mark[strlen (mark) - 1] = '\0';
      hats_lines_write_wrapped (out, answer->title, columns, mark, "   ");
    }
  if (map->present_text != NULL)
    hats_lines_write_wrapped (out, map->present_text, columns, map->present_row >= 0 ? "[] " : "", "   ");
}

/* A line that is too short for all columns shows them in bands, one below the other. */
void
hats_text_write_map (GString            *out,
                     const HatsMapBlock *map,
                     guint               columns)
{
  guint title_width = get_map_title_width (map);
  guint from = 0;

  hats_lines_write_wrapped (out, map->caption, columns, "", "");
  g_string_append_c (out, '\n');

  while (from < map->columns->len)
    {
      /* One for the space behind the title, and one for a bracket at the end. */
      guint taken = title_width + 2;
      guint to = from;

      do
        taken += get_map_column_width (map, to++) + 1;
      while (to < map->columns->len && taken + get_map_column_width (map, to) + 1 <= columns);

      for (int row = -1; row < (int) map->rows->len; row++)
        write_map_row (out, map, row, from, to, title_width);
      g_string_append_c (out, '\n');
      from = to;
    }

  write_map_legend (out, map, columns);
  g_string_append_c (out, '\n');
}
