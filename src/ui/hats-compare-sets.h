/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-comparison.h"

G_BEGIN_DECLS

#define HATS_TYPE_COMPARE_SETS (hats_compare_sets_get_type ())
G_DECLARE_FINAL_TYPE (HatsCompareSets, hats_compare_sets, HATS, COMPARE_SETS, GtkWidget)

/**
 * HatsCompareSets:
 * @recalled: signal: a #HatsComparison that is to be shown, valid until the handler returns
 *
 * The comparisons that have names: each can be recalled, renamed and deleted, which can be undone as long as the list
 * is in sight, and what is compared now can be named. Every change is kept at once.
 */

/** hats_compare_sets_open: shows the sets as they are kept, and @comparison as what is compared now */
void hats_compare_sets_open  (HatsCompareSets      *self,
                              const HatsComparison *comparison);

G_END_DECLS
