/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/*
 * A line of text as it is drawn, without the layout that it was broken in: a layout
 * takes several times as much memory, and there is one for each paragraph of all
 * pages. Private to the export layer.
 */

typedef struct _HatsPageLine HatsPageLine;

/** hats_page_line_new: keeps what is drawn of a line; @layout: not to be changed any more; Returns: (transfer full): the line */
HatsPageLine *hats_page_line_new       (PangoLayout        *layout,
                                        int                 index);
void          hats_page_line_free      (HatsPageLine       *self);
/** hats_page_line_get_width: Returns: in points */
double        hats_page_line_get_width (const HatsPageLine *self);
/** hats_page_line_draw: draws the line in the context's colour, its baseline beginning at @x and @y, as pango does, in a PDF with its text */
void          hats_page_line_draw      (const HatsPageLine *self,
                                        cairo_t            *cr,
                                        double              x,
                                        double              y);

G_END_DECLS
