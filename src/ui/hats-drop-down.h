/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * hats_drop_down_new:
 * @titles: what can be chosen
 *
 * For titles of any length: the button shows as much as there is room for. Name it with hats_drop_down_set_name(),
 * which makes a list that goes on in the next line.
 *
 * Returns: (transfer floating): a #GtkDropDown
 */
GtkWidget *hats_drop_down_new      (const char * const *titles);

/**
 * hats_drop_down_set_name:
 * @drop_down: one whose items are strings, or have an expression
 * @name: (nullable): what is chosen with it; %NULL for the text of the label that has its access key
 *
 * The button in a drop-down is what takes the focus, and GTK 4.8 has no name for it, nor for the rows of the list: a
 * screen reader hears @name and what is chosen, and of each row its title. The drop-down itself is named by the
 * caller.
 */
void       hats_drop_down_set_name (GtkDropDown *drop_down,
                                    const char  *name);

G_END_DECLS
