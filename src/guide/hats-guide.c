/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-guide.h"

#include <string.h>

#include "hats-guide-reader.h"

struct _HatsGuide
{
  GObject     parent_instance;

  GListStore *roles;
  GListStore *aspects;
  GListStore *topics;
  GListStore *sources;
  GHashTable *roles_by_id;    /* id -> HatsRole, brought up to date when roles change */
  GHashTable *aspects_by_id;  /* the same of aspects */
  GHashTable *sources_by_id;  /* and of sources */
  HatsRules  *rules;
  GStrv       ad_terms[HATS_N_AD_PARTS];
  HatsHiring *hiring;
};

G_DEFINE_FINAL_TYPE (HatsGuide, hats_guide, G_TYPE_OBJECT)

/* How the id of what is in a list is found. */
typedef const char *(*GetId) (gpointer item);

/* Brings an index by id up to date with a list, to which items are added one by one. */
static void
update_index (GHashTable *index,
              GListModel *items,
              guint       position,
              guint       removed,
              guint       added,
              GetId       get_id)
{
  if (removed > 0)
    {
      g_hash_table_remove_all (index);
      position = 0;
      added = g_list_model_get_n_items (items);
    }

  for (guint i = position; i < position + added; i++)
    {
      gpointer item = g_list_model_get_item (items, i);

      g_hash_table_replace (index, (gpointer) get_id (item), item);
    }
}

static void
roles_changed_cb (GListModel *roles,
                  guint       position,
                  guint       removed,
                  guint       added,
                  HatsGuide  *self)
{
  update_index (self->roles_by_id, roles, position, removed, added, (GetId) hats_role_get_id);
}

static void
aspects_changed_cb (GListModel *aspects,
                    guint       position,
                    guint       removed,
                    guint       added,
                    HatsGuide  *self)
{
  update_index (self->aspects_by_id, aspects, position, removed, added, (GetId) hats_aspect_get_id);
}

static void
sources_changed_cb (GListModel *sources,
                    guint       position,
                    guint       removed,
                    guint       added,
                    HatsGuide  *self)
{
  update_index (self->sources_by_id, sources, position, removed, added, (GetId) hats_source_get_id);
}

static void
hats_guide_finalize (GObject *object)
{
  HatsGuide *self = HATS_GUIDE (object);

  g_clear_object (&self->roles);
  g_clear_object (&self->aspects);
  g_clear_object (&self->topics);
  g_clear_object (&self->sources);
  g_clear_pointer (&self->roles_by_id, g_hash_table_unref);
  g_clear_pointer (&self->aspects_by_id, g_hash_table_unref);
  g_clear_pointer (&self->sources_by_id, g_hash_table_unref);
  g_clear_pointer (&self->rules, hats_rules_unref);
  for (guint i = 0; i < HATS_N_AD_PARTS; i++)
    g_strfreev (self->ad_terms[i]);
  g_clear_pointer (&self->hiring, hats_hiring_unref);

  G_OBJECT_CLASS (hats_guide_parent_class)->finalize (object);
}

static void
hats_guide_class_init (HatsGuideClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hats_guide_finalize;
}

static void
hats_guide_init (HatsGuide *self)
{
  self->roles = g_list_store_new (HATS_TYPE_ROLE);
  self->aspects = g_list_store_new (HATS_TYPE_ASPECT);
  self->topics = g_list_store_new (HATS_TYPE_TOPIC);
  self->sources = g_list_store_new (HATS_TYPE_SOURCE);
  self->roles_by_id = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  self->aspects_by_id = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  self->sources_by_id = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  for (guint i = 0; i < HATS_N_AD_PARTS; i++)
    self->ad_terms[i] = g_new0 (char *, 1);
  g_signal_connect_object (self->roles, "items-changed", G_CALLBACK (roles_changed_cb), self, 0);
  g_signal_connect_object (self->aspects, "items-changed", G_CALLBACK (aspects_changed_cb), self, 0);
  g_signal_connect_object (self->sources, "items-changed", G_CALLBACK (sources_changed_cb), self, 0);
}

HatsGuide *
hats_guide_new_builtin (void)
{
  g_autoptr(HatsGuideReader) reader = hats_guide_reader_new ();
  g_autoptr(GError) error = NULL;
  HatsGuide *guide;

  hats_guide_reader_add_builtin (reader);
  guide = hats_guide_reader_finish (reader, &error);
  if (guide == NULL)
    g_error ("The built-in guide is broken: %s", error->message);

  return guide;
}

GListStore *
hats_guide_get_roles (HatsGuide *self)
{
  g_return_val_if_fail (HATS_IS_GUIDE (self), NULL);

  return self->roles;
}

