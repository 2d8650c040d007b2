/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-page-control.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _HatsPageControl
{
  GtkWidget       parent_instance;

  HatsPageCanvas *canvas;       /* nullable: until it is set */
  guint           n_pages;
  gboolean        narrow;
  GtkWidget      *box;
  GtkEntry       *page_entry;
};

G_DEFINE_FINAL_TYPE (HatsPageControl, hats_page_control, GTK_TYPE_WIDGET)

static void
update (HatsPageControl *self)
{
  guint page;
  g_autofree char *text = NULL;

  if (self->n_pages == 0)
    return;

  page = hats_page_canvas_get_page (self->canvas);
  /* Translators: the number of a page, and of all pages. */
  text = g_strdup_printf (self->narrow ? _("%u / %u") : _("Page %u of %u"), page + 1, self->n_pages);
  gtk_editable_set_text (GTK_EDITABLE (self->page_entry), text);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "pages.previous", page > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "pages.next", page + 1 < self->n_pages);
}

/* The first number that was typed, whatever stands around it. */
static void
page_entered_cb (HatsPageControl *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->page_entry));
  guint64 page;

  g_assert (HATS_IS_PAGE_CONTROL (self));

  page = g_ascii_strtoull (text + strcspn (text, "0123456789"), NULL, 10);
  if (self->n_pages > 0 && page >= 1)
    hats_page_canvas_show_page (self->canvas, (guint) MIN (page, self->n_pages) - 1);
  update (self);
}

static void
entry_left_cb (GtkEventControllerFocus *focus,
               HatsPageControl         *self)
{
  update (self);
}

static void
previous_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  hats_page_control_step (HATS_PAGE_CONTROL (widget), -1);
}

static void
next_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  hats_page_control_step (HATS_PAGE_CONTROL (widget), 1);
}

static void
hats_page_control_dispose (GObject *object)
{
  HatsPageControl *self = HATS_PAGE_CONTROL (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->canvas);

  G_OBJECT_CLASS (hats_page_control_parent_class)->dispose (object);
}

static void
hats_page_control_class_init (HatsPageControlClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_page_control_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-page-control.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsPageControl, box);
  gtk_widget_class_bind_template_child (widget_class, HatsPageControl, page_entry);
  gtk_widget_class_bind_template_callback (widget_class, page_entered_cb);
  gtk_widget_class_install_action (widget_class, "pages.previous", NULL, previous_cb);
  gtk_widget_class_install_action (widget_class, "pages.next", NULL, next_cb);
}

static void
hats_page_control_init (HatsPageControl *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (focus, "leave", G_CALLBACK (entry_left_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->page_entry), focus);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "pages.previous", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "pages.next", FALSE);
}

void
hats_page_control_set_canvas (HatsPageControl *self,
                              HatsPageCanvas  *canvas)
{
  g_return_if_fail (HATS_IS_PAGE_CONTROL (self));
  g_return_if_fail (HATS_IS_PAGE_CANVAS (canvas));
  g_return_if_fail (self->canvas == NULL);

  self->canvas = g_object_ref (canvas);
  g_signal_connect_object (canvas, "notify::page", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

void
hats_page_control_set_n_pages (HatsPageControl *self,
                               guint            n_pages)
{
  g_return_if_fail (HATS_IS_PAGE_CONTROL (self));
  g_return_if_fail (self->canvas != NULL);

  self->n_pages = n_pages;
  update (self);
}

void
hats_page_control_step (HatsPageControl *self,
                        int              by)
{
  gint64 page;

  g_return_if_fail (HATS_IS_PAGE_CONTROL (self));
  g_return_if_fail (self->canvas != NULL);

  page = (gint64) hats_page_canvas_get_page (self->canvas) + by;
  if (page >= 0 && page < self->n_pages)
    hats_page_canvas_show_page (self->canvas, (guint) page);
}

void
hats_page_control_set_narrow (HatsPageControl *self,
                              gboolean         narrow)
{
  g_return_if_fail (HATS_IS_PAGE_CONTROL (self));

  self->narrow = narrow;
  gtk_editable_set_width_chars (GTK_EDITABLE (self->page_entry), narrow ? 3 : 11);
  update (self);
}
