/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-assumption.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "hats-quantity.h"
#include "hats-situation.h"

static HatsUnit
get_unit (const char *word)
{
  static const char * const words[] = { "hours", "people", "teams", "share", "weeks" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (word, words[i]))
      return (HatsUnit) i;

  g_return_val_if_reached (HATS_UNIT_HOURS);
}

static HatsAssumption
from_threshold (const HatsThreshold *threshold)
{
  return (HatsAssumption) {
    .id = threshold->id,
    .title = threshold->title,
    .group = HATS_GROUP_LIMITS,
    .unit = get_unit (threshold->unit),
    .value = threshold->value,
    .initial = threshold->initial,
    .minimum = threshold->minimum,
    .maximum = threshold->maximum,
    .why = threshold->why,
  };
}

static HatsAssumption
from_load (const HatsLoad *load)
{
  return (HatsAssumption) {
    .id = load->id,
    .title = load->title,
    .group = load->job == HATS_JOB_PROJECT ? HATS_GROUP_PROJECT : HATS_GROUP_PRODUCT,
    .unit = load->stage == HATS_STAGE_FACTOR ? HATS_UNIT_FACTOR : HATS_UNIT_HOURS,
    .value = load->value,
    .initial = load->initial,
    .minimum = load->minimum,
    .maximum = load->maximum,
    .why = load->why,
  };
}

/* The line behind assumption number @index, counted from the first line; lines without a title are none. */
static HatsLoad *
find_load (const HatsRules *rules,
           guint            index)
{
  for (guint i = 0; i < rules->loads->len; i++)
    {
      HatsLoad *load = g_ptr_array_index (rules->loads, i);

      if (load->title != NULL && index-- == 0)
        return load;
    }

  return NULL;
}

guint
hats_rules_get_n_assumptions (const HatsRules *rules)
{
  guint count;

  g_return_val_if_fail (rules != NULL, 0);

  count = rules->thresholds->len;
  for (guint i = 0; i < rules->loads->len; i++)
    if (((const HatsLoad *) g_ptr_array_index (rules->loads, i))->title != NULL)
      count++;

  return count;
}

HatsAssumption
hats_rules_get_assumption (const HatsRules *rules,
                           guint            index)
{
  const HatsLoad *load;

  if (index < rules->thresholds->len)
    return from_threshold (hats_rules_threshold (rules, index));

  load = find_load (rules, index - rules->thresholds->len);
  g_return_val_if_fail (load != NULL, (HatsAssumption) { 0 });

  return from_load (load);
}

int
hats_rules_find_assumption (const HatsRules *rules,
                            const char      *id)
{
  guint n_assumptions = hats_rules_get_n_assumptions (rules);

  for (guint i = 0; i < n_assumptions; i++)
    if (g_str_equal (hats_rules_get_assumption (rules, i).id, id))
      return (int) i;

  return -1;
}

gboolean
hats_assumption_is_changed (const HatsAssumption *assumption)
{
  return fabs (assumption->value - assumption->initial) > 1e-9;
}

guint
hats_rules_count_changed (const HatsRules *rules)
{
  guint n_assumptions = hats_rules_get_n_assumptions (rules);
  guint changed = 0;

  for (guint i = 0; i < n_assumptions; i++)
    {
      HatsAssumption assumption = hats_rules_get_assumption (rules, i);

      if (hats_assumption_is_changed (&assumption))
        changed++;
    }

  return changed;
}

