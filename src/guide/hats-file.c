/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* How many symbolic links in a row are followed to a file that is not there yet, as the kernel does. */
#define MOST_LINKS 40
/* How many bytes are written between two looks at whether to go on. */
#define CHUNK 1048576

static gboolean
set_error_from_errno (int      number,
                      GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (number), g_strerror (number));
  return FALSE;
}

GBytes *
hats_file_read (int      fd,
                gsize    most,
                GError **error)
{
  g_autoptr(GByteArray) content = g_byte_array_new ();
  g_autofree guint8 *buffer = g_malloc (CHUNK);

  g_return_val_if_fail (fd >= 0 && most < G_MAXUINT, NULL);

  while (content->len <= most)
    {
      gssize got = read (fd, buffer, MIN (CHUNK, most + 1 - content->len));

      if (got < 0 && errno == EINTR)
        continue;
      if (got < 0)
        {
          set_error_from_errno (errno, error);
          return NULL;
        }
      if (got == 0)
        break;
      g_byte_array_append (content, buffer, (guint) got);
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&content));
}

GBytes *
hats_file_load (const char  *path,
                gsize        most,
                GError     **error)
{
  GBytes *bytes = NULL;
  struct stat info;
  int fd;

  g_return_val_if_fail (path != NULL, NULL);

  /* A pipe that nobody writes to would never open, and a folder opens like a file. */
  fd = g_open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
  if (fd < 0)
    {
      set_error_from_errno (errno, error);
      return NULL;
    }

  if (fstat (fd, &info) == 0 && S_ISREG (info.st_mode))
    bytes = hats_file_read (fd, most, error);
  else
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE, _("this is not a regular file"));

  close (fd);
  return bytes;
}

/* Until a pipe takes more, or @cancellable is cancelled. */
static void
wait_for_room (int           fd,
               GCancellable *cancellable)
{
  GPollFD polls[2] = { { .fd = fd, .events = G_IO_OUT } };
  gboolean can_cancel = cancellable != NULL && g_cancellable_make_pollfd (cancellable, &polls[1]);

  g_poll (polls, can_cancel ? 2 : 1, -1);
  if (can_cancel)
    g_cancellable_release_fd (cancellable);
}

static gboolean
write_all (int           fd,
           GBytes       *bytes,
           GCancellable *cancellable,
           GError      **error)
{
  gsize left;
  const char *data = g_bytes_get_data (bytes, &left);

  while (left > 0)
    {
      gssize written;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      written = write (fd, data, MIN (left, CHUNK));
      if (written < 0 && errno == EAGAIN)
        wait_for_room (fd, cancellable);
      else if (written < 0 && errno != EINTR)
        return set_error_from_errno (errno, error);
      else if (written > 0)
        {
          data += written;
          left -= (gsize) written;
        }
    }

  return TRUE;
}

/* A device or pipe keeps nothing that could be lost, and cannot be replaced. */
static gboolean
write_through (GBytes        *bytes,
               const char    *path,
               GCancellable  *cancellable,
               GError       **error)
{
  /* Who may cancel does not wait for somebody who reads a pipe. */
  int fd = g_open (path, O_WRONLY | O_CLOEXEC | O_NOCTTY | (cancellable != NULL ? O_NONBLOCK : 0), 0);

  if (fd < 0)
    return set_error_from_errno (errno, error);
  if (!write_all (fd, bytes, cancellable, error))
    {
      close (fd);
      return FALSE;
    }

  return close (fd) == 0 || set_error_from_errno (errno, error);
}

/* What takes a file's place belongs to whom that belonged to, as far as that may be given. */
static gboolean
keep_permissions (int             fd,
                  const GStatBuf *info,
                  GError        **error)
{
  mode_t mode = info->st_mode & 07777;

  /* What the old group might do is not for the user's own. */
  if (fchown (fd, info->st_uid, info->st_gid) != 0 && fchown (fd, (uid_t) -1, info->st_gid) != 0)
    mode &= ~(mode_t) 070;

  return fchmod (fd, mode) == 0 || set_error_from_errno (errno, error);
}

/* After a crash of the machine, too, the folder has the new file: that it cannot be made sure of does not undo it. */
static void
flush_folder (const char *folder)
{
  int fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (fd < 0)
    return;
  if (fsync (fd) != 0)
    g_debug ("The folder %s cannot be flushed: %s", folder, g_strerror (errno));
  close (fd);
}

/* Writes a temporary file's content, and closes it. */
static gboolean
fill (int              fd,
      GBytes          *bytes,
      const GStatBuf  *info,
      GCancellable    *cancellable,
      GError         **error)
{
  gboolean done = write_all (fd, bytes, cancellable, error) &&
                  (info == NULL || keep_permissions (fd, info, error)) &&
                  (fsync (fd) == 0 || set_error_from_errno (errno, error));

  if (close (fd) != 0 && done)
    return set_error_from_errno (errno, error);

  return done;
}

/* @info is the old file's, or NULL where there is none. */
static gboolean
replace (GBytes          *bytes,
         const char      *path,
         const GStatBuf  *info,
         GCancellable    *cancellable,
         GError         **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *temporary = g_build_filename (folder, ".two-hats-XXXXXX", NULL);
  int fd = g_mkstemp_full (temporary, O_WRONLY | O_CLOEXEC, info != NULL ? 0600 : 0666);

  if (fd < 0)
    return set_error_from_errno (errno, error);

  if (fill (fd, bytes, info, cancellable, error) &&
      !g_cancellable_set_error_if_cancelled (cancellable, error) &&
      (g_rename (temporary, path) == 0 || set_error_from_errno (errno, error)))
    {
      flush_folder (folder);
      return TRUE;
    }

  g_unlink (temporary);
  return FALSE;
}

/* Where the links at @path lead to a file that is not there yet; NULL where they lead in a circle. */
static char *
follow_links (const char *path)
{
  g_autofree char *target = g_strdup (path);

  for (guint i = 0; i < MOST_LINKS; i++)
    {
      g_autofree char *link = g_file_read_link (target, NULL);
      g_autofree char *folder = g_path_get_dirname (target);

      if (link == NULL)
        return g_steal_pointer (&target);

      g_free (target);
      target = g_path_is_absolute (link) ? g_steal_pointer (&link) : g_build_filename (folder, link, NULL);
    }

  return NULL;
}

static gboolean
save_new (GBytes        *bytes,
          const char    *path,
          GCancellable  *cancellable,
          GError       **error)
{
  g_autofree char *target = follow_links (path);

  return target != NULL ? replace (bytes, target, NULL, cancellable, error) : set_error_from_errno (ELOOP, error);
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
    return errno == ENOENT ? save_new (bytes, path, cancellable, error) : set_error_from_errno (errno, error);
  if (S_ISDIR (info.st_mode))
    return set_error_from_errno (EISDIR, error);
  if (!S_ISREG (info.st_mode))
    return write_through (bytes, path, cancellable, error);
  if (g_access (path, W_OK) != 0)
    return set_error_from_errno (errno, error);

  /* Through a symbolic link the file that it points to is replaced, not the link. */
  target = realpath (path, NULL);
  if (target == NULL)
    return set_error_from_errno (errno, error);
  return replace (bytes, target, &info, cancellable, error);
}
