/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-role-draft.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-guide-error.h"
#include "hats-json-check.h"
#include "hats-json-print.h"
#include "hats-own-source.h"

struct _HatsRoleDraft
{
  HatsGuide     *guide;
  HatsRole      *known;       /* nullable: what the guide has of it */
  JsonNode      *root;
  JsonObject    *role;        /* in the root */
  HatsOwnSources *sources;
  GHashTable    *lists;       /* of GPtrArray of JsonObject: statements by aspect, where they were asked for */
  GHashTable    *edited;      /* a set of the aspects to write */
};

static JsonObject *
find_role (JsonObject *root,
           const char *id)
{
  JsonArray *roles = json_object_has_member (root, "roles") ? json_object_get_array_member (root, "roles") : NULL;

  for (guint i = 0; roles != NULL && i < json_array_get_length (roles); i++)
    {
      JsonObject *role = json_array_get_object_element (roles, i);

      if (g_strcmp0 (json_object_get_string_member_with_default (role, "id", NULL), id) == 0)
        return role;
    }

  return NULL;
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
make_statement (HatsStatement *statement)
{
  JsonObject *object = json_object_new ();
  HatsStatement *dissent = hats_statement_get_dissent (statement);

  json_object_set_string_member (object, "text", hats_statement_get_text (statement));
  json_object_set_array_member (object, "sources", make_words (hats_statement_get_sources (statement)));
  if (hats_statement_get_meaning (statement) != NULL)
    json_object_set_string_member (object, "meaning", hats_statement_get_meaning (statement));
  if (dissent != NULL)
    json_object_set_object_member (object, "dissent", make_statement (dissent));

  return object;
}

/* The statements that a role of the guide has under an aspect. */
static void
add_known (GPtrArray  *list,
           HatsRole   *role,
           const char *aspect)
{
  GListModel *statements = hats_role_get_statements (role, aspect);

  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, i);

      g_ptr_array_add (list, make_statement (statement));
    }
}

static GPtrArray *
get_list (HatsRoleDraft *self,
          const char    *aspect)
{
  GPtrArray *list = g_hash_table_lookup (self->lists, aspect);
  JsonObject *aspects;

  if (list != NULL)
    return list;

  list = g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref);
  g_hash_table_insert (self->lists, g_strdup (aspect), list);
  aspects = json_object_has_member (self->role, "aspects") ? json_object_get_object_member (self->role, "aspects") : NULL;
  if (aspects != NULL && json_object_has_member (aspects, aspect))
    {
      JsonArray *array = json_object_get_array_member (aspects, aspect);

      for (guint i = 0; i < json_array_get_length (array); i++)
        g_ptr_array_add (list, json_object_ref (json_array_get_object_element (array, i)));
    }
  else if (self->known != NULL)
    add_known (list, self->known, aspect);

  return list;
}

static JsonObject *
get_statement (HatsRoleDraft *self,
               const char    *aspect,
               guint          index)
{
  GPtrArray *list = get_list (self, aspect);

  return index < list->len ? g_ptr_array_index (list, index) : NULL;
}

/* The list of an aspect, which is written from here on. */
static GPtrArray *
edit_list (HatsRoleDraft *self,
           const char    *aspect)
{
  g_hash_table_add (self->edited, g_strdup (aspect));

  return get_list (self, aspect);
}

static gboolean
is_blank (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  return *stripped == '\0';
}

/* Puts what was edited into the root. */
static void
store (HatsRoleDraft *self)
{
  GHashTableIter iter;
  gpointer aspect;
  JsonObject *aspects;

  if (g_hash_table_size (self->edited) > 0 && !json_object_has_member (self->role, "aspects"))
    json_object_set_object_member (self->role, "aspects", json_object_new ());

  aspects = json_object_has_member (self->role, "aspects") ? json_object_get_object_member (self->role, "aspects") : NULL;
  g_hash_table_iter_init (&iter, self->edited);
  while (g_hash_table_iter_next (&iter, &aspect, NULL))
    {
      GPtrArray *list = get_list (self, aspect);
      JsonArray *array = json_array_new ();

      for (guint i = 0; i < list->len; i++)
        if (!is_blank (json_object_get_string_member (g_ptr_array_index (list, i), "text")))
          json_array_add_object_element (array, json_object_ref (g_ptr_array_index (list, i)));
      json_object_set_array_member (aspects, aspect, array);
    }
}

