/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-case.h"
#include "hats-format.h"
#include "hats-paper.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/*
 * What any window that shows a sheet does with it: preview it, print it, export it to a file, and copy its tables.
 */

/**
 * HatsOutputFunc:
 * @window: the window that printing or exporting began from
 * @message: what happened, as a sentence
 * @failed: whether it went wrong
 *
 * Says what happened.
 */
typedef void (*HatsOutputFunc) (GtkWindow  *window,
                                const char *message,
                                gboolean    failed);

/** hats_sheet_print: asks how to print @sheet, and prints it on the paper that was chosen last; see hats_sheet_print_on() */
void hats_sheet_print    (HatsSheet       *sheet,
                          HatsCase        *source,
                          GtkWindow       *window,
                          HatsOutputFunc   say);

/**
 * hats_sheet_print_on:
 * @sheet: what to print
 * @paper: (nullable): on what, unless the dialog changes its size; %NULL for what was chosen last
 * @source: (nullable): the case whose other sheets a preview from within the dialog offers
 * @window: told how it ended, unless it is closed by then
 * @over: (nullable): the preview that the dialog stands over, closed when all is on its way; %NULL for @window
 * @say: says it
 *
 * Asks how to print, and prints.
 */
void hats_sheet_print_on (HatsSheet       *sheet,
                          const HatsPaper *paper,
                          HatsCase        *source,
                          GtkWindow       *window,
                          GtkWindow       *over,
                          HatsOutputFunc   say);

/**
 * hats_sheet_preview:
 * @sheet: what to begin with
 * @source: (nullable): the case whose other sheets are offered too
 * @window: the window that the preview belongs to; told what becomes of it
 * @say: says it
 *
 * Shows the pages as they will print, from where they can be printed and saved.
 */
void hats_sheet_preview  (HatsSheet       *sheet,
                          HatsCase        *source,
                          GtkWindow       *window,
                          HatsOutputFunc   say);

/** hats_sheet_suggest_name: Returns: (transfer full): a file name: the title, without what file systems refuse */
char *hats_sheet_suggest_name (HatsSheet  *sheet,
                               HatsFormat  format);

/** hats_sheet_export: asks for a format and a file, and writes @sheet there */
void hats_sheet_export   (HatsSheet       *sheet,
                          GtkWindow       *window,
                          HatsOutputFunc   say);

/** hats_sheet_describe_saved: Returns: (transfer full): that @file was written, or with @error why it was not */
char *hats_sheet_describe_saved (GFile         *file,
                                 const GError  *error);

/** hats_sheet_say_saved: says that @file was written, or with @error why it was not */
void hats_sheet_say_saved (GFile          *file,
                           const GError   *error,
                           GtkWindow      *window,
                           HatsOutputFunc  say);

/** hats_sheet_copy_tables: puts all tables of @sheet, which may be %NULL, on the clipboard, and says so */
void hats_sheet_copy_tables (HatsSheet  *sheet,
                        GtkWindow      *window,
                        HatsOutputFunc  say);

G_END_DECLS
