/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HatsTermSet:
 *
 * Terms of several owners, to be found in texts. A term is one stem or several in a row; a stem matches the beginning of
 * a word, or with “$” the whole word. Private to the mirror layer.
 */
typedef struct _HatsTermSet HatsTermSet;

/**
 * HatsTermMatch:
 * @start: where its first word begins, in bytes from the beginning of the text
 * @end: behind its last word
 * @owner: whose term it is
 * @term: which of the set's terms it is
 * @word: the number of its first word, from 0
 */
typedef struct {
  gsize start;
  gsize end;
  guint owner;
  guint term;
  guint word;
} HatsTermMatch;

HatsTermSet *hats_term_set_new         (void);
void         hats_term_set_free        (HatsTermSet        *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsTermSet, hats_term_set_free)

/** hats_term_set_add: @terms: as hats_words_fold_term() makes them, %NULL terminated; for @owner */
void         hats_term_set_add         (HatsTermSet        *self,
                                        const char * const *terms,
                                        guint               owner);

/** hats_term_set_get_size: Returns: how many terms there are */
guint        hats_term_set_get_size    (HatsTermSet        *self);

/**
 * hats_term_set_find:
 * @self: a set
 * @text: valid UTF-8
 * @start: where to begin, in bytes
 * @end: where to end
 *
 * Finds terms in that part of the text, from left to right, the longest first; they do not overlap. Takes time in
 * proportion to the length.
 *
 * Returns: (transfer full) (element-type HatsTermMatch): what was found
 */
GArray      *hats_term_set_find        (HatsTermSet        *self,
                                        const char         *text,
                                        gsize               start,
                                        gsize               end);

G_END_DECLS
