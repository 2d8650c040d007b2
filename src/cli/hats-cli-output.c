/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "hats-cli-command.h"
#include "hats-file.h"
#include "hats-pages.h"
#include "hats-sheet-options.h"

void
hats_cli_output_clear (HatsCliOutput *output)
{
  g_clear_pointer (&output->guides, g_strfreev);
  g_clear_pointer (&output->format, g_free);
  g_clear_pointer (&output->output, g_free);
  g_clear_pointer (&output->paper, g_free);
  g_clear_pointer (&output->orientation, g_free);
  g_clear_pointer (&output->text_size, g_free);
}

int
hats_cli_fail (int         status,
               const char *format,
               ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  g_printerr ("two-hats: %s\n", message);

  return status;
}

/* The options that all commands share which write a sheet. */
static void
add_output_entries (GOptionContext *context,
                    HatsCliOutput  *output)
{
  const GOptionEntry entries[] = {
    { "format", 'f', 0, G_OPTION_ARG_STRING, &output->format, N_("text, markdown, html, csv, json or pdf"), N_("FORMAT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output->output, N_("Write to FILE; “-” is standard output"), N_("FILE") },
    { "no-sources", 0, 0, G_OPTION_ARG_NONE, &output->no_sources, N_("Leave the list of sources out"), NULL },
    { "notes-column", 0, 0, G_OPTION_ARG_NONE, &output->notes_column, N_("Give tables a column to write on"), NULL },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &output->paper, N_("For PDF: a4 or letter"), N_("PAPER") },
    { "orientation", 0, 0, G_OPTION_ARG_STRING, &output->orientation, N_("For PDF: portrait or landscape"), N_("WAY") },
    { "text-size", 0, 0, G_OPTION_ARG_STRING, &output->text_size, N_("For PDF: from 6 to 24 points"), N_("POINTS") },
    { "grey", 0, 0, G_OPTION_ARG_NONE, &output->grey, N_("For PDF: grey in the place of colours, to save ink"), NULL },
    { NULL }
  };

  hats_cli_add_guide_entry (context, output);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
}

static gboolean
is_standard_output (const HatsCliOutput *output)
{
  return output->output == NULL || g_str_equal (output->output, "-");
}

/* The format that was asked for, or that the file's name says. */
static gboolean
get_format (const HatsCliOutput *output,
            HatsFormat          *format)
{
  *format = HATS_FORMAT_TEXT;
  if (output->format != NULL)
    return hats_format_from_id (output->format, format);

  if (!is_standard_output (output))
    hats_format_from_file_name (output->output, format);

  return TRUE;
}

/* What takes time, and can be done while the guide is read. */
static void
prepare (const HatsCliOutput *output)
{
  HatsFormat format;

  if (get_format (output, &format) && format == HATS_FORMAT_PDF)
    hats_pages_prepare ();
}

int
hats_cli_parse (const char         *command,
                const char         *arguments,
                const char         *summary,
                const char         *description,
                const GOptionEntry *entries,
                HatsCliOutput      *output,
                int                *argc,
                char             ***argv)
{
  g_autofree char *usage = g_strconcat (command, *arguments != '\0' ? " " : "", arguments, NULL);
  g_autoptr(GOptionContext) context = g_option_context_new (usage);
  g_autoptr(GError) error = NULL;
  gboolean help = FALSE;
  const GOptionEntry help_entries[] = {
    { "help", 'h', 0, G_OPTION_ARG_NONE, &help, N_("Show this help"), NULL },
    { NULL }
  };

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, summary);
  g_option_context_set_description (context, description);
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (output != NULL)
    add_output_entries (context, output);
  g_option_context_add_main_entries (context, help_entries, GETTEXT_PACKAGE);

  if (!g_option_context_parse (context, argc, argv, &error))
    return hats_cli_fail (HATS_EXIT_USAGE, "%s", error->message);
  if (*argc > 1 && g_str_equal ((*argv)[1], "--"))
    {
      memmove (*argv + 1, *argv + 2, (gsize) (*argc - 1) * sizeof **argv);
      (*argc)--;
    }

  if (help)
    {
      g_autofree char *text = g_option_context_get_help (context, TRUE, NULL);

      g_print ("%s", text);
      return HATS_EXIT_DONE;
    }
  if (output != NULL)
    prepare (output);

  return -1;
}

