/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Text as pango lays it out for a page. */

#include "config.h"

#include <string.h>

#include "hats-escape.h"
#include "hats-page-cursor.h"
#include "hats-page-font.h"
#include "hats-page-link.h"

/* In bytes: more than stand on a line. */
#define LONG_WORD 2000
#define LINE_SEPARATOR "\342\200\250"

char *
hats_page_make_text (const char *text)
{
  char *clean = g_strdup (text);

  /* Noncharacters cost the whole PDF, since cairo takes them for no UTF-8. Positions in the text stay: three bytes of the four or three are the replacement character. */
  for (char *p = clean; *p != '\0'; p = g_utf8_next_char (p))
    if ((guchar) *p >= 0xef && hats_escape_is_noncharacter (g_utf8_get_char (p)))
      {
        if ((guchar) *p >= 0xf0)
          p[3] = ' ';
        memcpy (p, "\357\277\275", 3);
      }

  return clean;
}

/* A layout of what is not too long for pango. */
static PangoLayout *
make_plain_layout (HatsPageBuilder *self,
                   const char      *text,
                   gsize            length,
                   double           size,
                   gboolean         bold,
                   double           width)
{
  PangoLayout *layout = pango_layout_new (self->context);

  pango_font_description_set_family_static (self->font, hats_page_font_is_latin (text, length) ? self->family : "Sans");
  pango_font_description_set_size (self->font, (int) (size * PANGO_SCALE));
  pango_font_description_set_weight (self->font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, self->font);
  pango_layout_set_width (layout, (int) (MAX (width, LEAST_WIDTH) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing (layout, (float) hats_page_ease (self, 1.0, LEADING));
  pango_layout_set_text (layout, text, (int) length);

  return layout;
}

/* Appends a word with its lines parted, but for the last. */
static void
append_parted (HatsPageBuilder *self,
               GString         *out,
               const char      *word,
               gsize            length,
               double           size,
               gboolean         bold,
               double           width)
{
  while (length > LONG_WORD)
    {
      gsize piece = (gsize) (g_utf8_find_prev_char (word, word + LONG_WORD + 1) - word);
      g_autoptr(PangoLayout) layout = make_plain_layout (self, word, piece, size, bold, width);
      int count = pango_layout_get_line_count (layout);

      for (int i = 0; i + 1 < count; i++)
        {
          const PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);

          g_string_append_len (out, word + line->start_index, line->length);
          g_string_append (out, LINE_SEPARATOR);
        }
      /* The last goes on with the next piece, unless it is all of this one: what has no width is endless. */
      if (count > 1)
        piece = (gsize) pango_layout_get_line_readonly (layout, count - 1)->start_index;
      else
        g_string_append_len (out, word, (gssize) piece);
      word += piece;
      length -= piece;
    }
  g_string_append_len (out, word, (gssize) length);
}

static gboolean
is_separator (const char *p)
{
  return strncmp (p, LINE_SEPARATOR, strlen (LINE_SEPARATOR)) == 0;
}

static gsize
get_word_length (const char *word)
{
  const char *p = word;

  while (*p != '\0' && *p != ' ' && *p != '\n' && !is_separator (p))
    p++;

  return (gsize) (p - word);
}

/* Pango shapes all that is left of a word for each line that it breaks it into. So that this takes no longer than the word is
 * long, endless words are parted where their lines end. Returns NULL for text without such words. */
static char *
part_long_words (HatsPageBuilder *self,
                 const char      *text,
                 double           size,
                 gboolean         bold,
                 double           width)
{
  g_autoptr(GString) out = NULL;
  const char *done = text;

  for (const char *word = text; *word != '\0';)
    {
      gsize length = get_word_length (word);

      if (length > 2 * LONG_WORD)
        {
          if (out == NULL)
            out = g_string_new (NULL);
          g_string_append_len (out, done, word - done);
          append_parted (self, out, word, length, size, bold, width);
          done = word + length;
        }
      word += length;
      if (*word != '\0')
        word = g_utf8_next_char (word);
    }
  if (out == NULL)
    return NULL;

  g_string_append (out, done);
  return g_string_free (g_steal_pointer (&out), FALSE);
}

PangoLayout *
hats_page_make_layout (HatsPageBuilder *self,
                       const char      *text,
                       double           size,
                       gboolean         bold,
                       double           width)
{
  g_autofree char *clean = hats_page_make_text (text);
  g_autofree char *parted = part_long_words (self, clean, size, bold, width);
  const char *whole = parted != NULL ? parted : clean;

  return make_plain_layout (self, whole, strlen (whole), size, bold, width);
}

static void
add_attribute (PangoAttrList  *attributes,
               PangoAttribute *attribute,
               gsize           from,
               gsize           to)
{
  attribute->start_index = (guint) from;
  attribute->end_index = (guint) to;
  pango_attr_list_insert (attributes, attribute);
}

/* Makes the spaces from @start on narrow ones that do not break. */
static void
keep_together (GString *text,
               gsize    start)
{
  g_autofree char *end = g_strdup (text->str + start);
  g_auto(GStrv) words = g_strsplit (end, " ", -1);
  g_autofree char *joined = g_strjoinv ("\u202f", words);

  g_string_truncate (text, start);
  g_string_append (text, joined);
}

/* Keeps the sign that a mark begins with on the line of its first word. */
static void
keep_sign (GString *text,
           gsize    start)
{
  const char *space = strchr (text->str + start, ' ');
  gssize index = space != NULL ? space - text->str : -1;

  if (index >= 0)
    g_string_insert (g_string_erase (text, index, 1), index, "\u00a0");
}

/* A statement with its mark and the raised numbers of its notes. */
PangoLayout *
hats_page_make_statement (HatsPageBuilder *self,
                          const HatsText  *text,
                          double           size,
                          double           width)
{
  g_autofree char *mark = hats_text_format_mark (text);
  g_autofree char *notes = hats_text_format_notes (text);
  g_autofree char *parted = part_long_words (self, text->text, size, FALSE, width);
  g_autoptr(GString) composed = g_string_new (parted != NULL ? parted : text->text);
  PangoAttrList *attributes;
  PangoLayout *layout;
  gsize notes_start;

  if (mark == NULL && notes == NULL)
    return hats_page_make_layout (self, text->text, size, FALSE, width);

  attributes = pango_attr_list_new ();
  if (mark != NULL)
    {
      gsize from = composed->len;

      g_string_append_printf (composed, " %s", mark);
      keep_sign (composed, from + 1);
      add_attribute (attributes, pango_attr_scale_new (SMALL_SIZE), from, composed->len);
    }
  notes_start = composed->len;
  if (notes != NULL)
    {
      /* Narrow spaces that do not break keep the numbers with their word. */
      g_string_append_printf (composed, " %s", notes);
      keep_together (composed, notes_start);
      add_attribute (attributes, pango_attr_scale_new (0.65), notes_start, composed->len);
      add_attribute (attributes, pango_attr_rise_new ((int) (size * 0.35 * PANGO_SCALE)), notes_start, composed->len);
    }

  layout = hats_page_make_layout (self, composed->str, size, FALSE, width);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  hats_page_link_notes (self, layout, text, notes_start);

  return layout;
}

PangoLayout *
hats_page_make_dissent (HatsPageBuilder *self,
                        const HatsText  *text,
                        double           width)
{
  g_autofree char *dissent = hats_text_format_dissent (text);
  const char *bracket;
  PangoLayout *layout;

  if (dissent == NULL)
    return NULL;

  layout = hats_page_make_layout (self, dissent, self->paper->text_size * SMALL_SIZE, FALSE, width);
  bracket = strrchr (dissent, '[');
  if (text->dissent->notes->len > 0 && bracket != NULL)
    hats_page_link_notes (self, layout, text->dissent, (gsize) (bracket - dissent));

  return layout;
}
