/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-rules-reading.h"

#include <glib/gi18n-lib.h>

#include "hats-json-each.h"
#include "hats-json-members.h"

gboolean
hats_rules_reading_may_have (HatsRulesReading *reading,
                             const char       *section)
{
  return g_hash_table_contains (reading->uncertain, section);
}

void
hats_rules_reading_doubt (HatsRulesReading *reading,
                          const char       *section)
{
  g_hash_table_add (reading->uncertain, (gpointer) section);
}

void
hats_rules_reading_read_each (HatsRulesReading  *reading,
                              JsonObject        *object,
                              const char        *member,
                              gboolean           required,
                              HatsRulesReadFunc  read)
{
  HatsJsonEach each;
  JsonObject *element;

  reading->section = member;
  hats_json_each_init (&each, reading->json, object, member, required, HATS_RULES_MAX_ITEMS);
  if (!each.is_whole)
    hats_rules_reading_doubt (reading, member);
  while (hats_json_each_next (&each, &element))
    read (reading, element);
  if (!each.is_whole)
    hats_rules_reading_doubt (reading, member);
}

char *
hats_rules_reading_read_id (HatsRulesReading *reading,
                            JsonObject       *object,
                            GPtrArray        *items)
{
  const char *id = hats_json_reader_get_id (reading->json, object, "id", TRUE);

  for (guint i = 0; id != NULL && items != NULL && i < items->len; i++)
    if (g_str_equal (*(char **) g_ptr_array_index (items, i), id))
      hats_json_reader_fail (reading->json, "id", HATS_GUIDE_ERROR_DUPLICATE, _("the id “%s” is taken"), id);

  if (id == NULL)
    hats_rules_reading_doubt (reading, reading->section);

  return g_strdup (id != NULL ? id : "");
}
