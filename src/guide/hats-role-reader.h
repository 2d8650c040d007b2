/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-references.h"

G_BEGIN_DECLS

/**
 * hats_role_read:
 * @json: at an element of the section of roles
 * @object: the element
 * @guide: what there is so far, whose role of the same id lends what @object leaves out
 * @references: gets the role's id, and what it names
 * @terms: keys of the terms of the mirror that there are, to which those of the role are added
 * @known: (out) (nullable) (transfer none): the role of @guide that this one replaces
 *
 * Reads a role. Private to the guide layer. On a fault, which @json then holds, the guide must not be used.
 *
 * Returns: (transfer full): the role
 */
HatsRole *hats_role_read (HatsJsonReader  *json,
                          JsonObject      *object,
                          HatsGuide       *guide,
                          HatsReferences  *references,
                          GHashTable      *terms,
                          HatsRole       **known);

G_END_DECLS
