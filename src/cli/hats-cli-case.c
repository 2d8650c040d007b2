/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-cli-case.h"

#include <glib/gi18n-lib.h>

#include "hats-assumption.h"
#include "hats-case-file.h"
#include "hats-guide-error.h"

int
hats_cli_load_case (const char  *path,
                    HatsRules   *rules,
                    HatsCase   **loaded)
{
  g_autoptr(GFile) file = g_file_new_for_commandline_arg (path);
  g_autofree char *name = NULL;
  g_autoptr(GError) error = NULL;

  *loaded = hats_case_load (rules, file, &error);
  if (*loaded != NULL)
    return -1;

  /* A fault in the file has its place, the file's name included, in its message. */
  if (error->domain == HATS_CASE_ERROR || error->domain == HATS_GUIDE_ERROR)
    return hats_cli_fail (HATS_EXIT_FAILED, "%s", error->message);

  name = g_filename_display_name (path);
  /* Translators: a file's name, then the reason. */
  return hats_cli_fail (HATS_EXIT_FAILED, _("could not read “%s”: %s"), name, error->message);
}

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

static void
describe_inputs (const HatsRules *rules,
                 GString         *text)
{
  g_string_append (text, _("The questions, and what they take:"));
  for (guint i = 0; i < rules->inputs->len; i++)
    {
      const HatsInput *input = hats_rules_input (rules, i);
      g_autofree char *values = describe_values (input);

      g_string_append_printf (text, "\n  --%-16s %s\n%20s %s", input->id, input->question, "", values);
    }
}

static void
describe_assumptions (const HatsRules *rules,
                      GString         *text)
{
  guint n_assumptions = hats_rules_get_n_assumptions (rules);

  /* Translators: --assume and KEY stand on the command line as they are. */
  g_string_append_printf (text, "\n\n%s", _("The numbers that --assume changes, by KEY:"));
  for (guint i = 0; i < n_assumptions; i++)
    {
      HatsAssumption assumption = hats_rules_get_assumption (rules, i);
      g_autofree char *range = hats_assumption_format_range (&assumption);

      g_string_append_printf (text, "\n  %-26s %s\n%28s %s", assumption.id, assumption.title, "", range);
    }
}

static char *
describe (const HatsRules *rules,
          const char      *note)
{
  g_autoptr(GString) text = g_string_new (NULL);

  describe_inputs (rules, text);
  describe_assumptions (rules, text);
  g_string_append_printf (text, "\n\n%s", note);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* The options of a command, and what they were given. */
typedef struct {
  char   *answers[HATS_MAX_INPUTS];     /* any may be missing */
  char   *path;                         /* nullable */
  GStrv   assumptions;                  /* nullable */
  GArray *entries;                      /* of GOptionEntry */
} Options;

static void
options_clear (Options *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->answers); i++)
    g_free (self->answers[i]);
  g_free (self->path);
  g_strfreev (self->assumptions);
  g_array_unref (self->entries);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

/* The inputs of the decision model are options like others. */
static void
fill_entries (Options            *self,
              const HatsRules    *rules,
              const GOptionEntry *own)
{
  const GOptionEntry shared[] = {
    { "case", 'c', 0, G_OPTION_ARG_FILENAME, &self->path, N_("Begin with the case that FILE holds"), N_("FILE") },
    { "assume", 'a', 0, G_OPTION_ARG_STRING_ARRAY, &self->assumptions,
      N_("Use your own number in the place of the guide’s; may be given again"), N_("KEY=VALUE") },
  };

  self->entries = g_array_new (TRUE, TRUE, sizeof (GOptionEntry));
  g_array_append_vals (self->entries, shared, G_N_ELEMENTS (shared));
  for (guint i = 0; own != NULL && own[i].long_name != NULL; i++)
    g_array_append_val (self->entries, own[i]);

  for (guint i = 0; i < rules->inputs->len; i++)
    {
      const HatsInput *input = hats_rules_input (rules, i);
      GOptionEntry entry = {
        .long_name = input->id,
        .arg = G_OPTION_ARG_STRING,
        .arg_data = &self->answers[i],
        .description = input->title,
        .arg_description = input->kind == HATS_INPUT_CHOICE ? N_("VALUE")
                           : input->kind == HATS_INPUT_HOURS ? N_("HOURS") : N_("N"),
      };

      g_array_append_val (self->entries, entry);
    }
}

/* Each of these returns -1, or the exit status where something is wrong. */

static int
read_assumptions (const Options  *self,
                  HatsCase      **parsed)
{
  for (guint i = 0; self->assumptions != NULL && self->assumptions[i] != NULL; i++)
    {
      g_autoptr(HatsCase) before = *parsed;
      g_autoptr(GError) error = NULL;
      g_autoptr(HatsRules) rules = hats_rules_assume_text (hats_case_get_rules (before), self->assumptions[i], &error);

      *parsed = NULL;
      if (rules == NULL)
        return hats_cli_fail (HATS_EXIT_USAGE, "%s", error->message);
      *parsed = hats_case_with_rules (before, rules);
    }

  return -1;
}

static int
read_answers (const Options  *self,
              HatsCase      **parsed)
{
  g_autoptr(HatsCase) before = *parsed;
  HatsRules *rules = hats_case_get_rules (before);
  HatsSituation situation = *hats_case_get_situation (before);

  *parsed = NULL;
  for (guint i = 0; i < rules->inputs->len; i++)
    {
      g_autoptr(GError) error = NULL;

      if (self->answers[i] != NULL &&
          !hats_situation_parse (&situation, rules, hats_rules_input (rules, i)->id, self->answers[i], &error))
        return hats_cli_fail (HATS_EXIT_USAGE, "%s", error->message);
    }

  *parsed = hats_case_with_situation (before, &situation);
  return -1;
}

int
hats_cli_parse_case (const char         *command,
                     const char         *summary,
                     const char         *note,
                     const GOptionEntry *own,
                     HatsRules          *rules,
                     HatsCase          **parsed,
                     HatsCliOutput      *output,
                     int                 argc,
                     char              **argv)
{
  g_auto(Options) options = { 0 };
  g_autofree char *description = describe (rules, note);
  int status;

  *parsed = NULL;
  fill_entries (&options, rules, own);
  status = hats_cli_parse (command, "", summary, description, (GOptionEntry *) options.entries->data, output, &argc, &argv);
  if (status >= 0)
    return status;
  if (argc > 1)
    return hats_cli_fail (HATS_EXIT_USAGE, _("“%s” is one argument too many"), argv[1]);

  if (options.path != NULL)
    status = hats_cli_load_case (options.path, rules, parsed);
  else
    *parsed = hats_case_new (rules);
  if (status < 0)
    status = read_assumptions (&options, parsed);
  if (status < 0)
    status = read_answers (&options, parsed);

  return status;
}

int
hats_cli_require_answers (const HatsCase *parsed)
{
  const HatsRules *rules = hats_case_get_rules (parsed);

  for (guint i = 0; i < rules->inputs->len; i++)
    {
      const HatsInput *input = hats_rules_input (rules, i);

      if (input->required && hats_case_get_situation (parsed)->values[i] == HATS_NOT_SURE)
        /* Translators: %s is the name of an option, such as “people”. */
        return hats_cli_fail (HATS_EXIT_USAGE, _("--%s is missing"), input->id);
    }

  return -1;
}
