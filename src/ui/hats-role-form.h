/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-draft-field.h"
#include "hats-role-draft.h"

G_BEGIN_DECLS

#define HATS_TYPE_ROLE_FORM (hats_role_form_get_type ())
G_DECLARE_FINAL_TYPE (HatsRoleForm, hats_role_form, HATS, ROLE_FORM, GtkWidget)

/**
 * HatsRoleForm:
 * @edited: signal (HatsDraftField): a text was changed, which the draft does not have yet
 * @restructuring: signal: something else is about to be changed in the draft
 * @restructured: signal (gboolean removed): it was; whether a statement was taken away
 *
 * The fields of a role that is edited: all that it says.
 */

/** hats_role_form_new: Returns: (transfer floating): a form without fields */
GtkWidget *hats_role_form_new       (void);

/** hats_role_form_clear: takes all fields away */
void       hats_role_form_clear     (HatsRoleForm  *self);
/** hats_role_form_show: makes the fields for @draft, which must be there until they are taken away */
void       hats_role_form_show      (HatsRoleForm  *self,
                                     HatsRoleDraft *draft,
                                     HatsGuide     *guide);

/** hats_role_form_dup_focus: Returns: (transfer full) (nullable): the place whose field has the focus, see hats-draft-place.h */
char      *hats_role_form_dup_focus (HatsRoleForm  *self);
/** hats_role_form_focus: @place: (nullable): %NULL for no field */
void       hats_role_form_focus     (HatsRoleForm  *self,
                                     const char    *place);

G_END_DECLS
