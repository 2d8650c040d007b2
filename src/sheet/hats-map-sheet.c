/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-map-sheet.h"

#include <glib/gi18n-lib.h>

#include "hats-advice.h"
#include "hats-own-figures.h"

/* The numbers of people that have columns: dense where a person more matters most. */
static const int people_shown[] = { 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30, 50, 75, 100, 150, 200 };

/* One column more for the present number. */
G_STATIC_ASSERT (G_N_ELEMENTS (people_shown) + 1 == HATS_MAP_MOST_COLUMNS);

static gboolean
is_asked (const HatsInput *input,
          int              people)
{
  return people >= input->minimum && people <= input->maximum;
}

static void
add_columns (HatsMapBlock  *block,
             const HatsMap *map)
{
  const HatsInput *input = hats_rules_input (map->rules, map->people);
  int present = map->situation.values[map->people];
  int last = 0;

  for (guint i = 0; i < G_N_ELEMENTS (people_shown); i++)
    {
      int people = people_shown[i];

      if (present > last && present < people)
        g_array_append_val (block->columns, present);
      if (is_asked (input, people))
        g_array_append_val (block->columns, people);
      last = people;
    }
}

/* Two answers for each outcome, one for either leaning; cells point to them by index. */
static void
add_answers (HatsMapBlock    *block,
             const HatsRules *rules)
{
  for (guint i = 0; i < rules->outcomes->len; i++)
    for (HatsJob lean = HATS_JOB_PRODUCT; lean <= HATS_JOB_PROJECT; lean++)
      g_ptr_array_add (block->answers, hats_map_answer_new (hats_rules_outcome (rules, i), lean));
}

static void
add_rows (HatsMapBlock  *block,
          const HatsMap *map)
{
  const HatsInput *maturity = hats_rules_input (map->rules, map->maturity);

  for (guint i = 0; i < map->n_stages; i++)
    {
      const HatsChoice *stage = g_ptr_array_index (maturity->choices, i);
      HatsMapRow *row = hats_map_block_add_row (block, stage->title);

      for (guint j = 0; j < block->columns->len; j++)
        {
          const HatsMapCell *cell = hats_map_get (map, hats_map_block_get_people (block, j), (int) i);

          g_ptr_array_add (row->cells, g_ptr_array_index (block->answers, cell->outcome * HATS_N_JOBS + cell->lean));
        }
    }
}

/* Where an outcome's leanings share a mark, the legend has one entry, which leaves the leaning open. */
static void
add_legend (HatsMapBlock    *block,
            const HatsRules *rules)
{
  for (guint i = 0; i < rules->outcomes->len; i++)
    {
      const HatsOutcome *outcome = hats_rules_outcome (rules, i);
      HatsMapAnswer *answer = hats_map_answer_new (outcome, HATS_JOB_PRODUCT);

      g_ptr_array_add (block->legend, answer);
      if (g_str_equal (outcome->mark[HATS_JOB_PRODUCT], outcome->mark[HATS_JOB_PROJECT]))
        {
          g_free (answer->title);
          answer->title = g_strdup (outcome->short_title);
        }
      else
        g_ptr_array_add (block->legend, hats_map_answer_new (outcome, HATS_JOB_PROJECT));
    }
}

static void
mark_present (HatsMapBlock  *block,
              const HatsMap *map)
{
  int people = map->situation.values[map->people];
  int maturity = map->situation.values[map->maturity];
  g_autofree char *stage = NULL;
  g_autofree char *place = NULL;

  if (people == HATS_NOT_SURE || maturity == HATS_NOT_SURE)
    return;

  for (guint i = 0; i < block->columns->len; i++)
    if (hats_map_block_get_people (block, i) == people)
      {
        block->present_row = maturity;
        block->present_column = (int) i;
      }

  stage = hats_situation_format_value (&map->situation, map->rules, map->maturity);
  /* Translators: a number of people and a maturity. */
  place = g_strdup_printf (ngettext ("%d person, %s", "%d people, %s", (gulong) people), people, stage);
  if (block->present_row >= 0)
    /* Translators: %s is a number of people and a maturity. */
    block->present_text = g_strdup_printf (_("The present situation: %s"), place);
  else
    /* Translators: %s is a number of people and a maturity. */
    block->present_text = g_strdup_printf (_("The present situation, %s, lies beyond the map"), place);
}

