/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-role-draft.h"

G_BEGIN_DECLS

#define HATS_TYPE_DRAFT_FIELD (hats_draft_field_get_type ())
G_DECLARE_FINAL_TYPE (HatsDraftField, hats_draft_field, HATS, DRAFT_FIELD, GtkWidget)

/**
 * HatsDraftField:
 * @edited: signal, emitted when the person changes the text
 *
 * One text of a role that is edited, in a line, over several, or chosen from some, with a message below it for what is
 * wrong with it.
 */

/**
 * hats_draft_field_new:
 * @draft: (transfer none): what has the text
 * @place: which text it is, see hats-draft-place.h
 * @name: what a screen reader calls it
 * @placeholder: (nullable): what it shows while it is empty, for a line
 * @wraps: whether a long text goes on in the next line
 *
 * Returns: (transfer floating): the field
 */
GtkWidget  *hats_draft_field_new         (HatsRoleDraft  *draft,
                                          const char     *place,
                                          const char     *name,
                                          const char     *placeholder,
                                          gboolean        wraps);

/**
 * hats_draft_field_new_choice:
 * @draft: (transfer none): what has the text
 * @place: which text it is
 * @name: what a screen reader calls it
 * @texts: what the text can be
 * @titles: what is shown for each of them
 *
 * Returns: (transfer floating): the field
 */
GtkWidget  *hats_draft_field_new_choice  (HatsRoleDraft      *draft,
                                          const char         *place,
                                          const char         *name,
                                          const char * const *texts,
                                          const char * const *titles);

const char *hats_draft_field_get_place   (HatsDraftField *self);
/** hats_draft_field_is_choice: Returns: whether each change of it is a whole one, as nothing is typed */
gboolean    hats_draft_field_is_choice   (HatsDraftField *self);
/** hats_draft_field_dup_text: Returns: (transfer full): what it shows, or the text that was chosen */
char       *hats_draft_field_dup_text    (HatsDraftField *self);

/** hats_draft_field_set_message: @message: (nullable): what is wrong with the text */
void        hats_draft_field_set_message (HatsDraftField *self,
                                          const char     *message);

G_END_DECLS
