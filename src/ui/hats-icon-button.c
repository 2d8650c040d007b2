/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-icon-button.h"

GtkWidget *
hats_icon_button_new (const char *icon,
                      const char *name,
                      const char *tooltip)
{
  GtkWidget *button;

  g_return_val_if_fail (icon != NULL && name != NULL && tooltip != NULL, NULL);

  button = gtk_button_new_from_icon_name (icon);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return button;
}
