/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-draft-place.h"
#include "hats-guide.h"

G_BEGIN_DECLS

/**
 * HatsRoleDraft:
 *
 * One role of a guide file of the user's own, open for editing: all that it says, each text at its place, see
 * hats-draft-place.h. Its id stays what it is, since other files may name it. All else that the file holds is written
 * again as it was read.
 *
 * A statement or a dissent without text is there to be filled in, and not written; nor are terms for job
 * advertisements while there are too few: a main role needs titles and duties, an adjacent one titles. What a statement
 * rests on is shown as one text: the ids of sources of the guide ("E01, S09"), or in words a source of the user's own,
 * which is kept in the file.
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

const char    *hats_role_draft_get_title      (HatsRoleDraft  *self);
/** hats_role_draft_dup_text: Returns: (transfer full): what stands at @place, "" where nothing was said */
char          *hats_role_draft_dup_text       (HatsRoleDraft  *self,
                                               const char     *place);
/** hats_role_draft_set_text: line breaks in a statement become spaces; sources are ids of the guide's, or any words */
void           hats_role_draft_set_text       (HatsRoleDraft  *self,
                                               const char     *place,
                                               const char     *text);

/** hats_role_draft_count: Returns: how many statements there are in @list, those without text included */
guint          hats_role_draft_count          (HatsRoleDraft  *self,
                                               const char     *list);
/**
 * hats_role_draft_insert:
 * @self: a draft
 * @list: an aspect's list, or %HATS_DRAFT_CONFUSED, which must not have all other roles yet
 * @index: the number of the new statement, which has no text
 */
void           hats_role_draft_insert         (HatsRoleDraft  *self,
                                               const char     *list,
                                               guint           index);
void           hats_role_draft_remove         (HatsRoleDraft  *self,
                                               const char     *list,
                                               guint           index);
/** hats_role_draft_move: @to: its number afterwards */
void           hats_role_draft_move           (HatsRoleDraft  *self,
                                               const char     *list,
                                               guint           from,
                                               guint           to);

/** hats_role_draft_list_others: Returns: (transfer full) (element-type HatsRole): all other roles of the guide */
GPtrArray     *hats_role_draft_list_others    (HatsRoleDraft  *self);

/** hats_role_draft_to_bytes: Returns: (transfer full): the file with the role as it is now */
GBytes        *hats_role_draft_to_bytes       (HatsRoleDraft  *self);
/** hats_role_draft_to_bytes_without: Returns: (transfer full) (nullable): the file without the role; %NULL where nothing is left */
GBytes        *hats_role_draft_to_bytes_without (HatsRoleDraft *self);
/** hats_role_draft_to_copy: Returns: (transfer full): a file of its own for the role as it is now, as @id with @title;
 *   without the terms for job advertisements, which stand for one role only */
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
