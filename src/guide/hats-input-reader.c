/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-input-reader.h"

#include <glib/gi18n-lib.h>

#include "hats-json-each.h"
#include "hats-json-members.h"

static void
read_choices (HatsRulesReading *reading,
              JsonObject       *object,
              HatsInput        *input)
{
  HatsJsonEach each;
  JsonObject *element;

  hats_json_each_init (&each, reading->json, object, "values", TRUE, HATS_RULES_MAX_BITS);
  while (hats_json_each_next (&each, &element))
    {
      int index = (int) input->choices->len;

      hats_json_reader_check_members (reading->json, element, "id", "title", "help", "if", NULL);
      g_ptr_array_add (input->choices,
                       hats_choice_new (hats_rules_reading_read_id (reading, element, input->choices),
                                        hats_json_reader_get_text (reading->json, element, "title", TRUE),
                                        hats_json_reader_get_text (reading->json, element, "help", FALSE),
                                        hats_json_reader_get_text (reading->json, element, "if", FALSE)));
      g_array_append_val (input->samples, index);
    }

  if (each.is_whole && input->choices->len == 0)
    hats_json_reader_fail (reading->json, "values", HATS_GUIDE_ERROR_VALUE,
                           _("a choice has from 1 to %d values"), HATS_RULES_MAX_BITS);
  input->maximum = (int) input->choices->len - 1;
}

static void
read_neutral_choice (HatsRulesReading *reading,
                     JsonObject       *object,
                     HatsInput        *input)
{
  const char *neutral = hats_json_reader_get_word (reading->json, object, "neutral", !input->required);

  if (neutral == NULL)
    return;

  input->neutral = hats_input_find_choice (input, neutral);
  if (input->neutral < 0 && !hats_rules_reading_may_have (reading, "inputs"))
    hats_json_reader_fail (reading->json, "neutral", HATS_GUIDE_ERROR_REFERENCE,
                           _("“%s” is not one of the values"), neutral);
}

static void
read_samples (HatsRulesReading *reading,
              JsonObject       *object,
              HatsInput        *input)
{
  JsonArray *array = hats_json_reader_get_array (reading->json, object, "samples", !input->required);

  gsize outer = hats_json_reader_enter (reading->json, "samples");

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      gint64 sample = G_MININT64;
      char step[16];

      g_snprintf (step, sizeof step, "%u", i);
      if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64)
        sample = json_node_get_int (node);

      if (sample < input->minimum || sample > input->maximum)
        hats_json_reader_fail (reading->json, step, HATS_GUIDE_ERROR_VALUE,
                               _("samples must be whole numbers from “minimum” to “maximum”"));
      else
        {
          int value = (int) sample;

          g_array_append_val (input->samples, value);
        }
    }
  hats_json_reader_leave (reading->json, outer);

  if (array != NULL && (json_array_get_length (array) < 1 || json_array_get_length (array) > HATS_RULES_MAX_BITS))
    hats_json_reader_fail (reading->json, "samples", HATS_GUIDE_ERROR_VALUE,
                           _("a number has from 1 to %d samples"), HATS_RULES_MAX_BITS);
}

static void
read_range (HatsRulesReading *reading,
            JsonObject       *object,
            HatsInput        *input)
{
  /* A limit that cannot be read is none, so that no other number is at fault for it. */
  input->minimum = hats_json_reader_get_int (reading->json, object, "minimum", 0, 1000000, 0);
  input->maximum = hats_json_reader_get_int (reading->json, object, "maximum", input->minimum, 1000000, 1000000);
  input->neutral = hats_json_reader_get_int (reading->json, object, "neutral",
                                             input->minimum, input->maximum, input->minimum);
  if (!json_object_has_member (object, "maximum"))
    hats_json_reader_fail (reading->json, NULL, HATS_GUIDE_ERROR_MEMBER, _("“%s” is missing"), "maximum");
  read_samples (reading, object, input);
}

void
hats_input_read (HatsRulesReading *reading,
                 JsonObject       *object)
{
  static const char * const kinds[] = { "count", "hours", "choice", NULL };
  HatsInput *input;
  guint before;

  if (reading->rules->inputs->len == HATS_MAX_INPUTS)
    {
      if (!hats_rules_reading_may_have (reading, "inputs"))
        hats_json_reader_fail (reading->json, NULL, HATS_GUIDE_ERROR_VALUE,
                               _("there are more than %d inputs"), HATS_MAX_INPUTS);
      hats_rules_reading_doubt (reading, "inputs");
      return;
    }

  input = hats_input_new ();
  hats_json_reader_check_members (reading->json, object, "id", "question", "title", "help", "if", "kind", "required",
                                  "minimum", "maximum", "samples", "neutral", "values", NULL);
  input->id = hats_rules_reading_read_id (reading, object, reading->rules->inputs);
  input->question = hats_json_reader_get_text (reading->json, object, "question", TRUE);
  input->title = hats_json_reader_get_text (reading->json, object, "title", TRUE);
  input->help = hats_json_reader_get_text (reading->json, object, "help", FALSE);
  input->supposed = hats_json_reader_get_text (reading->json, object, "if", FALSE);
  before = hats_json_reader_get_n_faults (reading->json);
  input->required = hats_json_reader_get_flag (reading->json, object, "required");
  input->kind = (HatsInputKind) hats_json_reader_get_value_of (reading->json, object, "kind", kinds);

  /* Of a kind that is not known, nothing can be said of the rest. */
  if (hats_json_reader_get_n_faults (reading->json) > before)
    hats_rules_reading_doubt (reading, "inputs");
  else if (input->kind == HATS_INPUT_CHOICE)
    {
      read_choices (reading, object, input);
      if (hats_json_reader_get_n_faults (reading->json) > before)
        hats_rules_reading_doubt (reading, "inputs");
      read_neutral_choice (reading, object, input);
    }
  else
    read_range (reading, object, input);

  g_ptr_array_add (reading->rules->inputs, input);
}
