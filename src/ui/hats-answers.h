/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "hats-situation.h"

G_BEGIN_DECLS

#define HATS_TYPE_ANSWERS (hats_answers_get_type ())
G_DECLARE_FINAL_TYPE (HatsAnswers, hats_answers, HATS, ANSWERS, GObject)

/**
 * HatsAnswers:
 * @changed: signal, emitted once after each change
 *
 * The answers that the user has given: a situation that the wizard's pages edit,
 * kept in a file between runs.
 */

/**
 * hats_answers_new:
 * @rules: the decision model
 * @file: (nullable): where to keep the answers
 *
 * Reads the answers that @file holds; what is missing or cannot be read counts
 * as not answered.
 *
 * Returns: (transfer full): the answers
 */
HatsAnswers         *hats_answers_new           (HatsRules   *rules,
                                                 GFile       *file);
HatsRules           *hats_answers_get_rules     (HatsAnswers *self);
const HatsSituation *hats_answers_get_situation (HatsAnswers *self);
/** hats_answers_set: @input: an input's index; @value: a number, a choice's index or %HATS_NOT_SURE */
void                 hats_answers_set           (HatsAnswers *self,
                                                 guint        input,
                                                 int          value);
/** hats_answers_clear: forgets all answers */
void                 hats_answers_clear         (HatsAnswers *self);
/** hats_answers_restore: sets all answers at once, such as those from before hats_answers_clear() */
void                 hats_answers_restore       (HatsAnswers         *self,
                                                 const HatsSituation *situation);
/** hats_answers_save: Returns: whether the answers are in the file; the folder is made where it is missing */
gboolean             hats_answers_save          (HatsAnswers  *self,
                                                 GError      **error);

G_END_DECLS
