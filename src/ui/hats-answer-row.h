/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-document.h"

G_BEGIN_DECLS

#define HATS_TYPE_ANSWER_ROW (hats_answer_row_get_type ())
G_DECLARE_FINAL_TYPE (HatsAnswerRow, hats_answer_row, HATS, ANSWER_ROW, GtkWidget)

/**
 * HatsAnswerRow:
 *
 * An answer that can be changed in place: its title, and a control that follows
 * and changes the answers.
 */

/** hats_answer_row_new: @input: an input's index; @title: above the control; Returns: (transfer floating): a row */
GtkWidget *hats_answer_row_new (HatsDocument *document,
                                guint        input,
                                const char  *title);

G_END_DECLS
