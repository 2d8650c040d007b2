/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-html-text.h"

/* The figure of a time line in its own unit, about pixels: the plot, and what stands around it. */
#define PLOT_WIDTH 640.0
#define PLOT_HEIGHT 160.0
#define SIDE 48.0
#define HEAD 28.0
#define LEAST_DISTANCE 40.0
/* About how wide a letter is; the browser chooses the font. */
#define LETTER 5.5

/* Numbers for programs: a point, whatever the locale. */
static void
append_number (GString    *out,
               const char *attribute,
               double      number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (out, " %s=\"%s\"", attribute, g_ascii_formatd (text, sizeof text, "%.1f", number));
}

static double
get_y (const HatsTimeline *timeline,
       double              value)
{
  return HEAD + PLOT_HEIGHT * (1.0 - value / timeline->maximum);
}

static void
append_svg_line (GString            *out,
                 const HatsTimeline *timeline,
                 double              value,
                 const char         *kind)
{
  double y = get_y (timeline, value);

  g_string_append_printf (out, "<line class=\"%s\"", kind);
  append_number (out, "x1", SIDE);
  append_number (out, "x2", SIDE + PLOT_WIDTH);
  append_number (out, "y1", y);
  append_number (out, "y2", y);
  g_string_append (out, "/>");
}

static void
append_svg_text (GString    *out,
                 double      x,
                 double      y,
                 const char *anchor,
                 const char *text)
{
  g_string_append_printf (out, "<text text-anchor=\"%s\"", anchor);
  append_number (out, "x", x);
  append_number (out, "y", y);
  hats_html_append_element (out, ">", text, "</text>");
}

static void
append_bars (GString            *out,
             const HatsTimeline *timeline,
             const HatsPoint    *point,
             double              centre,
             double              thickness)
{
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    {
      double y = get_y (timeline, point->values[job]);

      g_string_append_printf (out, "<rect class=\"%s\"", job == HATS_JOB_PROJECT ? "project" : "product");
      append_number (out, "x", SIDE + centre + (job == HATS_JOB_PROJECT ? 0.5 : -thickness - 0.5));
      append_number (out, "y", y);
      append_number (out, "width", thickness);
      append_number (out, "height", HEAD + PLOT_HEIGHT - y);
      g_string_append (out, "/>");
    }
}

/* What falls due, above its date: each job on a line of its own, and within the figure. */
static void
append_flags (GString            *out,
              const HatsTimeline *timeline,
              const HatsPoint    *point,
              double              centre)
{
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    if ((point->due_jobs & 1u << job) != 0)
      {
        g_autofree char *flag = g_strconcat ("⚑ ", timeline->flags[job], NULL);
        const char *anchor = centre < PLOT_WIDTH * 0.2 ? "start" : centre > PLOT_WIDTH * 0.8 ? "end" : "middle";

        append_svg_text (out, SIDE + centre, 10.0 + 11.0 * job, anchor, flag);
      }
}

static void
append_figure (GString            *out,
               const HatsTimeline *timeline)
{
  guint n = timeline->points->len;
  g_autofree double *centres = g_new (double, n);
  g_autofree double *widths = g_new (double, n);
  g_autofree double *lefts = g_new (double, n);
  double thickness = MIN (hats_timeline_place (timeline, PLOT_WIDTH, LEAST_DISTANCE, centres), LEAST_DISTANCE) * 0.4;

  g_string_append (out, "<div class=\"scroll\" tabindex=\"0\"><svg aria-hidden=\"true\" viewBox=\"0 0 700 208\">"
                        "<defs><pattern id=\"hatch\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">"
                        "<path class=\"hatch\" d=\"M0 4L4 0\"/></pattern></defs>\n");
  for (guint i = 0; i < timeline->ticks->len; i++)
    {
      const HatsTick *tick = g_ptr_array_index (timeline->ticks, i);

      append_svg_line (out, timeline, tick->value, "tick");
      append_svg_text (out, SIDE - 4, get_y (timeline, tick->value) + 3, "end", tick->text);
    }

  for (guint i = 0; i < n; i++)
    widths[i] = ((double) g_utf8_strlen (hats_timeline_get (timeline, i)->short_label, -1) + 2.0) * LETTER;
  hats_timeline_fit_labels (timeline, PLOT_WIDTH, centres, widths, lefts);
  for (guint i = 0; i < n; i++)
    {
      const HatsPoint *point = hats_timeline_get (timeline, i);

      append_bars (out, timeline, point, centres[i], thickness);
      append_flags (out, timeline, point, centres[i]);
      if (lefts[i] >= 0.0)
        append_svg_text (out, SIDE + lefts[i] + widths[i] / 2, HEAD + PLOT_HEIGHT + 13, "middle", point->short_label);
    }
  if (timeline->line > 0.0)
    append_svg_line (out, timeline, timeline->line, "line");
  g_string_append (out, "</svg></div>\n");
}

void
hats_html_write_timeline (GString            *out,
                          const HatsTimeline *timeline)
{
  hats_html_append_element (out, "<figure>\n<figcaption>", timeline->caption, "</figcaption>\n");
  append_figure (out, timeline);
  if (timeline->line_label != NULL)
    hats_html_append_element (out, "<p class=\"mark\">", timeline->line_label, "</p>\n");

  g_string_append (out, "<div class=\"scroll\" tabindex=\"0\"><table>\n<thead><tr><td></td>");
  for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
    hats_html_append_element (out, job == HATS_JOB_PROJECT ? "<th scope=\"col\">▨ " : "<th scope=\"col\">■ ",
                              timeline->titles[job], "</th>");
  g_string_append (out, "<td></td></tr></thead>\n<tbody>\n");
  for (guint i = 0; i < timeline->points->len; i++)
    {
      const HatsPoint *point = hats_timeline_get (timeline, i);

      hats_html_append_element (out, "<tr><th scope=\"row\">", point->label, "</th>");
      for (HatsJob job = HATS_JOB_PRODUCT; job <= HATS_JOB_PROJECT; job++)
        hats_html_append_element (out, "<td>", point->value_texts[job], "</td>");
      hats_html_append_element (out, "<td>", point->due != NULL ? point->due : "", "</td></tr>\n");
    }
  g_string_append (out, "</tbody>\n</table></div>\n</figure>\n");
}
