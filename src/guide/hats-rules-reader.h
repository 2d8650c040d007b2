/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-references.h"
#include "hats-rules.h"

G_BEGIN_DECLS

/**
 * hats_rules_read:
 * @json: a reader that is at the advice section
 * @advice: the section
 * @references: gets the sources, and the roles that remarks point to
 *
 * Reads the decision model. Private to the guide layer. On a fault, which @json then
 * holds, the model must not be used.
 *
 * Returns: (transfer full): the model
 */
HatsRules *hats_rules_read (HatsJsonReader *json,
                            JsonObject     *advice,
                            HatsReferences *references);

G_END_DECLS
