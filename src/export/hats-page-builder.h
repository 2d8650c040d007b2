/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-page-item.h"
#include "hats-paper.h"

G_BEGIN_DECLS

/**
 * hats_page_builder_run:
 * @sheet: what to lay out
 * @paper: on what
 * @tightness: what gaps are multiplied by, 1 for the ordinary ones
 * @contents: whether a list of its sections stands below its first words
 * @items: (element-type HatsItem): where to add what is to be drawn, page by page
 * @headings: (element-type HatsHeading): where to add the headings
 *
 * Lays a sheet out. Private to the export layer.
 *
 * Returns: how many pages there are
 */
guint hats_page_builder_run (HatsSheet       *sheet,
                             const HatsPaper *paper,
                             double           tightness,
                             gboolean         contents,
                             GPtrArray       *items,
                             GPtrArray       *headings);

G_END_DECLS
