/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>

#include "hats-appearance.h"

/* The desktop's settings portal, played by the test on the session bus of its own. */

static const char portal_xml[] =
  "<node>"
  "  <interface name='org.freedesktop.portal.Settings'>"
  "    <method name='Read'>"
  "      <arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='v' direction='out'/>"
  "    </method>"
  "    <signal name='SettingChanged'><arg type='s'/><arg type='s'/><arg type='v'/></signal>"
  "  </interface>"
  "</node>";

typedef struct {
  GDBusConnection *bus;
  guint            object_id;
  guint            name_id;
  gboolean         owned;
  guint            n_read;
  GVariant        *value;       /* what it answers */
} Portal;

static void
call_cb (GDBusConnection       *bus,
         const char            *sender,
         const char            *path,
         const char            *interface,
         const char            *method,
         GVariant              *parameters,
         GDBusMethodInvocation *invocation,
         gpointer               user_data)
{
  Portal *portal = user_data;
  const char *name, *key;

  g_variant_get (parameters, "(&s&s)", &name, &key);
  g_assert_cmpstr (name, ==, "org.freedesktop.appearance");
  g_assert_cmpstr (key, ==, "color-scheme");
  portal->n_read++;
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(v)", g_variant_new_variant (portal->value)));
}

static void
acquired_cb (GDBusConnection *bus,
             const char      *name,
             gpointer         user_data)
{
  ((Portal *) user_data)->owned = TRUE;
}

