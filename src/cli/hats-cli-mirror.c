/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "hats-cli-command.h"
#include "hats-mirror-sheet.h"

static gboolean
is_standard_input (const char *path)
{
  return g_str_equal (path, "-");
}

/* Opens a regular file. A pipe that nobody writes to would never open, and a folder opens like a file. */
static int
open_file (const char *path,
           const char *name)
{
  struct stat info;
  int fd = g_open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);

  if (fd < 0)
    {
      /* Translators: a file's name, then the reason. */
      hats_cli_fail (HATS_EXIT_FAILED, _("could not read “%s”: %s"), name, g_strerror (errno));
      return -1;
    }
  if (fstat (fd, &info) == 0 && S_ISREG (info.st_mode))
    return fd;

  close (fd);
  hats_cli_fail (HATS_EXIT_FAILED, _("could not read “%s”: %s"), name, _("this is not a regular file"));
  return -1;
}

/* Reads no more than one byte beyond what is allowed, so that an input without end is refused like a long one. */
static GBytes *
read_all (int         fd,
          const char *name)
{
  g_autoptr(GByteArray) content = g_byte_array_new ();
  guint8 buffer[16384];

  while (content->len <= HATS_MIRROR_MAX_SIZE)
    {
      gssize got = read (fd, buffer, MIN (sizeof buffer, HATS_MIRROR_MAX_SIZE + 1 - content->len));

      if (got < 0 && errno == EINTR)
        continue;
      if (got < 0)
        {
          hats_cli_fail (HATS_EXIT_FAILED, _("could not read “%s”: %s"), name, g_strerror (errno));
          return NULL;
        }
      if (got == 0)
        break;
      g_byte_array_append (content, buffer, (guint) got);
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&content));
}

static GBytes *
read_text (const char *path,
           const char *name)
{
  GBytes *text;
  int fd;

  if (is_standard_input (path))
    return read_all (STDIN_FILENO, name);

  fd = open_file (path, name);
  if (fd < 0)
    return NULL;

  text = read_all (fd, name);
  close (fd);
  return text;
}

static int
mirror_file (const char          *path,
             const HatsCliOutput *output)
{
  g_autofree char *name = is_standard_input (path) ? g_strdup (_("standard input")) : g_filename_display_name (path);
  g_autoptr(GBytes) text = read_text (path, name);
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(HatsMirror) mirror = NULL;
  g_autoptr(HatsSheet) sheet = NULL;
  g_autoptr(GError) error = NULL;
  int status;

  if (text == NULL)
    return HATS_EXIT_FAILED;

  status = hats_cli_load_guide (output, &guide);
  if (status >= 0)
    return status;

  mirror = hats_mirror_new (guide, text, &error);
  if (mirror == NULL)
    return hats_cli_fail (HATS_EXIT_FAILED, _("could not read “%s”: %s"), name, error->message);

  sheet = hats_mirror_sheet_new (mirror);
  return hats_cli_write (sheet, output);
}

int
hats_cli_mirror (int    argc,
                 char **argv)
{
  g_auto(HatsCliOutput) output = HATS_CLI_OUTPUT_INIT;
  int status = hats_cli_parse ("mirror", "FILE", _("Says whose duties a job advertisement lists, and whether its title fits them."),
                               _("FILE is a text in UTF-8 of at most 1 MiB; “-” is standard input."), NULL,
                               &output, &argc, &argv);

  if (status >= 0)
    return status;
  if (argc < 2)
    return hats_cli_fail (HATS_EXIT_USAGE, _("name a file that holds a job advertisement"));
  if (argc > 2)
    return hats_cli_fail (HATS_EXIT_USAGE, _("“%s” is one argument too many"), argv[2]);

  return mirror_file (argv[1], &output);
}
