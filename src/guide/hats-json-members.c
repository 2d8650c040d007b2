/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-json-members.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The longest id, in characters: what a fault is told of by can be read, and kept for each reference. */
#define MAX_ID 64

static gboolean
is_known (const char *member,
          va_list     known)
{
  for (const char *name = va_arg (known, const char *); name != NULL; name = va_arg (known, const char *))
    if (g_str_equal (name, member))
      return TRUE;

  return FALSE;
}

void
hats_json_reader_check_members (HatsJsonReader *self,
                                JsonObject     *object,
                                ...)
{
  JsonObjectIter iter;
  const char *member;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &member, NULL))
    {
      va_list known;
      gboolean found;

      va_start (known, object);
      found = is_known (member, known);
      va_end (known);

      if (!found)
        hats_json_reader_fail (self, member, HATS_GUIDE_ERROR_MEMBER, _("“%s” is not a member that belongs here"), member);
    }
}

/* The member's node; a fault where it is required and missing. */
static JsonNode *
get_node (HatsJsonReader *self,
          JsonObject     *object,
          const char     *member,
          gboolean        required)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node == NULL && required)
    hats_json_reader_fail (self, NULL, HATS_GUIDE_ERROR_MEMBER, _("“%s” is missing"), member);

  return node;
}

/* Looks through, not along, the member's accessors: those of json-glib convert, or complain on the console. */
static gboolean
holds (JsonNode *node,
       GType     type)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

static gboolean
is_blank (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      return FALSE;

  return TRUE;
}

const char *
hats_json_reader_get_word (HatsJsonReader *self,
                           JsonObject     *object,
                           const char     *member,
                           gboolean        required)
{
  JsonNode *node = get_node (self, object, member, required);

  if (node == NULL)
    return NULL;

  if (!holds (node, G_TYPE_STRING))
    {
      hats_json_reader_fail (self, member, HATS_GUIDE_ERROR_VALUE, _("“%s” must be a text"), member);
      return NULL;
    }
  if (is_blank (json_node_get_string (node)))
    {
      hats_json_reader_fail (self, member, HATS_GUIDE_ERROR_VALUE, _("“%s” is empty"), member);
      return NULL;
    }

  return json_node_get_string (node);
}

char *
hats_json_reader_get_text (HatsJsonReader *self,
                           JsonObject     *object,
                           const char     *member,
                           gboolean        required)
{
  const char *text = hats_json_reader_get_word (self, object, member, required);

  /* The empty string, whose translation is the catalogue's header, never comes so far. */
  if (text != NULL && self->translate)
    text = g_dpgettext2 (GUIDE_DOMAIN, "guide", text);

  return g_strdup (text);
}

const char *
hats_json_reader_get_id (HatsJsonReader *self,
                         JsonObject     *object,
                         const char     *member,
                         gboolean        required)
{
  const char *id = hats_json_reader_get_word (self, object, member, required);

  if (id == NULL)
    return NULL;

  return hats_json_reader_check_id (self, member, id) ? id : NULL;
}

gboolean
hats_json_reader_check_id (HatsJsonReader *self,
                           const char     *member,
                           const char     *id)
{
  gsize length = strlen (id);

  if (strspn (id, "abcdefghijklmnopqrstuvwxyz0123456789-") < length || !g_ascii_islower (id[0]))
    hats_json_reader_fail (self, member, HATS_GUIDE_ERROR_VALUE,
                           _("“%s” must be an id: lower-case letters, digits and hyphens"), member);
  else if (length > MAX_ID)
    hats_json_reader_fail (self, member, HATS_GUIDE_ERROR_VALUE, _("an id has at most %d characters"), MAX_ID);
  else
    return TRUE;

  return FALSE;
}

double
hats_json_reader_get_number (HatsJsonReader *self,
                             JsonObject     *object,
                             const char     *member,
                             double          least,
                             double          most,
                             double          fallback)
{
  JsonNode *node = get_node (self, object, member, FALSE);
  double number;

  if (node == NULL)
    return fallback;

  if (!holds (node, G_TYPE_INT64) && !holds (node, G_TYPE_DOUBLE))
    {
      hats_json_reader_fail (self, member, HATS_GUIDE_ERROR_VALUE, _("“%s” must be a number"), member);
      return fallback;
    }

  number = json_node_get_double (node);
  if (number >= least && number <= most)
    return number;

  hats_json_reader_fail (self, member, HATS_GUIDE_ERROR_VALUE, _("“%s” must be from %g to %g"), member, least, most);
  return fallback;
}

