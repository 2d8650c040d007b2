/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-case.h"
#include "hats-cli-command.h"

G_BEGIN_DECLS

/**
 * hats_cli_parse_case:
 * @command: the command's name
 * @summary: the help's first line
 * @note: the help's last line: which questions must be answered
 * @own: (nullable): options of the command's own
 * @rules: the guide's decision model, whose questions are the other options
 * @parsed: (out) (transfer full): the case of --case, or an empty one, with the answers and numbers of the options in the
 *   place of its own
 * @output: where --format and --output go
 * @argc: the number of arguments
 * @argv: the arguments, with the command's name first
 *
 * Parses the options of a command that takes a case and nothing else.
 *
 * Returns: -1 to go on, or the exit status: help was asked for, or the options, answers or the file are wrong
 */
int hats_cli_parse_case   (const char         *command,
                           const char         *summary,
                           const char         *note,
                           const GOptionEntry *own,
                           HatsRules          *rules,
                           HatsCase          **parsed,
                           HatsCliOutput      *output,
                           int                 argc,
                           char              **argv);

/**
 * hats_cli_load_case:
 * @path: a .twohats file, as an argument of the command line
 * @rules: the guide's decision model
 * @loaded: (out) (transfer full) (nullable): the case
 *
 * Returns: -1 to go on, or the exit status, with the reason said
 */
int hats_cli_load_case    (const char         *path,
                           HatsRules          *rules,
                           HatsCase          **loaded);

/** hats_cli_require_answers: Returns: -1 where all required questions of @parsed are answered, or the exit status */
int hats_cli_require_answers (const HatsCase *parsed);

G_END_DECLS
