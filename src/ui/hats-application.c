/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-application.h"

#include <glib/gi18n-lib.h>

#include "hats-appearance.h"
#include "hats-case-comparison-window.h"
#include "hats-first-frame.h"
#include "hats-help-actions.h"
#include "hats-kept-answers.h"
#include "hats-launch.h"
#include "hats-mirror-window.h"
#include "hats-my-roles-window.h"
#include "hats-preferences-actions.h"
#include "hats-preferences-window.h"
#include "hats-recent-menu.h"
#include "hats-recovery.h"
#include "hats-shortcuts.h"
#include "hats-window-state.h"

struct _HatsApplication
{
  GtkApplication    parent_instance;

  HatsGuideLibrary *library;
  GStrv             guides;     /* nullable: guide files for this run */
  HatsPreferences  *preferences;
  HatsAppearance   *appearance;
  GFile            *answers;    /* where answers are kept between runs */
  GFile            *recovery;   /* the folder where cases are kept against a crash */
  GPtrArray        *lost;       /* of GFile: what an earlier run left there */
};

G_DEFINE_FINAL_TYPE (HatsApplication, hats_application, GTK_TYPE_APPLICATION)

/* The last edit of a case without a file is what the next visit begins with. */
static void
keep_answers_cb (HatsDocument    *document,
                 HatsApplication *self)
{
  g_autoptr(GError) error = NULL;

  if (hats_document_get_file (document) == NULL &&
      !hats_kept_answers_save (hats_document_get_case (document), self->answers, &error))
    g_message ("The answers could not be kept: %s", error->message);
}

static HatsGuide *
get_guide (HatsApplication *self)
{
  return hats_guide_library_get_guide (self->library);
}

/* Of the window that shows, and of all to come. Earlier, drawing it would hold up the first window. */
static void
set_icon (GtkWidget *window)
{
  gtk_window_set_default_icon_name (HATS_APPLICATION_ID);
  gtk_window_set_icon_name (GTK_WINDOW (window), HATS_APPLICATION_ID);
}

static HatsWindow *
add_window (HatsApplication *self,
            HatsDocument    *document)
{
  GtkWindow *window = hats_window_new (GTK_APPLICATION (self), get_guide (self), document, self->recovery);

  hats_first_frame_wait (GTK_WIDGET (window), set_icon);
  hats_window_set_library (HATS_WINDOW (window), self->library);
  g_signal_connect_object (document, "changed", G_CALLBACK (keep_answers_cb), self, 0);
  return HATS_WINDOW (window);
}

/* A case that begins with the answers of the last visit. */
static HatsDocument *
make_document (HatsApplication *self)
{
  HatsRules *rules = hats_guide_get_rules (get_guide (self));
  HatsSituation situation = hats_kept_answers_load (rules, self->answers);
  g_autoptr(HatsCase) empty = hats_case_new (rules);
  g_autoptr(HatsCase) answered = hats_case_with_situation (empty, &situation);
  HatsDocument *document = hats_document_new (rules);

  hats_document_replace (document, answered, NULL, FALSE);
  return document;
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
new_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       user_data)
{
  HatsApplication *self = HATS_APPLICATION (user_data);
  g_autoptr(HatsDocument) document = hats_document_new (hats_guide_get_rules (get_guide (self)));
  HatsWindow *window = add_window (self, document);

  hats_window_show_view (window, "advice");
  gtk_window_present (GTK_WINDOW (window));
}

/* Each window asks about its own changes; the program ends with the last of them. */
static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  g_autoptr(GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (user_data)));

  for (GList *list = windows; list != NULL; list = list->next)
    gtk_window_close (list->data);
}

static void
stop_asking (HatsApplication *self)
{
  for (GList *list = gtk_application_get_windows (GTK_APPLICATION (self)); list != NULL; list = list->next)
    if (HATS_IS_WINDOW (list->data))
      hats_window_show_recovery (list->data, NULL);
  g_ptr_array_set_size (self->lost, 0);
}

/* The copy goes once the window keeps one of its own; what cannot be read stays where it is. */
static void
restore (HatsApplication *self,
         GFile           *copy)
{
  g_autoptr(HatsDocument) document = hats_document_new (hats_guide_get_rules (get_guide (self)));
  g_autoptr(GError) error = NULL;
  HatsWindow *window;

  if (!hats_recovery_restore (copy, document, &error))
    {
      g_autofree char *name = g_file_get_parse_name (copy);
      /* Translators: a file's name, then the reason. */
      g_autofree char *message = g_strdup_printf (_("Could not restore “%s”: %s"), name, error->message);

      hats_window_show_message (hats_application_get_window (self), message);
      return;
    }

  window = add_window (self, document);
  hats_window_keep_changes (window);
  g_file_delete (copy, NULL, NULL);
  hats_window_show_view (window, "advice");
  gtk_window_present (GTK_WINDOW (window));
}

