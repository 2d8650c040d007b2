/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-case.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/**
 * hats_plan_sheet_new:
 * @guide: the guide
 * @planned_case: a case that is complete
 *
 * Writes out a case's growth plan from today on: which hire falls due when, and what to watch for on the way.
 *
 * Returns: (transfer full): the plan as a sheet
 */
HatsSheet *hats_plan_sheet_new (HatsGuide *guide,
                                HatsCase  *planned_case);

G_END_DECLS
