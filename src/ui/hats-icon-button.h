/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * hats_icon_button_new:
 * @icon: the name of a symbolic icon, which is all that it shows
 * @name: what a screen reader calls it, with what it acts on: “Move “Skills” Up”
 * @tooltip: what those who see where it stands need to know, and the key for the same: “Move Up (Alt+Up)”
 *
 * Returns: (transfer floating): a flat button
 */
GtkWidget *hats_icon_button_new (const char *icon,
                                 const char *name,
                                 const char *tooltip);

G_END_DECLS
