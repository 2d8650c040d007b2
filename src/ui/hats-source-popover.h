/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-card.h"

G_BEGIN_DECLS

/**
 * hats_source_popover_show:
 * @parent: what the sources belong to
 * @sheet: the sheet that holds the notes
 * @items: (element-type HatsText): statements
 *
 * Opens a popover with the evidence cards of @items: each source's claim, work,
 * date, grade and address, and who disagrees. Esc closes it and gives the focus back.
 */
void  hats_source_popover_show   (GtkWidget       *parent,
                                  HatsSheet       *sheet,
                                  GPtrArray       *items);
/** hats_source_popover_show_cards: @cards: (element-type HatsCard): at least one; the same for cards that are no sheet's */
void  hats_source_popover_show_cards (GtkWidget   *parent,
                                      GPtrArray   *cards);

/** hats_source_popover_summary: Returns: (transfer full) (nullable): the sources of @text in one short line */
char *hats_source_popover_summary (HatsSheet      *sheet,
                                   const HatsText *text);

G_END_DECLS
