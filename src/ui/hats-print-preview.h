/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-pages.h"
#include "hats-sheet-output.h"

G_BEGIN_DECLS

#define HATS_TYPE_PRINT_PREVIEW (hats_print_preview_get_type ())
G_DECLARE_FINAL_TYPE (HatsPrintPreview, hats_print_preview, HATS, PRINT_PREVIEW, GtkWindow)

/**
 * HatsPrintPreview:
 * @busy: property: whether the pages are not yet those that the choices give
 *
 * Shows the pages as they will print, with thumbnails, and beside them what can be chosen: applied at once,
 * kept for the next run. Printing and saving as PDF lead on from here with these choices.
 */

/**
 * hats_print_preview_new:
 * @parent: the window that it belongs to, told what becomes of what is printed
 * @sheet: the sheet to begin with
 * @source: (nullable): the case whose other sheets are offered too
 * @say: says what happened
 *
 * Returns: (transfer none): a window, owned by GTK until it is closed
 */
GtkWindow *hats_print_preview_new            (GtkWindow        *parent,
                                              HatsSheet        *sheet,
                                              HatsCase         *source,
                                              HatsOutputFunc    say);
/** hats_print_preview_get_pages: Returns: (transfer none) (nullable): the pages that are shown */
HatsPages *hats_print_preview_get_pages      (HatsPrintPreview *self);
gboolean   hats_print_preview_is_busy        (HatsPrintPreview *self);
/** hats_print_preview_set_page_setup: takes over the paper that was chosen in the print dialog */
void       hats_print_preview_set_page_setup (HatsPrintPreview *self,
                                              GtkPageSetup     *page_setup);
/** hats_print_preview_save_to: saves what is shown as PDF, beside the main loop */
void       hats_print_preview_save_to        (HatsPrintPreview *self,
                                              GFile            *file);

G_END_DECLS
