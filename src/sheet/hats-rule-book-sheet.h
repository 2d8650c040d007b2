/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-advice.h"
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
 * hats_rule_book_sheet_new_for_rules:
 * @guide: what the sheet speaks from
 * @rules: the model with the numbers in force
 *
 * Returns: (transfer full): the same without an answer
 */
HatsSheet *hats_rule_book_sheet_new_for_rules (HatsGuide       *guide,
                                               const HatsRules *rules);

/** hats_rule_book_list_rules: Returns: (transfer full): for data, each outcome in order with what decided about it */
JsonArray *hats_rule_book_list_rules      (const HatsAdvice *advice);

G_END_DECLS
