/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-find-result.h"

G_BEGIN_DECLS

#define HATS_TYPE_FIND_LIST (hats_find_list_get_type ())
G_DECLARE_FINAL_TYPE (HatsFindList, hats_find_list, HATS, FIND_LIST, GtkWidget)

/**
 * HatsFindList:
 * @place-activated: signal with a pointer to the #HatsFindPlace that was chosen
 *
 * The places that were found, group by group. However many they are, they come at once: rows are made for the first of
 * them, and for more when their end comes near.
 */

/** hats_find_list_set_results: @results: (nullable): a list of #HatsFindResult */
void     hats_find_list_set_results (HatsFindList *self,
                                     GListModel   *results);
/** hats_find_list_activate_first: chooses the first place, where there is one */
void     hats_find_list_activate_first (HatsFindList *self);
/** hats_find_list_is_at_start: Returns: whether the first place has the focus, or there is none */
gboolean hats_find_list_is_at_start (HatsFindList *self);

G_END_DECLS
