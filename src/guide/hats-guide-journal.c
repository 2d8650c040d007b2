/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-guide-journal.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "hats-file.h"
#include "hats-guide-reader.h"
#include "hats-id.h"
#include "hats-json-check.h"

/* So many changes can be taken back. */
#define MOST_ENTRIES 200

struct _HatsGuideJournal
{
  GObject           parent_instance;

  HatsGuideLibrary *library;
  GPtrArray        *entries;    /* of Entry, the last change last */
  GPtrArray        *undone;     /* of Entry, what was taken back last last */
};

G_DEFINE_FINAL_TYPE (HatsGuideJournal, hats_guide_journal, G_TYPE_OBJECT)

enum {
  PROP_0,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

typedef struct {
  GFile  *file;
  GBytes *before;   /* nullable */
  GBytes *after;    /* nullable */
  char   *key;      /* nullable */
} Entry;

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_object_unref (entry->file);
  g_clear_pointer (&entry->before, g_bytes_unref);
  g_clear_pointer (&entry->after, g_bytes_unref);
  g_free (entry->key);
  g_free (entry);
}

static gboolean
are_same (GBytes *bytes,
          GBytes *other)
{
  return bytes == other || (bytes != NULL && other != NULL && g_bytes_equal (bytes, other));
}

/* Whether the file still is what it is thought to be. */
static gboolean
expect (GFile   *file,
        GBytes  *expected,
        GError **error)
{
  g_autoptr(GError) missing = NULL;
  g_autoptr(GBytes) found = hats_file_load (g_file_peek_path (file), HATS_JSON_MAX_SIZE, &missing);

  if (found == NULL && !g_error_matches (missing, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&missing));
      return FALSE;
    }
  if (are_same (found, expected))
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG, _("another program has changed the file"));
  return FALSE;
}

static gboolean
put (HatsGuideJournal  *self,
     GFile             *file,
     GBytes            *expected,
     GBytes            *bytes,
     GError           **error)
{
  g_autoptr(GFile) folder = g_file_get_parent (file);

  if (!expect (file, expected, error))
    return FALSE;

  if (bytes == NULL && !g_file_delete (file, NULL, error))
    return FALSE;
  if (bytes != NULL)
    {
      /* Where that fails, writing the file says why. */
      g_mkdir_with_parents (g_file_peek_path (folder), 0700);
      if (!hats_file_save (bytes, file, NULL, error))
        return FALSE;
    }

  hats_guide_library_reload (self->library);
  return TRUE;
}

