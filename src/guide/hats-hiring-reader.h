/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-hiring.h"
#include "hats-references.h"

G_BEGIN_DECLS

/**
 * hats_hiring_read:
 * @json: a reader that is at the hiring section
 * @object: the section
 * @references: gets the sources, and the roles that the briefs are of
 *
 * Reads the hiring section. Private to the guide layer. On a fault, which @json then holds, the section must not
 * be used.
 *
 * Returns: (transfer full): the section
 */
HatsHiring *hats_hiring_read (HatsJsonReader *json,
                              JsonObject     *object,
                              HatsReferences *references);

G_END_DECLS
