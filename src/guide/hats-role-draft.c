/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-role-draft.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-draft-lists.h"
#include "hats-guide-error.h"
#include "hats-json-check.h"
#include "hats-json-print.h"
#include "hats-own-source.h"

/* The terms that stand for the role in job advertisements. */
enum {
  MIRROR_TITLES,
  MIRROR_TERMS,
  N_MIRROR
};

static const char * const mirror_places[N_MIRROR] = { HATS_DRAFT_MIRROR_TITLES, HATS_DRAFT_MIRROR_TERMS };

struct _HatsRoleDraft
{
  HatsGuide      *guide;
  HatsRole       *known;            /* nullable: what the guide has of it */
  JsonNode       *root;
  JsonObject     *role;             /* in the root */
  HatsOwnSources *sources;
  HatsDraftLists *lists;
  char           *mirror[N_MIRROR]; /* terms with commas between them */
  gboolean        mirror_edited;
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

/* A member of the role that is a string; where the file does not give it, the guide’s. */
static const char *
get_member (HatsRoleDraft *self,
            const char    *name)
{
  const char *known = NULL;

  if (g_str_equal (name, HATS_DRAFT_PART))
    known = self->known != NULL && hats_role_is_adjacent (self->known) ? "adjacent" : "main";
  else if (self->known != NULL && g_str_equal (name, HATS_DRAFT_TITLE))
    known = hats_role_get_title (self->known);
  else if (self->known != NULL && g_str_equal (name, HATS_DRAFT_TAGLINE))
    known = hats_role_get_tagline (self->known);
  else if (self->known != NULL)
    known = hats_role_get_sign (self->known);

  return json_object_get_string_member_with_default (self->role, name, known);
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

/* What the file has, or else the guide. */
static void
read_mirror (HatsRoleDraft *self)
{
  JsonObject *mirror = json_object_has_member (self->role, "mirror") ? json_object_get_object_member (self->role, "mirror") : NULL;

  for (guint i = 0; i < N_MIRROR; i++)
    {
      const char *member = strchr (mirror_places[i], '/') + 1;
      JsonArray *array = mirror != NULL && json_object_has_member (mirror, member) ? json_object_get_array_member (mirror, member) : NULL;
      g_autoptr(GPtrArray) terms = g_ptr_array_new ();

      for (guint k = 0; array != NULL && k < json_array_get_length (array); k++)
        g_ptr_array_add (terms, (char *) json_array_get_string_element (array, k));
      g_ptr_array_add (terms, NULL);
      if (mirror != NULL || self->known == NULL)
        self->mirror[i] = g_strjoinv (", ", (char **) terms->pdata);
      else
        self->mirror[i] = g_strjoinv (", ", (char **) (i == MIRROR_TITLES ? hats_role_get_mirror_titles (self->known)
                                                                          : hats_role_get_mirror_terms (self->known)));
    }
}

/* The terms of a text; NULL where there are none. */
static JsonArray *
split_terms (const char *text)
{
  g_auto(GStrv) words = g_strsplit_set (text, ",\r\n", -1);
  JsonArray *terms = json_array_new ();

  for (guint i = 0; words[i] != NULL; i++)
    if (*g_strstrip (words[i]) != '\0')
      json_array_add_string_element (terms, words[i]);
  if (json_array_get_length (terms) == 0)
    g_clear_pointer (&terms, json_array_unref);

  return terms;
}

/* Terms of which there are too few for the role to be found are there to be filled in, and not written. */
static void
store_mirror (HatsRoleDraft *self)
{
  gboolean is_adjacent = g_strcmp0 (get_member (self, HATS_DRAFT_PART), "adjacent") == 0;
  g_autoptr(JsonArray) titles = split_terms (self->mirror[MIRROR_TITLES]);
  g_autoptr(JsonArray) terms = split_terms (self->mirror[MIRROR_TERMS]);
  JsonObject *mirror;

  json_object_remove_member (self->role, "mirror");
  if (titles == NULL || (terms == NULL && !is_adjacent))
    return;

  mirror = json_object_new ();
  json_object_set_array_member (mirror, "titles", g_steal_pointer (&titles));
  if (terms != NULL)
    json_object_set_array_member (mirror, "terms", g_steal_pointer (&terms));
  json_object_set_object_member (self->role, "mirror", mirror);
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
  self->lists = hats_draft_lists_new (self->role, known, guide, self->sources);
  read_mirror (self);

  return g_steal_pointer (&self);
}

void
hats_role_draft_free (HatsRoleDraft *self)
{
  g_clear_object (&self->guide);
  g_clear_object (&self->known);
  g_clear_pointer (&self->lists, hats_draft_lists_free);
  g_clear_pointer (&self->sources, hats_own_sources_free);
  g_clear_pointer (&self->root, json_node_unref);
  for (guint i = 0; i < N_MIRROR; i++)
    g_free (self->mirror[i]);
  g_free (self);
}

const char *
hats_role_draft_get_id (HatsRoleDraft *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return json_object_get_string_member (self->role, "id");
}

const char *
hats_role_draft_get_title (HatsRoleDraft *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return get_member (self, HATS_DRAFT_TITLE);
}

char *
hats_role_draft_dup_text (HatsRoleDraft *self,
                          const char    *place)
{
  g_autofree char *list = NULL;
  const char *part;
  guint index;

  g_return_val_if_fail (self != NULL && place != NULL, NULL);

  for (guint i = 0; i < N_MIRROR; i++)
    if (g_str_equal (place, mirror_places[i]))
      return g_strdup (self->mirror[i]);
  if (hats_draft_place_parse (place, &list, &index, &part))
    return hats_draft_lists_dup_text (self->lists, list, index, part);

  return g_strdup (get_member (self, place));
}

void
hats_role_draft_set_text (HatsRoleDraft *self,
                          const char    *place,
                          const char    *text)
{
  g_autofree char *list = NULL;
  const char *part;
  guint index;

  g_return_if_fail (self != NULL && place != NULL && text != NULL);

  for (guint i = 0; i < N_MIRROR; i++)
    if (g_str_equal (place, mirror_places[i]))
      {
        g_free (self->mirror[i]);
        self->mirror[i] = g_strdup (text);
        self->mirror_edited = TRUE;
        return;
      }
  if (hats_draft_place_parse (place, &list, &index, &part))
    hats_draft_lists_set_text (self->lists, list, index, part, text);
  else
    json_object_set_string_member (self->role, place, text);
  /* How many terms a role needs depends on its part. */
  if (g_str_equal (place, HATS_DRAFT_PART) && json_object_has_member (self->role, "mirror"))
    self->mirror_edited = TRUE;
}

guint
hats_role_draft_count (HatsRoleDraft *self,
                       const char    *list)
{
  g_return_val_if_fail (self != NULL && list != NULL, 0);

  return hats_draft_lists_count (self->lists, list);
}

/* Whether a role is among those that this one is confused with. */
static gboolean
is_confused_with (HatsRoleDraft *self,
                  const char    *role)
{
  for (guint i = 0; i < hats_draft_lists_count (self->lists, HATS_DRAFT_CONFUSED); i++)
    {
      g_autofree char *other = hats_draft_lists_dup_text (self->lists, HATS_DRAFT_CONFUSED, i, HATS_DRAFT_ROLE);

      if (g_str_equal (other, role))
        return TRUE;
    }

  return FALSE;
}

GPtrArray *
hats_role_draft_list_others (HatsRoleDraft *self)
{
  GPtrArray *others = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *roles;

  g_return_val_if_fail (self != NULL, others);

  roles = G_LIST_MODEL (hats_guide_get_roles (self->guide));
  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);

      if (!g_str_equal (hats_role_get_id (role), hats_role_draft_get_id (self)))
        g_ptr_array_add (others, g_steal_pointer (&role));
    }

