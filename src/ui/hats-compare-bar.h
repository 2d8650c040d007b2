/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-comparison.h"

G_BEGIN_DECLS

#define HATS_TYPE_COMPARE_BAR (hats_compare_bar_get_type ())
G_DECLARE_FINAL_TYPE (HatsCompareBar, hats_compare_bar, HATS, COMPARE_BAR, GtkWidget)

/**
 * HatsCompareBar:
 * @changed: signal, emitted when a person chose something else to compare
 *
 * Above the comparison: its lens, its roles and aspects and their order, and how much that is.
 */

/** hats_compare_bar_new: Returns: (transfer floating): a bar for the roles and aspects of @guide */
GtkWidget *hats_compare_bar_new            (HatsGuide            *guide);

/** hats_compare_bar_set_comparison: shows what is compared, without a signal */
void       hats_compare_bar_set_comparison (HatsCompareBar       *self,
                                            const HatsComparison *comparison);
/** hats_compare_bar_get_comparison: sets @comparison, which is freed before, to what is chosen, normalised */
void       hats_compare_bar_get_comparison (HatsCompareBar       *self,
                                            HatsComparison       *comparison);
/** hats_compare_bar_set_summary: sets the sentence beside what is chosen */
void       hats_compare_bar_set_summary    (HatsCompareBar       *self,
                                            const char           *summary);
/** hats_compare_bar_set_narrow: sets whether the sentence stands below */
void       hats_compare_bar_set_narrow     (HatsCompareBar       *self,
                                            gboolean              narrow);

G_END_DECLS
