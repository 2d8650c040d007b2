/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * hats_file_save:
 * @bytes: a file's whole content
 * @file: where it shall stand
 * @cancellable: (nullable)
 * @error: return location for a #GIOErrorEnum
 *
 * Writes whole or not at all: to a temporary file beside it, flushed, then
 * renamed. Symbolic links are followed and an existing file's permissions
 * kept; on failure the old file is as it was. Devices and pipes are written through.
 *
 * Returns: whether @file now holds @bytes
 */
gboolean hats_file_save (GBytes        *bytes,
                         GFile         *file,
                         GCancellable  *cancellable,
                         GError       **error);

G_END_DECLS
