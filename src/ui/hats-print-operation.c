/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-print-operation.h"

#include <glib/gi18n-lib.h>

#include "hats-pages.h"
#include "hats-print-preview.h"

struct _HatsPrintOperation
{
  GtkPrintOperation  parent_instance;

  HatsSheet         *sheet;
  HatsPages         *pages;
};

G_DEFINE_FINAL_TYPE (HatsPrintOperation, hats_print_operation, GTK_TYPE_PRINT_OPERATION)

/* The paper that was chosen in the dialog, with the sheet's own margins. */
static void
get_paper (GtkPrintContext *context,
           HatsPaper       *paper)
{
  GtkPageSetup *setup = gtk_print_context_get_page_setup (context);

  hats_paper_init (paper);
  paper->width = gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS);
  paper->height = gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS);
}

static void
hats_print_operation_begin_print (GtkPrintOperation *operation,
                                  GtkPrintContext   *context)
{
  HatsPrintOperation *self = HATS_PRINT_OPERATION (operation);
  HatsPaper paper;

  get_paper (context, &paper);
  g_clear_object (&self->pages);
  self->pages = hats_pages_new (self->sheet, &paper);
  gtk_print_operation_set_n_pages (operation, (int) hats_pages_get_n_pages (self->pages));
}

static void
hats_print_operation_draw_page (GtkPrintOperation *operation,
                                GtkPrintContext   *context,
                                int                page)
{
  HatsPrintOperation *self = HATS_PRINT_OPERATION (operation);

  hats_pages_draw (self->pages, gtk_print_context_get_cairo_context (context), (guint) page, FALSE);
}

/* GTK's own preview needs another program, and says nothing where it is missing. */
static gboolean
hats_print_operation_preview (GtkPrintOperation        *operation,
                              GtkPrintOperationPreview *preview,
                              GtkPrintContext          *context,
                              GtkWindow                *parent)
{
  HatsPrintOperation *self = HATS_PRINT_OPERATION (operation);
  g_autoptr(HatsPages) pages = NULL;
  HatsPaper paper;
  cairo_surface_t *surface;
  cairo_t *cr;

  get_paper (context, &paper);
  pages = hats_pages_new (self->sheet, &paper);

  /* GTK wants something to draw on, although the window draws the pages itself. */
  surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cr = cairo_create (surface);
  gtk_print_context_set_cairo_context (context, cr, 72, 72);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  gtk_window_present (hats_print_preview_new (parent, pages, preview));

  return TRUE;
}

static void
hats_print_operation_dispose (GObject *object)
{
  HatsPrintOperation *self = HATS_PRINT_OPERATION (object);

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
}

static void
hats_print_operation_init (HatsPrintOperation *self)
{
}

GtkPrintOperation *
hats_print_operation_new (HatsSheet *sheet)
{
  HatsPrintOperation *self;

  g_return_val_if_fail (sheet != NULL, NULL);

  self = g_object_new (HATS_TYPE_PRINT_OPERATION,
                       "job-name", sheet->title,
                       "unit", GTK_UNIT_POINTS,
                       "use-full-page", TRUE,
                       "embed-page-setup", TRUE,
                       "show-progress", TRUE,
                       NULL);
  self->sheet = hats_sheet_ref (sheet);

  return GTK_PRINT_OPERATION (self);
}
