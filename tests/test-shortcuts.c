/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-application.h"
#include "hats-case-column.h"
#include "hats-case-comparison-window.h"
#include "hats-guide-sheets.h"
#include "hats-help-window.h"
#include "hats-mirror-window.h"
#include "hats-print-preview.h"
#include "hats-shortcuts-window.h"
#include "hats-shortcuts.h"

/* Adds keys, as "<Control>p", in the way that GTK writes them. */
static void
add_key (GHashTable *keys,
         const char *accel)
{
  guint key;
  GdkModifierType modifiers;

  g_assert_true (gtk_accelerator_parse (accel, &key, &modifiers));
  g_hash_table_add (keys, gtk_accelerator_name (key, modifiers));
}

/* The keys that are listed in groups. */
static void
add_listed (GHashTable        *keys,
            HatsShortcutGroup  first,
            HatsShortcutGroup  last)
{
  const HatsShortcut *shortcut;

  for (guint i = 0; (shortcut = hats_shortcuts_get (i)) != NULL; i++)
    if (shortcut->group >= first && shortcut->group <= last)
      for (guint j = 0; shortcut->accels[j] != NULL; j++)
        add_key (keys, shortcut->accels[j]);
}

/* The keys that a widget's own class obeys, without those that every window obeys. */
static void
add_bound (GHashTable *keys,
           GtkWidget  *widget)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;
      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr(GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger))
            g_hash_table_add (keys, gtk_accelerator_name (gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)),
                                                          gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger))));
        }
    }
}

static GHashTable *
make_keys (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
assert_contains (GHashTable *keys,
                 GHashTable *part,
                 const char *what)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, part);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (!g_hash_table_contains (keys, key))
      g_error ("%s: %s", what, (char *) key);
}

typedef struct {
  HatsGuide  *guide;
  GHashTable *listed;      /* what is listed about the whole program */
  GHashTable *every;       /* what every window obeys */
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *window = gtk_window_new ();

  fixture->guide = hats_guide_new_builtin ();
  fixture->listed = make_keys ();
  add_listed (fixture->listed, HATS_SHORTCUT_CASES, HATS_SHORTCUT_PROGRAM);
  fixture->every = make_keys ();
  add_bound (fixture->every, window);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->guide);
  g_hash_table_unref (fixture->listed);
  g_hash_table_unref (fixture->every);
}

/* What is listed about the whole program is what the program obeys everywhere, with the menu's key. */
static void
test_program (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(GtkApplication) application = GTK_APPLICATION (hats_application_new ());
  g_autoptr(GHashTable) registered = make_keys ();
  g_auto(GStrv) described = NULL;
  g_autoptr(GError) error = NULL;

  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  described = gtk_application_list_action_descriptions (application);
  add_key (registered, "F10");
  for (guint i = 0; described[i] != NULL; i++)
    {
      g_auto(GStrv) accels = gtk_application_get_accels_for_action (application, described[i]);

      for (guint j = 0; accels[j] != NULL; j++)
        {
          guint before = g_hash_table_size (registered);

          add_key (registered, accels[j]);
          if (g_hash_table_size (registered) == before)
            g_error ("%s has the keys %s, which another has", described[i], accels[j]);
        }
    }

  assert_contains (fixture->listed, registered, "is obeyed and not listed");
  assert_contains (registered, fixture->listed, "is listed and not obeyed");
}

/* A window, or what is in it, obeys what is listed about it and, with the same meaning, about the whole program. */
static void
check_window (Fixture           *fixture,
              GHashTable        *bound,
              HatsShortcutGroup  group)
{
  g_autoptr(GHashTable) own = make_keys ();
  g_autoptr(GHashTable) allowed = make_keys ();
  GHashTableIter iter;
  gpointer key;

  if (group > HATS_SHORTCUT_PROGRAM)
    add_listed (own, group, group);
  assert_contains (bound, own, "is listed and not obeyed");

  g_hash_table_iter_init (&iter, own);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_hash_table_add (allowed, g_strdup (key));
  g_hash_table_iter_init (&iter, fixture->listed);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_hash_table_add (allowed, g_strdup (key));
  g_hash_table_iter_init (&iter, fixture->every);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_hash_table_add (allowed, g_strdup (key));
  assert_contains (allowed, bound, "is obeyed and not listed");
}

static void
say_cb (GtkWindow  *window,
        const char *message,
        gboolean    failed)
{
}

