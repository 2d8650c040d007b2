/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long a key press in the search takes with a guide of 2,000 statements, made of the words of the built-in one. */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "hats-find-index.h"
#include "wordy-guide.h"

#define RUNS 51
/* A frame, in milliseconds. */
#define AIM 16.0

static int
compare_times (const void *a,
               const void *b)
{
  double difference = *(const double *) a - *(const double *) b;

  return difference > 0.0 ? 1 : difference < 0.0 ? -1 : 0;
}

static void
measure (HatsFindIndex *index,
         const char    *query)
{
  double times[RUNS];
  guint found = 0;

  for (guint i = 0; i < RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr(GListModel) results = hats_find_index_search (index, query);

      times[i] = (double) (g_get_monotonic_time () - start) / 1000.0;
      found = g_list_model_get_n_items (results);
    }
  qsort (times, RUNS, sizeof *times, compare_times);

  printf ("find “%s”: %u places: median %.2f ms, worst %.2f ms, aim %.0f ms\n",
          query, found, times[RUNS / 2], times[RUNS - 1], AIM);
}

int
main (int    argc,
      char **argv)
{
  static const char * const queries[] = {
    "s", "st", "stakeholder", "stakehodlers", "the product of a team", "zzzzzzzzzz", "the manager roadmpa",
    "a b c d e f g h i j k l m n o p",
  };
  g_autoptr(HatsGuide) guide = wordy_guide_new ();
  gint64 start = g_get_monotonic_time ();
  g_autoptr(HatsFindIndex) index = hats_find_index_new (guide);

  printf ("find: index of %d statements: %.1f ms\n", WORDY_GUIDE_STATEMENTS, (double) (g_get_monotonic_time () - start) / 1000.0);
  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    measure (index, queries[i]);

  return 0;
}
