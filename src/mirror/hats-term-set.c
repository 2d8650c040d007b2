/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-term-set.h"

#include <string.h>

#include "hats-words.h"

/*
 * Room for a line as it usually is. An allocator that fills what is freed, as tests have it, fills all that lies
 * behind each time something grows: in a long text without end.
 */
#define LINE_WORDS   16
#define LINE_BYTES   128
#define LINE_MATCHES 4

typedef struct {
  GStrv stems;
  guint n_stems;
  gsize length;    /* of the whole term: of two that match, the longer says more */
  guint owner;
} Term;

struct _HatsTermSet
{
  GPtrArray *terms;             /* of Term */
  GArray    *by_byte[256];      /* of guint: terms by the first byte of their first stem */
};

/* A word of the text that is being looked through. */
typedef struct {
  gsize    start;
  gsize    end;
  gsize    folded;              /* where it begins among the folded words */
  gboolean apart;
} Word;

static void
term_free (gpointer data)
{
  Term *term = data;

  g_strfreev (term->stems);
  g_free (term);
}

HatsTermSet *
hats_term_set_new (void)
{
  HatsTermSet *self = g_new0 (HatsTermSet, 1);

  self->terms = g_ptr_array_new_with_free_func (term_free);

  return self;
}

void
hats_term_set_free (HatsTermSet *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->by_byte); i++)
    g_clear_pointer (&self->by_byte[i], g_array_unref);
  g_ptr_array_unref (self->terms);
  g_free (self);
}

void
hats_term_set_add (HatsTermSet        *self,
                   const char * const *terms,
                   guint               owner)
{
  for (guint i = 0; terms[i] != NULL; i++)
    {
      Term *term = g_new (Term, 1);
      guchar first = (guchar) terms[i][0];
      guint index = self->terms->len;

      term->stems = g_strsplit (terms[i], " ", -1);
      term->n_stems = g_strv_length (term->stems);
      term->length = strlen (terms[i]);
      term->owner = owner;
      g_ptr_array_add (self->terms, term);

      if (self->by_byte[first] == NULL)
        self->by_byte[first] = g_array_new (FALSE, FALSE, sizeof (guint));
      g_array_append_val (self->by_byte[first], index);
    }
}

guint
hats_term_set_get_size (HatsTermSet *self)
{
  return self->terms->len;
}

static gboolean
matches_word (const char *stem,
              const char *word)
{
  gsize length = strlen (stem);

  if (length > 0 && stem[length - 1] == '$')
    return strncmp (stem, word, length - 1) == 0 && word[length - 1] == '\0';

  return strncmp (stem, word, length) == 0;
}

static gboolean
matches (const Term  *term,
         GArray      *words,
         const char  *folded,
         guint        index)
{
  if (term->n_stems > words->len - index)
    return FALSE;

  for (guint i = 0; i < term->n_stems; i++)
    {
      const Word *word = &g_array_index (words, Word, index + i);

      if ((i > 0 && word->apart) || !matches_word (term->stems[i], folded + word->folded))
        return FALSE;
    }

  return TRUE;
}

/* The longest term that begins with the word at @index; -1 for none. */
static int
find_longest (HatsTermSet *self,
              GArray      *words,
              const char  *folded,
              guint        index)
{
  guchar first = (guchar) folded[g_array_index (words, Word, index).folded];
  GArray *candidates = self->by_byte[first];
  int longest = -1;
  gsize length = 0;

  for (guint i = 0; candidates != NULL && i < candidates->len; i++)
    {
      guint candidate = g_array_index (candidates, guint, i);
      const Term *term = g_ptr_array_index (self->terms, candidate);

      if (term->length > length && matches (term, words, folded, index))
        {
          longest = (int) candidate;
          length = term->length;
        }
    }

  return longest;
}

static GArray *
split_words (const char *text,
             gsize       start,
             gsize       end,
             GString    *folded)
{
  GArray *words = g_array_sized_new (FALSE, FALSE, sizeof (Word), LINE_WORDS);
  HatsWords iter;

  hats_words_init (&iter, text + start, end - start);
  while (hats_words_next (&iter))
    {
      Word word = { (gsize) (iter.start - text), (gsize) (iter.end - text), folded->len, iter.apart };

      g_array_append_val (words, word);
      g_string_append (folded, iter.folded);
      g_string_append_c (folded, '\0');
    }

  return words;
}

GArray *
hats_term_set_find (HatsTermSet *self,
                    const char  *text,
                    gsize        start,
                    gsize        end)
{
  GArray *found = g_array_sized_new (FALSE, FALSE, sizeof (HatsTermMatch), LINE_MATCHES);
  g_autoptr(GString) folded = g_string_sized_new (LINE_BYTES);
  g_autoptr(GArray) words = split_words (text, start, end, folded);

  for (guint i = 0; i < words->len; i++)
    {
      int index = find_longest (self, words, folded->str, i);
      HatsTermMatch match;
      const Term *term;

      if (index < 0)
        continue;

      term = g_ptr_array_index (self->terms, index);
      match.start = g_array_index (words, Word, i).start;
      match.end = g_array_index (words, Word, i + term->n_stems - 1).end;
      match.owner = term->owner;
      match.term = (guint) index;
      match.word = i;
      g_array_append_val (found, match);
      i += term->n_stems - 1;
    }

  return found;
}
