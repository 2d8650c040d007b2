/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HatsGuideError:
 * @HATS_GUIDE_ERROR_IO: the file could not be read
 * @HATS_GUIDE_ERROR_LIMIT: larger than %HATS_JSON_MAX_SIZE or nested deeper than %HATS_JSON_MAX_DEPTH
 * @HATS_GUIDE_ERROR_SYNTAX: not strict JSON in UTF-8
 * @HATS_GUIDE_ERROR_MEMBER: a member is missing or not known
 * @HATS_GUIDE_ERROR_VALUE: a value has the wrong type or is out of range
 * @HATS_GUIDE_ERROR_DUPLICATE: an id stands twice
 * @HATS_GUIDE_ERROR_REFERENCE: an id names nothing
 *
 * What can be wrong with a guide. Each message is one sentence that begins with
 * the place: "file:line:column: ".
 */
typedef enum {
  HATS_GUIDE_ERROR_IO,
  HATS_GUIDE_ERROR_LIMIT,
  HATS_GUIDE_ERROR_SYNTAX,
  HATS_GUIDE_ERROR_MEMBER,
  HATS_GUIDE_ERROR_VALUE,
  HATS_GUIDE_ERROR_DUPLICATE,
  HATS_GUIDE_ERROR_REFERENCE
} HatsGuideError;

#define HATS_GUIDE_ERROR (hats_guide_error_quark ())
GQuark hats_guide_error_quark (void);

/**
 * hats_guide_error_set:
 * @error: (nullable): return location
 * @code: what is wrong
 * @name: what to call the file
 * @line: where, from 1
 * @column: in characters, from 1
 * @message: the sentence, which may quote what the file holds
 *
 * Sets an error with the place. What @message quotes is kept to one line of a length that can be read.
 */
void   hats_guide_error_set   (GError         **error,
                               HatsGuideError   code,
                               const char      *name,
                               guint            line,
                               guint            column,
                               const char      *message);

/**
 * hats_guide_error_present:
 * @message: a text that may quote what a file holds
 *
 * Returns: (transfer full): @message on one line, of a length that can be read
 */
char  *hats_guide_error_present (const char     *message);

G_END_DECLS
