/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-situation.h"

G_BEGIN_DECLS

/**
 * HatsReason:
 * @load: (transfer none): the line of the model
 * @hours: what it adds to the job's week; for a factor, the difference that it makes
 */
typedef struct {
  const HatsLoad *load;
  double          hours;
} HatsReason;

/**
 * HatsAdvice:
 * @outcome: index in the rules' outcomes
 * @lean: the job with the larger load: what one person does more of, or whom to hire first
 * @hours: hours a week by #HatsJob, after cover
 * @near_tie: whether a boundary within the tie threshold would change the answer
 * @near_outcome: the outcome on the other side of it; equal to @outcome where only @lean would change
 * @possible: bit n is set where outcome n is possible for some value of the inputs not answered
 * @settling: the input not answered whose answer would, on average over its values, leave the fewest outcomes possible;
 *   -1 where no answer would leave fewer than now
 * @reasons: (element-type HatsReason): strongest first
 * @remarks: (element-type HatsRemark): what to add, in the rules' order
 * @staffing: (element-type HatsStaffing): for jobs above the heavy threshold
 *
 * What the decision model says of a situation. Reference counted; constant once it is made.
 */
typedef struct {
  HatsRules *rules;
  HatsSituation situation;
  guint      outcome;
  HatsJob    lean;
  double     hours[HATS_N_JOBS];
  gboolean   near_tie;
  guint      near_outcome;
  guint      possible;
  int        settling;
  GPtrArray *reasons;
  GPtrArray *remarks;
  GPtrArray *staffing;
} HatsAdvice;

/**
 * hats_advice_new:
 * @rules: the decision model
 * @situation: a complete situation
 *
 * Runs the model. A pure function: the same input gives the same advice.
 *
 * Returns: (transfer full): the advice
 */
HatsAdvice *hats_advice_new   (HatsRules           *rules,
                               const HatsSituation *situation);
HatsAdvice *hats_advice_ref   (HatsAdvice          *advice);
void        hats_advice_unref (HatsAdvice          *advice);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsAdvice, hats_advice_unref)

/** hats_advice_get_title: Returns: (transfer none): the answer in a few words */
const char *hats_advice_get_title (const HatsAdvice *advice);
/** hats_advice_get_near_title: Returns: (transfer none): what the answer would be beyond the near tie */
const char *hats_advice_get_near_title (const HatsAdvice *advice);
/** hats_advice_get_text: Returns: (transfer none): the answer in one sentence */
const char *hats_advice_get_text  (const HatsAdvice *advice);

/**
 * hats_advice_find_failed:
 * @advice: an advice
 * @outcome: the index of an outcome
 *
 * Returns: (transfer none) (nullable): the first of its clauses that does not hold, %NULL where all hold
 */
const HatsClause *hats_advice_find_failed (const HatsAdvice *advice,
                                           guint             outcome);

/**
 * hats_rules_get_load:
 * @rules: the decision model
 * @situation: a complete situation; what is not answered counts as neutral
 * @job: which job
 *
 * Returns: hours a week that @job takes, after cover, at least 0
 */
double      hats_rules_get_load    (const HatsRules     *rules,
                                    const HatsSituation *situation,
                                    HatsJob              job);

/**
 * hats_rules_get_outcome:
 * @rules: the decision model
 * @people: how many people build the product
 * @product: hours a week of product work
 * @project: hours a week of project work
 *
 * Returns: the index of the first outcome whose clauses all hold
 */
guint       hats_rules_get_outcome (const HatsRules *rules,
                                    double           people,
                                    double           product,
                                    double           project);

/**
 * hats_rules_agree:
 * @rules: the decision model
 * @people: how many people build the product
 * @product: hours a week of product work
 * @least: hours a week of project work
 * @most: more of them
 *
 * Each condition compares a number that only rises, or only falls, with the hours of project work: what holds for
 * both ends holds for all hours between them.
 *
 * Returns: whether the same conditions of the outcomes hold for @least and for @most
 */
gboolean    hats_rules_agree       (const HatsRules *rules,
                                    double           people,
                                    double           product,
                                    double           least,
                                    double           most);

/**
 * hats_rules_get_possible:
 * @rules: the decision model
 * @situation: a complete situation
 *
 * Runs every value (for numbers, every sample) of every input that is not answered.
 *
 * Returns: bit n for outcome n
 */
guint       hats_rules_get_possible (const HatsRules     *rules,
                                     const HatsSituation *situation);

/**
 * hats_rules_count_left:
 * @rules: the decision model
 * @situation: a complete situation
 * @left: (out caller-allocated): by input, for all of @rules: how many outcomes would stay possible if it were
 *   answered, on average over its samples; as many as now where it is answered already or changes nothing
 *
 * Returns: bit n for each outcome n that is possible now, as hats_rules_get_possible() does
 */
guint       hats_rules_count_left   (const HatsRules     *rules,
                                     const HatsSituation *situation,
                                     double              *left);

/** hats_count_bits: Returns: how many are set: how many outcomes hats_rules_get_possible() leaves */
guint       hats_count_bits         (guint                bits);

G_END_DECLS