static GBytes *
print (JsonNode *root)
{
  char *text = hats_json_print (root);

  return g_bytes_new_take (text, strlen (text));
}

/* A file with one role. */
static JsonNode *
make_root (JsonObject *role)
{
  JsonNode *root = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();
  JsonArray *roles = json_array_new ();

  json_object_set_int_member (object, "format", 1);
  json_array_add_object_element (roles, role);
  json_object_set_array_member (object, "roles", roles);
  json_node_take_object (root, object);

  return root;
}

HatsRoleDraft *
hats_role_draft_new (GBytes      *bytes,
                     const char  *role,
                     HatsGuide   *guide,
                     GError     **error)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(HatsRoleDraft) self = g_new0 (HatsRoleDraft, 1);
  HatsRole *known;
  const char *text;
  gsize length;

  g_return_val_if_fail (bytes != NULL && role != NULL, NULL);
  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  known = hats_guide_find_role (guide, role);
  self->guide = g_object_ref (guide);
  self->known = known != NULL ? g_object_ref (known) : NULL;
  self->lists = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->edited = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  text = g_bytes_get_data (bytes, &length);
  if (!hats_json_check (text, length, role, error) || !json_parser_load_from_data (parser, text, (gssize) length, error))
    return NULL;
  self->root = json_parser_steal_root (parser);
  self->role = JSON_NODE_HOLDS_OBJECT (self->root) ? find_role (json_node_get_object (self->root), role) : NULL;
  if (self->role == NULL)
    {
      g_set_error (error, HATS_GUIDE_ERROR, HATS_GUIDE_ERROR_REFERENCE, _("the file has no role “%s” any more"), role);
      return NULL;
    }
  self->sources = hats_own_sources_new (guide, json_node_get_object (self->root));

  return g_steal_pointer (&self);
}

void
hats_role_draft_free (HatsRoleDraft *self)
{
  g_clear_object (&self->guide);
  g_clear_object (&self->known);
  g_clear_pointer (&self->sources, hats_own_sources_free);
  g_clear_pointer (&self->root, json_node_unref);
  g_clear_pointer (&self->lists, g_hash_table_unref);
  g_clear_pointer (&self->edited, g_hash_table_unref);
  g_free (self);
}

const char *
hats_role_draft_get_id (HatsRoleDraft *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return json_object_get_string_member (self->role, "id");
}

const char *
hats_role_draft_get_member (HatsRoleDraft *self,
                            const char    *name)
{
  const char *known = NULL;

  g_return_val_if_fail (self != NULL && name != NULL, NULL);

  if (self->known != NULL && g_str_equal (name, "title"))
    known = hats_role_get_title (self->known);
  else if (self->known != NULL && g_str_equal (name, "tagline"))
    known = hats_role_get_tagline (self->known);
  else if (self->known != NULL)
    known = hats_role_get_sign (self->known);

  return json_object_get_string_member_with_default (self->role, name, known);
}

void
hats_role_draft_set_member (HatsRoleDraft *self,
                            const char    *name,
                            const char    *text)
{
  g_return_if_fail (self != NULL && name != NULL && text != NULL);

  json_object_set_string_member (self->role, name, text);
}

guint
hats_role_draft_count (HatsRoleDraft *self,
                       const char    *aspect)
{
  g_return_val_if_fail (self != NULL && aspect != NULL, 0);

  return get_list (self, aspect)->len;
}

