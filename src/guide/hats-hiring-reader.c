/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-hiring-reader.h"

#include <glib/gi18n-lib.h>

#include "hats-json-each.h"
#include "hats-json-members.h"
#include "hats-statement-reader.h"

#define LEAST_MUSTS 3
#define MOST_MUSTS 5
/* The most items of a list, which are looked through for each id. */
#define MAX_ITEMS 200

typedef struct {
  HatsJsonReader *json;
  HatsHiring     *hiring;
  HatsReferences *references;
} Reader;

typedef void (*ReadFunc) (Reader     *reader,
                          JsonObject *object,
                          gpointer    target);

/* Reads each element of an array of objects into @target. */
static void
read_each (Reader     *reader,
           JsonObject *object,
           const char *member,
           ReadFunc    read,
           gpointer    target)
{
  HatsJsonEach each;
  JsonObject *element;

  hats_json_each_init (&each, reader->json, object, member, TRUE, MAX_ITEMS);
  while (hats_json_each_next (&each, &element))
    read (reader, element, target);
}

/* Goes to a member that is an object, and reads it into @target. */
static void
read_part (Reader     *reader,
           JsonObject *object,
           const char *member,
           ReadFunc    read,
           gpointer    target)
{
  JsonObject *part = hats_json_reader_get_object (reader->json, object, member, TRUE);
  gsize outer = hats_json_reader_enter (reader->json, member);

  if (part != NULL)
    read (reader, part, target);
  hats_json_reader_leave (reader->json, outer);
}

/* A statement that stands alone, with no other members. */
static HatsStatement *
read_alone (Reader     *reader,
            JsonObject *object)
{
  hats_json_reader_check_members (reader->json, object, "text", "sources", "dissent", NULL);
  return hats_statement_read_members (reader->json, object, reader->references);
}

static void
read_into_list (Reader     *reader,
                JsonObject *object,
                gpointer    target)
{
  g_autoptr(HatsStatement) statement = read_alone (reader, object);

  if (statement != NULL)
    g_list_store_append (target, statement);
}

static void
read_single (Reader     *reader,
             JsonObject *object,
             gpointer    target)
{
  *(HatsStatement **) target = read_alone (reader, object);
}

static void
check_new_id (Reader     *reader,
              GPtrArray  *items,
              const char *member,
              const char *id)
{
  for (guint i = 0; id != NULL && i < items->len; i++)
    if (g_str_equal (*(char **) g_ptr_array_index (items, i), id))
      hats_json_reader_fail (reader->json, member, HATS_GUIDE_ERROR_DUPLICATE, _("the id “%s” is taken"), id);
}

static void
read_field (Reader     *reader,
            JsonObject *object,
            gpointer    target)
{
  static const char * const groups[] = { "case", "role", "agreement", NULL };
  static const char * const places[] = {
    "post", "why", "reports", "pay", "sign-off", "parties", "week", "conflict", "given-away", "review", NULL,
  };
  HatsField *field = g_new0 (HatsField, 1);
  const char *id = hats_json_reader_get_id (reader->json, object, "id", TRUE);

  hats_json_reader_check_members (reader->json, object, "id", "title", "help", "group", "place", "multiline", NULL);
  check_new_id (reader, target, "id", id);
  field->id = g_strdup (id != NULL ? id : "");
  field->title = hats_json_reader_get_text (reader->json, object, "title", TRUE);
  field->help = hats_json_reader_get_text (reader->json, object, "help", TRUE);
  field->group = (HatsFieldGroup) hats_json_reader_get_value_of (reader->json, object, "group", groups);
  field->place = (HatsFieldPlace) hats_json_reader_get_value_of (reader->json, object, "place", places);
  field->multiline = hats_json_reader_get_flag (reader->json, object, "multiline");
  g_ptr_array_add (target, field);
}

static HatsMust *
read_must_members (Reader     *reader,
                   JsonObject *object)
{
  HatsMust *must = g_new0 (HatsMust, 1);

  hats_json_reader_check_members (reader->json, object, "text", "sources", "dissent", "tested", NULL);
  must->text = hats_statement_read_members (reader->json, object, reader->references);
  must->test = hats_json_reader_get_text (reader->json, object, "tested", TRUE);

  return must;
}

static void
read_must (Reader     *reader,
           JsonObject *object,
           gpointer    target)
{
  g_ptr_array_add (target, read_must_members (reader, object));
}

static void
read_both_must (Reader     *reader,
                JsonObject *object,
                gpointer    target)
{
  reader->hiring->both_must = read_must_members (reader, object);
}

static HatsCategory *
read_category_members (Reader     *reader,
                       JsonObject *object)
{
  static const char * const anchors[HATS_N_ANCHORS] = { "one", "three", "five" };
  HatsCategory *category = g_new0 (HatsCategory, 1);

  hats_json_reader_check_members (reader->json, object, "text", "sources", "dissent", "one", "three", "five", NULL);
  category->text = hats_statement_read_members (reader->json, object, reader->references);
  for (guint i = 0; i < HATS_N_ANCHORS; i++)
    category->anchors[i] = hats_json_reader_get_text (reader->json, object, anchors[i], TRUE);

  return category;
}

static void
read_category (Reader     *reader,
               JsonObject *object,
               gpointer    target)
{
  g_ptr_array_add (target, read_category_members (reader, object));
}

static void
read_both_category (Reader     *reader,
                    JsonObject *object,
                    gpointer    target)
{
  reader->hiring->both_category = read_category_members (reader, object);
}

#define NO_ARRAY G_MAXUINT

