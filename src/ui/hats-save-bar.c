/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-save-bar.h"

#include <glib/gi18n-lib.h>

#include "hats-layout.h"
#include "hats-progress-view.h"

struct _HatsSaveBar
{
  GtkWidget             parent_instance;

  GtkWindow            *parent;       /* weak */
  HatsOutputFunc        say;
  GtkFileChooserNative *chooser;      /* nullable */
  HatsSheet            *sheet;        /* nullable: what the chooser asks for */
  HatsPaper             paper;
  GCancellable         *cancellable;  /* nullable: while nothing is written */

  GtkLabel             *message;
  GtkWidget            *progress;
  HatsProgressView     *progress_view;
};

G_DEFINE_FINAL_TYPE (HatsSaveBar, hats_save_bar, GTK_TYPE_WIDGET)

enum {
  PROP_0,
  PROP_SAVING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* A file that is being written: that may outlast the bar, and then the parent tells how it went. */
typedef struct {
  GWeakRef        bar;
  GtkWindow      *parent;     /* weak */
  HatsOutputFunc  say;
  GFile          *file;
} Job;

static void
job_free (Job *job)
{
  g_weak_ref_clear (&job->bar);
  g_clear_weak_pointer (&job->parent);
  g_object_unref (job->file);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

/* The bar is there for one of the two, or not at all. */
static void
show (HatsSaveBar *self,
      GtkWidget   *child)
{
  gtk_widget_set_visible (GTK_WIDGET (self->message), child == GTK_WIDGET (self->message));
  gtk_widget_set_visible (self->progress, child == self->progress);
  gtk_widget_set_visible (GTK_WIDGET (self), child != NULL);
}

/* A window that is closed may still be held by something. */
static gboolean
is_shown (HatsSaveBar *self)
{
  GtkRoot *root = self != NULL ? gtk_widget_get_root (GTK_WIDGET (self)) : NULL;

  return root != NULL && gtk_widget_get_visible (GTK_WIDGET (root));
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(Job) job = user_data;
  g_autoptr(HatsSaveBar) self = g_weak_ref_get (&job->bar);
  g_autoptr(GError) error = NULL;
  g_autofree char *message = NULL;

  hats_layout_export_finish (result, &error);
  if (!is_shown (self))
    {
      if (job->parent != NULL)
        hats_sheet_say_saved (job->file, error, job->parent, job->say);
      return;
    }

  message = hats_sheet_describe_saved (job->file, error);
  gtk_label_set_text (self->message, message);
  show (self, GTK_WIDGET (self->message));
  hats_progress_view_stop (self->progress_view);
  g_clear_object (&self->cancellable);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAVING]);
}

static void
late_cb (HatsSaveBar *self)
{
  g_assert (HATS_IS_SAVE_BAR (self));

  show (self, self->progress);
}

static void
cancel_cb (HatsSaveBar *self)
{
  g_assert (HATS_IS_SAVE_BAR (self));

  g_cancellable_cancel (self->cancellable);
}

static void
response_cb (GtkNativeDialog *chooser,
             int              response,
             gpointer         user_data)
{
  HatsSaveBar *self = HATS_SAVE_BAR (user_data);
  g_autoptr(HatsSheet) sheet = g_steal_pointer (&self->sheet);
  g_autoptr(GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  g_clear_object (&self->chooser);

  if (file != NULL)
    hats_save_bar_save (self, sheet, &self->paper, file);
}

static void
hats_save_bar_dispose (GObject *object)
{
  HatsSaveBar *self = HATS_SAVE_BAR (object);

  g_clear_weak_pointer (&self->parent);
  g_clear_object (&self->chooser);
  g_clear_pointer (&self->sheet, hats_sheet_unref);
  /* What is being written goes on. */
  g_clear_object (&self->cancellable);
  if (self->message != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->message));
  self->message = NULL;
  g_clear_pointer (&self->progress, gtk_widget_unparent);

  G_OBJECT_CLASS (hats_save_bar_parent_class)->dispose (object);
}

static void
hats_save_bar_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  g_assert (prop_id == PROP_SAVING);
  g_value_set_boolean (value, hats_save_bar_is_saving (HATS_SAVE_BAR (object)));
}

static void
hats_save_bar_class_init (HatsSaveBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = hats_save_bar_dispose;
  object_class->get_property = hats_save_bar_get_property;

  properties[PROP_SAVING] =
    g_param_spec_boolean ("saving", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (HATS_TYPE_PROGRESS_VIEW);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-save-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsSaveBar, message);
  gtk_widget_class_bind_template_child (widget_class, HatsSaveBar, progress);
  gtk_widget_class_bind_template_child (widget_class, HatsSaveBar, progress_view);
  gtk_widget_class_bind_template_callback (widget_class, late_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

static void
hats_save_bar_init (HatsSaveBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
hats_save_bar_set_parent (HatsSaveBar    *self,
                          GtkWindow      *parent,
                          HatsOutputFunc  say)
{
  g_return_if_fail (HATS_IS_SAVE_BAR (self));
  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (say != NULL);

  g_set_weak_pointer (&self->parent, parent);
  self->say = say;
}

void
hats_save_bar_choose (HatsSaveBar     *self,
                      HatsSheet       *sheet,
                      const HatsPaper *paper)
{
  g_autofree char *name = NULL;

  g_return_if_fail (HATS_IS_SAVE_BAR (self));
  g_return_if_fail (sheet != NULL);
  g_return_if_fail (paper != NULL);

  name = hats_sheet_suggest_name (sheet, HATS_FORMAT_PDF);
  hats_sheet_ref (sheet);
  g_clear_pointer (&self->sheet, hats_sheet_unref);
  self->sheet = sheet;
  self->paper = *paper;

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_("Save as PDF"), GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                                               GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), name);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (response_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

void
hats_save_bar_save (HatsSaveBar     *self,
                    HatsSheet       *sheet,
                    const HatsPaper *paper,
                    GFile           *file)
{
  g_autoptr(HatsProgress) progress = NULL;
  Job *job;

  g_return_if_fail (HATS_IS_SAVE_BAR (self));
  g_return_if_fail (sheet != NULL);
  g_return_if_fail (paper != NULL);
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (self->cancellable == NULL);

  job = g_new0 (Job, 1);
  g_weak_ref_init (&job->bar, self);
  g_set_weak_pointer (&job->parent, self->parent);
  job->say = self->say;
  job->file = g_object_ref (file);

  progress = hats_progress_new ();
  self->cancellable = g_cancellable_new ();
  show (self, NULL);
  hats_progress_view_follow (self->progress_view, file, progress);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAVING]);
  hats_layout_export_async (sheet, HATS_FORMAT_PDF, paper, file, progress, self->cancellable, saved_cb, job);
}

gboolean
hats_save_bar_is_saving (HatsSaveBar *self)
{
  g_return_val_if_fail (HATS_IS_SAVE_BAR (self), FALSE);

  return self->cancellable != NULL;
}

void
hats_save_bar_clear (HatsSaveBar *self)
{
  g_return_if_fail (HATS_IS_SAVE_BAR (self));

  if (gtk_widget_get_visible (GTK_WIDGET (self->message)))
    show (self, NULL);
}
