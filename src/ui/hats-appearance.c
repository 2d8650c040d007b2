/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-appearance.h"

#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define PORTAL_INTERFACE "org.freedesktop.portal.Settings"

#define NAMESPACE "org.freedesktop.appearance"
#define KEY "color-scheme"

/* The values of KEY. */
typedef enum {
  DESKTOP_SAYS_NOTHING = 0,
  DESKTOP_PREFERS_DARK = 1,
  DESKTOP_PREFERS_LIGHT = 2
} DesktopScheme;

struct _HatsAppearance
{
  GObject          parent_instance;

  GtkSettings     *settings;
  HatsPreferences *preferences;
  GCancellable    *cancellable;
  GDBusConnection *bus;           /* NULL until there is one */
  guint            changed_id;    /* of the subscription on the bus */
  DesktopScheme    desktop;
  gboolean         has_scheme;    /* whether the settings have one of ours */
};

G_DEFINE_FINAL_TYPE (HatsAppearance, hats_appearance, G_TYPE_OBJECT)

static void
apply_scheme (HatsAppearance *self)
{
  const char *scheme = hats_preferences_get_color_scheme (self->preferences);
  const char *property = "gtk-application-prefer-dark-theme";
  gboolean follows = g_str_equal (scheme, HATS_SCHEME_FOLLOW);
  gboolean has_scheme = !follows || self->desktop != DESKTOP_SAYS_NOTHING;
  gboolean dark = follows ? self->desktop == DESKTOP_PREFERS_DARK : g_str_equal (scheme, HATS_SCHEME_DARK);
  gboolean was_dark;

  /* Each change makes GTK read its whole theme again, one to the same value too. */
  g_object_get (self->settings, property, &was_dark, NULL);
  if (has_scheme && dark != was_dark)
    g_object_set (self->settings, property, dark, NULL);
  else if (!has_scheme && self->has_scheme)
    gtk_settings_reset_property (self->settings, property);
  self->has_scheme = has_scheme;
}

/* GTK measures all text by the dots per inch, sizes in points too. */
static void
apply_text_size (HatsAppearance *self)
{
  int size = hats_preferences_get_text_size (self->preferences);
  int dpi;

  gtk_settings_reset_property (self->settings, "gtk-xft-dpi");
  if (size == HATS_TEXT_PERCENT_NORMAL)
    return;

  g_object_get (self->settings, "gtk-xft-dpi", &dpi, NULL);
  /* In 1024ths; not set is 96. */
  if (dpi <= 0)
    dpi = 96 * 1024;
  g_object_set (self->settings, "gtk-xft-dpi", (int) ((gint64) dpi * size / 100), NULL);
}

/* Whatever the desktop says that is not known to the specification counts as nothing. */
static void
take_scheme (HatsAppearance *self,
             GVariant       *value)
{
  guint32 scheme = g_variant_is_of_type (value, G_VARIANT_TYPE_UINT32) ? g_variant_get_uint32 (value) : 0;

  self->desktop = scheme <= DESKTOP_PREFERS_LIGHT ? scheme : DESKTOP_SAYS_NOTHING;
  apply_scheme (self);
}

static void
changed_cb (GDBusConnection *bus,
            const char      *sender,
            const char      *path,
            const char      *interface,
            const char      *signal,
            GVariant        *parameters,
            gpointer         user_data)
{
  HatsAppearance *self = HATS_APPEARANCE (user_data);
  const char *name, *key;
  g_autoptr(GVariant) value = NULL;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ssv)")))
    return;

  g_variant_get (parameters, "(&s&sv)", &name, &key, &value);
  if (g_str_equal (name, NAMESPACE) && g_str_equal (key, KEY))
    take_scheme (self, value);
}

/* Read answers with a variant in a variant. A desktop without the portal, or with one that does not know, says nothing. */
static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(HatsAppearance) self = HATS_APPEARANCE (user_data);
  g_autoptr(GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (object), result, NULL);
  g_autoptr(GVariant) outer = NULL;

  if (reply == NULL || g_cancellable_is_cancelled (self->cancellable))
    return;

  g_variant_get (reply, "(v)", &outer);
  if (g_variant_is_of_type (outer, G_VARIANT_TYPE_VARIANT))
    {
      g_autoptr(GVariant) value = g_variant_get_variant (outer);

      take_scheme (self, value);
    }
}

static void
bus_cb (GObject      *object,
        GAsyncResult *result,
        gpointer      user_data)
{
  g_autoptr(HatsAppearance) self = HATS_APPEARANCE (user_data);
  g_autoptr(GDBusConnection) bus = g_bus_get_finish (result, NULL);

  if (bus == NULL || g_cancellable_is_cancelled (self->cancellable))
    return;

  self->bus = g_steal_pointer (&bus);
  self->changed_id = g_dbus_connection_signal_subscribe (self->bus, PORTAL_NAME, PORTAL_INTERFACE, "SettingChanged",
                                                         PORTAL_PATH, NAMESPACE, G_DBUS_SIGNAL_FLAGS_NONE,
                                                         changed_cb, self, NULL);
  g_dbus_connection_call (self->bus, PORTAL_NAME, PORTAL_PATH, PORTAL_INTERFACE, "Read",
                          g_variant_new ("(ss)", NAMESPACE, KEY), G_VARIANT_TYPE ("(v)"), G_DBUS_CALL_FLAGS_NONE, -1,
                          self->cancellable, read_cb, g_object_ref (self));
}

static void
hats_appearance_dispose (GObject *object)
{
  HatsAppearance *self = HATS_APPEARANCE (object);

  g_cancellable_cancel (self->cancellable);
  if (self->changed_id != 0)
    g_dbus_connection_signal_unsubscribe (self->bus, self->changed_id);
  self->changed_id = 0;
  g_clear_object (&self->bus);
  g_clear_object (&self->preferences);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (hats_appearance_parent_class)->dispose (object);
}

static void
hats_appearance_finalize (GObject *object)
{
  HatsAppearance *self = HATS_APPEARANCE (object);

  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (hats_appearance_parent_class)->finalize (object);
}

static void
hats_appearance_class_init (HatsAppearanceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = hats_appearance_dispose;
  object_class->finalize = hats_appearance_finalize;
}

static void
hats_appearance_init (HatsAppearance *self)
{
  self->cancellable = g_cancellable_new ();
}

HatsAppearance *
hats_appearance_new (GtkSettings     *settings,
                     HatsPreferences *preferences)
{
  HatsAppearance *self;

  g_return_val_if_fail (GTK_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (HATS_IS_PREFERENCES (preferences), NULL);

  self = g_object_new (HATS_TYPE_APPEARANCE, NULL);
  self->settings = g_object_ref (settings);
  self->preferences = g_object_ref (preferences);
  g_signal_connect_object (preferences, "notify::color-scheme", G_CALLBACK (apply_scheme), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (preferences, "notify::text-size", G_CALLBACK (apply_text_size), self, G_CONNECT_SWAPPED);

  apply_scheme (self);
  if (hats_preferences_get_text_size (preferences) != HATS_TEXT_PERCENT_NORMAL)
    apply_text_size (self);
  g_bus_get (G_BUS_TYPE_SESSION, self->cancellable, bus_cb, g_object_ref (self));

  return self;
}