static void
hats_guide_journal_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  if (property_id == PROP_CAN_UNDO)
    g_value_set_boolean (value, hats_guide_journal_can_undo (HATS_GUIDE_JOURNAL (object)));
  else if (property_id == PROP_CAN_REDO)
    g_value_set_boolean (value, hats_guide_journal_can_redo (HATS_GUIDE_JOURNAL (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
hats_guide_journal_finalize (GObject *object)
{
  HatsGuideJournal *self = HATS_GUIDE_JOURNAL (object);

  g_clear_object (&self->library);
  g_ptr_array_unref (self->entries);
  g_ptr_array_unref (self->undone);

  G_OBJECT_CLASS (hats_guide_journal_parent_class)->finalize (object);
}

static void
hats_guide_journal_class_init (HatsGuideJournalClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = hats_guide_journal_get_property;
  object_class->finalize = hats_guide_journal_finalize;

  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
hats_guide_journal_init (HatsGuideJournal *self)
{
  self->entries = g_ptr_array_new_with_free_func (entry_free);
  self->undone = g_ptr_array_new_with_free_func (entry_free);
}

HatsGuideJournal *
hats_guide_journal_new (HatsGuideLibrary *library)
{
  HatsGuideJournal *self;

  g_return_val_if_fail (HATS_IS_GUIDE_LIBRARY (library), NULL);

  self = g_object_new (HATS_TYPE_GUIDE_JOURNAL, NULL);
  self->library = g_object_ref (library);
  return self;
}

gboolean
hats_guide_journal_check (HatsGuideJournal  *self,
                          GFile             *file,
                          GBytes            *bytes,
                          GError           **error)
{
  g_autoptr(HatsGuideReader) reader = hats_guide_reader_new ();
  g_autoptr(HatsGuide) guide = NULL;
  g_autofree char *name = NULL;
  gboolean added = FALSE;
  guint position = 0;

  g_return_val_if_fail (HATS_IS_GUIDE_JOURNAL (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file) && bytes != NULL, FALSE);

  name = g_file_get_basename (file);
  hats_guide_reader_add_builtin (reader);
  for (guint i = 0; i <= g_list_model_get_n_items (G_LIST_MODEL (self->library)); i++)
    {
      gboolean last = i == g_list_model_get_n_items (G_LIST_MODEL (self->library));
      HatsGuideFile *other = last ? NULL : hats_guide_library_get_file (self->library, i);
      gboolean same = other != NULL && g_file_equal (hats_guide_file_get_file (other), file);

      if (same || (last && !added))
        {
          position = hats_guide_reader_get_n_files (reader);
          hats_guide_reader_add_bytes (reader, bytes, name, NULL);
          added = TRUE;
        }
      else if (other != NULL && hats_guide_file_get_error (other) == NULL)
        hats_guide_reader_add_bytes (reader, hats_guide_file_get_bytes (other), hats_guide_file_get_name (other), NULL);
    }
  guide = hats_guide_reader_finish (reader, NULL);

  return hats_fault_list_first (hats_guide_reader_get_faults (reader, position), name, error);
}

static void
notify_changed (HatsGuideJournal *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_REDO]);
}

static void
add_entry (HatsGuideJournal *self,
           GFile            *file,
           GBytes           *before,
           GBytes           *after,
           const char       *key)
{
  Entry *last = self->entries->len > 0 ? g_ptr_array_index (self->entries, self->entries->len - 1) : NULL;
  Entry *entry;

  /* What comes after something was taken back is not one with what was before. */
  if (last != NULL && key != NULL && self->undone->len == 0 && g_strcmp0 (last->key, key) == 0 &&
      g_file_equal (last->file, file) && are_same (last->after, before))
    {
      g_clear_pointer (&last->after, g_bytes_unref);
      last->after = after != NULL ? g_bytes_ref (after) : NULL;
      return;
    }

  entry = g_new0 (Entry, 1);
  entry->file = g_object_ref (file);
  entry->before = before != NULL ? g_bytes_ref (before) : NULL;
  entry->after = after != NULL ? g_bytes_ref (after) : NULL;
  entry->key = g_strdup (key);
  g_ptr_array_add (self->entries, entry);
  if (self->entries->len > MOST_ENTRIES)
    g_ptr_array_remove_index (self->entries, 0);
}

gboolean
hats_guide_journal_write (HatsGuideJournal  *self,
                          GFile             *file,
                          GBytes            *expected,
                          GBytes            *bytes,
                          const char        *key,
                          GError           **error)
{
  g_return_val_if_fail (HATS_IS_GUIDE_JOURNAL (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file) && g_file_peek_path (file) != NULL, FALSE);

  if (are_same (expected, bytes))
    return TRUE;
  if (!put (self, file, expected, bytes, error))
    return FALSE;

  add_entry (self, file, expected, bytes, key);
  g_ptr_array_set_size (self->undone, 0);
  notify_changed (self);
  return TRUE;
}

gboolean
hats_guide_journal_can_undo (HatsGuideJournal *self)
{
  g_return_val_if_fail (HATS_IS_GUIDE_JOURNAL (self), FALSE);

  return self->entries->len > 0;
}

gboolean
hats_guide_journal_can_redo (HatsGuideJournal *self)
{
  g_return_val_if_fail (HATS_IS_GUIDE_JOURNAL (self), FALSE);

  return self->undone->len > 0;
}

/* Takes the last entry back, or does the one taken back last again; where that cannot be, it is forgotten. */
static GFile *
step (HatsGuideJournal  *self,
      gboolean           back,
      GError           **error)
{
  GPtrArray *from = back ? self->entries : self->undone;
  Entry *entry = g_ptr_array_steal_index (from, from->len - 1);
  GFile *file = NULL;

  if (put (self, entry->file, back ? entry->after : entry->before, back ? entry->before : entry->after, error))
    {
      file = g_object_ref (entry->file);
      g_ptr_array_add (back ? self->undone : self->entries, entry);
    }
  else
    entry_free (entry);
  notify_changed (self);

  return file;
}

GFile *
hats_guide_journal_undo (HatsGuideJournal  *self,
                         GError           **error)
{
  g_return_val_if_fail (HATS_IS_GUIDE_JOURNAL (self) && self->entries->len > 0, NULL);

  return step (self, TRUE, error);
}

GFile *
hats_guide_journal_redo (HatsGuideJournal  *self,
                         GError           **error)
{
  g_return_val_if_fail (HATS_IS_GUIDE_JOURNAL (self) && self->undone->len > 0, NULL);

  return step (self, FALSE, error);
}

char *
hats_guide_journal_dup_id (HatsGuideJournal  *self,
                           const char        *title,
                           GFile            **file)
{
  g_autofree char *stem = NULL;

  g_return_val_if_fail (HATS_IS_GUIDE_JOURNAL (self), NULL);
  g_return_val_if_fail (title != NULL && file != NULL, NULL);

  stem = hats_id_make_stem (title, "role");
  for (guint i = 1;; i++)
    {
      g_autofree char *id = i == 1 ? g_strdup (stem) : g_strdup_printf ("%s-%u", stem, i);
      g_autofree char *name = g_strconcat (id, ".json", NULL);
      g_autoptr(GFile) candidate = g_file_get_child (hats_guide_library_get_folder (self->library), name);

      if (hats_guide_find_role (hats_guide_library_get_guide (self->library), id) == NULL &&
          !g_file_query_exists (candidate, NULL))
        {
          *file = g_steal_pointer (&candidate);
          return g_steal_pointer (&id);
        }
    }
}
