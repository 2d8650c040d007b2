/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-document.h"
#include "hats-guide-library.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_WINDOW (hats_window_get_type ())
G_DECLARE_FINAL_TYPE (HatsWindow, hats_window, HATS, WINDOW, GtkApplicationWindow)

/**
 * HatsWindow:
 *
 * The main window of a case: four views, printing and exporting what is seen. Views are
 * made when they are first shown.
 */

/**
 * hats_window_new:
 * @application: (nullable): the application
 * @guide: the guide
 * @document: the case that the window is about
 * @recovery_folder: (nullable): where to keep changes that are not saved, against a crash
 *
 * Returns: (transfer none): a window, owned by GTK until it is closed
 */
GtkWindow *hats_window_new       (GtkApplication *application,
                                  HatsGuide      *guide,
                                  HatsDocument   *document,
                                  GFile          *recovery_folder);

/**
 * hats_window_set_library:
 * @self: a window
 * @library: where its guide came from
 *
 * Tells of files that are left out, and from here on shows the guide that the library has: at the same place and
 * with the same case. A case that does not fit a changed decision model goes on with the guide that it has.
 */
void       hats_window_set_library (HatsWindow     *self,
                                    HatsGuideLibrary *library);

/** hats_window_show_view: @name: "roles", "compare", "together" or "advice" */
void       hats_window_show_view (HatsWindow     *self,
                                  const char     *name);

/** hats_window_get_view_name: Returns: the name of the view that is shown */
const char *hats_window_get_view_name (HatsWindow   *self);

/** hats_window_show_place: goes to a place of the guide; @key: as hats_find_place_dup_key() calls it; nothing where there is none */
void       hats_window_show_place (HatsWindow    *self,
                                   const char    *key);

/** hats_window_find: opens the field to find with; @words: what to look for */
void       hats_window_find      (HatsWindow     *self,
                                  const char     *words);

/**
 * hats_window_dup_sheet:
 * @self: a window
 *
 * Returns: (transfer full) (nullable): what is seen, as a sheet; %NULL where there is nothing to print yet
 */
HatsSheet *hats_window_dup_sheet (HatsWindow     *self);

/** hats_window_get_document: Returns: (transfer none): the case that the window is about */
HatsDocument *hats_window_get_document (HatsWindow  *self);

/** hats_window_keep_changes: keeps changes against a crash at once instead of soon */
void       hats_window_keep_changes (HatsWindow     *self);

/** hats_window_show_message: says what went wrong, until it is dismissed */
void       hats_window_show_message (HatsWindow     *self,
                                     const char     *message);

/**
 * hats_window_show_recovery:
 * @self: a window
 * @question: (nullable): asks whether to restore what was lost, with app.restore and app.forget as the answers; %NULL to stop
 */
void       hats_window_show_recovery (HatsWindow    *self,
                                      const char    *question);

G_END_DECLS
