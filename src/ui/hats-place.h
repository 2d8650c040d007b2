/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HatsPlace:
 *
 * Where a person is below a widget: the pages that are shown, how far they are scrolled, and what has the focus. It
 * outlives the widgets, so that a view that is built anew can be as the old one was.
 */
typedef struct _HatsPlace HatsPlace;

/** hats_place_new: Returns: (transfer full): the place below @root */
HatsPlace *hats_place_new     (GtkWidget *root);
void       hats_place_free    (HatsPlace *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsPlace, hats_place_free)

/**
 * hats_place_restore:
 * @self: a place
 * @root: a widget that is built like the one that the place was taken of
 *
 * Goes there, as far as it is still there. Scrolling follows once @root has been laid out.
 */
void       hats_place_restore (HatsPlace *self,
                               GtkWidget *root);

G_END_DECLS
