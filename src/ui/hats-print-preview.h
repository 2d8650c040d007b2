/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-pages.h"

G_BEGIN_DECLS

#define HATS_TYPE_PRINT_PREVIEW (hats_print_preview_get_type ())
G_DECLARE_FINAL_TYPE (HatsPrintPreview, hats_print_preview, HATS, PRINT_PREVIEW, GtkWindow)

/**
 * HatsPrintPreview:
 *
 * Shows pages as they will print, one at a time.
 */

/**
 * hats_print_preview_new:
 * @parent: (nullable): the window that it belongs to
 * @pages: the pages
 * @preview: (nullable): GTK's preview, ended when the window closes
 *
 * Returns: (transfer none): a window, owned by GTK until it is closed
 */
GtkWindow *hats_print_preview_new (GtkWindow                *parent,
                                   HatsPages                *pages,
                                   GtkPrintOperationPreview *preview);

G_END_DECLS
