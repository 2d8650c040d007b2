/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-case-effects.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "hats-advice-data.h"
#include "hats-hours.h"

const char *
hats_difference_get_title (const HatsDifference *difference,
                           const HatsRules      *rules)
{
  switch (difference->kind)
    {
    case HATS_DIFFERENCE_ANSWER:
      return hats_rules_input (rules, difference->index)->title;
    case HATS_DIFFERENCE_ASSUMPTION:
      return hats_rules_get_assumption (rules, difference->index).title;
    case HATS_DIFFERENCE_PLAN:
    default:
      return _("Growth plan");
    }
}

const char *
hats_difference_get_id (const HatsDifference *difference,
                        const HatsRules      *rules)
{
  switch (difference->kind)
    {
    case HATS_DIFFERENCE_ANSWER:
      return hats_rules_input (rules, difference->index)->id;
    case HATS_DIFFERENCE_ASSUMPTION:
      return hats_rules_get_assumption (rules, difference->index).id;
    case HATS_DIFFERENCE_PLAN:
    default:
      return "plan";
    }
}

char *
hats_difference_format_value (const HatsDifference *difference,
                              const HatsCase       *content)
{
  const HatsRules *rules = hats_case_get_rules (content);

  g_return_val_if_fail (difference->kind != HATS_DIFFERENCE_PLAN, NULL);

  if (difference->kind == HATS_DIFFERENCE_ASSUMPTION)
    {
      HatsAssumption assumption = hats_rules_get_assumption (rules, difference->index);

      return hats_assumption_format (&assumption, assumption.value);
    }

  return hats_situation_format_value (hats_case_get_situation (content), rules, difference->index);
}

static const HatsEffect *
get_effect (GArray *effects,
            guint   index)
{
  return &g_array_index (effects, HatsEffect, index);
}

/* The titles of the first @n_effects, which are those that decide. */
static char *
list_titles (GArray          *effects,
             guint            n_effects,
             const HatsRules *rules)
{
  g_autoptr(GString) titles = g_string_new (NULL);

  for (guint i = 0; i < n_effects; i++)
    g_string_append_printf (titles, "%s“%s”", i > 0 ? "; " : "",
                            hats_difference_get_title (&get_effect (effects, i)->difference, rules));

  return g_string_free (g_steal_pointer (&titles), FALSE);
}

static guint
count_deciding (GArray *effects)
{
  guint n_deciding = 0;

  while (n_deciding < effects->len && get_effect (effects, n_deciding)->decides)
    n_deciding++;

  return n_deciding;
}

/* Where nothing decides alone: two together, or more. */
static char *
format_joint (const HatsCasePair *pair,
              GArray             *effects)
{
  const HatsRules *rules = hats_case_get_rules (pair->content);
  guint first, second;

  if (hats_case_find_joint (pair->content, pair->other, effects, &first, &second))
    /* Translators: the names of two cases, then the titles of two questions. */
    return g_strdup_printf (_("Between “%s” and “%s” no single difference decides; “%s” and “%s” together do."),
                            pair->name, pair->other_name,
                            hats_difference_get_title (&get_effect (effects, first)->difference, rules),
                            hats_difference_get_title (&get_effect (effects, second)->difference, rules));

  /* Translators: the names of two cases. */
  return g_strdup_printf (_("Between “%s” and “%s” no one or two of the differences decide; it takes more of them together."),
                          pair->name, pair->other_name);
}

static char *
format_verdict (const HatsCasePair *pair,
                GArray             *effects)
{
  const HatsRules *rules = hats_case_get_rules (pair->content);
  guint n_deciding = count_deciding (effects);
  HatsResult here = hats_case_get_result (pair->content);
  HatsResult there = hats_case_get_result (pair->other);
  g_autofree char *titles = NULL;

  if (effects->len == 0)
    /* Translators: the names of two cases. */
    return g_strdup_printf (_("“%s” and “%s” have the same answers today, and so the same result."),
                            pair->name, pair->other_name);
  if (hats_result_equal (&here, &there, rules))
    /* Translators: the names of two cases. */
    return g_strdup_printf (_("“%s” and “%s” lead to the same result."), pair->name, pair->other_name);
  if (n_deciding == 0)
    return format_joint (pair, effects);

  titles = list_titles (effects, n_deciding, rules);
  /* Translators: the names of two cases, then a list of the titles of questions. */
  return g_strdup_printf (ngettext ("Between “%s” and “%s” this alone makes the difference: %s.",
                                    "Between “%s” and “%s” each of these alone makes the difference: %s.", n_deciding),
                          pair->name, pair->other_name, titles);
}

