/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-recovery.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "hats-case-file.h"
#include "hats-file.h"

/* How long after a change the copy is written, in milliseconds: what a crash may cost. */
#define DELAY 300

#define SUFFIX ".recovery"
#define GROUP "Recovery"

struct _HatsRecovery
{
  GObject       parent_instance;

  HatsDocument *document;
  GFile        *copy;
  int           lock;       /* descriptor of the copy, locked as long as this program runs; -1 without a copy */
  guint         write_id;
};

G_DEFINE_FINAL_TYPE (HatsRecovery, hats_recovery, G_TYPE_OBJECT)

/* The copy: the case as its file would hold it, and which file that is. */
static GBytes *
make_copy (HatsDocument *document)
{
  g_autoptr(GKeyFile) key_file = g_key_file_new ();
  g_autoptr(GBytes) bytes = hats_case_to_bytes (hats_document_get_case (document));
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  GFile *file = hats_document_get_file (document);
  gsize length;
  char *data;

  if (file != NULL)
    {
      g_autofree char *uri = g_file_get_uri (file);

      g_key_file_set_string (key_file, GROUP, "file", uri);
    }
  g_key_file_set_string (key_file, GROUP, "case", text);
  data = g_key_file_to_data (key_file, &length, NULL);

  return g_bytes_new_take (data, length);
}

static void
release_copy (HatsRecovery *self)
{
  if (self->lock >= 0)
    close (self->lock);
  self->lock = -1;
}

/* However the program ends, the lock ends with it, which a process number in a name does not: another program gets it. */
static void
lock_copy (HatsRecovery *self)
{
  g_autofree char *path = g_file_get_path (self->copy);

  release_copy (self);
  self->lock = g_open (path, O_RDWR | O_CLOEXEC, 0);
  if (self->lock >= 0 && flock (self->lock, LOCK_EX | LOCK_NB) != 0)
    g_debug ("%s cannot be locked: %s", path, g_strerror (errno));
}

static gboolean
write_cb (gpointer user_data)
{
  HatsRecovery *self = HATS_RECOVERY (user_data);
  g_autoptr(GFile) folder = g_file_get_parent (self->copy);
  g_autofree char *path = g_file_get_path (folder);
  g_autoptr(GBytes) bytes = make_copy (self->document);
  g_autoptr(GError) error = NULL;

  self->write_id = 0;
  g_mkdir_with_parents (path, 0700);
  if (hats_file_save (bytes, self->copy, NULL, &error))
    lock_copy (self);
  else
    g_message ("The case could not be kept against a crash: %s", error->message);

  return G_SOURCE_REMOVE;
}

static void
document_changed_cb (HatsRecovery *self)
{
  g_assert (HATS_IS_RECOVERY (self));

  if (!hats_document_is_modified (self->document))
    hats_recovery_discard (self);
  else if (self->write_id == 0)
    self->write_id = g_timeout_add (DELAY, write_cb, self);
}

static void
modified_cb (HatsRecovery *self)
{
  if (!hats_document_is_modified (self->document))
    hats_recovery_discard (self);
}

static void
hats_recovery_dispose (GObject *object)
{
  HatsRecovery *self = HATS_RECOVERY (object);

  g_clear_handle_id (&self->write_id, g_source_remove);
  release_copy (self);
  g_clear_object (&self->document);
  g_clear_object (&self->copy);

  G_OBJECT_CLASS (hats_recovery_parent_class)->dispose (object);
}

static void
hats_recovery_class_init (HatsRecoveryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = hats_recovery_dispose;
}

static void
hats_recovery_init (HatsRecovery *self)
{
  self->lock = -1;
}

