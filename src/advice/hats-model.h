/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-situation.h"

G_BEGIN_DECLS

/**
 * HatsModel:
 * @loads: (array): by #HatsJob, the lines whose conditions hold, in the order in which they are run
 * @n_loads: by #HatsJob, how many there are
 *
 * The decision model for one set of choices. Which lines count depends on the choices alone: made once, a model runs
 * for any numbers of people, teams and hours without looking for them again. A plain value; the lines are the rules'.
 */
typedef struct {
  const HatsLoad **loads[HATS_N_JOBS];
  guint            n_loads[HATS_N_JOBS];
} HatsModel;

/** HATS_MODEL_INIT: a model without lines, which needs no clearing. */
#define HATS_MODEL_INIT { { NULL, NULL }, { 0, 0 } }

/**
 * hats_model_init:
 * @model: where to put it
 * @rules: the decision model, which must outlive @model
 * @headline: a situation in which everything is answered, see hats_situation_get_headline()
 *
 * Picks the lines that count for the choices of @headline. Its numbers do not matter.
 */
void     hats_model_init     (HatsModel           *model,
                              const HatsRules     *rules,
                              const HatsSituation *headline);
/** hats_model_clear: frees what it holds */
void     hats_model_clear    (HatsModel           *model);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (HatsModel, hats_model_clear)

/**
 * hats_model_get_load:
 * @model: a model
 * @job: which job
 * @headline: a situation with the choices that @model was made for, and any numbers
 *
 * Returns: hours a week that @job takes, after cover, at least 0
 */
double   hats_model_get_load (const HatsModel     *model,
                              HatsJob              job,
                              const HatsSituation *headline);

/**
 * hats_model_explain:
 * @model: a model
 * @job: which job
 * @headline: a situation with the choices that @model was made for, and any numbers
 * @differences: (out caller-allocated) (nullable): by line, as many as @n_loads: the hours that it adds, or that a
 *   factor makes of difference
 *
 * Returns: the same as hats_model_get_load()
 */
double   hats_model_explain  (const HatsModel     *model,
                              HatsJob              job,
                              const HatsSituation *headline,
                              double              *differences);

/** hats_when_holds: @when: (element-type HatsWhen); Returns: whether all its conditions hold in @headline */
gboolean hats_when_holds     (GArray              *when,
                              const HatsSituation *headline);

G_END_DECLS
