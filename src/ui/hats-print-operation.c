/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-print-operation.h"

#include <glib/gi18n-lib.h>

#include "hats-layout.h"
#include "hats-print-state.h"

/* How long GTK is kept from asking again whether the pages are laid out, in microseconds. */
#define PATIENCE 5000

struct _HatsPrintOperation
{
  GtkPrintOperation  parent_instance;

  HatsSheet         *sheet;
  HatsPaper          paper;
  HatsPages         *pages;       /* nullable: until they are laid out */
  GCancellable      *layout;      /* nullable: while they are being laid out */
  gboolean           previewed;   /* the dialog was left with Preview */
  gboolean           drawn;       /* all that is left is to send it; it holds itself until then */
  gboolean           aborted;
  gboolean           told;        /* how it ended */
};

G_DEFINE_FINAL_TYPE (HatsPrintOperation, hats_print_operation, GTK_TYPE_PRINT_OPERATION)

enum {
  SIGNAL_PREVIEW_ASKED,
  SIGNAL_SENT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
laid_out_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(HatsPrintOperation) self = user_data;
  g_autoptr(HatsPages) pages = hats_layout_finish (result, NULL);

  g_clear_object (&self->layout);
  if (pages == NULL)
    return;

  self->pages = g_steal_pointer (&pages);
  gtk_print_operation_set_n_pages (GTK_PRINT_OPERATION (self), (int) hats_pages_get_n_pages (self->pages));
}

/* The paper that was chosen in the dialog, with the sheet's own margins. */
static void
hats_print_operation_begin_print (GtkPrintOperation *operation,
                                  GtkPrintContext   *context)
{
  HatsPrintOperation *self = HATS_PRINT_OPERATION (operation);

  if (self->previewed)
    {
      gtk_print_operation_set_n_pages (operation, 1);
      return;
    }

  hats_paper_set_page_setup (&self->paper, gtk_print_context_get_page_setup (context));
  g_clear_object (&self->pages);
  self->layout = g_cancellable_new ();
  hats_layout_async (self->sheet, &self->paper, self->layout, laid_out_cb, g_object_ref (self));
}

/* GTK asks again at once, and between two questions shows its progress and takes clicks on Cancel. */
static gboolean
paginate_cb (GtkPrintOperation *operation,
             GtkPrintContext   *context,
             gpointer           user_data)
{
  HatsPrintOperation *self = HATS_PRINT_OPERATION (operation);

  if (self->pages == NULL && !self->previewed)
    g_usleep (PATIENCE);

  return self->pages != NULL || self->previewed;
}

static void
hats_print_operation_draw_page (GtkPrintOperation *operation,
                                GtkPrintContext   *context,
                                int                page)
{
  HatsPrintOperation *self = HATS_PRINT_OPERATION (operation);

  if (self->pages != NULL)
    hats_pages_draw (self->pages, gtk_print_context_get_cairo_context (context), (guint) page, FALSE);
}

static void
ready_cb (GtkPrintOperationPreview *preview,
          GtkPrintContext          *context,
          HatsPrintOperation       *self)
{
  gtk_print_operation_preview_end_preview (preview);
  g_signal_emit (self, signals[SIGNAL_PREVIEW_ASKED], 0);
}

/* GTK's own preview needs another program, and says nothing where it is missing. */
static gboolean
hats_print_operation_preview (GtkPrintOperation        *operation,
                              GtkPrintOperationPreview *preview,
                              GtkPrintContext          *context,
                              GtkWindow                *parent)
{
  HatsPrintOperation *self = HATS_PRINT_OPERATION (operation);
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);

  /* GTK wants something to draw on, although nothing is drawn there. */
  gtk_print_context_set_cairo_context (context, cr, 72, 72);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  self->previewed = TRUE;
  gtk_print_operation_set_default_page_setup (operation, gtk_print_context_get_page_setup (context));
  g_signal_connect_object (preview, "ready", G_CALLBACK (ready_cb), self, 0);

  return TRUE;
}

static void
tell (HatsPrintOperation *self,
      gboolean            sent,
      const char         *reason)
{
  if (self->told)
    return;

  self->told = TRUE;
  g_signal_emit (self, signals[SIGNAL_SENT], 0, sent, reason);
  if (self->drawn)
    g_object_unref (self);
}