static void
add_map (HatsSheet     *sheet,
         const HatsMap *map)
{
  HatsMapBlock *block = hats_sheet_add_map_block (sheet, _("Team size across, maturity down; the other answers as they are"),
                                                  _("People"));

  add_columns (block, map);
  add_answers (block, map->rules);
  add_rows (block, map);
  add_legend (block, map->rules);
  mark_present (block, map);
}

void
hats_sheet_add_map (HatsSheet           *sheet,
                    HatsRules           *rules,
                    const HatsSituation *situation)
{
  g_autoptr(HatsMap) map = NULL;

  g_return_if_fail (sheet != NULL);

  map = hats_map_new (rules, situation);
  if (map == NULL)
    return;

  hats_sheet_add_heading (sheet, 2, _("All Answers, by Team Size and Maturity"));
  add_map (sheet, map);
}

/* The answers to the other questions, which the whole map rests on. */
static void
add_situation (HatsSheet     *sheet,
               const HatsMap *map)
{
  HatsBlock *list = NULL;

  for (guint i = 0; i < map->rules->inputs->len; i++)
    {
      g_autofree char *value = NULL;
      g_autofree char *text = NULL;

      if (i == map->people || i == map->maturity || map->situation.values[i] == HATS_NOT_SURE)
        continue;
      if (list == NULL)
        list = hats_sheet_add_list (sheet);

      value = hats_situation_format_value (&map->situation, map->rules, i);
      /* Translators: the title of a question, and its answer. */
      text = g_strdup_printf (_("%s: %s"), hats_rules_input (map->rules, i)->title, value);
      g_ptr_array_add (list->items, hats_text_new (text));
    }
}

static JsonArray *
list_records (const HatsMap *map)
{
  const HatsInput *input = hats_rules_input (map->rules, map->people);
  const HatsInput *maturity = hats_rules_input (map->rules, map->maturity);
  JsonArray *records = json_array_new ();

  for (int stage = 0; stage < (int) map->n_stages; stage++)
    for (int people = 1; people <= HATS_MAP_PEOPLE; people++)
      {
        const HatsMapCell *cell = hats_map_get (map, people, stage);
        const HatsOutcome *outcome = hats_rules_outcome (map->rules, cell->outcome);
        JsonObject *record;

        if (!is_asked (input, people))
          continue;

        record = json_object_new ();
        json_object_set_int_member (record, "people", people);
        json_object_set_string_member (record, "maturity",
                                       ((const HatsChoice *) g_ptr_array_index (maturity->choices, stage))->id);
        json_object_set_string_member (record, "outcome", outcome->id);
        if (g_str_equal (outcome->id, "both"))
          json_object_set_string_member (record, "first", cell->lean == HATS_JOB_PROJECT ? "project" : "product");
        else
          json_object_set_null_member (record, "first");
        json_array_add_object_element (records, record);
      }

  return records;
}

HatsSheet *
hats_map_sheet_new (HatsGuide           *guide,
                    HatsRules           *rules,
                    const HatsSituation *situation)
{
  g_autoptr(HatsMap) map = NULL;
  HatsSheet *sheet;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  map = hats_map_new (rules, situation);
  g_return_val_if_fail (map != NULL, NULL);

  sheet = hats_sheet_new (guide, "map", _("All Answers, by Team Size and Maturity"));
  hats_sheet_add_own_figures (sheet, rules);
  add_map (sheet, map);
  add_situation (sheet, map);
  sheet->records = list_records (map);

  return sheet;
}
