/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * hats_file_read:
 * @fd: an open file
 * @most: how many bytes are wanted at most
 * @error: return location for a #GIOErrorEnum
 *
 * Reads to the end, but no more than one byte beyond @most, so that an input without end can be refused like a long one.
 *
 * Returns: (transfer full): what was read, or %NULL
 */
GBytes  *hats_file_read (int            fd,
                         gsize          most,
                         GError       **error);

/** hats_file_load: the same for the regular file at @path, which is in the file name encoding; anything else is refused */
GBytes  *hats_file_load (const char    *path,
                         gsize          most,
                         GError       **error);

/**
 * hats_file_save:
 * @bytes: a file's whole content
 * @file: where it shall stand
 * @cancellable: (nullable)
 * @error: return location for a #GIOErrorEnum
 *
 * Writes whole or not at all: to a temporary file beside it, flushed, then
 * renamed. Symbolic links are followed, also to a file that is not there yet, and an
 * existing file's permissions, owner and group kept; on failure, and where it is cancelled,
 * the old file is as it was. Devices and pipes are written through; with a @cancellable
 * a pipe that nobody reads is an error at once.
 *
 * May be called from any thread. A full pipe or a limit of the file's size is an error only for a
 * program that ignores SIGPIPE and SIGXFSZ.
 *
 * Returns: whether @file now holds @bytes
 */
gboolean hats_file_save (GBytes        *bytes,
                         GFile         *file,
                         GCancellable  *cancellable,
                         GError       **error);

G_END_DECLS
