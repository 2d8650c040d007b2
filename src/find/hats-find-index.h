/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-find-place.h"

G_BEGIN_DECLS

#define HATS_TYPE_FIND_INDEX (hats_find_index_get_type ())
G_DECLARE_FINAL_TYPE (HatsFindIndex, hats_find_index, HATS, FIND_INDEX, GObject)

/** HATS_FIND_MAX_WORDS: how many different words of a query are looked for; those after them do not count. */
#define HATS_FIND_MAX_WORDS 16

/**
 * HatsFindIndex:
 *
 * The words of a guide and where they stand, made once for many searches. Immutable.
 */

/** hats_find_index_new: Returns: (transfer full): the index of @guide */
HatsFindIndex *hats_find_index_new       (HatsGuide     *guide);

/** hats_find_index_get_guide: Returns: (transfer none): the guide that it was made of */
HatsGuide     *hats_find_index_get_guide (HatsFindIndex *self);

/**
 * hats_find_index_search:
 * @self: an index
 * @query: words, in valid UTF-8
 *
 * Finds the places that have all words of @query, in any order and without regard to case and accents: as they are
 * spelt, as the beginning of a longer word, or, for what cannot be found so, with a slip, see hats_find_is_typo().
 * A word may also stand in the headings above a place, but one at least is the place's own.
 *
 * The places of a group stand together. Groups, and the places in each, are ordered from what fits best to what fits
 * least: whole words before beginnings before slips, titles before statements, and then as the guide has them.
 *
 * Returns: (transfer full): a list of #HatsFindResult; empty where @query has no words
 */
GListModel    *hats_find_index_search    (HatsFindIndex *self,
                                          const char    *query);

/**
 * hats_find_index_find_place:
 * @self: an index
 * @key: any text
 *
 * Returns: (transfer none) (nullable): the place that hats_find_place_dup_key() calls @key; %NULL where there is none
 */
const HatsFindPlace *hats_find_index_find_place (HatsFindIndex *self,
                                                 const char    *key);

/**
 * hats_find_index_get_target:
 * @self: an index
 * @place: one of its places
 *
 * Where to go for a place where nothing of its own is to be seen: from a heading or a view to the first place below
 * it, from a source to the first statement that rests on it.
 *
 * Returns: (transfer none) (nullable): a place where something is to be seen, @place itself where it is one; %NULL where
 *   there is none: for a source that nothing rests on which is seen whatever the answer
 */
const HatsFindPlace *hats_find_index_get_target (HatsFindIndex       *self,
                                                 const HatsFindPlace *place);

G_END_DECLS
