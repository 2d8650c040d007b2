/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Places name what can be edited of a role, like a path in its object: "title", or "aspects/skills/2/text".
 */

/** The texts of a role. Terms stand with commas between them. */
#define HATS_DRAFT_TITLE "title"
#define HATS_DRAFT_TAGLINE "tagline"
#define HATS_DRAFT_SIGN "sign"
#define HATS_DRAFT_PART "part"
#define HATS_DRAFT_MIRROR_TITLES "mirror/titles"
#define HATS_DRAFT_MIRROR_TERMS "mirror/terms"

/** The list of statements about the roles that it is confused with; each aspect has a list, too. */
#define HATS_DRAFT_CONFUSED "confused-with"

/** The parts of a statement; #HATS_DRAFT_ROLE for those about another role, whose id it is. */
#define HATS_DRAFT_TEXT "text"
#define HATS_DRAFT_SOURCES "sources"
#define HATS_DRAFT_MEANING "meaning"
#define HATS_DRAFT_DISSENT "dissent/text"
#define HATS_DRAFT_DISSENT_SOURCES "dissent/sources"
#define HATS_DRAFT_ROLE "role"

/** hats_draft_place_new_list: Returns: (transfer full): the list of an aspect's statements */
char    *hats_draft_place_new_list (const char  *aspect);

/** hats_draft_place_new: Returns: (transfer full): the place of a statement's part */
char    *hats_draft_place_new      (const char  *list,
                                    guint        index,
                                    const char  *part);

/**
 * hats_draft_place_parse:
 * @place: a place
 * @list: (out) (transfer full): the list of the statement
 * @index: (out): the number of the statement
 * @part: (out) (transfer none): the part of it, within @place
 *
 * Returns: whether it is the place of a statement's part
 */
gboolean hats_draft_place_parse    (const char  *place,
                                    char       **list,
                                    guint       *index,
                                    const char **part);

G_END_DECLS
