/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-state-file.h"

#include "hats-file.h"

static char *
get_state_path (const char *name)
{
  return g_build_filename (g_get_user_state_dir (), "two-hats", name, NULL);
}

static char *
get_config_path (const char *name)
{
  return g_build_filename (g_get_user_config_dir (), "two-hats", name, NULL);
}

static GKeyFile *
load (const char *path)
{
  GKeyFile *file = g_key_file_new ();
  g_autoptr(GError) error = NULL;

  if (!g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, &error) &&
      !g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    g_message ("What was chosen is not read: %s: %s", path, error->message);

  return file;
}

static gboolean
save (GKeyFile    *content,
      const char  *path,
      GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GBytes) bytes = NULL;
  gsize length;
  char *text = g_key_file_to_data (content, &length, NULL);

  bytes = g_bytes_new_take (text, length);
  g_mkdir_with_parents (folder, 0700);
  return hats_file_save (bytes, file, NULL, error);
}

GKeyFile *
hats_state_file_load (const char *name)
{
  g_autofree char *path = get_state_path (name);

  return load (path);
}

gboolean
hats_state_file_save (GKeyFile    *state,
                      const char  *name,
                      GError     **error)
{
  g_autofree char *path = get_state_path (name);

  return save (state, path, error);
}

GKeyFile *
hats_config_file_load (const char *name)
{
  g_autofree char *path = get_config_path (name);

  return load (path);
}

gboolean
hats_config_file_save (GKeyFile    *config,
                       const char  *name,
                       GError     **error)
{
  g_autofree char *path = get_config_path (name);

  return save (config, path, error);
}
