/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "hats-case-file.h"
#include "hats-cli-command.h"

static const HatsCommand commands[] = {
  { "roles", NULL, N_("List the roles"), hats_cli_roles },
  { "show", N_("ROLE"), N_("Show all that the guide says of a role"), hats_cli_show },
  { "compare", N_("[ROLE…]"), N_("Lay roles side by side"), hats_cli_compare },
  { "together", NULL, N_("Show how the two roles work together"), hats_cli_together },
  { "advise", N_("--people N --maturity STAGE …"), N_("Say whom you need, and why"), hats_cli_advise },
  { "map", N_("[--teams N …]"), N_("Show the answer for every team size and maturity"), hats_cli_map },
  { "cases", N_("FILE FILE [FILE [FILE]]"), N_("Lay cases side by side: what differs, and what decides"), hats_cli_cases },
  { "find", N_("WORDS…"), N_("Find words anywhere in the guide"), hats_cli_find },
  { "mirror", N_("FILE"), N_("Say whose duties a job advertisement lists"), hats_cli_mirror },
  { "check", N_("FILE…"), N_("Say whether guide files are valid"), hats_cli_check },
};

static char *
list_commands (void)
{
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", commands[i].name);

  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
print_help (void)
{
  g_print ("%s\n  two-hats [OPTION…] [CASE.twohats]\n  two-hats COMMAND [OPTION…]\n\n%s\n\n%s\n",
           _("Usage:"),
           _("Decide whom to hire: a product manager, a project manager, both, or one person wearing both hats.\n"
             "Without a command, or with a case’s file, the window opens; with --guide it has your own guide file for this run."),
           _("Commands:"));

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *usage = g_strconcat (commands[i].name, commands[i].arguments != NULL ? " " : NULL,
                                           commands[i].arguments != NULL ? _(commands[i].arguments) : NULL, NULL);
      int padding = MAX (38 - (int) g_utf8_strlen (usage, -1), 1);

      g_print ("  %s%*s %s\n", usage, padding, "", _(commands[i].summary));
    }

  g_print ("\n%s\n  -h, --help                             %s\n  --version                              %s\n"
           "  --new-window                           %s\n  --view=%-32s%s\n\n%s\n",
           _("Options:"), _("Show this help"), _("Show the version"), _("Begin a new case in a window of its own"),
           _("VIEW"), _("Open the window with roles, compare, together or advice"),
           _("Each command but “check” takes --format text|markdown|html|csv|json|pdf and --output FILE.\n"
             "“two-hats COMMAND --help” says more."));
}

static int
run_command (int    argc,
             char **argv)
{
  g_autofree char *list = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (argv[0], commands[i].name))
      return commands[i].run (argc, argv);

  list = list_commands ();
  if (argv[0][0] == '-')
    return hats_cli_fail (HATS_EXIT_USAGE, _("there is no option “%s”: see “two-hats --help”"), argv[0]);

  /* Translators: what was asked for, then a list of what there is. */
  return hats_cli_fail (HATS_EXIT_USAGE, _("there is no command “%s”: it is one of %s"), argv[0], list);
}

/* The desktop starts the program so, and talks to it over the bus; and so it names cases to open. The window's program
 * reads these: see hats-launch.c. */
static gboolean
is_for_window (const char *argument)
{
  return g_str_equal (argument, "--gapplication-service") || g_str_equal (argument, "--new-window") ||
         g_str_equal (argument, "--view") || g_str_has_prefix (argument, "--view=") ||
         g_str_equal (argument, "--guide") || g_str_has_prefix (argument, "--guide=") ||
         g_str_has_suffix (argument, HATS_CASE_SUFFIX);
}

gboolean
hats_cli_run (int    argc,
              char **argv,
              int   *status)
{
  g_return_val_if_fail (argv != NULL && status != NULL, FALSE);

  if (argc < 2 || is_for_window (argv[1]))
    return FALSE;

  g_set_prgname ("two-hats");
  *status = HATS_EXIT_DONE;
  if (g_str_equal (argv[1], "--version"))
    g_print ("two-hats %s\n", HATS_VERSION);
  else if (g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "-h"))
    print_help ();
  else
    *status = run_command (argc - 1, argv + 1);

  return TRUE;
}

void
hats_cli_explain_no_display (void)
{
  g_autofree char *list = list_commands ();

  /* Translators: %s is a list of commands. */
  hats_cli_fail (HATS_EXIT_FAILED, _("there is no display to open a window on; these commands need none: %s"), list);
}

void
hats_cli_explain_no_window (const char *program,
                            int         code)
{
  g_return_if_fail (program != NULL);

  /* Translators: the path of a program, then why it could not be started. */
  hats_cli_fail (HATS_EXIT_FAILED, _("could not open the window with “%s”: %s"), program, g_strerror (code));
}
