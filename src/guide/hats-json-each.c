/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-json-each.h"

#include <glib/gi18n-lib.h>

#include "hats-json-members.h"

void
hats_json_each_init (HatsJsonEach   *self,
                     HatsJsonReader *reader,
                     JsonObject     *object,
                     const char     *member,
                     gboolean        required,
                     guint           most)
{
  JsonArray *array = hats_json_reader_get_array (reader, object, member, required);
  guint length = array != NULL ? json_array_get_length (array) : 0;

  *self = (HatsJsonEach) {
    .reader = reader,
    .array = array,
    .length = MIN (length, most),
    .is_whole = length <= most && (array != NULL || !(required || json_object_has_member (object, member))),
  };
  if (length > most)
    hats_json_reader_fail (reader, member, HATS_GUIDE_ERROR_LIMIT, _("there are more than %u items"), most);

  self->outside = hats_json_reader_enter (reader, member);
  self->inside = reader->pointer->len;
}

gboolean
hats_json_each_next (HatsJsonEach  *self,
                     JsonObject   **element)
{
  while (self->index < self->length)
    {
      hats_json_reader_leave (self->reader, self->inside);
      *element = hats_json_reader_get_nth_object (self->reader, self->array, self->index);
      hats_json_reader_enter_nth (self->reader, self->index++);
      if (*element != NULL)
        return TRUE;
      self->is_whole = FALSE;
    }

  hats_json_reader_leave (self->reader, self->outside);
  return FALSE;
}
