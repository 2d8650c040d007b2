/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "hats-text-lines.h"

/* A bar, the line of one week where the bar does not reach it, and the hours. */
static void
write_track (GString            *out,
             const HatsTimeline *timeline,
             const HatsPoint    *point,
             HatsJob             job,
             guint               width)
{
  guint filled = MIN ((guint) (point->values[job] / timeline->maximum * width + 0.5), width);
  guint line = (guint) (timeline->line / timeline->maximum * width + 0.5);

  hats_lines_append_repeated (out, job == HATS_JOB_PROJECT ? "▒" : "█", filled);
  if (timeline->line > 0.0 && filled < line)
    {
      hats_lines_append_repeated (out, " ", line - filled);
      g_string_append (out, "┆");
    }
  g_string_append_printf (out, " %s\n", point->value_texts[job]);
}

void
hats_text_write_timeline (GString            *out,
                          const HatsTimeline *timeline,
                          guint               columns)
{
  guint width = MIN (columns - 14, HATS_BAR_COLUMNS);

  for (guint i = 0; i < timeline->points->len; i++)
    {
      const HatsPoint *point = hats_timeline_get (timeline, i);
      /* Translators: a date, and how many people and which stage. */
      g_autofree char *head = g_strdup_printf (_("%s · %s"), point->label, point->title);

      hats_lines_write_wrapped (out, head, columns, "", "");
      for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
        write_track (out, timeline, point, job, width);
      if (point->due != NULL)
        hats_lines_write_wrapped (out, point->due, columns, "⚑ ", "  ");
      g_string_append_c (out, '\n');
    }

  hats_lines_write_wrapped (out, timeline->titles[HATS_JOB_PRODUCT], columns, "█ ", "  ");
  hats_lines_write_wrapped (out, timeline->titles[HATS_JOB_PROJECT], columns, "▒ ", "  ");
  if (timeline->line_label != NULL)
    hats_lines_write_wrapped (out, timeline->line_label, columns, "┆ ", "  ");
  g_string_append_c (out, '\n');
}