/* How many elements an array has, be they valid or not. */
static guint
get_length (JsonObject *object,
            const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_array_get_length (json_node_get_array (node)) : NO_ARRAY;
}

static void
read_brief (Reader     *reader,
            JsonObject *object,
            gpointer    target)
{
  static const char * const lists[HATS_N_BRIEF_LISTS] = {
    "empty", "outcomes-30", "outcomes-90", "outcomes-365", "decides", "recommends", "consulted", "nice", "others",
  };
  const char *role = hats_json_reader_get_id (reader->json, object, "role", TRUE);
  HatsBrief *brief = hats_brief_new (g_strdup (role != NULL ? role : ""));
  guint musts, categories;

  hats_json_reader_check_members (reader->json, object, "role", "title", "scorecard", "musts", "categories", lists[0],
                                  lists[1], lists[2], lists[3], lists[4], lists[5], lists[6], lists[7], lists[8], NULL);
  check_new_id (reader, target, "role", role);
  if (role != NULL)
    hats_references_add_member (reader->references, reader->json, "role", HATS_SECTION_ROLES, role);
  brief->title = hats_json_reader_get_text (reader->json, object, "title", TRUE);
  brief->scorecard = hats_json_reader_get_text (reader->json, object, "scorecard", TRUE);
  for (guint i = 0; i < HATS_N_BRIEF_LISTS; i++)
    read_each (reader, object, lists[i], read_into_list, brief->lists[i]);
  read_each (reader, object, "musts", read_must, brief->musts);
  read_each (reader, object, "categories", read_category, brief->categories);

  musts = get_length (object, "musts");
  categories = get_length (object, "categories");
  if (musts != NO_ARRAY && (musts < LEAST_MUSTS || musts > MOST_MUSTS))
    hats_json_reader_fail (reader->json, "musts", HATS_GUIDE_ERROR_VALUE,
                           _("there must be from %d to %d must-haves"), LEAST_MUSTS, MOST_MUSTS);
  if (musts != NO_ARRAY && categories != NO_ARRAY && categories != musts)
    hats_json_reader_fail (reader->json, "categories", HATS_GUIDE_ERROR_VALUE,
                           _("there must be one category for each must-have"));
  g_ptr_array_add (target, brief);
}

static void
read_both_hats (Reader     *reader,
                JsonObject *object,
                gpointer    target)
{
  hats_json_reader_check_members (reader->json, object, "must", "category", "others", NULL);
  read_part (reader, object, "must", read_both_must, NULL);
  read_part (reader, object, "category", read_both_category, NULL);
  read_each (reader, object, "others", read_into_list, reader->hiring->both_others);
}

static void
read_ending (Reader     *reader,
             JsonObject *object,
             gpointer    target)
{
  HatsEnding *ending = g_new0 (HatsEnding, 1);
  const char *id = hats_json_reader_get_id (reader->json, object, "id", TRUE);

  hats_json_reader_check_members (reader->json, object, "id", "text", "sources", "dissent", NULL);
  check_new_id (reader, target, "id", id);
  ending->id = g_strdup (id != NULL ? id : "");
  ending->text = hats_statement_read_members (reader->json, object, reader->references);
  g_ptr_array_add (target, ending);
}

/* What the agreement asks for by name must be there. */
static void
check_endings (Reader *reader)
{
  static const char * const needed[] = { "people", "teams", "more-teams", "contract", "next-contract" };

  for (guint i = 0; i < G_N_ELEMENTS (needed); i++)
    if (hats_hiring_find_ending (reader->hiring, needed[i]) == NULL)
      hats_json_reader_fail (reader->json, "triggers", HATS_GUIDE_ERROR_REFERENCE,
                             _("the trigger “%s” is missing"), needed[i]);
}

static void
read_agreement (Reader     *reader,
                JsonObject *object,
                gpointer    target)
{
  static const char * const terms[HATS_N_TERMS] = { "week", "conflict", "given-away", "review" };

  hats_json_reader_check_members (reader->json, object, "title", "lead", "week", "conflict", "given-away", "review",
                                  "ends", "triggers", NULL);
  reader->hiring->title = hats_json_reader_get_text (reader->json, object, "title", TRUE);
  read_part (reader, object, "lead", read_single, &reader->hiring->lead);
  for (guint i = 0; i < HATS_N_TERMS; i++)
    read_each (reader, object, terms[i], read_into_list, reader->hiring->terms[i]);
  read_part (reader, object, "ends", read_single, &reader->hiring->ends);
  read_each (reader, object, "triggers", read_ending, reader->hiring->endings);
  /* What seems to be missing may be one whose id could not be read. */
  if (reader->hiring->endings->len == get_length (object, "triggers") &&
      hats_hiring_find_ending (reader->hiring, "") == NULL)
    check_endings (reader);
}

HatsHiring *
hats_hiring_read (HatsJsonReader *json,
                  JsonObject     *object,
                  HatsReferences *references)
{
  Reader reader = { json, hats_hiring_new (), references };

  hats_json_reader_check_members (json, object, "fields", "briefs", "stages", "debrief", "both-hats", "agreement", NULL);
  read_each (&reader, object, "fields", read_field, reader.hiring->fields);
  read_each (&reader, object, "briefs", read_brief, reader.hiring->briefs);
  read_each (&reader, object, "stages", read_into_list, reader.hiring->stages);
  read_part (&reader, object, "debrief", read_single, &reader.hiring->debrief);
  read_part (&reader, object, "both-hats", read_both_hats, NULL);
  read_part (&reader, object, "agreement", read_agreement, NULL);

  return reader.hiring;
}
