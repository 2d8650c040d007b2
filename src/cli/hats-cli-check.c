/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "hats-cli-command.h"
#include "hats-guide-reader.h"

/* The most faults of a file that are told of one by one. */
#define MOST_SHOWN 100

static void
print_faults (const char          *name,
              const HatsFaultList *faults)
{
  guint shown = MIN (faults->items->len, MOST_SHOWN);
  guint more = faults->n_found - shown;

  for (guint i = 0; i < shown; i++)
    {
      const HatsFault *fault = g_ptr_array_index (faults->items, i);
      g_autofree char *pointer = hats_guide_error_present (fault->pointer);

      hats_cli_fail (HATS_EXIT_FAILED, "%s:%u:%u: %s [%s]", name, fault->line, fault->column, fault->message, pointer);
    }

  if (more > 0)
    /* Translators: a file's name, then how many faults are not shown. */
    hats_cli_fail (HATS_EXIT_FAILED, ngettext ("%s: and %u more", "%s: and %u more", more), name, more);
}

/* Reads the files over the built-in guide and tells all faults of each. Returns: whether there is none. */
static gboolean
check_files (char **paths,
             guint  n_paths)
{
  g_autoptr(HatsGuideReader) reader = hats_guide_reader_new ();
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(GPtrArray) unread = g_ptr_array_new_with_free_func (g_free);
  gboolean valid = TRUE;
  guint file;

  hats_guide_reader_add_builtin (reader);
  file = hats_guide_reader_get_n_files (reader);
  for (guint i = 0; i < n_paths; i++)
    {
      guint before = hats_guide_reader_get_n_files (reader);
      g_autoptr(GError) error = NULL;

      hats_guide_reader_add_file (reader, paths[i], &error);
      /* A file that could not even be read has no faults. */
      g_ptr_array_add (unread, hats_guide_reader_get_n_files (reader) == before ? g_strdup (error->message) : NULL);
    }
  guide = hats_guide_reader_finish (reader, NULL);

  for (guint i = 0; i < n_paths; i++)
    {
      const char *why = g_ptr_array_index (unread, i);
      g_autofree char *name = g_filename_display_name (paths[i]);
      HatsFaultList *faults = why == NULL ? hats_guide_reader_get_faults (reader, file++) : NULL;

      if (why != NULL)
        hats_cli_fail (HATS_EXIT_FAILED, "%s", why);
      else
        print_faults (name, faults);
      valid = valid && why == NULL && faults->n_found == 0;
    }

  return valid;
}

int
hats_cli_check (int    argc,
                char **argv)
{
  int status = hats_cli_parse ("check", "FILE…", _("Says whether guide files are valid."),
                               _("Files are read together, over the built-in guide: they may refer to each other and to "
                                 "it, and what has a known id replaces what had it. All faults of a file are told, each "
                                 "with line, column and, in brackets, the JSON pointer of the value."),
                               NULL, NULL, &argc, &argv);

  if (status >= 0)
    return status;
  if (argc < 2)
    return hats_cli_fail (HATS_EXIT_USAGE, _("name a guide file to check"));

  if (!check_files (argv + 1, (guint) argc - 1))
    return HATS_EXIT_FAILED;

  for (int i = 1; i < argc; i++)
    {
      g_autofree char *name = g_filename_display_name (argv[i]);

      /* Translators: %s is a file's name. */
      g_print (_("%s: valid\n"), name);
    }

  return HATS_EXIT_DONE;
}
