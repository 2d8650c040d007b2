/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-rules.h"

#include "hats-quantity.h"

G_DEFINE_BOXED_TYPE (HatsRules, hats_rules, hats_rules_ref, hats_rules_unref)

static void
choice_free (gpointer data)
{
  HatsChoice *choice = data;

  g_free (choice->id);
  g_free (choice->title);
  g_free (choice->help);
  g_free (choice->supposed);
  g_free (choice);
}

HatsChoice *
hats_choice_new (char *id,
                 char *title,
                 char *help,
                 char *supposed)
{
  HatsChoice *choice = g_new (HatsChoice, 1);

  choice->id = id;
  choice->title = title;
  choice->help = help;
  choice->supposed = supposed;

  return choice;
}

HatsInput *
hats_input_new (void)
{
  HatsInput *input = g_new0 (HatsInput, 1);

  input->samples = g_array_new (FALSE, FALSE, sizeof (int));
  input->choices = g_ptr_array_new_with_free_func (choice_free);

  return input;
}

static void
input_free (gpointer data)
{
  HatsInput *input = data;

  g_free (input->id);
  g_free (input->question);
  g_free (input->title);
  g_free (input->help);
  g_free (input->supposed);
  g_array_unref (input->samples);
  g_ptr_array_unref (input->choices);
  g_free (input);
}

static void
threshold_free (gpointer data)
{
  HatsThreshold *threshold = data;

  g_free (threshold->id);
  g_free (threshold->title);
  g_free (threshold->unit);
  g_clear_object (&threshold->why);
  g_free (threshold);
}

static void
load_free (gpointer data)
{
  HatsLoad *load = data;

  g_free (load->id);
  g_free (load->title);
  g_array_unref (load->when);
  g_clear_object (&load->why);
  g_free (load);
}

static void
clause_free (gpointer data)
{
  HatsClause *clause = data;

  g_free (clause->text);
  g_array_unref (clause->any);
  g_free (clause);
}

GPtrArray *
hats_clauses_new (void)
{
  return g_ptr_array_new_with_free_func (clause_free);
}

static void
outcome_free (gpointer data)
{
  HatsOutcome *outcome = data;

  g_free (outcome->id);
  for (guint i = 0; i < HATS_N_JOBS; i++)
    {
      g_free (outcome->title[i]);
      g_free (outcome->text[i]);
      g_free (outcome->mark[i]);
    }
  g_free (outcome->short_title);
  g_ptr_array_unref (outcome->when);
  g_free (outcome);
}

static void
remark_free (gpointer data)
{
  HatsRemark *remark = data;

  g_free (remark->id);
  g_free (remark->points_to);
  g_array_unref (remark->when);
  g_ptr_array_unref (remark->tests);
  g_clear_object (&remark->text);
  g_free (remark);
}

static void
staffing_free (gpointer data)
{
  HatsStaffing *staffing = data;

  g_clear_object (&staffing->why);
  g_free (staffing);
}

HatsRules *
hats_rules_new (void)
{
  HatsRules *rules = g_atomic_rc_box_new0 (HatsRules);

  rules->inputs = g_ptr_array_new_with_free_func (input_free);
  rules->thresholds = g_ptr_array_new_with_free_func (threshold_free);
  rules->loads = g_ptr_array_new_with_free_func (load_free);
  rules->outcomes = g_ptr_array_new_with_free_func (outcome_free);
  rules->remarks = g_ptr_array_new_with_free_func (remark_free);
  rules->staffing = g_ptr_array_new_with_free_func (staffing_free);

  return rules;
}

HatsRules *
hats_rules_ref (HatsRules *rules)
{
  return g_atomic_rc_box_acquire (rules);
}

static HatsThreshold *
threshold_copy (const HatsThreshold *threshold)
{
  HatsThreshold *copy = g_memdup2 (threshold, sizeof *threshold);

  copy->id = g_strdup (threshold->id);
  copy->title = g_strdup (threshold->title);
  copy->unit = g_strdup (threshold->unit);
  g_object_ref (copy->why);

  return copy;
}

static HatsLoad *
load_copy (const HatsLoad *load)
{
  HatsLoad *copy = g_memdup2 (load, sizeof *load);

  copy->id = g_strdup (load->id);
  copy->title = g_strdup (load->title);
  g_array_ref (copy->when);
  g_object_ref (copy->why);

  return copy;
}

