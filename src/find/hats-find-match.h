/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-words.h"

G_BEGIN_DECLS

/** HatsFindGrade: how well a word is what was looked for; better is more. */
typedef enum {
  HATS_FIND_NONE,
  HATS_FIND_TYPO,         /* but for a slip of the fingers */
  HATS_FIND_PREFIX,       /* it begins so */
  HATS_FIND_EXACT
} HatsFindGrade;

/**
 * HatsFindWord:
 * @folded: a word as #HatsWords folds it
 * @length: of @folded, in bytes
 * @letters: its characters
 * @n_letters: how many
 *
 * A word, to look for or to be found.
 */
typedef struct {
  char     *folded;
  gsize     length;
  gunichar *letters;
  guint     n_letters;
} HatsFindWord;

/** hats_find_word_new: @folded: at most %HATS_WORD_MAX bytes; Returns: (transfer full): the word */
HatsFindWord *hats_find_word_new  (const char         *folded);
void          hats_find_word_free (HatsFindWord       *word);

/** hats_find_match: Returns: how well @word is what @query looks for as it is spelt */
HatsFindGrade hats_find_match      (const HatsFindWord *query,
                                    const HatsFindWord *word);

/**
 * hats_find_is_typo:
 * @query: what was typed
 * @word: a word of the guide
 *
 * A slip is a letter too many, too few or wrong, or two exchanged. From four letters on one slip is forgiven, from
 * eight on two; in the beginning of a longer word one, from six letters on.
 *
 * Returns: whether @query may be a slip for @word
 */
gboolean      hats_find_is_typo    (const HatsFindWord *query,
                                    const HatsFindWord *word);

G_END_DECLS
