/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-close-dialog.h"

#include <glib/gi18n-lib.h>

#include "hats-adaptive-bin.h"
#include "hats-wrap-box.h"

struct _HatsCloseDialog
{
  GtkWindow  parent_instance;

  GtkLabel  *heading;
  GtkLabel  *body;
};

G_DEFINE_FINAL_TYPE (HatsCloseDialog, hats_close_dialog, GTK_TYPE_WINDOW)

enum {
  SIGNAL_SAVE,
  SIGNAL_DISCARD,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* The answer may close the window that this one belongs to, and GTK 4.8 looks for that one when this one goes. */
static void
answer (HatsCloseDialog *self,
        guint            signal)
{
  g_object_ref (self);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_window_set_transient_for (GTK_WINDOW (self), NULL);
  g_signal_emit (self, signals[signal], 0);
  gtk_window_destroy (GTK_WINDOW (self));
  g_object_unref (self);
}

static void
save_cb (HatsCloseDialog *self)
{
  g_assert (HATS_IS_CLOSE_DIALOG (self));

  answer (self, SIGNAL_SAVE);
}

static void
discard_cb (HatsCloseDialog *self)
{
  g_assert (HATS_IS_CLOSE_DIALOG (self));

  answer (self, SIGNAL_DISCARD);
}

static void
hats_close_dialog_class_init (HatsCloseDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[SIGNAL_SAVE] =
    g_signal_new ("save", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_DISCARD] =
    g_signal_new ("discard", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (HATS_TYPE_ADAPTIVE_BIN);
  g_type_ensure (HATS_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-close-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsCloseDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, HatsCloseDialog, body);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, discard_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hats_close_dialog_init (HatsCloseDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
hats_close_dialog_new (GtkWindow  *parent,
                       const char *title)
{
  HatsCloseDialog *self;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);

  self = g_object_new (HATS_TYPE_CLOSE_DIALOG, "transient-for", parent, NULL);
  if (title != NULL)
    {
      /* Translators: %s is the name of a case. */
      g_autofree char *heading = g_strdup_printf (_("Save the changes to “%s”?"), title);

      gtk_label_set_text (self->heading, heading);
      gtk_label_set_text (self->body, _("Changes that are not saved are lost."));
    }
  else
    {
      gtk_label_set_text (self->heading, _("Save this case?"));
      gtk_label_set_text (self->body, _("If it is not saved, its plan, numbers and texts are lost. The answers are "
                                        "remembered for the next visit."));
    }

  return GTK_WINDOW (self);
}
