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
 * @edited: signal (HatsDraftField, const char *member, const char *aspect, guint index, gboolean is_source): a text was
 *   changed, which the draft does not have yet: a member of the role, or a statement of an aspect
 * @restructuring: signal: something else is about to be changed in the draft
 * @restructured: signal (gboolean removed): it was; whether a statement was taken away
 *
 * The fields of a role that is edited.
 */

/** HatsRoleFormFocus: which field has the focus, to be given to the one that takes its place */
typedef struct _HatsRoleFormFocus HatsRoleFormFocus;

void               hats_role_form_focus_free (HatsRoleFormFocus *focus);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsRoleFormFocus, hats_role_form_focus_free)

/** hats_role_form_new: Returns: (transfer floating): a form without fields */
GtkWidget         *hats_role_form_new       (void);

/** hats_role_form_clear: takes all fields away */
void               hats_role_form_clear     (HatsRoleForm            *self);
/** hats_role_form_show: makes the fields for @draft, which must be there until they are taken away */
void               hats_role_form_show      (HatsRoleForm            *self,
                                             HatsRoleDraft           *draft,
                                             HatsGuide               *guide);

/** hats_role_form_dup_focus: Returns: (transfer full): which field has the focus */
HatsRoleFormFocus *hats_role_form_dup_focus (HatsRoleForm            *self);
/** hats_role_form_focus: @focus: (nullable): %NULL for the first field */
void               hats_role_form_focus     (HatsRoleForm            *self,
                                             const HatsRoleFormFocus *focus);

G_END_DECLS
