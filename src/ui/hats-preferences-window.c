/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-preferences-window.h"

#include "hats-adaptive-bin.h"

struct _HatsPreferencesWindow
{
  GtkWindow      parent_instance;

  GtkAdjustment *text_size;
};

G_DEFINE_FINAL_TYPE (HatsPreferencesWindow, hats_preferences_window, GTK_TYPE_WINDOW)

static void
hats_preferences_window_class_init (HatsPreferencesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (HATS_TYPE_ADAPTIVE_BIN);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-preferences-window.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsPreferencesWindow, text_size);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hats_preferences_window_init (HatsPreferencesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
hats_preferences_window_new (GtkWindow       *parent,
                             HatsPreferences *preferences)
{
  HatsPreferencesWindow *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (HATS_IS_PREFERENCES (preferences), NULL);

  self = g_object_new (HATS_TYPE_PREFERENCES_WINDOW,
                       "transient-for", parent,
                       "application", gtk_window_get_application (parent),
                       NULL);
  g_object_bind_property (preferences, "text-size", self->text_size, "value",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);

  return GTK_WINDOW (self);
}
