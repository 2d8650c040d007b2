/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define HATS_TYPE_STATEMENT (hats_statement_get_type ())
G_DECLARE_FINAL_TYPE (HatsStatement, hats_statement, HATS, STATEMENT, GObject)

/**
 * HatsStatement:
 *
 * The smallest thing that the guide says: a text with the sources that it
 * rests on. Immutable.
 */

/**
 * hats_statement_new:
 * @text: plain text, never markup
 * @sources: (array zero-terminated=1): references such as "E01" or "S09"
 * @meaning: (nullable): an id; equal meanings of two roles are shared
 * @dissent: (nullable): who disagrees and why; itself without dissent
 *
 * Returns: (transfer full): a new statement
 */
HatsStatement      *hats_statement_new         (const char         *text,
                                                const char * const *sources,
                                                const char         *meaning,
                                                HatsStatement      *dissent);
const char         *hats_statement_get_text    (HatsStatement      *self);
/** hats_statement_get_sources: Returns: (transfer none): never %NULL */
const char * const *hats_statement_get_sources (HatsStatement      *self);
/** hats_statement_get_meaning: Returns: (nullable) (transfer none) */
const char         *hats_statement_get_meaning (HatsStatement      *self);
/** hats_statement_get_dissent: Returns: (nullable) (transfer none) */
HatsStatement      *hats_statement_get_dissent (HatsStatement      *self);

G_END_DECLS
