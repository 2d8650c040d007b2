/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_PRINT_OPERATION (hats_print_operation_get_type ())
G_DECLARE_FINAL_TYPE (HatsPrintOperation, hats_print_operation, HATS, PRINT_OPERATION, GtkPrintOperation)

/**
 * HatsPrintOperation:
 *
 * Prints a sheet through the paginator that PDF files come from. Run it
 * with %GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG: on GTK 4.8 printing without the dialog crashes.
 */

/** hats_print_operation_new: Returns: (transfer full): an operation that prints @sheet */
GtkPrintOperation *hats_print_operation_new (HatsSheet *sheet);

G_END_DECLS
