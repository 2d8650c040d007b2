/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-guide.h"
#include "hats-view.h"

G_BEGIN_DECLS

#define HATS_TYPE_COMPARE_VIEW (hats_compare_view_get_type ())
G_DECLARE_FINAL_TYPE (HatsCompareView, hats_compare_view, HATS, COMPARE_VIEW, GtkWidget)

/**
 * HatsCompareView:
 *
 * The comparison: aspects down, roles across, and above it what is compared, which is kept from run to run.
 */

/** hats_compare_view_new: Returns: a view of @guide */
GtkWidget *hats_compare_view_new (HatsGuide *guide);

G_END_DECLS
