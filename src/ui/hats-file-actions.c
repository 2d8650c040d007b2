/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-file-actions.h"

#include <glib/gi18n-lib.h>

#include "hats-case-file.h"
#include "hats-close-dialog.h"
#include "hats-recent-menu.h"

struct _HatsFileActions
{
  GObject               parent_instance;

  GtkApplicationWindow *window;         /* owns this */
  HatsDocument         *document;
  GtkFileChooserNative *chooser;        /* while it is open */
  GtkWindow            *close_dialog;   /* nullable: while it is open */
  gboolean              closing;        /* whether the window closes once the case is saved */
  gboolean              discarding;     /* whether it closes whatever has changed */
};

G_DEFINE_FINAL_TYPE (HatsFileActions, hats_file_actions, G_TYPE_OBJECT)

enum {
  SIGNAL_MESSAGE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Takes @message. */
static void
say (HatsFileActions *self,
     char            *message,
     gboolean         failed)
{
  g_signal_emit (self, signals[SIGNAL_MESSAGE], 0, message, failed);
  g_free (message);
}

static void
update_actions (HatsFileActions *self)
{
  GActionMap *map = G_ACTION_MAP (self->window);
  gboolean can_undo, can_redo;

  g_object_get (self->document, "can-undo", &can_undo, "can-redo", &can_redo, NULL);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (map, "undo")), can_undo);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (map, "redo")), can_redo);
}

void
hats_file_chooser_add_case_filter (GtkFileChooserNative *chooser)
{
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Cases"));
  gtk_file_filter_add_suffix (filter, HATS_CASE_SUFFIX + 1);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
}

typedef void (*FileFunc) (HatsFileActions *self,
                          GFile           *file);

static void
response_cb (GtkNativeDialog *dialog,
             int              response,
             HatsFileActions *self)
{
  FileFunc chosen = (FileFunc) g_object_get_data (G_OBJECT (dialog), "hats-chosen");
  g_autoptr(GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  g_clear_object (&self->chooser);

  if (file != NULL)
    chosen (self, file);
  else
    self->closing = FALSE;
}

static void
choose (HatsFileActions      *self,
        GtkFileChooserAction  action,
        const char           *title,
        const char           *accept,
        FileFunc              chosen)
{
  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (title, GTK_WINDOW (self->window), action, accept, _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  hats_file_chooser_add_case_filter (self->chooser);
  g_object_set_data (G_OBJECT (self->chooser), "hats-chosen", (gpointer) chosen);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (response_cb), self, 0);
}

/* Which window shows the file is the application's business. */
static void
open_file (HatsFileActions *self,
           GFile           *file)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self->window));

  if (application != NULL)
    g_application_open (G_APPLICATION (application), &file, 1, "");
}

static void
open_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  HatsFileActions *self = HATS_FILE_ACTIONS (user_data);

  choose (self, GTK_FILE_CHOOSER_ACTION_OPEN, _("Open Case"), _("_Open"), open_file);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
open_recent_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  HatsFileActions *self = HATS_FILE_ACTIONS (user_data);
  g_autoptr(GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));
  g_autofree char *name = g_file_get_parse_name (file);

  if (g_file_query_exists (file, NULL))
    {
      open_file (self, file);
      return;
    }

  hats_recent_remove (file);
  /* Translators: %s is a file's name. */
  say (self, g_strdup_printf (_("“%s” is no longer there"), name), TRUE);
}

static void
save_to (HatsFileActions *self,
         GFile           *file)
{
  hats_file_actions_save_to (self, file);
}

/* The name is the user's, and may hold what a file's name may not. */
static char *
suggest_name (HatsFileActions *self)
{
  const char *title = hats_document_get_title (self->document);
  const char *name = hats_case_get_text (hats_document_get_case (self->document), HATS_CASE_GROUP, "name");
  char *suggestion;

  if (title == NULL)
    /* Translators: the file's name that is suggested for a case without a name. */
    title = *name != '\0' ? name : _("Case");
  suggestion = g_strconcat (title, HATS_CASE_SUFFIX, NULL);

  return g_strdelimit (suggestion, "/\n", '-');
}

static void
choose_where_to_save (HatsFileActions *self)
{
  g_autofree char *name = suggest_name (self);
  GFile *file = hats_document_get_file (self->document);
  g_autoptr(GFile) folder = file != NULL ? g_file_get_parent (file) : NULL;

  choose (self, GTK_FILE_CHOOSER_ACTION_SAVE, _("Save Case"), _("_Save"), save_to);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), name);
  if (folder != NULL)
    gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (self->chooser), folder, NULL);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
