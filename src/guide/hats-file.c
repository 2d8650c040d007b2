/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

static gboolean
set_error_from_errno (int      number,
                      GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (number), g_strerror (number));
  return FALSE;
}

/* A device or pipe keeps nothing that could be lost, and cannot be replaced. */
static gboolean
write_through (GBytes      *bytes,
               const char  *path,
               GError     **error)
{
  gsize left;
  const char *data = g_bytes_get_data (bytes, &left);
  int fd = g_open (path, O_WRONLY | O_CLOEXEC, 0);

  if (fd < 0)
    return set_error_from_errno (errno, error);

  while (left > 0)
    {
      gssize written = write (fd, data, left);

      if (written < 0 && errno == EINTR)
        continue;
      if (written < 0)
        {
          int number = errno;

          close (fd);
          return set_error_from_errno (number, error);
        }
      data += written;
      left -= (gsize) written;
    }

  return close (fd) == 0 || set_error_from_errno (errno, error);
}

/* GLib's message begins with the temporary file's name, which means nothing to anybody. */
static gboolean
replace (GBytes      *bytes,
         const char  *path,
         int          mode,
         GError     **error)
{
  g_autoptr(GError) local_error = NULL;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  errno = 0;
  if (g_file_set_contents_full (path, data != NULL ? data : "", (gssize) length,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, mode, &local_error))
    return TRUE;

  for (int number = 1; number < 200; number++)
    if (g_file_error_from_errno (number) == (GFileError) local_error->code &&
        strstr (local_error->message, g_strerror (number)) != NULL)
      return set_error_from_errno (number, error);

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/* The file that took another's place belongs to whom that belonged to, as far as that may be given. */
static void
keep_permissions (const char     *path,
                  const GStatBuf *info)
{
  mode_t mode = info->st_mode & 07777;

  /* What the old group might do is not for the user's own. */
  if (chown (path, info->st_uid, info->st_gid) != 0 && chown (path, (uid_t) -1, info->st_gid) != 0)
    mode &= ~(mode_t) 070;
  if (g_chmod (path, (int) mode) != 0)
    g_debug ("The permissions of %s cannot be set: %s", path, g_strerror (errno));
}

gboolean
hats_file_save (GBytes        *bytes,
                GFile         *file,
                GCancellable  *cancellable,
                GError       **error)
{
  g_autofree char *path = NULL;
  g_autofree char *target = NULL;
  GStatBuf info;

  g_return_val_if_fail (bytes != NULL, FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  path = g_file_get_path (file);
  if (path == NULL)
    return g_file_replace_contents (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, FALSE,
                                    G_FILE_CREATE_NONE, NULL, cancellable, error);

  if (g_stat (path, &info) != 0)
    return replace (bytes, path, 0666, error);
  if (S_ISDIR (info.st_mode))
    return set_error_from_errno (EISDIR, error);
  if (!S_ISREG (info.st_mode))
    return write_through (bytes, path, error);
  if (g_access (path, W_OK) != 0)
    return set_error_from_errno (errno, error);

  /* Through a symbolic link the file that it points to is replaced, not the link. */
  target = realpath (path, NULL);
  if (target == NULL)
    return set_error_from_errno (errno, error);
  if (!replace (bytes, target, 0600, error))
    return FALSE;

  keep_permissions (target, &info);
  return TRUE;
}
