/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * What the next visit begins with: the size of the window that was closed last, the view that it showed, and
 * the tabs that were open in its views.
 */

/** hats_window_state_restore: gives @window the size that was kept; called before it is shown */
void  hats_window_state_restore  (GtkWindow  *window);
/** hats_window_state_dup_view: Returns: (transfer full) (nullable): the name of the view that was kept */
char *hats_window_state_dup_view (void);
/** hats_window_state_dup_tab: Returns: (transfer full) (nullable): the name of the tab that was open in @view */
char *hats_window_state_dup_tab  (const char *view);
/**
 * hats_window_state_keep:
 * @window: the window that closes
 * @view: the name of the view that it shows
 * @tabs: (element-type utf8 utf8): the names of views, and of the tabs that are open in them; those of other views
 *   stay what they were
 *
 * Keeps these for the next visit.
 */
void  hats_window_state_keep     (GtkWindow  *window,
                                  const char *view,
                                  GHashTable *tabs);

G_END_DECLS
