/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-guide-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-file.h"
#include "hats-guide-resources.h"
#include "hats-hiring-reader.h"
#include "hats-json-check.h"
#include "hats-mirror-reader.h"
#include "hats-references.h"
#include "hats-rules-reader.h"

/* The most items that a source is cited by. */
#define MAX_ITEMS 9999

/* The most elements of a section, which are looked through for one that is replaced. */
#define MAX_ELEMENTS 10000

#define RESOURCE_FOLDER "/io/github/twohats/TwoHats/guide/"

struct _HatsGuideReader
{
  GObject         parent_instance;

  HatsGuide      *guide;
  GPtrArray      *files;        /* of HatsJsonReader, for the places of references */
  HatsReferences *references;
  GHashTable     *terms;        /* keys of the terms of the mirror that there are */
  GHashTable     *questions;    /* ids of the questions of the topic being read */
};

G_DEFINE_FINAL_TYPE (HatsGuideReader, hats_guide_reader, G_TYPE_OBJECT)

typedef void (*ReadFunc) (HatsGuideReader *self,
                          HatsJsonReader  *json,
                          JsonObject      *object);

/* The object's id, which no other of its section and layer may have; sets @known where it replaces one. */
static const char *
read_new_id (HatsGuideReader *self,
             HatsJsonReader  *json,
             JsonObject      *object,
             const char      *section,
             gboolean        *known)
{
  const char *id = hats_json_reader_get_id (json, object, "id", TRUE);

  *known = FALSE;
  if (id != NULL)
    *known = hats_references_claim (self->references, json, section, id);
  else
    hats_references_doubt (self->references, section);

  return id;
}

/* A section that stands once in a layer, and replaces that of a layer below. */
static JsonObject *
read_section (HatsGuideReader *self,
              HatsJsonReader  *json,
              JsonObject      *root,
              const char      *member)
{
  JsonObject *section = hats_json_reader_get_object (json, root, member, FALSE);

  if (section != NULL)
    hats_references_claim_section (self->references, json, member);

  return section;
}

/* Puts @item in the place of @known, or at the end. */
static void
put (GListStore *store,
     gpointer    item,
     gpointer    known)
{
  guint position;

  if (known != NULL && g_list_store_find (store, known, &position))
    g_list_store_splice (store, position, 1, &item, 1);
  else
    g_list_store_append (store, item);
}

static void
read_each (HatsGuideReader *self,
           HatsJsonReader  *json,
           JsonObject      *object,
           const char      *member,
           ReadFunc         read)
{
  HatsJsonEach each;
  JsonObject *element;

  hats_json_each_init (&each, json, object, member, FALSE, MAX_ELEMENTS);
  while (hats_json_each_next (&each, &element))
    read (self, json, element);
  if (!each.is_whole)
    hats_references_doubt (self->references, member);
}

static GStrv
read_sources (HatsGuideReader *self,
              HatsJsonReader  *json,
              JsonObject      *object,
              const char      *member,
              gboolean         required)
{
  GStrv sources = hats_json_reader_get_words (json, object, member, required);
  gsize outer = hats_json_reader_enter (json, member);

  for (guint i = 0; sources[i] != NULL; i++)
    {
      gsize inner = hats_json_reader_enter_nth (json, i);

      if (*sources[i] != '\0')
        hats_references_add (self->references, json, HATS_SECTION_SOURCES, sources[i]);
      hats_json_reader_leave (json, inner);
    }

  hats_json_reader_leave (json, outer);
  return sources;
}

static HatsStatement *
read_dissent (HatsGuideReader *self,
              HatsJsonReader  *json,
              JsonObject      *object)
{
  JsonObject *dissent = hats_json_reader_get_object (json, object, "dissent", FALSE);
  g_auto(GStrv) sources = NULL;
  g_autofree char *text = NULL;
  gsize outer;

  if (dissent == NULL)
    return NULL;

  outer = hats_json_reader_enter (json, "dissent");
  hats_json_reader_check_members (json, dissent, "text", "sources", NULL);
  text = hats_json_reader_get_text (json, dissent, "text", TRUE);
  sources = read_sources (self, json, dissent, "sources", TRUE);
  hats_json_reader_leave (json, outer);

  if (text == NULL)
    return NULL;

  return hats_statement_new (text, (const char * const *) sources, NULL, NULL);
}

