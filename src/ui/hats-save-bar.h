/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-paper.h"
#include "hats-sheet-output.h"

G_BEGIN_DECLS

#define HATS_TYPE_SAVE_BAR (hats_save_bar_get_type ())
G_DECLARE_FINAL_TYPE (HatsSaveBar, hats_save_bar, HATS, SAVE_BAR, GtkWidget)

/**
 * HatsSaveBar:
 * @saving: property: whether a file is being written
 *
 * Saves as PDF from a window's foot: how far that is where it takes long, with Cancel, and how it ended.
 */

/**
 * hats_save_bar_set_parent:
 * @self: a bar
 * @parent: told how it ended where the bar's window is closed by then
 * @say: says it
 */
void     hats_save_bar_set_parent (HatsSaveBar     *self,
                                   GtkWindow       *parent,
                                   HatsOutputFunc   say);
/** hats_save_bar_choose: asks for a file and saves @sheet there */
void     hats_save_bar_choose     (HatsSaveBar     *self,
                                   HatsSheet       *sheet,
                                   const HatsPaper *paper);
/** hats_save_bar_save: saves @sheet, which must not change any more, to @file, beside the main loop */
void     hats_save_bar_save       (HatsSaveBar     *self,
                                   HatsSheet       *sheet,
                                   const HatsPaper *paper,
                                   GFile           *file);
gboolean hats_save_bar_is_saving  (HatsSaveBar     *self);
/** hats_save_bar_clear: takes back what was said of the last file */
void     hats_save_bar_clear      (HatsSaveBar     *self);

G_END_DECLS