/* An empty window that only asked is in the way of what was restored. */
static void
restore_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  HatsApplication *self = HATS_APPLICATION (user_data);
  HatsWindow *asking = hats_application_get_window (self);
  g_autoptr(GPtrArray) lost = g_steal_pointer (&self->lost);

  self->lost = g_ptr_array_new_with_free_func (g_object_unref);
  stop_asking (self);
  for (guint i = 0; i < lost->len; i++)
    restore (self, g_ptr_array_index (lost, i));

  if (hats_application_get_window (self) != asking && hats_document_is_untouched (hats_window_get_document (asking)))
    gtk_window_close (GTK_WINDOW (asking));
}

static void
forget_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  HatsApplication *self = HATS_APPLICATION (user_data);

  for (guint i = 0; i < self->lost->len; i++)
    g_file_delete (g_ptr_array_index (self->lost, i), NULL, NULL);
  stop_asking (self);
}

static void
preferences_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  HatsApplication *self = HATS_APPLICATION (user_data);
  GtkWindow *parent = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (parent != NULL && !HATS_IS_PREFERENCES_WINDOW (parent))
    gtk_window_present (hats_preferences_window_new (parent, self->preferences));
}

/* From the window of a case, that case is the first column, or the second. */
static void
compare_cases_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  HatsApplication *self = HATS_APPLICATION (user_data);
  HatsWindow *asking = hats_application_get_window (self);
  GtkWindow *window = find_window (self, HATS_TYPE_CASE_COMPARISON_WINDOW);

  if (window == NULL)
    window = hats_case_comparison_window_new (GTK_APPLICATION (self), get_guide (self));
  if (asking != NULL)
    hats_case_comparison_window_offer (HATS_CASE_COMPARISON_WINDOW (window), hats_window_get_document (asking));

  gtk_window_present (window);
}

static void
mirror_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  HatsApplication *self = HATS_APPLICATION (user_data);
  GtkWindow *window = find_window (self, HATS_TYPE_MIRROR_WINDOW);

  if (window == NULL)
    window = hats_mirror_window_new (GTK_APPLICATION (self), get_guide (self));

  gtk_window_present (window);
}

static HatsMyRolesWindow *
show_my_roles (HatsApplication *self)
{
  GtkWindow *window = find_window (self, HATS_TYPE_MY_ROLES_WINDOW);

  if (window == NULL)
    window = hats_my_roles_window_new (GTK_APPLICATION (self), self->library);

  gtk_window_present (window);
  return HATS_MY_ROLES_WINDOW (window);
}

static void
my_roles_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  show_my_roles (HATS_APPLICATION (user_data));
}

static const GActionEntry actions[] = {
  { .name = "new", .activate = new_cb },
  { .name = "restore", .activate = restore_cb },
  { .name = "forget", .activate = forget_cb },
  { .name = "quit", .activate = quit_cb },
  { .name = "preferences", .activate = preferences_cb },
  { .name = "compare-cases", .activate = compare_cases_cb },
  { .name = "mirror", .activate = mirror_cb },
  { .name = "my-roles", .activate = my_roles_cb },
};

