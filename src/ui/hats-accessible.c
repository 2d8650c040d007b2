/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-accessible.h"

void
hats_accessible_set_name (GtkWidget  *widget,
                          const char *name)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (name != NULL);

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static gboolean
is_menu_item (GtkWidget *widget)
{
  GtkAccessibleRole role = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget));

  return role == GTK_ACCESSIBLE_ROLE_MENU_ITEM || role == GTK_ACCESSIBLE_ROLE_MENU_ITEM_CHECKBOX ||
         role == GTK_ACCESSIBLE_ROLE_MENU_ITEM_RADIO;
}

/* The text of the first label in @widget that has one. */
static const char *
find_text (GtkWidget *widget)
{
  const char *text = GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget)) : "";

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       *text == '\0' && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    text = find_text (child);

  return text;
}

static void
name_items (GtkWidget *widget)
{
  if (is_menu_item (widget))
    {
      hats_accessible_set_name (widget, find_text (widget));
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    name_items (child);
}

void
hats_accessible_name_menu (GtkMenuButton *button)
{
  GtkPopover *menu;

  g_return_if_fail (GTK_IS_MENU_BUTTON (button));

  menu = gtk_menu_button_get_popover (button);
  if (menu != NULL)
    name_items (GTK_WIDGET (menu));
}
