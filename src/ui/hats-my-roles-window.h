/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-guide-library.h"

G_BEGIN_DECLS

#define HATS_TYPE_MY_ROLES_WINDOW (hats_my_roles_window_get_type ())
G_DECLARE_FINAL_TYPE (HatsMyRolesWindow, hats_my_roles_window, HATS, MY_ROLES_WINDOW, GtkWindow)

/**
 * HatsMyRolesWindow:
 *
 * The roles of the user's own guide files: made from a template or as a copy, edited, taken in and given out as files,
 * deleted, and each of these taken back.
 */

/** hats_my_roles_window_new: @library: a library with a folder; Returns: (transfer none): a new window */
GtkWindow *hats_my_roles_window_new    (GtkApplication    *application,
                                        HatsGuideLibrary  *library);

/** hats_my_roles_window_import: takes a copy of a guide file in, or says what is wrong with it and where */
void       hats_my_roles_window_import (HatsMyRolesWindow *self,
                                        GFile             *file);
/** hats_my_roles_window_export: writes the file of the role that is edited to @file */
void       hats_my_roles_window_export (HatsMyRolesWindow *self,
                                        GFile             *file);

G_END_DECLS
