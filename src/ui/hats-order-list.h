/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-guide.h"

G_BEGIN_DECLS

#define HATS_TYPE_ORDER_LIST (hats_order_list_get_type ())
G_DECLARE_FINAL_TYPE (HatsOrderList, hats_order_list, HATS, ORDER_LIST, GtkWidget)

/**
 * HatsOrderList:
 * @changed: signal, emitted when a person chose other items or another order
 *
 * A check list whose order can be changed, with buttons or with Alt and the arrow keys. At least one
 * item stays chosen. Of a long list only a part is shown at once, and words find the others.
 */

GtkWidget *hats_order_list_new        (void);

/**
 * hats_order_list_set_items:
 * @self: a list
 * @ids: the ids of all items
 * @titles: a title for each
 * @chosen: (nullable): ids of the chosen ones in their order, %NULL for all; others are ignored
 *
 * Sets what can be chosen. Where nothing in @chosen is known, everything is chosen.
 */
void       hats_order_list_set_items  (HatsOrderList      *self,
                                       const char * const *ids,
                                       const char * const *titles,
                                       const char * const *chosen);
/** hats_order_list_set_roles: sets the roles of @guide as the items; see hats_order_list_set_items() */
void       hats_order_list_set_roles  (HatsOrderList      *self,
                                       HatsGuide          *guide,
                                       const char * const *chosen);
/** hats_order_list_set_aspects: sets the aspects of @guide as the items; see hats_order_list_set_items() */
void       hats_order_list_set_aspects (HatsOrderList      *self,
                                        HatsGuide          *guide,
                                        const char * const *chosen);
/** hats_order_list_dup_chosen: Returns: (transfer full): ids of the chosen items, in their order */
GStrv      hats_order_list_dup_chosen (HatsOrderList      *self);

G_END_DECLS
