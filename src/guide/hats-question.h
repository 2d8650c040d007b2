/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "hats-statement.h"

G_BEGIN_DECLS

#define HATS_TYPE_QUESTION (hats_question_get_type ())
G_DECLARE_FINAL_TYPE (HatsQuestion, hats_question, HATS, QUESTION, GObject)

/** HatsQuestion: a question with the statements that answer it. */
HatsQuestion *hats_question_new         (const char    *id,
                                         const char    *text);
const char   *hats_question_get_id      (HatsQuestion  *self);
const char   *hats_question_get_text    (HatsQuestion  *self);
/** hats_question_get_answers: Returns: (transfer none): a #GListStore of #HatsStatement */
GListStore   *hats_question_get_answers (HatsQuestion  *self);

G_END_DECLS
