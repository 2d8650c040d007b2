/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-mirror-window.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "hats-accessible.h"
#include "hats-adaptive-bin.h"
#include "hats-file-drop.h"
#include "hats-mirror-marks.h"
#include "hats-mirror-sheet.h"
#include "hats-sheet-actions.h"
#include "hats-sheet-view.h"

/* How long the text must rest before it is looked at, in milliseconds. */
#define REST 200

struct _HatsMirrorWindow
{
  GtkWindow             parent_instance;

  HatsGuide            *guide;
  GCancellable         *reading;      /* of a file */
  GtkFileChooserNative *chooser;
  guint                 update_id;
  HatsSheetActions     *sheet_actions;

  HatsAdaptiveBin      *bin;
  GtkBox               *panes;
  GtkTextView          *text_view;
  GtkTextBuffer        *buffer;
  GtkWidget            *placeholder;
  GtkWidget            *print_button;
  HatsWrapBox          *legend;
  GtkLabel             *verdict;
  GtkLabel             *message;
  HatsSheetView        *sheet_view;
};

G_DEFINE_FINAL_TYPE (HatsMirrorWindow, hats_mirror_window, GTK_TYPE_WINDOW)

/* Says what happened to a file or on paper; %NULL takes it back. */
static void
show_message (HatsMirrorWindow *self,
              const char       *text)
{
  gtk_label_set_text (self->message, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), text != NULL);
}

static void
show_result (HatsMirrorWindow *self,
             const char       *verdict,
             HatsSheet        *sheet)
{
  gtk_label_set_text (self->verdict, verdict);
  hats_sheet_view_set_sheet (self->sheet_view, sheet);
  gtk_widget_set_visible (GTK_WIDGET (self->legend), sheet != NULL);
  hats_sheet_actions_set_enabled (self->sheet_actions, sheet != NULL);
}

static void
update (HatsMirrorWindow *self)
{
  GtkTextIter start, end;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(HatsMirror) mirror = NULL;
  g_autoptr(HatsSheet) sheet = NULL;
  g_autoptr(GError) error = NULL;
  char *text;

  g_clear_handle_id (&self->update_id, g_source_remove);
  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  if (gtk_text_iter_equal (&start, &end))
    {
      show_result (self, _("Paste a job advertisement into the text, open a file, or drop one on this window."), NULL);
      return;
    }

  /* The slice keeps the place of pictures, and so that of every word. */
  text = gtk_text_buffer_get_slice (self->buffer, &start, &end, TRUE);
  bytes = g_bytes_new_take (text, strlen (text));
  mirror = hats_mirror_new (self->guide, bytes, &error);
  hats_mirror_marks_apply (self->buffer, mirror);
  if (mirror == NULL)
    {
      show_result (self, error->message, NULL);
      return;
    }

  sheet = hats_mirror_sheet_new (mirror);
  show_result (self, hats_sheet_get_block (sheet, 0)->text->text, sheet);
}

