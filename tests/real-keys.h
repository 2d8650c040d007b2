/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Keys as a keyboard sends them, through the X server. */

/** RealKeys: what presses keys, a program of its own */
typedef struct _RealKeys RealKeys;

/** real_keys_new: Returns: (transfer full) (nullable): what presses keys; %NULL where xdotool is not there */
RealKeys *real_keys_new   (void);
void      real_keys_free  (RealKeys   *self);
/** real_keys_focus: gives @window the keys, as a window manager would do */
void      real_keys_focus (RealKeys   *self,
                           GtkWindow  *window);
/** real_keys_press: presses a key, such as "shift+Tab", and goes on when @window has had it */
void      real_keys_press (RealKeys   *self,
                           GtkWindow  *window,
                           const char *key);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RealKeys, real_keys_free)

G_END_DECLS