static void
test_preview (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(HatsSheet) sheet = hats_roles_sheet_new (fixture->guide);
  g_autoptr(GHashTable) bound = make_keys ();
  GtkWindow *parent = GTK_WINDOW (gtk_window_new ());
  GtkWindow *window = hats_print_preview_new (parent, sheet, NULL, say_cb);

  add_bound (bound, GTK_WIDGET (window));
  check_window (fixture, bound, HATS_SHORTCUT_PREVIEW);
  gtk_window_destroy (window);
  gtk_window_destroy (parent);
}

static void
test_mirror (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(GHashTable) bound = make_keys ();
  GtkWindow *window = hats_mirror_window_new (NULL, fixture->guide);

  add_bound (bound, GTK_WIDGET (window));
  check_window (fixture, bound, HATS_SHORTCUT_PROGRAM);
  gtk_window_destroy (window);
}

static void
test_comparison (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr(GHashTable) bound = make_keys ();
  g_autoptr(GtkWidget) column = g_object_ref_sink (g_object_new (HATS_TYPE_CASE_COLUMN, NULL));
  GtkWindow *window = hats_case_comparison_window_new (NULL, fixture->guide);

  add_bound (bound, GTK_WIDGET (window));
  add_bound (bound, column);
  check_window (fixture, bound, HATS_SHORTCUT_COMPARISON);
  gtk_window_destroy (window);
}

static void
test_help (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GHashTable) bound = make_keys ();
  GtkWindow *window = hats_help_window_new (NULL, fixture->guide);

  add_bound (bound, GTK_WIDGET (window));
  g_hash_table_remove (bound, "Escape");
  check_window (fixture, bound, HATS_SHORTCUT_PROGRAM);
  gtk_window_destroy (window);
}

/* The labels below a widget, one a line. */
static void
read_labels (GtkWidget *widget,
             GString   *text)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (text, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    read_labels (child, text);
}

/* Each stands in the window, with its keys as they are called, and the window fits into the narrowest screen. */
static void
test_window (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWindow *parent = GTK_WINDOW (gtk_window_new ());
  GtkWindow *window = hats_shortcuts_window_new (parent);
  g_autoptr(GString) text = g_string_new ("\n");
  const HatsShortcut *shortcut;
  int width;

  read_labels (GTK_WIDGET (window), text);
  for (guint i = 0; (shortcut = hats_shortcuts_get (i)) != NULL; i++)
    {
      g_autofree char *line = g_strdup_printf ("\n%s\n", shortcut->title);

      g_assert_nonnull (strstr (text->str, line));
      g_assert_nonnull (strstr (text->str, hats_shortcut_group_get_title (shortcut->group)));
    }
  g_assert_nonnull (strstr (text->str, "\nRedo\nShift+Ctrl+Z or Ctrl+Y\n"));
  g_assert_nonnull (strstr (text->str, "\nLarger Text\nCtrl++ or Ctrl+=\n"));

  gtk_widget_measure (gtk_window_get_child (window), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  g_assert_cmpint (width, <=, 360);
  gtk_window_destroy (window);
  gtk_window_destroy (parent);
}

/* None is a letter alone, or with Alt, which menus and labels need, or one that desktops take. */
static void
test_free (Fixture       *fixture,
           gconstpointer  data)
{
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, fixture->listed);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    {
      guint key;
      GdkModifierType modifiers;

      gtk_accelerator_parse (name, &key, &modifiers);
      g_assert_false ((modifiers & ~GDK_SHIFT_MASK) == 0 && g_unichar_isprint (gdk_keyval_to_unicode (key)));
      g_assert_false (modifiers == GDK_ALT_MASK && g_unichar_isalpha (gdk_keyval_to_unicode (key)));
      g_assert_cmpint (modifiers & (GDK_SUPER_MASK | GDK_META_MASK), ==, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/shortcuts/program", Fixture, NULL, set_up, test_program, tear_down);
  g_test_add ("/shortcuts/preview", Fixture, NULL, set_up, test_preview, tear_down);
  g_test_add ("/shortcuts/mirror", Fixture, NULL, set_up, test_mirror, tear_down);
  g_test_add ("/shortcuts/comparison", Fixture, NULL, set_up, test_comparison, tear_down);
  g_test_add ("/shortcuts/help", Fixture, NULL, set_up, test_help, tear_down);
  g_test_add ("/shortcuts/window", Fixture, NULL, set_up, test_window, tear_down);
  g_test_add ("/shortcuts/free", Fixture, NULL, set_up, test_free, tear_down);

  return g_test_run ();
}
