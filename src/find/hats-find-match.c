/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-find-match.h"

#include <string.h>

#define LETTERS_FOR_ONE 4
#define LETTERS_FOR_TWO 8
/* Shorter beginnings are near those of too many words. */
#define LETTERS_FOR_PREFIX 6

HatsFindWord *
hats_find_word_new (const char *folded)
{
  HatsFindWord *word;
  glong n;

  g_return_val_if_fail (folded != NULL && strlen (folded) <= HATS_WORD_MAX, NULL);

  word = g_new0 (HatsFindWord, 1);
  word->folded = g_strdup (folded);
  word->length = strlen (folded);
  word->letters = g_utf8_to_ucs4_fast (folded, -1, &n);
  word->n_letters = (guint) n;

  return word;
}

void
hats_find_word_free (HatsFindWord *word)
{
  g_free (word->folded);
  g_free (word->letters);
  g_free (word);
}

HatsFindGrade
hats_find_match (const HatsFindWord *query,
                 const HatsFindWord *word)
{
  if (word->length < query->length || memcmp (query->folded, word->folded, query->length) != 0)
    return HATS_FIND_NONE;

  return word->length == query->length ? HATS_FIND_EXACT : HATS_FIND_PREFIX;
}

/* The slips between the first @i letters of the query and the first @j of the word, from those between fewer. */
static guint
count_slips (const HatsFindWord *query,
             const HatsFindWord *word,
             guint               i,
             guint               j,
             guint               rows[3][HATS_WORD_MAX + 1])
{
  const guint *before = rows[(i + 2) % 3], *row = rows[i % 3];
  const gunichar *a = query->letters + i, *b = word->letters + j;
  guint slips = before[j - 1] + (a[-1] == b[-1] ? 0 : 1);

  slips = MIN (slips, MIN (before[j], row[j - 1]) + 1);
  if (i > 1 && j > 1 && a[-1] == b[-2] && a[-2] == b[-1])
    slips = MIN (slips, rows[(i + 1) % 3][j - 2] + 1);

  return slips;
}

gboolean
hats_find_is_typo (const HatsFindWord *query,
                   const HatsFindWord *word)
{
  guint rows[3][HATS_WORD_MAX + 1];
  guint n = query->n_letters;
  guint limit = n >= LETTERS_FOR_TWO ? 2 : 1;
  /* What is further on cannot count: that many letters would have to be put in. */
  guint m = MIN (word->n_letters, n + limit);
  guint least = 0;

  if (n < LETTERS_FOR_ONE || word->n_letters + limit < n)
    return FALSE;
  if (m < word->n_letters && n < LETTERS_FOR_PREFIX)
    return FALSE;

  for (guint j = 0; j <= m; j++)
    rows[0][j] = j;
  for (guint i = 1; i <= n; i++)
    {
      rows[i % 3][0] = least = i;
      for (guint j = 1; j <= m; j++)
        {
          rows[i % 3][j] = count_slips (query, word, i, j, rows);
          least = MIN (least, rows[i % 3][j]);
        }
      /* One slip more than the limit may yet turn out as two letters exchanged. */
      if (least > limit + 1)
        return FALSE;
    }

  return (m == word->n_letters && rows[n % 3][m] <= limit) || (n >= LETTERS_FOR_PREFIX && least <= 1);
}
