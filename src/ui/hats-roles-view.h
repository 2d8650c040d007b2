/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-guide.h"
#include "hats-view.h"

G_BEGIN_DECLS

#define HATS_TYPE_ROLES_VIEW (hats_roles_view_get_type ())
G_DECLARE_FINAL_TYPE (HatsRolesView, hats_roles_view, HATS, ROLES_VIEW, GtkWidget)

/**
 * HatsRolesView:
 *
 * The main roles, each in a tab of its own, and the related ones in a last tab, made from the guide.
 */

/** hats_roles_view_new: Returns: a view of @guide */
GtkWidget *hats_roles_view_new       (HatsGuide     *guide);

/** hats_roles_view_show_role: opens the page of a role, if there is one with this @id, and gives it the focus */
void       hats_roles_view_show_role (HatsRolesView *self,
                                      const char    *id);

G_END_DECLS
