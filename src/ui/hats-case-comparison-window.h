/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-case-column.h"
#include "hats-guide.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_CASE_COMPARISON_WINDOW (hats_case_comparison_window_get_type ())
G_DECLARE_FINAL_TYPE (HatsCaseComparisonWindow, hats_case_comparison_window, HATS, CASE_COMPARISON_WINDOW, GtkWindow)

/**
 * HatsCaseComparisonWindow:
 *
 * Lays two to four cases side by side: those of the open windows, which it follows while they are being worked on,
 * steps of their growth plans, and cases from files.
 */

/** hats_case_comparison_window_new: Returns: (transfer none): a window without cases, owned by GTK until it is closed */
GtkWindow *hats_case_comparison_window_new       (GtkApplication           *application,
                                                  HatsGuide                *guide);

/** hats_case_comparison_window_add: adds a column, see hats_case_column_new(), if there is room for one more */
void       hats_case_comparison_window_add       (HatsCaseComparisonWindow *self,
                                                  HatsDocument             *document,
                                                  int                       step);
/** hats_case_comparison_window_offer: adds @document's case while there is nothing to compare yet, unless it is there already */
void       hats_case_comparison_window_offer     (HatsCaseComparisonWindow *self,
                                                  HatsDocument             *document);
/** hats_case_comparison_window_open: adds the case that @file holds; says why it cannot */
void       hats_case_comparison_window_open      (HatsCaseComparisonWindow *self,
                                                  GFile                    *file);

/** hats_case_comparison_window_dup_sheet: Returns: (transfer full) (nullable): what is shown; %NULL for fewer than two cases */
HatsSheet *hats_case_comparison_window_dup_sheet (HatsCaseComparisonWindow *self);

/** hats_case_comparison_window_has_rules: Returns: whether its cases are of the decision model @rules */
gboolean   hats_case_comparison_window_has_rules (HatsCaseComparisonWindow *self,
                                                  HatsRules                *rules);

G_END_DECLS
