/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-hiring.h"
#include "hats-rules-reader.h"

G_BEGIN_DECLS

/**
 * hats_hiring_read:
 * @json: a reader that is at the hiring section
 * @object: the section
 * @read_statement: how statements are read
 * @user_data: for @read_statement
 *
 * Reads the hiring section; whether the roles of its briefs exist is for the caller to check. Private
 * to the guide layer. On a fault, which @json then holds, the section must not be used.
 *
 * Returns: (transfer full): the section
 */
HatsHiring *hats_hiring_read (HatsJsonReader    *json,
                              JsonObject        *object,
                              HatsStatementFunc  read_statement,
                              gpointer           user_data);

G_END_DECLS
