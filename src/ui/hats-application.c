/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-application.h"

#include <glib/gi18n-lib.h>

#include "hats-mirror-window.h"
#include "hats-window.h"

struct _HatsApplication
{
  GtkApplication  parent_instance;

  HatsGuide      *guide;
  HatsAnswers    *answers;
};

G_DEFINE_FINAL_TYPE (HatsApplication, hats_application, GTK_TYPE_APPLICATION)

typedef struct {
  const char *action;
  const char *accels[3];
} Accels;

static const Accels accels[] = {
  { "app.quit", { "<Control>q" } },
  { "app.mirror", { "<Control>m" } },
  { "window.close", { "<Control>w" } },
  { "win.print", { "<Control>p" } },
  { "win.export", { "<Shift><Control>e" } },
  { "win.view::roles", { "<Alt>1" } },
  { "win.view::compare", { "<Alt>2" } },
  { "win.view::together", { "<Alt>3" } },
  { "win.view::advice", { "<Alt>4" } },
};

static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  GApplication *application = G_APPLICATION (user_data);

  g_application_quit (application);
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  GtkApplication *application = GTK_APPLICATION (user_data);
  const char *authors[] = { "The Two Hats authors", NULL };

  gtk_show_about_dialog (gtk_application_get_active_window (application),
                         "program-name", _("Two Hats"),
                         "version", HATS_VERSION,
                         "comments", _("Decide whom to hire: a product manager, a project manager, both, or one person wearing both hats"),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "authors", authors,
                         /* Translators: your names, one a line. */
                         "translator-credits", _("translator-credits"),
                         NULL);
}

/* The newest window of that type; NULL where there is none. */
static GtkWindow *
find_window (HatsApplication *self,
             GType            type)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    if (G_TYPE_CHECK_INSTANCE_TYPE (l->data, type))
      return l->data;

  return NULL;
}

static void
mirror_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  HatsApplication *self = HATS_APPLICATION (user_data);
  GtkWindow *window = find_window (self, HATS_TYPE_MIRROR_WINDOW);

  if (window == NULL)
    window = hats_mirror_window_new (GTK_APPLICATION (self), self->guide);

  gtk_window_present (window);
}

static const GActionEntry actions[] = {
  { .name = "quit", .activate = quit_cb },
  { .name = "about", .activate = about_cb },
  { .name = "mirror", .activate = mirror_cb },
};

/* Where the answers are kept: https://specifications.freedesktop.org/basedir-spec/latest/ */
static GFile *
get_answers_file (void)
{
  g_autofree char *path = g_build_filename (g_get_user_state_dir (), "two-hats", "answers.json", NULL);

  return g_file_new_for_path (path);
}

static void
add_style (void)
{
  g_autoptr(GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/io/github/twohats/TwoHats/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static void
hats_application_startup (GApplication *application)
{
  HatsApplication *self = HATS_APPLICATION (application);
  g_autoptr(GFile) file = get_answers_file ();

  G_APPLICATION_CLASS (hats_application_parent_class)->startup (application);

  add_style ();
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), accels[i].action, accels[i].accels);

  self->guide = hats_guide_new_builtin ();
  self->answers = hats_answers_new (hats_guide_get_rules (self->guide), file);
}

static void
hats_application_activate (GApplication *application)
{
  HatsApplication *self = HATS_APPLICATION (application);
  GtkWindow *window = find_window (self, HATS_TYPE_WINDOW);

  if (window == NULL)
    window = hats_window_new (GTK_APPLICATION (self), self->guide, self->answers);

  gtk_window_present (window);
}

static void
hats_application_shutdown (GApplication *application)
{
  HatsApplication *self = HATS_APPLICATION (application);
  g_autoptr(GError) error = NULL;

  if (self->answers != NULL && !hats_answers_save (self->answers, &error))
    g_message ("The answers could not be kept: %s", error->message);

  G_APPLICATION_CLASS (hats_application_parent_class)->shutdown (application);
}

static void
hats_application_dispose (GObject *object)
{
  HatsApplication *self = HATS_APPLICATION (object);

  g_clear_object (&self->answers);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_application_parent_class)->dispose (object);
}

static void
hats_application_class_init (HatsApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->dispose = hats_application_dispose;
  application_class->startup = hats_application_startup;
  application_class->activate = hats_application_activate;
  application_class->shutdown = hats_application_shutdown;
}

static void
hats_application_init (HatsApplication *self)
{
}

HatsApplication *
hats_application_new (void)
{
  return g_object_new (HATS_TYPE_APPLICATION,
                       "application-id", HATS_APPLICATION_ID,
                       NULL);
}
