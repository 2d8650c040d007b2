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
 * hats_role_add_statement:
 * @self: a role
 * @aspect: an aspect's id
 * @statement: (transfer none): appended to what the role says under @aspect
 */
void        hats_role_add_statement  (HatsRole      *self,
                                      const char    *aspect,
                                      HatsStatement *statement);

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
