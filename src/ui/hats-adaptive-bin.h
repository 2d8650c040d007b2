/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HATS_TYPE_ADAPTIVE_BIN (hats_adaptive_bin_get_type ())
G_DECLARE_FINAL_TYPE (HatsAdaptiveBin, hats_adaptive_bin, HATS, ADAPTIVE_BIN, GtkWidget)

/**
 * HatsAdaptiveBin:
 * @child: property: the only child
 * @narrow: property, read only: whether it is narrower than 600 px, or than the child needs when it is laid out wide
 * @least-width: property: asks for no more than this many pixels of width
 * @least-height: property: asks for no more than this many pixels of height, 0 for what the child needs
 *
 * Lets a window become narrower and lower than its content, and tells when it is narrow, so that the content can change
 * its layout: styles by the class `hats-narrow`. With a least height, what still has no room can be scrolled to. GTK 4.8
 * has no such container.
 */

gboolean hats_adaptive_bin_get_narrow (HatsAdaptiveBin *self);

G_END_DECLS
