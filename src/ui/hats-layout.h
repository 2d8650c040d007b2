/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "hats-format.h"
#include "hats-pages.h"
#include "hats-progress.h"

G_BEGIN_DECLS

/*
 * Laying sheets out and writing them beside the main loop, so that a long one holds up nobody.
 */

/**
 * hats_layout_async:
 * @sheet: what to lay out; it must not change meanwhile
 * @paper: on what
 * @cancellable: (nullable): once cancelled, the result is not wanted
 * @callback: called in the thread that called
 * @user_data: for @callback
 */
void       hats_layout_async       (HatsSheet            *sheet,
                                    const HatsPaper      *paper,
                                    GCancellable         *cancellable,
                                    GAsyncReadyCallback   callback,
                                    gpointer              user_data);
/** hats_layout_finish: Returns: (transfer full): the pages, or %NULL where it was cancelled */
HatsPages *hats_layout_finish      (GAsyncResult         *result,
                                    GError              **error);

/**
 * hats_layout_export_async:
 * @sheet: what to write; it must not change meanwhile
 * @format: in which medium
 * @paper: for PDF
 * @file: where to; whole or not at all
 * @progress: (nullable): told how far it is, where the format can tell: PDF
 * @cancellable: (nullable): until the file is being written, cancelling ends it at once and leaves the file
 * @callback: called in the thread that called; it must call hats_layout_export_finish()
 * @user_data: for @callback
 *
 * The program does not quit before the end.
 */
void       hats_layout_export_async  (HatsSheet            *sheet,
                                      HatsFormat            format,
                                      const HatsPaper      *paper,
                                      GFile                *file,
                                      HatsProgress         *progress,
                                      GCancellable         *cancellable,
                                      GAsyncReadyCallback   callback,
                                      gpointer              user_data);
/** hats_layout_export_finish: Returns: whether the file holds the sheet */
gboolean   hats_layout_export_finish (GAsyncResult         *result,
                                      GError              **error);

G_END_DECLS
