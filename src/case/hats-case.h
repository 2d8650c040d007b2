/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-advice.h"
#include "hats-assumption.h"
#include "hats-plan.h"

G_BEGIN_DECLS

/** HATS_CASE_MAX_TEXT: the longest text of a case, in bytes. */
#define HATS_CASE_MAX_TEXT 8192

/** HATS_CASE_GROUP: the group of the texts that belong to the case as a whole: "name", "company", "notes". */
#define HATS_CASE_GROUP "case"

/**
 * HatsCase:
 *
 * A situation with all that belongs to it: the answers, the user's own numbers, the growth
 * plan, and texts such as names, notes and what a hiring brief leaves to the user.
 *
 * A value that does not change once it is shared: the functions that return a case return another one.
 */
typedef struct _HatsCase HatsCase;

#define HATS_TYPE_CASE (hats_case_get_type ())
GType         hats_case_get_type            (void);

/** hats_case_new: @rules: the guide's model; Returns: (transfer full): a case without answers */
HatsCase     *hats_case_new                 (HatsRules            *rules);
HatsCase     *hats_case_ref                 (HatsCase             *self);
void          hats_case_unref               (HatsCase             *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsCase, hats_case_unref)

/** hats_case_equal: Returns: whether two cases of one guide say the same */
gboolean      hats_case_equal               (const HatsCase       *a,
                                             const HatsCase       *b);

/** hats_case_get_rules: Returns: (transfer none): the decision model with the case's own numbers */
HatsRules    *hats_case_get_rules           (const HatsCase       *self);
const HatsSituation *hats_case_get_situation (const HatsCase      *self);
/** hats_case_get_plan: Returns: (transfer none) (element-type HatsPlanStep): the plan, in the user's order */
GArray       *hats_case_get_plan            (const HatsCase       *self);
/**
 * hats_case_get_text:
 * @self: a case
 * @group: %HATS_CASE_GROUP, "agreement" or a role's id
 * @field: the field's id
 *
 * Returns: (transfer none): what the user wrote, "" where nothing stands
 */
const char   *hats_case_get_text            (const HatsCase       *self,
                                             const char           *group,
                                             const char           *field);
/** hats_case_list_texts: Returns: (transfer full): the keys "group/field" of all texts, sorted */
GStrv         hats_case_list_texts          (const HatsCase       *self);
/** hats_case_is_complete: Returns: whether all required questions are answered */
gboolean      hats_case_is_complete         (const HatsCase       *self);
/** hats_case_advise: Returns: (transfer full): what the model says of a complete case; it is run once, however often this is asked */
HatsAdvice   *hats_case_advise              (const HatsCase       *self);

/** hats_case_with_rules: @rules: the same guide's model; Returns: (transfer full): the case with these numbers */
HatsCase     *hats_case_with_rules          (const HatsCase       *self,
                                             HatsRules            *rules);
HatsCase     *hats_case_with_situation      (const HatsCase       *self,
                                             const HatsSituation  *situation);
/** hats_case_at_step: Returns: (transfer full): the case with the team's size and the product's stage of @step */
HatsCase     *hats_case_at_step             (const HatsCase       *self,
                                             const HatsPlanStep   *step);
/** hats_case_with_plan: @steps: (element-type HatsPlanStep): at most %HATS_PLAN_MAX_STEPS */
HatsCase     *hats_case_with_plan           (const HatsCase       *self,
                                             GArray               *steps);
/** hats_case_with_text: @text: at most %HATS_CASE_MAX_TEXT bytes; "" removes it */
HatsCase     *hats_case_with_text           (const HatsCase       *self,
                                             const char           *group,
                                             const char           *field,
                                             const char           *text);

G_END_DECLS
