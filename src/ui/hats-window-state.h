/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * What the next visit begins with: the size of the window that was closed last, and the view that it showed.
 */

/** hats_window_state_restore: gives @window the size that was kept; called before it is shown */
void  hats_window_state_restore  (GtkWindow  *window);
/** hats_window_state_dup_view: Returns: (transfer full) (nullable): the name of the view that was kept */
char *hats_window_state_dup_view (void);
/** hats_window_state_keep: keeps the size of @window, and the name of the @view that it shows */
void  hats_window_state_keep     (GtkWindow  *window,
                                  const char *view);

G_END_DECLS
