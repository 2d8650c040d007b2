/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-document.h"

G_BEGIN_DECLS

#define HATS_TYPE_FILE_ACTIONS (hats_file_actions_get_type ())
G_DECLARE_FINAL_TYPE (HatsFileActions, hats_file_actions, HATS, FILE_ACTIONS, GObject)

/**
 * HatsFileActions:
 * @message: signal: what happened, as a sentence, and whether it went wrong
 *
 * What a window does with the file of its case: the actions win.open, win.open-recent,
 * win.save, win.save-as, win.undo and win.redo, and the question when it is closed.
 */

/** hats_file_actions_new: adds the actions to @window, which must outlive what is returned; Returns: (transfer full) */
HatsFileActions *hats_file_actions_new           (GtkApplicationWindow *window,
                                                  HatsDocument         *document);

/**
 * hats_file_actions_confirm_close:
 * @self: the file actions
 *
 * Asks what to do with changes, if there are any, and closes the window when that is settled.
 *
 * Returns: whether the window may close at once
 */
gboolean         hats_file_actions_confirm_close (HatsFileActions      *self);

/** hats_file_actions_save_to: saves to @file, as the file chooser does; Returns: whether it is saved */
gboolean         hats_file_actions_save_to       (HatsFileActions      *self,
                                                  GFile                *file);

/** hats_file_chooser_add_case_filter: shows cases only */
void             hats_file_chooser_add_case_filter (GtkFileChooserNative *chooser);

G_END_DECLS
