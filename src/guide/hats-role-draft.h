/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-guide.h"

G_BEGIN_DECLS

/**
 * HatsRoleDraft:
 *
 * One role of a guide file of the user's own, open for editing: title, tagline, sign, and for each aspect its
 * statements with text and source. All else that the file holds is written again as it was read.
 *
 * A statement without text is there to be filled in, and not written. What it rests on is shown as one text: the ids
 * of sources of the guide ("E01, S09"), or in words a source of the user's own, which is kept in the file.
 */
typedef struct _HatsRoleDraft HatsRoleDraft;

/**
 * hats_role_draft_new:
 * @bytes: the content of a guide file in which the library finds no fault
 * @role: the id of a role in it
 * @guide: the guide that the file is part of; what the role has there and not in the file can be edited as well, and
 *   is written only if it is
 * @error: return location for a %HATS_GUIDE_ERROR
 *
 * Returns: (transfer full): the role, or %NULL where the file has no such role
 */
HatsRoleDraft *hats_role_draft_new            (GBytes         *bytes,
                                               const char     *role,
                                               HatsGuide      *guide,
                                               GError        **error);
void           hats_role_draft_free           (HatsRoleDraft  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsRoleDraft, hats_role_draft_free)

const char    *hats_role_draft_get_id         (HatsRoleDraft  *self);

/** hats_role_draft_get_member: @name: "title", "tagline" or "sign"; Returns: its text */
const char    *hats_role_draft_get_member     (HatsRoleDraft  *self,
                                               const char     *name);
void           hats_role_draft_set_member     (HatsRoleDraft  *self,
                                               const char     *name,
                                               const char     *text);

/** hats_role_draft_count: Returns: how many statements there are under @aspect, those without text included */
guint          hats_role_draft_count          (HatsRoleDraft  *self,
                                               const char     *aspect);
const char    *hats_role_draft_get_text       (HatsRoleDraft  *self,
                                               const char     *aspect,
                                               guint           index);
/** hats_role_draft_set_text: line breaks in @text become spaces */
void           hats_role_draft_set_text       (HatsRoleDraft  *self,
                                               const char     *aspect,
                                               guint           index,
                                               const char     *text);
/** hats_role_draft_dup_source: Returns: (transfer full): what a statement rests on, "" where nothing was said */
char          *hats_role_draft_dup_source     (HatsRoleDraft  *self,
                                               const char     *aspect,
                                               guint           index);
/** hats_role_draft_set_source: @text: ids of the guide's sources, or any words */
void           hats_role_draft_set_source     (HatsRoleDraft  *self,
                                               const char     *aspect,
                                               guint           index,
                                               const char     *text);

/** hats_role_draft_insert: a statement without text, so that it has the number @index under @aspect */
void           hats_role_draft_insert         (HatsRoleDraft  *self,
                                               const char     *aspect,
                                               guint           index);
void           hats_role_draft_remove         (HatsRoleDraft  *self,
                                               const char     *aspect,
                                               guint           index);
/** hats_role_draft_move: @to: its number afterwards */
void           hats_role_draft_move           (HatsRoleDraft  *self,
                                               const char     *aspect,
                                               guint           from,
                                               guint           to);

/** hats_role_draft_to_bytes: Returns: (transfer full): the file with the role as it is now */
GBytes        *hats_role_draft_to_bytes       (HatsRoleDraft  *self);
/** hats_role_draft_to_bytes_without: Returns: (transfer full) (nullable): the file without the role; %NULL where nothing is left */
GBytes        *hats_role_draft_to_bytes_without (HatsRoleDraft *self);
/** hats_role_draft_to_copy: Returns: (transfer full): a file of its own for the role as it is now, as @id with @title */
GBytes        *hats_role_draft_to_copy        (HatsRoleDraft  *self,
                                               const char     *id,
                                               const char     *title);

/** hats_role_draft_list: @bytes: as for hats_role_draft_new(); Returns: (transfer full): the ids of the roles in it */
GStrv          hats_role_draft_list           (GBytes         *bytes);

/**
 * hats_role_draft_new_file:
 * @guide: the guide
 * @from: (nullable): the role to copy; %NULL for one that says nothing yet
 * @id: an id that no role has
 * @title: its title
 *
 * Returns: (transfer full): the content of a guide file with that role
 */
GBytes        *hats_role_draft_new_file       (HatsGuide      *guide,
                                               HatsRole       *from,
                                               const char     *id,
                                               const char     *title);

G_END_DECLS
