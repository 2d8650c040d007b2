/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-state-file.h"

#include "hats-file.h"

static char *
get_path (const char *name)
{
  return g_build_filename (g_get_user_state_dir (), "two-hats", name, NULL);
}

GKeyFile *
hats_state_file_load (const char *name)
{
  GKeyFile *state = g_key_file_new ();
  g_autofree char *path = get_path (name);
  g_autoptr(GError) error = NULL;

  if (!g_key_file_load_from_file (state, path, G_KEY_FILE_NONE, &error) &&
      !g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    g_message ("What was chosen is not read: %s: %s", path, error->message);

  return state;
}

gboolean
hats_state_file_save (GKeyFile    *state,
                      const char  *name,
                      GError     **error)
{
  g_autofree char *path = get_path (name);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GBytes) bytes = NULL;
  gsize length;
  char *text = g_key_file_to_data (state, &length, NULL);

  bytes = g_bytes_new_take (text, length);
  g_mkdir_with_parents (folder, 0700);
  return hats_file_save (bytes, file, NULL, error);
}
