/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-cursor.h"

#include <math.h>

/* Lengths in sizes of the body text: the plot, what stands at its sides, and the rows around it. */
#define PLOT_HEIGHT 10.0
#define TICK_WIDTH 4.0
#define LINE_WIDTH 7.0
#define ROW_HEIGHT 1.3
#define DISTANCE 4.0
#define SMALL 0.8
#define MOST_THICKNESS 1.6

/* The chart while it is being placed. */
typedef struct {
  HatsPageBuilder    *page;
  const HatsTimeline *timeline;
  double              size;         /* of its text */
  double              left, width;  /* of the plot */
  double              top, bottom;
  double             *centres;      /* from left on */
  double              distance;     /* the least between two of them */
} Chart;

static double
get_y (const Chart *chart,
       double       value)
{
  return chart->bottom - (chart->bottom - chart->top) * value / chart->timeline->maximum;
}

static double
get_text_width (PangoLayout *layout)
{
  int width;

  pango_layout_get_size (layout, &width, NULL);
  return (double) width / PANGO_SCALE;
}

/* One line of text with its baseline at @y; @align is 0 for text that begins at @x, 0.5 and 1 for the middle and the end. */
static void
place_text (const Chart *chart,
            const char  *text,
            double       x,
            double       y,
            double       align)
{
  g_autoptr(PangoLayout) layout = hats_page_make_layout (chart->page, text, chart->size, FALSE,
                                                         chart->page->right - chart->page->left);

  hats_page_place_line (chart->page, layout, 0, x - get_text_width (layout) * align, y, HATS_INK_BLACK);
}

/* The scale, with rules across the plot where the bars do not have their hours written above them. */
static void
place_ticks (const Chart *chart,
             gboolean     rules)
{
  for (guint i = 0; i < chart->timeline->ticks->len; i++)
    {
      const HatsTick *tick = g_ptr_array_index (chart->timeline->ticks, i);
      double y = get_y (chart, tick->value);
      place_text (chart, tick->text, chart->left - chart->size * 0.4, y + chart->size * 0.35, 1.0);
      /* The dashed line stands alone. */
      if (i == 0 || (rules && fabs (y - get_y (chart, chart->timeline->line)) > 1.0))
        {
          HatsItem *item = hats_page_add_item (chart->page, HATS_ITEM_RULE, chart->left, y - 0.2);

          item->width = chart->width;
          item->height = i == 0 ? 0.8 : 0.2;
          item->ink = i == 0 ? HATS_INK_BLACK : HATS_INK_GREY;
        }
    }
}

/* The line of one person's week, with its label behind the plot, where no bar can touch it. */
static void
place_week (const Chart *chart)
{
  double y = get_y (chart, chart->timeline->line);
  double x = chart->left + chart->width;
  HatsItem *item;

  if (chart->timeline->line <= 0.0)
    return;

  item = hats_page_add_item (chart->page, HATS_ITEM_DASHES, chart->left, y);
  item->width = chart->width;

  if (chart->timeline->line_label != NULL)
    {
      g_autoptr(PangoLayout) layout = hats_page_make_layout (chart->page, chart->timeline->line_label, chart->size, FALSE,
                                                             chart->page->right - x - chart->size * 0.5);
      int n_lines = pango_layout_get_line_count (layout);
      double step = chart->size * 1.2;
      /* Beside the line, but not below the plot. */
      double first = MIN (y + chart->size * 0.35 - step * (n_lines - 1) / 2, chart->bottom - step * (n_lines - 1));

      for (int i = 0; i < n_lines; i++)
        hats_page_place_line (chart->page, layout, i, x + chart->size * 0.5, first + i * step, HATS_INK_BLACK);
    }
}

/* The widest of the hours written out, with the space that it needs beside it. */
static double
get_number_width (const Chart *chart)
{
  double widest = 0.0;

  for (guint i = 0; i < chart->timeline->points->len; i++)
    for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
      {
        const char *text = hats_timeline_get (chart->timeline, i)->value_texts[job];
        g_autoptr(PangoLayout) layout = hats_page_make_layout (chart->page, text, chart->size, FALSE,
                                                               chart->page->right - chart->page->left);

        widest = MAX (widest, get_text_width (layout) + chart->size * 0.4);
      }

  return widest;
}

static void
place_number (const Chart *chart,
              const char  *text,
              double       value,
              double       x)
{
  double y = get_y (chart, value) - chart->size * 0.3;
  double line = get_y (chart, chart->timeline->line);

  /* A number that the dashed line would run through stands above it. */
  if (chart->timeline->line > 0.0 && line <= y + chart->size * 0.2 && line >= y - chart->size)
    y = line - chart->size * 0.3;
  place_text (chart, text, x, y, 0.5);
}

static void
place_points (const Chart *chart,
              double       number)
{
  double thickness = MIN (number > 0.0 ? number * 0.9 : chart->distance * 0.4, chart->page->paper->text_size * MOST_THICKNESS);
  double apart = MAX (number, thickness + 0.8) / 2;

  for (guint i = 0; i < chart->timeline->points->len; i++)
    for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
      {
        const HatsPoint *point = hats_timeline_get (chart->timeline, i);
        double x = chart->left + chart->centres[i] + (job == HATS_JOB_PROJECT ? apart : -apart);
        double y = get_y (chart, point->values[job]);
        HatsItem *item = hats_page_add_item (chart->page, HATS_ITEM_BAR, x - thickness / 2, y);

        item->width = thickness;
        item->height = MAX (chart->bottom - y, 1.0);
        item->hatched = job == HATS_JOB_PROJECT;
        item->ink = job == HATS_JOB_PROJECT ? HATS_INK_PROJECT : HATS_INK_PRODUCT;
        if (number > 0.0)
          place_number (chart, point->value_texts[job], point->values[job], x);
      }
}

