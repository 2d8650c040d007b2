/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "hats-cli-command.h"
#include "hats-guide-library.h"

void
hats_cli_add_guide_entry (GOptionContext *context,
                          HatsCliOutput  *output)
{
  const GOptionEntry entries[] = {
    { "guide", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &output->guides,
      N_("Lay your own guide FILE over the built-in one; may be given again"), N_("FILE") },
    { NULL }
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
}

int
hats_cli_load_guide (const HatsCliOutput  *output,
                     HatsGuide           **guide)
{
  g_autoptr(GFile) folder = hats_guide_library_dup_default_folder ();
  g_autoptr(HatsGuideLibrary) library = hats_guide_library_new (folder, (const char * const *) output->guides);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    {
      HatsGuideFile *file = hats_guide_library_get_file (library, i);
      const GError *error = hats_guide_file_get_error (file);

      if (error == NULL)
        continue;
      /* What was asked for must be; what only lies there stops nothing. */
      if (hats_guide_file_is_for_this_run (file))
        return hats_cli_fail (HATS_EXIT_FAILED, "%s", error->message);
      /* Translators: %s is what is wrong with a file, with its name and place. */
      hats_cli_fail (HATS_EXIT_DONE, _("%s (this file is left out)"), error->message);
    }

  *guide = g_object_ref (hats_guide_library_get_guide (library));
  return -1;
}

int
hats_cli_peek_guide (int         argc,
                     char      **argv,
                     HatsGuide **guide)
{
  g_autoptr(GOptionContext) context = g_option_context_new (NULL);
  g_auto(HatsCliOutput) output = HATS_CLI_OUTPUT_INIT;
  g_auto(GStrv) copy = g_strdupv (argv);

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_ignore_unknown_options (context, TRUE);
  hats_cli_add_guide_entry (context, &output);
  /* What is wrong with the options comes up when all of them are read. */
  g_option_context_parse_strv (context, &copy, NULL);

  return hats_cli_load_guide (&output, guide);
}
