/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-rules-reading.h"

G_BEGIN_DECLS

/*
 * Reads what must hold for a part of the decision model to count. Private to its reader, which must have read the inputs
 * and the thresholds.
 */

/** hats_when_read: Returns: (transfer full) (element-type HatsWhen): the answers that @object asks for in its `when` */
GArray    *hats_when_read    (HatsRulesReading *reading,
                              JsonObject       *object);

/** hats_clauses_read: Returns: (transfer full) (element-type HatsClause): the tests in the array @member of @object */
GPtrArray *hats_clauses_read (HatsRulesReading *reading,
                              JsonObject       *object,
                              const char       *member,
                              gboolean          required);

G_END_DECLS
