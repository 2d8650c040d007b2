/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * hats_cut_text:
 * @text: a text of any length
 * @length: how many characters there is room for
 *
 * Returns: (transfer full): @text, or that much of it with “…” behind it
 */
char *hats_cut_text (const char *text,
                     glong       length);

G_END_DECLS
