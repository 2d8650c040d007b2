/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-advice-data.h"

#include "hats-hours.h"

void
hats_outcome_set_members (JsonObject        *object,
                          const HatsOutcome *outcome,
                          HatsJob            lean)
{
  json_object_set_string_member (object, "outcome", outcome->id);
  if (hats_outcome_has_first (outcome))
    json_object_set_string_member (object, "first", hats_job_get_id (lean));
  else
    json_object_set_null_member (object, "first");
}

void
hats_hours_set_members (JsonObject   *object,
                        const double *hours)
{
  json_object_set_double_member (object, "product_hours", hours[HATS_JOB_PRODUCT]);
  json_object_set_double_member (object, "project_hours", hours[HATS_JOB_PROJECT]);
}

void
hats_advice_set_members (JsonObject       *object,
                         const HatsAdvice *advice)
{
  const HatsOutcome *outcome = hats_rules_outcome (advice->rules, advice->outcome);
  JsonArray *possible = json_array_new ();

  hats_outcome_set_members (object, outcome, advice->lean);
  if (outcome->leaning && !hats_outcome_has_first (outcome))
    json_object_set_string_member (object, "lean", hats_job_get_id (advice->lean));
  hats_hours_set_members (object, advice->hours);
  json_object_set_boolean_member (object, "near_tie", advice->near_tie);
  if (advice->near_tie)
    json_object_set_string_member (object, "near_outcome",
                                   hats_rules_outcome (advice->rules, advice->near_outcome)->id);

  for (guint i = 0; i < advice->rules->outcomes->len; i++)
    if ((advice->possible & (1u << i)) != 0)
      json_array_add_string_element (possible, hats_rules_outcome (advice->rules, i)->id);
  json_object_set_array_member (object, "possible", possible);
  json_object_set_object_member (object, "situation", hats_situation_to_json (&advice->situation, advice->rules));
}
