/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-references.h"

G_BEGIN_DECLS

/*
 * Reads statements, each with the sources that it names. Private to the guide layer.
 */

/**
 * hats_statement_read_sources:
 * @json: at @object
 * @object: what has the ids of sources in its array @member
 * @member: its name
 * @required: whether it is a fault where it is missing
 * @references: gets each id, to be looked up when all files are in
 *
 * Returns: (transfer full): the ids, "" for what is none
 */
GStrv          hats_statement_read_sources (HatsJsonReader *json,
                                            JsonObject     *object,
                                            const char     *member,
                                            gboolean        required,
                                            HatsReferences *references);

/**
 * hats_statement_read_members:
 * @json: at @object
 * @object: what has the members `text`, `sources`, `meaning` and `dissent`, maybe among others
 * @references: gets the sources
 *
 * Returns: (transfer full) (nullable): the statement; %NULL where it has no text, which is a fault
 */
HatsStatement *hats_statement_read_members (HatsJsonReader *json,
                                            JsonObject     *object,
                                            HatsReferences *references);

/** hats_statement_read: the same of an @object that may have no others */
HatsStatement *hats_statement_read         (HatsJsonReader *json,
                                            JsonObject     *object,
                                            HatsReferences *references);

/** hats_statement_read_list: reads the array @member of @object in front of @statements */
void           hats_statement_read_list    (HatsJsonReader *json,
                                            JsonObject     *object,
                                            const char     *member,
                                            gboolean        required,
                                            HatsReferences *references,
                                            GListStore     *statements);

G_END_DECLS
