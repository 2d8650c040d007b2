/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "hats-statement.h"

G_BEGIN_DECLS

#define HATS_TYPE_ROLE (hats_role_get_type ())
G_DECLARE_FINAL_TYPE (HatsRole, hats_role, HATS, ROLE, GObject)

/**
 * HatsRole:
 *
 * A role with what the guide says of it, aspect by aspect. It is filled by the
 * reader and constant afterwards.
 */

/**
 * hats_role_new:
 * @id: its id, "product-manager"
 * @title: its name, "Product manager"
 * @sign: the id of the sign that goes with its name, "half-circle"
 * @tagline: a few words, "holds the map"
 *
 * Returns: (transfer full): a new role without statements
 */
HatsRole   *hats_role_new            (const char    *id,
                                      const char    *title,
                                      const char    *sign,
                                      const char    *tagline);
const char *hats_role_get_id         (HatsRole      *self);
const char *hats_role_get_title      (HatsRole      *self);
const char *hats_role_get_sign       (HatsRole      *self);
const char *hats_role_get_tagline    (HatsRole      *self);

/**
 * hats_role_set_adjacent:
 * @self: a role
 * @adjacent: whether it belongs to the second part of the guide: a role next to the main ones, told in short
 *
 * For the reader. A role is a main one where nothing else is said.
 */
void        hats_role_set_adjacent   (HatsRole      *self,
                                      gboolean       adjacent);
/** hats_role_is_adjacent: Returns: whether it is told in short, next to the main ones */
gboolean    hats_role_is_adjacent    (HatsRole      *self);

/**
 * hats_role_set_difference:
 * @self: a role
 * @role: the id of another that it is often taken for, which need not be known yet
 * @difference: (transfer none): how to tell the two apart
 */
void        hats_role_set_difference (HatsRole      *self,
                                      const char    *role,
                                      HatsStatement *difference);
/** hats_role_copy_differences: takes over all that @from says of roles that it is confused with */
void        hats_role_copy_differences (HatsRole    *self,
                                      HatsRole      *from);
/**
 * hats_role_get_difference:
 * @self: a role
 * @role: the id of another
 *
 * Returns: (transfer none) (nullable): what this role says of the two, see also hats_guide_list_confused()
 */
HatsStatement *hats_role_get_difference (HatsRole   *self,
                                      const char    *role);

/** hats_role_set_statements: @statements: (transfer none): of #HatsStatement: what the role says under @aspect, constant from here on */
void        hats_role_set_statements (HatsRole      *self,
                                      const char    *aspect,
                                      GListModel    *statements);

/**
 * hats_role_get_statements:
 * @self: a role
 * @aspect: an aspect's id
 *
 * Returns: (transfer none): a list of #HatsStatement, empty where the role says nothing
 */
GListModel *hats_role_get_statements (HatsRole      *self,
                                      const char    *aspect);

/**
 * hats_role_set_mirror:
 * @self: a role
 * @titles: terms that name the role in the title of a job advertisement
 * @terms: terms that stand for its duties in one
 *
 * For the reader: the terms are folded as hats_words_fold_term() does.
 */
void        hats_role_set_mirror     (HatsRole           *self,
                                      const char * const *titles,
                                      const char * const *terms);

/** hats_role_get_mirror_titles: Returns: (transfer none): folded terms that name the role, none where the guide has none */
const char * const *hats_role_get_mirror_titles (HatsRole *self);
/** hats_role_get_mirror_terms: Returns: (transfer none): folded terms of its duties */
const char * const *hats_role_get_mirror_terms  (HatsRole *self);

G_END_DECLS
