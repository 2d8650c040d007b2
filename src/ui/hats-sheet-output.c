/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-sheet-output.h"

#include <glib/gi18n-lib.h>

#include "hats-export-dialog.h"
#include "hats-print-operation.h"
#include "hats-print-preview.h"
#include "hats-print-state.h"
#include "hats-sheet-tables.h"
#include "hats-table-content.h"

/* What was asked for; printing and exporting may outlast their window: then there is nobody to tell. */
typedef struct {
  HatsSheet      *sheet;
  HatsCase       *source;     /* nullable */
  HatsOutputFunc  say;
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  hats_sheet_unref (request->sheet);
  g_clear_pointer (&request->source, hats_case_unref);
  g_free (request);
}

static void
attach_request (gpointer        object,
                HatsSheet      *sheet,
                HatsCase       *source,
                HatsOutputFunc  say)
{
  Request *request = g_new0 (Request, 1);

  request->sheet = hats_sheet_ref (sheet);
  request->source = source != NULL ? hats_case_ref (source) : NULL;
  request->say = say;
  g_object_set_data_full (G_OBJECT (object), "hats-request", request, request_free);
}

static const Request *
get_request (gpointer object)
{
  return g_object_get_data (G_OBJECT (object), "hats-request");
}

/* What was chosen in the dialog holds for the next time too. */
static void
keep_settings (GtkPrintOperation *operation)
{
  g_autoptr(GError) error = NULL;

  if (!hats_print_state_keep_settings (gtk_print_operation_get_print_settings (operation),
                                       gtk_print_operation_get_default_page_setup (operation), &error))
    g_message ("The printer's settings could not be kept: %s", error->message);
}

static void
done_cb (GtkPrintOperation       *operation,
         GtkPrintOperationResult  result,
         GtkWindow               *over)
{
  if (result != GTK_PRINT_OPERATION_RESULT_APPLY || hats_print_operation_is_previewed (HATS_PRINT_OPERATION (operation)))
    return;

  keep_settings (operation);
  if (HATS_IS_PRINT_PREVIEW (over))
    gtk_window_close (over);
}

/* Where the pages went, in a sentence. */
static char *
describe_sent (GtkPrintOperation *operation)
{
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);
  const char *uri = gtk_print_settings_get (settings, GTK_PRINT_SETTINGS_OUTPUT_URI);
  const char *printer = gtk_print_settings_get_printer (settings);
  const char *title = get_request (operation)->sheet->title;

  if (uri != NULL)
    {
      g_autoptr(GFile) file = g_file_new_for_uri (uri);
      g_autofree char *name = g_file_get_basename (file);

      /* Translators: a sheet's title, then a file's name. */
      return g_strdup_printf (_("Printed “%s” into “%s”"), title, name);
    }

  /* Translators: a sheet's title, then a printer's name. */
  return g_strdup_printf (_("Sent “%s” to “%s”"), title, printer != NULL ? printer : _("the printer"));
}

static void
sent_cb (GtkPrintOperation *operation,
         gboolean           sent,
         const char        *reason,
         GtkWindow         *window)
{
  /* Translators: %s is the reason. */
  g_autofree char *message = sent ? describe_sent (operation) : g_strdup_printf (_("Could not print: %s"), reason);

  get_request (operation)->say (window, message, !sent);
}

/* From within the preview, the dialog leads back to it. */
static void
preview_asked_cb (GtkPrintOperation *operation,
                  GtkWindow         *over)
{
  const Request *request = get_request (operation);

  keep_settings (operation);
  if (HATS_IS_PRINT_PREVIEW (over))
    hats_print_preview_set_page_setup (HATS_PRINT_PREVIEW (over),
                                       gtk_print_operation_get_default_page_setup (operation));
  else
    hats_sheet_preview (request->sheet, request->source, over, request->say);
}

