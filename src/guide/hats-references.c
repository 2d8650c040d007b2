/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-references.h"

#include <glib/gi18n-lib.h>

typedef struct {
  HatsJsonReader    *json;
  char              *pointer;
  char              *id;
  HatsReferenceKind  kind;
} Reference;

static void
reference_free (gpointer data)
{
  Reference *reference = data;

  g_free (reference->pointer);
  g_free (reference->id);
  g_free (reference);
}

HatsReferences *
hats_references_new (void)
{
  return g_ptr_array_new_with_free_func (reference_free);
}

void
hats_references_add (HatsReferences    *self,
                     HatsJsonReader    *json,
                     const char        *id,
                     HatsReferenceKind  kind)
{
  Reference *reference = g_new (Reference, 1);

  reference->json = json;
  reference->pointer = g_strdup (json->pointer->str);
  reference->id = g_strdup (id);
  reference->kind = kind;
  g_ptr_array_add (self, reference);
}

/* Returns: (nullable): that there is none, as a sentence */
static char *
look_up (const Reference *reference,
         HatsGuide       *guide)
{
  if (reference->kind == HATS_REFERENCE_ASPECT && hats_guide_find_aspect (guide, reference->id) == NULL)
    return g_strdup_printf (_("there is no aspect “%s”"), reference->id);
  if (reference->kind == HATS_REFERENCE_ROLE && hats_guide_find_role (guide, reference->id) == NULL)
    return g_strdup_printf (_("there is no role “%s”"), reference->id);
  if (reference->kind == HATS_REFERENCE_SOURCE && hats_guide_find_source (guide, reference->id) == NULL)
    return g_strdup_printf (_("there is no source “%s”"), reference->id);

  return NULL;
}

gboolean
hats_references_check (const HatsReferences  *self,
                       HatsGuide             *guide,
                       GError               **error)
{
  for (guint i = 0; i < self->len; i++)
    {
      const Reference *reference = g_ptr_array_index (self, i);
      g_autofree char *message = look_up (reference, guide);

      if (message != NULL)
        {
          hats_json_reader_set_error (reference->json, reference->pointer, HATS_GUIDE_ERROR_REFERENCE, message, error);
          return FALSE;
        }
    }

  return TRUE;
}