int
hats_json_reader_get_int (HatsJsonReader *self,
                          JsonObject     *object,
                          const char     *member,
                          int             least,
                          int             most,
                          int             fallback)
{
  JsonNode *node = get_node (self, object, member, FALSE);

  if (node != NULL && !holds (node, G_TYPE_INT64))
    {
      hats_json_reader_fail (self, member, HATS_GUIDE_ERROR_VALUE, _("“%s” must be a whole number"), member);
      return fallback;
    }

  return (int) hats_json_reader_get_number (self, object, member, least, most, fallback);
}

gboolean
hats_json_reader_get_flag (HatsJsonReader *self,
                           JsonObject     *object,
                           const char     *member)
{
  JsonNode *node = get_node (self, object, member, FALSE);

  if (node == NULL)
    return FALSE;
  if (holds (node, G_TYPE_BOOLEAN))
    return json_node_get_boolean (node);

  hats_json_reader_fail (self, member, HATS_GUIDE_ERROR_VALUE, _("“%s” must be true or false"), member);
  return FALSE;
}

JsonArray *
hats_json_reader_get_array (HatsJsonReader *self,
                            JsonObject     *object,
                            const char     *member,
                            gboolean        required)
{
  JsonNode *node = get_node (self, object, member, required);

  if (node == NULL)
    return NULL;
  if (JSON_NODE_HOLDS_ARRAY (node))
    return json_node_get_array (node);

  hats_json_reader_fail (self, member, HATS_GUIDE_ERROR_VALUE, _("“%s” must be an array"), member);
  return NULL;
}

JsonObject *
hats_json_reader_get_object (HatsJsonReader *self,
                             JsonObject     *object,
                             const char     *member,
                             gboolean        required)
{
  JsonNode *node = get_node (self, object, member, required);

  if (node == NULL)
    return NULL;
  if (JSON_NODE_HOLDS_OBJECT (node))
    return json_node_get_object (node);

  hats_json_reader_fail (self, member, HATS_GUIDE_ERROR_VALUE, _("“%s” must be an object"), member);
  return NULL;
}

JsonObject *
hats_json_reader_get_nth_object (HatsJsonReader *self,
                                 JsonArray      *array,
                                 guint           index)
{
  JsonNode *node = json_array_get_element (array, index);
  char step[16];

  if (JSON_NODE_HOLDS_OBJECT (node))
    return json_node_get_object (node);

  g_snprintf (step, sizeof step, "%u", index);
  hats_json_reader_fail (self, step, HATS_GUIDE_ERROR_VALUE, _("this must be an object"));
  return NULL;
}

GStrv
hats_json_reader_get_words (HatsJsonReader *self,
                            JsonObject     *object,
                            const char     *member,
                            gboolean        required)
{
  JsonArray *array = hats_json_reader_get_array (self, object, member, required);
  g_autoptr(GStrvBuilder) words = g_strv_builder_new ();
  gsize length = hats_json_reader_enter (self, member);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      gboolean is_text = holds (node, G_TYPE_STRING);
      gsize inner;

      if (is_text && !is_blank (json_node_get_string (node)))
        {
          g_strv_builder_add (words, json_node_get_string (node));
          continue;
        }

      inner = hats_json_reader_enter_nth (self, i);
      hats_json_reader_fail (self, NULL, HATS_GUIDE_ERROR_VALUE, is_text ? _("this text is empty") : _("this must be a text"));
      hats_json_reader_leave (self, inner);
      /* The others keep their places. */
      g_strv_builder_add (words, "");
    }
  hats_json_reader_leave (self, length);

  if (required && array != NULL && json_array_get_length (array) == 0)
    hats_json_reader_fail (self, member, HATS_GUIDE_ERROR_VALUE, _("“%s” is empty"), member);

  return g_strv_builder_end (words);
}

int
hats_json_reader_get_value_of (HatsJsonReader     *self,
                               JsonObject         *object,
                               const char         *member,
                               const char * const *words)
{
  const char *word = hats_json_reader_get_word (self, object, member, TRUE);
  g_autofree char *list = NULL;

  if (word == NULL)
    return 0;

  for (int i = 0; words[i] != NULL; i++)
    if (g_str_equal (words[i], word))
      return i;

  list = g_strjoinv (", ", (GStrv) words);
  hats_json_reader_fail (self, member, HATS_GUIDE_ERROR_VALUE,
                         _("“%s” is not a value of “%s”: it takes one of %s"), word, member, list);
  return 0;
}
