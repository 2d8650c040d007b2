/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-map.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/**
 * hats_sheet_add_map:
 * @sheet: a sheet
 * @rules: the decision model
 * @situation: the answers; where people and maturity are among them, that cell is marked
 *
 * Adds a section with the answers for every team size and maturity. Where the model does not ask for maturity, it adds
 * nothing.
 */
void       hats_sheet_add_map  (HatsSheet           *sheet,
                                HatsRules           *rules,
                                const HatsSituation *situation);

/**
 * hats_map_sheet_new:
 * @guide: a guide
 * @rules: its decision model, with whosever numbers, which asks for maturity
 * @situation: the answers, as in hats_sheet_add_map()
 *
 * Its records are the outcomes for every number of people from 1 to %HATS_MAP_PEOPLE and every maturity, ordered by
 * maturity, then people.
 *
 * Returns: (transfer full): the map as a sheet of its own
 */
HatsSheet *hats_map_sheet_new  (HatsGuide           *guide,
                                HatsRules           *rules,
                                const HatsSituation *situation);

G_END_DECLS
