/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows all that there is to see, for one that reads it as a screen reader does: says in a line what is
 * “shown: ”, and goes on when it is answered with a line. */

#include "config.h"

#include <gtk/gtk.h>
#include <stdio.h>

#include "every-place.h"
#include "shown-widgets.h"

static gboolean
line_cb (GIOChannel   *input,
         GIOCondition  condition,
         gpointer      user_data)
{
  gboolean *answered = user_data;
  g_autofree char *line = NULL;

  if (g_io_channel_read_line (input, &line, NULL, NULL, NULL) != G_IO_STATUS_NORMAL)
    g_error ("Nobody reads what is shown");
  *answered = TRUE;

  return G_SOURCE_CONTINUE;
}

/* What it takes to be read goes through the main loop. */
static void
show (const char *place,
      const char *part)
{
  g_autoptr(GIOChannel) input = g_io_channel_unix_new (0);
  gboolean answered = FALSE;
  guint id = g_io_add_watch (input, G_IO_IN | G_IO_HUP, line_cb, &answered);

  printf ("shown: %s%s\n", place, part);
  fflush (stdout);
  while (!answered)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (id);
}

/* Returns: (transfer full): what tells @widget from others that open something else */
static char *
describe (GtkWidget *widget)
{
  GListModel *items = GTK_IS_DROP_DOWN (widget) ? gtk_drop_down_get_model (GTK_DROP_DOWN (widget)) : NULL;
  g_autoptr(GObject) first = items != NULL ? g_list_model_get_item (items, 0) : NULL;

  if (GTK_IS_STRING_OBJECT (first))
    return g_strdup_printf ("%u from %s", g_list_model_get_n_items (items),
                            gtk_string_object_get_string (GTK_STRING_OBJECT (first)));

  return g_strdup_printf ("%s of %s", gtk_widget_get_tooltip_text (widget),
                          G_OBJECT_TYPE_NAME (gtk_widget_get_root (widget)));
}

/* One list or menu, where it has not been shown before. */
static void
show_popover (GtkWindow  *window,
              const char *place,
              GtkWidget  *widget,
              GHashTable *shown)
{
  GtkWidget *button = gtk_widget_get_first_child (widget);
  g_autofree char *what = describe (widget);
  g_autofree char *part = g_strdup_printf (", %s open", what);

  if (!gtk_widget_is_sensitive (widget) || !g_hash_table_add (shown, g_steal_pointer (&what)))
    return;

  /* Into sight: nothing can be opened where there is no screen. */
  gtk_widget_grab_focus (button);
  draw (window);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  draw (window);
  show (place, part);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), FALSE);
  draw (window);
}

static gboolean
opens_popover (GtkWidget     *widget,
               gconstpointer  data)
{
  return GTK_IS_DROP_DOWN (widget) || GTK_IS_MENU_BUTTON (widget);
}

static void
show_place (GtkWindow  *window,
            const char *name,
            gpointer    data)
{
  GtkWidget *widget;

  show (name, "");
  for (guint i = 0; (widget = find_nth (GTK_WIDGET (window), opens_popover, NULL, i)) != NULL; i++)
    show_popover (window, name, widget, data);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GHashTable) shown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  gtk_test_init (&argc, &argv, NULL);
  use_style ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  every_place (show_place, shown);

  return 0;
}
