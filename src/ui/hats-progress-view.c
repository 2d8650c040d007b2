/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-progress-view.h"

#include <glib/gi18n-lib.h>

/* How long what is followed may take, in milliseconds, before anybody wants to see it, and how often that is updated. */
#define PATIENCE 500
#define STEP 100

struct _HatsProgressView
{
  GtkWidget       parent_instance;

  HatsProgress   *progress;     /* nullable: nothing is followed */
  guint           late_id;
  guint           step_id;

  GtkWidget      *label;
  GtkProgressBar *bar;
};

G_DEFINE_FINAL_TYPE (HatsProgressView, hats_progress_view, GTK_TYPE_WIDGET)

enum {
  SIGNAL_LATE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Until the first of it is done, and for media that do not tell, the bar only shows that something is going on. */
static void
update (HatsProgressView *self)
{
  double fraction = hats_progress_get_fraction (self->progress);
  gboolean animated;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &animated, NULL);
  if (fraction > 0)
    gtk_progress_bar_set_fraction (self->bar, fraction);
  else if (animated)
    gtk_progress_bar_pulse (self->bar);
}

static gboolean
step_cb (gpointer user_data)
{
  update (HATS_PROGRESS_VIEW (user_data));

  return G_SOURCE_CONTINUE;
}

static gboolean
late_cb (gpointer user_data)
{
  HatsProgressView *self = HATS_PROGRESS_VIEW (user_data);

  self->late_id = 0;
  self->step_id = g_timeout_add (STEP, step_cb, self);
  update (self);
  g_signal_emit (self, signals[SIGNAL_LATE], 0);

  return G_SOURCE_REMOVE;
}

static void
hats_progress_view_dispose (GObject *object)
{
  HatsProgressView *self = HATS_PROGRESS_VIEW (object);

  hats_progress_view_stop (self);
  g_clear_pointer (&self->label, gtk_widget_unparent);
  if (self->bar != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->bar));
  self->bar = NULL;

  G_OBJECT_CLASS (hats_progress_view_parent_class)->dispose (object);
}

static void
hats_progress_view_class_init (HatsProgressViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_progress_view_dispose;

  signals[SIGNAL_LATE] =
    g_signal_new ("late", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
hats_progress_view_init (HatsProgressView *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);

  self->label = g_object_new (GTK_TYPE_LABEL,
                              "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                              "wrap", TRUE,
                              "wrap-mode", PANGO_WRAP_WORD_CHAR,
                              "max-width-chars", 30,
                              "lines", 4,
                              "ellipsize", PANGO_ELLIPSIZE_END,
                              NULL);
  self->bar = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->label, NULL, -1);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_widget_set_parent (GTK_WIDGET (self->bar), GTK_WIDGET (self));
}

void
hats_progress_view_follow (HatsProgressView *self,
                           GFile            *file,
                           HatsProgress     *progress)
{
  g_autofree char *name = NULL;
  g_autofree char *base = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (HATS_IS_PROGRESS_VIEW (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (progress != NULL);

  hats_progress_view_stop (self);
  name = g_file_get_parse_name (file);
  base = g_path_get_basename (name);
  /* Translators: %s is the name of the file that is being written. */
  text = g_strdup_printf (_("Exporting “%s”…"), base);
  gtk_label_set_text (GTK_LABEL (self->label), text);
  gtk_progress_bar_set_fraction (self->bar, 0);
  self->progress = hats_progress_ref (progress);
  self->late_id = g_timeout_add (PATIENCE, late_cb, self);
}

void
hats_progress_view_stop (HatsProgressView *self)
{
  g_return_if_fail (HATS_IS_PROGRESS_VIEW (self));

  g_clear_handle_id (&self->late_id, g_source_remove);
  g_clear_handle_id (&self->step_id, g_source_remove);
  g_clear_pointer (&self->progress, hats_progress_unref);
}
