/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * Small files in which the program remembers what was chosen, in the folder for the state of its user's programs.
 */

/**
 * hats_state_file_load:
 * @name: the file's name, "print.ini"
 *
 * Returns: (transfer full): what is kept; empty where there is nothing, or nothing that can be read, which is noted
 *   for whoever reads the log
 */
GKeyFile *hats_state_file_load (const char  *name);

/**
 * hats_state_file_save:
 * @state: what to keep
 * @name: the file's name
 * @error: return location for an error of writing
 *
 * Replaces the file, whole or not at all.
 *
 * Returns: whether it is kept
 */
gboolean  hats_state_file_save (GKeyFile    *state,
                                const char  *name,
                                GError     **error);

G_END_DECLS
