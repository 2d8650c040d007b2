/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-draft-lists.h"

#include <string.h>

#include "hats-draft-place.h"

struct _HatsDraftLists
{
  JsonObject     *role;
  HatsRole       *known;      /* nullable */
  HatsGuide      *guide;
  HatsOwnSources *sources;
  GHashTable     *lists;      /* of GPtrArray of JsonObject: those that were asked for */
  GHashTable     *edited;     /* a set of the lists to write */
};

HatsDraftLists *
hats_draft_lists_new (JsonObject     *role,
                      HatsRole       *known,
                      HatsGuide      *guide,
                      HatsOwnSources *sources)
{
  HatsDraftLists *self = g_new0 (HatsDraftLists, 1);

  self->role = role;
  self->known = known != NULL ? g_object_ref (known) : NULL;
  self->guide = g_object_ref (guide);
  self->sources = sources;
  self->lists = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->edited = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return self;
}

void
hats_draft_lists_free (HatsDraftLists *self)
{
  g_clear_object (&self->known);
  g_clear_object (&self->guide);
  g_hash_table_unref (self->lists);
  g_hash_table_unref (self->edited);
  g_free (self);
}

static JsonArray *
make_words (const char * const *words)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; words[i] != NULL; i++)
    json_array_add_string_element (array, words[i]);

  return array;
}

static JsonObject *
make_statement (HatsStatement *statement,
                const char    *role)
{
  JsonObject *object = json_object_new ();
  HatsStatement *dissent = hats_statement_get_dissent (statement);

  if (role != NULL)
    json_object_set_string_member (object, HATS_DRAFT_ROLE, role);
  json_object_set_string_member (object, "text", hats_statement_get_text (statement));
  json_object_set_array_member (object, "sources", make_words (hats_statement_get_sources (statement)));
  if (hats_statement_get_meaning (statement) != NULL)
    json_object_set_string_member (object, "meaning", hats_statement_get_meaning (statement));
  if (dissent != NULL)
    json_object_set_object_member (object, "dissent", make_statement (dissent, NULL));

  return object;
}

/* What the guide has of an aspect, or of the roles that this one is confused with. */
static void
add_known (HatsDraftLists *self,
           GPtrArray      *statements,
           const char     *aspect)
{
  GListModel *known = aspect != NULL ? hats_role_get_statements (self->known, aspect)
                                     : G_LIST_MODEL (hats_guide_get_roles (self->guide));

  for (guint i = 0; i < g_list_model_get_n_items (known); i++)
    {
      g_autoptr(GObject) item = g_list_model_get_item (known, i);
      const char *role = aspect != NULL ? NULL : hats_role_get_id (HATS_ROLE (item));
      HatsStatement *statement = aspect != NULL ? HATS_STATEMENT (item) : hats_role_get_difference (self->known, role);

      if (statement != NULL)
        g_ptr_array_add (statements, make_statement (statement, role));
    }
}

/* The object that has the list, what it is called there, and of which aspect it is, if it is of one. */
static JsonObject *
find_owner (HatsDraftLists  *self,
            const char      *list,
            const char     **member,
            const char     **aspect)
{
  const char *slash = strchr (list, '/');

  *aspect = slash != NULL ? slash + 1 : NULL;
  *member = slash != NULL ? slash + 1 : list;
  if (slash == NULL)
    return self->role;

  return json_object_has_member (self->role, "aspects") ? json_object_get_object_member (self->role, "aspects") : NULL;
}

static GPtrArray *
get_list (HatsDraftLists *self,
          const char     *list)
{
  GPtrArray *statements = g_hash_table_lookup (self->lists, list);
  const char *member, *aspect;
  JsonObject *owner;

  if (statements != NULL)
    return statements;

  statements = g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref);
  g_hash_table_insert (self->lists, g_strdup (list), statements);
  owner = find_owner (self, list, &member, &aspect);
  if (owner != NULL && json_object_has_member (owner, member))
    {
      JsonArray *array = json_object_get_array_member (owner, member);

      for (guint i = 0; i < json_array_get_length (array); i++)
        g_ptr_array_add (statements, json_object_ref (json_array_get_object_element (array, i)));
    }
  else if (self->known != NULL)
    add_known (self, statements, aspect);

  return statements;
}

/* A list that is written from here on. */
static GPtrArray *
edit_list (HatsDraftLists *self,
           const char     *list)
{
  g_hash_table_add (self->edited, g_strdup (list));

  return get_list (self, list);
}

static JsonObject *
get_statement (HatsDraftLists *self,
               const char     *list,
               guint           index)
{
  GPtrArray *statements = get_list (self, list);

  return index < statements->len ? g_ptr_array_index (statements, index) : NULL;
}

static JsonObject *
make_blank (HatsDraftLists *self)
{
  JsonObject *statement = json_object_new ();

  json_object_set_string_member (statement, "text", "");
  json_object_set_array_member (statement, "sources", hats_own_sources_find (self->sources, ""));

  return statement;
}

