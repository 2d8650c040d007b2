/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-shortcuts-window.h"

#include <glib/gi18n-lib.h>

#include "hats-shortcuts.h"

struct _HatsShortcutsWindow
{
  GtkWindow parent_instance;
};

G_DEFINE_FINAL_TYPE (HatsShortcutsWindow, hats_shortcuts_window, GTK_TYPE_WINDOW)

/* The keys as they stand on keyboards; those of the number pad bear what others bear. */
static char *
format_keys (const HatsShortcut *shortcut)
{
  g_autoptr(GString) keys = g_string_new (NULL);

  for (guint i = 0; shortcut->accels[i] != NULL; i++)
    {
      guint key;
      GdkModifierType modifiers;
      g_autofree char *label = NULL;

      if (strstr (shortcut->accels[i], "KP_") != NULL)
        continue;
      gtk_accelerator_parse (shortcut->accels[i], &key, &modifiers);
      label = gtk_accelerator_get_label (key, modifiers);
      /* Translators: between keys of which each does the same. */
      g_string_append_printf (keys, "%s%s", i > 0 ? _(" or ") : "", label);
    }

  return g_string_free (g_steal_pointer (&keys), FALSE);
}

static GtkWidget *
make_row (const HatsShortcut *shortcut)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = gtk_label_new (_(shortcut->title));
  g_autofree char *keys = format_keys (shortcut);
  GtkWidget *label = gtk_label_new (keys);

  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_RIGHT);
  gtk_box_append (GTK_BOX (row), title);
  gtk_box_append (GTK_BOX (row), label);

  return row;
}

static GtkWidget *
make_heading (HatsShortcutGroup group)
{
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                     "label", hats_shortcut_group_get_title (group),
                                     "wrap", TRUE,
                                     "xalign", 0.0,
                                     "margin-top", group > 0 ? 18 : 0,
                                     NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
  gtk_widget_add_css_class (heading, "heading");
  return heading;
}

static GtkWidget *
make_list (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  const HatsShortcut *shortcut, *last = NULL;

  gtk_widget_add_css_class (box, "hats-page");
  for (guint i = 0; (shortcut = hats_shortcuts_get (i)) != NULL; last = shortcut, i++)
    {
      if (last == NULL || shortcut->group != last->group)
        gtk_box_append (GTK_BOX (box), make_heading (shortcut->group));
      gtk_box_append (GTK_BOX (box), make_row (shortcut));
    }

  return box;
}

static void
hats_shortcuts_window_class_init (HatsShortcutsWindowClass *klass)
{
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hats_shortcuts_window_init (HatsShortcutsWindow *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), make_list ());
  /* The arrow keys scroll it. */
  gtk_widget_set_focusable (scrolled, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (scrolled), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Keyboard Shortcuts"), -1);
  gtk_window_set_child (GTK_WINDOW (self), scrolled);
  gtk_window_set_focus (GTK_WINDOW (self), scrolled);
}

GtkWindow *
hats_shortcuts_window_new (GtkWindow *parent)
{
  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);

  return g_object_new (HATS_TYPE_SHORTCUTS_WINDOW,
                       "title", _("Keyboard Shortcuts"),
                       "application", gtk_window_get_application (parent),
                       "transient-for", parent,
                       "modal", TRUE,
                       "destroy-with-parent", TRUE,
                       "default-width", 420,
                       "default-height", 600,
                       NULL);
}
