/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_TABLE_CONTENT (hats_table_content_get_type ())
G_DECLARE_FINAL_TYPE (HatsTableContent, hats_table_content, HATS, TABLE_CONTENT, GdkContentProvider)

/**
 * HatsTableContent:
 *
 * Tables, or one cell, for the clipboard: as HTML, tab-separated text and Markdown. Each is
 * written when somebody asks for it.
 */

/** hats_table_content_new: Returns: (transfer full): all tables of @sheet */
GdkContentProvider *hats_table_content_new      (HatsSheet      *sheet);
/** hats_table_content_new_cell: Returns: (transfer full): a cell of a table of @sheet; its plain text is not quoted */
GdkContentProvider *hats_table_content_new_cell (HatsSheet      *sheet,
                                                 const HatsCell *cell);

G_END_DECLS
