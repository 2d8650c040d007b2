/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_STATEMENT_ROW (hats_statement_row_get_type ())
G_DECLARE_FINAL_TYPE (HatsStatementRow, hats_statement_row, HATS, STATEMENT_ROW, GtkListBoxRow)

/**
 * HatsStatementRow:
 *
 * A statement of a sheet, with the numbers of its notes; a row of a list.
 */

/** hats_statement_row_new: @bullet: whether it is one of several; Returns: (transfer floating): a row that shows @text, which @sheet owns */
GtkWidget *hats_statement_row_new          (HatsSheet        *sheet,
                                            HatsText         *text,
                                            gboolean          bullet);

/** hats_statement_row_set_text: lets it show another text, which @sheet owns; see hats_statement_row_new() */
void       hats_statement_row_set_text     (HatsStatementRow *self,
                                            HatsSheet        *sheet,
                                            HatsText         *text,
                                            gboolean          bullet);

/** hats_statement_row_show_sources: opens its sources */
void       hats_statement_row_show_sources (HatsStatementRow *self);

/** hats_statement_label_new: Returns: (transfer floating): a label for @text alone, as rows and cells show it */
GtkWidget *hats_statement_label_new        (const HatsText   *text,
                                            gboolean          bullet);

/** hats_statement_describe: Returns: (transfer full): @text for a screen reader, with its mark and who disagrees */
char      *hats_statement_describe         (const HatsText   *text);

G_END_DECLS
