/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * Small files in which the program remembers what was chosen, in the folder for the state of its user's programs, and
 * those that hold what a person set, in the folder for their configuration:
 * https://specifications.freedesktop.org/basedir-spec/latest/
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

/** hats_config_file_load: as hats_state_file_load(), of the folder for configuration */
GKeyFile *hats_config_file_load (const char  *name);
/** hats_config_file_save: as hats_state_file_save(), in the folder for configuration */
gboolean  hats_config_file_save (GKeyFile    *config,
                                 const char  *name,
                                 GError     **error);

G_END_DECLS
