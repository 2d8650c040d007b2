/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-plan.h"

G_BEGIN_DECLS

/* How sheets and windows write a step of a growth plan. */

/** hats_date_format: @format: see g_date_time_format(); Returns: (transfer full): the date in the user's language */
char *hats_date_format      (const GDate        *date,
                             const char         *format);
/** hats_date_format_long: Returns: (transfer full): "24 November 2026" */
char *hats_date_format_long (const GDate        *date);
/** hats_step_format: Returns: (transfer full): what is planned: "12 people, Growth" */
char *hats_step_format      (const HatsPlanStep *step,
                             const HatsRules    *rules);

G_END_DECLS
