/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * hats_json_print:
 * @root: what to write
 *
 * What it writes, hats_json_check() accepts, which json_to_string() does not promise for every text.
 *
 * Returns: (transfer full): indented JSON that ends in a line break
 */
char *hats_json_print (JsonNode *root);

G_END_DECLS