gboolean
hats_assumption_check (const HatsAssumption  *assumption,
                       double                 value,
                       GError               **error)
{
  g_autofree char *least = NULL;
  g_autofree char *most = NULL;

  /* Not a number compares with nothing, and is refused here too. */
  if (value >= assumption->minimum && value <= assumption->maximum)
    {
      if ((assumption->unit != HATS_UNIT_PEOPLE && assumption->unit != HATS_UNIT_TEAMS) || fabs (value - round (value)) < 1e-9)
        return TRUE;

      g_set_error (error, HATS_ADVICE_ERROR, HATS_ADVICE_ERROR_VALUE,
                   /* Translators: the title of a number such as “Too many for one person”. */
                   _("“%s” takes a whole number"), assumption->title);
      return FALSE;
    }

  least = hats_assumption_format (assumption, assumption->minimum);
  most = hats_assumption_format (assumption, assumption->maximum);
  g_set_error (error, HATS_ADVICE_ERROR, HATS_ADVICE_ERROR_VALUE,
               /* Translators: the title of a number such as “One person’s week”, then the least and the most that it may be. */
               _("“%s” takes from %s to %s"), assumption->title, least, most);
  return FALSE;
}

/* At most two decimals, and none that says nothing. */
static char *
format_number (double value)
{
  return g_strdup_printf ("%g", round (value * 100.0) / 100.0);
}

char *
hats_assumption_format (const HatsAssumption *assumption,
                        double                value)
{
  g_autofree char *number = format_number (assumption->unit == HATS_UNIT_SHARE ? value * 100.0 : value);
  gulong whole = (gulong) MAX (value, 0.0);

  switch (assumption->unit)
    {
    case HATS_UNIT_PEOPLE:
      return g_strdup_printf (ngettext ("%s person", "%s people", whole), number);
    case HATS_UNIT_TEAMS:
      return g_strdup_printf (ngettext ("%s team", "%s teams", whole), number);
    case HATS_UNIT_SHARE:
      return hats_quantity_format (number, "%");
    case HATS_UNIT_WEEKS:
      return g_strdup_printf (ngettext ("%s week", "%s weeks", whole), number);
    case HATS_UNIT_FACTOR:
      /* Translators: a factor, with a space that does not break: “× 1.25”. */
      return g_strdup_printf (_("×\u00a0%s"), number);
    case HATS_UNIT_HOURS:
    default:
      return hats_quantity_format_hours (number);
    }
}

char *
hats_assumption_format_number (const HatsAssumption *assumption,
                               double                value)
{
  return format_number (assumption->unit == HATS_UNIT_SHARE ? value * 100.0 : value);
}

char *
hats_assumption_format_range (const HatsAssumption *assumption)
{
  g_autofree char *initial = hats_assumption_format (assumption, assumption->initial);
  g_autofree char *least = hats_assumption_format (assumption, assumption->minimum);
  g_autofree char *most = hats_assumption_format (assumption, assumption->maximum);

  /* Translators: the guide's number, and the least and the most that it may be changed to. */
  return g_strdup_printf (_("default %s, from %s to %s"), initial, least, most);
}

const char *
hats_unit_get_title (HatsUnit unit)
{
  switch (unit)
    {
    case HATS_UNIT_PEOPLE:
      return _("people");
    case HATS_UNIT_TEAMS:
      return _("teams");
    case HATS_UNIT_SHARE:
      return "%";
    case HATS_UNIT_WEEKS:
      return _("weeks");
    case HATS_UNIT_FACTOR:
      /* Translators: stands behind a factor: “1.25 times”. */
      return _("times");
    case HATS_UNIT_HOURS:
    default:
      /* Translators: hours, behind a number. */
      return _("h");
    }
}

gboolean
hats_assumption_parse (const HatsAssumption  *assumption,
                       const char            *text,
                       double                *value,
                       GError               **error)
{
  g_autofree char *number = g_strstrip (g_strdup (text));
  double parsed;
  char *end;

  /* Digits and one separator: neither exponents nor hexadecimal nor names of numbers. */
  g_strdelimit (number, ",", '.');
  parsed = g_ascii_strtod (number, &end);
  if (*number == '\0' || *end != '\0' || strspn (number, "-0123456789.") != strlen (number))
    {
      g_autofree char *example = hats_assumption_format_number (assumption, assumption->initial);

      g_set_error (error, HATS_ADVICE_ERROR, HATS_ADVICE_ERROR_VALUE,
                   /* Translators: the title of a number of the model, and an example of such a number. */
                   _("“%s” takes a number, such as %s"), assumption->title, example);
      return FALSE;
    }

  *value = assumption->unit == HATS_UNIT_SHARE ? parsed / 100.0 : parsed;
  return hats_assumption_check (assumption, *value, error);
}

