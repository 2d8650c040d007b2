/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-fault.h"

G_BEGIN_DECLS

/** HATS_JSON_MAX_SIZE: the largest text that is read, in bytes. */
#define HATS_JSON_MAX_SIZE (16 * 1024 * 1024)
/** HATS_JSON_MAX_VALUES: the most values, arrays and objects included: in memory each costs many times what it takes in the file. */
#define HATS_JSON_MAX_VALUES 1000000
/** HATS_JSON_MAX_DEPTH: how deep arrays and objects may be nested. */
#define HATS_JSON_MAX_DEPTH 64

/**
 * hats_json_check:
 * @text: (array length=length): the text, need not end in NUL
 * @length: its length in bytes
 * @name: what to call it in messages, usually a file name
 * @error: return location for a %HATS_GUIDE_ERROR
 *
 * Checks that @text is one strict JSON document (RFC 8259) in UTF-8: no
 * comments, no single quotes, no duplicate keys, no lone surrogates, no NUL, no
 * number outside what a double (or, for integers, a gint64) holds; within
 * %HATS_JSON_MAX_SIZE, %HATS_JSON_MAX_VALUES and %HATS_JSON_MAX_DEPTH. Iterative, so that no input exhausts the
 * stack. What it accepts, json-glib parses to the same values; json-glib
 * itself is lenient and crashes on deep nesting, which is why this comes first.
 *
 * Messages read "name:line:column: sentence", columns counted in characters from 1.
 *
 * Returns: whether @text is valid
 */
gboolean hats_json_check (const char  *text,
                          gsize        length,
                          const char  *name,
                          GError     **error);

/**
 * HatsJsonFindings:
 * @faults: (nullable): every fault of the text
 * @repaired: (nullable): the text with texts and numbers that cannot be read replaced by ones that can, of the same
 *   length; %NULL where there was none
 * @spoilt: (nullable): a set of the offsets of the values that were replaced, and of those whose name was
 * @spoilt_name: whether a member’s name was replaced
 * @spoilt_id: whether what was replaced may be an id that others refer to: a name, or a text under the name “id”
 *
 * What a whole check of a text brings to light.
 */
typedef struct {
  HatsFaultList *faults;
  char          *repaired;
  GHashTable    *spoilt;
  gboolean       spoilt_name;
  gboolean       spoilt_id;
} HatsJsonFindings;

void     hats_json_findings_clear (HatsJsonFindings *self);

/**
 * hats_json_check_all:
 * @text: (array length=length): the text, need not end in NUL
 * @length: its length in bytes
 * @findings: (out caller-allocates): what was found, to be cleared by the caller
 *
 * Does what hats_json_check() does, and goes on after a fault as far as that leaves no doubt of what follows. The
 * faults have their offsets and no lines yet: see hats_json_locate_faults().
 *
 * Returns: whether what the text says can be known, apart from what is spoilt
 */
gboolean hats_json_check_all (const char       *text,
                              gsize             length,
                              HatsJsonFindings *findings);

G_END_DECLS
