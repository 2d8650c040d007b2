/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-document.h"
#include "hats-view.h"

G_BEGIN_DECLS

#define HATS_TYPE_PLAN_PAGE (hats_plan_page_get_type ())
G_DECLARE_FINAL_TYPE (HatsPlanPage, hats_plan_page, HATS, PLAN_PAGE, GtkWidget)

/**
 * HatsPlanPage:
 *
 * The growth plan of a document: its steps, which can be changed in place, and what the model says of them.
 */

/** hats_plan_page_new: Returns: (transfer floating): a page that shows and edits @document's plan */
GtkWidget *hats_plan_page_new (HatsGuide    *guide,
                               HatsDocument *document);

G_END_DECLS
