/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-advice.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/**
 * hats_recommendation_sheet_new:
 * @guide: the guide whose rules gave @advice
 * @advice: the advice
 *
 * Its data hold `outcome`, `first`, `product_hours`, `project_hours`, `near_tie`,
 * `possible`, `situation` and `reasons`.
 *
 * Returns: (transfer full): the recommendation: the answer, the week as bars, the
 *   reasons, the safeguards, the answers that it rests on
 */
HatsSheet *hats_recommendation_sheet_new (HatsGuide        *guide,
                                          const HatsAdvice *advice);

G_END_DECLS
