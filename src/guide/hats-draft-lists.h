/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-own-source.h"

G_BEGIN_DECLS

/**
 * HatsDraftLists:
 *
 * The statements of a role that is edited: under each aspect, and about the roles that it is confused with. What was
 * not asked for and edited stays as it is in the role's object. Private to the guide layer.
 */
typedef struct _HatsDraftLists HatsDraftLists;

/**
 * hats_draft_lists_new:
 * @role: the object of the role, which outlives the lists
 * @known: (nullable): what the guide has of the role, for what the object does not give
 * @guide: the guide
 * @sources: what statements rest on, which outlives the lists
 *
 * Returns: (transfer full): the lists
 */
HatsDraftLists *hats_draft_lists_new         (JsonObject     *role,
                                              HatsRole       *known,
                                              HatsGuide      *guide,
                                              HatsOwnSources *sources);
void            hats_draft_lists_free        (HatsDraftLists *self);

guint           hats_draft_lists_count       (HatsDraftLists *self,
                                              const char     *list);
/** hats_draft_lists_dup_text: Returns: (transfer full) (nullable): a part, "" where nothing is said; %NULL where there is no such statement */
char           *hats_draft_lists_dup_text    (HatsDraftLists *self,
                                              const char     *list,
                                              guint           index,
                                              const char     *part);
void            hats_draft_lists_set_text    (HatsDraftLists *self,
                                              const char     *list,
                                              guint           index,
                                              const char     *part,
                                              const char     *text);
/** hats_draft_lists_insert: @role: (nullable): for a statement about another role, its id */
void            hats_draft_lists_insert      (HatsDraftLists *self,
                                              const char     *list,
                                              guint           index,
                                              const char     *role);
void            hats_draft_lists_remove      (HatsDraftLists *self,
                                              const char     *list,
                                              guint           index);
void            hats_draft_lists_move        (HatsDraftLists *self,
                                              const char     *list,
                                              guint           from,
                                              guint           to);

/** hats_draft_lists_dup_written: Returns: (transfer full): the statements of a list that have a text, as they are written */
JsonArray      *hats_draft_lists_dup_written (HatsDraftLists *self,
                                              const char     *list);
/** hats_draft_lists_store: puts what was edited into the object of the role */
void            hats_draft_lists_store       (HatsDraftLists *self);

G_END_DECLS
