/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-find-result.h"

G_BEGIN_DECLS

#define HATS_TYPE_FIND_ROW (hats_find_row_get_type ())
G_DECLARE_FINAL_TYPE (HatsFindRow, hats_find_row, HATS, FIND_ROW, GtkWidget)

/** HatsFindRow: a place that was found, with the words marked. */

/** hats_find_row_new: Returns: (transfer floating): a row of nothing */
GtkWidget *hats_find_row_new        (void);
/** hats_find_row_set_result: @first: whether it begins a group, and has the group's title above it */
void       hats_find_row_set_result (HatsFindRow    *self,
                                     HatsFindResult *result,
                                     gboolean        first);

/** hats_find_row_describe: Returns: (transfer full): @result for a screen reader, with where it stands */
char      *hats_find_row_describe   (HatsFindResult *result);

G_END_DECLS
