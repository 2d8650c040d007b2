/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** HATS_WORD_MAX: how many bytes of a folded word are kept; what is longer is cut. */
#define HATS_WORD_MAX 64

/**
 * HatsWords:
 * @start: the first byte of the word
 * @end: behind its last byte
 * @apart: whether punctuation stands between it and the word before: “roadmap, pricing”
 * @folded: the word without case, accents, apostrophes and invisible characters
 *
 * Goes through the words of a text. Letters and digits make a word; spaces, hyphens and slashes end it.
 */
typedef struct {
  const char *start;
  const char *end;
  gboolean    apart;
  char        folded[HATS_WORD_MAX + 1];
  /*< private >*/
  const char *position;
  const char *limit;
} HatsWords;

/** hats_words_init: @text: valid UTF-8, which must outlive @self; before the first word */
void     hats_words_init (HatsWords  *self,
                          const char *text,
                          gsize       length);

/** hats_words_next: goes to the next word; Returns: whether there is one */
gboolean hats_words_next (HatsWords  *self);

/**
 * hats_words_fold_term:
 * @term: a stem or several: "prioritis", "go-to-market", "head of product$"
 *
 * Returns: (transfer full) (nullable): its words folded and separated by single spaces, each with the “$” that follows
 *   it; %NULL where there is no word
 */
char    *hats_words_fold_term (const char *term);

G_END_DECLS
