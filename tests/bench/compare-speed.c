/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * How long the comparison of a large guide takes to be seen through another lens, and to scroll: until the next frame is
 * painted, and of that, how long the processor works. compare-speed ROLES ASPECTS
 */

#include "config.h"

#include <gtk/gtk.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "hats-compare-bar.h"
#include "hats-compare-table.h"
#include "hats-comparison-sheet.h"
#include "hats-document.h"
#include "hats-window.h"
#include "large-guide.h"

#define RUNS 31

typedef struct {
  GtkWidget *window;
  gint64     start;
  gint64     end;       /* 0 until the next frame was painted */
  clock_t    work;      /* of the processor until the start */
} Watch;

/* In milliseconds. */
typedef struct {
  double time, work;
} Measured;

static GtkWidget *
find_type (GtkWidget *widget,
           GType      type,
           guint     *skip)
{
  GtkWidget *found = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && (*skip)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_type (child, type, skip);

  return found;
}

static GtkWidget *
find_nth (GtkWidget *widget,
          GType      type,
          guint      index)
{
  return find_type (widget, type, &index);
}

static void
after_paint_cb (GdkFrameClock *clock,
                Watch         *watch)
{
  if (watch->end == 0)
    watch->end = g_get_monotonic_time ();
}

static void
settle (void)
{
  gint64 until = g_get_monotonic_time () + 100000;

  while (g_get_monotonic_time () < until)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static void
begin (Watch *watch)
{
  settle ();
  watch->end = 0;
  watch->work = clock ();
  watch->start = g_get_monotonic_time ();
}

static Measured
finish (Watch *watch)
{
  gtk_widget_queue_draw (watch->window);
  while (watch->end == 0)
    g_main_context_iteration (NULL, TRUE);

  return (Measured) {
    (double) (watch->end - watch->start) / 1000.0,
    (double) (clock () - watch->work) / (CLOCKS_PER_SEC / 1000.0),
  };
}

static int
compare_work (const void *a,
              const void *b)
{
  double difference = ((const Measured *) a)->work - ((const Measured *) b)->work;

  return difference > 0.0 ? 1 : difference < 0.0 ? -1 : 0;
}

static void
report (const char *what,
        Measured   *runs)
{
  qsort (runs, RUNS, sizeof *runs, compare_work);
  printf ("%s: processor median %.1f ms, longest %.1f ms; painted after %.1f ms\n", what,
          runs[RUNS / 2].work, runs[RUNS - 1].work, runs[RUNS / 2].time);
}

static void
measure_sheets (HatsGuide *guide)
{
  Measured runs[RUNS];

  for (guint i = 0; i < RUNS; i++)
    {
      HatsComparison comparison = HATS_COMPARISON_INIT;
      clock_t start = clock ();
      g_autoptr(HatsSheet) sheet = NULL;

      comparison.lens = (HatsLens) (i % 3);
      sheet = hats_comparison_sheet_new (guide, &comparison);
      runs[i].work = runs[i].time = (double) (clock () - start) / (CLOCKS_PER_SEC / 1000.0);
    }
  report ("the sheet alone", runs);
}

static void
measure_lenses (Watch *watch)
{
  GtkWidget *bar = find_nth (watch->window, HATS_TYPE_COMPARE_BAR, 0);
  Measured runs[RUNS];

  for (guint i = 0; i < RUNS; i++)
    {
      GtkWidget *lens = find_nth (bar, GTK_TYPE_TOGGLE_BUTTON, (i + 1) % 3);

      begin (watch);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (lens), TRUE);
      runs[i] = finish (watch);
    }
  report ("another lens, painted", runs);
}

static void
measure_scrolling (Watch      *watch,
                   const char *what,
                   gboolean    across,
                   double      pages)
{
  GtkWidget *table = find_nth (watch->window, HATS_TYPE_COMPARE_TABLE, 0);
  GtkScrollable *scrollable = GTK_SCROLLABLE (table);
  GtkAdjustment *adjustment = across ? gtk_scrollable_get_hadjustment (scrollable) : gtk_scrollable_get_vadjustment (scrollable);
  Measured runs[RUNS];

  gtk_adjustment_set_value (adjustment, 0);
  for (guint i = 0; i < RUNS; i++)
    {
      begin (watch);
      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + pages * gtk_adjustment_get_page_size (adjustment));
      runs[i] = finish (watch);
    }
  report (what, runs);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(HatsDocument) document = NULL;
  Watch watch = { NULL, 0, 1, 0 };
  clock_t start;

  if (argc != 3)
    return 2;

  gtk_init ();
  start = clock ();
  guide = large_guide_new ((guint) atoi (argv[1]), (guint) atoi (argv[2]));
  printf ("%s roles, %s aspects: read in %.1f ms\n", argv[1], argv[2], (double) (clock () - start) / (CLOCKS_PER_SEC / 1000.0));
  measure_sheets (guide);

  document = hats_document_new (hats_guide_get_rules (guide));
  start = clock ();
  watch.window = GTK_WIDGET (hats_window_new (NULL, guide, document, NULL));
  printf ("the window: %.1f ms", (double) (clock () - start) / (CLOCKS_PER_SEC / 1000.0));
  start = clock ();
  hats_window_show_view (HATS_WINDOW (watch.window), "compare");
  printf (", the comparison: %.1f ms\n", (double) (clock () - start) / (CLOCKS_PER_SEC / 1000.0));
  gtk_window_set_default_size (GTK_WINDOW (watch.window), 1000, 700);
  gtk_window_present (GTK_WINDOW (watch.window));
  settle ();
  g_signal_connect (gdk_surface_get_frame_clock (gtk_native_get_surface (GTK_NATIVE (watch.window))), "after-paint",
                    G_CALLBACK (after_paint_cb), &watch);

  measure_scrolling (&watch, "a tenth of a page down", FALSE, 0.1);
  measure_scrolling (&watch, "a page down", FALSE, 1.0);
  measure_scrolling (&watch, "a tenth of a page across", TRUE, 0.1);
  measure_lenses (&watch);
  gtk_window_destroy (GTK_WINDOW (watch.window));

  return 0;
}