HatsRecovery *
hats_recovery_new (HatsDocument *document,
                   GFile        *folder)
{
  static guint count;
  HatsRecovery *self;
  g_autofree char *name = NULL;

  g_return_val_if_fail (HATS_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self = g_object_new (HATS_TYPE_RECOVERY, NULL);
  self->document = g_object_ref (document);
  /* The time tells copies of one process number apart, which a sandbox gives to every run. */
  name = g_strdup_printf ("%d-%" G_GINT64_FORMAT "-%u" SUFFIX, (int) getpid (), g_get_real_time (), count++);
  self->copy = g_file_get_child (folder, name);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::modified", G_CALLBACK (modified_cb), self, G_CONNECT_SWAPPED);
  if (hats_document_is_modified (document))
    document_changed_cb (self);

  return self;
}

void
hats_recovery_discard (HatsRecovery *self)
{
  g_return_if_fail (HATS_IS_RECOVERY (self));

  g_clear_handle_id (&self->write_id, g_source_remove);
  release_copy (self);
  /* There may be none. */
  g_file_delete (self->copy, NULL, NULL);
}

void
hats_recovery_flush (HatsRecovery *self)
{
  g_return_if_fail (HATS_IS_RECOVERY (self));

  if (self->write_id == 0)
    return;

  g_clear_handle_id (&self->write_id, g_source_remove);
  write_cb (self);
}

/* Whether it is a file, and no program that still runs has it locked. */
static gboolean
is_left (const char *folder,
         const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  /* Opening a pipe would wait for its other end. */
  int fd = g_open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
  struct stat info;
  gboolean left;

  if (fd < 0)
    return FALSE;

  left = fstat (fd, &info) == 0 && S_ISREG (info.st_mode) && (flock (fd, LOCK_SH | LOCK_NB) == 0 || errno != EWOULDBLOCK);
  close (fd);
  return left;
}

/* By the time in the name, the latest first. */
static int
compare_copies (gconstpointer a,
                gconstpointer b)
{
  g_autofree char *first = g_file_get_basename (*(GFile * const *) a);
  g_autofree char *second = g_file_get_basename (*(GFile * const *) b);

  return strcmp (strchr (second, '-') + 1, strchr (first, '-') + 1);
}

GPtrArray *
hats_recovery_list (GFile *folder)
{
  GPtrArray *copies = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *path = g_file_get_path (folder);
  g_autoptr(GDir) dir = path != NULL ? g_dir_open (path, 0, NULL) : NULL;
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, SUFFIX) && strchr (name, '-') != NULL && is_left (path, name))
      g_ptr_array_add (copies, g_file_get_child (folder, name));

  g_ptr_array_sort (copies, compare_copies);
  return copies;
}

gboolean
hats_recovery_restore (GFile         *copy,
                       HatsDocument  *document,
                       GError       **error)
{
  g_autoptr(GKeyFile) key_file = g_key_file_new ();
  g_autoptr(HatsRules) rules = NULL;
  g_autoptr(HatsCase) lost = NULL;
  g_autoptr(GBytes) content = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GFile) file = NULL;
  g_autofree char *text = NULL;
  g_autofree char *uri = NULL;

  g_return_val_if_fail (G_IS_FILE (copy), FALSE);
  g_return_val_if_fail (HATS_IS_DOCUMENT (document), FALSE);

  content = g_file_load_bytes (copy, NULL, NULL, error);
  if (content == NULL || !g_key_file_load_from_bytes (key_file, content, G_KEY_FILE_NONE, error))
    return FALSE;
  text = g_key_file_get_string (key_file, GROUP, "case", error);
  if (text == NULL)
    return FALSE;

  rules = hats_rules_reset (hats_case_get_rules (hats_document_get_case (document)));
  bytes = g_bytes_new (text, strlen (text));
  /* Translators: what a case that was kept against a crash is called in a message. */
  lost = hats_case_from_bytes (rules, bytes, _("recovered case"), error);
  if (lost == NULL)
    return FALSE;

  uri = g_key_file_get_string (key_file, GROUP, "file", NULL);
  file = uri != NULL && g_uri_is_valid (uri, G_URI_FLAGS_NONE, NULL) ? g_file_new_for_uri (uri) : NULL;
  hats_document_replace (document, lost, file, TRUE);
  return TRUE;
}
