/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long the map of all answers takes: the model run for 200 numbers of people and six maturities. */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "hats-guide.h"
#include "hats-map.h"

#define RUNS 101
/* What a person still takes for at once, in milliseconds. */
#define AIM 50.0

static int
compare_times (const void *a,
               const void *b)
{
  double difference = *(const double *) a - *(const double *) b;

  return difference > 0.0 ? 1 : difference < 0.0 ? -1 : 0;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  HatsSituation situation = HATS_SITUATION_INIT;
  double times[RUNS];

  for (guint i = 0; i < RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr(HatsMap) map = hats_map_new (hats_guide_get_rules (guide), &situation);

      times[i] = (double) (g_get_monotonic_time () - start) / 1000.0;
    }
  qsort (times, RUNS, sizeof *times, compare_times);

  printf ("map: 200 x 6: median %.2f ms, aim %.0f ms\n", times[RUNS / 2], AIM);
  return 0;
}
