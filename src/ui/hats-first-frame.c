/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-first-frame.h"

typedef struct {
  HatsFirstFrameFunc callback;
  gboolean           begun;     /* the first frame */
} Wait;

/* GTK calls this at the beginning of each frame: of the first, that is before it is painted. */
static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  Wait *wait = user_data;

  if (!wait->begun)
    {
      wait->begun = TRUE;
      return G_SOURCE_CONTINUE;
    }

  wait->callback (widget);
  return G_SOURCE_REMOVE;
}

void
hats_first_frame_wait (GtkWidget          *widget,
                       HatsFirstFrameFunc  callback)
{
  Wait *wait;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (callback != NULL);

  wait = g_new0 (Wait, 1);
  wait->callback = callback;
  gtk_widget_add_tick_callback (widget, frame_cb, wait, g_free);
}
