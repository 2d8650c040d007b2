/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** HATS_EXIT_DONE: the command did what it was asked. */
#define HATS_EXIT_DONE 0
/** HATS_EXIT_FAILED: it could not: a file is broken, a disk is full, there is no display. */
#define HATS_EXIT_FAILED 1
/** HATS_EXIT_USAGE: it was used wrongly. */
#define HATS_EXIT_USAGE 2

/**
 * hats_cli_run:
 * @argc: number of arguments
 * @argv: the arguments, the program's name first, in the locale's encoding
 * @status: (out): the exit status where a command was run
 *
 * Runs the command that the arguments name, or prints help or the version, or refuses what it does not know. Needs no
 * display.
 *
 * Returns: %FALSE where there is no command, or a case to open, so that the window should open
 */
gboolean hats_cli_run (int    argc,
                       char **argv,
                       int   *status);

/** hats_cli_explain_no_display: says in one line that there is no display, and names the commands that need none */
void     hats_cli_explain_no_display (void);

/** hats_cli_explain_no_window: says in one line that the @program with the window could not be started; @code is an errno */
void     hats_cli_explain_no_window  (const char *program,
                                      int         code);

/** hats_cli_set_up_language: has messages and the guide's texts in the user's language; once, at the start */
void     hats_cli_set_up_language    (void);

G_END_DECLS
