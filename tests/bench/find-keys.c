/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * How long a key press in the window's field takes with a guide of 2,000 statements: the change itself, which is when
 * the program does not listen, and the processor's time until the results are painted.
 */

#include "config.h"

#include <gtk/gtk.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "hats-window.h"
#include "wordy-guide.h"

#define RUNS 5
/* One frame at 60 a second, in milliseconds. */
#define AIM 16.7

static GtkWidget *
find_entry (GtkWidget *widget)
{
  if (GTK_IS_SEARCH_ENTRY (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_entry (child);

      if (found != NULL)
        return found;
    }

  return NULL;
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

static void
after_paint_cb (GdkFrameClock *clock,
                gboolean      *painted)
{
  *painted = TRUE;
}

static double
get_cpu_milliseconds (void)
{
  return (double) clock () / (CLOCKS_PER_SEC / 1000.0);
}

/* Types @text letter by letter, and tells the worst of them. */
static void
measure (GtkEditable   *entry,
         GdkFrameClock *frame_clock,
         const char    *text)
{
  double worst_change = 0.0, worst_painted = 0.0, sum = 0.0;
  guint n_keys = (guint) strlen (text) * RUNS;
  gboolean painted;
  gulong id = g_signal_connect (frame_clock, "after-paint", G_CALLBACK (after_paint_cb), &painted);

  for (guint i = 0; i < n_keys; i++)
    {
      guint length = i % (guint) strlen (text) + 1;
      g_autofree char *typed = g_strndup (text, length);
      double start, change, until_painted;

      if (length == 1)
        gtk_editable_set_text (entry, "");
      settle ();
      painted = FALSE;
      start = get_cpu_milliseconds ();
      gtk_editable_set_text (entry, typed);
      change = get_cpu_milliseconds () - start;
      while (!painted)
        g_main_context_iteration (NULL, TRUE);
      until_painted = get_cpu_milliseconds () - start;

      worst_change = MAX (worst_change, change);
      worst_painted = MAX (worst_painted, until_painted);
      sum += until_painted;
    }
  g_signal_handler_disconnect (frame_clock, id);

  printf ("find “%s” by keys: processor until painted: mean %.1f ms, worst %.1f ms, of which the change itself at most %.1f ms; "
          "one frame is %.1f ms\n", text, sum / n_keys, worst_painted, worst_change, AIM);
}

int
main (int    argc,
      char **argv)
{
  static const char * const texts[] = { "stakeholders", "the product", "zzzz" };
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(HatsDocument) document = NULL;
  GtkWidget *window, *entry;
  GdkFrameClock *frame_clock;

  gtk_init ();
  guide = wordy_guide_new ();
  document = hats_document_new (hats_guide_get_rules (guide));
  window = GTK_WIDGET (hats_window_new (NULL, guide, document, NULL));
  /* A view that does not show all statements at once: only the search is to be seen. */
  hats_window_show_view (HATS_WINDOW (window), "advice");
  gtk_window_present (GTK_WINDOW (window));
  settle ();
  frame_clock = gdk_surface_get_frame_clock (gtk_native_get_surface (GTK_NATIVE (window)));
  g_action_group_activate_action (G_ACTION_GROUP (window), "find", NULL);
  settle ();
  entry = find_entry (window);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    measure (GTK_EDITABLE (entry), frame_clock, texts[i]);

  gtk_window_destroy (GTK_WINDOW (window));
  return 0;
}
