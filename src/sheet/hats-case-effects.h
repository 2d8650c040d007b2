/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-case-difference.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/* How sheets say what cases differ in, and what that does to the result. */

/** HatsCasePair: two complete cases, with their names and the numbers of their columns. */
typedef struct {
  const char     *name;
  const HatsCase *content;
  guint           index;
  const char     *other_name;
  const HatsCase *other;
  guint           other_index;
  gboolean        titled;         /* whether a heading must name the two, since there are other pairs */
} HatsCasePair;

/** hats_difference_get_title: Returns: (transfer none): the title of the question, of the number, or of the plan */
const char *hats_difference_get_title    (const HatsDifference *difference,
                                          const HatsRules      *rules);
/** hats_difference_get_id: Returns: (transfer none): what data call it: the id of the input or the assumption, or "plan" */
const char *hats_difference_get_id       (const HatsDifference *difference,
                                          const HatsRules      *rules);
/** hats_difference_format_value: Returns: (transfer full): what @content has there, for an answer or an assumption */
char       *hats_difference_format_value (const HatsDifference *difference,
                                          const HatsCase       *content);

/** hats_sheet_add_verdict: adds a sentence of which difference makes the difference */
void        hats_sheet_add_verdict       (HatsSheet            *sheet,
                                          const HatsCasePair   *pair);
/** hats_sheet_add_effects: adds a list of what each difference does by itself, also to the array "effects" of the sheet's data */
void        hats_sheet_add_effects       (HatsSheet            *sheet,
                                          const HatsCasePair   *pair);

G_END_DECLS
