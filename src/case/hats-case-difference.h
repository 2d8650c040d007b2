/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-case.h"

G_BEGIN_DECLS

/** HatsDifferenceKind: what two cases differ in. */
typedef enum {
  HATS_DIFFERENCE_ANSWER,
  HATS_DIFFERENCE_ASSUMPTION,
  HATS_DIFFERENCE_PLAN          /* bears on later dates only */
} HatsDifferenceKind;

/**
 * HatsDifference:
 * @kind: what it is
 * @index: of the input or of the assumption in the rules; 0 for the plan
 *
 * One thing that cases differ in. A plain value.
 */
typedef struct {
  HatsDifferenceKind kind;
  guint              index;
} HatsDifference;

/**
 * HatsResult:
 * @outcome: index in the rules' outcomes
 * @lean: the larger job
 * @hours: hours a week by #HatsJob
 *
 * What the model says of a complete case, without the reasons. A plain value.
 */
typedef struct {
  guint   outcome;
  HatsJob lean;
  double  hours[HATS_N_JOBS];
} HatsResult;

/**
 * HatsEffect:
 * @difference: what is taken over from another case
 * @result: what the model says then
 * @decides: whether this alone leads to the other case's result, and that is another one
 * @changes: whether it alone leads to another result than without it
 *
 * What one difference does by itself. A plain value.
 */
typedef struct {
  HatsDifference difference;
  HatsResult     result;
  gboolean       decides;
  gboolean       changes;
} HatsEffect;

/** hats_case_get_result: Returns: what the model says of a complete case */
HatsResult  hats_case_get_result        (const HatsCase         *self);
/** hats_result_equal: Returns: whether two results of one guide's rules read the same, whatever their hours */
gboolean    hats_result_equal           (const HatsResult       *a,
                                         const HatsResult       *b,
                                         const HatsRules        *rules);
/** hats_result_get_title: Returns: (transfer none): the result in a few words */
const char *hats_result_get_title       (const HatsResult       *result,
                                         const HatsRules        *rules);

/**
 * hats_cases_list_differences:
 * @cases: (array length=n_cases): cases of one guide
 * @n_cases: how many
 *
 * Returns: (transfer full) (element-type HatsDifference): the answers that are not the same in all of them, then the
 *   assumptions, then the plan
 */
GArray     *hats_cases_list_differences (const HatsCase * const *cases,
                                         guint                   n_cases);

/** hats_case_adopt: Returns: (transfer full): the case with this one thing as @other has it */
HatsCase   *hats_case_adopt             (const HatsCase         *self,
                                         const HatsCase         *other,
                                         const HatsDifference   *difference);

/**
 * hats_case_list_effects:
 * @self: a complete case
 * @other: another one of the same guide
 *
 * Runs the model for each difference alone: @self with that answer or number as @other has it. The plan, which has no
 * effect on today's result, is left out.
 *
 * Returns: (transfer full) (element-type HatsEffect): those that decide first, then those that change the result,
 *   then those that move the most hours
 */
GArray     *hats_case_list_effects      (const HatsCase         *self,
                                         const HatsCase         *other);

/**
 * hats_case_find_joint:
 * @self: a complete case
 * @other: another one with another result
 * @effects: what hats_case_list_effects() gives
 * @first: (out): an index in @effects
 * @second: (out): another
 *
 * Looks for two differences that lead to @other's result when they are taken over together.
 *
 * Returns: whether there are such
 */
gboolean    hats_case_find_joint        (const HatsCase         *self,
                                         const HatsCase         *other,
                                         GArray                 *effects,
                                         guint                  *first,
                                         guint                  *second);

G_END_DECLS
