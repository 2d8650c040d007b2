/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_SHEET_SECTION (hats_sheet_section_get_type ())
G_DECLARE_FINAL_TYPE (HatsSheetSection, hats_sheet_section, HATS, SHEET_SECTION, GtkBox)

/**
 * HatsSheetSection:
 * @map-activated: signal with a number of people and the index of a maturity: a cell of its map was chosen
 *
 * Blocks of a sheet on the screen, one below the other: a heading and what it heads. Shown others, it keeps
 * the widgets of those that have not changed, and changes those that say something else: focus and place stay.
 */

/** hats_sheet_section_new: Returns: (transfer floating): a section without blocks */
GtkWidget  *hats_sheet_section_new         (void);

/**
 * hats_sheet_section_set_title:
 * @title: (nullable): the title of the whole sheet, which stands above the blocks
 * @sign: (nullable): the id of the sign that goes with it
 */
void        hats_sheet_section_set_title   (HatsSheetSection *self,
                                            const char       *title,
                                            const char       *sign);
/**
 * hats_sheet_section_set_blocks:
 * @self: a section
 * @sheet: a sheet
 * @first: the number of its first block that is shown
 * @end: the number behind the last
 * @with_leads: whether leads are among them
 */
void        hats_sheet_section_set_blocks  (HatsSheetSection *self,
                                            HatsSheet        *sheet,
                                            guint             first,
                                            guint             end,
                                            gboolean          with_leads);
/** hats_sheet_section_get_heading: Returns: (nullable): what it begins with, where that is a heading */
const char *hats_sheet_section_get_heading (HatsSheetSection *self);
/** hats_sheet_section_set_narrow: whether there is room for one column only */
void        hats_sheet_section_set_narrow  (HatsSheetSection *self,
                                            gboolean          narrow);

/** hats_sheet_heading_new: @level: 1 for the sheet's title, to 3; Returns: (transfer floating): a heading */
GtkWidget  *hats_sheet_heading_new         (const char       *text,
                                            guint             level);

G_END_DECLS
