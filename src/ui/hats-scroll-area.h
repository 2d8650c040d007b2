/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HATS_TYPE_SCROLL_AREA (hats_scroll_area_get_type ())
G_DECLARE_DERIVABLE_TYPE (HatsScrollArea, hats_scroll_area, HATS, SCROLL_AREA, GtkWidget)

/**
 * HatsScrollAreaClass:
 * @scrolled: a person has scrolled, across or down
 *
 * Something to be put in a #GtkScrolledWindow that itself decides what of it is seen: the adjustments of #GtkScrollable,
 * and who moved them.
 */
struct _HatsScrollAreaClass {
  GtkWidgetClass parent_class;

  void (*scrolled) (HatsScrollArea *self,
                    GtkOrientation  orientation);
};

/** hats_scroll_area_get_across: Returns: (transfer none): the adjustment from left to right; %NULL only once it was disposed */
GtkAdjustment *hats_scroll_area_get_across (HatsScrollArea *self);
/** hats_scroll_area_get_down: Returns: (transfer none): the adjustment from top to bottom; %NULL only once it was disposed */
GtkAdjustment *hats_scroll_area_get_down   (HatsScrollArea *self);

/**
 * hats_scroll_area_configure:
 * @self: an area
 * @orientation: which adjustment
 * @value: where what is seen begins, in pixels
 * @upper: how much there is in all, in pixels
 * @step: how far the wheel or an arrow goes, in pixels
 * @page: how much is seen, in pixels
 *
 * Says what there is to scroll over. Nobody has scrolled by that.
 */
void           hats_scroll_area_configure  (HatsScrollArea *self,
                                            GtkOrientation  orientation,
                                            double          value,
                                            double          upper,
                                            double          step,
                                            double          page);
/** hats_scroll_area_move_down: scrolls to @value, in pixels, without a person having done it */
void           hats_scroll_area_move_down  (HatsScrollArea *self,
                                            double          value);

G_END_DECLS
