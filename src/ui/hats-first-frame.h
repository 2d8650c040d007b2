/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HatsFirstFrameFunc:
 * @widget: what has been painted
 */
typedef void (*HatsFirstFrameFunc) (GtkWidget *widget);

/**
 * hats_first_frame_wait:
 * @widget: a widget that is or will be in a window
 * @callback: called once, when @widget has been painted for the first time; not at all where it goes before
 *
 * For what nobody sees in a window at first: the window shows its content sooner without. Whoever may need it earlier
 * makes it then.
 */
void hats_first_frame_wait (GtkWidget          *widget,
                            HatsFirstFrameFunc  callback);

G_END_DECLS
