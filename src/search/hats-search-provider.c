/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-search-provider.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-find-result.h"
#include "hats-guide-library.h"

/* More than a desktop shows of one program. */
#define MOST_RESULTS 10
/* Longer than anybody types, in bytes: what is longer finds nothing. */
#define LONGEST_WORDS 1000
/* How long the program waits for the next call, in milliseconds: as long as GApplication has it wait for its first. */
#define IDLE_TIMEOUT 10000
/* How long the program with the window may take to start, in milliseconds. */
#define ACTION_TIMEOUT 60000

struct _HatsSearchProvider
{
  GApplication      parent_instance;

  HatsGuideLibrary *library;
  HatsFindIndex    *index;        /* nullable: made with the first search in a guide */
  guint             object_id;
};

G_DEFINE_FINAL_TYPE (HatsSearchProvider, hats_search_provider, G_TYPE_APPLICATION)

static const char introspection[] =
  "<node>"
  "  <interface name='org.gnome.Shell.SearchProvider2'>"
  "    <method name='GetInitialResultSet'>"
  "      <arg type='as' name='terms' direction='in'/>"
  "      <arg type='as' name='results' direction='out'/>"
  "    </method>"
  "    <method name='GetSubsearchResultSet'>"
  "      <arg type='as' name='previous_results' direction='in'/>"
  "      <arg type='as' name='terms' direction='in'/>"
  "      <arg type='as' name='results' direction='out'/>"
  "    </method>"
  "    <method name='GetResultMetas'>"
  "      <arg type='as' name='identifiers' direction='in'/>"
  "      <arg type='aa{sv}' name='metas' direction='out'/>"
  "    </method>"
  "    <method name='ActivateResult'>"
  "      <arg type='s' name='identifier' direction='in'/>"
  "      <arg type='as' name='terms' direction='in'/>"
  "      <arg type='u' name='timestamp' direction='in'/>"
  "    </method>"
  "    <method name='LaunchSearch'>"
  "      <arg type='as' name='terms' direction='in'/>"
  "      <arg type='u' name='timestamp' direction='in'/>"
  "    </method>"
  "  </interface>"
  "</node>";

static HatsFindIndex *
get_index (HatsSearchProvider *self)
{
  HatsGuide *guide = hats_guide_library_get_guide (self->library);

  if (self->index != NULL && hats_find_index_get_guide (self->index) != guide)
    g_clear_object (&self->index);
  if (self->index == NULL)
    self->index = hats_find_index_new (guide);

  return self->index;
}

/* Whether it is to be seen whatever a case answers. */
static gboolean
is_offered (const HatsFindPlace *place)
{
  switch (place->view)
    {
    case HATS_FIND_ROLE:
    case HATS_FIND_COMPARE:
    case HATS_FIND_TOGETHER:
    case HATS_FIND_QUESTIONS:
      return TRUE;
    case HATS_FIND_ANSWER:
    case HATS_FIND_RULES:
    case HATS_FIND_ASSUMPTIONS:
    case HATS_FIND_PAPERS:
    case HATS_FIND_SOURCES:
    default:
      return FALSE;
    }
}

/* What was typed, which the desktop has cut at the spaces. */
static char *
join_terms (GVariant *terms)
{
  g_autofree const char **strings = g_variant_get_strv (terms, NULL);
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; strings[i] != NULL; i++)
    {
      if (words->len + strlen (strings[i]) > LONGEST_WORDS)
        return g_strdup ("");
      g_string_append (words, i > 0 ? " " : "");
      g_string_append (words, strings[i]);
    }

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static GVariant *
find (HatsSearchProvider *self,
      GVariant           *terms)
{
  g_autofree char *words = join_terms (terms);
  g_autoptr(GListModel) found = hats_find_index_search (get_index (self), words);
  g_autoptr(GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (found) && keys->len < MOST_RESULTS; i++)
    {
      g_autoptr(HatsFindResult) result = g_list_model_get_item (found, i);
      const HatsFindPlace *place = hats_find_result_get_place (result);

      if (is_offered (place))
        g_ptr_array_add (keys, hats_find_place_dup_key (place));
    }

  return g_variant_new ("(@as)", g_variant_new_strv ((const char * const *) keys->pdata, (gssize) keys->len));
}

/* What stands below the name: where it is, unless that is the name, and what it says. */
static char *
describe (const HatsFindPlace *place)
{
  gboolean whole = g_str_equal (place->title, place->group_title);

  if (whole || place->text == NULL)
    return g_strdup (whole ? place->text : place->group_title);

  /* Translators: where it stands, and what it says: “Project manager: Budget kept”. */
  return g_strdup_printf (_("%s: %s"), place->group_title, place->text);
}

static void
add_meta (GVariantBuilder     *metas,
          const char          *key,
          const HatsFindPlace *place)
{
  g_autofree char *description = describe (place);

  g_variant_builder_open (metas, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (metas, "{sv}", "id", g_variant_new_string (key));
  g_variant_builder_add (metas, "{sv}", "name", g_variant_new_string (place->title));
  if (description != NULL)
    g_variant_builder_add (metas, "{sv}", "description", g_variant_new_string (description));
  g_variant_builder_add (metas, "{sv}", "gicon", g_variant_new_string (HATS_APPLICATION_ID));
  g_variant_builder_close (metas);
}

/* Who asks for more than was found has made it up. */
static GVariant *
list_metas (HatsSearchProvider *self,
            GVariant           *keys)
{
  g_autofree const char **strings = g_variant_get_strv (keys, NULL);
  GVariantBuilder metas = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));
  guint n = 0;

  for (guint i = 0; strings[i] != NULL && n < MOST_RESULTS; i++)
    {
      const HatsFindPlace *place = hats_find_index_find_place (get_index (self), strings[i]);

      if (place == NULL)
        continue;
      add_meta (&metas, strings[i], place);
      n++;
    }

  return g_variant_new ("(aa{sv})", &metas);
}

