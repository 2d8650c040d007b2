/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-document.h"
#include "hats-hiring.h"

G_BEGIN_DECLS

#define HATS_TYPE_FIELD_ROW (hats_field_row_get_type ())
G_DECLARE_FINAL_TYPE (HatsFieldRow, hats_field_row, HATS, FIELD_ROW, GtkWidget)

/**
 * HatsFieldRow:
 *
 * One of the case's texts with its title and help, always editable. What is typed goes to the
 * document at once, which also undoes it; the row follows what else changes the text.
 */

/**
 * hats_field_row_new:
 * @document: the case
 * @group: the group of the text, see hats_case_get_text()
 * @field: a field of the guide that the case's model is of
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *hats_field_row_new (HatsDocument    *document,
                               const char      *group,
                               const HatsField *field);

G_END_DECLS