/* The members of a statement, which may stand among others. */
static HatsStatement *
read_statement_members (HatsJsonReader *json,
                        JsonObject     *object,
                        gpointer        user_data)
{
  HatsGuideReader *self = HATS_GUIDE_READER (user_data);
  g_autoptr(HatsStatement) dissent = read_dissent (self, json, object);
  g_autofree char *text = hats_json_reader_get_text (json, object, "text", TRUE);
  g_auto(GStrv) sources = read_sources (self, json, object, "sources", TRUE);
  const char *meaning = hats_json_reader_get_id (json, object, "meaning", FALSE);

  if (text == NULL)
    return NULL;

  return hats_statement_new (text, (const char * const *) sources, meaning, dissent);
}

static HatsStatement *
read_statement (HatsGuideReader *self,
                HatsJsonReader  *json,
                JsonObject      *object)
{
  hats_json_reader_check_members (json, object, "text", "sources", "meaning", "dissent", NULL);
  return read_statement_members (json, object, self);
}

/* Reads an array of statements into @statements. */
static void
read_statements (HatsGuideReader *self,
                 HatsJsonReader  *json,
                 JsonObject      *object,
                 const char      *member,
                 gboolean         required,
                 GListStore      *statements)
{
  g_autoptr(GPtrArray) read = g_ptr_array_new_with_free_func (g_object_unref);
  HatsJsonEach each;
  JsonObject *element;

  hats_json_each_init (&each, json, object, member, required, G_MAXUINT);
  while (hats_json_each_next (&each, &element))
    {
      HatsStatement *statement = read_statement (self, json, element);

      if (statement != NULL)
        g_ptr_array_add (read, statement);
    }

  /* At once: each change of a store is a signal. */
  g_list_store_splice (statements, 0, 0, read->pdata, read->len);
}

