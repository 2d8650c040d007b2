/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-export-dialog.h"

#include <glib/gi18n-lib.h>

#include "hats-adaptive-bin.h"
#include "hats-layout.h"
#include "hats-progress-view.h"
#include "hats-sheet-output.h"
#include "hats-wrap-box.h"

struct _HatsExportDialog
{
  GtkWindow             parent_instance;

  HatsSheet            *sheet;
  HatsFormat            format;
  GtkFileChooserNative *chooser;
  GCancellable         *cancellable;  /* NULL while nothing is written */

  GtkStack             *stack;
  GtkBox               *formats;
  GtkWidget            *cancel_button;
  GtkWidget            *choose_button;
  HatsProgressView     *progress_view;
};

/* Whom to tell of which file. The dialog goes with its window. */
typedef struct {
  GWeakRef  dialog;
  GFile    *file;
} Job;

G_DEFINE_FINAL_TYPE (HatsExportDialog, hats_export_dialog, GTK_TYPE_WINDOW)

enum {
  SIGNAL_EXPORTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* In the order in which people want them. */
static const HatsFormat offered[] = {
  HATS_FORMAT_PDF,
  HATS_FORMAT_HTML,
  HATS_FORMAT_MARKDOWN,
  HATS_FORMAT_CSV,
  HATS_FORMAT_TEXT,
  HATS_FORMAT_JSON,
};

static void
job_free (Job *job)
{
  g_weak_ref_clear (&job->dialog);
  g_object_unref (job->file);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

static void
exported_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(Job) job = user_data;
  g_autoptr(HatsExportDialog) self = g_weak_ref_get (&job->dialog);
  g_autoptr(GError) error = NULL;

  hats_layout_export_finish (result, &error);
  if (self == NULL)
    return;

  hats_progress_view_stop (self->progress_view);
  g_clear_object (&self->cancellable);
  g_signal_emit (self, signals[SIGNAL_EXPORTED], 0, job->file, error);
  gtk_window_close (GTK_WINDOW (self));
}

/* What takes long says so. */
static void
late_cb (HatsExportDialog *self)
{
  g_assert (HATS_IS_EXPORT_DIALOG (self));

  gtk_stack_set_visible_child_name (self->stack, "progress");
  gtk_widget_grab_focus (self->cancel_button);
}

static void
response_cb (GtkNativeDialog *chooser,
             int              response,
             gpointer         user_data)
{
  HatsExportDialog *self = HATS_EXPORT_DIALOG (user_data);
  g_autoptr(GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  g_clear_object (&self->chooser);

  if (file != NULL)
    hats_export_dialog_export_to (self, file);
}

static void
choose_cb (HatsExportDialog *self)
{
  g_autofree char *name = hats_sheet_suggest_name (self->sheet, self->format);

  g_assert (HATS_IS_EXPORT_DIALOG (self));

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_("Export"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE,
                                               _("_Export"), _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), name);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (response_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
toggled_cb (GtkCheckButton *button,
            gpointer        user_data)
{
  HatsExportDialog *self = HATS_EXPORT_DIALOG (user_data);

  if (gtk_check_button_get_active (button))
    self->format = (HatsFormat) GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "hats-format"));
}

static void
add_formats (HatsExportDialog *self)
{
  GtkCheckButton *first = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (offered); i++)
    {
      const char *title = hats_format_get_title (offered[i]);
      GtkWidget *button = gtk_check_button_new_with_label (title);

      g_object_set_data (G_OBJECT (button), "hats-format", GUINT_TO_POINTER (offered[i]));
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
      g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, 0);
      gtk_check_button_set_group (GTK_CHECK_BUTTON (button), first);
      gtk_box_append (self->formats, button);

      if (first == NULL)
        {
          first = GTK_CHECK_BUTTON (button);
          gtk_check_button_set_active (first, TRUE);
        }
    }
}

/* While a file is written, to close is to cancel: the dialog goes when it is known what became of the file. */
static gboolean
hats_export_dialog_close_request (GtkWindow *window)
{
  HatsExportDialog *self = HATS_EXPORT_DIALOG (window);

  if (self->cancellable != NULL)
    {
      g_cancellable_cancel (self->cancellable);
      return TRUE;
    }

  return GTK_WINDOW_CLASS (hats_export_dialog_parent_class)->close_request (window);
}

static void
hats_export_dialog_dispose (GObject *object)
{
  HatsExportDialog *self = HATS_EXPORT_DIALOG (object);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->chooser);
  g_clear_pointer (&self->sheet, hats_sheet_unref);
  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (hats_export_dialog_parent_class)->dispose (object);
}

static void
hats_export_dialog_class_init (HatsExportDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hats_export_dialog_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = hats_export_dialog_close_request;

  signals[SIGNAL_EXPORTED] =
    g_signal_new ("exported", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_FILE, G_TYPE_ERROR);

  g_type_ensure (HATS_TYPE_PROGRESS_VIEW);
  g_type_ensure (HATS_TYPE_ADAPTIVE_BIN);
  g_type_ensure (HATS_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsExportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, HatsExportDialog, formats);
  gtk_widget_class_bind_template_child (widget_class, HatsExportDialog, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, HatsExportDialog, choose_button);
  gtk_widget_class_bind_template_child (widget_class, HatsExportDialog, progress_view);
  gtk_widget_class_bind_template_callback (widget_class, choose_cb);
  gtk_widget_class_bind_template_callback (widget_class, late_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hats_export_dialog_init (HatsExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_formats (self);
}

GtkWindow *
hats_export_dialog_new (GtkWindow *parent,
                        HatsSheet *sheet)
{
  HatsExportDialog *self;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (sheet != NULL, NULL);

  self = g_object_new (HATS_TYPE_EXPORT_DIALOG, "transient-for", parent, NULL);
  self->sheet = hats_sheet_ref (sheet);

  return GTK_WINDOW (self);
}

HatsFormat
hats_export_dialog_get_format (HatsExportDialog *self)
{
  g_return_val_if_fail (HATS_IS_EXPORT_DIALOG (self), HATS_FORMAT_PDF);

  return self->format;
}

void
hats_export_dialog_export_to (HatsExportDialog *self,
                              GFile            *file)
{
  g_autoptr(HatsProgress) progress = NULL;
  HatsPaper paper;
  Job *job;

  g_return_if_fail (HATS_IS_EXPORT_DIALOG (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (self->cancellable == NULL);

  gtk_widget_set_sensitive (GTK_WIDGET (self->formats), FALSE);
  gtk_widget_set_sensitive (self->choose_button, FALSE);
  progress = hats_progress_new ();
  hats_progress_view_follow (self->progress_view, file, progress);
  self->cancellable = g_cancellable_new ();

  job = g_new0 (Job, 1);
  g_weak_ref_init (&job->dialog, self);
  job->file = g_object_ref (file);
  hats_paper_init (&paper);
  hats_layout_export_async (self->sheet, self->format, &paper, file, progress, self->cancellable,
                            exported_cb, job);
}
