/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "hats-rules.h"

G_BEGIN_DECLS

/** HatsUnit: what an assumption's number counts. */
typedef enum {
  HATS_UNIT_HOURS,
  HATS_UNIT_PEOPLE,
  HATS_UNIT_TEAMS,
  HATS_UNIT_SHARE,    /* shown as a percentage */
  HATS_UNIT_WEEKS,
  HATS_UNIT_FACTOR
} HatsUnit;

/** HatsAssumptionGroup: what kind of number an assumption is. */
typedef enum {
  HATS_GROUP_LIMITS,
  HATS_GROUP_PRODUCT, /* hours of product work */
  HATS_GROUP_PROJECT  /* hours of project work */
} HatsAssumptionGroup;
#define HATS_N_GROUPS 3

/**
 * HatsAssumption:
 * @id: (transfer none): the threshold's or the line's id
 * @title: (transfer none): what it is, in a few words
 * @group: where it belongs
 * @unit: what @value counts
 * @value: the number in force
 * @initial: the guide's number
 * @minimum: the least that it may be changed to
 * @maximum: the most
 * @why: (transfer none): where the guide has it from
 *
 * A number of the decision model that a user may replace. What a model is asked for points into the model.
 */
typedef struct {
  const char    *id;
  const char    *title;
  HatsAssumptionGroup group;
  HatsUnit       unit;
  double         value;
  double         initial;
  double         minimum;
  double         maximum;
  HatsStatement *why;
} HatsAssumption;

/** hats_rules_get_n_assumptions: Returns: how many numbers of the model may be replaced: its thresholds, then its lines */
guint      hats_rules_get_n_assumptions      (const HatsRules       *rules);
/** hats_rules_get_assumption: Returns: assumption number @index */
HatsAssumption hats_rules_get_assumption     (const HatsRules       *rules,
                                              guint                  index);
/** hats_rules_find_assumption: Returns: the index of the assumption, or -1 */
int        hats_rules_find_assumption        (const HatsRules       *rules,
                                              const char            *id);
/** hats_assumption_is_changed: Returns: whether the number is the user's */
gboolean   hats_assumption_is_changed        (const HatsAssumption  *assumption);
/** hats_rules_count_changed: Returns: how many numbers are the user's */
guint      hats_rules_count_changed          (const HatsRules       *rules);

/**
 * hats_assumption_check:
 * @assumption: an assumption
 * @value: a number for it
 * @error: return location for a %HATS_ADVICE_ERROR
 *
 * Returns: whether @value is finite and within the assumption's limits, and whole where it counts people or teams
 */
gboolean   hats_assumption_check             (const HatsAssumption  *assumption,
                                              double                 value,
                                              GError               **error);

/**
 * hats_assumption_format:
 * @assumption: an assumption
 * @value: a number for it
 *
 * Returns: (transfer full): the number for people, with its unit: "35 h", "6 people", "75 %", "× 1.25"
 */
char      *hats_assumption_format            (const HatsAssumption  *assumption,
                                              double                 value);

/** hats_assumption_format_number: Returns: (transfer full): the number alone, as it is typed: "35", "75", "1.25" */
char      *hats_assumption_format_number     (const HatsAssumption  *assumption,
                                              double                 value);
/** hats_assumption_format_range: Returns: (transfer full): "default 40 h, from 30 h to 60 h" */
char      *hats_assumption_format_range      (const HatsAssumption  *assumption);
/** hats_unit_get_title: Returns: (transfer none): the unit as it stands beside a number to type: "h", "%" */
const char *hats_unit_get_title              (HatsUnit               unit);

/**
 * hats_assumption_parse:
 * @assumption: an assumption
 * @text: what somebody typed: "35", "2,5"; shares as percentages, "75"
 * @value: (out): the number
 * @error: return location for a %HATS_ADVICE_ERROR
 *
 * Returns: whether @text is a number within the assumption's limits
 */
gboolean   hats_assumption_parse             (const HatsAssumption  *assumption,
                                              const char            *text,
                                              double                *value,
                                              GError               **error);

/**
 * hats_rules_assume:
 * @rules: a model
 * @index: an assumption's index
 * @value: a number within its limits
 *
 * Returns: (transfer full): a model that is the same but for this number
 */
HatsRules *hats_rules_assume                 (const HatsRules       *rules,
                                              guint                  index,
                                              double                 value);

/**
 * hats_rules_assume_text:
 * @rules: a model
 * @text: "id=number", the number with a point
 * @error: return location for a %HATS_ADVICE_ERROR
 *
 * Returns: (transfer full): a model that is the same but for this number, or %NULL
 */
HatsRules *hats_rules_assume_text            (const HatsRules       *rules,
                                              const char            *text,
                                              GError               **error);

/** hats_rules_reset: Returns: (transfer full): the model with the guide's numbers */
HatsRules *hats_rules_reset                  (const HatsRules       *rules);

/** hats_rules_assumptions_equal: Returns: whether two models of one guide have the same numbers */
gboolean   hats_rules_assumptions_equal      (const HatsRules       *a,
                                              const HatsRules       *b);

/** hats_rules_assumptions_to_json: Returns: (transfer full): an object from id to number, of the user's numbers */
JsonObject *hats_rules_assumptions_to_json   (const HatsRules       *rules);

G_END_DECLS
