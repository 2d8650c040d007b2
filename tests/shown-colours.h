/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What is drawn, pixel by pixel, in each of GTK's themes. */

/** allow_themes: before GTK begins: themes may be changed */
void    allow_themes  (void);
/** in_all_themes: adds @func as a test of @path in light, dark and high contrast; its data is for use_theme() */
void    in_all_themes (const char            *path,
                       GTestDataFunc          func);
/** use_theme: @data: as a test of in_all_themes() gets it */
void    use_theme     (gconstpointer          data);

/** colour_ratio: Returns: how well one can be told from the other, from 1 to 21 */
double  colour_ratio  (const GdkRGBA         *one,
                       const GdkRGBA         *other);
/**
 * shown_pixels:
 * @window: a window that is shown
 * @area: of it, in whole pixels
 * @stride: (out): the bytes of a row
 *
 * Returns: (transfer full): the pixels of @area as they are drawn next, of four bytes each
 */
guchar *shown_pixels  (GtkWindow             *window,
                       const graphene_rect_t *area,
                       gsize                 *stride);
/** shown_pixel: @pixel: one of shown_pixels() */
GdkRGBA shown_pixel   (const guchar          *pixel);

G_END_DECLS
