/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-draft-field.h"
#include "hats-role-draft.h"

G_BEGIN_DECLS

#define HATS_TYPE_DRAFT_ROW (hats_draft_row_get_type ())
G_DECLARE_FINAL_TYPE (HatsDraftRow, hats_draft_row, HATS, DRAFT_ROW, GtkWidget)

/**
 * HatsDraftRow:
 * @edited: signal (HatsDraftField): a text was changed, which the draft does not have yet
 * @moved: signal (gboolean down): the statement is to be moved
 * @removed: signal: the statement is to be taken away
 *
 * One statement of a role that is edited: its text and what it rests on, buttons, and folded away what else can be
 * said of it: which other role says the same, and who disagrees. It can be dragged as a #GtkWidget.
 */

/**
 * hats_draft_row_new:
 * @draft: (transfer none): what is edited, which must outlive the row’s place in a window
 * @aspect: (nullable): the aspect, or %NULL for a statement about a role that this one is confused with
 * @index: the number of the statement
 * @is_last: whether none follows it
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *hats_draft_row_new         (HatsRoleDraft *draft,
                                       HatsAspect    *aspect,
                                       guint          index,
                                       gboolean       is_last);

/** hats_draft_row_get_unfolded: Returns: whether all is shown that can be said */
gboolean   hats_draft_row_get_unfolded (HatsDraftRow *self);
void       hats_draft_row_set_unfolded (HatsDraftRow *self,
                                       gboolean       unfolded);

/** hats_draft_row_focus: gives the field of a part the focus, and shows it where it is folded away */
void       hats_draft_row_focus       (HatsDraftRow  *self,
                                       const char    *part);

G_END_DECLS
