/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-line-heights.h"

/* How high a line is taken to be as long as none was measured. */
#define FIRST_LIKELY 60

struct _HatsLineHeights
{
  guint   n_lines;
  int    *heights;    /* 0 where it is not known */
  gint64  sum;        /* of those that are known */
  guint   n_known;
  int     likely;
};

HatsLineHeights *
hats_line_heights_new (guint n_lines)
{
  HatsLineHeights *self = g_new0 (HatsLineHeights, 1);

  self->n_lines = n_lines;
  self->heights = g_new0 (int, n_lines);
  self->likely = FIRST_LIKELY;

  return self;
}

void
hats_line_heights_free (HatsLineHeights *self)
{
  g_free (self->heights);
  g_free (self);
}

void
hats_line_heights_forget (HatsLineHeights *self)
{
  g_return_if_fail (self != NULL);

  memset (self->heights, 0, self->n_lines * sizeof *self->heights);
  self->sum = 0;
  self->n_known = 0;
}

void
hats_line_heights_set (HatsLineHeights *self,
                       guint            line,
                       int              height)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (line < self->n_lines);
  g_return_if_fail (height >= 0);

  /* A height of 0 would say that it is not known. */
  height = MAX (height, 1);
  self->n_known += self->heights[line] == 0 ? 1 : 0;
  self->sum += height - self->heights[line];
  self->heights[line] = height;
  self->likely = (int) (self->sum / self->n_known);
}

gboolean
hats_line_heights_is_known (const HatsLineHeights *self,
                            guint                  line)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (line < self->n_lines, FALSE);

  return self->heights[line] > 0;
}

int
hats_line_heights_get (const HatsLineHeights *self,
                       guint                  line)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (line < self->n_lines, 0);

  return self->heights[line] > 0 ? self->heights[line] : self->likely;
}

int
hats_line_heights_get_place (const HatsLineHeights *self,
                             guint                  line)
{
  int place = 0;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (line <= self->n_lines, 0);

  for (guint i = 0; i < line; i++)
    place += hats_line_heights_get (self, i);

  return place;
}

guint
hats_line_heights_find (const HatsLineHeights *self,
                        int                    place,
                        int                   *hidden)
{
  guint line = 0;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (self->n_lines > 0, 0);
  g_return_val_if_fail (hidden != NULL, 0);

  while (line + 1 < self->n_lines && place >= hats_line_heights_get (self, line))
    place -= hats_line_heights_get (self, line++);
  *hidden = MAX (place, 0);

  return line;
}
