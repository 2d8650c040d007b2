/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-guide-error.h"

G_BEGIN_DECLS

/** HATS_MAX_FAULTS: so many faults of a file are kept; what is found after them is only counted. */
#define HATS_MAX_FAULTS 10000

/**
 * HatsFault:
 * @code: what is wrong
 * @pointer: JSON pointer (RFC 6901) of the value that it is wrong with, "" for the whole document
 * @message: one sentence
 * @offset: where, in bytes; -1 until it was looked up by @pointer
 * @line: where, from 1; 0 where the file could not be read at all
 * @column: in characters, from 1
 * @of_text: whether the text itself is at fault, not what it says
 *
 * Something wrong with a file.
 */
typedef struct {
  HatsGuideError  code;
  char           *pointer;
  char           *message;
  gssize          offset;
  guint           line;
  guint           column;
  gboolean        of_text;
} HatsFault;

/**
 * HatsFaultList:
 * @items: of #HatsFault, at most %HATS_MAX_FAULTS
 * @n_found: how many there were
 *
 * The faults of a file, in the order in which they were found until hats_fault_list_sort().
 */
typedef struct {
  GPtrArray *items;
  guint      n_found;
} HatsFaultList;

/** hats_fault_list_new: Returns: (transfer full): no faults yet; counted by references */
HatsFaultList *hats_fault_list_new   (void);
HatsFaultList *hats_fault_list_ref   (HatsFaultList  *self);
void           hats_fault_list_unref (HatsFaultList  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsFaultList, hats_fault_list_unref)

/** hats_fault_list_add: @offset: in bytes for a fault of the text, or -1 to look it up by @pointer later */
void           hats_fault_list_add   (HatsFaultList  *self,
                                      HatsGuideError  code,
                                      const char     *pointer,
                                      gssize          offset,
                                      const char     *message);

/** hats_fault_list_is_full: Returns: whether another fault would only be counted; if so it has been, and need not be worded */
gboolean       hats_fault_list_is_full (HatsFaultList *self);

/** hats_fault_list_sort: in the order of their places, and where these are the same in that in which they were found */
void           hats_fault_list_sort  (HatsFaultList  *self);

/**
 * hats_fault_list_first:
 * @self: a list whose faults have their places
 * @name: what to call the file
 * @error: return location for a %HATS_GUIDE_ERROR
 *
 * Sets an error with the list's first fault.
 *
 * Returns: whether there is no fault
 */
gboolean       hats_fault_list_first (HatsFaultList  *self,
                                      const char     *name,
                                      GError        **error);

G_END_DECLS
