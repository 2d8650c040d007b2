/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-toast.h"

#include <glib/gi18n-lib.h>

#include "hats-icon-button.h"

/* How long a message stays, in seconds. */
#define SECONDS 6
#define UNDO_SECONDS 8
/* Up to so many characters a message is not broken, and of more none stands in a line. */
#define UNBROKEN 16
#define LINE 60

struct _HatsToast
{
  GtkWidget    parent_instance;

  GtkRevealer *revealer;
  GtkLabel    *label;
  GtkWidget   *undo;
  guint        hide_id;
};

G_DEFINE_FINAL_TYPE (HatsToast, hats_toast, GTK_TYPE_WIDGET)

/* What stays has room of its own below all else, and so never lies over what has the focus: WCAG 2.2, 2.4.11. */
static void
make_room (HatsToast *self,
           gboolean   stays)
{
  GtkWidget *toast = GTK_WIDGET (self);
  GtkWidget *overlay = gtk_widget_get_parent (toast);
  GtkWidget *content = gtk_revealer_get_child (self->revealer);
  int room = gtk_widget_get_width (overlay) - gtk_widget_get_margin_start (toast) - gtk_widget_get_margin_end (toast);
  int least, width, height;

  gtk_widget_measure (content, GTK_ORIENTATION_HORIZONTAL, -1, &least, &width, NULL, NULL);
  gtk_widget_measure (content, GTK_ORIENTATION_VERTICAL, MAX (least, MIN (width, room)), NULL, &height, NULL, NULL);
  gtk_widget_set_margin_bottom (gtk_overlay_get_child (GTK_OVERLAY (overlay)),
                                stays ? height + gtk_widget_get_margin_bottom (toast) : 0);
}

static gboolean
timeout_cb (gpointer user_data)
{
  HatsToast *self = HATS_TOAST (user_data);

  self->hide_id = 0;
  hats_toast_hide (self);

  return G_SOURCE_REMOVE;
}

static void
hats_toast_dispose (GObject *object)
{
  HatsToast *self = HATS_TOAST (object);
  GtkWidget *revealer = GTK_WIDGET (self->revealer);

  g_clear_handle_id (&self->hide_id, g_source_remove);
  self->revealer = NULL;
  g_clear_pointer (&revealer, gtk_widget_unparent);

  G_OBJECT_CLASS (hats_toast_parent_class)->dispose (object);
}

static void
hats_toast_class_init (HatsToastClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_toast_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
make_content (HatsToast *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *close = hats_icon_button_new ("window-close-symbolic", _("Dismiss"), _("Dismiss"));

  self->label = g_object_new (GTK_TYPE_LABEL,
                              "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                              /* A box gives a text of two lines the least width for two; so it has what is left as well. */
                              "hexpand", TRUE,
                              "max-width-chars", LINE,
                              "wrap", TRUE,
                              "wrap-mode", PANGO_WRAP_WORD_CHAR,
                              "xalign", 0.0,
                              NULL);
  self->undo = gtk_button_new_with_label (_("Undo"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->undo), "win.undo");
  gtk_widget_set_valign (self->undo, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (self->undo, FALSE);
  gtk_widget_set_valign (close, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (close, "circular");
  g_signal_connect_object (close, "clicked", G_CALLBACK (hats_toast_hide), self, G_CONNECT_SWAPPED);

  gtk_widget_add_css_class (box, "hats-toast");
  gtk_widget_add_css_class (box, "osd");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->label));
  gtk_box_append (GTK_BOX (box), self->undo);
  gtk_box_append (GTK_BOX (box), close);

  return box;
}

static void
hats_toast_init (HatsToast *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_set_can_target (widget, FALSE);
  gtk_widget_set_halign (widget, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (widget, GTK_ALIGN_END);
  gtk_widget_set_margin_start (widget, 12);
  gtk_widget_set_margin_end (widget, 12);
  gtk_widget_set_margin_bottom (widget, 18);

  self->revealer = GTK_REVEALER (gtk_revealer_new ());
  gtk_revealer_set_transition_type (self->revealer, GTK_REVEALER_TRANSITION_TYPE_SLIDE_UP);
  gtk_revealer_set_child (self->revealer, make_content (self));
  gtk_widget_set_parent (GTK_WIDGET (self->revealer), widget);
}

GtkWidget *
hats_toast_new (void)
{
  return g_object_new (HATS_TYPE_TOAST, NULL);
}

void
hats_toast_show (HatsToast     *self,
                 const char    *message,
                 HatsToastKind  kind)
{
  g_return_if_fail (HATS_IS_TOAST (self));
  g_return_if_fail (message != NULL);

  g_clear_handle_id (&self->hide_id, g_source_remove);
  gtk_label_set_text (self->label, message);
  gtk_label_set_width_chars (self->label, (int) MIN (g_utf8_strlen (message, -1), UNBROKEN));
  gtk_widget_set_visible (self->undo, kind == HATS_TOAST_UNDO);
  gtk_widget_set_can_target (GTK_WIDGET (self), TRUE);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
  make_room (self, kind == HATS_TOAST_STAYING);
  if (kind != HATS_TOAST_STAYING)
    self->hide_id = g_timeout_add_seconds (kind == HATS_TOAST_UNDO ? UNDO_SECONDS : SECONDS, timeout_cb, self);
}

void
hats_toast_hide (HatsToast *self)
{
  g_return_if_fail (HATS_IS_TOAST (self));

  g_clear_handle_id (&self->hide_id, g_source_remove);
  make_room (self, FALSE);
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}
