/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-guide-library.h"

G_BEGIN_DECLS

#define HATS_TYPE_OWN_ROLE_LIST (hats_own_role_list_get_type ())
G_DECLARE_FINAL_TYPE (HatsOwnRoleList, hats_own_role_list, HATS, OWN_ROLE_LIST, GtkWidget)

/**
 * HatsOwnRoleList:
 * @activated: signal (GFile, const char *role): a role is to be opened, with the file that has it
 *
 * The roles of the user's own guide files, each with sign, title and tagline.
 */

/** hats_own_role_list_show: lists what the files of @library have now, but those at fault or for this run only */
void     hats_own_role_list_show     (HatsOwnRoleList  *self,
                                      HatsGuideLibrary *library);
gboolean hats_own_role_list_is_empty (HatsOwnRoleList  *self);
/**
 * hats_own_role_list_focus:
 * @self: a list
 * @role: (nullable): the id of the role whose row gets the focus, or else the first row
 *
 * Returns: whether there is a row
 */
gboolean hats_own_role_list_focus    (HatsOwnRoleList  *self,
                                      const char       *role);

G_END_DECLS
