/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "hats-advice.h"

G_BEGIN_DECLS

/* How data say what the model says; the README lists the members. */

/** hats_outcome_set_members: sets "outcome", and "first": whom to hire first, null where the answer is not to hire both */
void hats_outcome_set_members (JsonObject        *object,
                               const HatsOutcome *outcome,
                               HatsJob            lean);
/** hats_hours_set_members: @hours: (array): by #HatsJob; sets "product_hours" and "project_hours" */
void hats_hours_set_members   (JsonObject        *object,
                               const double      *hours);
/** hats_advice_set_members: sets these, "lean", "near_tie", "near_outcome", "possible" and "situation" */
void hats_advice_set_members  (JsonObject        *object,
                               const HatsAdvice  *advice);

G_END_DECLS
