/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HATS_TYPE_CLOSE_DIALOG (hats_close_dialog_get_type ())
G_DECLARE_FINAL_TYPE (HatsCloseDialog, hats_close_dialog, HATS, CLOSE_DIALOG, GtkWindow)

/**
 * HatsCloseDialog:
 * @save: signal: the changes are to be saved
 * @discard: signal: the changes are to be given up
 *
 * Asks once what to do with the changes of a case whose window is closed.
 */

/**
 * hats_close_dialog_new:
 * @parent: (nullable): the window that is being closed
 * @title: (nullable): the case's name, %NULL for one that was never saved
 *
 * Returns: (transfer none): the dialog, to be presented
 */
GtkWindow *hats_close_dialog_new (GtkWindow  *parent,
                                  const char *title);

G_END_DECLS
