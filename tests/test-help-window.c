/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-application.h"
#include "hats-help-sheet.h"
#include "hats-help-window.h"
#include "hats-shortcuts.h"

/* The first widget of a type below another, which must be there. */
static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The actions that the help tells of. */
static GHashTable *
get_told (GPtrArray *topics)
{
  GHashTable *told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < topics->len; i++)
    {
      const HatsHelpTopic *topic = g_ptr_array_index (topics, i);

      for (guint j = 0; j < topic->questions->len; j++)
        {
          const HatsHelpQuestion *question = g_ptr_array_index (topic->questions, j);

          for (guint k = 0; question->actions[k] != NULL; k++)
            g_hash_table_add (told, g_strdup (question->actions[k]));
        }
    }

  return told;
}

/* That the help tells of every action in a menu, and that no two of its items have one access key. */
static void
check_menu (GMenuModel *menu,
            GHashTable *told,
            GHashTable *keys)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr(GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
      g_autofree char *action = NULL;
      g_autofree char *label = NULL;

      if (section != NULL)
        check_menu (section, told, keys);
      if (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_LABEL, "s", &label))
        {
          const char *key = strchr (label, '_');

          if (key == NULL || !g_hash_table_add (keys, g_utf8_strdown (key + 1, 1)))
            g_error ("“%s” has no access key of its own", label);
        }
      if (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &action) &&
          !g_hash_table_contains (told, action))
        g_error ("no help for “%s”, %s", label, action);
    }
}

/* Each thing that the menu and the keys do has its question, and nothing has that the program cannot do. */
static void
test_whole (void)
{
  g_autoptr(HatsApplication) application = hats_application_new ();
  g_autoptr(GPtrArray) topics = hats_help_new ();
  g_autoptr(GHashTable) told = get_told (topics);
  g_autoptr(GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const HatsShortcut *shortcut;
  HatsWindow *window;
  GtkMenuButton *button;
  g_autoptr(GError) error = NULL;
  GHashTableIter iter;
  gpointer name;

  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  g_application_activate (G_APPLICATION (application));
  window = hats_application_get_window (application);
  /* The menu is made when it is first opened. */
  button = GTK_MENU_BUTTON (find (GTK_WIDGET (window), GTK_TYPE_MENU_BUTTON));
  gtk_menu_button_popup (button);
  check_menu (gtk_menu_button_get_menu_model (button), told, keys);
  gtk_menu_button_popdown (button);
  for (guint i = 0; (shortcut = hats_shortcuts_get (i)) != NULL; i++)
    if (shortcut->action != NULL && !g_hash_table_contains (told, shortcut->action))
      g_error ("no help for %s", shortcut->action);

  g_hash_table_iter_init (&iter, told);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    {
      g_autofree char *action = NULL;
      g_autoptr(GVariant) target = NULL;

      g_assert_true (g_action_parse_detailed_name (name, &action, &target, &error));
      if (g_str_has_prefix (action, "app."))
        g_assert_true (g_action_group_has_action (G_ACTION_GROUP (application), action + 4));
      else if (g_str_has_prefix (action, "win."))
        g_assert_true (g_action_group_has_action (G_ACTION_GROUP (window), action + 4));
      else if (g_str_has_prefix (action, "sheet."))
        {
          /* Any window may have these. */
          g_auto(GStrv) accels = gtk_application_get_accels_for_action (GTK_APPLICATION (application), action);

          g_assert_cmpuint (g_strv_length (accels), >, 0);
        }
      else
        g_assert_cmpstr (action, ==, "window.close");
    }

  /* The help opens at what is shown. */
  g_action_group_activate_action (G_ACTION_GROUP (window), "view", g_variant_new_string ("together"));
  g_action_group_activate_action (G_ACTION_GROUP (application), "help", NULL);
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (application)); l != NULL; l = l->next)
    if (HATS_IS_HELP_WINDOW (l->data))
      {
        GtkDropDown *drop_down = GTK_DROP_DOWN (find (l->data, GTK_TYPE_DROP_DOWN));
        GtkStringObject *selected = gtk_drop_down_get_selected_item (drop_down);

        g_assert_cmpstr (gtk_string_object_get_string (selected), ==, "Together");
        g_action_group_activate_action (G_ACTION_GROUP (application), "quit", NULL);
        return;
      }
  g_assert_not_reached ();
}

/* On paper all stands below its topic. */
static void
test_sheet (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  g_autoptr(GPtrArray) topics = hats_help_new ();
  g_autoptr(HatsSheet) sheet = hats_help_sheet_new (guide, topics, NULL);
  guint questions = 0, headings = 0;

  for (guint i = 0; i < topics->len; i++)
    {
      const HatsHelpTopic *topic = g_ptr_array_index (topics, i);

      questions += topic->questions->len;
      for (guint j = 0; j < topic->questions->len; j++)
        {
          const HatsHelpQuestion *question = g_ptr_array_index (topic->questions, j);

          g_assert_true (g_str_has_prefix (question->question, "How do I ") && g_str_has_suffix (question->question, "?"));
          g_assert_cmpuint (question->answer->len + question->steps->len, >, 0);
        }
    }
  for (guint i = 0; i < sheet->blocks->len; i++)
    headings += hats_sheet_get_block (sheet, i)->kind == HATS_BLOCK_HEADING;

  g_assert_cmpuint (questions, >, 20);
  g_assert_cmpuint (headings, ==, questions + topics->len);
}

static void
test_narrow (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  GtkWindow *window = hats_help_window_new (NULL, guide);
  int width;

  hats_help_window_show_topic (HATS_HELP_WINDOW (window), "mirror");
  gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  g_assert_cmpint (width, <=, 360);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (window);
  g_assert_null (window);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/help/narrow", test_narrow);
  g_test_add_func ("/help/sheet", test_sheet);
  g_test_add_func ("/help/whole", test_whole);

  return g_test_run ();
}
