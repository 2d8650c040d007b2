/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * How long an edit takes to be seen: from the change of a team's size until the window
 * has painted the other outcome, its recommendation, bars and map.
 */

#include "config.h"

#include <gtk/gtk.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "hats-document.h"
#include "hats-guide.h"
#include "hats-window.h"

#define RUNS 31
/* One frame at 60 a second, in milliseconds. */
#define AIM 16.7

typedef struct {
  GtkWidget  *window;
  const char *awaited;    /* the outcome to be seen */
  gint64      start;
  gint64      end;        /* 0 until it has been painted */
} Watch;

static guint
count_labels (GtkWidget  *widget,
              const char *text)
{
  guint count = 0;

  if (!gtk_widget_get_mapped (widget))
    return 0;
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return 1;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    count += count_labels (child, text);

  return count;
}

/* The outcome stands beside the answers and as the heading of the recommendation: the frame with both counts. */
static void
after_paint_cb (GdkFrameClock *clock,
                Watch         *watch)
{
  gint64 now = g_get_monotonic_time ();

  if (watch->end == 0 && watch->awaited != NULL && count_labels (watch->window, watch->awaited) >= 2)
    watch->end = now;
}

/* Runs the loop until nothing is left to do for a while. */
static void
settle (void)
{
  gint64 until = g_get_monotonic_time () + 150000;

  while (g_get_monotonic_time () < until)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static double
get_cpu_milliseconds (void)
{
  return (double) clock () / (CLOCKS_PER_SEC / 1000.0);
}

static int
compare_times (const void *a,
               const void *b)
{
  double difference = *(const double *) a - *(const double *) b;

  return difference > 0.0 ? 1 : difference < 0.0 ? -1 : 0;
}

static double
get_median (double *times)
{
  qsort (times, RUNS, sizeof *times, compare_times);
  return times[RUNS / 2];
}

/* An answer that leads to another outcome each time: 7 people need one product manager, 20 need both. */
static void
set_people (HatsDocument *document,
            int           people)
{
  hats_document_set_answer (document, (guint) hats_rules_find_input (hats_case_get_rules (hats_document_get_case (document)), "people"),
                            people);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(HatsDocument) document = NULL;
  double times[RUNS], edits[RUNS], work[RUNS];
  Watch watch = { NULL, NULL, 0, 0 };
  GdkFrameClock *frame_clock;
  guint maturity;

  gtk_init ();
  guide = hats_guide_new_builtin ();
  document = hats_document_new (hats_guide_get_rules (guide));
  maturity = (guint) hats_rules_find_input (hats_guide_get_rules (guide), "maturity");
  set_people (document, 7);
  hats_document_set_answer (document, maturity,
                            hats_input_find_choice (hats_rules_input (hats_guide_get_rules (guide), maturity), "growth"));

  watch.window = GTK_WIDGET (hats_window_new (NULL, guide, document, NULL));
  hats_window_show_view (HATS_WINDOW (watch.window), "advice");
  gtk_window_present (GTK_WINDOW (watch.window));
  settle ();
  frame_clock = gdk_surface_get_frame_clock (gtk_native_get_surface (GTK_NATIVE (watch.window)));
  g_signal_connect (frame_clock, "after-paint", G_CALLBACK (after_paint_cb), &watch);

  for (guint i = 0; i < RUNS; i++)
    {
      g_autoptr(HatsAdvice) advice = NULL;
      g_autofree char *outcome = NULL;
      double before;

      settle ();
      before = get_cpu_milliseconds ();
      watch.end = 0;
      watch.awaited = NULL;
      watch.start = g_get_monotonic_time ();
      set_people (document, i % 2 == 0 ? 20 : 7);
      edits[i] = (double) (g_get_monotonic_time () - watch.start) / 1000.0;

      advice = hats_case_advise (hats_document_get_case (document));
      watch.awaited = outcome = g_strdup (hats_advice_get_title (advice));
      while (watch.end == 0)
        g_main_context_iteration (NULL, TRUE);
      times[i] = (double) (watch.end - watch.start) / 1000.0;
      work[i] = get_cpu_milliseconds () - before;
      watch.awaited = NULL;
    }

  printf ("edit: until it is painted: median %.1f ms, of which the edit itself %.1f ms; processor %.1f ms; one frame is %.1f ms\n",
          get_median (times), get_median (edits), get_median (work), AIM);
  gtk_window_destroy (GTK_WINDOW (watch.window));
  return 0;
}
