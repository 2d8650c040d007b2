/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-document.h"

G_BEGIN_DECLS

#define HATS_TYPE_QUESTION_PAGE (hats_question_page_get_type ())
G_DECLARE_FINAL_TYPE (HatsQuestionPage, hats_question_page, HATS, QUESTION_PAGE, GtkWidget)

/**
 * HatsQuestionPage:
 *
 * A question on a page of its own: the question, a sentence of help, and a large control.
 */

/** hats_question_page_new: @input: an input's index; Returns: (transfer floating): a page */
GtkWidget *hats_question_page_new        (HatsDocument     *document,
                                          guint             input);
/** hats_question_page_is_answered: Returns: whether the page shows an answer */
gboolean   hats_question_page_is_answered (HatsQuestionPage *self);
/** hats_question_page_commit: takes what is shown as the answer: a number that was left as it stood */
void       hats_question_page_commit     (HatsQuestionPage *self);
/** hats_question_page_focus: puts the focus on the control */
void       hats_question_page_focus      (HatsQuestionPage *self);

G_END_DECLS