static gboolean
update_cb (gpointer user_data)
{
  HatsMirrorWindow *self = HATS_MIRROR_WINDOW (user_data);

  self->update_id = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

static void
changed_cb (HatsMirrorWindow *self)
{
  g_assert (HATS_IS_MIRROR_WINDOW (self));

  show_message (self, NULL);
  gtk_widget_set_visible (self->placeholder, gtk_text_buffer_get_char_count (self->buffer) == 0);
  g_clear_handle_id (&self->update_id, g_source_remove);
  self->update_id = g_timeout_add (REST, update_cb, self);
}

/* In one step that can be undone. */
static void
set_text (HatsMirrorWindow *self,
          const char       *text,
          gsize             length)
{
  GtkTextIter start, end;

  gtk_text_buffer_begin_user_action (self->buffer);
  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_delete (self->buffer, &start, &end);
  gtk_text_buffer_insert (self->buffer, &start, text, (int) length);
  gtk_text_buffer_end_user_action (self->buffer);

  gtk_text_buffer_get_start_iter (self->buffer, &start);
  gtk_text_buffer_place_cursor (self->buffer, &start);
  update (self);
}

static void
show_unreadable (HatsMirrorWindow *self,
                 GFile            *file,
                 const GError     *error)
{
  g_autofree char *name = g_file_get_parse_name (file);
  /* Translators: a file's name, then the reason. */
  g_autofree char *text = g_strdup_printf (_("Could not read “%s”: %s"), name, error->message);

  show_message (self, text);
}

/* Reads no more than what shows that a file is too large. */
static gboolean
read_more_cb (const char *contents,
              goffset     size,
              gpointer    user_data)
{
  return size <= HATS_MIRROR_MAX_SIZE;
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  HatsMirrorWindow *self = user_data;
  GFile *file = G_FILE (source);
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(HatsMirror) mirror = NULL;
  g_autoptr(GError) error = NULL;
  char *contents;
  gsize length;

  if (g_file_load_partial_contents_finish (file, result, &contents, &length, NULL, &error))
    {
      bytes = g_bytes_new_take (contents, length);
      mirror = hats_mirror_new (self->guide, bytes, &error);
    }
  /* Another file was opened, or the window is gone. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_clear_object (&self->reading);
  if (mirror == NULL)
    show_unreadable (self, file, error);
  else if (length >= 3 && memcmp (contents, "\xef\xbb\xbf", 3) == 0)
    set_text (self, contents + 3, length - 3);
  else
    set_text (self, contents, length);
}

static void
chosen_cb (GtkNativeDialog *chooser,
           int              response,
           gpointer         user_data)
{
  HatsMirrorWindow *self = HATS_MIRROR_WINDOW (user_data);
  g_autoptr(GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  g_clear_object (&self->chooser);

  if (file != NULL)
    hats_mirror_window_open (self, file);
}

static void
open_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  HatsMirrorWindow *self = HATS_MIRROR_WINDOW (widget);

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_("Open a Job Advertisement"), GTK_WINDOW (self),
                                               GTK_FILE_CHOOSER_ACTION_OPEN, _("_Open"), _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (chosen_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
clear_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  HatsMirrorWindow *self = HATS_MIRROR_WINDOW (widget);

  set_text (self, "", 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->text_view));
}

static void
output_cb (GtkWindow  *window,
           const char *message,
           gboolean    failed)
{
  show_message (HATS_MIRROR_WINDOW (window), message);
}

/* What the text says now, even if it has not rested yet. */
static HatsSheet *
get_sheet (HatsMirrorWindow *self)
{
  if (self->update_id != 0)
    update (self);

  return hats_sheet_view_get_sheet (self->sheet_view);
}

static HatsSheet *
dup_sheet (GtkWindow *window)
{
  return hats_mirror_window_dup_sheet (HATS_MIRROR_WINDOW (window));
}

static const HatsSheetSource sheet_source = { .dup_sheet = dup_sheet, .say = output_cb };

static void
drop_cb (GtkWidget *widget,
         GSList    *files)
{
  hats_mirror_window_open (HATS_MIRROR_WINDOW (widget), files->data);
}

static void
narrow_cb (HatsMirrorWindow *self)
{
  gboolean narrow = hats_adaptive_bin_get_narrow (self->bin);

  g_assert (HATS_IS_MIRROR_WINDOW (self));

  gtk_widget_set_visible (self->print_button, !narrow);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->panes),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}

static void
hats_mirror_window_dispose (GObject *object)
{
  HatsMirrorWindow *self = HATS_MIRROR_WINDOW (object);

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_object (&self->chooser);
  g_clear_object (&self->sheet_actions);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (hats_mirror_window_parent_class)->dispose (object);
}

static void
hats_mirror_window_class_init (HatsMirrorWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = hats_mirror_window_dispose;

  g_type_ensure (HATS_TYPE_ADAPTIVE_BIN);
  g_type_ensure (HATS_TYPE_SHEET_VIEW);
  g_type_ensure (HATS_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/twohats/TwoHats/hats-mirror-window.ui");
  gtk_widget_class_bind_template_child (widget_class, HatsMirrorWindow, bin);
  gtk_widget_class_bind_template_child (widget_class, HatsMirrorWindow, panes);
  gtk_widget_class_bind_template_child (widget_class, HatsMirrorWindow, text_view);
  gtk_widget_class_bind_template_child (widget_class, HatsMirrorWindow, buffer);
  gtk_widget_class_bind_template_child (widget_class, HatsMirrorWindow, placeholder);
  gtk_widget_class_bind_template_child (widget_class, HatsMirrorWindow, print_button);
  gtk_widget_class_bind_template_child (widget_class, HatsMirrorWindow, legend);
  gtk_widget_class_bind_template_child (widget_class, HatsMirrorWindow, verdict);
  gtk_widget_class_bind_template_child (widget_class, HatsMirrorWindow, message);
  gtk_widget_class_bind_template_child (widget_class, HatsMirrorWindow, sheet_view);
  gtk_widget_class_bind_template_callback (widget_class, hats_accessible_name_menu);

  gtk_widget_class_install_action (widget_class, "mirror.open", NULL, open_cb);
  gtk_widget_class_install_action (widget_class, "mirror.clear", NULL, clear_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_o, GDK_CONTROL_MASK, "mirror.open", NULL);
}

static void
hats_mirror_window_init (HatsMirrorWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->sheet_actions = hats_sheet_actions_new (GTK_WINDOW (self), &sheet_source);
  hats_sheet_view_set_details_only (self->sheet_view, TRUE);
  hats_sheet_view_set_narrow (self->sheet_view, TRUE);
  hats_file_drop_accept (GTK_WIDGET (self), drop_cb);
  g_signal_connect_object (self->bin, "notify::narrow", G_CALLBACK (narrow_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->buffer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

GtkWindow *
hats_mirror_window_new (GtkApplication *application,
                        HatsGuide      *guide)
{
  HatsMirrorWindow *self;

  g_return_val_if_fail (application == NULL || GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  self = g_object_new (HATS_TYPE_MIRROR_WINDOW, "application", application, NULL);
  self->guide = g_object_ref (guide);
  hats_mirror_marks_prepare (self->buffer, guide);
  hats_mirror_marks_add_legend (self->legend, guide);
  update (self);

  return GTK_WINDOW (self);
}

void
hats_mirror_window_open (HatsMirrorWindow *self,
                         GFile            *file)
{
  g_return_if_fail (HATS_IS_MIRROR_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  self->reading = g_cancellable_new ();
  g_file_load_partial_contents_async (file, self->reading, read_more_cb, read_cb, self);
}

HatsSheet *
hats_mirror_window_dup_sheet (HatsMirrorWindow *self)
{
  HatsSheet *sheet;

  g_return_val_if_fail (HATS_IS_MIRROR_WINDOW (self), NULL);

  sheet = get_sheet (self);
  return sheet != NULL ? hats_sheet_ref (sheet) : NULL;
}