static void
place_dates (const Chart *chart)
{
  guint n = chart->timeline->points->len;
  g_autofree double *widths = g_new (double, n);
  g_autofree double *lefts = g_new (double, n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(PangoLayout) layout = hats_page_make_layout (chart->page, hats_timeline_get (chart->timeline, i)->short_label,
                                                             chart->size, FALSE, chart->width);

      widths[i] = get_text_width (layout) + chart->size;
    }
  hats_timeline_fit_labels (chart->timeline, chart->width, chart->centres, widths, lefts);

  for (guint i = 0; i < n; i++)
    {
      HatsItem *item = hats_page_add_item (chart->page, HATS_ITEM_RULE, chart->left + chart->centres[i] - 0.2, chart->bottom);

      item->width = 0.4;
      item->height = chart->size * (lefts[i] >= 0.0 ? 0.4 : 0.25);
      if (lefts[i] >= 0.0)
        place_text (chart, hats_timeline_get (chart->timeline, i)->short_label, chart->left + lefts[i] + widths[i] / 2,
                    chart->bottom + chart->size * 1.4, 0.5);
    }
}

/* A flag where a post falls due: a pole, the job's sign and its name, each job in a row of its own. */
static void
place_flag (const Chart *chart,
            guint        index,
            HatsJob      job)
{
  double row = chart->size * ROW_HEIGHT;
  double y = chart->top - row * (2 - job);
  double x = chart->left + chart->centres[index];
  double sign = chart->size * 0.9;
  g_autoptr(PangoLayout) layout = hats_page_make_layout (chart->page, chart->timeline->flags[job], chart->size, TRUE, chart->width);
  double width = sign + chart->size * 0.4 + get_text_width (layout);
  HatsItem *item = hats_page_add_item (chart->page, HATS_ITEM_RULE, x - 0.3, y);

  item->width = 0.6;
  item->height = chart->bottom - y;
  item->ink = HATS_INK_GREY;

  /* To the other side of its pole where the page ends. */
  x = x + width + chart->size * 0.4 <= chart->page->right ? x + chart->size * 0.4 : x - width - chart->size * 0.4;
  hats_page_add_sign (chart->page, job == HATS_JOB_PROJECT ? "half-square" : "half-circle", x, y, sign);
  hats_page_place_line (chart->page, layout, 0, x + sign + chart->size * 0.4, y + chart->size * 0.8, HATS_INK_BLACK);
}

/* Which bar is which job. */
static void
place_legend (const Chart *chart,
              double       y)
{
  double x = chart->left;

  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    {
      g_autoptr(PangoLayout) layout = hats_page_make_layout (chart->page, chart->timeline->titles[job], chart->size, FALSE,
                                                             chart->width);
      HatsItem *item = hats_page_add_item (chart->page, HATS_ITEM_BAR, x, y - chart->size * 0.8);

      item->width = chart->size * 1.6;
      item->height = chart->size * 0.9;
      item->hatched = job == HATS_JOB_PROJECT;
      item->ink = job == HATS_JOB_PROJECT ? HATS_INK_PROJECT : HATS_INK_PRODUCT;
      x += chart->size * 2.0;
      hats_page_place_line (chart->page, layout, 0, x, y, HATS_INK_BLACK);
      x += get_text_width (layout) + chart->size * 1.5;
    }
}

static void
place_chart (Chart *chart)
{
  guint n = chart->timeline->points->len;
  double number = get_number_width (chart);
  /* Where there is room for it, each bar has its hours written above it; the table has them all. */
  gboolean numbered = number * (2 * n + 1) <= chart->width;
  double least;

  chart->centres = g_new (double, n);
  least = numbered ? number * 2.5 : MIN (chart->page->paper->text_size * DISTANCE, chart->width / n);
  chart->distance = MIN (hats_timeline_place (chart->timeline, chart->width, least, chart->centres), least);

  for (guint i = 0; i < n; i++)
    for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
      if ((hats_timeline_get (chart->timeline, i)->due_jobs & 1u << job) != 0)
        place_flag (chart, i, job);
  place_ticks (chart, !numbered);
  place_points (chart, numbered ? number : 0.0);
  place_week (chart);
  place_dates (chart);
  place_legend (chart, chart->bottom + chart->size * (1.4 + ROW_HEIGHT * 1.5));

  g_free (chart->centres);
}

void
hats_page_place_timeline (HatsPageBuilder    *self,
                          const HatsTimeline *timeline)
{
  double size = self->paper->text_size;
  double row = size * SMALL * ROW_HEIGHT;
  /* Two rows of flags above the plot; the dates and the legend below it. */
  double height = MIN (size * PLOT_HEIGHT + row * 5.5, self->bottom - self->top);
  Chart chart = { .page = self, .timeline = timeline, .size = size * SMALL };

  if (timeline->points->len == 0)
    return;
  hats_page_ensure_room (self, height);

  chart.left = self->left + chart.size * TICK_WIDTH;
  chart.width = MAX (self->right - chart.size * LINE_WIDTH - chart.left, LEAST_WIDTH);
  chart.top = self->y + row * 2.5;
  chart.bottom = self->y + height - row * 3;

  hats_page_begin_tag (self, "Figure");
  place_chart (&chart);
  hats_page_end_tag (self, "Figure");
  self->y += height + size * PARAGRAPH_GAP;
}
