/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-compare-state.h"

#include "hats-state-file.h"

#define FILE_NAME "compare.ini"
#define GROUP "Comparison"

void
hats_compare_state_load (HatsComparison *comparison)
{
  g_autoptr(GKeyFile) state = hats_state_file_load (FILE_NAME);
  g_autofree char *lens = g_key_file_get_string (state, GROUP, "lens", NULL);

  *comparison = (HatsComparison) HATS_COMPARISON_INIT;
  if (lens != NULL)
    hats_lens_from_id (lens, &comparison->lens);
  comparison->roles = g_key_file_get_string_list (state, GROUP, "roles", NULL, NULL);
  comparison->aspects = g_key_file_get_string_list (state, GROUP, "aspects", NULL, NULL);
}

static void
set_list (GKeyFile   *state,
          const char *key,
          GStrv       list)
{
  if (list != NULL)
    g_key_file_set_string_list (state, GROUP, key, (const char * const *) list, g_strv_length (list));
}

gboolean
hats_compare_state_keep (const HatsComparison  *comparison,
                         GError               **error)
{
  g_autoptr(GKeyFile) state = g_key_file_new ();

  g_key_file_set_string (state, GROUP, "lens", hats_lens_get_id (comparison->lens));
  set_list (state, "roles", comparison->roles);
  set_list (state, "aspects", comparison->aspects);

  return hats_state_file_save (state, FILE_NAME, error);
}
