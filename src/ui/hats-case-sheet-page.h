/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-document.h"
#include "hats-guide.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_CASE_SHEET_PAGE (hats_case_sheet_page_get_type ())
G_DECLARE_FINAL_TYPE (HatsCaseSheetPage, hats_case_sheet_page, HATS, CASE_SHEET_PAGE, GtkWidget)

/** HatsCaseSheetFunc: Returns: (transfer full) (nullable): a sheet of a case, %NULL where there is nothing to show yet */
typedef HatsSheet *(*HatsCaseSheetFunc) (HatsGuide      *guide,
                                         const HatsCase *shown);

/**
 * HatsCaseSheetPage:
 *
 * A #HatsView that shows a sheet of a case, as the case is now.
 */

/**
 * hats_case_sheet_page_new:
 * @guide: the guide
 * @document: the case
 * @make_sheet: builds what is shown
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *hats_case_sheet_page_new (HatsGuide         *guide,
                                     HatsDocument      *document,
                                     HatsCaseSheetFunc  make_sheet);

G_END_DECLS
