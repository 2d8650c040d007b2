/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * hats_id_make_stem:
 * @text: any text
 * @fallback: an id, for a text without a letter that an id may have
 *
 * Returns: (transfer full): an id made of the letters of @text, short enough for a hyphen and a number behind it
 */
char *hats_id_make_stem (const char *text,
                         const char *fallback);

G_END_DECLS
