/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-role-switch.h"

#include <glib/gi18n-lib.h>

#include "hats-drop-down.h"
#include "hats-wrap-box.h"

/* So many have room side by side in the narrowest window. */
#define MOST_BUTTONS 2

struct _HatsRoleSwitch
{
  GtkWidget    parent_instance;

  guint        n_roles;
  guint        chosen;
  GtkWidget   *buttons[MOST_BUTTONS];   /* NULL where it is a list */
  GtkDropDown *list;                    /* NULL where it is buttons */
};

G_DEFINE_FINAL_TYPE (HatsRoleSwitch, hats_role_switch, GTK_TYPE_WIDGET)

enum {
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
choose (HatsRoleSwitch *self,
        guint           chosen)
{
  if (chosen == self->chosen || chosen >= self->n_roles)
    return;

  self->chosen = chosen;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
toggled_cb (HatsRoleSwitch  *self,
            GtkToggleButton *button)
{
  if (gtk_toggle_button_get_active (button))
    choose (self, GTK_WIDGET (button) == self->buttons[0] ? 0 : 1);
}

static void
selected_cb (HatsRoleSwitch *self)
{
  choose (self, gtk_drop_down_get_selected (self->list));
}

static void
hats_role_switch_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (hats_role_switch_parent_class)->dispose (object);
}

static void
hats_role_switch_class_init (HatsRoleSwitchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_role_switch_dispose;

  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
hats_role_switch_init (HatsRoleSwitch *self)
{
}

static void
add_buttons (HatsRoleSwitch     *self,
             const char * const *titles)
{
  GtkWidget *box = hats_wrap_box_new (6);

  gtk_widget_set_parent (box, GTK_WIDGET (self));
  for (guint i = 0; i < self->n_roles; i++)
    {
      self->buttons[i] = gtk_toggle_button_new_with_label (titles[i]);
      if (i > 0)
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (self->buttons[i]), GTK_TOGGLE_BUTTON (self->buttons[0]));
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), i == 0);
      g_signal_connect_object (self->buttons[i], "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_set_parent (self->buttons[i], box);
    }
}

static void
add_list (HatsRoleSwitch     *self,
          const char * const *titles)
{
  GtkWidget *list = gtk_drop_down_new_from_strings (titles);

  self->list = GTK_DROP_DOWN (list);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Role"), -1);
  hats_drop_down_set_name (self->list, _("Role"));
  g_signal_connect_object (list, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (list, GTK_WIDGET (self));
}

GtkWidget *
hats_role_switch_new (const char * const *titles)
{
  HatsRoleSwitch *self;

  g_return_val_if_fail (titles != NULL, NULL);

  self = g_object_new (HATS_TYPE_ROLE_SWITCH, NULL);
  self->n_roles = g_strv_length ((GStrv) titles);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Role"), -1);
  if (self->n_roles <= MOST_BUTTONS)
    add_buttons (self, titles);
  else
    add_list (self, titles);

  return GTK_WIDGET (self);
}

guint
hats_role_switch_get_chosen (HatsRoleSwitch *self)
{
  g_return_val_if_fail (HATS_IS_ROLE_SWITCH (self), 0);

  return self->chosen;
}

void
hats_role_switch_set_chosen (HatsRoleSwitch *self,
                             guint           chosen)
{
  g_return_if_fail (HATS_IS_ROLE_SWITCH (self));

  if (chosen >= self->n_roles)
    return;

  if (self->list != NULL)
    gtk_drop_down_set_selected (self->list, chosen);
  else
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[chosen]), TRUE);
}
