/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-references.h"
#include "hats-rules.h"

G_BEGIN_DECLS

/** HATS_RULES_MAX_BITS: the most values of a choice, samples of a number, and outcomes: each is a bit of a guint */
#define HATS_RULES_MAX_BITS 31
/** HATS_RULES_MAX_ITEMS: the most items of a list, which are looked through for each id */
#define HATS_RULES_MAX_ITEMS 200

/**
 * HatsRulesReading:
 * @json: where it is read
 * @rules: what there is so far
 * @references: gets the sources, and the roles that remarks point to
 * @section: being read
 * @uncertain: the names of sections of which not all could be read: what seems to be missing may be in them
 *
 * A decision model that is being read. Private to its reader.
 */
typedef struct {
  HatsJsonReader *json;
  HatsRules      *rules;
  HatsReferences *references;
  const char     *section;
  GHashTable     *uncertain;
} HatsRulesReading;

typedef void (*HatsRulesReadFunc) (HatsRulesReading *reading,
                                   JsonObject       *object);

/** hats_rules_reading_may_have: Returns: whether what @section lacks may be what could not be read, which was said */
gboolean hats_rules_reading_may_have  (HatsRulesReading  *reading,
                                       const char        *section);

/** hats_rules_reading_doubt: notes that not all of @section, a literal, could be read */
void     hats_rules_reading_doubt     (HatsRulesReading  *reading,
                                       const char        *section);

/** hats_rules_reading_read_each: reads each element of the section @member, an array of objects */
void     hats_rules_reading_read_each (HatsRulesReading  *reading,
                                       JsonObject        *object,
                                       const char        *member,
                                       gboolean           required,
                                       HatsRulesReadFunc  read);

/**
 * hats_rules_reading_read_id:
 * @reading: at @object
 * @object: an element
 * @items: (nullable): those before it, each of which begins with its id
 *
 * Returns: (transfer full): the element's id, which none of @items may have already; "" on a fault
 */
char    *hats_rules_reading_read_id   (HatsRulesReading  *reading,
                                       JsonObject        *object,
                                       GPtrArray         *items);

G_END_DECLS
