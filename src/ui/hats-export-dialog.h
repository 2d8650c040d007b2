/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-format.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_EXPORT_DIALOG (hats_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (HatsExportDialog, hats_export_dialog, HATS, EXPORT_DIALOG, GtkWindow)

/**
 * HatsExportDialog:
 * @exported: signal (#GFile file, #GError error or %NULL), emitted when a file was written, or could not
 *   be; with %G_IO_ERROR_CANCELLED the file is as it was
 *
 * Asks in which format to export a sheet, then for a file, and writes it beside the main
 * loop, with progress where that takes long. To close it meanwhile is to cancel.
 */

/**
 * hats_export_dialog_new:
 * @parent: the window that it belongs to
 * @sheet: what to export
 *
 * Returns: (transfer none): a dialog, owned by GTK until it is closed
 */
GtkWindow *hats_export_dialog_new       (GtkWindow        *parent,
                                         HatsSheet        *sheet);

/** hats_export_dialog_get_format: Returns: the format that is chosen */
HatsFormat hats_export_dialog_get_format (HatsExportDialog *self);

/** hats_export_dialog_export_to: begins to write the sheet to @file; closes when that is done */
void       hats_export_dialog_export_to (HatsExportDialog *self,
                                         GFile            *file);

G_END_DECLS
