/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-role-reader.h"

#include <glib/gi18n-lib.h>

#include "hats-json-each.h"
#include "hats-json-members.h"
#include "hats-mirror-reader.h"
#include "hats-statement-reader.h"

/* The most roles that a role is taken for, each of which is looked for among the others. */
#define MAX_CONFUSIONS 10000

/* What a role says, aspect by aspect. */
static void
read_aspects (HatsJsonReader *json,
              JsonObject     *aspects,
              HatsReferences *references,
              HatsRole       *role)
{
  JsonObjectIter iter;
  const char *aspect;

  json_object_iter_init_ordered (&iter, aspects);
  while (json_object_iter_next_ordered (&iter, &aspect, NULL))
    {
      g_autoptr(GListStore) statements = g_list_store_new (HATS_TYPE_STATEMENT);

      if (!hats_json_reader_check_id (json, aspect, aspect))
        continue;

      hats_references_add_member (references, json, aspect, HATS_SECTION_ASPECTS, aspect);
      hats_statement_read_list (json, aspects, aspect, TRUE, references, statements);
      hats_role_set_statements (role, aspect, G_LIST_MODEL (statements));
    }
}

/* What the role that @known is replaced by does not say anew: whole aspects, whom it is confused with, and the mirror. */
static void
keep_known (JsonObject *object,
            JsonObject *aspects,
            HatsRole   *role,
            HatsRole   *known,
            HatsGuide  *guide,
            GHashTable *terms)
{
  GListModel *all = G_LIST_MODEL (hats_guide_get_aspects (guide));

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr(HatsAspect) aspect = g_list_model_get_item (all, i);
      const char *id = hats_aspect_get_id (aspect);

      if (aspects == NULL || !json_object_has_member (aspects, id))
        hats_role_set_statements (role, id, hats_role_get_statements (known, id));
    }

  if (!json_object_has_member (object, "confused-with"))
    hats_role_copy_differences (role, known);
  if (json_object_has_member (object, "mirror"))
    hats_mirror_release_role (known, terms);
  else
    hats_role_set_mirror (role, hats_role_get_mirror_titles (known), hats_role_get_mirror_terms (known));
}

/* One of the roles that a role is often taken for. */
static void
read_confusion (HatsJsonReader *json,
                JsonObject     *object,
                HatsReferences *references,
                HatsRole       *role)
{
  const char *other = hats_json_reader_get_id (json, object, "role", TRUE);
  g_autoptr(HatsStatement) difference = hats_statement_read_members (json, object, references);

  hats_json_reader_check_members (json, object, "role", "text", "sources", "meaning", "dissent", NULL);
  if (other != NULL)
    hats_references_add_member (references, json, "role", HATS_SECTION_ROLES, other);
  if (other == NULL || difference == NULL)
    return;

  if (g_str_equal (other, hats_role_get_id (role)))
    hats_json_reader_fail (json, "role", HATS_GUIDE_ERROR_VALUE, _("a role is not confused with itself"));
  else if (hats_role_get_difference (role, other) != NULL)
    hats_json_reader_fail (json, "role", HATS_GUIDE_ERROR_DUPLICATE, _("the role “%s” is there already"), other);
  else
    hats_role_set_difference (role, other, difference);
}

static void
read_confusions (HatsJsonReader *json,
                 JsonObject     *object,
                 HatsReferences *references,
                 HatsRole       *role)
{
  HatsJsonEach each;
  JsonObject *element;

  hats_json_each_init (&each, json, object, "confused-with", FALSE, MAX_CONFUSIONS);
  while (hats_json_each_next (&each, &element))
    read_confusion (json, element, references, role);
}

/* Which part of the guide it belongs to; where nothing is said, the main one, or that of the role that it replaces. */
static gboolean
read_is_adjacent (HatsJsonReader *json,
                  JsonObject     *object,
                  HatsRole       *known)
{
  static const char * const parts[] = { "main", "adjacent", NULL };

  if (!json_object_has_member (object, "part"))
    return known != NULL && hats_role_is_adjacent (known);

  return hats_json_reader_get_value_of (json, object, "part", parts) == 1;
}

HatsRole *
hats_role_read (HatsJsonReader  *json,
                JsonObject      *object,
                HatsGuide       *guide,
                HatsReferences  *references,
                GHashTable      *terms,
                HatsRole       **known_role)
{
  gboolean is_known;
  const char *id = hats_references_read_id (references, json, object, HATS_SECTION_ROLES, &is_known);
  HatsRole *known = is_known ? hats_guide_find_role (guide, id) : NULL;
  g_autofree char *title = hats_json_reader_get_text (json, object, "title", known == NULL);
  g_autofree char *tagline = hats_json_reader_get_text (json, object, "tagline", known == NULL);
  const char *sign = hats_json_reader_get_id (json, object, "sign", known == NULL);
  JsonObject *aspects = hats_json_reader_get_object (json, object, "aspects", known == NULL);
  HatsRole *role;
  gsize length;

  hats_json_reader_check_members (json, object, "id", "title", "sign", "tagline", "part", "aspects",
                                  "confused-with", "mirror", NULL);
  if (known == NULL)
    /* Of a role at fault the rest is read as well. */
    role = hats_role_new (id != NULL ? id : "", title != NULL ? title : "", sign, tagline);
  else
    {
      role = hats_role_new (id, title != NULL ? title : hats_role_get_title (known),
                            sign != NULL ? sign : hats_role_get_sign (known),
                            tagline != NULL ? tagline : hats_role_get_tagline (known));
      keep_known (object, aspects, role, known, guide, terms);
    }

  hats_role_set_adjacent (role, read_is_adjacent (json, object, known));
  hats_mirror_read_role (json, object, role, terms);
  length = hats_json_reader_enter (json, "aspects");
  if (aspects != NULL)
    read_aspects (json, aspects, references, role);
  hats_json_reader_leave (json, length);
  read_confusions (json, object, references, role);

  *known_role = known;
  return role;
}
