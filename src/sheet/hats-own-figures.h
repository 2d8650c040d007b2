/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-assumption.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/*
 * The user's own numbers, as every sheet that rests on them marks them. Private to the sheet layer.
 */

/**
 * hats_own_figures_expand:
 * @rules: a model
 * @text: a text with {threshold} placeholders
 *
 * Returns: (transfer full): @text with the numbers in force; a user's own is followed by "(your figure)"
 */
char *hats_own_figures_expand (const HatsRules *rules,
                               const char      *text);

/** hats_own_figures_add: adds a section of all numbers that are the user's, with the guide's; nothing where there are none */
void  hats_own_figures_add    (HatsSheet       *sheet,
                               const HatsRules *rules);

G_END_DECLS
