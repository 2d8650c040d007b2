/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-draft-field.h"
#include "hats-role-draft.h"

G_BEGIN_DECLS

#define HATS_TYPE_DRAFT_LIST (hats_draft_list_get_type ())
G_DECLARE_FINAL_TYPE (HatsDraftList, hats_draft_list, HATS, DRAFT_LIST, GtkWidget)

/**
 * HatsDraftList:
 * @edited: signal (HatsDraftField, guint index, gboolean is_source): a text was changed, which the draft does not have yet
 * @restructuring: signal: statements are about to be added, taken away or moved in the draft
 * @restructured: signal (gboolean removed): they were
 *
 * The statements that a role that is edited has under one aspect, each with what it rests on. They are moved with
 * their buttons, with Alt and the up and down arrow, or dragged.
 */

/**
 * hats_draft_list_new:
 * @draft: (transfer none): what is edited, which must outlive the list’s place in a window
 * @aspect: the aspect
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *hats_draft_list_new       (HatsRoleDraft *draft,
                                      HatsAspect    *aspect);

/** hats_draft_list_get_aspect: Returns: the aspect's id */
const char *hats_draft_list_get_aspect (HatsDraftList *self);

/** hats_draft_list_find_focus: Returns: which statement has the focus, or -1; @is_source: (out): whether its source has it */
int        hats_draft_list_find_focus (HatsDraftList *self,
                                      gboolean      *is_source);
/** hats_draft_list_focus: gives a statement the focus, or the last where there are not as many */
void       hats_draft_list_focus     (HatsDraftList *self,
                                      guint          index,
                                      gboolean       is_source);

G_END_DECLS