const char *
hats_role_draft_get_text (HatsRoleDraft *self,
                          const char    *aspect,
                          guint          index)
{
  JsonObject *statement;

  g_return_val_if_fail (self != NULL && aspect != NULL, NULL);

  statement = get_statement (self, aspect, index);
  return statement != NULL ? json_object_get_string_member (statement, "text") : NULL;
}

void
hats_role_draft_set_text (HatsRoleDraft *self,
                          const char    *aspect,
                          guint          index,
                          const char    *text)
{
  g_autofree char *line = NULL;
  JsonObject *statement;

  g_return_if_fail (self != NULL && aspect != NULL && text != NULL);

  statement = get_statement (self, aspect, index);
  g_return_if_fail (statement != NULL);

  line = g_strdelimit (g_strdup (text), "\r\n", ' ');
  edit_list (self, aspect);
  json_object_set_string_member (statement, "text", line);
}

char *
hats_role_draft_dup_source (HatsRoleDraft *self,
                            const char    *aspect,
                            guint          index)
{
  JsonObject *statement;

  g_return_val_if_fail (self != NULL && aspect != NULL, NULL);

  statement = get_statement (self, aspect, index);
  return statement != NULL ? hats_own_sources_describe (self->sources, json_object_get_array_member (statement, "sources")) : NULL;
}

void
hats_role_draft_set_source (HatsRoleDraft *self,
                            const char    *aspect,
                            guint          index,
                            const char    *text)
{
  JsonObject *statement;

  g_return_if_fail (self != NULL && aspect != NULL && text != NULL);

  statement = get_statement (self, aspect, index);
  g_return_if_fail (statement != NULL);

  edit_list (self, aspect);
  json_object_set_array_member (statement, "sources", hats_own_sources_find (self->sources, text));
}

void
hats_role_draft_insert (HatsRoleDraft *self,
                        const char    *aspect,
                        guint          index)
{
  JsonObject *statement = json_object_new ();
  GPtrArray *list;

  g_return_if_fail (self != NULL && aspect != NULL);

  list = edit_list (self, aspect);
  json_object_set_string_member (statement, "text", "");
  json_object_set_array_member (statement, "sources", hats_own_sources_find (self->sources, ""));
  g_ptr_array_insert (list, (int) MIN (index, list->len), statement);
}

void
hats_role_draft_remove (HatsRoleDraft *self,
                        const char    *aspect,
                        guint          index)
{
  GPtrArray *list;

  g_return_if_fail (self != NULL && aspect != NULL);

  list = edit_list (self, aspect);
  if (index < list->len)
    g_ptr_array_remove_index (list, index);
}

void
hats_role_draft_move (HatsRoleDraft *self,
                      const char    *aspect,
                      guint          from,
                      guint          to)
{
  GPtrArray *list;

  g_return_if_fail (self != NULL && aspect != NULL);

  list = edit_list (self, aspect);
  if (from < list->len && to < list->len)
    g_ptr_array_insert (list, (int) to, g_ptr_array_steal_index (list, from));
}

GBytes *
hats_role_draft_to_bytes (HatsRoleDraft *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  store (self);
  hats_own_sources_store (self->sources, json_node_get_object (self->root));

  return print (self->root);
}

GBytes *
hats_role_draft_to_bytes_without (HatsRoleDraft *self)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(GBytes) whole = NULL;
  JsonObject *root;
  JsonArray *roles;
  const char *text;
  gsize length;

  g_return_val_if_fail (self != NULL, NULL);

  /* From a copy: the draft stays what it is. */
  whole = hats_role_draft_to_bytes (self);
  text = g_bytes_get_data (whole, &length);
  json_parser_load_from_data (parser, text, (gssize) length, NULL);
  root = json_node_get_object (json_parser_get_root (parser));
  roles = json_object_get_array_member (root, "roles");
  for (guint i = json_array_get_length (roles); i-- > 0;)
    if (json_array_get_object_element (roles, i) == find_role (root, hats_role_draft_get_id (self)))
      {
        json_array_remove_element (roles, i);
        break;
      }

  if (json_array_get_length (roles) == 0)
    json_object_remove_member (root, "roles");
  hats_own_sources_store (self->sources, root);

  return json_object_get_size (root) > 1 ? print (json_parser_get_root (parser)) : NULL;
}

