/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-guide.h"
#include "hats-json-reader.h"

G_BEGIN_DECLS

/** The sections whose elements others may name. */
#define HATS_SECTION_SOURCES "sources"
#define HATS_SECTION_ASPECTS "aspects"
#define HATS_SECTION_ROLES "roles"

/**
 * HatsReferences:
 *
 * The ids that a guide's files give to what they say, and what they name by id, each with its place, to be looked
 * up when all files are in: what is named may stand in any of them. Private to the guide layer.
 */
typedef struct _HatsReferences HatsReferences;

/** hats_references_new: Returns: (transfer full): none yet; @guide, whose sources are looked up, must outlive it */
HatsReferences *hats_references_new         (HatsGuide      *guide);
void            hats_references_free        (HatsReferences *self);

/** hats_references_begin_layer: from here on an id that was there before may be given again, and replaces what had it */
void            hats_references_begin_layer (HatsReferences *self);

/**
 * hats_references_claim:
 * @self: the ids so far
 * @json: where the element that has @id is read; a fault where its layer has that id already
 * @section: of the element; must be a literal
 * @id: its id
 *
 * Returns: whether there was such an element, which this one replaces
 */
gboolean        hats_references_claim       (HatsReferences *self,
                                             HatsJsonReader *json,
                                             const char     *section,
                                             const char     *id);

/**
 * hats_references_read_id:
 * @self: the ids so far
 * @json: at @object
 * @object: an element of a section
 * @section: its name; must be a literal
 * @is_known: (out): as hats_references_claim() returns it
 *
 * Reads the element's id, and claims it.
 *
 * Returns: (transfer none) (nullable): the id; %NULL on a fault, after which @section is in doubt
 */
const char     *hats_references_read_id     (HatsReferences *self,
                                             HatsJsonReader *json,
                                             JsonObject     *object,
                                             const char     *section,
                                             gboolean       *is_known);

/** hats_references_claim_section: faults a section @member of the root that is there already in the same layer */
void            hats_references_claim_section (HatsReferences *self,
                                             HatsJsonReader *json,
                                             const char     *member);

/** hats_references_doubt: not all ids of @section, or with %NULL of any, could be read: what seems to be missing may be in it */
void            hats_references_doubt       (HatsReferences *self,
                                             const char     *section);

/** hats_references_add: adds that the value at which @json stands names @id of @section; @json must be there until the check */
void            hats_references_add         (HatsReferences *self,
                                             HatsJsonReader *json,
                                             const char     *section,
                                             const char     *id);

/** hats_references_add_member: the same for the member of that name, which @json enters for it */
void            hats_references_add_member  (HatsReferences *self,
                                             HatsJsonReader *json,
                                             const char     *member,
                                             const char     *section,
                                             const char     *id);

/** hats_references_check: faults, each in its file, what is named and is nowhere */
void            hats_references_check       (HatsReferences *self);

G_END_DECLS
