/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-case.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/*
 * The sheets that come out of a decision beside the recommendation. Each is for a complete
 * case, says in whole what the guide says in the user's place as assumed, and takes no more
 * pages than its kind is meant to.
 */

/**
 * hats_hiring_list_roles:
 * @guide: a guide
 * @advice: what its model says
 *
 * Returns: (transfer full): the ids of the roles to hire, whom to hire first in front; for one person
 *   in both roles that of the larger job; empty where nobody is to be hired
 */
GStrv      hats_hiring_list_roles    (HatsGuide        *guide,
                                      const HatsAdvice *advice);

/** hats_hiring_is_both_hats: Returns: whether the advice is one person in both roles, so that the agreement fits */
gboolean   hats_hiring_is_both_hats  (const HatsAdvice *advice);

/**
 * hats_hiring_get_group:
 * @field: a field of the guide
 * @role_id: (nullable): the id of the role that a sheet is about
 *
 * Returns: (transfer none) (nullable): the group of the case's texts that the field is in, see
 *   hats_case_get_text(); %NULL where it takes a role and there is none
 */
const char *hats_hiring_get_group    (const HatsField  *field,
                                      const char       *role_id);

/** hats_hiring_has_field: Returns: whether @sheet, one of the following, has a place for @field */
gboolean   hats_hiring_has_field     (const HatsSheet  *sheet,
                                      const HatsField  *field);

/**
 * hats_brief_sheet_new:
 * @guide: a guide with a hiring section
 * @hiring_case: a complete case
 * @role_id: the id of a role that the section has a brief of
 *
 * Returns: (transfer full): the role's hiring brief, of at most two pages
 */
HatsSheet *hats_brief_sheet_new      (HatsGuide        *guide,
                                      HatsCase         *hiring_case,
                                      const char       *role_id);

/** hats_scorecard_sheet_new: Returns: (transfer full): the interview scorecard that matches hats_brief_sheet_new(), of one page */
HatsSheet *hats_scorecard_sheet_new  (HatsGuide        *guide,
                                      HatsCase         *hiring_case,
                                      const char       *role_id);

/** hats_agreement_sheet_new: Returns: (transfer full): what one person in both roles signs, of one page */
HatsSheet *hats_agreement_sheet_new  (HatsGuide        *guide,
                                      HatsCase         *hiring_case);

G_END_DECLS
