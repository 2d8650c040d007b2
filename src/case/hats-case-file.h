/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "hats-case.h"

G_BEGIN_DECLS

/*
 * A case as a file: name.twohats, media type application/x-two-hats+json. One JSON object:
 *
 *   format       required, the number 1
 *   answers      object from input id to number or choice id; what is not answered is left out
 *   assumptions  object from assumption id to number: the user's own
 *   plan         array of { "date": "2027-03-31", "people", "maturity" }
 *   texts        object from group to an object from field to text; groups: case, agreement, a role's id
 *
 * What hats_case_to_bytes() wrote, hats_case_from_bytes() reads, and writing it again gives the same bytes.
 */

/** HATS_CASE_FORMAT: the newest format that this program reads, and the one that it writes. */
#define HATS_CASE_FORMAT 1
/** HATS_CASE_MAX_SIZE: the largest file that is read, in bytes. */
#define HATS_CASE_MAX_SIZE (4 * 1024 * 1024)
/** HATS_CASE_SUFFIX: how the names of the files end. */
#define HATS_CASE_SUFFIX ".twohats"

/**
 * HatsCaseError:
 * @HATS_CASE_ERROR_NEWER: the file is of a format that this program does not know
 * @HATS_CASE_ERROR_TOO_LARGE: the file is larger than %HATS_CASE_MAX_SIZE
 */
typedef enum {
  HATS_CASE_ERROR_NEWER,
  HATS_CASE_ERROR_TOO_LARGE
} HatsCaseError;

#define HATS_CASE_ERROR (hats_case_error_quark ())
GQuark    hats_case_error_quark  (void);

/** hats_case_to_bytes: Returns: (transfer full): the whole content of a file */
GBytes   *hats_case_to_bytes     (const HatsCase *self);

/**
 * hats_case_from_bytes:
 * @rules: the guide's model
 * @bytes: the whole content of a file
 * @name: what to call it in messages
 * @error: return location for a %HATS_CASE_ERROR or %HATS_GUIDE_ERROR, the latter with the place "name:line:column: "
 *
 * Strict: what is not known or does not fit is a fault, so that nothing is lost unnoticed.
 *
 * Returns: (transfer full): the case, or %NULL
 */
HatsCase *hats_case_from_bytes   (HatsRules      *rules,
                                  GBytes         *bytes,
                                  const char     *name,
                                  GError        **error);

/**
 * hats_case_load:
 * @rules: the guide's model
 * @file: a regular file
 * @error: return location for what hats_case_from_bytes() gives, or a #GIOErrorEnum
 *
 * Returns: (transfer full): the case that @file holds, or %NULL
 */
HatsCase *hats_case_load         (HatsRules      *rules,
                                  GFile          *file,
                                  GError        **error);

G_END_DECLS
