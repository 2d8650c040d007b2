/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-print-preview.h"

#include <glib/gi18n-lib.h>

/* White around the sheet of paper, in pixels. */
#define PAPER_MARGIN 12

struct _HatsPrintPreview
{
  GtkWindow                 parent_instance;

  HatsPages                *pages;
  GtkPrintOperationPreview *preview;
  guint                     page;

  GtkDrawingArea           *area;
  GtkLabel                 *label;
};

G_DEFINE_FINAL_TYPE (HatsPrintPreview, hats_print_preview, GTK_TYPE_WINDOW)

static void
draw_cb (GtkDrawingArea *area,
         cairo_t        *cr,
         int             width,
         int             height,
         gpointer        user_data)
{
  HatsPrintPreview *self = HATS_PRINT_PREVIEW (user_data);
  const HatsPaper *paper = hats_pages_get_paper (self->pages);
  double zoom = MIN ((width - 2 * PAPER_MARGIN) / paper->width, (height - 2 * PAPER_MARGIN) / paper->height);

  if (zoom <= 0.0)
    return;

  cairo_translate (cr, (width - zoom * paper->width) / 2, (height - zoom * paper->height) / 2);
  cairo_scale (cr, zoom, zoom);
  cairo_rectangle (cr, 0, 0, paper->width, paper->height);
  cairo_clip (cr);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  hats_pages_draw (self->pages, cr, self->page, FALSE);
}

static void
show_page (HatsPrintPreview *self,
           guint             page)
{
  guint n_pages = hats_pages_get_n_pages (self->pages);
  g_autofree char *text = NULL;

  self->page = page;
  /* Translators: the number of a page, and of all pages. */
  text = g_strdup_printf (_("Page %u of %u"), page + 1, n_pages);
  gtk_label_set_text (self->label, text);
  gtk_widget_queue_draw (GTK_WIDGET (self->area));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.previous", page > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.next", page + 1 < n_pages);
}

static void
previous_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  HatsPrintPreview *self = HATS_PRINT_PREVIEW (widget);

  show_page (self, self->page - 1);
}

static void
next_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  HatsPrintPreview *self = HATS_PRINT_PREVIEW (widget);

  show_page (self, self->page + 1);
}

static void
hats_print_preview_dispose (GObject *object)
{
  HatsPrintPreview *self = HATS_PRINT_PREVIEW (object);

  if (self->preview != NULL)
    gtk_print_operation_preview_end_preview (self->preview);
  g_clear_object (&self->preview);
  g_clear_object (&self->pages);

  G_OBJECT_CLASS (hats_print_preview_parent_class)->dispose (object);
}

static void
hats_print_preview_class_init (HatsPrintPreviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hats_print_preview_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-print-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPreview, area);
  gtk_widget_class_bind_template_child (widget_class, HatsPrintPreview, label);

  gtk_widget_class_install_action (widget_class, "preview.previous", NULL, previous_cb);
  gtk_widget_class_install_action (widget_class, "preview.next", NULL, next_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, 0, "preview.previous", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, 0, "preview.next", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hats_print_preview_init (HatsPrintPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drawing_area_set_draw_func (self->area, draw_cb, self, NULL);
}

GtkWindow *
hats_print_preview_new (GtkWindow                *parent,
                        HatsPages                *pages,
                        GtkPrintOperationPreview *preview)
{
  HatsPrintPreview *self;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (HATS_IS_PAGES (pages), NULL);

  self = g_object_new (HATS_TYPE_PRINT_PREVIEW, "transient-for", parent, NULL);
  self->pages = g_object_ref (pages);
  g_set_object (&self->preview, preview);
  show_page (self, 0);

  return GTK_WINDOW (self);
}
