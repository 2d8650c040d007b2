/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HATS_TYPE_ROLE_SIGN (hats_role_sign_get_type ())
G_DECLARE_FINAL_TYPE (HatsRoleSign, hats_role_sign, HATS, ROLE_SIGN, GObject)

/**
 * HatsRoleSign:
 *
 * The sign of a role as a symbolic picture, in the text colour of where it is shown.
 */

/** hats_role_sign_new: Returns: (transfer full): the sign with the id @sign */
GdkPaintable *hats_role_sign_new       (const char *sign);

/**
 * hats_role_sign_new_image:
 * @sign: the id of a sign
 *
 * Returns: (transfer full): a widget that shows the sign in the size of a small icon; to a
 *   screen reader it is decoration, since the word stands beside it
 */
GtkWidget    *hats_role_sign_new_image (const char *sign);

G_END_DECLS
