/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-document.h"

G_BEGIN_DECLS

#define HATS_TYPE_PLAN_ROW (hats_plan_row_get_type ())
G_DECLARE_FINAL_TYPE (HatsPlanRow, hats_plan_row, HATS, PLAN_ROW, GtkWidget)

/**
 * HatsPlanRow:
 *
 * A step of a document's growth plan that can be changed in place. It follows the document, but leaves alone
 * what is being typed.
 */

/** hats_plan_row_new: @index: of a step of the plan; Returns: (transfer floating): a row that edits it */
GtkWidget *hats_plan_row_new         (HatsDocument *document,
                                      guint         index);
/** hats_plan_row_update: shows the step as the document has it now */
void       hats_plan_row_update      (HatsPlanRow  *self);
/** hats_plan_row_set_narrow: puts the controls in two lines */
void       hats_plan_row_set_narrow  (HatsPlanRow  *self,
                                      gboolean      narrow);
/** hats_plan_row_focus_date: puts the cursor into the date */
void       hats_plan_row_focus_date  (HatsPlanRow  *self);

G_END_DECLS
