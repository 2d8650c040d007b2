/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-assumption.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/* How sheets say that a number is the user's and not the guide's. */

/**
 * hats_sheet_add_own_figures:
 * @sheet: a sheet whose data, if it has any, are set
 * @rules: the model that it speaks of
 *
 * Adds a sentence that lists the user's numbers, where there are any, and the
 * object "assumptions" of them to the sheet's data.
 */
void   hats_sheet_add_own_figures (HatsSheet       *sheet,
                                   const HatsRules *rules);

/**
 * hats_text_mark_own:
 * @text: a text that shows or rests on a number of the model
 * @rules: the model
 * @id: the number's id as an assumption
 *
 * Marks @text as resting on the user's figure, if the number is the user's. A second one is added to the mark.
 */
void   hats_text_mark_own         (HatsText        *text,
                                   const HatsRules *rules,
                                   const char      *id);

/**
 * hats_sheet_cite_assumption:
 * @sheet: a sheet
 * @rules: the model
 * @index: an assumption's index
 *
 * Returns: (transfer full): the number in force with its title and where it comes from, marked where it is the user's
 */
HatsText *hats_sheet_cite_assumption (HatsSheet    *sheet,
                                    const HatsRules *rules,
                                    guint            index);

/** hats_rules_format_own: Returns: (transfer full) (nullable): "your figure, 35 h; the guide has 40 h", %NULL where it is the guide's */
char  *hats_rules_format_own      (const HatsRules *rules,
                                   const char      *id);

/** hats_rules_expand_own: Returns: (transfer full): as hats_rules_expand(), with each number of the user's marked: "35 (your figure)" */
char  *hats_rules_expand_own      (const HatsRules *rules,
                                   const char      *text);

/** hats_rules_format_week_line: Returns: (transfer full): names the line at one person's week in a chart, and whose figure that is */
char  *hats_rules_format_week_line (const HatsRules *rules);

G_END_DECLS
