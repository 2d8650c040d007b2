/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-references.h"

#include <glib/gi18n-lib.h>

#include "hats-json-members.h"

typedef struct {
  HatsJsonReader *json;
  const char     *section;
  char           *pointer;
  char           *id;
} Reference;

struct _HatsReferences
{
  HatsGuide  *guide;
  GPtrArray  *named;       /* of Reference: what is not there yet */
  GHashTable *ids;         /* "section/id" of all that there is -> the layer that it is of */
  GHashTable *doubtful;    /* sections of which not all could be read */
  guint       layer;       /* being read, from 1 */
};

static void
reference_free (gpointer data)
{
  Reference *reference = data;

  g_free (reference->pointer);
  g_free (reference->id);
  g_free (reference);
}

HatsReferences *
hats_references_new (HatsGuide *guide)
{
  HatsReferences *self = g_new (HatsReferences, 1);

  self->guide = guide;
  self->named = g_ptr_array_new_with_free_func (reference_free);
  self->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->doubtful = g_hash_table_new (g_str_hash, g_str_equal);
  self->layer = 1;

  return self;
}

void
hats_references_free (HatsReferences *self)
{
  g_ptr_array_unref (self->named);
  g_hash_table_unref (self->ids);
  g_hash_table_unref (self->doubtful);
  g_free (self);
}

void
hats_references_begin_layer (HatsReferences *self)
{
  self->layer++;
}

/* Notes that the layer has @key. Returns: the last layer that had it, or 0. */
static guint
claim_key (HatsReferences *self,
           char           *key)
{
  guint layer = GPOINTER_TO_UINT (g_hash_table_lookup (self->ids, key));

  g_hash_table_insert (self->ids, key, GUINT_TO_POINTER (self->layer));
  return layer;
}

gboolean
hats_references_claim (HatsReferences *self,
                       HatsJsonReader *json,
                       const char     *section,
                       const char     *id)
{
  guint layer = claim_key (self, g_strconcat (section, "/", id, NULL));

  if (layer == self->layer)
    hats_json_reader_fail (json, "id", HATS_GUIDE_ERROR_DUPLICATE, _("the id “%s” is taken"), id);

  return layer != 0;
}

const char *
hats_references_read_id (HatsReferences *self,
                         HatsJsonReader *json,
                         JsonObject     *object,
                         const char     *section,
                         gboolean       *is_known)
{
  const char *id = hats_json_reader_get_id (json, object, "id", TRUE);

  *is_known = FALSE;
  if (id != NULL)
    *is_known = hats_references_claim (self, json, section, id);
  else
    hats_references_doubt (self, section);

  return id;
}

void
hats_references_claim_section (HatsReferences *self,
                               HatsJsonReader *json,
                               const char     *member)
{
  if (claim_key (self, g_strconcat ("/", member, NULL)) == self->layer)
    hats_json_reader_fail (json, member, HATS_GUIDE_ERROR_DUPLICATE, _("there is another “%s” section"), member);
}

void
hats_references_doubt (HatsReferences *self,
                       const char     *section)
{
  static const char * const sections[] = { HATS_SECTION_SOURCES, HATS_SECTION_ASPECTS, HATS_SECTION_ROLES };

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if (section == NULL || g_str_equal (section, sections[i]))
      g_hash_table_add (self->doubtful, (gpointer) sections[i]);
}

static gboolean
is_there (HatsReferences *self,
          const char     *section,
          const char     *id)
{
  g_autofree char *key = NULL;

  /* An item of a numbered source has no id of its own. */
  if (g_str_equal (section, HATS_SECTION_SOURCES))
    return hats_guide_find_source (self->guide, id) != NULL;

  key = g_strconcat (section, "/", id, NULL);
  return g_hash_table_contains (self->ids, key);
}

void
hats_references_add (HatsReferences *self,
                     HatsJsonReader *json,
                     const char     *section,
                     const char     *id)
{
  Reference *reference;

  /* What is there stays there. */
  if (is_there (self, section, id))
    return;

  reference = g_new (Reference, 1);
  reference->json = json;
  reference->section = section;
  reference->pointer = g_strdup (json->pointer->str);
  reference->id = g_strdup (id);
  g_ptr_array_add (self->named, reference);
}

void
hats_references_add_member (HatsReferences *self,
                            HatsJsonReader *json,
                            const char     *member,
                            const char     *section,
                            const char     *id)
{
  gsize length = hats_json_reader_enter (json, member);

  hats_references_add (self, json, section, id);
  hats_json_reader_leave (json, length);
}

/* Returns: (transfer full): that there is no such thing, as a sentence */
static char *
describe (const Reference *reference)
{
  if (g_str_equal (reference->section, HATS_SECTION_ASPECTS))
    return g_strdup_printf (_("there is no aspect “%s”"), reference->id);
  if (g_str_equal (reference->section, HATS_SECTION_ROLES))
    return g_strdup_printf (_("there is no role “%s”"), reference->id);

  return g_strdup_printf (_("there is no source “%s”"), reference->id);
}

void
hats_references_check (HatsReferences *self)
{
  for (guint i = 0; i < self->named->len; i++)
    {
      const Reference *reference = g_ptr_array_index (self->named, i);
      g_autofree char *message = NULL;

      if (is_there (self, reference->section, reference->id) ||
          g_hash_table_contains (self->doubtful, reference->section))
        continue;

      message = describe (reference);
      hats_json_reader_fail_at (reference->json, reference->pointer, HATS_GUIDE_ERROR_REFERENCE, message);
    }

  g_ptr_array_set_size (self->named, 0);
}
