/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-case.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/**
 * hats_rule_book_sheet_new:
 * @guide: what the sheet speaks from
 * @advice: (nullable): an answer, whose numbers are then in force and whose way through the rules is shown
 *
 * Returns: (transfer full): the whole decision model: the outcomes with their
 *   conditions and, with @advice, which won and why each other lost; the limits and the hours, with their sources
 */
HatsSheet *hats_rule_book_sheet_new       (HatsGuide        *guide,
                                           const HatsAdvice *advice);

/**
 * hats_rule_book_sheet_new_for_case:
 * @guide: what the sheet speaks from
 * @source: a case, complete or not
 *
 * Returns: (transfer full): the same with the case's numbers, and its answer where there is one
 */
HatsSheet *hats_rule_book_sheet_new_for_case (HatsGuide      *guide,
                                              const HatsCase *source);

/** hats_rule_book_list_rules: Returns: (transfer full): for data, each outcome in order with what decided about it */
JsonArray *hats_rule_book_list_rules      (const HatsAdvice *advice);

G_END_DECLS
