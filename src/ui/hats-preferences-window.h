/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-preferences.h"

G_BEGIN_DECLS

#define HATS_TYPE_PREFERENCES_WINDOW (hats_preferences_window_get_type ())
G_DECLARE_FINAL_TYPE (HatsPreferencesWindow, hats_preferences_window, HATS, PREFERENCES_WINDOW, GtkWindow)

/**
 * HatsPreferencesWindow:
 *
 * Where a person sets how the program looks. What is chosen holds at once. The colours are chosen through the
 * application's action `color-scheme`.
 */

/** hats_preferences_window_new: @parent: a window of the application; Returns: (transfer none): a window, not shown yet */
GtkWindow *hats_preferences_window_new (GtkWindow       *parent,
                                        HatsPreferences *preferences);

G_END_DECLS
