/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-hiring.h"

G_DEFINE_BOXED_TYPE (HatsHiring, hats_hiring, hats_hiring_ref, hats_hiring_unref)

static void
field_free (gpointer data)
{
  HatsField *field = data;

  g_free (field->id);
  g_free (field->title);
  g_free (field->help);
  g_free (field);
}

static void
must_free (gpointer data)
{
  HatsMust *must = data;

  g_clear_object (&must->text);
  g_free (must->test);
  g_free (must);
}

static void
category_free (gpointer data)
{
  HatsCategory *category = data;

  g_clear_object (&category->text);
  for (guint i = 0; i < HATS_N_ANCHORS; i++)
    g_free (category->anchors[i]);
  g_free (category);
}

static void
brief_free (gpointer data)
{
  HatsBrief *brief = data;

  g_free (brief->role);
  g_free (brief->title);
  g_free (brief->scorecard);
  for (guint i = 0; i < HATS_N_BRIEF_LISTS; i++)
    g_object_unref (brief->lists[i]);
  g_ptr_array_unref (brief->musts);
  g_ptr_array_unref (brief->categories);
  g_free (brief);
}

static void
ending_free (gpointer data)
{
  HatsEnding *ending = data;

  g_free (ending->id);
  g_clear_object (&ending->text);
  g_free (ending);
}

HatsBrief *
hats_brief_new (char *role)
{
  HatsBrief *brief = g_new0 (HatsBrief, 1);

  brief->role = role;
  for (guint i = 0; i < HATS_N_BRIEF_LISTS; i++)
    brief->lists[i] = g_list_store_new (HATS_TYPE_STATEMENT);
  brief->musts = g_ptr_array_new_with_free_func (must_free);
  brief->categories = g_ptr_array_new_with_free_func (category_free);

  return brief;
}

HatsHiring *
hats_hiring_new (void)
{
  HatsHiring *hiring = g_atomic_rc_box_new0 (HatsHiring);

  hiring->fields = g_ptr_array_new_with_free_func (field_free);
  hiring->briefs = g_ptr_array_new_with_free_func (brief_free);
  hiring->stages = g_list_store_new (HATS_TYPE_STATEMENT);
  hiring->both_others = g_list_store_new (HATS_TYPE_STATEMENT);
  for (guint i = 0; i < HATS_N_TERMS; i++)
    hiring->terms[i] = g_list_store_new (HATS_TYPE_STATEMENT);
  hiring->endings = g_ptr_array_new_with_free_func (ending_free);

  return hiring;
}

HatsHiring *
hats_hiring_ref (HatsHiring *hiring)
{
  return g_atomic_rc_box_acquire (hiring);
}

static void
clear (gpointer data)
{
  HatsHiring *hiring = data;

  g_ptr_array_unref (hiring->fields);
  g_ptr_array_unref (hiring->briefs);
  g_object_unref (hiring->stages);
  g_clear_pointer (&hiring->both_must, must_free);
  g_clear_pointer (&hiring->both_category, category_free);
  g_object_unref (hiring->both_others);
  g_clear_object (&hiring->debrief);
  g_free (hiring->title);
  g_clear_object (&hiring->lead);
  for (guint i = 0; i < HATS_N_TERMS; i++)
    g_object_unref (hiring->terms[i]);
  g_clear_object (&hiring->ends);
  g_ptr_array_unref (hiring->endings);
}

void
hats_hiring_unref (HatsHiring *hiring)
{
  g_atomic_rc_box_release_full (hiring, clear);
}

const HatsBrief *
hats_hiring_find_brief (const HatsHiring *hiring,
                        const char       *role)
{
  for (guint i = 0; i < hiring->briefs->len; i++)
    {
      const HatsBrief *brief = g_ptr_array_index (hiring->briefs, i);

      if (g_str_equal (brief->role, role))
        return brief;
    }

  return NULL;
}

const HatsEnding *
hats_hiring_find_ending (const HatsHiring *hiring,
                         const char       *id)
{
  for (guint i = 0; i < hiring->endings->len; i++)
    {
      const HatsEnding *ending = g_ptr_array_index (hiring->endings, i);

      if (g_str_equal (ending->id, id))
        return ending;
    }

  return NULL;
}

const HatsField *
hats_hiring_field (const HatsHiring *hiring,
                   guint             index)
{
  return g_ptr_array_index (hiring->fields, index);
}