save (HatsFileActions *self)
{
  GFile *file = hats_document_get_file (self->document);

  if (file != NULL)
    hats_file_actions_save_to (self, file);
  else
    choose_where_to_save (self);
}

static void
save_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  save (HATS_FILE_ACTIONS (user_data));
}

static void
save_as_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  choose_where_to_save (HATS_FILE_ACTIONS (user_data));
}

static void
undo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  hats_document_undo (HATS_FILE_ACTIONS (user_data)->document);
}

static void
redo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  hats_document_redo (HATS_FILE_ACTIONS (user_data)->document);
}

static const GActionEntry actions[] = {
  { .name = "open", .activate = open_cb },
  { .name = "open-recent", .activate = open_recent_cb, .parameter_type = "s" },
  { .name = "save", .activate = save_cb },
  { .name = "save-as", .activate = save_as_cb },
  { .name = "undo", .activate = undo_cb },
  { .name = "redo", .activate = redo_cb },
};

static void
close_save_cb (HatsFileActions *self)
{
  g_assert (HATS_IS_FILE_ACTIONS (self));

  self->closing = TRUE;
  save (self);
}

static void
close_discard_cb (HatsFileActions *self)
{
  g_assert (HATS_IS_FILE_ACTIONS (self));

  self->discarding = TRUE;
  gtk_window_close (GTK_WINDOW (self->window));
}

static void
hats_file_actions_dispose (GObject *object)
{
  HatsFileActions *self = HATS_FILE_ACTIONS (object);

  g_clear_object (&self->chooser);
  g_clear_weak_pointer (&self->close_dialog);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (hats_file_actions_parent_class)->dispose (object);
}

static void
hats_file_actions_class_init (HatsFileActionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_file_actions_dispose;

  signals[SIGNAL_MESSAGE] =
    g_signal_new ("message", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
}

static void
hats_file_actions_init (HatsFileActions *self)
{
}

HatsFileActions *
hats_file_actions_new (GtkApplicationWindow *window,
                       HatsDocument         *document)
{
  HatsFileActions *self;

  g_return_val_if_fail (GTK_IS_APPLICATION_WINDOW (window), NULL);
  g_return_val_if_fail (HATS_IS_DOCUMENT (document), NULL);

  self = g_object_new (HATS_TYPE_FILE_ACTIONS, NULL);
  self->window = window;
  self->document = g_object_ref (document);
  g_action_map_add_action_entries (G_ACTION_MAP (window), actions, G_N_ELEMENTS (actions), self);
  g_signal_connect_object (document, "notify::can-undo", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::can-redo", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  update_actions (self);

  return self;
}

gboolean
hats_file_actions_save_to (HatsFileActions *self,
                           GFile           *file)
{
  g_autofree char *name = NULL;
  g_autoptr(GError) error = NULL;
  gboolean closing;

  g_return_val_if_fail (HATS_IS_FILE_ACTIONS (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  closing = self->closing;
  self->closing = FALSE;
  name = g_file_get_parse_name (file);
  if (!hats_document_save (self->document, file, &error))
    {
      /* Translators: a file's name, then the reason. */
      say (self, g_strdup_printf (_("Could not save “%s”: %s"), name, error->message), TRUE);
      return FALSE;
    }

  hats_recent_add (file);
  if (closing)
    gtk_window_close (GTK_WINDOW (self->window));
  else
    /* Translators: %s is the name of a case. */
    say (self, g_strdup_printf (_("Saved “%s”"), hats_document_get_title (self->document)), FALSE);
  return TRUE;
}

gboolean
hats_file_actions_confirm_close (HatsFileActions *self)
{
  g_return_val_if_fail (HATS_IS_FILE_ACTIONS (self), TRUE);

  if (self->discarding || !hats_document_is_modified (self->document))
    return TRUE;

  if (self->close_dialog == NULL)
    {
      GtkWindow *dialog = hats_close_dialog_new (GTK_WINDOW (self->window), hats_document_get_title (self->document));

      g_set_weak_pointer (&self->close_dialog, dialog);
      g_signal_connect_object (dialog, "save", G_CALLBACK (close_save_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (dialog, "discard", G_CALLBACK (close_discard_cb), self, G_CONNECT_SWAPPED);
    }
  gtk_window_present (self->close_dialog);

  return FALSE;
}
