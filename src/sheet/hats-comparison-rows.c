/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-comparison-rows.h"

#include <glib/gi18n-lib.h>

/* Of more roles that share a statement, the others are only counted. */
#define MOST_NAMES 4

struct _HatsComparisonRows
{
  GPtrArray *roles;       /* of HatsRole */
  HatsLens   lens;
  GPtrArray *aspects;     /* of HatsAspect, one for each row */
  guint      n_noted;     /* the first rows, whose sources are among the notes */
};

HatsComparisonRows *
hats_comparison_rows_new (GPtrArray *roles,
                          HatsLens   lens)
{
  HatsComparisonRows *self = g_new0 (HatsComparisonRows, 1);

  self->roles = g_ptr_array_ref (roles);
  self->lens = lens;
  self->aspects = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

void
hats_comparison_rows_free (HatsComparisonRows *self)
{
  g_ptr_array_unref (self->roles);
  g_ptr_array_unref (self->aspects);
  g_free (self);
}

/* Which roles have each meaning under an aspect: GPtrArray of HatsRole, by meaning. */
static GHashTable *
find_owners (const HatsComparisonRows *self,
             const char               *aspect)
{
  GHashTable *owners = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < self->roles->len; i++)
    {
      HatsRole *role = self->roles->pdata[i];
      GListModel *statements = hats_role_get_statements (role, aspect);
      guint n_statements = g_list_model_get_n_items (statements);

      for (guint j = 0; j < n_statements; j++)
        {
          g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, j);
          gpointer meaning = (gpointer) hats_statement_get_meaning (statement);
          GPtrArray *roles = meaning != NULL ? g_hash_table_lookup (owners, meaning) : NULL;

          if (meaning == NULL)
            continue;
          if (roles == NULL)
            {
              roles = g_ptr_array_new ();
              g_hash_table_insert (owners, meaning, roles);
            }
          if (roles->len == 0 || roles->pdata[roles->len - 1] != role)
            g_ptr_array_add (roles, role);
        }
    }

  return owners;
}

/* The roles that say the same as @statement, in order; NULL where no two do. */
static const GPtrArray *
get_sharers (GHashTable    *owners,
             HatsStatement *statement)
{
  const char *meaning = hats_statement_get_meaning (statement);
  const GPtrArray *roles = meaning != NULL ? g_hash_table_lookup (owners, meaning) : NULL;

  return roles != NULL && roles->len > 1 ? roles : NULL;
}

/* The titles of @roles but for @role. */
static char *
get_mark (const GPtrArray *roles,
          HatsRole        *role)
{
  g_autoptr(GString) names = g_string_new (NULL);
  guint n_names = 0, left;

  for (guint i = 0; i < roles->len && n_names < MOST_NAMES; i++)
    if (roles->pdata[i] != role)
      g_string_append_printf (names, "%s%s", n_names++ > 0 ? ", " : "", hats_role_get_title (roles->pdata[i]));

  left = roles->len - 1 - n_names;
  if (left > 0)
    /* Translators: titles of roles, separated by commas, and how many more there are. */
    return g_strdup_printf (ngettext ("%s and %u more", "%s and %u more", left), names->str, left);

  return g_string_free (g_steal_pointer (&names), FALSE);
}

static gboolean
is_seen (HatsLens lens,
         gboolean is_shared)
{
  return lens == HATS_LENS_ALL || (lens == HATS_LENS_SHARED) == is_shared;
}

/* Whether a statement of @roles about an aspect has a meaning that another of them has said; @owners is empty. */
static gboolean
is_any_shared (GPtrArray  *roles,
               const char *aspect,
               GHashTable *owners)
{
  for (guint i = 0; i < roles->len; i++)
    {
      HatsRole *role = roles->pdata[i];
      GListModel *statements = hats_role_get_statements (role, aspect);
      guint n_statements = g_list_model_get_n_items (statements);

      for (guint j = 0; j < n_statements; j++)
        {
          g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, j);
          gpointer meaning = (gpointer) hats_statement_get_meaning (statement);
          gpointer owner = meaning != NULL ? g_hash_table_lookup (owners, meaning) : NULL;

          if (owner != NULL && owner != role)
            return TRUE;
          if (meaning != NULL && owner == NULL)
            g_hash_table_insert (owners, meaning, role);
        }
    }

  return FALSE;
}

