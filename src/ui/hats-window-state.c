/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-window-state.h"

#include "hats-state-file.h"

#define FILE_NAME "window.ini"
#define GROUP "window"

/* Of a size outside these, in pixels, the file is not believed. */
#define LEAST_SIZE 200
#define MOST_SIZE 16384

static gboolean
is_size (int size)
{
  return size >= LEAST_SIZE && size <= MOST_SIZE;
}

void
hats_window_state_restore (GtkWindow *window)
{
  g_autoptr(GKeyFile) state = NULL;
  int width, height;

  g_return_if_fail (GTK_IS_WINDOW (window));

  state = hats_state_file_load (FILE_NAME);
  width = g_key_file_get_integer (state, GROUP, "width", NULL);
  height = g_key_file_get_integer (state, GROUP, "height", NULL);
  if (is_size (width) && is_size (height))
    gtk_window_set_default_size (window, width, height);
  if (g_key_file_get_boolean (state, GROUP, "maximized", NULL))
    gtk_window_maximize (window);
}

char *
hats_window_state_dup_view (void)
{
  g_autoptr(GKeyFile) state = hats_state_file_load (FILE_NAME);

  return g_key_file_get_string (state, GROUP, "view", NULL);
}

/* The key for the tab of a view: "roles-tab". */
static char *
dup_tab_key (const char *view)
{
  return g_strconcat (view, "-tab", NULL);
}

char *
hats_window_state_dup_tab (const char *view)
{
  g_autoptr(GKeyFile) state = hats_state_file_load (FILE_NAME);
  g_autofree char *key = NULL;

  g_return_val_if_fail (view != NULL, NULL);

  key = dup_tab_key (view);
  return g_key_file_get_string (state, GROUP, key, NULL);
}

void
hats_window_state_keep (GtkWindow  *window,
                        const char *view,
                        GHashTable *tabs)
{
  g_autoptr(GKeyFile) state = hats_state_file_load (FILE_NAME);
  g_autoptr(GError) error = NULL;
  GHashTableIter iter;
  gpointer name, tab;
  int width, height;

  g_return_if_fail (GTK_IS_WINDOW (window));
  g_return_if_fail (view != NULL);
  g_return_if_fail (tabs != NULL);

  /* GTK keeps the default size at what a person made of it, but for a maximised window. */
  gtk_window_get_default_size (window, &width, &height);
  g_key_file_set_integer (state, GROUP, "width", width);
  g_key_file_set_integer (state, GROUP, "height", height);
  g_key_file_set_boolean (state, GROUP, "maximized", gtk_window_is_maximized (window));
  g_key_file_set_string (state, GROUP, "view", view);
  g_hash_table_iter_init (&iter, tabs);
  while (g_hash_table_iter_next (&iter, &name, &tab))
    {
      g_autofree char *key = dup_tab_key (name);

      g_key_file_set_string (state, GROUP, key, tab);
    }
  if (!hats_state_file_save (state, FILE_NAME, &error))
    g_message ("The window's size could not be kept: %s", error->message);
}
