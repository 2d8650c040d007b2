/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-pages.h"

G_BEGIN_DECLS

#define HATS_TYPE_PAGE_THUMBNAILS (hats_page_thumbnails_get_type ())
G_DECLARE_FINAL_TYPE (HatsPageThumbnails, hats_page_thumbnails, HATS, PAGE_THUMBNAILS, GtkWidget)

/**
 * HatsPageThumbnails:
 * @page: property: the page that is selected, from 0
 * @page-drawn: signal (guint page), emitted when a page is drawn
 *
 * A list of all pages, small. GTK keeps some hundred rows ready; only those are drawn that can be seen.
 */

GtkWidget *hats_page_thumbnails_new       (void);
/** hats_page_thumbnails_set_pages: @pages: (nullable) */
void       hats_page_thumbnails_set_pages (HatsPageThumbnails *self,
                                           HatsPages          *pages);
guint      hats_page_thumbnails_get_page  (HatsPageThumbnails *self);
/** hats_page_thumbnails_set_page: selects a page, and scrolls to it */
void       hats_page_thumbnails_set_page  (HatsPageThumbnails *self,
                                           guint               page);

G_END_DECLS
