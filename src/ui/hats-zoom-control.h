/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-page-canvas.h"

G_BEGIN_DECLS

#define HATS_TYPE_ZOOM_CONTROL (hats_zoom_control_get_type ())
G_DECLARE_FINAL_TYPE (HatsZoomControl, hats_zoom_control, HATS, ZOOM_CONTROL, GtkWidget)

/**
 * HatsZoomControl:
 *
 * Says how large a #HatsPageCanvas shows its pages, and changes it: in steps, to a percentage, or as it fits.
 */

/** hats_zoom_control_set_canvas: says once whose zoom it is; Ctrl and the wheel over the canvas change it too */
void hats_zoom_control_set_canvas (HatsZoomControl *self,
                                   HatsPageCanvas  *canvas);
/** hats_zoom_control_step: takes the next larger or smaller percentage to what is seen now */
void hats_zoom_control_step       (HatsZoomControl *self,
                                   gboolean         larger);
/** hats_zoom_control_reset: shows pages as large as on paper */
void hats_zoom_control_reset      (HatsZoomControl *self);
/** hats_zoom_control_set_narrow: leaves the buttons out where there is no room for them */
void hats_zoom_control_set_narrow (HatsZoomControl *self,
                                   gboolean         narrow);

G_END_DECLS