void
hats_sheet_print_on (HatsSheet       *sheet,
                     const HatsPaper *paper,
                     HatsCase        *source,
                     GtkWindow       *window,
                     GtkWindow       *over,
                     HatsOutputFunc   say)
{
  g_autoptr(GtkPrintOperation) operation = NULL;
  HatsPrintChoices choices;

  g_return_if_fail (sheet != NULL);
  g_return_if_fail (GTK_IS_WINDOW (window));

  if (over == NULL)
    over = window;
  hats_print_choices_init_kept (&choices);
  operation = hats_print_operation_new (sheet, paper != NULL ? paper : &choices.paper);
  hats_print_choices_clear (&choices);

  attach_request (operation, sheet, source, say);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_object (operation, "done", G_CALLBACK (done_cb), over, 0);
  g_signal_connect_object (operation, "sent", G_CALLBACK (sent_cb), window, 0);
  g_signal_connect_object (operation, "preview-asked", G_CALLBACK (preview_asked_cb), over, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, over, NULL);
}

void
hats_sheet_print (HatsSheet      *sheet,
                  HatsCase       *source,
                  GtkWindow      *window,
                  HatsOutputFunc  say)
{
  hats_sheet_print_on (sheet, NULL, source, window, NULL, say);
}

void
hats_sheet_preview (HatsSheet      *sheet,
                    HatsCase       *source,
                    GtkWindow      *window,
                    HatsOutputFunc  say)
{
  g_return_if_fail (sheet != NULL);
  g_return_if_fail (GTK_IS_WINDOW (window));

  gtk_window_present (hats_print_preview_new (window, sheet, source, say));
}

char *
hats_sheet_suggest_name (HatsSheet  *sheet,
                         HatsFormat  format)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (sheet != NULL, NULL);

  title = g_strdelimit (g_strdup (sheet->title), "/\\:", '-');
  return g_strconcat (title, ".", hats_format_get_suffix (format), NULL);
}

char *
hats_sheet_describe_saved (GFile        *file,
                           const GError *error)
{
  g_autofree char *name = g_file_get_parse_name (file);
  g_autofree char *base = g_path_get_basename (name);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    /* Translators: %s is a file's name. */
    return g_strdup_printf (_("“%s” was not exported"), base);
  if (error != NULL)
    /* Translators: a file's name, then the reason. */
    return g_strdup_printf (_("Could not export “%s”: %s"), name, error->message);

  /* Translators: %s is a file's name. */
  return g_strdup_printf (_("Exported “%s”"), base);
}

void
hats_sheet_say_saved (GFile          *file,
                      const GError   *error,
                      GtkWindow      *window,
                      HatsOutputFunc  say)
{
  g_autofree char *message = hats_sheet_describe_saved (file, error);

  say (window, message, error != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
}

static void
exported_cb (HatsExportDialog *dialog,
             GFile            *file,
             const GError     *error,
             GtkWindow        *window)
{
  hats_sheet_say_saved (file, error, window, get_request (dialog)->say);
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
  attach_request (dialog, sheet, NULL, say);
  g_signal_connect_object (dialog, "exported", G_CALLBACK (exported_cb), window, 0);
  gtk_window_present (dialog);
}

void
hats_sheet_copy_tables (HatsSheet      *sheet,
                        GtkWindow      *window,
                        HatsOutputFunc  say)
{
  guint n_tables = sheet != NULL ? hats_sheet_count_tables (sheet) : 0;
  g_autoptr(GdkContentProvider) content = NULL;
  g_autofree char *message = NULL;

  g_return_if_fail (GTK_IS_WINDOW (window));

  if (n_tables == 0)
    {
      say (window, _("There is no table here to copy"), FALSE);
      return;
    }

  content = hats_table_content_new (sheet);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (window)), content);
  message = n_tables == 1 ? g_strdup (_("Copied table"))
                          : g_strdup_printf (ngettext ("Copied %u table", "Copied %u tables", n_tables), n_tables);
  say (window, message, FALSE);
}
