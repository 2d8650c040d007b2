/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-guide.h"
#include "hats-view.h"

G_BEGIN_DECLS

#define HATS_TYPE_TOGETHER_VIEW (hats_together_view_get_type ())
G_DECLARE_FINAL_TYPE (HatsTogetherView, hats_together_view, HATS, TOGETHER_VIEW, GtkWidget)

/**
 * HatsTogetherView:
 *
 * How the roles work together, one person in both, the figures, questions and sources.
 */

/** hats_together_view_new: Returns: a view of @guide */
GtkWidget *hats_together_view_new (HatsGuide *guide);

G_END_DECLS
