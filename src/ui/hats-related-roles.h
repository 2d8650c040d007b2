/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-guide.h"
#include "hats-sheet-view.h"
#include "hats-view.h"

G_BEGIN_DECLS

#define HATS_TYPE_RELATED_ROLES (hats_related_roles_get_type ())
G_DECLARE_FINAL_TYPE (HatsRelatedRoles, hats_related_roles, HATS, RELATED_ROLES, GtkWidget)

/**
 * HatsRelatedRoles:
 *
 * The roles of the guide's second part: a list, from which a row leads to the page of its
 * role; a button, Escape and Alt+Left lead back.
 */

/** hats_related_roles_new: Returns: (transfer floating): the related roles of @guide */
GtkWidget     *hats_related_roles_new       (HatsGuide        *guide);

/** hats_related_roles_open_role: opens the page of @role, one of the related ones; Returns: (transfer none): the page */
HatsSheetView *hats_related_roles_open_role (HatsRelatedRoles *self,
                                             HatsRole         *role);

G_END_DECLS
