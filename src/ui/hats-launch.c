/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-launch.h"

#include <glib/gi18n-lib.h>

#include "hats-window.h"

/* Those of the window, as hats_window_show_view() takes them. */
static const char * const views[] = { "roles", "compare", "together", "advice", NULL };

static void
show_view (gpointer    application,
           const char *name)
{
  /* A desktop may ask for a view before there is a window. */
  g_application_activate (G_APPLICATION (application));
  hats_window_show_view (hats_application_get_window (HATS_APPLICATION (application)), name);
}

static void
view_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  show_view (user_data, g_variant_get_string (parameter, NULL));
}

static void
advise_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  show_view (user_data, "advice");
}

static void
compare_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  show_view (user_data, "compare");
}

static void
show_place_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  g_application_activate (G_APPLICATION (user_data));
  hats_window_show_place (hats_application_get_window (user_data), g_variant_get_string (parameter, NULL));
}

static void
find_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  g_application_activate (G_APPLICATION (user_data));
  hats_window_find (hats_application_get_window (user_data), g_variant_get_string (parameter, NULL));
}

/* A desktop file's actions have no parameter: hence two more names for views. */
static const GActionEntry actions[] = {
  { .name = "advise", .activate = advise_cb },
  { .name = "compare", .activate = compare_cb },
  { .name = "find", .activate = find_cb, .parameter_type = "s" },
  { .name = "show-place", .activate = show_place_cb, .parameter_type = "s" },
  { .name = "view", .activate = view_cb, .parameter_type = "s" },
};

static const GOptionEntry options[] = {
  { "new-window", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Begin a new case in a window of its own"), NULL },
  { "view", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Open the window with roles, compare, together or advice"), N_("VIEW") },
  { NULL }
};

/* Returns -1 to go on, or the exit status; see GApplication::handle-local-options. */
static int
handle_local_options_cb (GApplication *application,
                         GVariantDict *given)
{
  gboolean new_window = g_variant_dict_contains (given, "new-window");
  const char *view = NULL;
  g_autoptr(GError) error = NULL;

  g_variant_dict_lookup (given, "view", "&s", &view);
  if (view != NULL && !g_strv_contains (views, view))
    {
      g_autofree char *list = g_strjoinv (", ", (char **) views);

      /* Translators: what was asked for, then a list of what there is. */
      g_printerr (_("two-hats: there is no view “%s”: it is one of %s\n"), view, list);
      return 2;
    }
  if (!new_window && view == NULL)
    return -1;

  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("two-hats: %s\n", error->message);
      return 1;
    }
  if (new_window)
    g_action_group_activate_action (G_ACTION_GROUP (application), "new", NULL);
  if (view != NULL)
    g_action_group_activate_action (G_ACTION_GROUP (application), "view", g_variant_new_string (view));

  /* The program that runs already does it; else this one goes on, and finds its window there. */
  return g_application_get_is_remote (application) ? 0 : -1;
}

void
hats_launch_set_up (HatsApplication *application)
{
  g_return_if_fail (HATS_IS_APPLICATION (application));

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
  g_application_add_main_option_entries (G_APPLICATION (application), options);
  /* After the application's own, which says whether it is one of its own. */
  g_signal_connect_after (application, "handle-local-options", G_CALLBACK (handle_local_options_cb), NULL);
}
