/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-compare-state.h"

#include "hats-state-file.h"

#define FILE_NAME "compare.ini"
#define GROUP "Comparison"
/* Its groups have numbers for names, which say nothing: the order is that of the file. */
#define SETS_FILE_NAME "compare-sets.ini"

static void
read_group (GKeyFile       *state,
            const char     *group,
            HatsComparison *comparison)
{
  g_autofree char *lens = g_key_file_get_string (state, group, "lens", NULL);

  *comparison = (HatsComparison) HATS_COMPARISON_INIT;
  if (lens != NULL)
    hats_lens_from_id (lens, &comparison->lens);
  comparison->roles = g_key_file_get_string_list (state, group, "roles", NULL, NULL);
  comparison->aspects = g_key_file_get_string_list (state, group, "aspects", NULL, NULL);
}

static void
set_list (GKeyFile   *state,
          const char *group,
          const char *key,
          GStrv       list)
{
  if (list != NULL)
    g_key_file_set_string_list (state, group, key, (const char * const *) list, g_strv_length (list));
}

static void
write_group (GKeyFile             *state,
             const char           *group,
             const HatsComparison *comparison)
{
  g_key_file_set_string (state, group, "lens", hats_lens_get_id (comparison->lens));
  set_list (state, group, "roles", comparison->roles);
  set_list (state, group, "aspects", comparison->aspects);
}

void
hats_compare_state_load (HatsComparison *comparison)
{
  g_autoptr(GKeyFile) state = hats_state_file_load (FILE_NAME);

  g_return_if_fail (comparison != NULL);

  read_group (state, GROUP, comparison);
}

gboolean
hats_compare_state_keep (const HatsComparison  *comparison,
                         GError               **error)
{
  g_autoptr(GKeyFile) state = g_key_file_new ();

  g_return_val_if_fail (comparison != NULL, FALSE);

  write_group (state, GROUP, comparison);

  return hats_state_file_save (state, FILE_NAME, error);
}

HatsCompareSet *
hats_compare_set_new (const char           *name,
                      const HatsComparison *comparison)
{
  HatsCompareSet *set = g_new0 (HatsCompareSet, 1);

  set->name = g_strdup (name);
  hats_comparison_copy (comparison, &set->comparison);

  return set;
}

void
hats_compare_set_free (HatsCompareSet *set)
{
  hats_comparison_clear (&set->comparison);
  g_free (set->name);
  g_free (set);
}

GPtrArray *
hats_compare_sets_load (void)
{
  g_autoptr(GKeyFile) state = hats_state_file_load (SETS_FILE_NAME);
  GPtrArray *sets = g_ptr_array_new_with_free_func ((GDestroyNotify) hats_compare_set_free);
  g_auto(GStrv) groups = g_key_file_get_groups (state, NULL);

  for (guint i = 0; groups[i] != NULL; i++)
    {
      g_autofree char *name = g_key_file_get_string (state, groups[i], "name", NULL);
      g_auto(HatsComparison) comparison = HATS_COMPARISON_INIT;

      if (name == NULL || *name == '\0' || g_utf8_strlen (name, -1) > HATS_SET_NAME_LENGTH)
        continue;
      read_group (state, groups[i], &comparison);
      g_ptr_array_add (sets, hats_compare_set_new (name, &comparison));
    }

  return sets;
}

gboolean
hats_compare_sets_keep (GPtrArray  *sets,
                        GError    **error)
{
  g_autoptr(GKeyFile) state = g_key_file_new ();

  g_return_val_if_fail (sets != NULL, FALSE);

  for (guint i = 0; i < sets->len; i++)
    {
      const HatsCompareSet *set = g_ptr_array_index (sets, i);
      g_autofree char *group = g_strdup_printf ("%u", i + 1);

      g_key_file_set_string (state, group, "name", set->name);
      write_group (state, group, &set->comparison);
    }

  return hats_state_file_save (state, SETS_FILE_NAME, error);
}
