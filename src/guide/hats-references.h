/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-guide.h"
#include "hats-json-reader.h"

G_BEGIN_DECLS

typedef enum {
  HATS_REFERENCE_SOURCE,
  HATS_REFERENCE_ASPECT,
  HATS_REFERENCE_ROLE
} HatsReferenceKind;

/**
 * HatsReferences:
 *
 * What a guide's files name by id, each with its place, to be looked up when all files are in: what is named
 * may stand in any of them. Private to the guide layer.
 */
typedef GPtrArray HatsReferences;

/** hats_references_new: Returns: (transfer full): none yet; free with g_ptr_array_unref() */
HatsReferences *hats_references_new   (void);

/** hats_references_add: adds what the value at which @json stands names; @json: must be there until the check */
void            hats_references_add   (HatsReferences       *self,
                                       HatsJsonReader       *json,
                                       const char           *id,
                                       HatsReferenceKind     kind);

/** hats_references_check: Returns: whether @guide has all that is named; the first that it has not is the error */
gboolean        hats_references_check (const HatsReferences *self,
                                       HatsGuide            *guide,
                                       GError              **error);

G_END_DECLS
