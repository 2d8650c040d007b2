/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-pages.h"
#include "hats-scroll-area.h"

G_BEGIN_DECLS

#define HATS_TYPE_PAGE_CANVAS (hats_page_canvas_get_type ())
G_DECLARE_FINAL_TYPE (HatsPageCanvas, hats_page_canvas, HATS, PAGE_CANVAS, HatsScrollArea)

/** HatsZoom: in percent of the size on paper, or one of these. */
typedef enum {
  HATS_ZOOM_FIT_WIDTH = -1,
  HATS_ZOOM_FIT_PAGE = 0,
  HATS_ZOOM_LEAST = 50,
  HATS_ZOOM_MOST = 400
} HatsZoom;

/**
 * HatsPageCanvas:
 * @page: property: the page that is being read, from 0
 * @page-drawn: signal (guint page), emitted when a page is drawn
 *
 * Pages as they will print, one below the other, in a scrolled window. Only
 * what is visible is drawn, however many pages there are.
 */

GtkWidget *hats_page_canvas_new       (void);
/** hats_page_canvas_set_pages: @pages: (nullable); the page that is being read stays where there is one of that number */
void       hats_page_canvas_set_pages (HatsPageCanvas *self,
                                       HatsPages      *pages);
/** hats_page_canvas_set_zoom: @zoom: percent from %HATS_ZOOM_LEAST to %HATS_ZOOM_MOST, or what to fit */
void       hats_page_canvas_set_zoom  (HatsPageCanvas *self,
                                       int             zoom);
/** hats_page_canvas_get_scale: Returns: how many pixels a point has */
double     hats_page_canvas_get_scale (HatsPageCanvas *self);
guint      hats_page_canvas_get_page  (HatsPageCanvas *self);
/** hats_page_canvas_show_page: scrolls to the top of a page, counted from 0 */
void       hats_page_canvas_show_page (HatsPageCanvas *self,
                                       guint           page);

/**
 * hats_page_snapshot:
 * @snapshot: where to draw
 * @pages: the pages
 * @page: which, from 0
 * @scale: pixels per point
 * @origin: where its upper left corner stands
 * @clip: (nullable): what can be seen
 *
 * Draws a page as white paper with a shadow, whatever the theme.
 */
void       hats_page_snapshot         (GtkSnapshot            *snapshot,
                                       HatsPages              *pages,
                                       guint                   page,
                                       double                  scale,
                                       const graphene_point_t *origin,
                                       const graphene_rect_t  *clip);

G_END_DECLS
