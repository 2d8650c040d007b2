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

/** HATS_SET_NAME_LENGTH: how many characters the name of a set may have */
#define HATS_SET_NAME_LENGTH 60

/**
 * HatsCompareSet:
 * @name: what a person calls it
 * @comparison: what it compares
 *
 * A comparison with a name, to be recalled.
 */
typedef struct {
  char           *name;
  HatsComparison  comparison;
} HatsCompareSet;

/** hats_compare_set_new: Returns: (transfer full): a set of this name that compares the same as @comparison */
HatsCompareSet *hats_compare_set_new   (const char            *name,
                                        const HatsComparison  *comparison);
void            hats_compare_set_free  (HatsCompareSet        *set);
/** hats_compare_sets_load: Returns: (transfer full) (element-type HatsCompareSet): the sets that were kept, in order */
GPtrArray      *hats_compare_sets_load (void);
/** hats_compare_sets_keep: Returns: whether these and no other sets are kept */
gboolean        hats_compare_sets_keep (GPtrArray             *sets,
                                        GError               **error);

G_END_DECLS
