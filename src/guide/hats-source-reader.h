/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-references.h"

G_BEGIN_DECLS

/**
 * hats_source_read:
 * @json: at an element of the section of sources
 * @object: the element
 * @guide: what there is so far
 * @references: gets the source's id, and those of the sources that it dissents from
 * @known: (out) (nullable) (transfer none): the source of @guide that this one replaces
 *
 * Reads a source. Private to the guide layer. On a fault, which @json then holds, the guide must not be used.
 *
 * Returns: (transfer full): the source
 */
HatsSource *hats_source_read (HatsJsonReader  *json,
                              JsonObject      *object,
                              HatsGuide       *guide,
                              HatsReferences  *references,
                              HatsSource     **known);

G_END_DECLS
