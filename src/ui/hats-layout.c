/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-layout.h"

#include "hats-export.h"
#include "hats-file.h"

typedef struct {
  HatsSheet    *sheet;
  HatsPaper     paper;
  HatsFormat    format;     /* of the file */
  GFile        *file;       /* nullable: only for files */
  HatsProgress *progress;   /* nullable */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_pointer (&job->sheet, hats_sheet_unref);
  g_clear_object (&job->file);
  g_clear_pointer (&job->progress, hats_progress_unref);
  g_free (job);
}

/* Whoever is told of the end may rely on it that nothing of the sheet is used any more. */
static void
let_go_of_sheet (Job *job)
{
  hats_pages_give_up_fonts ();
  g_clear_pointer (&job->sheet, hats_sheet_unref);
}

static void
layout_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  Job *job = task_data;
  HatsPages *pages = NULL;

  if (!g_cancellable_is_cancelled (cancellable))
    pages = hats_pages_new (job->sheet, &job->paper);
  let_go_of_sheet (job);

  /* Where it was cancelled meanwhile, the task lets go of them. */
  if (pages != NULL)
    g_task_return_pointer (task, pages, g_object_unref);
  else
    g_task_return_error_if_cancelled (task);
}

/* Until the file is written a cancelled export ends at once, wherever the writer is. */
static void
export_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  Job *job = task_data;
  HatsExportOptions options;
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = NULL;

  hats_export_options_init (&options);
  options.paper = job->paper;
  hats_progress_watch (job->progress);
  bytes = hats_export_sheet (job->sheet, job->format, &options, &error);
  hats_progress_watch (NULL);
  let_go_of_sheet (job);

  if (!g_task_set_return_on_cancel (task, FALSE))
    return;

  /* From here on only what became of the file counts. */
  g_task_set_check_cancellable (task, FALSE);
  if (bytes != NULL && hats_file_save (bytes, job->file, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static Job *
job_new (HatsSheet       *sheet,
         const HatsPaper *paper)
{
  Job *job = g_new0 (Job, 1);

  job->sheet = hats_sheet_ref (sheet);
  job->paper = *paper;

  return job;
}

void
hats_layout_async (HatsSheet           *sheet,
                   const HatsPaper     *paper,
                   GCancellable        *cancellable,
                   GAsyncReadyCallback  callback,
                   gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;

  g_return_if_fail (sheet != NULL);
  g_return_if_fail (paper != NULL);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_task_data (task, job_new (sheet, paper), job_free);
  g_task_run_in_thread (task, layout_thread);
}

HatsPages *
hats_layout_finish (GAsyncResult  *result,
                    GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
hats_layout_export_async (HatsSheet           *sheet,
                          HatsFormat           format,
                          const HatsPaper     *paper,
                          GFile               *file,
                          HatsProgress        *progress,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  GApplication *application = g_application_get_default ();
  g_autoptr(GTask) task = NULL;
  Job *job;

  g_return_if_fail (sheet != NULL);
  g_return_if_fail (paper != NULL);
  g_return_if_fail (G_IS_FILE (file));

  job = job_new (sheet, paper);
  job->format = format;
  job->file = g_object_ref (file);
  job->progress = progress != NULL ? hats_progress_ref (progress) : NULL;
  /* The program stays until it is known what became of the file. */
  if (application != NULL)
    g_application_hold (application);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_task_data (task, job, job_free);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, export_thread);
}

gboolean
hats_layout_export_finish (GAsyncResult  *result,
                           GError       **error)
{
  GApplication *application = g_application_get_default ();

  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  if (application != NULL)
    g_application_release (application);

  return g_task_propagate_boolean (G_TASK (result), error);
}
