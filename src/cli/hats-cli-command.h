/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-cli.h"
#include "hats-export.h"
#include "hats-guide.h"

G_BEGIN_DECLS

/*
 * What the commands share. Private to the command line layer.
 */

/** HatsCommand: a command, as the table of hats-cli.c lists it. */
typedef struct {
  const char  *name;
  const char  *arguments;   /* nullable, translatable: as the help shows them */
  const char  *summary;     /* translatable */
  int        (*run) (int    argc,
                     char **argv);
} HatsCommand;

int hats_cli_roles    (int argc, char **argv);
int hats_cli_show     (int argc, char **argv);
int hats_cli_compare  (int argc, char **argv);
int hats_cli_together (int argc, char **argv);
int hats_cli_advise   (int argc, char **argv);
int hats_cli_map      (int argc, char **argv);
int hats_cli_cases    (int argc, char **argv);
int hats_cli_find     (int argc, char **argv);
int hats_cli_mirror   (int argc, char **argv);
int hats_cli_check    (int argc, char **argv);

/** HatsCliOutput: what a command writes, where and how, as the options say; what was not given is %NULL or %FALSE. */
typedef struct {
  char    **guides;   /* files laid over the built-in guide */
  char     *format;
  char     *output;
  char     *paper;
  char     *orientation;
  char     *text_size;
  gboolean  grey;
  gboolean  notes_column;
  gboolean  no_sources;
} HatsCliOutput;

#define HATS_CLI_OUTPUT_INIT { NULL, NULL, NULL, NULL, NULL, NULL, FALSE, FALSE, FALSE }

/** hats_cli_output_clear: frees what it holds */
void hats_cli_output_clear (HatsCliOutput *output);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (HatsCliOutput, hats_cli_output_clear)

/**
 * hats_cli_parse:
 * @command: the command's name
 * @arguments: what the help calls its arguments, "" for none
 * @summary: the help's first line
 * @description: (nullable): more for the help's end
 * @entries: (nullable): options of its own
 * @output: (nullable): where --format, --output and the options of paper go; %NULL for a command without them
 * @argc: (inout): arguments, of which options are taken out
 * @argv: (inout): with the command's name first
 *
 * Returns: -1 to go on, or the exit status: help was asked for, or the options are wrong
 */
int  hats_cli_parse        (const char         *command,
                            const char         *arguments,
                            const char         *summary,
                            const char         *description,
                            const GOptionEntry *entries,
                            HatsCliOutput      *output,
                            int                *argc,
                            char             ***argv);

/** hats_cli_add_guide_entry: adds the option --guide to @context, which fills @output */
void hats_cli_add_guide_entry (GOptionContext   *context,
                            HatsCliOutput       *output);

/**
 * hats_cli_load_guide:
 * @output: the options
 * @guide: (out) (transfer full) (nullable): the built-in guide with the user's own files over it, and those of --guide
 *   over these
 *
 * A file of --guide that is at fault stops the command; of the others it is said that they are left out.
 *
 * Returns: -1 to go on, or the exit status, with the fault of a file said
 */
int  hats_cli_load_guide   (const HatsCliOutput *output,
                            HatsGuide          **guide);

/**
 * hats_cli_peek_guide:
 * @argc: the number of arguments
 * @argv: the arguments, with the command's name first
 * @guide: (out) (transfer full) (nullable): as hats_cli_load_guide()
 *
 * Loads the guide for a command whose other options depend on it.
 *
 * Returns: as hats_cli_load_guide()
 */
int  hats_cli_peek_guide   (int                  argc,
                            char               **argv,
                            HatsGuide          **guide);

/** hats_cli_write: writes @sheet, with the choices of @output made in it, where that says; Returns: the exit status */
int  hats_cli_write        (HatsSheet           *sheet,
                            const HatsCliOutput *output);

/** hats_cli_fail: says what is wrong, as "two-hats: message"; Returns: @status */
int  hats_cli_fail         (int                  status,
                            const char          *format,
                            ...) G_GNUC_PRINTF (2, 3);

G_END_DECLS
