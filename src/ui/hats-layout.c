/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-layout.h"

#include "hats-export.h"
#include "hats-file.h"

typedef struct {
  HatsSheet *sheet;
  HatsPaper  paper;
  GFile     *file;      /* nullable: only for files */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  hats_sheet_unref (job->sheet);
  g_clear_object (&job->file);
  g_free (job);
}

/* Pango's font maps are for one thread at a time: the pages take this one along, and the thread begins a new one. */
static void
give_up_font_map (void)
{
  pango_cairo_font_map_set_default (NULL);
}

static void
layout_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  const Job *job = task_data;

  if (g_task_return_error_if_cancelled (task))
    return;

  g_task_return_pointer (task, hats_pages_new (job->sheet, &job->paper), g_object_unref);
  give_up_font_map ();
}

static void
save_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  const Job *job = task_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = hats_pdf_write (job->sheet, &job->paper, &error);

  give_up_font_map ();
  if (bytes == NULL || !hats_file_save (bytes, job->file, cancellable, &error))
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_boolean (task, TRUE);
}

static void
run (HatsSheet           *sheet,
     const HatsPaper     *paper,
     GFile               *file,
     GCancellable        *cancellable,
     GAsyncReadyCallback  callback,
     gpointer             user_data,
     GTaskThreadFunc      thread)
{
  g_autoptr(GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Job *job = g_new0 (Job, 1);

  job->sheet = hats_sheet_ref (sheet);
  job->paper = *paper;
  g_set_object (&job->file, file);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, thread);
}

void
hats_layout_async (HatsSheet           *sheet,
                   const HatsPaper     *paper,
                   GCancellable        *cancellable,
                   GAsyncReadyCallback  callback,
                   gpointer             user_data)
{
  g_return_if_fail (sheet != NULL);
  g_return_if_fail (paper != NULL);

  run (sheet, paper, NULL, cancellable, callback, user_data, layout_thread);
}

HatsPages *
hats_layout_finish (GAsyncResult  *result,
                    GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
hats_layout_save_pdf_async (HatsSheet           *sheet,
                            const HatsPaper     *paper,
                            GFile               *file,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_return_if_fail (sheet != NULL);
  g_return_if_fail (paper != NULL);
  g_return_if_fail (G_IS_FILE (file));

  run (sheet, paper, file, cancellable, callback, user_data, save_thread);
}

gboolean
hats_layout_save_pdf_finish (GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
