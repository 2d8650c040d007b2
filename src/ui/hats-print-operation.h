/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-paper.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_PRINT_OPERATION (hats_print_operation_get_type ())
G_DECLARE_FINAL_TYPE (HatsPrintOperation, hats_print_operation, HATS, PRINT_OPERATION, GtkPrintOperation)

/**
 * HatsPrintOperation:
 * @preview-asked: signal: the dialog was left with Preview; its paper is the default page setup, and nothing is printed
 * @sent: signal (gboolean whether, const char *reason): the pages have gone to the printer or into the file, or
 *   could not; never before that is certain
 *
 * Prints a sheet through the paginator that PDF files come from. Run it
 * with %GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG: on GTK 4.8 printing without the dialog crashes.
 */

/**
 * hats_print_operation_new:
 * @sheet: what to print
 * @paper: with which margins, size of text and inks; its size is what the dialog begins with
 *
 * Returns: (transfer full): an operation that prints @sheet
 */
GtkPrintOperation *hats_print_operation_new (HatsSheet       *sheet,
                                             const HatsPaper *paper);

/** hats_print_operation_is_previewed: Returns: whether the dialog was left with Preview, so that nothing is printed */
gboolean           hats_print_operation_is_previewed (HatsPrintOperation *self);

G_END_DECLS
