/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-table-content.h"

#include "hats-export.h"
#include "hats-sheet-tables.h"

struct _HatsTableContent
{
  GdkContentProvider  parent_instance;

  HatsSheet          *sheet;
  const HatsCell     *cell;     /* the sheet's; NULL for all tables */
};

G_DEFINE_FINAL_TYPE (HatsTableContent, hats_table_content, GDK_TYPE_CONTENT_PROVIDER)

/* The richest first: that is what most programs take. */
static const struct {
  const char    *mime_type;
  HatsTableForm  form;
} offered[] = {
  { "text/html", HATS_TABLE_FORM_HTML },
  { "text/plain;charset=utf-8", HATS_TABLE_FORM_TABBED },
  { "text/plain", HATS_TABLE_FORM_TABBED },
  { "text/markdown", HATS_TABLE_FORM_MARKDOWN },
};

static GdkContentFormats *
hats_table_content_ref_formats (GdkContentProvider *provider)
{
  GdkContentFormatsBuilder *builder = gdk_content_formats_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (offered); i++)
    gdk_content_formats_builder_add_mime_type (builder, offered[i].mime_type);

  return gdk_content_formats_builder_free_to_formats (builder);
}

static GBytes *
make_bytes (HatsTableContent *self,
            HatsTableForm     form)
{
  g_autoptr(HatsSheet) tables = self->cell != NULL ? hats_sheet_dup_cell (self->sheet, self->cell)
                                                   : hats_sheet_dup_tables (self->sheet);

  return hats_export_tables (tables, form);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GTask) task = G_TASK (user_data);
  GError *error = NULL;

  if (g_output_stream_write_all_finish (G_OUTPUT_STREAM (source), result, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
hats_table_content_write_mime_type_async (GdkContentProvider  *provider,
                                          const char          *mime_type,
                                          GOutputStream       *stream,
                                          int                  io_priority,
                                          GCancellable        *cancellable,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data)
{
  HatsTableContent *self = HATS_TABLE_CONTENT (provider);
  g_autoptr(GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, hats_table_content_write_mime_type_async);
  for (guint i = 0; i < G_N_ELEMENTS (offered); i++)
    if (g_str_equal (offered[i].mime_type, mime_type))
      {
        GBytes *bytes = make_bytes (self, offered[i].form);
        gsize length;
        const char *data = g_bytes_get_data (bytes, &length);

        g_task_set_task_data (task, bytes, (GDestroyNotify) g_bytes_unref);
        g_output_stream_write_all_async (stream, data, length, io_priority, cancellable, written_cb, g_object_ref (task));
        return;
      }

  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "%s is not offered", mime_type);
}

static gboolean
hats_table_content_write_mime_type_finish (GdkContentProvider  *provider,
                                           GAsyncResult        *result,
                                           GError             **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
hats_table_content_finalize (GObject *object)
{
  HatsTableContent *self = HATS_TABLE_CONTENT (object);

  g_clear_pointer (&self->sheet, hats_sheet_unref);

  G_OBJECT_CLASS (hats_table_content_parent_class)->finalize (object);
}

static void
hats_table_content_class_init (HatsTableContentClass *klass)
{
  GdkContentProviderClass *provider_class = GDK_CONTENT_PROVIDER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = hats_table_content_finalize;
  provider_class->ref_formats = hats_table_content_ref_formats;
  provider_class->write_mime_type_async = hats_table_content_write_mime_type_async;
  provider_class->write_mime_type_finish = hats_table_content_write_mime_type_finish;
}

static void
hats_table_content_init (HatsTableContent *self)
{
}

GdkContentProvider *
hats_table_content_new (HatsSheet *sheet)
{
  HatsTableContent *self;

  g_return_val_if_fail (sheet != NULL, NULL);

  self = g_object_new (HATS_TYPE_TABLE_CONTENT, NULL);
  self->sheet = hats_sheet_ref (sheet);

  return GDK_CONTENT_PROVIDER (self);
}

GdkContentProvider *
hats_table_content_new_cell (HatsSheet      *sheet,
                             const HatsCell *cell)
{
  GdkContentProvider *provider;

  g_return_val_if_fail (cell != NULL, NULL);

  provider = hats_table_content_new (sheet);
  HATS_TABLE_CONTENT (provider)->cell = cell;

  return provider;
}
