/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "real-keys.h"

#include <gdk/x11/gdkx.h>

struct _RealKeys
{
  GSubprocess *xdotool;     /* reads what to do, line by line */
};

RealKeys *
real_keys_new (void)
{
  g_autoptr(GSubprocess) xdotool = NULL;
  RealKeys *self;

  xdotool = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE, NULL, "xdotool", "-", NULL);
  if (xdotool == NULL)
    return NULL;

  self = g_new0 (RealKeys, 1);
  self->xdotool = g_steal_pointer (&xdotool);

  return self;
}

void
real_keys_free (RealKeys *self)
{
  g_output_stream_close (g_subprocess_get_stdin_pipe (self->xdotool), NULL, NULL);
  g_subprocess_wait (self->xdotool, NULL, NULL);
  g_object_unref (self->xdotool);
  g_free (self);
}

G_GNUC_PRINTF (2, 3)
static void
say (RealKeys   *self,
     const char *format,
     ...)
{
  g_autofree char *line = NULL;
  g_autoptr(GError) error = NULL;
  va_list arguments;

  va_start (arguments, format);
  line = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_output_stream_write_all (g_subprocess_get_stdin_pipe (self->xdotool), line, strlen (line), NULL, NULL, &error);
  g_assert_no_error (error);
}

void
real_keys_focus (RealKeys  *self,
                 GtkWindow *window)
{
  if (gtk_window_is_active (window))
    return;

  say (self, "windowfocus %lu\n", gdk_x11_surface_get_xid (gtk_native_get_surface (GTK_NATIVE (window))));
  while (!gtk_window_is_active (window))
    g_main_context_iteration (NULL, TRUE);
}

static void
released_cb (GtkEventControllerKey *controller,
             guint                  keyval,
             guint                  keycode,
             GdkModifierType        state,
             guint                 *n_held)
{
  (*n_held)--;
}

static gboolean
pressed_cb (GtkEventControllerKey *controller,
            guint                  keyval,
            guint                  keycode,
            GdkModifierType        state,
            guint                 *n_held)
{
  (*n_held)++;
  return GDK_EVENT_PROPAGATE;
}

void
real_keys_press (RealKeys   *self,
                 GtkWindow  *window,
                 const char *key)
{
  GtkEventController *controller = gtk_event_controller_key_new ();
  guint n_held = 0;

  /* Before anything in the window can take them. */
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect (controller, "key-pressed", G_CALLBACK (pressed_cb), &n_held);
  g_signal_connect (controller, "key-released", G_CALLBACK (released_cb), &n_held);
  gtk_widget_add_controller (GTK_WIDGET (window), controller);

  say (self, "key --delay 0 %s\n", key);
  while (n_held == 0)
    g_main_context_iteration (NULL, TRUE);
  while (n_held > 0)
    g_main_context_iteration (NULL, TRUE);

  gtk_widget_remove_controller (GTK_WIDGET (window), controller);
}
