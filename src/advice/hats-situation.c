/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-situation.h"

#include <glib/gi18n-lib.h>

#include "hats-quantity.h"

G_DEFINE_QUARK (hats-advice-error-quark, hats_advice_error)

static char *
list_choices (const HatsInput *input)
{
  g_autoptr(GString) ids = g_string_new (NULL);

  for (guint i = 0; i < input->choices->len; i++)
    {
      const HatsChoice *choice = g_ptr_array_index (input->choices, i);

      if (i > 0)
        g_string_append (ids, ", ");
      g_string_append (ids, choice->id);
    }

  return g_string_free (g_steal_pointer (&ids), FALSE);
}

static gboolean
parse_choice (const HatsInput  *input,
              const char       *text,
              int              *value,
              GError          **error)
{
  g_autofree char *ids = NULL;

  *value = hats_input_find_choice (input, text);
  if (*value >= 0)
    return TRUE;

  ids = list_choices (input);
  /* Translators: the first %s is what was given, the second the name of a
   * question such as “maturity”, the third a list of what it takes. */
  g_set_error (error, HATS_ADVICE_ERROR, HATS_ADVICE_ERROR_VALUE,
               _("“%s” is not a value of “%s”: it takes one of %s"), text, input->id, ids);
  return FALSE;
}

static gboolean
parse_number (const HatsInput  *input,
              const char       *text,
              int              *value,
              GError          **error)
{
  gint64 number;

  if (!g_ascii_string_to_signed (text, 10, input->minimum, input->maximum, &number, NULL))
    {
      /* Translators: the first %s is what was given, the second the name of a
       * question such as “people”, then the smallest and the largest number. */
      g_set_error (error, HATS_ADVICE_ERROR, HATS_ADVICE_ERROR_VALUE,
                   _("“%s” is not a value of “%s”: it takes a whole number from %d to %d"),
                   text, input->id, input->minimum, input->maximum);
      return FALSE;
    }

  *value = (int) number;
  return TRUE;
}

gboolean
hats_situation_parse (HatsSituation    *situation,
                      const HatsRules  *rules,
                      const char       *input,
                      const char       *text,
                      GError          **error)
{
  const HatsInput *known;
  int index, value;

  g_return_val_if_fail (situation != NULL && rules != NULL, FALSE);
  g_return_val_if_fail (input != NULL && text != NULL, FALSE);

  index = hats_rules_find_input (rules, input);
  if (index < 0)
    {
      g_set_error (error, HATS_ADVICE_ERROR, HATS_ADVICE_ERROR_INPUT,
                   _("there is no question “%s”"), input);
      return FALSE;
    }

  known = hats_rules_input (rules, (guint) index);
  if (!known->required && g_str_equal (text, "not-sure"))
    value = HATS_NOT_SURE;
  else if (known->kind == HATS_INPUT_CHOICE)
    {
      if (!parse_choice (known, text, &value, error))
        return FALSE;
    }
  else if (!parse_number (known, text, &value, error))
    return FALSE;

  situation->values[index] = value;
  return TRUE;
}

gboolean
hats_situation_is_complete (const HatsSituation *situation,
                            const HatsRules     *rules)
{
  for (guint i = 0; i < rules->inputs->len; i++)
    if (hats_rules_input (rules, i)->required && situation->values[i] == HATS_NOT_SURE)
      return FALSE;

  return TRUE;
}

HatsSituation
hats_situation_get_headline (const HatsSituation *situation,
                             const HatsRules     *rules)
{
  HatsSituation headline = *situation;

  for (guint i = 0; i < rules->inputs->len; i++)
    if (headline.values[i] == HATS_NOT_SURE)
      headline.values[i] = hats_rules_input (rules, i)->neutral;

  return headline;
}

gboolean
hats_situation_equal (const HatsSituation *a,
                      const HatsSituation *b,
                      const HatsRules     *rules)
{
  for (guint i = 0; i < rules->inputs->len; i++)
    if (a->values[i] != b->values[i])
      return FALSE;

  return TRUE;
}

char *
hats_situation_format_value (const HatsSituation *situation,
                             const HatsRules     *rules,
                             guint                input)
{
  const HatsInput *known = hats_rules_input (rules, input);
  int value = situation->values[input];
  g_autofree char *number = NULL;

  if (value == HATS_NOT_SURE)
    return g_strdup (_("Not sure"));

  switch (known->kind)
    {
    case HATS_INPUT_CHOICE:
      return g_strdup (((const HatsChoice *) g_ptr_array_index (known->choices, value))->title);

    case HATS_INPUT_HOURS:
      number = g_strdup_printf ("%d", value);
      return hats_quantity_format_hours (number);

    case HATS_INPUT_COUNT:
    default:
      return g_strdup_printf ("%d", value);
    }
}

JsonObject *
hats_situation_to_json (const HatsSituation *situation,
                        const HatsRules     *rules)
{
  JsonObject *object = json_object_new ();

  for (guint i = 0; i < rules->inputs->len; i++)
    {
      const HatsInput *input = hats_rules_input (rules, i);
      int value = situation->values[i];

      if (value == HATS_NOT_SURE)
        continue;

      if (input->kind == HATS_INPUT_CHOICE)
        {
          const HatsChoice *choice = g_ptr_array_index (input->choices, value);

          json_object_set_string_member (object, input->id, choice->id);
        }
      else
        json_object_set_int_member (object, input->id, value);
    }

  return object;
}

static int
value_from_node (const HatsInput *input,
                 JsonNode        *node)
{
  GType type;

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node))
    return HATS_NOT_SURE;

  type = json_node_get_value_type (node);
  if (input->kind == HATS_INPUT_CHOICE && type == G_TYPE_STRING)
    return hats_input_find_choice (input, json_node_get_string (node));

  if (input->kind != HATS_INPUT_CHOICE && type == G_TYPE_INT64)
    {
      gint64 number = json_node_get_int (node);

      if (number >= input->minimum && number <= input->maximum)
        return (int) number;
    }

  return HATS_NOT_SURE;
}

void
hats_situation_from_json (HatsSituation   *situation,
                          const HatsRules *rules,
                          JsonObject      *object)
{
  *situation = (HatsSituation) HATS_SITUATION_INIT;

  for (guint i = 0; i < rules->inputs->len; i++)
    {
      const HatsInput *input = hats_rules_input (rules, i);

      situation->values[i] = value_from_node (input, json_object_get_member (object, input->id));
    }
}
