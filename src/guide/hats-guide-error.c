/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-guide-error.h"

/* Of a message longer than both together, so many characters of its beginning and of its end. */
#define HEAD 200
#define TAIL 100

G_DEFINE_QUARK (hats-guide-error-quark, hats_guide_error)

/* What a file holds may be quoted, but neither breaks the line nor fills the screen. */
char *
hats_guide_error_present (const char *message)
{
  g_autoptr(GString) line = g_string_new (NULL);
  glong length = g_utf8_strlen (message, -1);
  glong at = 0;

  for (const char *p = message; *p != '\0'; p = g_utf8_next_char (p), at++)
    {
      gunichar character = g_utf8_get_char (p);

      if (length <= HEAD + TAIL || at < HEAD || at >= length - TAIL)
        g_string_append_unichar (line, g_unichar_iscntrl (character) ? 0xfffd : character);
      else if (at == HEAD)
        g_string_append (line, "…");
    }

  return g_string_free (g_steal_pointer (&line), FALSE);
}

void
hats_guide_error_set (GError         **error,
                      HatsGuideError   code,
                      const char      *name,
                      guint            line,
                      guint            column,
                      const char      *message)
{
  g_autofree char *presentable = hats_guide_error_present (message);

  g_set_error (error, HATS_GUIDE_ERROR, (int) code, "%s:%u:%u: %s", name, line, column, presentable);
}