/* Whether one of @roles has a statement about an aspect whose meaning no other has. */
static gboolean
is_any_different (const HatsComparisonRows *self,
                  const char               *aspect)
{
  g_autoptr(GHashTable) owners = NULL;

  for (guint i = 0; i < self->roles->len; i++)
    {
      GListModel *statements = hats_role_get_statements (self->roles->pdata[i], aspect);
      guint n_statements = g_list_model_get_n_items (statements);

      for (guint j = 0; j < n_statements; j++)
        {
          g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, j);

          /* Most say what has no id of a meaning: then nobody needs to be asked. */
          if (hats_statement_get_meaning (statement) != NULL && owners == NULL)
            owners = find_owners (self, aspect);
          if (owners == NULL || get_sharers (owners, statement) == NULL)
            return TRUE;
        }
    }

  return FALSE;
}

/* Notes the sources of what is seen under an aspect. */
static void
note_sources (const HatsComparisonRows *self,
              HatsSheet                *sheet,
              const char               *aspect)
{
  g_autoptr(GHashTable) owners = self->lens != HATS_LENS_ALL ? find_owners (self, aspect) : NULL;

  for (guint i = 0; i < self->roles->len; i++)
    {
      GListModel *statements = hats_role_get_statements (self->roles->pdata[i], aspect);
      guint n_statements = g_list_model_get_n_items (statements);

      for (guint j = 0; j < n_statements; j++)
        {
          g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, j);

          if (owners == NULL || is_seen (self->lens, get_sharers (owners, statement) != NULL))
            hats_sheet_note_sources (sheet, statement);
        }
    }
}

void
hats_comparison_rows_add (HatsComparisonRows *self,
                          HatsTable          *table,
                          GPtrArray          *aspects)
{
  g_autoptr(GHashTable) owners = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_if_fail (self != NULL && table != NULL && aspects != NULL);

  for (guint i = 0; i < aspects->len; i++)
    {
      HatsAspect *aspect = aspects->pdata[i];
      const char *id = hats_aspect_get_id (aspect);

      g_hash_table_remove_all (owners);
      if ((self->lens == HATS_LENS_SHARED && !is_any_shared (self->roles, id, owners)) ||
          (self->lens == HATS_LENS_DIFFERENT && !is_any_different (self, id)))
        continue;
      g_ptr_array_add (self->aspects, g_object_ref (aspect));
      hats_table_add_row (table, hats_aspect_get_title (aspect));
    }
}

static void
add_cell (const HatsComparisonRows *self,
          HatsSheet                *sheet,
          HatsCell                 *cell,
          HatsRole                 *role,
          GListModel               *statements,
          GHashTable               *owners)
{
  guint n_statements = g_list_model_get_n_items (statements);

  for (guint i = 0; i < n_statements; i++)
    {
      g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, i);
      const GPtrArray *sharers = get_sharers (owners, statement);
      HatsText *text;

      if (!is_seen (self->lens, sharers != NULL))
        continue;

      text = hats_sheet_cite (sheet, statement);
      text->mark = sharers != NULL ? get_mark (sharers, role) : NULL;
      text->mark_kind = HATS_MARK_SHARED_WITH;
      g_ptr_array_add (cell->items, text);
    }
}

void
hats_comparison_rows_make (HatsComparisonRows *self,
                           HatsSheet          *sheet,
                           HatsTable          *table,
                           guint               row)
{
  g_autoptr(GHashTable) owners = NULL;
  HatsRow *made;
  HatsAspect *aspect;

  g_return_if_fail (self != NULL && sheet != NULL && table != NULL);
  g_return_if_fail (row < self->aspects->len);

  made = g_ptr_array_index (table->rows, row);
  aspect = g_ptr_array_index (self->aspects, row);
  if (made->cells->len > 0)
    return;

  /* The numbers of the notes go on from those of the rows above, whether these are made or not. */
  for (; self->n_noted < row; self->n_noted++)
    note_sources (self, sheet, hats_aspect_get_id (self->aspects->pdata[self->n_noted]));
  self->n_noted = MAX (self->n_noted, row + 1);

  owners = find_owners (self, hats_aspect_get_id (aspect));
  for (guint i = 0; i < self->roles->len; i++)
    {
      HatsRole *role = self->roles->pdata[i];

      add_cell (self, sheet, hats_row_add_cell (made, hats_aspect_get_is_list (aspect)), role,
                hats_role_get_statements (role, hats_aspect_get_id (aspect)), owners);
    }
}
