/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-help-actions.h"

#include <glib/gi18n-lib.h>

#include "hats-shortcuts-window.h"

static void
shortcuts_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  GtkWindow *parent = gtk_application_get_active_window (GTK_APPLICATION (user_data));

  if (parent != NULL && !HATS_IS_SHORTCUTS_WINDOW (parent))
    gtk_window_present (hats_shortcuts_window_new (parent));
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  const char *authors[] = { "The Two Hats authors", NULL };

  gtk_show_about_dialog (gtk_application_get_active_window (GTK_APPLICATION (user_data)),
                         "program-name", _("Two Hats"),
                         "logo-icon-name", HATS_APPLICATION_ID,
                         "version", HATS_VERSION,
                         "comments", _("Decide whom to hire: a product manager, a project manager, both, or one person wearing both hats"),
                         "website", HATS_WEBSITE,
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "copyright", _("© 2026 The Two Hats authors"),
                         "authors", authors,
                         /* Translators: your names, one a line. */
                         "translator-credits", _("translator-credits"),
                         NULL);
}

static const GActionEntry actions[] = {
  { .name = "shortcuts", .activate = shortcuts_cb },
  { .name = "about", .activate = about_cb },
};

void
hats_help_actions_add (GtkApplication *application)
{
  g_return_if_fail (GTK_IS_APPLICATION (application));

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
}
