/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-find-place.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_SHEET_VIEW (hats_sheet_view_get_type ())
G_DECLARE_FINAL_TYPE (HatsSheetView, hats_sheet_view, HATS, SHEET_VIEW, GtkWidget)

/**
 * HatsSheetView:
 * @map-activated: signal with a number of people and the index of a maturity: a cell of the sheet's map was chosen
 *
 * Shows a sheet's blocks on the screen, in one column for reading that scrolls;
 * sections marked as half stand in two columns unless it is narrow. Each
 * statement's sources open with Enter, Space or a click.
 */

/** hats_sheet_view_new: Returns: a view of nothing */
GtkWidget *hats_sheet_view_new        (void);
/**
 * hats_sheet_view_set_sheet:
 * @self: a view
 * @sheet: (nullable): what to show
 *
 * Where the sheet is of the kind that is shown, the place and the focus stay, and what says the same stays as it is:
 * fast enough for each letter that is typed. What the window does not show now follows when it has been drawn.
 */
void       hats_sheet_view_set_sheet  (HatsSheetView *self,
                                       HatsSheet     *sheet);
/** hats_sheet_view_get_sheet: Returns: (transfer none) (nullable) */
HatsSheet *hats_sheet_view_get_sheet  (HatsSheetView *self);
/** hats_sheet_view_set_details_only: leaves out the title and leads, for a window that shows them itself */
void       hats_sheet_view_set_details_only (HatsSheetView *self,
                                       gboolean       details_only);
/** hats_sheet_view_focus_start: gives the focus to what stands first, wherever it was */
void       hats_sheet_view_focus_start (HatsSheetView *self);
/** hats_sheet_view_set_narrow: whether there is room for one column only */
void       hats_sheet_view_set_narrow (HatsSheetView *self,
                                       gboolean       narrow);
/** hats_sheet_view_set_head: @head: stands above whatever sheet is shown, and scrolls with it */
void       hats_sheet_view_set_head   (HatsSheetView *self,
                                       GtkWidget     *head);
/** hats_sheet_view_show_place: as hats_view_show_place() */
const char *hats_sheet_view_show_place (HatsSheetView       *self,
                                        const HatsFindPlace *place);

G_END_DECLS
