/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-advice.h"

G_BEGIN_DECLS

/** HATS_PLAN_MAX_STEPS: the most steps that a growth plan has. */
#define HATS_PLAN_MAX_STEPS 24

/**
 * HatsPlanStep:
 * @date: from when on
 * @people: how many people build the product then
 * @maturity: the index of the stage that the product is in then
 *
 * What is planned from a date on. A plain value.
 */
typedef struct {
  GDate date;
  int   people;
  int   maturity;
} HatsPlanStep;

/** HatsTrigger: what brings the change between two steps about. */
typedef enum {
  HATS_TRIGGER_NONE,        /* nothing changes */
  HATS_TRIGGER_PEOPLE,      /* the team's size, at the stage before */
  HATS_TRIGGER_MATURITY,    /* the product's stage, whatever the team's size on the way */
  HATS_TRIGGER_EITHER,      /* the team's size at the stage before, or the stage alone: whichever comes first */
  HATS_TRIGGER_BOTH         /* the team's size, but only at the new stage */
} HatsTrigger;

/**
 * HatsMilestone:
 * @step: what is planned
 * @outcome: the outcome then
 * @lean: the larger job then
 * @hours: hours a week by #HatsJob
 * @due: bit n for #HatsJob n whose own post falls due here for the first time
 * @trigger: what to watch for between the step before and this one
 * @people: the first team size on the way at which the answer changes; 0 where the size alone changes nothing
 *
 * What the model says of a step of a plan. A plain value.
 */
typedef struct {
  HatsPlanStep step;
  guint        outcome;
  HatsJob      lean;
  double       hours[HATS_N_JOBS];
  guint        due;
  HatsTrigger  trigger;
  int          people;
} HatsMilestone;

/**
 * hats_plan_run:
 * @rules: the decision model
 * @situation: the situation today, complete; its other answers hold for every step
 * @today: the date of @situation
 * @steps: (element-type HatsPlanStep): in any order, within the ranges of the model's inputs
 *
 * Runs the model at each step. Steps from before @today are left out: @situation says what became of them.
 *
 * Returns: (transfer full) (element-type HatsMilestone): today, then the steps by date; those of one date in
 *   the order of @steps
 */
GArray     *hats_plan_run             (const HatsRules     *rules,
                                       const HatsSituation *situation,
                                       const GDate         *today,
                                       GArray              *steps);

/** hats_plan_step_is_past: Returns: whether the step's date has passed, so that the present situation stands in its place */
gboolean    hats_plan_step_is_past    (const HatsPlanStep  *step,
                                       const GDate         *today);

/** hats_plan_step_equal: Returns: whether two steps are the same */
gboolean    hats_plan_step_equal      (const HatsPlanStep  *a,
                                       const HatsPlanStep  *b);

/** hats_plan_equal: @a, @b: (element-type HatsPlanStep); Returns: whether two plans have the same steps in the same order */
gboolean    hats_plan_equal           (GArray              *a,
                                       GArray              *b);

/**
 * hats_plan_parse_date:
 * @text: a date as 2027-03-31
 * @date: (out): the date
 *
 * Returns: whether @text is a date of the years 1900 to 2200
 */
gboolean    hats_plan_parse_date      (const char          *text,
                                       GDate               *date);

/** hats_plan_format_date: Returns: (transfer full): the date as 2027-03-31 */
char       *hats_plan_format_date     (const GDate         *date);

G_END_DECLS
