/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-role-draft.h"

G_BEGIN_DECLS

/**
 * HatsDraftMeaning:
 * @id: what statements that mean the same have in common
 * @text: how @role says it
 * @role: another role than the one that is edited
 */
typedef struct {
  char     *id;
  char     *text;
  HatsRole *role;
} HatsDraftMeaning;

void       hats_draft_meaning_free    (HatsDraftMeaning *self);

/** hats_draft_meaning_list: Returns: (transfer full) (element-type HatsDraftMeaning): what other roles say under @aspect
 *   that has an id, each once */
GPtrArray *hats_draft_meaning_list    (HatsRoleDraft    *draft,
                                       const char       *aspect);
/** hats_draft_meaning_dup_own: Returns: (transfer full): the id of a statement's meaning, if no other role says it, or a new one */
char      *hats_draft_meaning_dup_own (HatsRoleDraft    *draft,
                                       const char       *aspect,
                                       guint             index);

G_END_DECLS
