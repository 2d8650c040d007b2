/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-page-cursor.h"

G_BEGIN_DECLS

/*
 * Links on a page: a layout keeps which of its text they are on, so that they go
 * where its lines go. Private to the export layer.
 */

/**
 * hats_page_link_notes:
 * @self: the layout's builder
 * @layout: a layout of a statement
 * @text: the statement
 * @from: byte of the layout's text behind which the numbers of its notes stand
 *
 * Links each number to the place that hats_page_place_note_target() makes.
 */
void hats_page_link_notes        (HatsPageBuilder *self,
                                  PangoLayout     *layout,
                                  const HatsText  *text,
                                  gsize            from);
/** hats_page_link_note_back: links the number of a note, from byte @from of a layout on, to the first place that it was linked from */
void hats_page_link_note_back    (HatsPageBuilder *self,
                                  PangoLayout     *layout,
                                  gsize            from,
                                  guint            number);
/** hats_page_link_to_address: links to a web page or mail address, if @address is one */
void hats_page_link_to_address   (PangoLayout     *layout,
                                  gsize            from,
                                  gsize            to,
                                  const char      *address);
/** hats_page_link_to_target: links a whole layout to a place of hats_page_place_target() */
void hats_page_link_to_target    (PangoLayout     *layout,
                                  const char      *name);
/** hats_page_place_target: makes the present place one that links lead to; @name: without quotes */
void hats_page_place_target      (HatsPageBuilder *self,
                                  const char      *name);
/** hats_page_place_note_target: makes the present place the one where note @number stands */
void hats_page_place_note_target (HatsPageBuilder *self,
                                  guint            number);
/** hats_page_place_links: places the links of a line of a layout, whose baseline begins at @x and @y */
void hats_page_place_links       (HatsPageBuilder *self,
                                  PangoLayout     *layout,
                                  int              line,
                                  double           x,
                                  double           y);

G_END_DECLS
