/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-page-item.h"

G_BEGIN_DECLS

/**
 * hats_item_draw:
 * @item: a piece of a page
 * @cr: where to draw
 * @grey: whether colours become greys
 * @tags: whether to write PDF structure tags and links
 *
 * Draws what a page is made of. Private to the export layer.
 */
void hats_item_draw (const HatsItem *item,
                     cairo_t        *cr,
                     gboolean        grey,
                     gboolean        tags);

G_END_DECLS
