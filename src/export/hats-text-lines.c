/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-text-lines.h"

#include <string.h>

#include "hats-escape.h"

#define JOINER 0x200d
#define EMOJI_SELECTOR 0xfe0f

static gboolean
is_flag_letter (gunichar c)
{
  return c >= 0x1f1e6 && c <= 0x1f1ff;
}

/* Whether @c is drawn in the cells of what stands before it. */
static gboolean
is_attached (gunichar c)
{
  /* Shades of skin follow an emoji. */
  return g_unichar_iszerowidth (c) || (c >= 0x1f3fb && c <= 0x1f3ff);
}

/*
 * Goes from @p to the end of what a terminal draws as one: a letter with its marks, an emoji
 * with its shade, one joined from several, or a flag, which two letters make; @cells is how many cells it takes.
 */
static const char *
next_cluster (const char *p,
              guint      *cells)
{
  gunichar first = g_utf8_get_char (p);

  *cells = g_unichar_iszerowidth (first) ? 0 : g_unichar_iswide (first) ? 2 : 1;
  p = g_utf8_next_char (p);
  if (is_flag_letter (first) && is_flag_letter (g_utf8_get_char (p)))
    {
      *cells = 2;
      p = g_utf8_next_char (p);
    }

  while (*p != '\0' && *cells > 0 && is_attached (g_utf8_get_char (p)))
    {
      gunichar c = g_utf8_get_char (p);

      p = g_utf8_next_char (p);
      if (c == EMOJI_SELECTOR)
        *cells = 2;
      else if (c == JOINER && g_unichar_iswide (g_utf8_get_char (p)))
        p = g_utf8_next_char (p);
    }

  return p;
}

guint
hats_lines_measure (const char *text,
                    gsize       length)
{
  guint width = 0;

  for (const char *p = text; p < text + length;)
    {
      guint cells;

      /* Almost all is ASCII. */
      if ((guchar) p[0] < 0x80 && (guchar) p[1] < 0x80)
        {
          width++;
          p++;
          continue;
        }

      p = next_cluster (p, &cells);
      width += cells;
    }

  return width;
}

void
hats_lines_append_repeated (GString    *out,
                            const char *text,
                            guint       times)
{
  for (guint i = 0; i < times; i++)
    g_string_append (out, text);
}

/* A control character could move a terminal's cursor; line breaks become spaces. */
char *
hats_lines_make_plain (const char *text)
{
  static const HatsEscapes none = { NULL };
  GString *plain = g_string_sized_new (strlen (text) + 1);

  hats_escape_append (plain, text, none);
  return g_string_free (plain, FALSE);
}

/* The end of what of @start fits in @width cells: at a space, or within a word that is wider. */
static const char *
find_break (const char *start,
            guint       width)
{
  const char *space = NULL;
  const char *p = start;
  guint taken = 0;

  while (*p != '\0')
    {
      guint cells;
      const char *next = next_cluster (p, &cells);

      if (taken + cells > width && p > start)
        return *p == ' ' ? p : space != NULL ? space : p;
      if (*p == ' ' && p > start)
        space = p;
      taken += cells;
      p = next;
    }

  return p;
}

/* Breaks @text into lines of at most @width cells and adds them to @lines, the first after @first, the others after @rest. */
void
hats_lines_add (GPtrArray  *lines,
                const char *text,
                guint       width,
                const char *first,
                const char *rest)
{
  g_autofree char *plain = hats_lines_make_plain (text);
  const char *start = plain;
  guint indent = hats_lines_measure (first, strlen (first));
  gboolean is_first = TRUE;

  width = width > indent + 1 ? width - indent : 1;
  do
    {
      const char *end = find_break (start, width);

      g_ptr_array_add (lines, g_strdup_printf ("%s%.*s", is_first ? first : rest, (int) (end - start), start));
      is_first = FALSE;
      start = end;
      while (*start == ' ')
        start++;
    }
  while (*start != '\0');
}

static char *
compose (const HatsText *text)
{
  g_autofree char *mark = hats_text_format_mark (text);
  g_autofree char *notes = hats_text_format_notes (text);
  g_autofree char *whole = hats_text_format (text);
  g_autoptr(GString) line = g_string_new (whole);

  if (mark != NULL)
    g_string_append_printf (line, " %s", mark);
  if (notes != NULL)
    g_string_append_printf (line, " [%s]", notes);

  return g_string_free (g_steal_pointer (&line), FALSE);
}

void
hats_lines_add_text (GPtrArray      *lines,
                     const HatsText *text,
                     guint           width,
                     const char     *first,
                     const char     *rest)
{
  g_autofree char *composed = compose (text);
  g_autofree char *dissent = hats_text_format_dissent (text);

  hats_lines_add (lines, composed, width, first, rest);
  if (dissent != NULL)
    hats_lines_add (lines, dissent, width, rest, rest);
}

void
hats_lines_write (GString    *out,
                  GPtrArray  *lines)
{
  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf (out, "%s\n", (char *) g_ptr_array_index (lines, i));
}

void
hats_lines_write_wrapped (GString    *out,
                          const char *text,
                          guint       columns,
                          const char *first,
                          const char *rest)
{
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  hats_lines_add (lines, text, columns, first, rest);
  hats_lines_write (out, lines);
}

/* Lines to write on by hand, from @start on; each as wide as the page. */
void
hats_lines_write_blank (GString *out,
                        guint    start,
                        guint    n_lines,
                        guint    columns)
{
  for (guint i = 0; i < n_lines; i++)
    {
      hats_lines_append_repeated (out, "_", columns - MIN (start, columns / 2));
      g_string_append_c (out, '\n');
      start = 0;
    }
}