HatsRules *
hats_rules_copy (const HatsRules *rules)
{
  HatsRules *copy = g_atomic_rc_box_new0 (HatsRules);

  copy->inputs = g_ptr_array_ref (rules->inputs);
  copy->outcomes = g_ptr_array_ref (rules->outcomes);
  copy->remarks = g_ptr_array_ref (rules->remarks);
  copy->staffing = g_ptr_array_ref (rules->staffing);

  copy->thresholds = g_ptr_array_new_with_free_func (threshold_free);
  for (guint i = 0; i < rules->thresholds->len; i++)
    g_ptr_array_add (copy->thresholds, threshold_copy (g_ptr_array_index (rules->thresholds, i)));

  copy->loads = g_ptr_array_new_with_free_func (load_free);
  for (guint i = 0; i < rules->loads->len; i++)
    g_ptr_array_add (copy->loads, load_copy (g_ptr_array_index (rules->loads, i)));

  return copy;
}

static void
clear (gpointer data)
{
  HatsRules *rules = data;

  g_ptr_array_unref (rules->inputs);
  g_ptr_array_unref (rules->thresholds);
  g_ptr_array_unref (rules->loads);
  g_ptr_array_unref (rules->outcomes);
  g_ptr_array_unref (rules->remarks);
  g_ptr_array_unref (rules->staffing);
}

void
hats_rules_unref (HatsRules *rules)
{
  g_atomic_rc_box_release_full (rules, clear);
}

/* Inputs, thresholds, outcomes and choices all begin with their id. */
static int
find (GPtrArray  *items,
      const char *id)
{
  for (guint i = 0; i < items->len; i++)
    {
      char * const *item = g_ptr_array_index (items, i);

      if (g_str_equal (*item, id))
        return (int) i;
    }

  return -1;
}

G_STATIC_ASSERT (G_STRUCT_OFFSET (HatsInput, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (HatsThreshold, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (HatsOutcome, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (HatsChoice, id) == 0);

int
hats_rules_find_input (const HatsRules *rules,
                       const char      *id)
{
  return find (rules->inputs, id);
}

int
hats_rules_find_threshold (const HatsRules *rules,
                           const char      *id)
{
  return find (rules->thresholds, id);
}

int
hats_rules_find_outcome (const HatsRules *rules,
                         const char      *id)
{
  return find (rules->outcomes, id);
}

int
hats_input_find_choice (const HatsInput *input,
                        const char      *id)
{
  return find (input->choices, id);
}

const HatsInput *
hats_rules_input (const HatsRules *rules,
                  guint            index)
{
  g_return_val_if_fail (index < rules->inputs->len, NULL);

  return g_ptr_array_index (rules->inputs, index);
}

const HatsThreshold *
hats_rules_threshold (const HatsRules *rules,
                      guint            index)
{
  g_return_val_if_fail (index < rules->thresholds->len, NULL);

  return g_ptr_array_index (rules->thresholds, index);
}

const HatsOutcome *
hats_rules_outcome (const HatsRules *rules,
                    guint            index)
{
  g_return_val_if_fail (index < rules->outcomes->len, NULL);

  return g_ptr_array_index (rules->outcomes, index);
}

gboolean
hats_outcome_has_first (const HatsOutcome *outcome)
{
  return g_str_equal (outcome->id, "both");
}

/* The number alone, since the text names what it counts; but a share as a percentage. */
static char *
format_threshold (const HatsThreshold *threshold)
{
  gboolean share = g_str_equal (threshold->unit, "share");
  g_autofree char *number = g_strdup_printf ("%g", share ? threshold->value * 100.0 : threshold->value);

  return share ? hats_quantity_format (number, "%") : g_steal_pointer (&number);
}

char *
hats_rules_expand (const HatsRules *rules,
                   const char      *text)
{
  g_autoptr(GString) expanded = g_string_new (text);

  for (guint i = 0; i < rules->thresholds->len; i++)
    {
      const HatsThreshold *threshold = hats_rules_threshold (rules, i);
      g_autofree char *placeholder = g_strdup_printf ("{%s}", threshold->id);
      g_autofree char *value = format_threshold (threshold);

      g_string_replace (expanded, placeholder, value, 0);
    }

  return g_string_free (g_steal_pointer (&expanded), FALSE);
}
