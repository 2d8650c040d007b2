/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-find-index.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/**
 * hats_find_sheet_new:
 * @index: the index of a guide
 * @query: the words to find, in valid UTF-8 of any length
 *
 * Its data hold `query` and `results`; without results it says what to try.
 *
 * Returns: (transfer full): the places that hats_find_index_search() finds, group by group
 */
HatsSheet *hats_find_sheet_new (HatsFindIndex *index,
                                const char    *query);

G_END_DECLS
