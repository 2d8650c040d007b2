/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-page-cursor.h"

G_BEGIN_DECLS

/*
 * The list of a sheet's sections with their pages. Private to the export layer.
 */

/* The level of the headings that begin a section. */
#define HATS_SECTION_LEVEL 2

/** hats_page_count_sections: Returns: how many entries a list of contents has, the sources among them */
guint hats_page_count_sections  (const HatsSheet *sheet);
/** hats_page_place_contents: places the list; the numbers of pages are yet to come */
void  hats_page_place_contents  (HatsPageBuilder *self);
/** hats_page_link_heading: where the sheet has a list of contents, links a section's heading, about to be placed, with it in both directions */
void  hats_page_link_heading    (HatsPageBuilder *self,
                                 PangoLayout     *layout);
/** hats_page_number_contents: fills the numbers in when all headings are placed */
void  hats_page_number_contents (HatsPageBuilder *self);

G_END_DECLS
