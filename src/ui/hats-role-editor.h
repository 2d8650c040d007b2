/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-guide-journal.h"

G_BEGIN_DECLS

#define HATS_TYPE_ROLE_EDITOR (hats_role_editor_get_type ())
G_DECLARE_FINAL_TYPE (HatsRoleEditor, hats_role_editor, HATS, ROLE_EDITOR, GtkWidget)

/**
 * HatsRoleEditor:
 * @gone: signal: the role is there no longer
 * @message: signal (const char *message, gboolean can_undo): something to be told
 * @updated: signal: another role is edited, or this one has another title, or what is typed is wrong or so no longer
 *
 * All that a role of the user's own says, in fields. What is typed is checked and saved when it has rested for a
 * moment; what is wrong is said at its field, and what was right before stays in the file. When another program has
 * changed the file meanwhile, a banner asks which of the two to keep.
 */

/** hats_role_editor_new: Returns: (transfer floating): an editor without a role */
GtkWidget  *hats_role_editor_new       (HatsGuideLibrary *library,
                                        HatsGuideJournal *journal);

/** hats_role_editor_open: @role: the id of a role of the library's file at @file; Returns: whether it is there */
gboolean    hats_role_editor_open      (HatsRoleEditor   *self,
                                        GFile            *file,
                                        const char       *role);
/** hats_role_editor_dup_without: Returns: (transfer full) (nullable): the file without the role; %NULL where nothing is left */
GBytes     *hats_role_editor_dup_without (HatsRoleEditor *self);
/** hats_role_editor_get_bytes: Returns: (transfer none) (nullable): what the file holds */
GBytes     *hats_role_editor_get_bytes (HatsRoleEditor   *self);
/** hats_role_editor_dup_copy: Returns: (transfer full): a file for the role as it is, as @id with @title */
GBytes     *hats_role_editor_dup_copy  (HatsRoleEditor   *self,
                                        const char       *id,
                                        const char       *title);
/** hats_role_editor_get_title: Returns: (nullable): the title of the role that is edited */
const char *hats_role_editor_get_title (HatsRoleEditor   *self);
/** hats_role_editor_close: saves what is left to save */
void        hats_role_editor_close     (HatsRoleEditor   *self);
/** hats_role_editor_flush: saves what was typed, without waiting for it to rest */
void        hats_role_editor_flush     (HatsRoleEditor   *self);

/** hats_role_editor_has_fault: Returns: whether something was typed that is wrong, and so not saved */
gboolean    hats_role_editor_has_fault (HatsRoleEditor   *self);
/** hats_role_editor_revert_fault: shows in its place what is saved */
void        hats_role_editor_revert_fault (HatsRoleEditor *self);

/** hats_role_editor_is_undecided: Returns: whether the person must still choose what to keep */
gboolean    hats_role_editor_is_undecided (HatsRoleEditor *self);

/** hats_role_editor_get_role: Returns: (nullable): the id of the role that is edited */
const char *hats_role_editor_get_role  (HatsRoleEditor   *self);
/** hats_role_editor_get_file: Returns: (transfer none) (nullable): where it is */
GFile      *hats_role_editor_get_file  (HatsRoleEditor   *self);

G_END_DECLS
