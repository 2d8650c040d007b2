/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-json-reader.h"

#include <glib/gi18n-lib.h>

#include "hats-json-locate.h"
#include "hats-json-place.h"
#include "hats-json-tree.h"

HatsJsonReader *
hats_json_reader_open (GBytes     *bytes,
                       const char *name,
                       gboolean    translate)
{
  HatsJsonReader *self = g_new0 (HatsJsonReader, 1);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  self->name = g_strdup (name);
  self->bytes = g_bytes_ref (bytes);
  self->pointer = g_string_new (NULL);
  self->translate = translate;

  if (hats_json_check_all (text != NULL ? text : "", length, &self->findings))
    self->root = hats_json_tree_new (self->findings.repaired != NULL ? self->findings.repaired : text, length);

  return self;
}

HatsJsonReader *
hats_json_reader_new (GBytes      *bytes,
                      const char  *name,
                      gboolean     translate,
                      GError     **error)
{
  g_autoptr(HatsJsonReader) self = hats_json_reader_open (bytes, name, translate);

  return hats_json_reader_finish (self, error) ? g_steal_pointer (&self) : NULL;
}

void
hats_json_reader_free (HatsJsonReader *self)
{
  g_free (self->name);
  g_bytes_unref (self->bytes);
  g_clear_pointer (&self->root, json_node_unref);
  g_string_free (self->pointer, TRUE);
  hats_json_findings_clear (&self->findings);
  g_free (self);
}

void
hats_json_reader_close (HatsJsonReader *self)
{
  g_clear_pointer (&self->root, json_node_unref);
}

gsize
hats_json_reader_enter (HatsJsonReader *self,
                        const char     *step)
{
  gsize length = self->pointer->len;

  hats_json_pointer_append (self->pointer, step);
  return length;
}

gsize
hats_json_reader_enter_nth (HatsJsonReader *self,
                            guint           index)
{
  gsize length = self->pointer->len;

  hats_json_pointer_append_nth (self->pointer, index);
  return length;
}

void
hats_json_reader_leave (HatsJsonReader *self,
                        gsize           length)
{
  g_string_truncate (self->pointer, length);
}

void
hats_json_reader_fail_at (HatsJsonReader *self,
                          const char     *pointer,
                          HatsGuideError  code,
                          const char     *message)
{
  hats_fault_list_add (self->findings.faults, code, pointer, -1, message);
  self->located = FALSE;
}

void
hats_json_reader_fail (HatsJsonReader *self,
                       const char     *member,
                       HatsGuideError  code,
                       const char     *format,
                       ...)
{
  g_autofree char *message = NULL;
  gsize length = self->pointer->len;
  va_list args;

  if (hats_fault_list_is_full (self->findings.faults))
    return;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  if (member != NULL)
    hats_json_reader_enter (self, member);
  hats_json_reader_fail_at (self, self->pointer->str, code, message);
  hats_json_reader_leave (self, length);
}

/* Whether a fault is but a consequence of a value that was replaced, which has a fault of its own. */
static gboolean
is_consequence (HatsJsonReader  *self,
                const HatsFault *fault)
{
  if (fault->of_text)
    return FALSE;
  if (fault->code == HATS_GUIDE_ERROR_REFERENCE && self->findings.spoilt_id)
    return TRUE;
  if (fault->code == HATS_GUIDE_ERROR_MEMBER && self->findings.spoilt_name)
    return TRUE;

  return g_hash_table_contains (self->findings.spoilt, GSIZE_TO_POINTER ((gsize) fault->offset));
}

HatsFaultList *
hats_json_reader_get_faults (HatsJsonReader *self)
{
  HatsFaultList *faults = self->findings.faults;
  gsize length;
  const char *text = g_bytes_get_data (self->bytes, &length);

  if (self->located)
    return faults;

  hats_json_locate_faults (text != NULL ? text : "", length, faults);
  for (guint i = faults->items->len; i > 0 && self->findings.spoilt != NULL; i--)
    if (is_consequence (self, g_ptr_array_index (faults->items, i - 1)))
      {
        g_ptr_array_remove_index (faults->items, i - 1);
        faults->n_found--;
      }
  self->located = TRUE;
  return faults;
}

guint
hats_json_reader_get_n_faults (HatsJsonReader *self)
{
  return self->findings.faults->n_found;
}

gboolean
hats_json_reader_finish (HatsJsonReader  *self,
                         GError         **error)
{
  return hats_fault_list_first (hats_json_reader_get_faults (self), self->name, error);
}

gboolean
hats_json_reader_is_whole (HatsJsonReader *self)
{
  return self->root != NULL && !self->findings.spoilt_id;
}

JsonObject *
hats_json_reader_get_root (HatsJsonReader *self)
{
  JsonNode *root = self->root;

  if (root != NULL && JSON_NODE_HOLDS_OBJECT (root))
    return json_node_get_object (root);

  /* Without a root the text itself is at fault. */
  if (root != NULL)
    hats_json_reader_fail (self, NULL, HATS_GUIDE_ERROR_VALUE, _("a file must be one object"));
  return NULL;
}

gboolean
hats_json_reader_has_member (HatsJsonReader *self,
                             const char     *member)
{
  JsonNode *root = self->root;

  return root != NULL && JSON_NODE_HOLDS_OBJECT (root) && json_object_has_member (json_node_get_object (root), member);
}
