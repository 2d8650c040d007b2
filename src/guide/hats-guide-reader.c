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
#include "hats-json-each.h"
#include "hats-json-members.h"
#include "hats-mirror-reader.h"
#include "hats-references.h"
#include "hats-role-reader.h"
#include "hats-rules-reader.h"
#include "hats-source-reader.h"
#include "hats-topic-reader.h"

/* The most elements of a section, which are looked through for one that is replaced. */
#define MAX_ELEMENTS 10000

#define RESOURCE_FOLDER "/io/github/twohats/TwoHats/guide/"

struct _HatsGuideReader
{
  GObject         parent_instance;

  HatsGuide      *guide;
  GPtrArray      *files;        /* of HatsJsonReader, for the places of references */
  GHashTable     *models;       /* those of them that have a decision model */
  HatsReferences *references;
  GHashTable     *terms;        /* keys of the terms of the mirror that there are */
};

G_DEFINE_FINAL_TYPE (HatsGuideReader, hats_guide_reader, G_TYPE_OBJECT)

typedef void (*ReadFunc) (HatsGuideReader *self,
                          HatsJsonReader  *json,
                          JsonObject      *object);

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

static void
read_source (HatsGuideReader *self,
             HatsJsonReader  *json,
             JsonObject      *object)
{
  HatsSource *known;
  g_autoptr(HatsSource) source = hats_source_read (json, object, self->guide, self->references, &known);

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
  const char *id = hats_references_read_id (self->references, json, object, HATS_SECTION_ASPECTS, &known);
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

static void
read_role (HatsGuideReader *self,
           HatsJsonReader  *json,
           JsonObject      *object)
{
  HatsRole *known;
  g_autoptr(HatsRole) role = hats_role_read (json, object, self->guide, self->references, self->terms, &known);

  put (hats_guide_get_roles (self->guide), role, known);
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
  g_autoptr(HatsTopic) topic = hats_topic_read (json, object, self->references, &known);

  put (hats_guide_get_topics (self->guide), topic,
       known ? find_topic (self->guide, hats_topic_get_id (topic)) : NULL);
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
  rules = hats_rules_read (json, advice, self->references);
  hats_json_reader_leave (json, length);
  hats_guide_set_rules (self->guide, rules);
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
  hiring = hats_hiring_read (json, object, self->references);
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
  if (hats_json_reader_has_member (json, "advice"))
    g_hash_table_add (self->models, json);
  /* The values take more room than the guide that is made of them. */
  hats_json_reader_close (json);

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
  g_hash_table_unref (self->models);

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
  self->models = g_hash_table_new (NULL, NULL);
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

  return g_hash_table_contains (self->models, g_ptr_array_index (self->files, file));
}
