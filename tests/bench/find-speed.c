/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long a key press in the search takes with a guide of 2,000 statements, made of the words of the built-in one. */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "hats-find-index.h"

#define STATEMENTS 2000
#define ASPECT "focus"
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

static HatsGuide *
make_guide (void)
{
  static const char * const sources[] = { NULL };
  g_autoptr(HatsGuide) builtin = hats_guide_new_builtin ();
  g_autoptr(GPtrArray) places = hats_find_list_places (builtin);
  g_autoptr(HatsAspect) aspect = hats_aspect_new (ASPECT, "Focus", NULL, TRUE, FALSE);
  g_autoptr(HatsRole) role = hats_role_new ("role", "Role", "half-circle", "");
  HatsGuide *guide = g_object_new (HATS_TYPE_GUIDE, NULL);

  for (guint i = 0; i < STATEMENTS; i++)
    {
      const HatsFindPlace *one = g_ptr_array_index (places, i % places->len);
      const HatsFindPlace *other = g_ptr_array_index (places, (i * 7 + 3) % places->len);
      /* A number in each word's place makes the vocabulary grow as that of a real guide does. */
      g_autofree char *text = g_strdup_printf ("%s own%u word%u %s", one->text != NULL ? one->text : one->title, i, i % 701,
                                               other->text != NULL ? other->text : other->title);
      g_autoptr(HatsStatement) statement = hats_statement_new (text, sources, NULL, NULL);

      hats_role_add_statement (role, ASPECT, statement);
    }
  g_list_store_append (hats_guide_get_aspects (guide), aspect);
  g_list_store_append (hats_guide_get_roles (guide), role);

  return guide;
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
  g_autoptr(HatsGuide) guide = make_guide ();
  gint64 start = g_get_monotonic_time ();
  g_autoptr(HatsFindIndex) index = hats_find_index_new (guide);

  printf ("find: index of %d statements: %.1f ms\n", STATEMENTS, (double) (g_get_monotonic_time () - start) / 1000.0);
  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    measure (index, queries[i]);

  return 0;
}
