/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-own-source.h"

#include <glib/gi18n-lib.h>

/* What ids of these sources begin with; digits of the text's digest follow. */
#define PREFIX "OWN"
#define DIGITS 12
/* The id for “nothing was said”. */
#define NOTHING "OWN000000000000"

struct _HatsOwnSources
{
  HatsGuide  *guide;
  GHashTable *titles;   /* of char*: by id */
};

static char *
make_id (const char *title)
{
  g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, title, -1);
  g_autofree char *upper = g_ascii_strup (digest, DIGITS);

  return g_strconcat (PREFIX, upper, NULL);
}

/* Whether a source is one of these, and not one that somebody wrote. */
static gboolean
is_own (const char *id,
        const char *title)
{
  g_autofree char *made = make_id (title);

  return g_str_equal (id, NOTHING) || g_str_equal (id, made);
}

static void
add_source (HatsOwnSources *self,
            const char     *id,
            const char     *title)
{
  if (id != NULL && title != NULL && is_own (id, title))
    g_hash_table_insert (self->titles, g_strdup (id), g_strdup (title));
}

HatsOwnSources *
hats_own_sources_new (HatsGuide  *guide,
                      JsonObject *root)
{
  HatsOwnSources *self = g_new0 (HatsOwnSources, 1);
  GListModel *known = G_LIST_MODEL (hats_guide_get_sources (guide));
  JsonArray *sources = json_object_has_member (root, "sources") ? json_object_get_array_member (root, "sources") : NULL;

  self->guide = g_object_ref (guide);
  self->titles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  add_source (self, NOTHING, _("Own statement, without a source"));
  for (guint i = 0; i < g_list_model_get_n_items (known); i++)
    {
      g_autoptr(HatsSource) source = g_list_model_get_item (known, i);

      add_source (self, hats_source_get_id (source), hats_source_get_title (source));
    }
  for (guint i = 0; sources != NULL && i < json_array_get_length (sources); i++)
    {
      JsonObject *source = json_array_get_object_element (sources, i);

      add_source (self, json_object_get_string_member_with_default (source, "id", NULL),
                  json_object_get_string_member_with_default (source, "title", NULL));
    }

  return self;
}

void
hats_own_sources_free (HatsOwnSources *self)
{
  g_object_unref (self->guide);
  g_hash_table_unref (self->titles);
  g_free (self);
}

char *
hats_own_sources_describe (HatsOwnSources *self,
                           JsonArray      *ids)
{
  g_autoptr(GString) text = g_string_new (NULL);

  if (json_array_get_length (ids) == 1)
    {
      const char *id = json_array_get_string_element (ids, 0);
      const char *title = g_hash_table_lookup (self->titles, id);

      if (g_str_equal (id, NOTHING))
        return g_strdup ("");
      if (title != NULL)
        return g_strdup (title);
    }

  for (guint i = 0; i < json_array_get_length (ids); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", json_array_get_string_element (ids, i));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* The ids that a text lists; NULL where it is anything else. */
static JsonArray *
read_ids (HatsOwnSources *self,
          const char     *text)
{
  g_autoptr(JsonArray) ids = json_array_new ();
  g_auto(GStrv) words = g_strsplit (text, ",", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *word = g_strstrip (words[i]);

      if (hats_guide_find_source (self->guide, word) == NULL && g_hash_table_lookup (self->titles, word) == NULL)
        return NULL;
      json_array_add_string_element (ids, word);
    }

  return json_array_get_length (ids) > 0 ? g_steal_pointer (&ids) : NULL;
}

JsonArray *
hats_own_sources_find (HatsOwnSources *self,
                       const char     *text)
{
  g_autofree char *title = g_strstrip (g_strdelimit (g_strdup (text), "\r\n", ' '));
  g_autofree char *id = *title != '\0' ? make_id (title) : g_strdup (NOTHING);
  JsonArray *ids = read_ids (self, title);

  if (ids != NULL)
    return ids;

  if (*title != '\0')
    add_source (self, id, title);
  ids = json_array_new ();
  json_array_add_string_element (ids, id);
  return ids;
}

/* The own sources that are named in what stands at @node. */
static void
collect (HatsOwnSources *self,
         JsonNode       *node,
         GHashTable     *named)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      JsonNode *member;

      json_object_iter_init (&iter, json_node_get_object (node));
      while (json_object_iter_next (&iter, NULL, &member))
        collect (self, member, named);
    }
  else if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        collect (self, json_array_get_element (array, i), named);
    }
  else if (json_node_get_value_type (node) == G_TYPE_STRING && g_hash_table_contains (self->titles, json_node_get_string (node)))
    g_hash_table_add (named, g_strdup (json_node_get_string (node)));
}

static GHashTable *
collect_all (HatsOwnSources *self,
             JsonObject     *root)
{
  GHashTable *named = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  JsonObjectIter iter;
  const char *name;
  JsonNode *member;

  json_object_iter_init (&iter, root);
  while (json_object_iter_next (&iter, &name, &member))
    if (!g_str_equal (name, "sources"))
      collect (self, member, named);

  return named;
}

void
hats_own_sources_store (HatsOwnSources *self,
                        JsonObject     *root)
{
  g_autoptr(GHashTable) named = collect_all (self, root);
  g_autoptr(GList) ids = NULL;
  JsonArray *before = json_object_has_member (root, "sources") ? json_object_get_array_member (root, "sources") : NULL;
  g_autoptr(JsonArray) after = json_array_new ();

  for (guint i = 0; before != NULL && i < json_array_get_length (before); i++)
    {
      JsonObject *source = json_array_get_object_element (before, i);
      const char *id = json_object_get_string_member_with_default (source, "id", "");

      if (!g_hash_table_contains (self->titles, id) || g_hash_table_contains (named, id))
        json_array_add_object_element (after, json_object_ref (source));
      g_hash_table_remove (named, id);
    }

  ids = g_list_sort (g_hash_table_get_keys (named), (GCompareFunc) g_strcmp0);
  for (GList *l = ids; l != NULL; l = l->next)
    {
      JsonObject *source = json_object_new ();

      json_object_set_string_member (source, "id", l->data);
      json_object_set_string_member (source, "title", g_hash_table_lookup (self->titles, l->data));
      json_array_add_object_element (after, source);
    }

  if (json_array_get_length (after) > 0)
    json_object_set_array_member (root, "sources", g_steal_pointer (&after));
  else
    json_object_remove_member (root, "sources");
}
