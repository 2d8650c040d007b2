/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "hats-pages.h"

G_BEGIN_DECLS

/*
 * Laying sheets out and painting them beside the main loop, so that a long one holds up nobody.
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

/** hats_layout_save_pdf_async: the same, and writes the pages into @file, whole or not at all */
void       hats_layout_save_pdf_async  (HatsSheet            *sheet,
                                        const HatsPaper      *paper,
                                        GFile                *file,
                                        GCancellable         *cancellable,
                                        GAsyncReadyCallback   callback,
                                        gpointer              user_data);
/** hats_layout_save_pdf_finish: Returns: whether the file holds the sheet */
gboolean   hats_layout_save_pdf_finish (GAsyncResult         *result,
                                        GError              **error);

G_END_DECLS
