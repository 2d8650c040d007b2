/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-timeline.h"

#include <math.h>

#include "hats-hours.h"

/* The most intervals that a scale is divided into. */
#define MOST_TICKS 5

static void
point_free (gpointer data)
{
  HatsPoint *point = data;

  g_free (point->label);
  g_free (point->short_label);
  g_free (point->title);
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    g_free (point->value_texts[job]);
  g_free (point->answer);
  g_free (point->due);
  g_free (point->description);
  g_free (point);
}

static void
tick_free (gpointer data)
{
  HatsTick *tick = data;

  g_free (tick->text);
  g_free (tick);
}

/* One, two or five times a power of ten, so that a scale of @largest has few intervals. */
static double
find_interval (double largest)
{
  double power = pow (10.0, floor (log10 (largest / MOST_TICKS)));

  for (guint i = 0; i < 3; i++)
    {
      static const double steps[] = { 1.0, 2.0, 5.0 };

      if (largest <= steps[i] * power * MOST_TICKS)
        return steps[i] * power;
    }

  return 10.0 * power;
}

HatsTimeline *
hats_timeline_new (const char *caption,
                   double      largest)
{
  HatsTimeline *self = g_new0 (HatsTimeline, 1);
  double interval = find_interval (MAX (largest, 1.0));
  guint n_intervals = (guint) ceil (MAX (largest, 1.0) / interval);

  self->caption = g_strdup (caption);
  self->maximum = interval * n_intervals;
  self->points = g_ptr_array_new_with_free_func (point_free);
  self->ticks = g_ptr_array_new_with_free_func (tick_free);
  for (guint i = 0; i <= n_intervals; i++)
    {
      HatsTick *tick = g_new (HatsTick, 1);

      tick->value = i * interval;
      tick->text = hats_hours_format (tick->value);
      g_ptr_array_add (self->ticks, tick);
    }

  return self;
}

HatsTimeline *
hats_timeline_copy (const HatsTimeline *self)
{
  HatsTimeline *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->caption = g_strdup (self->caption);
  copy->line_label = g_strdup (self->line_label);
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    {
      copy->titles[job] = g_strdup (self->titles[job]);
      copy->flags[job] = g_strdup (self->flags[job]);
    }
  copy->points = g_ptr_array_ref (self->points);
  copy->ticks = g_ptr_array_ref (self->ticks);

  return copy;
}

void
hats_timeline_free (HatsTimeline *self)
{
  g_free (self->caption);
  g_free (self->line_label);
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    {
      g_free (self->titles[job]);
      g_free (self->flags[job]);
    }
  g_ptr_array_unref (self->points);
  g_ptr_array_unref (self->ticks);
  g_free (self);
}

HatsPoint *
hats_timeline_add (HatsTimeline *self,
                   const GDate  *date)
{
  HatsPoint *point = g_new0 (HatsPoint, 1);

  point->date = *date;
  g_ptr_array_add (self->points, point);

  return point;
}

const HatsPoint *
hats_timeline_get (const HatsTimeline *self,
                   guint               index)
{
  g_return_val_if_fail (index < self->points->len, NULL);

  return g_ptr_array_index (self->points, index);
}

double
hats_timeline_place (const HatsTimeline *self,
                     double              width,
                     double              least,
                     double             *centres)
{
  guint n = self->points->len;
  double span = MAX (width - least, 0.0);
  double distance = width;
  int days;

  if (n < 2)
    {
      if (n == 1)
        centres[0] = width / 2;
      return width;
    }

  least = MIN (least, span / (n - 1));
  days = g_date_days_between (&hats_timeline_get (self, 0)->date, &hats_timeline_get (self, n - 1)->date);
  for (guint i = 0; i < n; i++)
    {
      int day = g_date_days_between (&hats_timeline_get (self, 0)->date, &hats_timeline_get (self, i)->date);

      centres[i] = (width - span) / 2 + (days > 0 ? span * day / days : span * i / (n - 1));
      if (i > 0)
        centres[i] = MAX (centres[i], centres[i - 1] + least);
    }

  /* What was pushed beyond the end pushes back. */
  centres[n - 1] = MIN (centres[n - 1], (width + span) / 2);
  for (guint i = n - 1; i > 0; i--)
    {
      centres[i - 1] = MIN (centres[i - 1], centres[i] - least);
      distance = MIN (distance, centres[i] - centres[i - 1]);
    }

  return distance;
}

static gboolean
is_free (const double *widths,
         const double *lefts,
         guint         n,
         guint         index,
         double        left)
{
  for (guint i = 0; i < n; i++)
    if (i != index && lefts[i] >= 0.0 && left < lefts[i] + widths[i] && lefts[i] < left + widths[index])
      return FALSE;

  return TRUE;
}

void
hats_timeline_fit_labels (const HatsTimeline *self,
                          double              width,
                          const double       *centres,
                          const double       *widths,
                          double             *lefts)
{
  guint n = self->points->len;

  for (guint i = 0; i < n; i++)
    lefts[i] = -1.0;

  for (guint round = 0; round < 3; round++)
    for (guint i = 0; i < n; i++)
      {
        gboolean is_end = i == 0 || i == n - 1;
        guint turn = is_end ? 0 : hats_timeline_get (self, i)->due_jobs != 0 ? 1 : 2;
        double left = CLAMP (centres[i] - widths[i] / 2, 0.0, MAX (width - widths[i], 0.0));

        if (turn == round && is_free (widths, lefts, n, i, left))
          lefts[i] = left;
      }
}
