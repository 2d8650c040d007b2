/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-comparison.h"

G_BEGIN_DECLS

/*
 * What was chosen for the comparison, from one run to the next. What cannot be read is as if it had never been chosen.
 */

/** hats_compare_state_load: sets @comparison to what was kept, and to everything where there is nothing */
void     hats_compare_state_load (HatsComparison        *comparison);
/** hats_compare_state_keep: Returns: whether @comparison is kept for the next run */
gboolean hats_compare_state_keep (const HatsComparison  *comparison,
                                  GError               **error);

G_END_DECLS