  return others;
}

void
hats_role_draft_insert (HatsRoleDraft *self,
                        const char    *list,
                        guint          index)
{
  g_autoptr(GPtrArray) others = NULL;
  const char *role = NULL;

  g_return_if_fail (self != NULL && list != NULL);

  if (g_str_equal (list, HATS_DRAFT_CONFUSED))
    {
      others = hats_role_draft_list_others (self);
      for (guint i = 0; i < others->len && role == NULL; i++)
        if (!is_confused_with (self, hats_role_get_id (others->pdata[i])))
          role = hats_role_get_id (others->pdata[i]);
      g_return_if_fail (role != NULL);
    }
  hats_draft_lists_insert (self->lists, list, index, role);
}

void
hats_role_draft_remove (HatsRoleDraft *self,
                        const char    *list,
                        guint          index)
{
  g_return_if_fail (self != NULL && list != NULL);

  hats_draft_lists_remove (self->lists, list, index);
}

void
hats_role_draft_move (HatsRoleDraft *self,
                      const char    *list,
                      guint          from,
                      guint          to)
{
  g_return_if_fail (self != NULL && list != NULL);

  hats_draft_lists_move (self->lists, list, from, to);
}

GBytes *
hats_role_draft_to_bytes (HatsRoleDraft *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  hats_draft_lists_store (self->lists);
  if (self->mirror_edited)
    store_mirror (self);
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
  g_autoptr(JsonArray) confused = NULL;
  g_autoptr(JsonNode) root = NULL;

  g_return_val_if_fail (self != NULL && id != NULL && title != NULL, NULL);

  json_object_set_string_member (copy, "id", id);
  json_object_set_string_member (copy, "title", title);
  json_object_set_string_member (copy, "sign", get_member (self, HATS_DRAFT_SIGN));
  json_object_set_string_member (copy, "tagline", get_member (self, HATS_DRAFT_TAGLINE));
  if (!g_str_equal (get_member (self, HATS_DRAFT_PART), "main"))
    json_object_set_string_member (copy, "part", get_member (self, HATS_DRAFT_PART));

  all = G_LIST_MODEL (hats_guide_get_aspects (self->guide));
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr(HatsAspect) aspect = g_list_model_get_item (all, i);
      const char *aspect_id = hats_aspect_get_id (aspect);
      g_autofree char *list = hats_draft_place_new_list (aspect_id);

      json_object_set_array_member (aspects, aspect_id, hats_draft_lists_dup_written (self->lists, list));
    }
  json_object_set_object_member (copy, "aspects", aspects);
  confused = hats_draft_lists_dup_written (self->lists, HATS_DRAFT_CONFUSED);
  if (json_array_get_length (confused) > 0)
    json_object_set_array_member (copy, HATS_DRAFT_CONFUSED, g_steal_pointer (&confused));

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
