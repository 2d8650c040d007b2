/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-cli-command.h"
#include "hats-situation.h"

G_BEGIN_DECLS

/**
 * hats_cli_parse_answers:
 * @command: the command's name
 * @summary: the help's first line
 * @note: the help's last line: which questions must be answered
 * @rules: the decision model, whose questions are the options
 * @complete: whether the required questions must be answered
 * @situation: (out): the answers
 * @output: where --format and --output go
 * @argc: the number of arguments
 * @argv: the arguments, with the command's name first
 *
 * Parses the options of a command that takes a situation and nothing else.
 *
 * Returns: -1 to go on, or the exit status: help was asked for, or the options or answers are wrong
 */
int hats_cli_parse_answers (const char      *command,
                            const char      *summary,
                            const char      *note,
                            const HatsRules *rules,
                            gboolean         complete,
                            HatsSituation   *situation,
                            HatsCliOutput   *output,
                            int              argc,
                            char           **argv);

G_END_DECLS
