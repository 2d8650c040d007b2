/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-document.h"
#include "hats-guide.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HATS_TYPE_ASSUMPTION_ROW (hats_assumption_row_get_type ())
G_DECLARE_FINAL_TYPE (HatsAssumptionRow, hats_assumption_row, HATS, ASSUMPTION_ROW, GtkWidget)

/**
 * HatsAssumptionRow:
 *
 * A number of the decision model to look at and to change, with its default,
 * limits and evidence. A number that is not right is refused where it is typed.
 */

/** hats_assumption_row_new: Returns: (transfer floating): a row for assumption number @index of @document's case */
GtkWidget *hats_assumption_row_new    (HatsGuide         *guide,
                                       HatsDocument      *document,
                                       guint              index);
/** hats_assumption_row_get_id: Returns: (transfer none): the id of its assumption */
const char *hats_assumption_row_get_id (HatsAssumptionRow *self);
/** hats_assumption_row_update: shows the number that the case has now */
void       hats_assumption_row_update (HatsAssumptionRow *self);

G_END_DECLS
