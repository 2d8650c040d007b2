/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-words.h"

#include <string.h>

static gboolean
is_part (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

/* What does not end a word: apostrophes, and what nobody sees, such as soft hyphens. */
static gboolean
is_passed (gunichar c)
{
  return c == '\'' || c == 0x2019 || g_unichar_type (c) == G_UNICODE_FORMAT;
}

/* What may stand between the words of a phrase, besides spaces and symbols. */
static gboolean
is_joint (gunichar c)
{
  static const char joints[] = "-‐‑–/*_\"“”„‘«»`";

  return !g_unichar_ispunct (c) || is_passed (c) || g_utf8_strchr (joints, -1, c) != NULL;
}

static void
fold_ascii (HatsWords  *self,
            const char *word)
{
  gsize length = strlen (word);

  for (gsize i = 0; i < length; i++)
    self->folded[i] = g_ascii_tolower (word[i]);
  self->folded[length] = '\0';
}

static void
fold (HatsWords  *self,
      const char *word)
{
  g_autofree char *decomposed = g_utf8_normalize (word, -1, G_NORMALIZE_ALL);
  g_autofree char *folded = g_utf8_casefold (decomposed, -1);
  gsize length = 0;

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gsize size = (gsize) (g_utf8_next_char (p) - p);

      if (g_unichar_ismark (g_utf8_get_char (p)))
        continue;
      if (length + size > HATS_WORD_MAX)
        break;
      memcpy (self->folded + length, p, size);
      length += size;
    }
  self->folded[length] = '\0';
}

/* Finds the end of the word, and folds its beginning: only so much of a word can match. */
static void
read_word (HatsWords *self)
{
  char word[HATS_WORD_MAX + 1];
  gsize length = 0;
  gboolean full = FALSE, ascii = TRUE;
  const char *p = self->start;

  for (; p < self->limit; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      const char *next = g_utf8_next_char (p);

      if (is_passed (c))
        continue;
      if (!is_part (c))
        break;

      self->end = next;
      full = full || length + (gsize) (next - p) > HATS_WORD_MAX;
      if (full)
        continue;
      memcpy (word + length, p, (gsize) (next - p));
      length += (gsize) (next - p);
      ascii = ascii && c < 0x80;
    }

  word[length] = '\0';
  self->position = p;
  if (ascii)
    fold_ascii (self, word);
  else
    fold (self, word);
}

void
hats_words_init (HatsWords  *self,
                 const char *text,
                 gsize       length)
{
  *self = (HatsWords) { .position = text, .limit = text + length };
}

gboolean
hats_words_next (HatsWords *self)
{
  self->apart = FALSE;
  for (const char *p = self->position; p < self->limit; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c))
        {
          self->start = p;
          read_word (self);
          return TRUE;
        }
      self->apart = self->apart || !is_joint (c);
    }

  self->position = self->limit;
  return FALSE;
}

char *
hats_words_fold_term (const char *term)
{
  g_autoptr(GString) folded = g_string_new (NULL);
  HatsWords words;

  g_return_val_if_fail (term != NULL, NULL);

  hats_words_init (&words, term, strlen (term));
  while (hats_words_next (&words))
    {
      if (folded->len > 0)
        g_string_append_c (folded, ' ');
      g_string_append (folded, words.folded);
      if (*words.end == '$')
        g_string_append_c (folded, '$');
    }

  return folded->len > 0 ? g_string_free (g_steal_pointer (&folded), FALSE) : NULL;
}
