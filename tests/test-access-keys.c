/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* In every view, page and window no two controls have the same access key, and in every menu each item has one of its own. */

#include "config.h"

#include <gtk/gtk.h>

#include "every-place.h"

typedef struct {
  const char *place;
  GHashTable *taken;      /* the characters of the window or menu, as numbers -> what has them */
  gboolean    of_names;   /* roles, cases and files bring no access keys with them */
  guint       n_keys;
  guint       n_faults;
} Keys;

G_GNUC_PRINTF (2, 3)
static void
complain (Keys       *keys,
          const char *format,
          ...)
{
  g_autofree char *fault = NULL;
  va_list arguments;

  va_start (arguments, format);
  fault = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  keys->n_faults++;
  g_test_message ("%s: %s", keys->place, fault);
}

static void
take (Keys       *keys,
      gunichar    key,
      const char *text)
{
  gpointer number = GUINT_TO_POINTER (g_unichar_tolower (key));
  const char *other = g_hash_table_lookup (keys->taken, number);

  keys->n_keys++;
  if (other != NULL)
    complain (keys, "“%s” and “%s” have the same access key", other, text);
  g_hash_table_insert (keys->taken, number, g_strdup (text));
}

/* The character after the underscore; 0 where there is none. Two underscores are one that is shown. */
static gunichar
find_key (const char *label)
{
  for (const char *at = strchr (label, '_'); at != NULL; at = strchr (at, '_'))
    {
      at++;
      if (*at != '_')
        return g_utf8_get_char (at);
      at++;
    }

  return 0;
}

/* A section's items are among the others; a submenu's are by themselves, and names. */
static void
check_menu (Keys       *keys,
            GMenuModel *menu)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr(GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
      g_autoptr(GMenuModel) submenu = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SUBMENU);
      g_autofree char *label = NULL;

      if (section != NULL)
        check_menu (keys, section);
      if (submenu != NULL)
        {
          Keys inner = *keys;

          inner.of_names = TRUE;
          inner.taken = g_hash_table_new_full (NULL, NULL, NULL, g_free);
          check_menu (&inner, submenu);
          g_hash_table_unref (inner.taken);
          keys->n_keys = inner.n_keys;
          keys->n_faults = inner.n_faults;
        }
      if (!g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_LABEL, "s", &label) || section != NULL)
        continue;

      if (find_key (label) != 0)
        take (keys, find_key (label), label);
      else if (!keys->of_names)
        complain (keys, "the menu item “%s” has no access key", label);
    }
}

static void
check (Keys      *keys,
       GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_LABEL (widget) && gtk_label_get_mnemonic_keyval (GTK_LABEL (widget)) != GDK_KEY_VoidSymbol)
    take (keys, gdk_keyval_to_unicode (gtk_label_get_mnemonic_keyval (GTK_LABEL (widget))),
          gtk_label_get_text (GTK_LABEL (widget)));
  /* Some menus are made when they are first opened. */
  if (GTK_IS_MENU_BUTTON (widget))
    {
      gtk_menu_button_popup (GTK_MENU_BUTTON (widget));
      gtk_menu_button_popdown (GTK_MENU_BUTTON (widget));
    }
  if (GTK_IS_MENU_BUTTON (widget) && gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (widget)) != NULL)
    {
      Keys menu = *keys;

      menu.of_names = gtk_menu_button_get_label (GTK_MENU_BUTTON (widget)) != NULL;
      menu.taken = g_hash_table_new_full (NULL, NULL, NULL, g_free);
      check_menu (&menu, gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (widget)));
      g_hash_table_unref (menu.taken);
      keys->n_keys = menu.n_keys;
      keys->n_faults = menu.n_faults;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_NATIVE (child))
      check (keys, child);
}

static void
check_place (GtkWindow  *window,
             const char *name,
             gpointer    data)
{
  Keys *keys = data;

  keys->place = name;
  keys->taken = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  check (keys, GTK_WIDGET (window));
  g_clear_pointer (&keys->taken, g_hash_table_unref);
}

static void
test_unique (void)
{
  Keys keys = { 0 };

  every_place (check_place, &keys);
  g_test_message ("%u access keys", keys.n_keys);
  g_assert_cmpuint (keys.n_faults, ==, 0);
  g_assert_cmpuint (keys.n_keys, >, 100);
}

static void
test_labels (void)
{
  g_assert_cmpuint (find_key ("_Open…"), ==, 'O');
  g_assert_cmpuint (find_key ("a__b_c"), ==, 'c');
  g_assert_cmpuint (find_key ("a__b"), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  use_style ();
  g_test_add_func ("/access-keys/labels", test_labels);
  g_test_add_func ("/access-keys/unique", test_unique);

  return g_test_run ();
}