GBytes *
hats_role_draft_to_copy (HatsRoleDraft *self,
                         const char    *id,
                         const char    *title)
{
  GListModel *all;
  JsonObject *copy = json_object_new ();
  JsonObject *aspects = json_object_new ();
  g_autoptr(JsonNode) root = NULL;
  g_autoptr(GBytes) bytes = NULL;

  g_return_val_if_fail (self != NULL && id != NULL && title != NULL, NULL);

  json_object_set_string_member (copy, "id", id);
  json_object_set_string_member (copy, "title", title);
  json_object_set_string_member (copy, "sign", hats_role_draft_get_member (self, "sign"));
  json_object_set_string_member (copy, "tagline", hats_role_draft_get_member (self, "tagline"));
  if (json_object_has_member (self->role, "part"))
    json_object_set_member (copy, "part", json_node_copy (json_object_get_member (self->role, "part")));

  all = G_LIST_MODEL (hats_guide_get_aspects (self->guide));
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr(HatsAspect) aspect = g_list_model_get_item (all, i);
      GPtrArray *list = get_list (self, hats_aspect_get_id (aspect));
      JsonArray *array = json_array_new ();

      for (guint k = 0; k < list->len; k++)
        if (!is_blank (json_object_get_string_member (g_ptr_array_index (list, k), "text")))
          json_array_add_object_element (array, json_object_ref (g_ptr_array_index (list, k)));
      json_object_set_array_member (aspects, hats_aspect_get_id (aspect), array);
    }
  json_object_set_object_member (copy, "aspects", aspects);

  root = make_root (copy);
  hats_own_sources_store (self->sources, json_node_get_object (root));
  return print (root);
}

GBytes *
hats_role_draft_new_file (HatsGuide  *guide,
                          HatsRole   *from,
                          const char *id,
                          const char *title)
{
  g_autoptr(JsonNode) root = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(HatsRoleDraft) draft = NULL;
  g_autoptr(GError) error = NULL;
  JsonObject *role = json_object_new ();
  const char *known = from != NULL ? hats_role_get_id (from) : id;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (from == NULL || HATS_IS_ROLE (from), NULL);
  g_return_val_if_fail (id != NULL && title != NULL, NULL);

  /* A draft that says no more than which role it is has all else from the guide. */
  json_object_set_string_member (role, "id", known);
  if (from == NULL)
    {
      json_object_set_string_member (role, "sign", "ring");
      json_object_set_string_member (role, "tagline", _("What it is, in a few words"));
    }
  else if (hats_role_is_adjacent (from))
    json_object_set_string_member (role, "part", "adjacent");
  root = make_root (role);
  bytes = print (root);
  draft = hats_role_draft_new (bytes, known, guide, &error);
  g_assert_no_error (error);

  return hats_role_draft_to_copy (draft, id, title);
}

GStrv
hats_role_draft_list (GBytes *bytes)
{
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *root;
  const char *text;
  gsize length;

  g_return_val_if_fail (bytes != NULL, NULL);

  text = g_bytes_get_data (bytes, &length);
  if (hats_json_check (text, length, "", NULL) && json_parser_load_from_data (parser, text, (gssize) length, NULL))
    {
      root = json_node_get_object (json_parser_get_root (parser));
      if (json_object_has_member (root, "roles"))
        {
          JsonArray *roles = json_object_get_array_member (root, "roles");

          for (guint i = 0; i < json_array_get_length (roles); i++)
            g_strv_builder_add (ids, json_object_get_string_member (json_array_get_object_element (roles, i), "id"));
        }
    }

  return g_strv_builder_end (ids);
}