static gboolean
is_blank (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  return *stripped == '\0';
}

/* The object that has a part of a statement, and what it is called there. */
static JsonObject *
find_part (JsonObject  *statement,
           const char  *part,
           const char **member)
{
  const char *slash = strchr (part, '/');

  *member = slash != NULL ? slash + 1 : part;
  if (slash == NULL)
    return statement;

  return json_object_has_member (statement, "dissent") ? json_object_get_object_member (statement, "dissent") : NULL;
}

guint
hats_draft_lists_count (HatsDraftLists *self,
                        const char     *list)
{
  return get_list (self, list)->len;
}

char *
hats_draft_lists_dup_text (HatsDraftLists *self,
                           const char     *list,
                           guint           index,
                           const char     *part)
{
  JsonObject *statement = get_statement (self, list, index);
  const char *member;
  JsonObject *owner;

  if (statement == NULL)
    return NULL;

  owner = find_part (statement, part, &member);
  if (owner == NULL || !json_object_has_member (owner, member))
    return g_strdup ("");
  if (g_str_equal (member, "sources"))
    return hats_own_sources_describe (self->sources, json_object_get_array_member (owner, member));

  return g_strdup (json_object_get_string_member (owner, member));
}

void
hats_draft_lists_set_text (HatsDraftLists *self,
                           const char     *list,
                           guint           index,
                           const char     *part,
                           const char     *text)
{
  g_autofree char *line = g_strdelimit (g_strdup (text), "\r\n", ' ');
  JsonObject *statement = get_statement (self, list, index);
  const char *member;
  JsonObject *owner;

  g_return_if_fail (statement != NULL);

  edit_list (self, list);
  owner = find_part (statement, part, &member);
  if (owner == NULL)
    {
      owner = make_blank (self);
      json_object_set_object_member (statement, "dissent", owner);
    }

  if (g_str_equal (member, "sources"))
    json_object_set_array_member (owner, member, hats_own_sources_find (self->sources, text));
  else if (g_str_equal (member, HATS_DRAFT_MEANING) && *line == '\0')
    json_object_remove_member (owner, member);
  else
    json_object_set_string_member (owner, member, line);
}

void
hats_draft_lists_insert (HatsDraftLists *self,
                         const char     *list,
                         guint           index,
                         const char     *role)
{
  GPtrArray *statements = edit_list (self, list);
  JsonObject *statement = make_blank (self);

  if (role != NULL)
    json_object_set_string_member (statement, HATS_DRAFT_ROLE, role);
  g_ptr_array_insert (statements, (int) MIN (index, statements->len), statement);
}

void
hats_draft_lists_remove (HatsDraftLists *self,
                         const char     *list,
                         guint           index)
{
  GPtrArray *statements = edit_list (self, list);

  if (index < statements->len)
    g_ptr_array_remove_index (statements, index);
}

void
hats_draft_lists_move (HatsDraftLists *self,
                       const char     *list,
                       guint           from,
                       guint           to)
{
  GPtrArray *statements = edit_list (self, list);

  if (from < statements->len && to < statements->len)
    g_ptr_array_insert (statements, (int) to, g_ptr_array_steal_index (statements, from));
}

/* A dissent without text is there to be filled in, too. */
static JsonObject *
dup_written (JsonObject *statement)
{
  JsonObject *copy;
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  if (!json_object_has_member (statement, "dissent") ||
      !is_blank (json_object_get_string_member (json_object_get_object_member (statement, "dissent"), "text")))
    return json_object_ref (statement);

  copy = json_object_new ();
  json_object_iter_init_ordered (&iter, statement);
  while (json_object_iter_next_ordered (&iter, &member, &node))
    if (!g_str_equal (member, "dissent"))
      json_object_set_member (copy, member, json_node_copy (node));

  return copy;
}

JsonArray *
hats_draft_lists_dup_written (HatsDraftLists *self,
                              const char     *list)
{
  GPtrArray *statements = get_list (self, list);
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < statements->len; i++)
    {
      JsonObject *statement = g_ptr_array_index (statements, i);

      if (!is_blank (json_object_get_string_member (statement, "text")))
        json_array_add_object_element (array, dup_written (statement));
    }

  return array;
}

void
hats_draft_lists_store (HatsDraftLists *self)
{
  GHashTableIter iter;
  gpointer list;

  g_hash_table_iter_init (&iter, self->edited);
  while (g_hash_table_iter_next (&iter, &list, NULL))
    {
      const char *member, *aspect;
      JsonObject *owner = find_owner (self, list, &member, &aspect);

      if (owner == NULL)
        {
          owner = json_object_new ();
          json_object_set_object_member (self->role, "aspects", owner);
        }
      json_object_set_array_member (owner, member, hats_draft_lists_dup_written (self, list));
    }
}
