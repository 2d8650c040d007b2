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
 * @edited: signal (HatsDraftField): a text was changed, which the draft does not have yet
 * @restructuring: signal: statements are about to be added, taken away or moved in the draft
 * @restructured: signal (gboolean removed): they were
 *
 * The statements that a role that is edited has under one aspect, or about the roles that it is often confused with.
 * Those of an aspect are moved with their buttons, with Alt and the up and down arrow, or dragged.
 */

/**
 * hats_draft_list_new:
 * @draft: (transfer none): what is edited, which must outlive the list’s place in a window
 * @aspect: (nullable): the aspect, or %NULL for the roles that it is confused with
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *hats_draft_list_new   (HatsRoleDraft *draft,
                                  HatsAspect    *aspect);

/**
 * hats_draft_list_focus:
 * @self: a list
 * @place: a place in the draft, see hats-draft-place.h
 *
 * Gives what stands there the focus, or in the last statement where there are not as many.
 *
 * Returns: whether @place is in this list
 */
gboolean   hats_draft_list_focus (HatsDraftList *self,
                                  const char    *place);

G_END_DECLS