GListStore *
hats_guide_get_aspects (HatsGuide *self)
{
  g_return_val_if_fail (HATS_IS_GUIDE (self), NULL);

  return self->aspects;
}

GListStore *
hats_guide_get_topics (HatsGuide *self)
{
  g_return_val_if_fail (HATS_IS_GUIDE (self), NULL);

  return self->topics;
}

GListStore *
hats_guide_get_sources (HatsGuide *self)
{
  g_return_val_if_fail (HATS_IS_GUIDE (self), NULL);

  return self->sources;
}

HatsRules *
hats_guide_get_rules (HatsGuide *self)
{
  g_return_val_if_fail (HATS_IS_GUIDE (self), NULL);

  return self->rules;
}

void
hats_guide_set_rules (HatsGuide *self,
                      HatsRules *rules)
{
  g_return_if_fail (HATS_IS_GUIDE (self));
  g_return_if_fail (rules != NULL);

  hats_rules_ref (rules);
  g_clear_pointer (&self->rules, hats_rules_unref);
  self->rules = rules;
}

const char * const *
hats_guide_get_ad_terms (HatsGuide  *self,
                         HatsAdPart  part)
{
  g_return_val_if_fail (HATS_IS_GUIDE (self), NULL);

  return (const char * const *) self->ad_terms[part];
}

void
hats_guide_set_ad_terms (HatsGuide          *self,
                         HatsAdPart          part,
                         const char * const *terms)
{
  g_return_if_fail (HATS_IS_GUIDE (self));
  g_return_if_fail (terms != NULL);

  g_strfreev (self->ad_terms[part]);
  self->ad_terms[part] = g_strdupv ((GStrv) terms);
}

HatsHiring *
hats_guide_get_hiring (HatsGuide *self)
{
  g_return_val_if_fail (HATS_IS_GUIDE (self), NULL);

  return self->hiring;
}

void
hats_guide_set_hiring (HatsGuide  *self,
                       HatsHiring *hiring)
{
  g_return_if_fail (HATS_IS_GUIDE (self));
  g_return_if_fail (hiring != NULL);

  hats_hiring_ref (hiring);
  g_clear_pointer (&self->hiring, hats_hiring_unref);
  self->hiring = hiring;
}

GListModel *
hats_guide_list_main_roles (HatsGuide *self)
{
  GListStore *main_roles = g_list_store_new (HATS_TYPE_ROLE);

  g_return_val_if_fail (HATS_IS_GUIDE (self), G_LIST_MODEL (main_roles));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->roles)); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (G_LIST_MODEL (self->roles), i);

      if (!hats_role_is_adjacent (role))
        g_list_store_append (main_roles, role);
    }

  return G_LIST_MODEL (main_roles);
}

GArray *
hats_guide_list_confused (HatsGuide *self,
                          HatsRole  *role)
{
  GArray *confused = g_array_new (FALSE, FALSE, sizeof (HatsConfusion));

  g_return_val_if_fail (HATS_IS_GUIDE (self), confused);
  g_return_val_if_fail (HATS_IS_ROLE (role), confused);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->roles)); i++)
    {
      g_autoptr(HatsRole) other = g_list_model_get_item (G_LIST_MODEL (self->roles), i);
      HatsConfusion confusion = { other, hats_role_get_difference (role, hats_role_get_id (other)) };

      if (confusion.difference == NULL)
        confusion.difference = hats_role_get_difference (other, hats_role_get_id (role));
      if (confusion.difference != NULL)
        g_array_append_val (confused, confusion);  /* the guide keeps both */
    }

  return confused;
}

HatsRole *
hats_guide_find_role (HatsGuide  *self,
                      const char *id)
{
  g_return_val_if_fail (HATS_IS_GUIDE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->roles_by_id, id);
}

HatsAspect *
hats_guide_find_aspect (HatsGuide  *self,
                        const char *id)
{
  g_return_val_if_fail (HATS_IS_GUIDE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->aspects_by_id, id);
}

HatsSource *
hats_guide_find_source (HatsGuide  *self,
                        const char *reference)
{
  g_autofree char *id = NULL;
  HatsSource *source;
  gsize letters;
  guint64 item;

  g_return_val_if_fail (HATS_IS_GUIDE (self), NULL);
  g_return_val_if_fail (reference != NULL, NULL);

  source = g_hash_table_lookup (self->sources_by_id, reference);
  if (source != NULL)
    return source;

  letters = strcspn (reference, "0123456789");
  id = g_strndup (reference, letters);
  source = g_hash_table_lookup (self->sources_by_id, id);
  if (source == NULL ||
      !g_ascii_string_to_unsigned (reference + letters, 10, 1, G_MAXUINT, &item, NULL) ||
      item > hats_source_get_items (source))
    return NULL;

  return source;
}
