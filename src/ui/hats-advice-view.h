/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-document.h"
#include "hats-view.h"

G_BEGIN_DECLS

#define HATS_TYPE_ADVICE_VIEW (hats_advice_view_get_type ())
G_DECLARE_FINAL_TYPE (HatsAdviceView, hats_advice_view, HATS, ADVICE_VIEW, GtkWidget)

/**
 * HatsAdviceView:
 *
 * “Who Do I Need?”: two steps, team size and maturity, then the recommendation
 * beside the answers, each of which can be changed in place; and the further
 * questions one at a time.
 */

/** hats_advice_view_new: Returns: a view of @guide’s advice on @answers */
GtkWidget *hats_advice_view_new (HatsGuide    *guide,
                                 HatsDocument *document);

G_END_DECLS
