/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-role.h"

struct _HatsRole
{
  GObject     parent_instance;

  char       *id;
  char       *title;
  char       *sign;
  char       *tagline;
  gboolean    adjacent;
  GHashTable *differences; /* id of a role that it is often taken for -> HatsStatement */
  GHashTable *aspects;    /* aspect id -> GListStore of HatsStatement */
  GListStore *nothing;    /* for aspects that the role says nothing under */
  GStrv       titles;     /* what job advertisements are looked through for */
  GStrv       terms;
};

G_DEFINE_FINAL_TYPE (HatsRole, hats_role, G_TYPE_OBJECT)

static void
hats_role_finalize (GObject *object)
{
  HatsRole *self = HATS_ROLE (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->sign);
  g_free (self->tagline);
  g_hash_table_unref (self->differences);
  g_hash_table_unref (self->aspects);
  g_object_unref (self->nothing);
  g_strfreev (self->titles);
  g_strfreev (self->terms);

  G_OBJECT_CLASS (hats_role_parent_class)->finalize (object);
}

static void
hats_role_class_init (HatsRoleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hats_role_finalize;
}

static void
hats_role_init (HatsRole *self)
{
  self->differences = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->aspects = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->nothing = g_list_store_new (HATS_TYPE_STATEMENT);
  self->titles = g_new0 (char *, 1);
  self->terms = g_new0 (char *, 1);
}

HatsRole *
hats_role_new (const char *id,
               const char *title,
               const char *sign,
               const char *tagline)
{
  HatsRole *self;

  g_return_val_if_fail (id != NULL && title != NULL, NULL);

  self = g_object_new (HATS_TYPE_ROLE, NULL);
  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->sign = g_strdup (sign);
  self->tagline = g_strdup (tagline);

  return self;
}

const char *
hats_role_get_id (HatsRole *self)
{
  g_return_val_if_fail (HATS_IS_ROLE (self), NULL);

  return self->id;
}

const char *
hats_role_get_title (HatsRole *self)
{
  g_return_val_if_fail (HATS_IS_ROLE (self), NULL);

  return self->title;
}

const char *
hats_role_get_sign (HatsRole *self)
{
  g_return_val_if_fail (HATS_IS_ROLE (self), NULL);

  return self->sign;
}

const char *
hats_role_get_tagline (HatsRole *self)
{
  g_return_val_if_fail (HATS_IS_ROLE (self), NULL);

  return self->tagline;
}

void
hats_role_set_adjacent (HatsRole *self,
                        gboolean  adjacent)
{
  g_return_if_fail (HATS_IS_ROLE (self));

  self->adjacent = adjacent;
}

gboolean
hats_role_is_adjacent (HatsRole *self)
{
  g_return_val_if_fail (HATS_IS_ROLE (self), FALSE);

  return self->adjacent;
}

void
hats_role_set_difference (HatsRole      *self,
                          const char    *role,
                          HatsStatement *difference)
{
  g_return_if_fail (HATS_IS_ROLE (self));
  g_return_if_fail (role != NULL);
  g_return_if_fail (HATS_IS_STATEMENT (difference));

  g_hash_table_insert (self->differences, g_strdup (role), g_object_ref (difference));
}

void
hats_role_copy_differences (HatsRole *self,
                            HatsRole *from)
{
  GHashTableIter iter;
  gpointer role, difference;

  g_return_if_fail (HATS_IS_ROLE (self));
  g_return_if_fail (HATS_IS_ROLE (from));

  g_hash_table_iter_init (&iter, from->differences);
  while (g_hash_table_iter_next (&iter, &role, &difference))
    hats_role_set_difference (self, role, difference);
}

HatsStatement *
hats_role_get_difference (HatsRole   *self,
                          const char *role)
{
  g_return_val_if_fail (HATS_IS_ROLE (self), NULL);
  g_return_val_if_fail (role != NULL, NULL);

  return g_hash_table_lookup (self->differences, role);
}

void
hats_role_set_statements (HatsRole   *self,
                          const char *aspect,
                          GListModel *statements)
{
  g_return_if_fail (HATS_IS_ROLE (self));
  g_return_if_fail (G_IS_LIST_MODEL (statements));

  g_hash_table_insert (self->aspects, g_strdup (aspect), g_object_ref (statements));
}

GListModel *
hats_role_get_statements (HatsRole   *self,
                          const char *aspect)
{
  GListStore *statements;

  g_return_val_if_fail (HATS_IS_ROLE (self), NULL);

  statements = g_hash_table_lookup (self->aspects, aspect);
  return G_LIST_MODEL (statements != NULL ? statements : self->nothing);
}

void
hats_role_set_mirror (HatsRole           *self,
                      const char * const *titles,
                      const char * const *terms)
{
  g_return_if_fail (HATS_IS_ROLE (self));
  g_return_if_fail (titles != NULL && terms != NULL);

  g_strfreev (self->titles);
  self->titles = g_strdupv ((GStrv) titles);
  g_strfreev (self->terms);
  self->terms = g_strdupv ((GStrv) terms);
}

const char * const *
hats_role_get_mirror_titles (HatsRole *self)
{
  g_return_val_if_fail (HATS_IS_ROLE (self), NULL);

  return (const char * const *) self->titles;
}

const char * const *
hats_role_get_mirror_terms (HatsRole *self)
{
  g_return_val_if_fail (HATS_IS_ROLE (self), NULL);

  return (const char * const *) self->terms;
}