static void
tell_failure (HatsPrintOperation *self)
{
  g_autoptr(GError) error = NULL;

  gtk_print_operation_get_error (GTK_PRINT_OPERATION (self), &error);
  tell (self, FALSE, error != NULL ? error->message : _("the printer or the file did not take it"));
}

/* That all is drawn does not yet mean that the printer has it; and what was cancelled is aborted too. */
static void
hats_print_operation_status_changed (GtkPrintOperation *operation)
{
  HatsPrintOperation *self = HATS_PRINT_OPERATION (operation);
  GtkPrintStatus status = gtk_print_operation_get_status (operation);

  if (status == GTK_PRINT_STATUS_FINISHED && !self->previewed)
    tell (self, TRUE, NULL);
  else if (status == GTK_PRINT_STATUS_FINISHED_ABORTED)
    {
      self->aborted = TRUE;
      if (self->drawn)
        tell_failure (self);
    }
}

static void
hats_print_operation_done (GtkPrintOperation       *operation,
                           GtkPrintOperationResult  result)
{
  HatsPrintOperation *self = HATS_PRINT_OPERATION (operation);
  g_autofree char *export = NULL;

  if (self->layout != NULL)
    g_cancellable_cancel (self->layout);

  /* GTK lets it go as soon as all is written to the printer, and says only then how that went; a file is written by now. */
  g_object_get (self, "export-filename", &export, NULL);
  self->drawn = result == GTK_PRINT_OPERATION_RESULT_APPLY && export == NULL && !self->previewed && !self->told;
  if (self->drawn)
    g_object_ref (self);
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR || (self->drawn && self->aborted))
    tell_failure (self);
}

static void
hats_print_operation_dispose (GObject *object)
{
  HatsPrintOperation *self = HATS_PRINT_OPERATION (object);

  g_clear_object (&self->layout);
  g_clear_object (&self->pages);
  g_clear_pointer (&self->sheet, hats_sheet_unref);

  G_OBJECT_CLASS (hats_print_operation_parent_class)->dispose (object);
}

static void
hats_print_operation_class_init (HatsPrintOperationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkPrintOperationClass *print_class = GTK_PRINT_OPERATION_CLASS (klass);

  object_class->dispose = hats_print_operation_dispose;
  print_class->begin_print = hats_print_operation_begin_print;
  print_class->draw_page = hats_print_operation_draw_page;
  print_class->preview = hats_print_operation_preview;
  print_class->status_changed = hats_print_operation_status_changed;
  print_class->done = hats_print_operation_done;

  signals[SIGNAL_PREVIEW_ASKED] =
    g_signal_new ("preview-asked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_SENT] =
    g_signal_new ("sent", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_BOOLEAN, G_TYPE_STRING);
}

static void
hats_print_operation_init (HatsPrintOperation *self)
{
  /* A handler, since GTK asks only where somebody listens. */
  g_signal_connect (self, "paginate", G_CALLBACK (paginate_cb), NULL);
}

GtkPrintOperation *
hats_print_operation_new (HatsSheet       *sheet,
                          const HatsPaper *paper)
{
  HatsPrintOperation *self;
  g_autoptr(GtkPageSetup) setup = NULL;
  g_autoptr(GtkPrintSettings) settings = NULL;

  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (paper != NULL, NULL);

  setup = hats_paper_to_page_setup (paper);
  settings = hats_print_state_load_settings ();
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, sheet->title);
  self = g_object_new (HATS_TYPE_PRINT_OPERATION,
                       "job-name", sheet->title,
                       "unit", GTK_UNIT_POINTS,
                       "use-full-page", TRUE,
                       "embed-page-setup", TRUE,
                       "show-progress", TRUE,
                       "default-page-setup", setup,
                       "print-settings", settings,
                       NULL);
  self->sheet = hats_sheet_ref (sheet);
  self->paper = *paper;

  return GTK_PRINT_OPERATION (self);
}

gboolean
hats_print_operation_is_previewed (HatsPrintOperation *self)
{
  g_return_val_if_fail (HATS_IS_PRINT_OPERATION (self), FALSE);

  return self->previewed;
}