HatsRules *
hats_rules_assume (const HatsRules *rules,
                   guint            index,
                   double           value)
{
  HatsRules *assumed;

  g_return_val_if_fail (rules != NULL, NULL);
  g_return_val_if_fail (index < hats_rules_get_n_assumptions (rules), NULL);

  assumed = hats_rules_copy (rules);
  if (index < assumed->thresholds->len)
    ((HatsThreshold *) g_ptr_array_index (assumed->thresholds, index))->value = value;
  else
    find_load (assumed, index - assumed->thresholds->len)->value = value;

  return assumed;
}

HatsRules *
hats_rules_assume_text (const HatsRules  *rules,
                        const char       *text,
                        GError          **error)
{
  const char *equals = strchr (text, '=');
  g_autofree char *id = equals != NULL ? g_strndup (text, (gsize) (equals - text)) : g_strdup (text);
  int index = hats_rules_find_assumption (rules, id);
  HatsAssumption assumption;
  double value;
  char *end;

  if (index < 0)
    {
      /* Translators: %s is what was given as the name of a number of the decision model. */
      g_set_error (error, HATS_ADVICE_ERROR, HATS_ADVICE_ERROR_INPUT, _("there is no assumption “%s”"), id);
      return NULL;
    }

  assumption = hats_rules_get_assumption (rules, (guint) index);
  value = equals != NULL ? g_ascii_strtod (equals + 1, &end) : 0.0;
  if (equals == NULL || end == equals + 1 || *end != '\0' || g_ascii_isspace (equals[1]))
    {
      /* Translators: %s is the name of a number of the decision model; “=” and “35” are typed so. */
      g_set_error (error, HATS_ADVICE_ERROR, HATS_ADVICE_ERROR_VALUE, _("“%s” takes a number, as in “%s=35”"), id, id);
      return NULL;
    }

  if (!hats_assumption_check (&assumption, value, error))
    return NULL;

  return hats_rules_assume (rules, (guint) index, value);
}

HatsRules *
hats_rules_reset (const HatsRules *rules)
{
  HatsRules *reset;

  g_return_val_if_fail (rules != NULL, NULL);

  reset = hats_rules_copy (rules);
  for (guint i = 0; i < reset->thresholds->len; i++)
    {
      HatsThreshold *threshold = g_ptr_array_index (reset->thresholds, i);

      threshold->value = threshold->initial;
    }
  for (guint i = 0; i < reset->loads->len; i++)
    {
      HatsLoad *load = g_ptr_array_index (reset->loads, i);

      load->value = load->initial;
    }

  return reset;
}

gboolean
hats_rules_assumptions_equal (const HatsRules *a,
                              const HatsRules *b)
{
  guint n_assumptions = hats_rules_get_n_assumptions (a);

  g_return_val_if_fail (n_assumptions == hats_rules_get_n_assumptions (b), FALSE);

  for (guint i = 0; i < n_assumptions; i++)
    if (fabs (hats_rules_get_assumption (a, i).value - hats_rules_get_assumption (b, i).value) > 1e-9)
      return FALSE;

  return TRUE;
}

JsonObject *
hats_rules_assumptions_to_json (const HatsRules *rules)
{
  JsonObject *object = json_object_new ();
  guint n_assumptions = hats_rules_get_n_assumptions (rules);

  for (guint i = 0; i < n_assumptions; i++)
    {
      HatsAssumption assumption = hats_rules_get_assumption (rules, i);

      if (hats_assumption_is_changed (&assumption))
        json_object_set_double_member (object, assumption.id, assumption.value);
    }

  return object;
}
