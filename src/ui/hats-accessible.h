/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Names for screen readers that are the same in each version of GTK.
 */

/**
 * hats_accessible_set_name:
 * @widget: a control
 * @name: what a screen reader calls it, instead of the texts that it shows
 *
 * A label’s relation would win over the name in one version of GTK, and be joined to it in another.
 */
void hats_accessible_set_name  (GtkWidget  *widget,
                                const char *name);

/**
 * hats_accessible_name_menu:
 * @button: a button with a menu made from a model, in any state
 *
 * Names the items of the menu by the texts that they show. Each item is labelled by a label that GTK 4.18 keeps
 * from screen readers, and so has no name there. Call it whenever the menu opens, as it is made anew where its
 * model changes: it has the form of a handler of “notify::active”.
 */
void hats_accessible_name_menu (GtkMenuButton *button);

G_END_DECLS
