/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-map-block.h"

#include <glib/gi18n-lib.h>

static void
answer_free (gpointer data)
{
  HatsMapAnswer *answer = data;

  g_free (answer->outcome);
  g_free (answer->mark);
  g_free (answer->title);
  g_free (answer);
}

static void
row_free (gpointer data)
{
  HatsMapRow *row = data;

  g_free (row->title);
  g_ptr_array_unref (row->cells);
  g_free (row);
}

HatsMapBlock *
hats_map_block_new (const char *caption,
                    const char *corner)
{
  HatsMapBlock *map = g_new0 (HatsMapBlock, 1);

  map->caption = g_strdup (caption);
  map->corner = g_strdup (corner);
  map->columns = g_array_new (FALSE, FALSE, sizeof (int));
  map->rows = g_ptr_array_new_with_free_func (row_free);
  map->answers = g_ptr_array_new_with_free_func (answer_free);
  map->legend = g_ptr_array_new_with_free_func (answer_free);
  map->present_row = map->present_column = -1;

  return map;
}

HatsMapBlock *
hats_map_block_copy (const HatsMapBlock *map)
{
  HatsMapBlock *copy;

  g_return_val_if_fail (map != NULL, NULL);

  copy = g_memdup2 (map, sizeof *map);
  copy->caption = g_strdup (map->caption);
  copy->corner = g_strdup (map->corner);
  copy->columns = g_array_ref (map->columns);
  copy->rows = g_ptr_array_ref (map->rows);
  copy->answers = g_ptr_array_ref (map->answers);
  copy->legend = g_ptr_array_ref (map->legend);
  copy->present_text = g_strdup (map->present_text);

  return copy;
}

void
hats_map_block_free (HatsMapBlock *map)
{
  g_free (map->caption);
  g_free (map->corner);
  g_array_unref (map->columns);
  g_ptr_array_unref (map->rows);
  g_ptr_array_unref (map->answers);
  g_ptr_array_unref (map->legend);
  g_free (map->present_text);
  g_free (map);
}

HatsMapRow *
hats_map_block_add_row (HatsMapBlock *map,
                        const char   *title)
{
  HatsMapRow *row = g_new0 (HatsMapRow, 1);

  row->title = g_strdup (title);
  row->cells = g_ptr_array_new ();
  g_ptr_array_add (map->rows, row);

  return row;
}

/* An outcome that a guide of somebody else's brings has its mark and no colour. */
static HatsTone
find_tone (const char *outcome)
{
  static const char * const outcomes[HATS_N_TONES] = {
    [HATS_TONE_NONE] = "nobody-yet",
    [HATS_TONE_PRODUCT] = "product-manager",
    [HATS_TONE_PROJECT] = "project-manager",
    [HATS_TONE_ONE] = "one-person",
    [HATS_TONE_BOTH] = "both",
  };

  for (HatsTone tone = HATS_TONE_NONE; tone < HATS_N_TONES; tone++)
    if (g_str_equal (outcomes[tone], outcome))
      return tone;

  return HATS_TONE_NONE;
}

HatsMapAnswer *
hats_map_answer_new (const HatsOutcome *outcome,
                     HatsJob            lean)
{
  HatsMapAnswer *answer = g_new0 (HatsMapAnswer, 1);

  answer->outcome = g_strdup (outcome->id);
  answer->mark = g_strdup (outcome->mark[lean]);
  answer->title = g_strdup (outcome->title[lean]);
  answer->tone = find_tone (outcome->id);
  answer->lean = lean;

  return answer;
}

const HatsMapAnswer *
hats_map_block_get (const HatsMapBlock *map,
                    guint               row,
                    guint               column)
{
  const HatsMapRow *found;

  g_return_val_if_fail (row < map->rows->len, NULL);
  found = g_ptr_array_index (map->rows, row);
  g_return_val_if_fail (column < found->cells->len, NULL);

  return g_ptr_array_index (found->cells, column);
}

int
hats_map_block_get_people (const HatsMapBlock *map,
                           guint               column)
{
  g_return_val_if_fail (column < map->columns->len, 0);

  return g_array_index (map->columns, int, column);
}

gboolean
hats_map_block_is_present (const HatsMapBlock *map,
                           guint               row,
                           guint               column)
{
  return map->present_row == (int) row && map->present_column == (int) column;
}

char *
hats_map_block_describe (const HatsMapBlock *map,
                         guint               row,
                         guint               column)
{
  int people = hats_map_block_get_people (map, column);
  const HatsMapRow *found = g_ptr_array_index (map->rows, row);

  /* Translators: a number of people, a maturity, and what the answer is there. */
  return g_strdup_printf (ngettext ("%d person, %s: %s", "%d people, %s: %s", (gulong) people),
                          people, found->title, hats_map_block_get (map, row, column)->title);
}

const char *
hats_tone_get_id (HatsTone tone)
{
  static const char * const ids[HATS_N_TONES] = { "none", "product", "project", "one", "both" };

  g_return_val_if_fail (tone < HATS_N_TONES, NULL);

  return ids[tone];
}
