/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

/**
 * hats_statement_list_new:
 * @sheet: a sheet
 * @block: a lead, a paragraph or a list of it
 * @name: what a screen reader calls the list
 *
 * Returns: (transfer floating): a list of the block's statements that opens their sources, from
 *   which the arrow keys go on into the next list of the same view
 */
GtkWidget *hats_statement_list_new (HatsSheet       *sheet,
                                    const HatsBlock *block,
                                    const char      *name);

/** hats_statement_list_set_block: lets @list, made for a block of the same kind, show another, see hats_statement_list_new() */
void       hats_statement_list_set_block (GtkWidget       *list,
                                          HatsSheet       *sheet,
                                          const HatsBlock *block,
                                          const char      *name);

G_END_DECLS
