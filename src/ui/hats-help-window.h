/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-guide.h"

G_BEGIN_DECLS

#define HATS_TYPE_HELP_WINDOW (hats_help_window_get_type ())
G_DECLARE_FINAL_TYPE (HatsHelpWindow, hats_help_window, HATS, HELP_WINDOW, GtkWindow)

/**
 * HatsHelpWindow:
 *
 * Answers how to do things, a topic at a time. All of it can be printed.
 */

/** hats_help_window_new: Returns: (transfer none): a window, owned by GTK until it is closed */
GtkWindow *hats_help_window_new        (GtkApplication *application,
                                        HatsGuide      *guide);

/** hats_help_window_show_topic: @topic: the id of a topic of data/help/help.json */
void       hats_help_window_show_topic (HatsHelpWindow *self,
                                        const char     *topic);

G_END_DECLS
