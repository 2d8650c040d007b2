/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-guide.h"
#include "hats-json-reader.h"

G_BEGIN_DECLS

/*
 * Reads the words that job advertisements are looked through for. Private to the guide layer.
 */

/**
 * hats_mirror_read_role:
 * @json: at a role
 * @object: the role's members, of which `mirror` is read
 * @role: gets its titles and terms
 * @taken: keys of what there is already, in this and in other roles
 */
void hats_mirror_read_role     (HatsJsonReader *json,
                                JsonObject     *object,
                                HatsRole       *role,
                                GHashTable     *taken);

/** hats_mirror_release_role: takes the terms of @role, which another replaces, out of @taken */
void hats_mirror_release_role  (HatsRole       *role,
                                GHashTable     *taken);

/** hats_mirror_read_headings: the same for the guide's own `mirror`, which replaces the one before */
void hats_mirror_read_headings (HatsJsonReader *json,
                                JsonObject     *root,
                                HatsGuide      *guide,
                                GHashTable     *taken);

G_END_DECLS
