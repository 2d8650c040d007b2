/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-draft-meaning.h"

#include "hats-id.h"

void
hats_draft_meaning_free (HatsDraftMeaning *self)
{
  g_free (self->id);
  g_free (self->text);
  g_object_unref (self->role);
  g_free (self);
}

static gboolean
has_meaning (GPtrArray  *meanings,
             const char *id)
{
  for (guint i = 0; i < meanings->len; i++)
    if (g_str_equal (((const HatsDraftMeaning *) meanings->pdata[i])->id, id))
      return TRUE;

  return FALSE;
}

/* Adds what @role says and is not there yet. */
static void
add_meanings (GPtrArray  *meanings,
              HatsRole   *role,
              const char *aspect)
{
  GListModel *statements = hats_role_get_statements (role, aspect);

  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, i);
      const char *id = hats_statement_get_meaning (statement);
      HatsDraftMeaning *meaning;

      if (id == NULL || has_meaning (meanings, id))
        continue;
      meaning = g_new0 (HatsDraftMeaning, 1);
      meaning->id = g_strdup (id);
      meaning->text = g_strdup (hats_statement_get_text (statement));
      meaning->role = g_object_ref (role);
      g_ptr_array_add (meanings, meaning);
    }
}

GPtrArray *
hats_draft_meaning_list (HatsRoleDraft *draft,
                         const char    *aspect)
{
  GPtrArray *meanings = g_ptr_array_new_with_free_func ((GDestroyNotify) hats_draft_meaning_free);
  g_autoptr(GPtrArray) others = NULL;

  g_return_val_if_fail (draft != NULL && aspect != NULL, meanings);

  others = hats_role_draft_list_others (draft);
  for (guint i = 0; i < others->len; i++)
    add_meanings (meanings, others->pdata[i], aspect);

  return meanings;
}

static char *
dup_part (HatsRoleDraft *draft,
          const char    *list,
          guint          index,
          const char    *part)
{
  g_autofree char *place = hats_draft_place_new (list, index, part);

  return hats_role_draft_dup_text (draft, place);
}

/* Whether another statement of the role has a meaning. */
static gboolean
is_said (HatsRoleDraft *draft,
         const char    *list,
         guint          index,
         const char    *id)
{
  for (guint i = 0; i < hats_role_draft_count (draft, list); i++)
    {
      g_autofree char *other = dup_part (draft, list, i, HATS_DRAFT_MEANING);

      if (i != index && g_str_equal (other, id))
        return TRUE;
    }

  return FALSE;
}

char *
hats_draft_meaning_dup_own (HatsRoleDraft *draft,
                            const char    *aspect,
                            guint          index)
{
  g_autoptr(GPtrArray) meanings = NULL;
  g_autofree char *list = NULL;
  g_autofree char *text = NULL;
  g_autofree char *stem = NULL;
  char *id;

  g_return_val_if_fail (draft != NULL && aspect != NULL, NULL);

  meanings = hats_draft_meaning_list (draft, aspect);
  list = hats_draft_place_new_list (aspect);
  id = dup_part (draft, list, index, HATS_DRAFT_MEANING);
  if (*id != '\0' && !has_meaning (meanings, id))
    return id;

  text = dup_part (draft, list, index, HATS_DRAFT_TEXT);
  stem = hats_id_make_stem (text, "meaning");
  g_free (id);
  id = g_strdup (stem);
  for (guint i = 2; has_meaning (meanings, id) || is_said (draft, list, index, id); i++)
    {
      g_free (id);
      id = g_strdup_printf ("%s-%u", stem, i);
    }

  return id;
}
