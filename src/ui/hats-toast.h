/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HATS_TYPE_TOAST (hats_toast_get_type ())
G_DECLARE_FINAL_TYPE (HatsToast, hats_toast, HATS, TOAST, GtkWidget)

/**
 * HatsToast:
 *
 * A message over the lower edge of a window: what just happened there. It must be an overlay of a #GtkOverlay, whose
 * child is moved up while a message stays.
 */

/**
 * HatsToastKind:
 * @HATS_TOAST_PASSING: goes away by itself
 * @HATS_TOAST_UNDO: the same, a little later, with a button for the window's action “win.undo”
 * @HATS_TOAST_STAYING: stays until it is dismissed: what went wrong
 */
typedef enum {
  HATS_TOAST_PASSING,
  HATS_TOAST_UNDO,
  HATS_TOAST_STAYING
} HatsToastKind;

/** hats_toast_new: Returns: (transfer floating): a toast that is not shown */
GtkWidget *hats_toast_new  (void);

/** hats_toast_show: shows @message in the place of the one before */
void       hats_toast_show (HatsToast     *self,
                            const char    *message,
                            HatsToastKind  kind);
/** hats_toast_hide: takes the message away */
void       hats_toast_hide (HatsToast     *self);

G_END_DECLS
