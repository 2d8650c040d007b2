/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-sheet-output.h"

#include <glib/gi18n-lib.h>

#include "hats-export-dialog.h"
#include "hats-print-operation.h"

/* Printing and exporting may outlast their window: then there is nobody to tell. */
static HatsOutputFunc
get_say (gpointer object)
{
  return (HatsOutputFunc) g_object_get_data (object, "hats-say");
}

static void
print_done_cb (GtkPrintOperation       *operation,
               GtkPrintOperationResult  result,
               GtkWindow               *window)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *message = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  /* Translators: %s is the reason. */
  message = g_strdup_printf (_("Could not print: %s"), error != NULL ? error->message : "");
  get_say (operation) (window, message, TRUE);
}

void
hats_sheet_print (HatsSheet      *sheet,
                  GtkWindow      *window,
                  HatsOutputFunc  say)
{
  g_autoptr(GtkPrintOperation) operation = NULL;

  g_return_if_fail (sheet != NULL);
  g_return_if_fail (GTK_IS_WINDOW (window));

  operation = hats_print_operation_new (sheet);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_object_set_data (G_OBJECT (operation), "hats-say", (gpointer) say);
  g_signal_connect_object (operation, "done", G_CALLBACK (print_done_cb), window, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, window, NULL);
}

static void
exported_cb (HatsExportDialog *dialog,
             GFile            *file,
             const GError     *error,
             GtkWindow        *window)
{
  g_autofree char *name = g_file_get_parse_name (file);
  g_autofree char *base = g_path_get_basename (name);
  g_autofree char *message = NULL;

  if (error != NULL)
    /* Translators: a file's name, then the reason. */
    message = g_strdup_printf (_("Could not export “%s”: %s"), name, error->message);
  else
    /* Translators: %s is a file's name. */
    message = g_strdup_printf (_("Exported “%s”"), base);

  get_say (dialog) (window, message, error != NULL);
}

void
hats_sheet_export (HatsSheet      *sheet,
                   GtkWindow      *window,
                   HatsOutputFunc  say)
{
  GtkWindow *dialog;

  g_return_if_fail (sheet != NULL);
  g_return_if_fail (GTK_IS_WINDOW (window));

  dialog = hats_export_dialog_new (window, sheet);
  g_object_set_data (G_OBJECT (dialog), "hats-say", (gpointer) say);
  g_signal_connect_object (dialog, "exported", G_CALLBACK (exported_cb), window, 0);
  gtk_window_present (dialog);
}
