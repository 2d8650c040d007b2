/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-json-reader.h"
#include "hats-rules.h"

G_BEGIN_DECLS

/**
 * HatsStatementFunc:
 *
 * Reads the members `text`, `sources`, `meaning` and `dissent` of @object.
 *
 * Returns: (transfer full) (nullable): the statement; %NULL on a fault
 */
typedef HatsStatement *(*HatsStatementFunc) (HatsJsonReader *json,
                                             JsonObject     *object,
                                             gpointer        user_data);

/**
 * hats_rules_read:
 * @json: a reader that is at the advice section
 * @advice: the section
 * @read_statement: how statements are read
 * @user_data: for @read_statement
 *
 * Reads the decision model. Private to the guide layer. On a fault, which @json then
 * holds, the model must not be used.
 *
 * Returns: (transfer full): the model
 */
HatsRules *hats_rules_read (HatsJsonReader    *json,
                            JsonObject        *advice,
                            HatsStatementFunc  read_statement,
                            gpointer           user_data);

G_END_DECLS
