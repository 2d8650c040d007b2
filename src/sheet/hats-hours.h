/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-rules.h"

G_BEGIN_DECLS

/* How sheets write hours and the two kinds of work. */

/** hats_hours_format: Returns: (transfer full): hours a week with at most one decimal: "35 h", "17.5 h" */
char       *hats_hours_format        (double  hours);
/** hats_hours_format_change: Returns: (transfer full): the same with a sign, for what is added or taken away: "+35 h", "−4 h" */
char       *hats_hours_format_change (double  hours);

/** hats_job_get_id: Returns: (transfer none): what data calls the job: "product", "project" */
const char *hats_job_get_id          (HatsJob job);
/** hats_job_get_title: Returns: (transfer none): what people call the job: "Product work" */
const char *hats_job_get_title       (HatsJob job);

G_END_DECLS
