/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-recent-menu.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-case-file.h"

/* How many cases the menu lists. */
#define MOST_RECENT 8

static int
compare_infos (gconstpointer a,
               gconstpointer b)
{
  GtkRecentInfo *first = *(GtkRecentInfo * const *) a;
  GtkRecentInfo *second = *(GtkRecentInfo * const *) b;

  return g_date_time_compare (gtk_recent_info_get_modified (second), gtk_recent_info_get_modified (first));
}

/* The cases among all files that programs have used, the latest first. */
static GPtrArray *
list_infos (void)
{
  GPtrArray *infos = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_recent_info_unref);
  GList *items = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());

  for (GList *item = items; item != NULL; item = item->next)
    if (g_strcmp0 (gtk_recent_info_get_mime_type (item->data), HATS_CASE_MEDIA_TYPE) == 0)
      g_ptr_array_add (infos, gtk_recent_info_ref (item->data));
  g_list_free_full (items, (GDestroyNotify) gtk_recent_info_unref);
  g_ptr_array_sort (infos, compare_infos);

  return infos;
}

/* A file's name may hold underscores, which a menu would take for mnemonics. */
static char *
make_label (GtkRecentInfo *info)
{
  g_autofree char *name = gtk_recent_info_get_short_name (info);
  g_autoptr(GString) label = g_string_new (name);

  if (g_str_has_suffix (label->str, HATS_CASE_SUFFIX))
    g_string_truncate (label, label->len - strlen (HATS_CASE_SUFFIX));
  g_string_replace (label, "_", "__", 0);

  return g_string_free (g_steal_pointer (&label), FALSE);
}

static void
update (GMenu *menu)
{
  g_autoptr(GPtrArray) infos = list_infos ();

  g_menu_remove_all (menu);
  for (guint i = 0; i < MIN (infos->len, MOST_RECENT); i++)
    {
      GtkRecentInfo *info = g_ptr_array_index (infos, i);
      g_autofree char *label = make_label (info);
      g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "win.open-recent", "s", gtk_recent_info_get_uri (info));
      g_menu_append_item (menu, item);
    }

  if (infos->len == 0)
    g_menu_append (menu, _("No Recent Cases"), "win.no-recent");
}

GMenuModel *
hats_recent_menu_new (void)
{
  GMenu *menu = g_menu_new ();

  g_signal_connect_object (gtk_recent_manager_get_default (), "changed", G_CALLBACK (update), menu, G_CONNECT_SWAPPED);
  update (menu);

  return G_MENU_MODEL (menu);
}

void
hats_recent_add (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  const GtkRecentData data = {
    .mime_type = (char *) HATS_CASE_MEDIA_TYPE,
    .app_name = (char *) "Two Hats",
    .app_exec = (char *) "two-hats %u",
  };

  gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data);
}

void
hats_recent_remove (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);

  /* It may not be listed. */
  gtk_recent_manager_remove_item (gtk_recent_manager_get_default (), uri, NULL);
}
