/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-source-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-json-members.h"
#include "hats-statement-reader.h"

/* The most items that a source is cited by. */
#define MAX_ITEMS 9999

/* The id of a source, and the source that it replaces. */
static const char *
read_id (HatsJsonReader  *json,
         JsonObject      *object,
         HatsGuide       *guide,
         HatsReferences  *references,
         HatsSource     **known)
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
    hats_references_doubt (references, HATS_SECTION_SOURCES);
  else if (hats_references_claim (references, json, HATS_SECTION_SOURCES, id) && hats_json_reader_get_n_faults (json) == before)
    *known = hats_guide_find_source (guide, id);

  return id;
}

/* How many items the source is cited by; what the guide below cites must stay. */
static guint
read_items (HatsJsonReader *json,
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

HatsSource *
hats_source_read (HatsJsonReader  *json,
                  JsonObject      *object,
                  HatsGuide       *guide,
                  HatsReferences  *references,
                  HatsSource     **known)
{
  const char *id = read_id (json, object, guide, references, known);
  const char *grade = hats_json_reader_get_word (json, object, "grade", FALSE);
  g_auto(GStrv) dissents = hats_statement_read_sources (json, object, "dissents-from", FALSE, references);
  g_autofree char *title = hats_json_reader_get_text (json, object, "title", TRUE);
  g_autofree char *claim = hats_json_reader_get_text (json, object, "claim", FALSE);
  g_autofree char *date = hats_json_reader_get_text (json, object, "date", FALSE);
  guint items = read_items (json, object, *known);

  hats_json_reader_check_members (json, object, "id", "title", "author", "publisher", "date", "address", "grade",
                                  "claim", "dissents-from", "items", NULL);
  if (grade != NULL && !g_str_equal (grade, "A") && !g_str_equal (grade, "B") && !g_str_equal (grade, "C"))
    hats_json_reader_fail (json, "grade", HATS_GUIDE_ERROR_VALUE, _("a grade is A, B or C"));

  return g_object_new (HATS_TYPE_SOURCE,
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
}
