/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-map.h"

#include "hats-advice.h"
#include "hats-model.h"

/* Fills the row of one maturity, whose lines are the same for every number of people. */
static void
fill_row (HatsMap *map,
          int      maturity)
{
  HatsSituation headline = hats_situation_get_headline (&map->situation, map->rules);
  HatsMapCell *row = map->cells + maturity * HATS_MAP_PEOPLE;
  g_auto(HatsModel) model = HATS_MODEL_INIT;

  headline.values[map->maturity] = maturity;
  hats_model_init (&model, map->rules, &headline);

  for (int people = 1; people <= HATS_MAP_PEOPLE; people++)
    {
      double product, project;

      headline.values[map->people] = people;
      product = hats_model_get_load (&model, HATS_JOB_PRODUCT, &headline);
      project = hats_model_get_load (&model, HATS_JOB_PROJECT, &headline);
      row[people - 1].outcome = hats_rules_get_outcome (map->rules, people, product, project);
      row[people - 1].lean = project > product ? HATS_JOB_PROJECT : HATS_JOB_PRODUCT;
    }
}

HatsMap *
hats_map_new (HatsRules           *rules,
              const HatsSituation *situation)
{
  HatsMap *map;
  int maturity;

  g_return_val_if_fail (rules != NULL, NULL);
  g_return_val_if_fail (situation != NULL, NULL);

  maturity = hats_rules_find_input (rules, "maturity");
  if (maturity < 0 || hats_rules_input (rules, (guint) maturity)->kind != HATS_INPUT_CHOICE)
    return NULL;

  map = g_new0 (HatsMap, 1);
  map->rules = hats_rules_ref (rules);
  map->situation = *situation;
  map->people = (guint) hats_rules_find_input (rules, "people");
  map->maturity = (guint) maturity;
  map->n_stages = hats_rules_input (rules, map->maturity)->choices->len;
  map->cells = g_new (HatsMapCell, map->n_stages * HATS_MAP_PEOPLE);
  for (guint i = 0; i < map->n_stages; i++)
    fill_row (map, (int) i);

  return map;
}

void
hats_map_free (HatsMap *map)
{
  g_free (map->cells);
  g_clear_pointer (&map->rules, hats_rules_unref);
  g_free (map);
}

const HatsMapCell *
hats_map_get (const HatsMap *map,
              int            people,
              int            maturity)
{
  g_return_val_if_fail (map != NULL, NULL);
  g_return_val_if_fail (people >= 1 && people <= HATS_MAP_PEOPLE, NULL);
  g_return_val_if_fail (maturity >= 0 && maturity < (int) map->n_stages, NULL);

  return &map->cells[maturity * HATS_MAP_PEOPLE + people - 1];
}
