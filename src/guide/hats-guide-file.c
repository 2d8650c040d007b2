/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-guide-file.h"

#include "hats-file.h"
#include "hats-json-check.h"

struct _HatsGuideFile
{
  GObject        parent_instance;

  GFile         *file;
  char          *name;
  GBytes        *bytes;           /* nullable */
  gboolean       is_for_this_run;
  HatsFaultList *faults;          /* nullable */
  GError        *error;           /* nullable */
};

G_DEFINE_FINAL_TYPE (HatsGuideFile, hats_guide_file, G_TYPE_OBJECT)

static void
hats_guide_file_finalize (GObject *object)
{
  HatsGuideFile *self = HATS_GUIDE_FILE (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->faults, hats_fault_list_unref);
  g_clear_error (&self->error);

  G_OBJECT_CLASS (hats_guide_file_parent_class)->finalize (object);
}

static void
hats_guide_file_class_init (HatsGuideFileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = hats_guide_file_finalize;
}

static void
hats_guide_file_init (HatsGuideFile *self)
{
}

HatsGuideFile *
hats_guide_file_new (const char *path,
                     gboolean    is_for_this_run)
{
  HatsGuideFile *self;
  g_autoptr(GError) error = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (HATS_TYPE_GUIDE_FILE, NULL);
  self->file = g_file_new_for_path (path);
  self->name = g_filename_display_name (path);
  self->is_for_this_run = is_for_this_run;
  self->bytes = hats_file_load (path, HATS_JSON_MAX_SIZE, &error);
  if (self->bytes == NULL)
    g_set_error (&self->error, HATS_GUIDE_ERROR, HATS_GUIDE_ERROR_IO, "%s: %s", self->name, error->message);

  return self;
}

GFile *
hats_guide_file_get_file (HatsGuideFile *self)
{
  g_return_val_if_fail (HATS_IS_GUIDE_FILE (self), NULL);

  return self->file;
}

const char *
hats_guide_file_get_name (HatsGuideFile *self)
{
  g_return_val_if_fail (HATS_IS_GUIDE_FILE (self), NULL);

  return self->name;
}

GBytes *
hats_guide_file_get_bytes (HatsGuideFile *self)
{
  g_return_val_if_fail (HATS_IS_GUIDE_FILE (self), NULL);

  return self->bytes;
}

gboolean
hats_guide_file_is_for_this_run (HatsGuideFile *self)
{
  g_return_val_if_fail (HATS_IS_GUIDE_FILE (self), FALSE);

  return self->is_for_this_run;
}

HatsFaultList *
hats_guide_file_get_faults (HatsGuideFile *self)
{
  g_return_val_if_fail (HATS_IS_GUIDE_FILE (self), NULL);

  return self->faults;
}

const GError *
hats_guide_file_get_error (HatsGuideFile *self)
{
  g_return_val_if_fail (HATS_IS_GUIDE_FILE (self), NULL);

  return self->error;
}

void
hats_guide_file_set_faults (HatsGuideFile *self,
                            HatsFaultList *faults)
{
  g_return_if_fail (HATS_IS_GUIDE_FILE (self));
  g_return_if_fail (faults != NULL && self->error == NULL);

  if (!hats_fault_list_first (faults, self->name, &self->error))
    self->faults = hats_fault_list_ref (faults);
}

gboolean
hats_guide_file_equal (HatsGuideFile *self,
                       HatsGuideFile *other)
{
  g_return_val_if_fail (HATS_IS_GUIDE_FILE (self) && HATS_IS_GUIDE_FILE (other), FALSE);

  if (!g_str_equal (self->name, other->name))
    return FALSE;
  if (self->bytes == NULL || other->bytes == NULL)
    return self->bytes == other->bytes && g_str_equal (self->error->message, other->error->message);

  return g_bytes_equal (self->bytes, other->bytes);
}
