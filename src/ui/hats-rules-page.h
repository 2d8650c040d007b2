/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-document.h"
#include "hats-guide.h"
#include "hats-view.h"

G_BEGIN_DECLS

#define HATS_TYPE_RULES_PAGE (hats_rules_page_get_type ())
G_DECLARE_FINAL_TYPE (HatsRulesPage, hats_rules_page, HATS, RULES_PAGE, GtkWidget)

/**
 * HatsRulesPage:
 *
 * The rule book of a document's case, which follows the case while it is seen.
 */

/** hats_rules_page_new: Returns: (transfer floating): the rule book of @document's case */
GtkWidget *hats_rules_page_new (HatsGuide    *guide,
                                HatsDocument *document);

G_END_DECLS
