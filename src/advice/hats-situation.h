/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "hats-rules.h"

G_BEGIN_DECLS

/** HATS_NOT_SURE: an input's value where the question is open. */
#define HATS_NOT_SURE (-1)

/**
 * HatsSituation:
 * @values: by the index of the input in the rules: a number, a choice's index, or %HATS_NOT_SURE
 *
 * A team's situation: the answers to the questions of the decision model. A plain value.
 */
typedef struct {
  int values[HATS_MAX_INPUTS];
} HatsSituation;

/** HATS_SITUATION_INIT: a situation without answers. */
#define HATS_SITUATION_INIT \
  { { -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } }

/**
 * HatsAdviceError:
 * @HATS_ADVICE_ERROR_INPUT: there is no such input
 * @HATS_ADVICE_ERROR_VALUE: the value is not one that the input takes
 */
typedef enum {
  HATS_ADVICE_ERROR_INPUT,
  HATS_ADVICE_ERROR_VALUE
} HatsAdviceError;

#define HATS_ADVICE_ERROR (hats_advice_error_quark ())
GQuark   hats_advice_error_quark         (void);

/**
 * hats_situation_parse:
 * @situation: where to set the answer
 * @rules: the decision model
 * @input: the input's id
 * @text: a number or a choice's id, or "not-sure"
 * @error: return location for a %HATS_ADVICE_ERROR
 *
 * Returns: whether @text is an answer to @input
 */
gboolean hats_situation_parse            (HatsSituation        *situation,
                                          const HatsRules      *rules,
                                          const char           *input,
                                          const char           *text,
                                          GError              **error);

/** hats_situation_is_complete: Returns: whether all required inputs have answers */
gboolean hats_situation_is_complete      (const HatsSituation  *situation,
                                          const HatsRules      *rules);

/**
 * hats_situation_get_headline:
 * @situation: a situation
 * @rules: the decision model
 *
 * Returns: @situation with what is not answered taken as neutral
 */
HatsSituation hats_situation_get_headline (const HatsSituation *situation,
                                          const HatsRules      *rules);

/** hats_situation_equal: Returns: whether the first inputs of @rules have equal answers */
gboolean hats_situation_equal            (const HatsSituation  *a,
                                          const HatsSituation  *b,
                                          const HatsRules      *rules);

/**
 * hats_situation_format_value:
 * @situation: a situation
 * @rules: the decision model
 * @input: the input's index
 *
 * Returns: (transfer full): the answer for people: "Growth", "7", "Not sure"
 */
char    *hats_situation_format_value     (const HatsSituation  *situation,
                                          const HatsRules      *rules,
                                          guint                 input);

/** hats_situation_to_json: Returns: (transfer full): an object from input id to number or choice id; open ones are left out */
JsonObject *hats_situation_to_json       (const HatsSituation  *situation,
                                          const HatsRules      *rules);

/**
 * hats_situation_from_json:
 * @situation: (out): the situation
 * @rules: the decision model
 * @object: what hats_situation_to_json() made, or anything
 *
 * Inputs that are not known, and values that do not fit, count as not answered.
 */
void     hats_situation_from_json        (HatsSituation        *situation,
                                          const HatsRules      *rules,
                                          JsonObject           *object);

G_END_DECLS
