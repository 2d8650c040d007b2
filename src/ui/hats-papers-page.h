/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-document.h"
#include "hats-view.h"

G_BEGIN_DECLS

#define HATS_TYPE_PAPERS_PAGE (hats_papers_page_get_type ())
G_DECLARE_FINAL_TYPE (HatsPapersPage, hats_papers_page, HATS, PAPERS_PAGE, GtkWidget)

/**
 * HatsPapersPage:
 *
 * The papers that come out of a decision: hiring briefs, scorecards, the agreement. One of them is
 * chosen, its texts are written beside it, and it is shown as it stands. It is a #HatsView whose
 * sheet is the chosen paper.
 */

/** hats_papers_page_new: Returns: (transfer floating): the papers that fit the answer of @document's case */
GtkWidget *hats_papers_page_new (HatsGuide    *guide,
                                 HatsDocument *document);

G_END_DECLS
