/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

/*
 * What any window that shows a sheet does with it: print it, and export it to a file.
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

/** hats_sheet_print: asks how to print @sheet, and prints it; @say is called only where it fails */
void hats_sheet_print  (HatsSheet      *sheet,
                        GtkWindow      *window,
                        HatsOutputFunc  say);
/** hats_sheet_export: asks for a format and a file, and writes @sheet there */
void hats_sheet_export (HatsSheet      *sheet,
                        GtkWindow      *window,
                        HatsOutputFunc  say);

G_END_DECLS
