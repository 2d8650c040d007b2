/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-guide-library.h"

#include <string.h>

#include "hats-guide-reader.h"

/* How long after a change the files are read, in milliseconds: what is written in parts, or together, is read once. */
#define SETTLE_TIME 200

struct _HatsGuideLibrary
{
  GObject    parent_instance;

  GFile     *folder;      /* nullable */
  GStrv      paths;       /* for this run */
  GPtrArray *files;       /* of HatsGuideFile */
  HatsGuide *guide;
  GPtrArray *models;      /* of GBytes: the files that the guide's decision model comes from */
  GPtrArray *monitors;    /* of GFileMonitor */
  guint      settle_id;
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HatsGuideLibrary, hats_guide_library, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

enum {
  PROP_0,
  PROP_GUIDE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum {
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GType
hats_guide_library_get_item_type (GListModel *model)
{
  return HATS_TYPE_GUIDE_FILE;
}

static guint
hats_guide_library_get_n_items (GListModel *model)
{
  return HATS_GUIDE_LIBRARY (model)->files->len;
}

static gpointer
hats_guide_library_get_item (GListModel *model,
                             guint       position)
{
  HatsGuideLibrary *self = HATS_GUIDE_LIBRARY (model);

  return position < self->files->len ? g_object_ref (g_ptr_array_index (self->files, position)) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = hats_guide_library_get_item_type;
  iface->get_n_items = hats_guide_library_get_n_items;
  iface->get_item = hats_guide_library_get_item;
}

static gboolean
is_guide_name (const char *name)
{
  return name[0] != '.' && g_str_has_suffix (name, ".json");
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* The paths of the folder's files, in order. A folder that is not there has none. */
static GPtrArray *
list_folder (GFile *folder)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  const char *path = folder != NULL ? g_file_peek_path (folder) : NULL;
  g_autoptr(GDir) dir = path != NULL ? g_dir_open (path, 0, NULL) : NULL;
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (is_guide_name (name))
      g_ptr_array_add (paths, g_build_filename (path, name, NULL));
  g_ptr_array_sort (paths, compare_paths);

  return paths;
}

static GPtrArray *
read_files (HatsGuideLibrary *self)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) paths = list_folder (self->folder);

  for (guint i = 0; i < paths->len; i++)
    g_ptr_array_add (files, hats_guide_file_new (g_ptr_array_index (paths, i), FALSE));
  for (guint i = 0; self->paths != NULL && self->paths[i] != NULL; i++)
    g_ptr_array_add (files, hats_guide_file_new (self->paths[i], TRUE));

