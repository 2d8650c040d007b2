/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HATS_TYPE_SHORTCUTS_WINDOW (hats_shortcuts_window_get_type ())
G_DECLARE_FINAL_TYPE (HatsShortcutsWindow, hats_shortcuts_window, HATS, SHORTCUTS_WINDOW, GtkWindow)

/**
 * HatsShortcutsWindow:
 *
 * Lists all keyboard shortcuts. GTK's own window for this is wider than a narrow screen.
 */

/** hats_shortcuts_window_new: Returns: (transfer none): a window of @parent, owned by GTK until it is closed */
GtkWindow *hats_shortcuts_window_new (GtkWindow *parent);

G_END_DECLS
