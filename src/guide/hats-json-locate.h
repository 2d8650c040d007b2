/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-fault.h"

G_BEGIN_DECLS

/**
 * hats_json_locate:
 * @text: (array length=length): a text that hats_json_check() accepted
 * @length: its length in bytes
 * @pointer: a JSON pointer (RFC 6901), "" for the whole document
 * @line: (out): line of the value, from 1
 * @column: (out): column in characters, from 1
 *
 * Finds where a value begins. Runs over the text, and is meant for messages
 * only, so that reading a faultless file pays nothing for it.
 *
 * Returns: whether @pointer names a value; if not, the place is that of the
 *   nearest value around it
 */
gboolean hats_json_locate (const char *text,
                           gsize       length,
                           const char *pointer,
                           guint      *line,
                           guint      *column);

/**
 * hats_json_locate_faults:
 * @text: (array length=length): the text that @faults are of
 * @length: its length in bytes
 * @faults: faults, some of which may have their offset already
 *
 * Gives each fault its offset, line and column, in one run over the text, and sorts them.
 */
void     hats_json_locate_faults (const char    *text,
                                  gsize          length,
                                  HatsFaultList *faults);

G_END_DECLS
