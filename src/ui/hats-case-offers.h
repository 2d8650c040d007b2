/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-document.h"

G_BEGIN_DECLS

/*
 * What there is to compare: cases as they stand, the steps of their plans that lie ahead, and files. Each is an item or
 * a button for the action cases.add, whose target is the number of a document and of a step, or for cases.open.
 */

/** hats_case_offers_make_menu: @documents: (element-type HatsDocument); Returns: (transfer full): all of them, by case */
GMenuModel *hats_case_offers_make_menu (GPtrArray *documents);

/**
 * hats_case_offers_fill:
 * @box: where the buttons go, in the place of what it holds
 * @documents: (element-type HatsDocument): the cases
 * @present: (element-type HatsDocument): those of which only the plan is offered
 */
void        hats_case_offers_fill      (GtkBox    *box,
                                        GPtrArray *documents,
                                        GPtrArray *present);

G_END_DECLS