  return files;
}

static gboolean
are_equal (GPtrArray *files,
           GPtrArray *others)
{
  if (files->len != others->len)
    return FALSE;
  for (guint i = 0; i < files->len; i++)
    if (!hats_guide_file_equal (g_ptr_array_index (files, i), g_ptr_array_index (others, i)))
      return FALSE;

  return TRUE;
}

/* Reads the files that have no error over the built-in guide. Returns: whether none of them is at fault. */
static gboolean
read_guide (GPtrArray  *files,
            HatsGuide **guide,
            GPtrArray  *models)
{
  g_autoptr(HatsGuideReader) reader = hats_guide_reader_new ();
  gboolean valid = TRUE;
  guint position;

  g_ptr_array_set_size (models, 0);
  hats_guide_reader_add_builtin (reader);
  position = hats_guide_reader_get_n_files (reader);
  for (guint i = 0; i < files->len; i++)
    {
      HatsGuideFile *file = g_ptr_array_index (files, i);

      if (hats_guide_file_get_error (file) == NULL)
        hats_guide_reader_add_bytes (reader, hats_guide_file_get_bytes (file), hats_guide_file_get_name (file), NULL);
    }
  *guide = hats_guide_reader_finish (reader, NULL);

  for (guint i = 0; i < files->len; i++)
    {
      HatsGuideFile *file = g_ptr_array_index (files, i);

      if (hats_guide_file_get_error (file) != NULL)
        continue;
      if (hats_guide_reader_has_model (reader, position))
        g_ptr_array_add (models, g_bytes_ref (hats_guide_file_get_bytes (file)));
      hats_guide_file_set_faults (file, hats_guide_reader_get_faults (reader, position++));
      valid = valid && hats_guide_file_get_error (file) == NULL;
    }

  return valid;
}

static gboolean
have_same_models (GPtrArray *models,
                  GPtrArray *others)
{
  if (models->len != others->len)
    return FALSE;
  for (guint i = 0; i < models->len; i++)
    if (!g_bytes_equal (g_ptr_array_index (models, i), g_ptr_array_index (others, i)))
      return FALSE;

  return TRUE;
}

/* The guide of the files; what is at fault is left out, and then what refers to it. */
static void
make_guide (HatsGuideLibrary *self)
{
  g_autoptr(GPtrArray) models = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  HatsGuide *guide = NULL;

  while (!read_guide (self->files, &guide, models))
    g_assert (guide == NULL);

  if (self->guide != NULL && have_same_models (models, self->models))
    hats_guide_set_rules (guide, hats_guide_get_rules (self->guide));
  g_clear_object (&self->guide);
  g_clear_pointer (&self->models, g_ptr_array_unref);
  self->guide = guide;
  self->models = g_steal_pointer (&models);
}

static gboolean
settled_cb (gpointer user_data)
{
  HatsGuideLibrary *self = HATS_GUIDE_LIBRARY (user_data);

  self->settle_id = 0;
  hats_guide_library_reload (self);

  return G_SOURCE_REMOVE;
}

static void
file_changed_cb (GFileMonitor      *monitor,
                 GFile             *file,
                 GFile             *other,
                 GFileMonitorEvent  event,
                 HatsGuideLibrary  *self)
{
  g_clear_handle_id (&self->settle_id, g_source_remove);
  self->settle_id = g_timeout_add (SETTLE_TIME, settled_cb, self);
}

static void
watch (HatsGuideLibrary *self,
       GFile            *file)
{
  g_autoptr(GError) error = NULL;
  GFileMonitor *monitor = g_file_monitor (file, G_FILE_MONITOR_WATCH_MOVES, NULL, &error);

  if (monitor == NULL)
    {
      g_message ("Changes of the guide files cannot be noticed: %s", error->message);
      return;
    }

  g_signal_connect_object (monitor, "changed", G_CALLBACK (file_changed_cb), self, 0);
  g_ptr_array_add (self->monitors, monitor);
}

static void
hats_guide_library_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  if (property_id == PROP_GUIDE)
    g_value_set_object (value, HATS_GUIDE_LIBRARY (object)->guide);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
hats_guide_library_dispose (GObject *object)
{
  HatsGuideLibrary *self = HATS_GUIDE_LIBRARY (object);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_ptr_array_set_size (self->monitors, 0);

  G_OBJECT_CLASS (hats_guide_library_parent_class)->dispose (object);
}

static void
hats_guide_library_finalize (GObject *object)
{
  HatsGuideLibrary *self = HATS_GUIDE_LIBRARY (object);

  g_clear_object (&self->folder);
  g_clear_pointer (&self->paths, g_strfreev);
  g_clear_pointer (&self->files, g_ptr_array_unref);
  g_clear_object (&self->guide);
  g_clear_pointer (&self->models, g_ptr_array_unref);
  g_clear_pointer (&self->monitors, g_ptr_array_unref);

  G_OBJECT_CLASS (hats_guide_library_parent_class)->finalize (object);
}

static void
hats_guide_library_class_init (HatsGuideLibraryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = hats_guide_library_get_property;
  object_class->dispose = hats_guide_library_dispose;
  object_class->finalize = hats_guide_library_finalize;

  properties[PROP_GUIDE] = g_param_spec_object ("guide", NULL, NULL, HATS_TYPE_GUIDE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] = g_signal_new ("changed", HATS_TYPE_GUIDE_LIBRARY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
hats_guide_library_init (HatsGuideLibrary *self)
{
  self->monitors = g_ptr_array_new_with_free_func (g_object_unref);
}

GFile *
hats_guide_library_dup_default_folder (void)
{
  return g_file_new_build_filename (g_get_user_data_dir (), "two-hats", "guides", NULL);
}

HatsGuideLibrary *
hats_guide_library_new (GFile              *folder,
                        const char * const *paths)
{
  HatsGuideLibrary *self;

  g_return_val_if_fail (folder == NULL || G_IS_FILE (folder), NULL);

  self = g_object_new (HATS_TYPE_GUIDE_LIBRARY, NULL);
  self->folder = folder != NULL ? g_object_ref (folder) : NULL;
  self->paths = g_strdupv ((GStrv) paths);
  self->files = read_files (self);
  make_guide (self);

  return self;
}

GFile *
hats_guide_library_get_folder (HatsGuideLibrary *self)
{
  g_return_val_if_fail (HATS_IS_GUIDE_LIBRARY (self), NULL);

  return self->folder;
}

HatsGuide *
hats_guide_library_get_guide (HatsGuideLibrary *self)
{
  g_return_val_if_fail (HATS_IS_GUIDE_LIBRARY (self), NULL);

  return self->guide;
}

HatsGuideFile *
hats_guide_library_get_file (HatsGuideLibrary *self,
                             guint             position)
{
  g_return_val_if_fail (HATS_IS_GUIDE_LIBRARY (self) && position < self->files->len, NULL);

  return g_ptr_array_index (self->files, position);
}

HatsGuideFile *
hats_guide_library_find_file (HatsGuideLibrary *self,
                              GFile            *file)
{
  g_return_val_if_fail (HATS_IS_GUIDE_LIBRARY (self) && G_IS_FILE (file), NULL);

  for (guint i = 0; i < self->files->len; i++)
    if (g_file_equal (hats_guide_file_get_file (g_ptr_array_index (self->files, i)), file))
      return g_ptr_array_index (self->files, i);

  return NULL;
}

gboolean
hats_guide_library_reload (HatsGuideLibrary *self)
{
  g_autoptr(GPtrArray) files = NULL;
  guint before;

  g_return_val_if_fail (HATS_IS_GUIDE_LIBRARY (self), FALSE);

  files = read_files (self);
  if (are_equal (files, self->files))
    return FALSE;

  before = self->files->len;
  g_ptr_array_unref (self->files);
  self->files = g_steal_pointer (&files);
  make_guide (self);

  g_list_model_items_changed (G_LIST_MODEL (self), 0, before, self->files->len);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GUIDE]);
  g_signal_emit (self, signals[CHANGED], 0);
  return TRUE;
}

void
hats_guide_library_watch (HatsGuideLibrary *self)
{
  g_return_if_fail (HATS_IS_GUIDE_LIBRARY (self));

  if (self->folder != NULL)
    watch (self, self->folder);
  for (guint i = 0; i < self->files->len; i++)
    if (hats_guide_file_is_for_this_run (g_ptr_array_index (self->files, i)))
      watch (self, hats_guide_file_get_file (g_ptr_array_index (self->files, i)));
}
