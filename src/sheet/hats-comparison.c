/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-comparison.h"

static const char * const lens_ids[] = {
  [HATS_LENS_ALL] = "all",
  [HATS_LENS_DIFFERENT] = "different",
  [HATS_LENS_SHARED] = "shared",
};

/* How the id of what is in a list is found. */
typedef const char *(*GetId) (gpointer item);

static const char *
get_role_id (gpointer item)
{
  return hats_role_get_id (HATS_ROLE (item));
}

static const char *
get_aspect_id (gpointer item)
{
  return hats_aspect_get_id (HATS_ASPECT (item));
}

const char *
hats_lens_get_id (HatsLens lens)
{
  g_return_val_if_fail (lens < G_N_ELEMENTS (lens_ids), NULL);

  return lens_ids[lens];
}

gboolean
hats_lens_from_id (const char *id,
                   HatsLens   *lens)
{
  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (lens != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (lens_ids); i++)
    {
      if (!g_str_equal (lens_ids[i], id))
        continue;
      *lens = (HatsLens) i;
      return TRUE;
    }

  return FALSE;
}

void
hats_comparison_clear (HatsComparison *comparison)
{
  g_return_if_fail (comparison != NULL);

  comparison->lens = HATS_LENS_ALL;
  g_clear_pointer (&comparison->roles, g_strfreev);
  g_clear_pointer (&comparison->aspects, g_strfreev);
}

void
hats_comparison_copy (const HatsComparison *comparison,
                      HatsComparison       *copy)
{
  g_return_if_fail (comparison != NULL);
  g_return_if_fail (copy != NULL);

  copy->lens = comparison->lens;
  copy->roles = g_strdupv (comparison->roles);
  copy->aspects = g_strdupv (comparison->aspects);
}

static GPtrArray *
list_all (GListModel *all)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    g_ptr_array_add (items, g_list_model_get_item (all, i));

  return items;
}

/* What is chosen of @all, or else what is shown where nothing is. */
static GPtrArray *
list_chosen (GListModel *all,
             GListModel *otherwise,
             GetId       get_id,
             GStrv       ids)
{
  g_autoptr(GPtrArray) items = NULL;
  g_autoptr(GHashTable) left = NULL;
  g_autoptr(GPtrArray) chosen = NULL;

  if (ids == NULL)
    return list_all (otherwise);

  items = list_all (all);
  left = g_hash_table_new (g_str_hash, g_str_equal);
  chosen = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < items->len; i++)
    g_hash_table_insert (left, (gpointer) get_id (items->pdata[i]), items->pdata[i]);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      gpointer item = g_hash_table_lookup (left, ids[i]);

      if (item == NULL)
        continue;
      g_ptr_array_add (chosen, g_object_ref (item));
      g_hash_table_remove (left, ids[i]);
    }

  return chosen->len > 0 ? g_steal_pointer (&chosen) : list_all (otherwise);
}

GPtrArray *
hats_comparison_list_roles (const HatsComparison *comparison,
                            HatsGuide            *guide)
{
  g_autoptr(GListModel) main_roles = NULL;
  g_autoptr(GPtrArray) roles = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  main_roles = hats_guide_list_main_roles (guide);
  roles = list_chosen (G_LIST_MODEL (hats_guide_get_roles (guide)), main_roles, get_role_id, comparison->roles);

  return roles->len > 0 ? g_steal_pointer (&roles) : list_all (G_LIST_MODEL (hats_guide_get_roles (guide)));
}

GPtrArray *
hats_comparison_list_aspects (const HatsComparison *comparison,
                              HatsGuide            *guide)
{
  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  return list_chosen (G_LIST_MODEL (hats_guide_get_aspects (guide)), G_LIST_MODEL (hats_guide_get_aspects (guide)),
                      get_aspect_id, comparison->aspects);
}

/* Forgets @ids where what they choose is what is shown without them. */
static void
drop_if_same (GStrv     *ids,
              GPtrArray *chosen,
              GPtrArray *otherwise)
{
  gboolean same = chosen->len == otherwise->len;

  for (guint i = 0; same && i < chosen->len; i++)
    same = chosen->pdata[i] == otherwise->pdata[i];
  if (same)
    g_clear_pointer (ids, g_strfreev);
}

void
hats_comparison_normalise (HatsComparison *comparison,
                           HatsGuide      *guide)
{
  const HatsComparison everything = HATS_COMPARISON_INIT;
  g_autoptr(GPtrArray) roles = NULL;
  g_autoptr(GPtrArray) all_roles = NULL;
  g_autoptr(GPtrArray) aspects = NULL;
  g_autoptr(GPtrArray) all_aspects = NULL;

  g_return_if_fail (comparison != NULL);
  g_return_if_fail (HATS_IS_GUIDE (guide));

  roles = hats_comparison_list_roles (comparison, guide);
  all_roles = hats_comparison_list_roles (&everything, guide);
  drop_if_same (&comparison->roles, roles, all_roles);
  aspects = hats_comparison_list_aspects (comparison, guide);
  all_aspects = hats_comparison_list_aspects (&everything, guide);
  drop_if_same (&comparison->aspects, aspects, all_aspects);
}

/* The meanings that more than one of the roles has under an aspect. */
static guint
count_meanings (GPtrArray  *roles,
                const char *aspect)
{
  g_autoptr(GHashTable) owners = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GHashTable) shared = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < roles->len; i++)
    {
      GListModel *statements = hats_role_get_statements (roles->pdata[i], aspect);
      guint n_statements = g_list_model_get_n_items (statements);

      for (guint j = 0; j < n_statements; j++)
        {
          g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, j);
          gpointer meaning = (gpointer) hats_statement_get_meaning (statement);
          gpointer owner = meaning != NULL ? g_hash_table_lookup (owners, meaning) : NULL;

          if (owner != NULL && owner != roles->pdata[i])
            g_hash_table_add (shared, meaning);
          else if (meaning != NULL)
            g_hash_table_insert (owners, meaning, roles->pdata[i]);
        }
    }

  return g_hash_table_size (shared);
}

guint
hats_comparison_count_shared (const HatsComparison *comparison,
                              HatsGuide            *guide)
{
  g_autoptr(GPtrArray) roles = NULL;
  g_autoptr(GPtrArray) aspects = NULL;
  guint count = 0;

  g_return_val_if_fail (comparison != NULL, 0);
  g_return_val_if_fail (HATS_IS_GUIDE (guide), 0);

  roles = hats_comparison_list_roles (comparison, guide);
  aspects = hats_comparison_list_aspects (comparison, guide);
  for (guint i = 0; i < aspects->len; i++)
    count += count_meanings (roles, get_aspect_id (aspects->pdata[i]));

  return count;
}
