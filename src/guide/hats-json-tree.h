/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * hats_json_tree_new:
 * @text: (array length=length): a text that hats_json_check() accepted, or that hats_json_check_all() repaired
 * @length: its length in bytes
 *
 * Makes the tree that json-glib's own parser would make of @text. That looks for much which a checked text cannot hold,
 * and takes several times as long; each start of the program waits for it.
 *
 * Returns: (transfer full): the document's value
 */
JsonNode *hats_json_tree_new (const char *text,
                              gsize       length);

G_END_DECLS
