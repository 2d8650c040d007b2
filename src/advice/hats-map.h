/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-situation.h"

G_BEGIN_DECLS

/** HATS_MAP_PEOPLE: the map goes from one person to this many. */
#define HATS_MAP_PEOPLE 200

/**
 * HatsMapCell:
 * @outcome: index in the rules' outcomes
 * @lean: the larger job
 */
typedef struct {
  guint   outcome;
  HatsJob lean;
} HatsMapCell;

/**
 * HatsMap:
 * @rules: the decision model
 * @situation: the answers that it was made for
 * @people: the index of the input “people”
 * @maturity: the index of the input “maturity”
 * @n_stages: how many values “maturity” has
 * @cells: (array): @n_stages rows of %HATS_MAP_PEOPLE cells
 *
 * What the model says for every number of people and every maturity, the other answers being as they are.
 */
typedef struct {
  HatsRules     *rules;
  HatsSituation  situation;
  guint          people;
  guint          maturity;
  guint          n_stages;
  HatsMapCell   *cells;
} HatsMap;

/**
 * hats_map_new:
 * @rules: the decision model
 * @situation: the answers, of which people and maturity do not matter; what is not answered counts as neutral
 *
 * Returns: (transfer full) (nullable): the map; %NULL where the model does not ask for “maturity” as a choice
 */
HatsMap           *hats_map_new  (HatsRules           *rules,
                                  const HatsSituation *situation);
void               hats_map_free (HatsMap             *map);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsMap, hats_map_free)

/**
 * hats_map_get:
 * @map: a map
 * @people: from 1 to %HATS_MAP_PEOPLE
 * @maturity: the index of a value of “maturity”
 *
 * Returns: (transfer none): what the model says there
 */
const HatsMapCell *hats_map_get  (const HatsMap       *map,
                                  int                  people,
                                  int                  maturity);

G_END_DECLS
