/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HatsJsonPlace:
 * @children: (nullable): places below this one, by step
 * @offset: where its value begins, in bytes; -1 until it was come upon
 *
 * The values of a document whose places are looked for, as a tree by the steps of their JSON pointers,
 * so that one run over the text finds them all, and what lies beside them costs nothing.
 */
typedef struct {
  GHashTable *children;
  gssize      offset;
} HatsJsonPlace;

HatsJsonPlace *hats_json_place_new    (void);
void           hats_json_place_free   (HatsJsonPlace *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsJsonPlace, hats_json_place_free)

/** hats_json_place_add: @self: the document's place; adds that of @pointer below it */
void           hats_json_place_add    (HatsJsonPlace *self,
                                       const char    *pointer);

/** hats_json_place_get: Returns: (nullable) (transfer none): the place one @step below @self */
HatsJsonPlace *hats_json_place_get    (HatsJsonPlace *self,
                                       const char    *step);

/**
 * hats_json_place_find:
 * @self: the document's place, after a run over its text
 * @pointer: one that was added
 * @exact: (out) (optional): whether it names a value
 *
 * Returns: where that value begins, or the nearest one around it
 */
gssize         hats_json_place_find   (HatsJsonPlace *self,
                                       const char    *pointer,
                                       gboolean      *exact);

/** hats_json_place_advance: moves @line and @column, in characters, both from 1, over the text between @from and @to */
void           hats_json_place_advance (const char    *from,
                                       const char    *to,
                                       guint         *line,
                                       guint         *column);

/** hats_json_pointer_append: adds a step to a JSON pointer, escaped */
void           hats_json_pointer_append (GString    *pointer,
                                       const char    *step);
/** hats_json_pointer_append_nth: the same for an element of an array */
void           hats_json_pointer_append_nth (GString  *pointer,
                                       guint           index);

G_END_DECLS