/* Where the program keeps what it remembers: https://specifications.freedesktop.org/basedir-spec/latest/ */
static GFile *
get_state_file (const char *name)
{
  g_autofree char *path = g_build_filename (g_get_user_state_dir (), "two-hats", name, NULL);

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

/* The columns of a comparison are of one decision model. */
static void
guide_cb (HatsApplication *self)
{
  GtkWindow *comparison = find_window (self, HATS_TYPE_CASE_COMPARISON_WINDOW);

  if (comparison != NULL && !hats_case_comparison_window_has_rules (HATS_CASE_COMPARISON_WINDOW (comparison),
                                                                    hats_guide_get_rules (get_guide (self))))
    gtk_window_destroy (comparison);
}

static void
open_library (HatsApplication *self)
{
  g_autoptr(GFile) folder = hats_guide_library_dup_default_folder ();

  self->library = hats_guide_library_new (folder, (const char * const *) self->guides);
  /* Before any window hears of it. */
  g_signal_connect_object (self->library, "notify::guide", G_CALLBACK (guide_cb), self, G_CONNECT_SWAPPED);
  hats_guide_library_watch (self->library);
}

/* With files for this run only, it is a program of its own beside one that runs already. */
static int
hats_application_handle_local_options (GApplication *application,
                                       GVariantDict *options)
{
  HatsApplication *self = HATS_APPLICATION (application);

  if (g_variant_dict_lookup (options, "guide", "^aay", &self->guides))
    g_application_set_flags (application, g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);

  return -1;
}

static void
hats_application_startup (GApplication *application)
{
  HatsApplication *self = HATS_APPLICATION (application);

  G_APPLICATION_CLASS (hats_application_parent_class)->startup (application);

  add_style ();
  self->preferences = hats_preferences_new ();
  self->appearance = hats_appearance_new (gtk_settings_get_default (), self->preferences);
  hats_preferences_actions_add (self->preferences, G_ACTION_MAP (self));
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  hats_shortcuts_register (GTK_APPLICATION (self));

  open_library (self);
  hats_help_actions_add (GTK_APPLICATION (self), get_guide (self));
  self->answers = get_state_file ("answers.json");
  self->recovery = get_state_file ("unsaved");
  /* Before any window of this run keeps something there. */
  self->lost = hats_recovery_list (self->recovery);
}

static void
ask_for_lost (HatsApplication *self,
              HatsWindow      *window)
{
  g_autofree char *question = NULL;

  if (self->lost->len == 0)
    return;

  question = g_strdup_printf (ngettext ("The program ended unexpectedly. %u case had changes that were not saved.",
                                        "The program ended unexpectedly. %u cases had changes that were not saved.",
                                        self->lost->len), self->lost->len);
  hats_window_show_recovery (window, question);
}

static void
hats_application_activate (GApplication *application)
{
  HatsApplication *self = HATS_APPLICATION (application);
  HatsWindow *window = hats_application_get_window (self);

  if (window == NULL)
    {
      g_autoptr(HatsDocument) document = make_document (self);
      g_autofree char *view = hats_window_state_dup_view ();

      window = add_window (self, document);
      if (view != NULL)
        hats_window_show_view (window, view);
      ask_for_lost (self, window);
    }

  gtk_window_present (GTK_WINDOW (window));
}

static HatsWindow *
find_window_of (HatsApplication *self,
                GFile           *file)
{
  for (GList *list = gtk_application_get_windows (GTK_APPLICATION (self)); list != NULL; list = list->next)
    if (HATS_IS_WINDOW (list->data))
      {
        GFile *shown = hats_document_get_file (hats_window_get_document (list->data));

        if (shown != NULL && g_file_equal (shown, file))
          return list->data;
      }

  return NULL;
}

/* Shows the case in the window that shows it already, in one that nothing was done in, or in a new one. */
static void
open_case (HatsApplication *self,
           GFile           *file)
{
  HatsWindow *window = find_window_of (self, file);
  g_autoptr(HatsDocument) document = NULL;
  g_autoptr(GError) error = NULL;

  if (window == NULL)
    {
      window = hats_application_get_window (self);
      if (window != NULL && hats_document_is_untouched (hats_window_get_document (window)))
        document = g_object_ref (hats_window_get_document (window));
      else
        document = hats_document_new (hats_guide_get_rules (get_guide (self)));

      if (hats_document_load (document, file, &error))
        {
          hats_recent_add (file);
          if (window == NULL || hats_window_get_document (window) != document)
            window = add_window (self, document);
        }
      else if (window == NULL)
        {
          hats_application_activate (G_APPLICATION (self));
          window = hats_application_get_window (self);
        }
      if (error != NULL)
        hats_window_show_message (window, error->message);
    }

  hats_window_show_view (window, "advice");
  gtk_window_present (GTK_WINDOW (window));
}

static void
hats_application_open (GApplication  *application,
                       GFile        **files,
                       int            n_files,
                       const char    *hint)
{
  HatsApplication *self = HATS_APPLICATION (application);

  for (int i = 0; i < n_files; i++)
    {
      g_autofree char *name = g_file_get_basename (files[i]);

      if (g_str_has_suffix (name, ".json"))
        hats_my_roles_window_import (show_my_roles (self), files[i]);
      else
        open_case (self, files[i]);
    }
  if (hats_application_get_window (self) != NULL)
    ask_for_lost (self, hats_application_get_window (self));
}

static void
hats_application_dispose (GObject *object)
{
  HatsApplication *self = HATS_APPLICATION (object);

  g_clear_pointer (&self->lost, g_ptr_array_unref);
  g_clear_object (&self->recovery);
  g_clear_object (&self->answers);
  g_clear_object (&self->appearance);
  g_clear_object (&self->preferences);
  g_clear_pointer (&self->guides, g_strfreev);
  g_clear_object (&self->library);

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
  application_class->open = hats_application_open;
  application_class->handle_local_options = hats_application_handle_local_options;
}

static void
hats_application_init (HatsApplication *self)
{
  g_application_add_main_option (G_APPLICATION (self), "guide", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME_ARRAY,
                                 N_("Lay your own guide FILE over the built-in one; may be given again"), N_("FILE"));
}

HatsApplication *
hats_application_new (void)
{
  HatsApplication *self = g_object_new (HATS_TYPE_APPLICATION,
                                        "application-id", HATS_APPLICATION_ID,
                                        "flags", G_APPLICATION_HANDLES_OPEN,
                                        NULL);

  hats_launch_set_up (self);
  return self;
}

HatsWindow *
hats_application_get_window (HatsApplication *self)
{
  GtkWindow *window;

  g_return_val_if_fail (HATS_IS_APPLICATION (self), NULL);

  window = gtk_application_get_active_window (GTK_APPLICATION (self));
  if (!HATS_IS_WINDOW (window))
    window = find_window (self, HATS_TYPE_WINDOW);

  return window != NULL ? HATS_WINDOW (window) : NULL;
}
