/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-guide.h"

G_BEGIN_DECLS

/** HatsLens: which statements of a comparison are looked at. */
typedef enum {
  HATS_LENS_ALL,
  HATS_LENS_DIFFERENT,    /* what no other of the compared roles has too */
  HATS_LENS_SHARED        /* what another of the compared roles has too */
} HatsLens;

/** hats_lens_get_id: Returns: "all", "different" or "shared" */
const char *hats_lens_get_id   (HatsLens    lens);
/** hats_lens_from_id: Returns: whether @id is that of a lens, which is then put in @lens */
gboolean    hats_lens_from_id  (const char *id,
                                HatsLens   *lens);

/**
 * HatsComparison:
 * @lens: which statements
 * @roles: (nullable): ids of the roles in the columns, in their order; %NULL for the main ones in the guide's order
 * @aspects: (nullable): ids of the aspects in the rows, in their order; %NULL for all in the guide's order
 *
 * What is compared, as a person chose it. Ids that the guide does not have, and those that come again, are
 * ignored; where nothing is left of a list, it is as if it were %NULL.
 */
typedef struct {
  HatsLens lens;
  GStrv    roles;
  GStrv    aspects;
} HatsComparison;

/** HATS_COMPARISON_INIT: the main roles in everything */
#define HATS_COMPARISON_INIT { HATS_LENS_ALL, NULL, NULL }

/** hats_comparison_clear: frees what it holds; it compares the main roles in everything then */
void       hats_comparison_clear        (HatsComparison       *comparison);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (HatsComparison, hats_comparison_clear)

/** hats_comparison_copy: sets @copy, whose content is not freed, to the same as @comparison */
void       hats_comparison_copy         (const HatsComparison *comparison,
                                         HatsComparison       *copy);
/** hats_comparison_normalise: makes a list %NULL that says no more than %NULL does */
void       hats_comparison_normalise    (HatsComparison       *comparison,
                                         HatsGuide            *guide);
/** hats_comparison_list_roles: Returns: (transfer full) (element-type HatsRole): the roles of the columns, at least one */
GPtrArray *hats_comparison_list_roles   (const HatsComparison *comparison,
                                         HatsGuide            *guide);
/** hats_comparison_list_aspects: Returns: (transfer full) (element-type HatsAspect): the aspects of the rows */
GPtrArray *hats_comparison_list_aspects (const HatsComparison *comparison,
                                         HatsGuide            *guide);
/** hats_comparison_count_shared: Returns: how many meanings two or more of the roles have, aspect by aspect, under any lens */
guint      hats_comparison_count_shared (const HatsComparison *comparison,
                                         HatsGuide            *guide);

G_END_DECLS