static void
portal_open (Portal   *portal,
             GVariant *value)
{
  static const GDBusInterfaceVTable vtable = { .method_call = call_cb };
  g_autoptr(GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (portal_xml, NULL);
  g_autofree char *address = g_dbus_address_get_for_bus_sync (G_BUS_TYPE_SESSION, NULL, NULL);

  *portal = (Portal) { .value = g_variant_ref_sink (value) };
  /* A connection of its own, as another program has. */
  portal->bus = g_dbus_connection_new_for_address_sync (address,
                                                        G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                        G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                                        NULL, NULL, NULL);
  g_assert_nonnull (portal->bus);
  portal->object_id = g_dbus_connection_register_object (portal->bus, "/org/freedesktop/portal/desktop",
                                                         node->interfaces[0], &vtable, portal, NULL, NULL);
  portal->name_id = g_bus_own_name_on_connection (portal->bus, "org.freedesktop.portal.Desktop", 0, acquired_cb, NULL,
                                                  portal, NULL);
  while (!portal->owned)
    g_main_context_iteration (NULL, TRUE);
}

static void
portal_say (Portal     *portal,
            const char *key,
            GVariant   *value)
{
  g_dbus_connection_emit_signal (portal->bus, NULL, "/org/freedesktop/portal/desktop",
                                 "org.freedesktop.portal.Settings", "SettingChanged",
                                 g_variant_new ("(ssv)", "org.freedesktop.appearance", key, value), NULL);
}

static void
portal_close (Portal *portal)
{
  g_bus_unown_name (portal->name_id);
  g_dbus_connection_unregister_object (portal->bus, portal->object_id);
  g_dbus_connection_close_sync (portal->bus, NULL, NULL);
  g_object_unref (portal->bus);
  g_variant_unref (portal->value);
}

static gboolean
is_dark (void)
{
  gboolean dark;

  g_object_get (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", &dark, NULL);

  return dark;
}

static int
get_dpi (void)
{
  int dpi;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);

  return dpi;
}

/* A portal that does not do it lets the test run into its time limit. */
static void
wait_for_dark (gboolean dark)
{
  while (is_dark () != dark)
    g_main_context_iteration (NULL, TRUE);
}

static char *
get_kept_path (void)
{
  return g_build_filename (g_get_user_config_dir (), "two-hats", "preferences.ini", NULL);
}

/* As on a first visit. */
static HatsPreferences *
make_preferences (void)
{
  g_autofree char *path = get_kept_path ();

  g_remove (path);
  return hats_preferences_new ();
}

static void
test_follow (void)
{
  g_autoptr(HatsPreferences) preferences = make_preferences ();
  HatsAppearance *appearance;
  Portal portal;

  portal_open (&portal, g_variant_new_uint32 (1));
  g_assert_false (is_dark ());
  appearance = hats_appearance_new (gtk_settings_get_default (), preferences);
  wait_for_dark (TRUE);

  portal_say (&portal, "color-scheme", g_variant_new_uint32 (2));
  wait_for_dark (FALSE);
  portal_say (&portal, "contrast", g_variant_new_uint32 (1));
  portal_say (&portal, "color-scheme", g_variant_new_uint32 (1));
  wait_for_dark (TRUE);

  /* What is not known, and what is no number, counts as no preference. */
  portal_say (&portal, "color-scheme", g_variant_new_uint32 (77));
  wait_for_dark (FALSE);
  portal_say (&portal, "color-scheme", g_variant_new_uint32 (1));
  wait_for_dark (TRUE);
  portal_say (&portal, "color-scheme", g_variant_new_string ("dark"));
  wait_for_dark (FALSE);

  g_assert_finalize_object (appearance);
  portal_close (&portal);
}

static void
test_choice (void)
{
  g_autoptr(HatsPreferences) preferences = make_preferences ();
  HatsAppearance *appearance;
  Portal portal;

  portal_open (&portal, g_variant_new_uint32 (1));
  appearance = hats_appearance_new (gtk_settings_get_default (), preferences);
  wait_for_dark (TRUE);

  g_object_set (preferences, "color-scheme", HATS_SCHEME_LIGHT, NULL);
  g_assert_false (is_dark ());
  g_object_set (preferences, "color-scheme", HATS_SCHEME_DARK, NULL);
  g_assert_true (is_dark ());
  g_object_set (preferences, "color-scheme", HATS_SCHEME_LIGHT, NULL);
  g_object_set (preferences, "color-scheme", "sepia", NULL);
  g_assert_false (is_dark ());
  g_object_set (preferences, "color-scheme", HATS_SCHEME_FOLLOW, NULL);
  g_assert_true (is_dark ());

  g_object_set (preferences, "color-scheme", HATS_SCHEME_LIGHT, NULL);
  g_assert_finalize_object (appearance);
  portal_close (&portal);
}

/* A desktop without the portal leaves what GTK has from elsewhere. */
static void
test_no_portal (void)
{
  g_autoptr(HatsPreferences) preferences = make_preferences ();
  HatsAppearance *appearance = hats_appearance_new (gtk_settings_get_default (), preferences);

  for (guint i = 0; i < 50; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
  g_assert_false (is_dark ());
  g_object_set (preferences, "color-scheme", HATS_SCHEME_DARK, NULL);
  g_assert_true (is_dark ());
  g_object_set (preferences, "color-scheme", HATS_SCHEME_FOLLOW, NULL);
  g_assert_false (is_dark ());

  g_object_unref (appearance);
}

static int
get_width (GtkWidget *label)
{
  int width;

  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);

  return width;
}

static void
test_text_size (void)
{
  g_autoptr(HatsPreferences) preferences = make_preferences ();
  g_autoptr(HatsAppearance) appearance = hats_appearance_new (gtk_settings_get_default (), preferences);
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  GtkWidget *label = gtk_label_new ("wide enough");
  int normal = get_dpi ();
  int width;

  gtk_widget_add_css_class (label, "title-1");
  gtk_window_set_child (window, label);
  gtk_window_present (window);
  width = get_width (label);

  hats_preferences_set_text_size (preferences, 200);
  g_assert_cmpint (get_dpi (), ==, 2 * (normal > 0 ? normal : 96 * 1024));
  while (get_width (label) < 2 * width - 8)
    g_main_context_iteration (NULL, TRUE);

  hats_preferences_set_text_size (preferences, 1000);
  g_assert_cmpint (hats_preferences_get_text_size (preferences), ==, HATS_TEXT_PERCENT_MOST);
  hats_preferences_set_text_size (preferences, HATS_TEXT_PERCENT_NORMAL);
  g_assert_cmpint (get_dpi (), ==, normal);
  while (get_width (label) != width)
    g_main_context_iteration (NULL, TRUE);

  gtk_window_destroy (window);
}

static void
test_kept (void)
{
  g_autofree char *path = get_kept_path ();
  HatsPreferences *preferences = make_preferences ();
  static const char * const broken[] = {
    "", "[appearance", "[appearance]\ncolor-scheme=sepia\ntext-size=many\n", "[appearance]\ntext-size=100000\n",
    "[appearance]\ncolor-scheme=\xff\xfe\n", "[elsewhere]\ncolor-scheme=dark\n",
  };

  g_object_set (preferences, "color-scheme", HATS_SCHEME_DARK, "text-size", 150, NULL);
  g_assert_finalize_object (preferences);
  preferences = hats_preferences_new ();
  g_assert_cmpstr (hats_preferences_get_color_scheme (preferences), ==, HATS_SCHEME_DARK);
  g_assert_cmpint (hats_preferences_get_text_size (preferences), ==, 150);
  g_object_unref (preferences);

  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_assert_true (g_file_set_contents (path, broken[i], -1, NULL));
      preferences = hats_preferences_new ();
      g_assert_cmpstr (hats_preferences_get_color_scheme (preferences), ==, HATS_SCHEME_FOLLOW);
      g_assert_cmpint (hats_preferences_get_text_size (preferences), ==, HATS_TEXT_PERCENT_NORMAL);
      g_object_unref (preferences);
    }
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/appearance/no-portal", test_no_portal);
  g_test_add_func ("/appearance/follow", test_follow);
  g_test_add_func ("/appearance/choice", test_choice);
  g_test_add_func ("/appearance/text-size", test_text_size);
  g_test_add_func ("/appearance/kept", test_kept);

  return g_test_run ();
}
