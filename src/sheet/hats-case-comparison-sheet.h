/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-case.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/** HATS_MOST_CASES: how many cases stand side by side at most; two at least. */
#define HATS_LEAST_CASES 2
#define HATS_MOST_CASES 4

/**
 * HatsNamedCase:
 * @name: what to call it; cases of one name are numbered
 * @content: the case, complete or not
 *
 * A case to be compared.
 */
typedef struct {
  const char     *name;
  const HatsCase *content;
} HatsNamedCase;

/**
 * hats_case_comparison_sheet_new:
 * @guide: the guide
 * @cases: (array length=n_cases): cases of @guide, in the order of their columns
 * @n_cases: from %HATS_LEAST_CASES to %HATS_MOST_CASES
 *
 * Lays cases side by side: what the model says of each, only the answers and numbers that differ, and what each of
 * these does to the result, found by running the model with that one taken over from another case.
 *
 * Returns: (transfer full): the comparison as a sheet
 */
HatsSheet *hats_case_comparison_sheet_new (HatsGuide           *guide,
                                           const HatsNamedCase *cases,
                                           guint                n_cases);

G_END_DECLS