static gboolean
read_text_size (const char *text,
                double     *size)
{
  char *end;

  *size = g_ascii_strtod (text, &end);
  return end != text && *end == '\0' && *size >= HATS_TEXT_SIZE_LEAST && *size <= HATS_TEXT_SIZE_MOST;
}

/* Returns -1, or the exit status where an option names nothing. */
static int
read_paper (const HatsCliOutput *output,
            HatsPaper           *paper)
{
  HatsPaperSize size;

  if (output->paper != NULL && !hats_paper_size_from_id (output->paper, &size))
    return hats_cli_fail (HATS_EXIT_USAGE, _("there is no paper “%s”: it is a4 or letter"), output->paper);
  if (output->paper != NULL)
    hats_paper_set_size (paper, size);

  if (g_strcmp0 (output->orientation, "landscape") == 0)
    hats_paper_set_landscape (paper, TRUE);
  else if (output->orientation != NULL && !g_str_equal (output->orientation, "portrait"))
    return hats_cli_fail (HATS_EXIT_USAGE, _("there is no orientation “%s”: it is portrait or landscape"),
                          output->orientation);

  if (output->text_size != NULL && !read_text_size (output->text_size, &paper->text_size))
    return hats_cli_fail (HATS_EXIT_USAGE, _("the text’s size “%s” is no number from %g to %g"), output->text_size,
                          HATS_TEXT_SIZE_LEAST, HATS_TEXT_SIZE_MOST);

  paper->grey = output->grey;
  return -1;
}

static guint
get_columns (void)
{
  struct winsize size;

  if (isatty (STDOUT_FILENO) && ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
    return size.ws_col;

  return 80;
}

static int
write_to_standard_output (GBytes *bytes)
{
  gsize left;
  const char *data = g_bytes_get_data (bytes, &left);

  while (left > 0)
    {
      gssize written = write (STDOUT_FILENO, data, left);

      if (written < 0 && errno == EINTR)
        continue;
      if (written < 0)
        /* Translators: %s is the reason. */
        return hats_cli_fail (HATS_EXIT_FAILED, _("could not write to standard output: %s"), g_strerror (errno));
      data += written;
      left -= (gsize) written;
    }

  return HATS_EXIT_DONE;
}

static int
write_to_file (GBytes     *bytes,
               const char *path)
{
  g_autoptr(GFile) file = g_file_new_for_commandline_arg (path);
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr(GError) error = NULL;

  if (!hats_file_save (bytes, file, NULL, &error))
    /* Translators: a file's name, then the reason. */
    return hats_cli_fail (HATS_EXIT_FAILED, _("could not write “%s”: %s"), name, error->message);

  return HATS_EXIT_DONE;
}

int
hats_cli_write (HatsSheet           *sheet,
                const HatsCliOutput *output)
{
  HatsExportOptions options;
  HatsFormat format;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;
  int status;

  if (!get_format (output, &format))
    return hats_cli_fail (HATS_EXIT_USAGE,
                          _("there is no format “%s”: it is one of text, markdown, html, csv, json, pdf"), output->format);
  if (format == HATS_FORMAT_PDF && is_standard_output (output) && isatty (STDOUT_FILENO))
    return hats_cli_fail (HATS_EXIT_USAGE, _("a PDF is not for a terminal: name a file with --output"));

  hats_export_options_init (&options);
  options.columns = get_columns ();
  status = read_paper (output, &options.paper);
  if (status >= 0)
    return status;

  if (output->no_sources)
    hats_sheet_drop_sources (sheet);
  if (output->notes_column)
    hats_sheet_add_notes_column (sheet);
  bytes = hats_export_sheet (sheet, format, &options, &error);
  if (bytes == NULL)
    return hats_cli_fail (HATS_EXIT_FAILED, "%s", error->message);

  return is_standard_output (output) ? write_to_standard_output (bytes) : write_to_file (bytes, output->output);
}