static gboolean
moves_hours (const HatsCasePair *pair,
             const HatsEffect   *effect)
{
  HatsResult now = hats_case_get_result (pair->content);

  return fabs (effect->result.hours[HATS_JOB_PRODUCT] - now.hours[HATS_JOB_PRODUCT]) > 0.0 ||
         fabs (effect->result.hours[HATS_JOB_PROJECT] - now.hours[HATS_JOB_PROJECT]) > 0.0;
}

/* What one difference does by itself. */
static char *
format_effect (const HatsCasePair *pair,
               const HatsEffect   *effect)
{
  const HatsRules *rules = hats_case_get_rules (pair->content);
  const char *title = hats_difference_get_title (&effect->difference, rules);
  const char *result = hats_result_get_title (&effect->result, rules);
  g_autofree char *value = hats_difference_format_value (&effect->difference, pair->other);
  g_autofree char *before = hats_difference_format_value (&effect->difference, pair->content);
  g_autofree char *product = hats_hours_format (effect->result.hours[HATS_JOB_PRODUCT]);
  g_autofree char *project = hats_hours_format (effect->result.hours[HATS_JOB_PROJECT]);

  if (effect->decides)
    /* Translators: a question’s title, another answer, the present one, the result, the name of a case, hours a week
     * of product work and of project work. */
    return g_strdup_printf (_("%s: “%s” instead of “%s” alone leads to “%s”, like “%s” (product work %s, project work %s)."),
                            title, value, before, result, pair->other_name, product, project);
  if (effect->changes)
    /* Translators: a question’s title, another answer, the present one, the result, hours a week of product work and
     * of project work. */
    return g_strdup_printf (_("%s: “%s” instead of “%s” alone leads to “%s” (product work %s, project work %s)."),
                            title, value, before, result, product, project);
  if (moves_hours (pair, effect))
    /* Translators: a question’s title, another answer, the present one, hours a week of product work and of project work. */
    return g_strdup_printf (_("%s: “%s” instead of “%s” moves the hours (product work %s, project work %s), not the result."),
                            title, value, before, product, project);

  /* Translators: a question’s title, another answer, the present one. */
  return g_strdup_printf (_("%s: “%s” instead of “%s” alone changes nothing."), title, value, before);
}

static JsonObject *
get_data (const HatsCasePair *pair,
          const HatsEffect   *effect)
{
  const HatsRules *rules = hats_case_get_rules (pair->content);
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, "case", pair->index);
  json_object_set_int_member (object, "other", pair->other_index);
  json_object_set_string_member (object, "difference", hats_difference_get_id (&effect->difference, rules));
  hats_outcome_set_members (object, hats_rules_outcome (rules, effect->result.outcome), effect->result.lean);
  hats_hours_set_members (object, effect->result.hours);
  json_object_set_boolean_member (object, "decides", effect->decides);

  return object;
}

void
hats_sheet_add_verdict (HatsSheet          *sheet,
                        const HatsCasePair *pair)
{
  g_autoptr(GArray) effects = hats_case_list_effects (pair->content, pair->other);
  g_autofree char *verdict = format_verdict (pair, effects);

  hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_text_new (verdict));
}

void
hats_sheet_add_effects (HatsSheet          *sheet,
                        const HatsCasePair *pair)
{
  g_autoptr(GArray) effects = hats_case_list_effects (pair->content, pair->other);
  g_autofree char *intro = NULL;
  HatsBlock *list;

  if (effects->len == 0)
    return;

  if (pair->titled)
    {
      /* Translators: the names of two cases. */
      g_autofree char *title = g_strdup_printf (_("%s against %s"), pair->name, pair->other_name);

      hats_sheet_add_heading (sheet, 3, title);
    }
  /* Translators: the names of two cases. */
  intro = g_strdup_printf (_("“%s”, with one answer of “%s” at a time:"), pair->name, pair->other_name);
  hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_text_new (intro));
  list = hats_sheet_add_list (sheet);
  for (guint i = 0; i < effects->len; i++)
    {
      g_autofree char *text = format_effect (pair, get_effect (effects, i));

      g_ptr_array_add (list->items, hats_text_new (text));
      json_array_add_object_element (json_object_get_array_member (sheet->data, "effects"),
                                     get_data (pair, get_effect (effects, i)));
    }
}
