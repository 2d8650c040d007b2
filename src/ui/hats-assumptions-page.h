/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-document.h"
#include "hats-guide.h"
#include "hats-view.h"

G_BEGIN_DECLS

#define HATS_TYPE_ASSUMPTIONS_PAGE (hats_assumptions_page_get_type ())
G_DECLARE_FINAL_TYPE (HatsAssumptionsPage, hats_assumptions_page, HATS, ASSUMPTIONS_PAGE, GtkWidget)

/**
 * HatsAssumptionsPage:
 *
 * Every number of the decision model, to be replaced by the user's own; what
 * the answer is with them stands above. It prints as the rule book.
 */

/** hats_assumptions_page_new: Returns: (transfer floating): the numbers of @document's case */
GtkWidget *hats_assumptions_page_new (HatsGuide    *guide,
                                      HatsDocument *document);

G_END_DECLS
