/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Text of a guide's or user's in a medium of its own, where none of it may be taken
 * for markup. Private to the export layer.
 */

/** HatsEscapes: what stands in a medium for each character of ASCII; %NULL for what stands for itself */
typedef const char *HatsEscapes[128];

/**
 * hats_escape_append:
 * @out: where to append
 * @text: UTF-8
 * @escapes: what stands for what
 *
 * Appends @text. Control characters that @escapes does not name become spaces, for they
 * could move a terminal's cursor; characters that force a direction on what follows
 * are left out, for that would not end with @text; and noncharacters are replaced,
 * since the media do not allow them.
 */
void     hats_escape_append          (GString           *out,
                                      const char        *text,
                                      const HatsEscapes  escapes);

/** hats_escape_append_number: appends @number without the cost of a format */
void     hats_escape_append_number   (GString           *out,
                                      guint              number);

/** hats_escape_is_noncharacter: Returns: whether Unicode reserves @c for the insides of programs: U+FFFE and the like */
gboolean hats_escape_is_noncharacter (gunichar           c);

G_END_DECLS
