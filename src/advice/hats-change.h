/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-advice.h"

G_BEGIN_DECLS

/**
 * HatsChange:
 * @input: the index of the input that would differ
 * @value: what it would be
 * @outcome: the outcome that this leads to
 * @lean: the larger job then
 * @hours: by how many hours a week the two loads together would move: how near the change is
 *
 * A change of one answer that leads to another outcome, or to the same with the other hire first.
 */
typedef struct {
  guint   input;
  int     value;
  guint   outcome;
  HatsJob lean;
  double  hours;
} HatsChange;

/**
 * hats_advice_list_changes:
 * @advice: an advice
 *
 * Runs the model to find, for each input, the nearest value on either side, in the order of numbers or
 * of the choice's values, that leads elsewhere. An input that is not answered counts as neutral.
 *
 * Returns: (transfer full) (element-type HatsChange): the changes, those that move the fewest hours first
 */
GPtrArray *hats_advice_list_changes    (const HatsAdvice    *advice);

/**
 * hats_change_format_condition:
 * @change: a change
 * @rules: the decision model
 *
 * Returns: (transfer full): when it would come about: "With a team of 6", "If the product were growing"
 */
char      *hats_change_format_condition (const HatsChange   *change,
                                         const HatsRules    *rules);

G_END_DECLS
