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
void hats_accessible_set_name (GtkWidget  *widget,
                               const char *name);

G_END_DECLS
