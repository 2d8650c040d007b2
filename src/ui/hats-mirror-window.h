/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-guide.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_MIRROR_WINDOW (hats_mirror_window_get_type ())
G_DECLARE_FINAL_TYPE (HatsMirrorWindow, hats_mirror_window, HATS, MIRROR_WINDOW, GtkWindow)

/**
 * HatsMirrorWindow:
 *
 * Holds a job advertisement against the roles: a text to paste or open, in which the words found are marked, and
 * beside or below it whose duties they are. It follows the text while that is being changed.
 */

/** hats_mirror_window_new: Returns: (transfer none): a window, owned by GTK until it is closed */
GtkWindow *hats_mirror_window_new       (GtkApplication   *application,
                                         HatsGuide        *guide);

/** hats_mirror_window_open: reads @file, in the background, and puts it in the place of the text; says why it cannot */
void       hats_mirror_window_open      (HatsMirrorWindow *self,
                                         GFile            *file);

/** hats_mirror_window_dup_sheet: Returns: (transfer full) (nullable): what is shown; %NULL without a text */
HatsSheet *hats_mirror_window_dup_sheet (HatsMirrorWindow *self);

G_END_DECLS
