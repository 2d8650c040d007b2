/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "wordy-guide.h"

#include "hats-find-place.h"

#define ASPECT "focus"

HatsGuide *
wordy_guide_new (void)
{
  static const char * const sources[] = { NULL };
  g_autoptr(HatsGuide) builtin = hats_guide_new_builtin ();
  g_autoptr(GPtrArray) places = hats_find_list_places (builtin);
  g_autoptr(HatsAspect) aspect = hats_aspect_new (ASPECT, "Focus", NULL, TRUE, FALSE);
  g_autoptr(HatsRole) role = hats_role_new ("role", "Role", "half-circle", "");
  g_autoptr(GListStore) statements = g_list_store_new (HATS_TYPE_STATEMENT);
  HatsGuide *guide = g_object_new (HATS_TYPE_GUIDE, NULL);

  for (guint i = 0; i < WORDY_GUIDE_STATEMENTS; i++)
    {
      const HatsFindPlace *one = g_ptr_array_index (places, i % places->len);
      const HatsFindPlace *other = g_ptr_array_index (places, (i * 7 + 3) % places->len);
      /* A number in each word's place makes the vocabulary grow as that of a real guide does. */
      g_autofree char *text = g_strdup_printf ("%s own%u word%u %s", one->text != NULL ? one->text : one->title, i, i % 701,
                                               other->text != NULL ? other->text : other->title);
      g_autoptr(HatsStatement) statement = hats_statement_new (text, sources, NULL, NULL);

      g_list_store_append (statements, statement);
    }
  hats_role_set_statements (role, ASPECT, G_LIST_MODEL (statements));
  hats_guide_set_rules (guide, hats_guide_get_rules (builtin));
  g_list_store_append (hats_guide_get_aspects (guide), aspect);
  g_list_store_append (hats_guide_get_roles (guide), role);

  return guide;
}
