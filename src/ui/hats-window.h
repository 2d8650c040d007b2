/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-answers.h"
#include "hats-guide.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_WINDOW (hats_window_get_type ())
G_DECLARE_FINAL_TYPE (HatsWindow, hats_window, HATS, WINDOW, GtkApplicationWindow)

/**
 * HatsWindow:
 *
 * The main window: four views, printing and exporting what is seen. Views are
 * made when they are first shown.
 */

/** hats_window_new: Returns: (transfer none): a window, owned by GTK until it is closed */
GtkWindow *hats_window_new       (GtkApplication *application,
                                  HatsGuide      *guide,
                                  HatsAnswers    *answers);

/** hats_window_show_view: @name: "roles", "compare", "together" or "advice" */
void       hats_window_show_view (HatsWindow     *self,
                                  const char     *name);

/**
 * hats_window_dup_sheet:
 * @self: a window
 *
 * Returns: (transfer full) (nullable): what is seen, as a sheet; %NULL where there is nothing to print yet
 */
HatsSheet *hats_window_dup_sheet (HatsWindow     *self);

G_END_DECLS