/* The id of a source, and the source that it replaces. */
static const char *
read_source_id (HatsGuideReader  *self,
                HatsJsonReader   *json,
                JsonObject       *object,
                HatsSource      **known)
{
  const char *id = hats_json_reader_get_word (json, object, "id", TRUE);
  guint before;

  *known = NULL;
  if (id != NULL && strspn (id, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") != strlen (id))
    {
      hats_json_reader_fail (json, "id", HATS_GUIDE_ERROR_VALUE,
                             _("a source’s id is made of capital letters and digits"));
      id = NULL;
    }

  before = hats_json_reader_get_n_faults (json);
  if (id == NULL)
    hats_references_doubt (self->references, HATS_SECTION_SOURCES);
  else if (hats_references_claim (self->references, json, HATS_SECTION_SOURCES, id) && hats_json_reader_get_n_faults (json) == before)
    *known = hats_guide_find_source (self->guide, id);

  return id;
}

/* How many items the source is cited by; what the guide below cites must stay. */
static guint
read_source_items (HatsJsonReader *json,
                   JsonObject     *object,
                   HatsSource     *known)
{
  /* What cannot be read is no ground to miss an item. */
  int fallback = json_object_has_member (object, "items") ? MAX_ITEMS : 0;
  guint items = (guint) hats_json_reader_get_int (json, object, "items", 0, MAX_ITEMS, fallback);

  if (known != NULL && items < hats_source_get_items (known))
    hats_json_reader_fail (json, json_object_has_member (object, "items") ? "items" : NULL, HATS_GUIDE_ERROR_VALUE,
                           _("the source must keep its %u items, which the guide cites"), hats_source_get_items (known));

  return items;
}

static void
read_source (HatsGuideReader *self,
             HatsJsonReader  *json,
             JsonObject      *object)
{
  HatsSource *known;
  const char *id = read_source_id (self, json, object, &known);
  const char *grade = hats_json_reader_get_word (json, object, "grade", FALSE);
  g_auto(GStrv) dissents = read_sources (self, json, object, "dissents-from", FALSE);
  g_autofree char *title = hats_json_reader_get_text (json, object, "title", TRUE);
  g_autofree char *claim = hats_json_reader_get_text (json, object, "claim", FALSE);
  g_autofree char *date = hats_json_reader_get_text (json, object, "date", FALSE);
  guint items = read_source_items (json, object, known);
  g_autoptr(HatsSource) source = NULL;

  hats_json_reader_check_members (json, object, "id", "title", "author", "publisher", "date", "address", "grade",
                                  "claim", "dissents-from", "items", NULL);
  if (grade != NULL && !g_str_equal (grade, "A") && !g_str_equal (grade, "B") && !g_str_equal (grade, "C"))
    hats_json_reader_fail (json, "grade", HATS_GUIDE_ERROR_VALUE, _("a grade is A, B or C"));

  source = g_object_new (HATS_TYPE_SOURCE,
                         "id", id != NULL ? id : "",
                         "title", title,
                         "author", hats_json_reader_get_word (json, object, "author", FALSE),
                         "publisher", hats_json_reader_get_word (json, object, "publisher", FALSE),
                         "date", date,
                         "address", hats_json_reader_get_word (json, object, "address", FALSE),
                         "grade", grade,
                         "claim", claim,
                         "dissents-from", dissents,
                         "items", items,
                         NULL);
  put (hats_guide_get_sources (self->guide), source, known);
}

static void
read_aspect (HatsGuideReader *self,
             HatsJsonReader  *json,
             JsonObject      *object)
{
  static const char * const kinds[] = { "sentence", "list", NULL };
  static const char * const widths[] = { "full", "half", NULL };
  gboolean known;
  const char *id = read_new_id (self, json, object, "aspects", &known);
  g_autofree char *title = hats_json_reader_get_text (json, object, "title", TRUE);
  g_autofree char *heading = hats_json_reader_get_text (json, object, "heading", FALSE);
  gboolean is_list = hats_json_reader_get_value_of (json, object, "kind", kinds) == 1;
  gboolean is_half = hats_json_reader_get_value_of (json, object, "width", widths) == 1;
  g_autoptr(HatsAspect) aspect = NULL;

  hats_json_reader_check_members (json, object, "id", "title", "heading", "kind", "width", NULL);
  if (id == NULL || title == NULL)
    return;

  aspect = hats_aspect_new (id, title, heading, is_list, is_half);
  put (hats_guide_get_aspects (self->guide), aspect, known ? hats_guide_find_aspect (self->guide, id) : NULL);
}

/* What a role says, aspect by aspect. */
static void
read_role_aspects (HatsGuideReader *self,
                   HatsJsonReader  *json,
                   JsonObject      *aspects,
                   HatsRole        *role)
{
  JsonObjectIter iter;
  const char *aspect;

  json_object_iter_init_ordered (&iter, aspects);
  while (json_object_iter_next_ordered (&iter, &aspect, NULL))
    {
      g_autoptr(GListStore) statements = g_list_store_new (HATS_TYPE_STATEMENT);
      gsize length;

      if (!hats_json_reader_check_id (json, aspect, aspect))
        continue;

      length = hats_json_reader_enter (json, aspect);
      hats_references_add (self->references, json, HATS_SECTION_ASPECTS, aspect);
      hats_json_reader_leave (json, length);

      read_statements (self, json, aspects, aspect, TRUE, statements);
      hats_role_set_statements (role, aspect, G_LIST_MODEL (statements));
    }
}

/* What the role that @known is replaced by does not say anew: whole aspects, whom it is confused with, and the mirror. */
static void
keep_known (HatsGuideReader *self,
            JsonObject      *object,
            JsonObject      *aspects,
            HatsRole        *role,
            HatsRole        *known)
{
  GListModel *all = G_LIST_MODEL (hats_guide_get_aspects (self->guide));

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
    hats_mirror_release_role (known, self->terms);
  else
    hats_role_set_mirror (role, hats_role_get_mirror_titles (known), hats_role_get_mirror_terms (known));
}

/* One of the roles that a role is often taken for. */
static void
read_confusion (HatsGuideReader *self,
                HatsJsonReader  *json,
                JsonObject      *object,
                HatsRole        *role)
{
  const char *other = hats_json_reader_get_id (json, object, "role", TRUE);
  g_autoptr(HatsStatement) difference = read_statement_members (json, object, self);
  gsize length = hats_json_reader_enter (json, "role");

  hats_json_reader_check_members (json, object, "role", "text", "sources", "meaning", "dissent", NULL);
  if (other != NULL)
    hats_references_add (self->references, json, HATS_SECTION_ROLES, other);
  hats_json_reader_leave (json, length);
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
read_confusions (HatsGuideReader *self,
                 HatsJsonReader  *json,
                 JsonObject      *object,
                 HatsRole        *role)
{
  HatsJsonEach each;
  JsonObject *element;

  hats_json_each_init (&each, json, object, "confused-with", FALSE, MAX_ELEMENTS);
  while (hats_json_each_next (&each, &element))
    read_confusion (self, json, element, role);
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

static void
read_role (HatsGuideReader *self,
           HatsJsonReader  *json,
           JsonObject      *object)
{
  gboolean is_known;
  const char *id = read_new_id (self, json, object, "roles", &is_known);
  HatsRole *known = is_known ? hats_guide_find_role (self->guide, id) : NULL;
  g_autofree char *title = hats_json_reader_get_text (json, object, "title", known == NULL);
  g_autofree char *tagline = hats_json_reader_get_text (json, object, "tagline", known == NULL);
  const char *sign = hats_json_reader_get_id (json, object, "sign", known == NULL);
  JsonObject *aspects = hats_json_reader_get_object (json, object, "aspects", known == NULL);
  g_autoptr(HatsRole) role = NULL;
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
      keep_known (self, object, aspects, role, known);
    }

  hats_role_set_adjacent (role, read_is_adjacent (json, object, known));
  hats_mirror_read_role (json, object, role, self->terms);
  length = hats_json_reader_enter (json, "aspects");
  if (aspects != NULL)
    read_role_aspects (self, json, aspects, role);
  hats_json_reader_leave (json, length);
  read_confusions (self, json, object, role);
  put (hats_guide_get_roles (self->guide), role, known);
}

static void
read_figure (HatsGuideReader *self,
             HatsJsonReader  *json,
             JsonObject      *object,
             HatsTopic       *topic)
{
  static const char * const jobs[] = { "product", "project", NULL };
  g_autofree char *label = hats_json_reader_get_text (json, object, "label", TRUE);
  g_autofree char *unit = hats_json_reader_get_text (json, object, "unit", TRUE);
  g_auto(GStrv) sources = read_sources (self, json, object, "sources", TRUE);
  int job = hats_json_reader_get_value_of (json, object, "job", jobs);
  g_autoptr(HatsStatement) statement = NULL;
  g_autoptr(HatsFigure) figure = NULL;

  hats_json_reader_check_members (json, object, "label", "value", "unit", "job", "sources", NULL);
  if (!json_object_has_member (object, "value"))
    hats_json_reader_fail (json, NULL, HATS_GUIDE_ERROR_MEMBER, _("“%s” is missing"), "value");
  if (label == NULL || unit == NULL)
    return;

  statement = hats_statement_new (label, (const char * const *) sources, NULL, NULL);
  figure = hats_figure_new (statement, hats_json_reader_get_number (json, object, "value", 0, 100, 0), unit, jobs[job]);
  g_list_store_append (hats_topic_get_figures (topic), figure);
}

static void
read_question (HatsGuideReader *self,
               HatsJsonReader  *json,
               JsonObject      *object,
               HatsTopic       *topic)
{
  const char *id = hats_json_reader_get_id (json, object, "id", TRUE);
  g_autofree char *text = hats_json_reader_get_text (json, object, "question", TRUE);
  g_autoptr(HatsQuestion) question = NULL;

  hats_json_reader_check_members (json, object, "id", "question", "answers", NULL);
  if (id != NULL && !g_hash_table_add (self->questions, g_strdup (id)))
    hats_json_reader_fail (json, "id", HATS_GUIDE_ERROR_DUPLICATE, _("the id “%s” is taken"), id);

  question = hats_question_new (id != NULL ? id : "", text != NULL ? text : "");
  read_statements (self, json, object, "answers", TRUE, hats_question_get_answers (question));
  g_list_store_append (hats_topic_get_questions (topic), question);
}

static void
read_topic_part (HatsGuideReader *self,
                 HatsJsonReader  *json,
                 JsonObject      *object,
                 const char      *member,
                 HatsTopic       *topic,
                 void           (*read) (HatsGuideReader *, HatsJsonReader *, JsonObject *, HatsTopic *))
{
  HatsJsonEach each;
  JsonObject *element;

  hats_json_each_init (&each, json, object, member, FALSE, MAX_ELEMENTS);
  while (hats_json_each_next (&each, &element))
    read (self, json, element, topic);
}

static HatsTopic *
find_topic (HatsGuide  *guide,
            const char *id)
{
  GListModel *topics = G_LIST_MODEL (hats_guide_get_topics (guide));

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      g_autoptr(HatsTopic) topic = g_list_model_get_item (topics, i);

      if (g_str_equal (hats_topic_get_id (topic), id))
        return topic;  /* the list keeps it */
    }

  return NULL;
}

static void
read_topic (HatsGuideReader *self,
            HatsJsonReader  *json,
            JsonObject      *object)
{
  gboolean known;
  const char *id = read_new_id (self, json, object, "topics", &known);
  g_autofree char *title = hats_json_reader_get_text (json, object, "title", TRUE);
  JsonObject *lead_object = hats_json_reader_get_object (json, object, "lead", FALSE);
  g_autoptr(HatsStatement) lead = NULL;
  g_autoptr(HatsTopic) topic = NULL;

  hats_json_reader_check_members (json, object, "id", "title", "lead", "statements", "figures", "questions", NULL);
  if (lead_object != NULL)
    {
      gsize length = hats_json_reader_enter (json, "lead");

      lead = read_statement (self, json, lead_object);
      hats_json_reader_leave (json, length);
    }

  g_hash_table_remove_all (self->questions);
  topic = hats_topic_new (id != NULL ? id : "", title != NULL ? title : "", lead);
  read_statements (self, json, object, "statements", FALSE, hats_topic_get_statements (topic));
  read_topic_part (self, json, object, "figures", topic, read_figure);
  read_topic_part (self, json, object, "questions", topic, read_question);
  put (hats_guide_get_topics (self->guide), topic, known ? find_topic (self->guide, id) : NULL);
}

/* The roles that remarks point to may stand in any file. */
static void
add_remark_references (HatsGuideReader *self,
                       HatsJsonReader  *json,
                       const HatsRules *rules)
{
  gsize outer = hats_json_reader_enter (json, "remarks");

  for (guint i = 0; i < rules->remarks->len; i++)
    {
      const HatsRemark *remark = g_ptr_array_index (rules->remarks, i);
      gsize inner = hats_json_reader_enter_nth (json, i);

      hats_json_reader_enter (json, "points-to");
      if (remark->points_to != NULL)
        hats_references_add (self->references, json, HATS_SECTION_ROLES, remark->points_to);
      hats_json_reader_leave (json, inner);
    }

  hats_json_reader_leave (json, outer);
}

static void
read_advice (HatsGuideReader *self,
             HatsJsonReader  *json,
             JsonObject      *root)
{
  JsonObject *advice = read_section (self, json, root, "advice");
  g_autoptr(HatsRules) rules = NULL;
  gsize length;

  if (advice == NULL)
    return;

  length = hats_json_reader_enter (json, "advice");
  rules = hats_rules_read (json, advice, read_statement_members, self);
  add_remark_references (self, json, rules);
  hats_json_reader_leave (json, length);
  hats_guide_set_rules (self->guide, rules);
}

/* The roles of the briefs may stand in any file. */
static void
add_brief_references (HatsGuideReader  *self,
                      HatsJsonReader   *json,
                      const HatsHiring *hiring)
{
  gsize outer = hats_json_reader_enter (json, "briefs");

  for (guint i = 0; i < hiring->briefs->len; i++)
    {
      const HatsBrief *brief = g_ptr_array_index (hiring->briefs, i);
      gsize inner = hats_json_reader_enter_nth (json, brief->index);

      hats_json_reader_enter (json, "role");
      if (*brief->role != '\0')
        hats_references_add (self->references, json, HATS_SECTION_ROLES, brief->role);
      hats_json_reader_leave (json, inner);
    }

  hats_json_reader_leave (json, outer);
}

static void
read_hiring (HatsGuideReader *self,
             HatsJsonReader  *json,
             JsonObject      *root)
{
  JsonObject *object = read_section (self, json, root, "hiring");
  g_autoptr(HatsHiring) hiring = NULL;
  gsize length;

  if (object == NULL)
    return;

  length = hats_json_reader_enter (json, "hiring");
  hiring = hats_hiring_read (json, object, read_statement_members, self);
  add_brief_references (self, json, hiring);
  hats_json_reader_leave (json, length);
  hats_guide_set_hiring (self->guide, hiring);
}

static void
read_root (HatsGuideReader *self,
           HatsJsonReader  *json)
{
  JsonObject *root = hats_json_reader_get_root (json);

  if (root == NULL)
    return;

  hats_json_reader_check_members (json, root, "format", "sources", "aspects", "roles", "topics", "advice",
                                  "mirror", "hiring", NULL);
  if (!json_object_has_member (root, "format"))
    hats_json_reader_fail (json, NULL, HATS_GUIDE_ERROR_MEMBER, _("“%s” is missing"), "format");
  hats_json_reader_get_int (json, root, "format", 1, 1, 1);

  read_each (self, json, root, "sources", read_source);
  read_each (self, json, root, "aspects", read_aspect);
  read_each (self, json, root, "roles", read_role);
  read_each (self, json, root, "topics", read_topic);
  read_advice (self, json, root);
  if (read_section (self, json, root, "mirror") != NULL)
    hats_mirror_read_headings (json, root, self->guide, self->terms);
  read_hiring (self, json, root);
}

static gboolean
add_bytes (HatsGuideReader  *self,
           GBytes           *bytes,
           const char       *name,
           gboolean          translate,
           GError          **error)
{
  HatsJsonReader *json = hats_json_reader_open (bytes, name, translate);

  g_ptr_array_add (self->files, json);
  if (!hats_json_reader_is_whole (json))
    hats_references_doubt (self->references, NULL);
  read_root (self, json);

  return hats_json_reader_finish (json, error);
}

static void
hats_guide_reader_finalize (GObject *object)
{
  HatsGuideReader *self = HATS_GUIDE_READER (object);

  g_clear_object (&self->guide);
  hats_references_free (self->references);
  g_ptr_array_unref (self->files);
  g_hash_table_unref (self->terms);
  g_hash_table_unref (self->questions);

  G_OBJECT_CLASS (hats_guide_reader_parent_class)->finalize (object);
}

static void
hats_guide_reader_class_init (HatsGuideReaderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hats_guide_reader_finalize;
}

static void
hats_guide_reader_init (HatsGuideReader *self)
{
  self->guide = g_object_new (HATS_TYPE_GUIDE, NULL);
  self->files = g_ptr_array_new_with_free_func ((GDestroyNotify) hats_json_reader_free);
  self->references = hats_references_new (self->guide);
  self->terms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->questions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

HatsGuideReader *
hats_guide_reader_new (void)
{
  return g_object_new (HATS_TYPE_GUIDE_READER, NULL);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

void
hats_guide_reader_add_builtin (HatsGuideReader *self)
{
  GResource *resource = hats_guide_get_resource ();
  g_auto(GStrv) names = NULL;

  g_return_if_fail (HATS_IS_GUIDE_READER (self));

  /* The order of the files' names is the order of the roles. */
  names = g_resource_enumerate_children (resource, RESOURCE_FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  qsort (names, g_strv_length (names), sizeof *names, compare_names);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (RESOURCE_FOLDER, names[i], NULL);
      g_autoptr(GBytes) bytes = g_resource_lookup_data (resource, path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
      g_autoptr(GError) error = NULL;

      if (!add_bytes (self, bytes, names[i], TRUE, &error))
        g_error ("The built-in guide is broken: %s", error->message);
    }
}

gboolean
hats_guide_reader_add_file (HatsGuideReader  *self,
                            const char       *path,
                            GError          **error)
{
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) io_error = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (HATS_IS_GUIDE_READER (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  name = g_filename_display_name (path);
  bytes = hats_file_load (path, HATS_JSON_MAX_SIZE, &io_error);
  if (bytes == NULL)
    {
      g_set_error (error, HATS_GUIDE_ERROR, HATS_GUIDE_ERROR_IO, "%s: %s", name, io_error->message);
      return FALSE;
    }

  return hats_guide_reader_add_bytes (self, bytes, name, error);
}

gboolean
hats_guide_reader_add_bytes (HatsGuideReader  *self,
                             GBytes           *bytes,
                             const char       *name,
                             GError          **error)
{
  g_return_val_if_fail (HATS_IS_GUIDE_READER (self), FALSE);
  g_return_val_if_fail (bytes != NULL && name != NULL, FALSE);

  hats_references_begin_layer (self->references);
  return add_bytes (self, bytes, name, FALSE, error);
}

/* The adjacent roles go behind the main ones; within each part the order stays. */
static void
order_roles (HatsGuide *guide)
{
  GListStore *roles = hats_guide_get_roles (guide);
  g_autoptr(GPtrArray) ordered = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_roles = g_list_model_get_n_items (G_LIST_MODEL (roles));

  for (gboolean adjacent = FALSE; adjacent <= TRUE; adjacent++)
    for (guint i = 0; i < n_roles; i++)
      {
        g_autoptr(HatsRole) role = g_list_model_get_item (G_LIST_MODEL (roles), i);

        if (hats_role_is_adjacent (role) == adjacent)
          g_ptr_array_add (ordered, g_steal_pointer (&role));
      }

  g_list_store_splice (roles, 0, n_roles, ordered->pdata, n_roles);
}

HatsGuide *
hats_guide_reader_finish (HatsGuideReader  *self,
                          GError          **error)
{
  g_return_val_if_fail (HATS_IS_GUIDE_READER (self), NULL);

  hats_references_check (self->references);

  for (guint i = 0; i < self->files->len; i++)
    if (!hats_json_reader_finish (g_ptr_array_index (self->files, i), error))
      return NULL;

  order_roles (self->guide);
  return g_object_ref (self->guide);
}

guint
hats_guide_reader_get_n_files (HatsGuideReader *self)
{
  g_return_val_if_fail (HATS_IS_GUIDE_READER (self), 0);

  return self->files->len;
}

HatsFaultList *
hats_guide_reader_get_faults (HatsGuideReader *self,
                              guint            file)
{
  g_return_val_if_fail (HATS_IS_GUIDE_READER (self) && file < self->files->len, NULL);

  return hats_json_reader_get_faults (g_ptr_array_index (self->files, file));
}

gboolean
hats_guide_reader_has_model (HatsGuideReader *self,
                             guint            file)
{
  g_return_val_if_fail (HATS_IS_GUIDE_READER (self) && file < self->files->len, FALSE);

  return hats_json_reader_has_member (g_ptr_array_index (self->files, file), "advice");
}
