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
 * For titles of any length: the button shows as much as there is room for, and the list goes on in the next line.
 *
 * Returns: (transfer floating): a #GtkDropDown
 */
GtkWidget *hats_drop_down_new (const char * const *titles);

G_END_DECLS
