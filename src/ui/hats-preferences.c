/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-preferences.h"

#include "hats-state-file.h"

#define FILE_NAME "preferences.ini"
#define GROUP "appearance"

struct _HatsPreferences
{
  GObject     parent_instance;

  const char *color_scheme;     /* one of schemes */
  int         text_size;
};

G_DEFINE_FINAL_TYPE (HatsPreferences, hats_preferences, G_TYPE_OBJECT)

enum {
  PROP_0,
  PROP_COLOR_SCHEME,
  PROP_TEXT_SIZE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char * const schemes[] = { HATS_SCHEME_FOLLOW, HATS_SCHEME_LIGHT, HATS_SCHEME_DARK };

/* The scheme of that name; NULL for any other. */
static const char *
find_scheme (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    if (g_strcmp0 (schemes[i], name) == 0)
      return schemes[i];

  return NULL;
}

static void
load (HatsPreferences *self)
{
  g_autoptr(GKeyFile) file = hats_config_file_load (FILE_NAME);
  g_autofree char *name = g_key_file_get_string (file, GROUP, "color-scheme", NULL);
  const char *scheme = find_scheme (name);
  int size = g_key_file_get_integer (file, GROUP, "text-size", NULL);

  if (scheme != NULL)
    self->color_scheme = scheme;
  if (size >= HATS_TEXT_PERCENT_LEAST && size <= HATS_TEXT_PERCENT_MOST)
    self->text_size = size;
}

static void
keep (HatsPreferences *self)
{
  g_autoptr(GKeyFile) file = g_key_file_new ();
  g_autoptr(GError) error = NULL;

  g_key_file_set_string (file, GROUP, "color-scheme", self->color_scheme);
  g_key_file_set_integer (file, GROUP, "text-size", self->text_size);
  if (!hats_config_file_save (file, FILE_NAME, &error))
    g_message ("The preferences could not be kept: %s", error->message);
}

/* An action may ask for any scheme; one that there is not changes nothing. */
static void
set_color_scheme (HatsPreferences *self,
                  const char      *name)
{
  const char *scheme = find_scheme (name);

  if (scheme == NULL || scheme == self->color_scheme)
    return;

  self->color_scheme = scheme;
  keep (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COLOR_SCHEME]);
}

static void
hats_preferences_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  HatsPreferences *self = HATS_PREFERENCES (object);

  switch (property_id)
    {
    case PROP_COLOR_SCHEME:
      g_value_set_static_string (value, self->color_scheme);
      break;

    case PROP_TEXT_SIZE:
      g_value_set_int (value, self->text_size);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hats_preferences_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  HatsPreferences *self = HATS_PREFERENCES (object);

  switch (property_id)
    {
    case PROP_COLOR_SCHEME:
      set_color_scheme (self, g_value_get_string (value));
      break;

    case PROP_TEXT_SIZE:
      hats_preferences_set_text_size (self, g_value_get_int (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
hats_preferences_class_init (HatsPreferencesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = hats_preferences_get_property;
  object_class->set_property = hats_preferences_set_property;

  properties[PROP_COLOR_SCHEME] =
    g_param_spec_string ("color-scheme", NULL, NULL, HATS_SCHEME_FOLLOW,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TEXT_SIZE] =
    g_param_spec_int ("text-size", NULL, NULL, HATS_TEXT_PERCENT_LEAST, HATS_TEXT_PERCENT_MOST, HATS_TEXT_PERCENT_NORMAL,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
hats_preferences_init (HatsPreferences *self)
{
  self->color_scheme = schemes[0];
  self->text_size = HATS_TEXT_PERCENT_NORMAL;
  load (self);
}

HatsPreferences *
hats_preferences_new (void)
{
  return g_object_new (HATS_TYPE_PREFERENCES, NULL);
}

const char *
hats_preferences_get_color_scheme (HatsPreferences *self)
{
  g_return_val_if_fail (HATS_IS_PREFERENCES (self), HATS_SCHEME_FOLLOW);

  return self->color_scheme;
}

int
hats_preferences_get_text_size (HatsPreferences *self)
{
  g_return_val_if_fail (HATS_IS_PREFERENCES (self), HATS_TEXT_PERCENT_NORMAL);

  return self->text_size;
}

void
hats_preferences_set_text_size (HatsPreferences *self,
                                int              percent)
{
  g_return_if_fail (HATS_IS_PREFERENCES (self));

  percent = CLAMP (percent, HATS_TEXT_PERCENT_LEAST, HATS_TEXT_PERCENT_MOST);
  if (percent == self->text_size)
    return;

  self->text_size = percent;
  keep (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT_SIZE]);
}
