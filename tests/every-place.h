/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* All that there is to see in the program, one after the other: for what has to hold everywhere. */

/** PlaceFunc: looks at @window, where the place @name is seen */
typedef void (*PlaceFunc) (GtkWindow  *window,
                           const char *name,
                           gpointer    data);

/** use_style: gives all windows the program's own style, as the program itself does */
void use_style   (void);
/** draw: until @window has been drawn, and all that waited for it */
void draw        (GtkWindow *window);
/** every_place: @func: called at each view, page and window, with what makes them largest in them */
void every_place (PlaceFunc  func,
                  gpointer   data);

G_END_DECLS