static void
action_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GApplication) self = user_data;
  g_autoptr(GVariant) answer = NULL;
  g_autoptr(GError) error = NULL;

  answer = g_dbus_connection_call_finish (G_DBUS_CONNECTION (object), result, &error);
  if (answer == NULL)
    g_warning ("The window could not be opened: %s", error->message);
  g_application_release (self);
}

/* The program with the window, which the bus starts where it does not run. */
static void
activate_action (HatsSearchProvider *self,
                 const char         *name,
                 const char         *parameter)
{
  GApplication *application = G_APPLICATION (self);
  GVariantBuilder parameters = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("av"));

  g_variant_builder_add (&parameters, "v", g_variant_new_string (parameter));
  g_application_hold (application);
  g_dbus_connection_call (g_application_get_dbus_connection (application), HATS_APPLICATION_ID, HATS_APPLICATION_PATH,
                          "org.freedesktop.Application", "ActivateAction",
                          g_variant_new ("(sava{sv})", name, &parameters, NULL), NULL, G_DBUS_CALL_FLAGS_NONE,
                          ACTION_TIMEOUT, NULL, action_cb, g_object_ref (self));
}

static void
open_result (HatsSearchProvider *self,
             GVariant           *parameters)
{
  const char *key;

  g_variant_get_child (parameters, 0, "&s", &key);
  if (hats_find_index_find_place (get_index (self), key) != NULL)
    activate_action (self, "show-place", key);
}

static void
open_search (HatsSearchProvider *self,
             GVariant           *terms)
{
  g_autofree char *words = join_terms (terms);

  activate_action (self, "find", words);
}

static void
call_cb (GDBusConnection       *connection,
         const char            *sender,
         const char            *object_path,
         const char            *interface_name,
         const char            *method,
         GVariant              *parameters,
         GDBusMethodInvocation *invocation,
         gpointer               user_data)
{
  HatsSearchProvider *self = HATS_SEARCH_PROVIDER (user_data);
  g_autoptr(GVariant) first = g_variant_get_child_value (parameters, 0);
  GVariant *answer = NULL;

  /* From its end on the program waits for the next. */
  g_application_hold (G_APPLICATION (self));
  if (g_str_equal (method, "GetInitialResultSet"))
    answer = find (self, first);
  else if (g_str_equal (method, "GetSubsearchResultSet"))
    {
      g_autoptr(GVariant) terms = g_variant_get_child_value (parameters, 1);

      /* Not only in what was found before, of which the desktop knows the first few. */
      answer = find (self, terms);
    }
  else if (g_str_equal (method, "GetResultMetas"))
    answer = list_metas (self, first);
  else if (g_str_equal (method, "ActivateResult"))
    open_result (self, parameters);
  else
    open_search (self, first);

  g_dbus_method_invocation_return_value (invocation, answer);
  g_application_release (G_APPLICATION (self));
}

static void
hats_search_provider_startup (GApplication *application)
{
  HatsSearchProvider *self = HATS_SEARCH_PROVIDER (application);
  g_autoptr(GFile) folder = hats_guide_library_dup_default_folder ();

  G_APPLICATION_CLASS (hats_search_provider_parent_class)->startup (application);

  self->library = hats_guide_library_new (folder, NULL);
  hats_guide_library_watch (self->library);
}

/* Before the first call can come in, which is why the bus started the program. */
static gboolean
hats_search_provider_dbus_register (GApplication     *application,
                                    GDBusConnection  *connection,
                                    const char       *object_path,
                                    GError          **error)
{
  static const GDBusInterfaceVTable vtable = { .method_call = call_cb };
  HatsSearchProvider *self = HATS_SEARCH_PROVIDER (application);
  g_autoptr(GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (introspection, error);

  if (node == NULL)
    return FALSE;

  self->object_id = g_dbus_connection_register_object (connection, object_path, node->interfaces[0], &vtable, self, NULL,
                                                       error);
  return self->object_id != 0;
}

static void
hats_search_provider_dbus_unregister (GApplication    *application,
                                      GDBusConnection *connection,
                                      const char      *object_path)
{
  HatsSearchProvider *self = HATS_SEARCH_PROVIDER (application);

  if (self->object_id != 0)
    g_dbus_connection_unregister_object (connection, self->object_id);
  self->object_id = 0;
}

static void
hats_search_provider_dispose (GObject *object)
{
  HatsSearchProvider *self = HATS_SEARCH_PROVIDER (object);

  g_clear_object (&self->index);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (hats_search_provider_parent_class)->dispose (object);
}

static void
hats_search_provider_class_init (HatsSearchProviderClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_search_provider_dispose;
  application_class->startup = hats_search_provider_startup;
  application_class->dbus_register = hats_search_provider_dbus_register;
  application_class->dbus_unregister = hats_search_provider_dbus_unregister;
}

static void
hats_search_provider_init (HatsSearchProvider *self)
{
}

HatsSearchProvider *
hats_search_provider_new (void)
{
  return g_object_new (HATS_TYPE_SEARCH_PROVIDER,
                       "application-id", HATS_SEARCH_ID,
                       "flags", G_APPLICATION_IS_SERVICE,
                       "inactivity-timeout", IDLE_TIMEOUT,
                       NULL);
}
