/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "hats-case-sheets.h"
#include "hats-cli-case.h"

/* What --sheet and --role name. */
typedef struct {
  char *sheet;          /* nullable */
  char *role;           /* nullable */
} Choice;

static void
choice_clear (Choice *self)
{
  g_free (self->sheet);
  g_free (self->role);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Choice, choice_clear)

/* Returns -1, or the exit status where the options do not go together. */
static int
read_kind (const Choice      *choice,
           HatsCaseSheetKind *kind)
{
  *kind = HATS_CASE_SHEET_RECOMMENDATION;
  if (choice->sheet != NULL && !hats_case_sheet_kind_from_id (choice->sheet, kind))
    return hats_cli_fail (HATS_EXIT_USAGE,
                          _("there is no sheet “%s”: it is one of recommendation, brief, scorecard, agreement, rule-book, "
                            "plan"), choice->sheet);
  if (choice->role != NULL && !hats_case_sheet_kind_has_role (*kind))
    return hats_cli_fail (HATS_EXIT_USAGE, _("--role goes with --sheet brief and --sheet scorecard only"));

  return -1;
}

int
hats_cli_advise (int    argc,
                 char **argv)
{
  g_auto(HatsCliOutput) output = HATS_CLI_OUTPUT_INIT;
  g_auto(Choice) choice = { NULL, NULL };
  const GOptionEntry own[] = {
    { "sheet", 's', 0, G_OPTION_ARG_STRING, &choice.sheet,
      N_("recommendation, brief, scorecard, agreement, rule-book or plan"), N_("SHEET") },
    { "role", 'r', 0, G_OPTION_ARG_STRING, &choice.role,
      N_("Whose brief or scorecard; the one to hire first when left out"), N_("ROLE") },
    { NULL }
  };
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(HatsCase) parsed = NULL;
  g_autoptr(HatsSheet) sheet = NULL;
  g_autoptr(GError) error = NULL;
  HatsCaseSheetKind kind;
  int status = hats_cli_peek_guide (argc, argv, &guide);

  if (status < 0)
    status = hats_cli_parse_case ("advise", _("Says whom you need, and why."),
                                  _("--people and --maturity are needed, from the case or as options, but for the "
                                    "rule book; each other one may be “not-sure”, as it is when left out."),
                                  own, hats_guide_get_rules (guide), &parsed, &output, argc, argv);
  if (status < 0)
    status = read_kind (&choice, &kind);
  if (status < 0 && hats_case_sheet_kind_needs_answers (kind))
    status = hats_cli_require_answers (parsed);
  if (status >= 0)
    return status;

  sheet = hats_case_sheet_new (guide, parsed, kind, choice.role, &error);
  if (sheet == NULL)
    return hats_cli_fail (g_error_matches (error, HATS_CASE_SHEET_ERROR, HATS_CASE_SHEET_ERROR_ROLE)
                          ? HATS_EXIT_USAGE : HATS_EXIT_FAILED, "%s", error->message);

  return hats_cli_write (sheet, &output);
}
