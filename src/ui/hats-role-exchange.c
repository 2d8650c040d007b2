/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-role-exchange.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-file.h"
#include "hats-json-check.h"
#include "hats-role-draft.h"

struct _HatsRoleExchange
{
  GObject               parent_instance;

  GtkWindow            *window;     /* owns this */
  GtkFileChooserNative *chooser;    /* nullable: while it is open */
};

G_DEFINE_FINAL_TYPE (HatsRoleExchange, hats_role_exchange, G_TYPE_OBJECT)

enum {
  SIGNAL_IMPORT,
  SIGNAL_EXPORT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
hats_role_exchange_dispose (GObject *object)
{
  g_clear_object (&HATS_ROLE_EXCHANGE (object)->chooser);

  G_OBJECT_CLASS (hats_role_exchange_parent_class)->dispose (object);
}

static void
hats_role_exchange_class_init (HatsRoleExchangeClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_role_exchange_dispose;

  signals[SIGNAL_IMPORT] = g_signal_new ("import", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);
  signals[SIGNAL_EXPORT] = g_signal_new ("export", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);
}

static void
hats_role_exchange_init (HatsRoleExchange *self)
{
}

HatsRoleExchange *
hats_role_exchange_new (GtkWindow *window)
{
  HatsRoleExchange *self;

  g_return_val_if_fail (GTK_IS_WINDOW (window), NULL);

  self = g_object_new (HATS_TYPE_ROLE_EXCHANGE, NULL);
  self->window = window;
  return self;
}

static void
response_cb (HatsRoleExchange *self,
             int               response,
             GtkNativeDialog  *chooser)
{
  gboolean saves = gtk_file_chooser_get_action (GTK_FILE_CHOOSER (chooser)) == GTK_FILE_CHOOSER_ACTION_SAVE;
  g_autoptr(GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  g_clear_object (&self->chooser);
  if (file != NULL)
    g_signal_emit (self, signals[saves ? SIGNAL_EXPORT : SIGNAL_IMPORT], 0, file);
}

static void
make_chooser (HatsRoleExchange     *self,
              GtkFileChooserAction  action,
              const char           *title,
              const char           *accept)
{
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (title, self->window, action, accept, _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  gtk_file_filter_set_name (filter, _("Guide files"));
  gtk_file_filter_add_suffix (filter, "json");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), filter);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (response_cb), self, G_CONNECT_SWAPPED);
}

void
hats_role_exchange_ask_import (HatsRoleExchange *self)
{
  g_return_if_fail (HATS_IS_ROLE_EXCHANGE (self));

  make_chooser (self, GTK_FILE_CHOOSER_ACTION_OPEN, _("Import a Guide File"), _("_Import"));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

void
hats_role_exchange_ask_export (HatsRoleExchange *self,
                               const char       *name)
{
  g_return_if_fail (HATS_IS_ROLE_EXCHANGE (self));
  g_return_if_fail (name != NULL);

  make_chooser (self, GTK_FILE_CHOOSER_ACTION_SAVE, _("Export Role"), _("_Export"));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), name);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static GBytes *
load (GFile       *file,
      const char  *name,
      GError     **error)
{
  const char *path = g_file_peek_path (file);
  g_autoptr(GError) reason = NULL;
  GBytes *bytes = NULL;

  if (path == NULL)
    g_set_error_literal (&reason, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, _("it is not on this computer"));
  else
    bytes = hats_file_load (path, HATS_JSON_MAX_SIZE, &reason);
  if (bytes == NULL)
    /* Translators: a file's name, then the reason. */
    g_set_error (error, reason->domain, reason->code, _("Could not read “%s”: %s"), name, reason->message);

  return bytes;
}

GFile *
hats_role_exchange_import (HatsGuideJournal  *journal,
                           GFile             *file,
                           char             **role,
                           GError           **error)
{
  g_autofree char *name = NULL;
  g_autofree char *stem = NULL;
  g_autofree char *id = NULL;
  g_autoptr(GFile) target = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_auto(GStrv) roles = NULL;

  g_return_val_if_fail (HATS_IS_GUIDE_JOURNAL (journal), NULL);
  g_return_val_if_fail (G_IS_FILE (file) && role != NULL, NULL);

  name = g_file_get_basename (file);
  stem = g_str_has_suffix (name, ".json") ? g_strndup (name, strlen (name) - strlen (".json")) : g_strdup (name);
  bytes = load (file, name, error);
  if (bytes == NULL)
    return NULL;

  id = hats_guide_journal_dup_id (journal, stem, &target);
  if (!hats_guide_journal_check (journal, file, bytes, error) ||
      !hats_guide_journal_write (journal, target, NULL, bytes, NULL, error))
    {
      /* Translators: the reason follows, which begins with the place in the file. */
      g_prefix_error (error, _("Not imported: "));
      return NULL;
    }

  roles = hats_role_draft_list (bytes);
  *role = g_strdup (roles[0]);
  return g_steal_pointer (&target);
}
