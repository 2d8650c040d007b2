/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HATS_TYPE_TAB_BAR (hats_tab_bar_get_type ())
G_DECLARE_FINAL_TYPE (HatsTabBar, hats_tab_bar, HATS, TAB_BAR, GtkWidget)

/**
 * HatsTabBar:
 *
 * The tabs of a #GtkStack, each as wide as its title. In a window that is too narrow for them, or with large text, the
 * bar scrolls, and the tab of the visible page is in sight.
 *
 * Its properties are `stack`, and `label`: what the bar is called by a screen reader.
 */

/** hats_tab_bar_new: Returns: (transfer floating): a bar */
GtkWidget *hats_tab_bar_new (GtkStack   *stack,
                             const char *label);

G_END_DECLS
