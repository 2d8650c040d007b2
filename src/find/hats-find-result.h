/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-find-index.h"

G_BEGIN_DECLS

#define HATS_TYPE_FIND_RESULT (hats_find_result_get_type ())
G_DECLARE_FINAL_TYPE (HatsFindResult, hats_find_result, HATS, FIND_RESULT, GObject)

/**
 * HatsFindResult:
 *
 * A place that has the words which were looked for, and where in it they stand. Immutable. It keeps its index.
 */

/**
 * HatsFindMark:
 * @start: where a word begins, in bytes from the beginning of the text
 * @end: behind it
 */
typedef struct {
  gsize start;
  gsize end;
} HatsFindMark;

/**
 * hats_find_result_new:
 * @index: whose place it is
 * @place: (transfer none): the place
 * @title_marks: (transfer full) (element-type HatsFindMark): the words found in its title, in order
 * @text_marks: (transfer full) (element-type HatsFindMark): those found in its text
 *
 * Returns: (transfer full): a result
 */
HatsFindResult      *hats_find_result_new             (HatsFindIndex       *index,
                                                       const HatsFindPlace *place,
                                                       GArray              *title_marks,
                                                       GArray              *text_marks);
/** hats_find_result_get_place: Returns: (transfer none): where it is */
const HatsFindPlace *hats_find_result_get_place       (HatsFindResult      *self);
/** hats_find_result_get_title_marks: Returns: (transfer none) (element-type HatsFindMark) */
GArray              *hats_find_result_get_title_marks (HatsFindResult      *self);
/** hats_find_result_get_text_marks: Returns: (transfer none) (element-type HatsFindMark) */
GArray              *hats_find_result_get_text_marks  (HatsFindResult      *self);

G_END_DECLS
