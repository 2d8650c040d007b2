/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-json-reader.h"

G_BEGIN_DECLS

/**
 * HatsJsonEach:
 * @index: of the element after the present one
 * @is_whole: whether all elements so far, and the array itself, could be read
 *
 * Goes through the objects of an array; initialised with hats_json_each_init(). Its other members are private.
 */
typedef struct {
  HatsJsonReader *reader;
  JsonArray      *array;        /* nullable */
  guint           length;       /* how many elements are read */
  guint           index;
  gsize           inside;       /* the pointer's length in the array, and outside */
  gsize           outside;
  gboolean        is_whole;
} HatsJsonEach;

/** hats_json_each_init: goes to the array @member of @object; more than @most elements are a fault, and not read */
void            hats_json_each_init        (HatsJsonEach   *self,
                                            HatsJsonReader *reader,
                                            JsonObject     *object,
                                            const char     *member,
                                            gboolean        required,
                                            guint           most);
/**
 * hats_json_each_next:
 * @self: where it is
 * @element: (out) (transfer none): the next element, whose place faults then have
 *
 * What is no object is faulted and passed over. Must be called until it returns %FALSE, which leaves the array.
 *
 * Returns: whether there is another
 */
gboolean        hats_json_each_next        (HatsJsonEach   *self,
                                            JsonObject    **element);

G_END_DECLS
