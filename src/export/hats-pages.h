/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

#include "hats-paper.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_PAGES (hats_pages_get_type ())
G_DECLARE_FINAL_TYPE (HatsPages, hats_pages, HATS, PAGES, GObject)

/**
 * HatsPages:
 *
 * A sheet laid out on paper: the one painter for PDF, printer and preview. It
 * knows pango and cairo only. All lengths are points.
 */

/**
 * hats_pages_new:
 * @sheet: what to lay out
 * @paper: on what
 *
 * Lays the sheet out and counts its pages. Table heads are repeated on each
 * page; a row is split, between lines, only where it is taller than half a page;
 * a heading never ends a page, and no line of a paragraph stands alone on one.
 * Columns that are too many for the paper follow below, beside the titles of the
 * rows again. A sheet whose words are mostly written from right to left is laid
 * out that way. Line breaks do not depend on the surface that is drawn on. A sheet that
 * may take only so many pages is laid out smaller where it would take more, down to 8 points; beyond
 * that it takes the pages that it needs. Any other of several pages and sections begins with a list of the
 * sections and their pages, in a PDF linked in both directions.
 *
 * Returns: (transfer full): the pages
 */
HatsPages       *hats_pages_new         (HatsSheet       *sheet,
                                         const HatsPaper *paper);
/** hats_pages_prepare: begins to look for fonts on the side; for programs that have other things to do before they lay a sheet out */
void             hats_pages_prepare     (void);
/** hats_pages_give_up_fonts: lets pages that were made in this thread go to another one with their fonts */
void             hats_pages_give_up_fonts (void);
/** hats_pages_get_n_pages: Returns: how many pages there are, at least 1 */
guint            hats_pages_get_n_pages (HatsPages       *self);
/** hats_pages_get_paper: Returns: (transfer none): the paper, with the size that the text was given */
const HatsPaper *hats_pages_get_paper   (HatsPages       *self);
/** hats_pages_get_headings: Returns: (transfer none) (element-type HatsHeading): see hats-page-item.h */
GPtrArray       *hats_pages_get_headings (HatsPages      *self);

/**
 * hats_pages_draw:
 * @self: the pages
 * @cr: a context whose origin is the paper's top left corner and whose unit is the point
 * @page: from 0
 * @tags: whether to write PDF structure tags and links; only for PDF surfaces
 *
 * Draws a page, dark on nothing: fill the paper white first where that matters.
 */
void             hats_pages_draw        (HatsPages       *self,
                                         cairo_t         *cr,
                                         guint            page,
                                         gboolean         tags);

G_END_DECLS
