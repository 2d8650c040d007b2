/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-page-canvas.h"

G_BEGIN_DECLS

#define HATS_TYPE_PAGE_CONTROL (hats_page_control_get_type ())
G_DECLARE_FINAL_TYPE (HatsPageControl, hats_page_control, HATS, PAGE_CONTROL, GtkWidget)

/**
 * HatsPageControl:
 *
 * Which page a canvas shows, of how many; leads to another, by buttons or by its number.
 */

/** hats_page_control_set_canvas: @canvas: whose page it says and sets from now on */
void hats_page_control_set_canvas  (HatsPageControl *self,
                                    HatsPageCanvas  *canvas);
/** hats_page_control_set_n_pages: @n_pages: how many pages the canvas has now */
void hats_page_control_set_n_pages (HatsPageControl *self,
                                    guint            n_pages);
/** hats_page_control_step: @by: how many pages on, or back below 0; where there is no such page, it stays */
void hats_page_control_step        (HatsPageControl *self,
                                    int              by);
/** hats_page_control_set_narrow: @narrow: whether there is room for the numbers only */
void hats_page_control_set_narrow  (HatsPageControl *self,
                                    gboolean         narrow);

G_END_DECLS
