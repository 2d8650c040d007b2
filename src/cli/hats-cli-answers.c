/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-cli-answers.h"

#include <glib/gi18n-lib.h>

/* The values that an input takes, for the help. */
static char *
describe_values (const HatsInput *input)
{
  g_autoptr(GString) values = g_string_new (NULL);

  if (input->kind != HATS_INPUT_CHOICE)
    return g_strdup_printf ("%d…%d", input->minimum, input->maximum);

  for (guint i = 0; i < input->choices->len; i++)
    g_string_append_printf (values, "%s%s", i > 0 ? ", " : "",
                            ((const HatsChoice *) g_ptr_array_index (input->choices, i))->id);

  return g_string_free (g_steal_pointer (&values), FALSE);
}

static char *
describe_inputs (const HatsRules *rules,
                 const char      *note)
{
  g_autoptr(GString) text = g_string_new (_("The questions, and what they take:"));

  for (guint i = 0; i < rules->inputs->len; i++)
    {
      const HatsInput *input = hats_rules_input (rules, i);
      g_autofree char *values = describe_values (input);

      g_string_append_printf (text, "\n  --%-16s %s\n%20s %s", input->id, input->question, "", values);
    }

  g_string_append_printf (text, "\n\n%s", note);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* The options are the inputs of the decision model. */
static GOptionEntry *
make_entries (const HatsRules  *rules,
              char            **answers)
{
  GOptionEntry *entries = g_new0 (GOptionEntry, rules->inputs->len + 1);

  for (guint i = 0; i < rules->inputs->len; i++)
    {
      const HatsInput *input = hats_rules_input (rules, i);

      entries[i].long_name = input->id;
      entries[i].arg = G_OPTION_ARG_STRING;
      entries[i].arg_data = &answers[i];
      entries[i].description = input->title;
      entries[i].arg_description = input->kind == HATS_INPUT_CHOICE ? N_("VALUE")
                                   : input->kind == HATS_INPUT_HOURS ? N_("HOURS") : N_("N");
    }

  return entries;
}

/* Returns -1, or the exit status where an answer is missing or wrong. */
static int
read_answers (const HatsRules *rules,
              char           **answers,
              gboolean         complete,
              HatsSituation   *situation)
{
  for (guint i = 0; i < rules->inputs->len; i++)
    {
      const HatsInput *input = hats_rules_input (rules, i);
      g_autoptr(GError) error = NULL;

      if (answers[i] == NULL && input->required && complete)
        /* Translators: %s is the name of an option, such as “people”. */
        return hats_cli_fail (HATS_EXIT_USAGE, _("--%s is missing"), input->id);
      if (answers[i] != NULL && !hats_situation_parse (situation, rules, input->id, answers[i], &error))
        return hats_cli_fail (HATS_EXIT_USAGE, "%s", error->message);
    }

  return -1;
}

/* Answers are not a GStrv: any of them may be missing. */
static void
free_answers (char  **answers,
              guint   n_answers)
{
  for (guint i = 0; i < n_answers; i++)
    g_free (answers[i]);
}

int
hats_cli_parse_answers (const char      *command,
                        const char      *summary,
                        const char      *note,
                        const HatsRules *rules,
                        gboolean         complete,
                        HatsSituation   *situation,
                        HatsCliOutput   *output,
                        int              argc,
                        char           **argv)
{
  char *answers[HATS_MAX_INPUTS] = { NULL };
  g_autofree GOptionEntry *entries = make_entries (rules, answers);
  g_autofree char *description = describe_inputs (rules, note);
  int status = hats_cli_parse (command, "", summary, description, entries, output, &argc, &argv);

  *situation = (HatsSituation) HATS_SITUATION_INIT;
  if (status < 0)
    status = argc > 1 ? hats_cli_fail (HATS_EXIT_USAGE, _("“%s” is one argument too many"), argv[1])
                      : read_answers (rules, answers, complete, situation);

  free_answers (answers, rules->inputs->len);
  return status;
}
