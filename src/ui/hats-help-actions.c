/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-help-actions.h"

#include <glib/gi18n-lib.h>

#include "hats-case-comparison-window.h"
#include "hats-help-window.h"
#include "hats-mirror-window.h"
#include "hats-my-roles-window.h"
#include "hats-print-preview.h"
#include "hats-shortcuts-window.h"
#include "hats-window.h"

/* The topic of the help that is about @window; see data/help/help.json. */
static const char *
get_topic (GtkWindow *window)
{
  if (HATS_IS_WINDOW (window))
    return hats_window_get_view_name (HATS_WINDOW (window));
  if (HATS_IS_CASE_COMPARISON_WINDOW (window))
    return "cases";
  if (HATS_IS_MIRROR_WINDOW (window))
    return "mirror";
  if (HATS_IS_MY_ROLES_WINDOW (window))
    return "my-roles";
  if (HATS_IS_PRINT_PREVIEW (window))
    return "paper";

  return "program";
}

static void
help_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  GtkApplication *application = GTK_APPLICATION (user_data);
  HatsGuide *guide = g_object_get_data (G_OBJECT (action), "guide");
  GtkWindow *asking = gtk_application_get_active_window (application);
  GtkWindow *window = NULL;

  for (GList *l = gtk_application_get_windows (application); l != NULL && window == NULL; l = l->next)
    if (HATS_IS_HELP_WINDOW (l->data))
      window = l->data;
  if (window == NULL)
    window = hats_help_window_new (application, guide);

  /* A modal window lets nobody read but its own windows. */
  if (asking != NULL && asking != window && gtk_window_get_modal (asking))
    g_object_set (window, "transient-for", asking, "modal", TRUE, "destroy-with-parent", TRUE, NULL);
  if (asking != window)
    hats_help_window_show_topic (HATS_HELP_WINDOW (window), get_topic (asking));
  gtk_window_present (window);
}

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
  { .name = "help", .activate = help_cb },
  { .name = "shortcuts", .activate = shortcuts_cb },
  { .name = "about", .activate = about_cb },
};

void
hats_help_actions_add (GtkApplication *application,
                       HatsGuide      *guide)
{
  GAction *help;

  g_return_if_fail (GTK_IS_APPLICATION (application));
  g_return_if_fail (HATS_IS_GUIDE (guide));

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
  help = g_action_map_lookup_action (G_ACTION_MAP (application), "help");
  g_object_set_data_full (G_OBJECT (help), "guide", g_object_ref (guide), g_object_unref);
}
