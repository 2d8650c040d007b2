/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * How long a comparison of 2,000 rows takes as CSV, Markdown and HTML, against bare writers that append the
 * same bytes to a GString: one that escapes letter by letter, and one that copies, for the texts need no escape.
 */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "hats-export.h"

#define ROWS 2000
#define COLUMNS 2
#define RUNS 31
#define AIM 2.0

typedef struct {
  char *title;
  char *texts[COLUMNS][2];
} Row;

typedef void (*Append) (GString *out, const char *text, const char *special);

static Row rows[ROWS];

static void
append_copied (GString    *out,
               const char *text,
               const char *special)
{
  g_string_append (out, text);
}

static void
append_escaped (GString    *out,
                const char *text,
                const char *special)
{
  for (; *text != '\0'; text++)
    {
      if (strchr (special, *text) != NULL)
        g_string_append_c (out, '\\');
      g_string_append_c (out, *text);
    }
}

static void
write_csv (GString *out,
           Append   append)
{
  g_string_append (out, "\"Aspect\",\"Role\",\"Role\"\r\n");
  for (guint i = 0; i < ROWS; i++)
    {
      g_string_append (out, "\"");
      append (out, rows[i].title, "\"");
      for (guint j = 0; j < COLUMNS; j++)
        {
          g_string_append (out, "\",\"");
          append (out, rows[i].texts[j][0], "\"");
          g_string_append (out, "\n");
          append (out, rows[i].texts[j][1], "\"");
        }
      g_string_append (out, "\"\r\n");
    }
}

static void
write_markdown (GString *out,
                Append   append)
{
  for (guint i = 0; i < ROWS; i++)
    {
      g_string_append (out, "| **");
      append (out, rows[i].title, "\\`*_[]<|~$&#");
      g_string_append (out, "**");
      for (guint j = 0; j < COLUMNS; j++)
        {
          g_string_append (out, " | • ");
          append (out, rows[i].texts[j][0], "\\`*_[]<|~$&#");
          g_string_append (out, " \\[1\\]<br>• ");
          append (out, rows[i].texts[j][1], "\\`*_[]<|~$&#");
          g_string_append (out, " \\[1\\]");
        }
      g_string_append (out, " |\n");
    }
}

static void
write_html (GString *out,
            Append   append)
{
  for (guint i = 0; i < ROWS; i++)
    {
      g_string_append (out, "<tr><th scope=\"row\">");
      append (out, rows[i].title, "&<>\"");
      g_string_append (out, "</th>");
      for (guint j = 0; j < COLUMNS; j++)
        {
          g_string_append (out, "<td data-head=\"Role\"><ul><li>");
          append (out, rows[i].texts[j][0], "&<>\"");
          g_string_append (out, "<sup><a href=\"#note-1\">1</a></sup></li><li>");
          append (out, rows[i].texts[j][1], "&<>\"");
          g_string_append (out, "<sup><a href=\"#note-1\">1</a></sup></li></ul>\n</td>");
        }
      g_string_append (out, "</tr>\n");
    }
}

static HatsSheet *
make_sheet (HatsGuide *guide)
{
  HatsSheet *sheet = hats_sheet_new (guide, "comparison", "Title");
  HatsTable *table = hats_sheet_add_table (sheet, "Caption", "Aspect");

  for (guint j = 0; j < COLUMNS; j++)
    hats_table_add_column (table, "Role", NULL, NULL);
  for (guint i = 0; i < ROWS; i++)
    {
      HatsRow *row;

      rows[i].title = g_strdup_printf ("Aspect %u", i);
      row = hats_table_add_row (table, rows[i].title);
      for (guint j = 0; j < COLUMNS; j++)
        {
          HatsCell *cell = hats_row_add_cell (row, TRUE);

          for (guint k = 0; k < 2; k++)
            {
              guint one = 1;
              HatsText *text;

              rows[i].texts[j][k] = g_strdup_printf ("Decides what is worth building, so that it meets users’ needs, row %u", i);
              text = hats_text_new (rows[i].texts[j][k]);
              g_array_append_val (text->notes, one);
              g_ptr_array_add (cell->items, text);
            }
        }
    }

  return sheet;
}

static int
compare_times (const void *a,
               const void *b)
{
  double difference = *(const double *) a - *(const double *) b;

  return difference > 0.0 ? 1 : difference < 0.0 ? -1 : 0;
}

/* Of the processor, in milliseconds: other programs do not count. */
static double
get_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double) time.tv_sec * 1e3 + (double) time.tv_nsec / 1e6;
}

static double
get_median (double *times)
{
  qsort (times, RUNS, sizeof *times, compare_times);
  return times[RUNS / 2];
}

static void
measure (const char *name,
         HatsSheet  *sheet,
         void      (*ours) (HatsSheet *, GString *),
         void      (*bare) (GString *, Append))
{
  double times[3][RUNS];

  for (guint run = 0; run < RUNS; run++)
    {
      g_autoptr(GString) our_text = g_string_new (NULL);
      g_autoptr(GString) escaped_text = g_string_new (NULL);
      g_autoptr(GString) copied_text = g_string_new (NULL);
      double start = get_time ();

      ours (sheet, our_text);
      times[0][run] = get_time () - start;
      start = get_time ();
      bare (escaped_text, append_escaped);
      times[1][run] = get_time () - start;
      start = get_time ();
      bare (copied_text, append_copied);
      times[2][run] = get_time () - start;
      /* The same bytes, and some hundred around the rows. */
      g_assert_nonnull (strstr (our_text->str, escaped_text->str));
      g_assert_cmpstr (escaped_text->str, ==, copied_text->str);
    }

  {
    double our_time = get_median (times[0]);
    double escaped = get_median (times[1]);
    double copied = get_median (times[2]);

    printf ("%s, %d rows: two-hats %.2f ms, bare %.2f ms, ratio %.2f, aim %.0f; bare without escaping %.2f ms, ratio %.2f\n",
            name, ROWS, our_time, escaped, our_time / escaped, AIM, copied, our_time / copied);
  }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  g_autoptr(HatsSheet) sheet = make_sheet (guide);

  measure ("CSV", sheet, hats_csv_write, write_csv);
  measure ("Markdown", sheet, hats_markdown_write, write_markdown);
  measure ("HTML", sheet, hats_html_write, write_html);

  return 0;
}
