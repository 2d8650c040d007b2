/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-help-window.h"

#include <glib/gi18n-lib.h>

#include "hats-adaptive-bin.h"
#include "hats-drop-down.h"
#include "hats-help-sheet.h"
#include "hats-sheet-output.h"
#include "hats-sheet-view.h"

struct _HatsHelpWindow
{
  GtkWindow        parent_instance;

  HatsGuide       *guide;
  GPtrArray       *topics;     /* of HatsHelpTopic */

  HatsAdaptiveBin *bin;
  GtkDropDown     *topic_drop_down;
  GtkWidget       *print_button;
  HatsSheetView   *sheet_view;
  GtkLabel        *message;
};

G_DEFINE_FINAL_TYPE (HatsHelpWindow, hats_help_window, GTK_TYPE_WINDOW)

static void
topic_cb (HatsHelpWindow *self)
{
  guint selected = gtk_drop_down_get_selected (self->topic_drop_down);
  const HatsHelpTopic *topic;
  g_autoptr(HatsSheet) sheet = NULL;

  g_assert (HATS_IS_HELP_WINDOW (self));

  if (self->topics == NULL || selected >= self->topics->len)
    return;

  topic = g_ptr_array_index (self->topics, selected);
  sheet = hats_help_sheet_new (self->guide, self->topics, topic->id);
  /* A sheet of the same kind would keep the place of the last one. */
  hats_sheet_view_set_sheet (self->sheet_view, NULL);
  hats_sheet_view_set_sheet (self->sheet_view, sheet);
}

static void
narrow_cb (HatsHelpWindow *self)
{
  gboolean narrow = hats_adaptive_bin_get_narrow (self->bin);

  g_assert (HATS_IS_HELP_WINDOW (self));

  hats_sheet_view_set_narrow (self->sheet_view, narrow);
}

static void
output_cb (GtkWindow  *window,
           const char *message,
           gboolean    failed)
{
  HatsHelpWindow *self = HATS_HELP_WINDOW (window);

  gtk_label_set_text (self->message, message);
  gtk_widget_set_visible (GTK_WIDGET (self->message), TRUE);
}

static void
output (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  HatsHelpWindow *self = HATS_HELP_WINDOW (widget);
  g_autoptr(HatsSheet) sheet = hats_help_sheet_new (self->guide, self->topics, NULL);

  if (g_str_equal (action, "help.print"))
    hats_sheet_print (sheet, NULL, GTK_WINDOW (self), output_cb);
  else
    hats_sheet_preview (sheet, NULL, GTK_WINDOW (self), output_cb);
}

static void
hats_help_window_dispose (GObject *object)
{
  HatsHelpWindow *self = HATS_HELP_WINDOW (object);

  g_clear_pointer (&self->topics, g_ptr_array_unref);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_help_window_parent_class)->dispose (object);
}

static void
hats_help_window_class_init (HatsHelpWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_help_window_dispose;

  g_type_ensure (HATS_TYPE_ADAPTIVE_BIN);
  g_type_ensure (HATS_TYPE_SHEET_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-help-window.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsHelpWindow, bin);
  gtk_widget_class_bind_template_child (widget_class, HatsHelpWindow, topic_drop_down);
  gtk_widget_class_bind_template_child (widget_class, HatsHelpWindow, print_button);
  gtk_widget_class_bind_template_child (widget_class, HatsHelpWindow, sheet_view);
  gtk_widget_class_bind_template_child (widget_class, HatsHelpWindow, message);
  gtk_widget_class_bind_template_callback (widget_class, topic_cb);

  gtk_widget_class_install_action (widget_class, "help.print", NULL, output);
  gtk_widget_class_install_action (widget_class, "help.preview", NULL, output);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "help.print", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_SHIFT_MASK | GDK_CONTROL_MASK, "help.preview", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
hats_help_window_init (HatsHelpWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  hats_drop_down_set_name (self->topic_drop_down, NULL);
  hats_sheet_view_set_details_only (self->sheet_view, TRUE);
  g_signal_connect_object (self->bin, "notify::narrow", G_CALLBACK (narrow_cb), self, G_CONNECT_SWAPPED);
}

GtkWindow *
hats_help_window_new (GtkApplication *application,
                      HatsGuide      *guide)
{
  HatsHelpWindow *self;
  g_autoptr(GtkStringList) titles = gtk_string_list_new (NULL);

  g_return_val_if_fail (application == NULL || GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  self = g_object_new (HATS_TYPE_HELP_WINDOW, "application", application, NULL);
  self->guide = g_object_ref (guide);
  self->topics = hats_help_new ();
  for (guint i = 0; i < self->topics->len; i++)
    gtk_string_list_append (titles, ((const HatsHelpTopic *) g_ptr_array_index (self->topics, i))->title);
  gtk_drop_down_set_model (self->topic_drop_down, G_LIST_MODEL (titles));
  topic_cb (self);

  return GTK_WINDOW (self);
}

void
hats_help_window_show_topic (HatsHelpWindow *self,
                             const char     *topic)
{
  g_return_if_fail (HATS_IS_HELP_WINDOW (self));
  g_return_if_fail (topic != NULL);

  for (guint i = 0; i < self->topics->len; i++)
    if (g_str_equal (((const HatsHelpTopic *) g_ptr_array_index (self->topics, i))->id, topic))
      gtk_drop_down_set_selected (self->topic_drop_down, i);
}
