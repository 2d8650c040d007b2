/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-guide-library.h"

G_BEGIN_DECLS

#define HATS_TYPE_GUIDE_JOURNAL (hats_guide_journal_get_type ())
G_DECLARE_FINAL_TYPE (HatsGuideJournal, hats_guide_journal, HATS, GUIDE_JOURNAL, GObject)

/**
 * HatsGuideJournal:
 * @can-undo: property, read-only, notified
 * @can-redo: property, read-only, notified
 *
 * Writes the files of a #HatsGuideLibrary, whole or not at all, takes that back, and does it again. What another program
 * wrote in the meantime is never overwritten.
 */

/** hats_guide_journal_new: Returns: (transfer full): a journal without entries */
HatsGuideJournal *hats_guide_journal_new   (HatsGuideLibrary *library);

/**
 * hats_guide_journal_check:
 * @self: a journal
 * @file: a file, which need not be there yet
 * @bytes: what it would hold
 * @error: return location for a %HATS_GUIDE_ERROR, with the place of the first fault
 *
 * Returns: whether the guide would take the file in, with the others as they are
 */
gboolean          hats_guide_journal_check (HatsGuideJournal *self,
                                            GFile            *file,
                                            GBytes           *bytes,
                                            GError          **error);

/**
 * hats_guide_journal_write:
 * @self: a journal
 * @file: where to
 * @expected: (nullable): what the file must hold now; %NULL where it must not be there
 * @bytes: (nullable): what it shall hold; %NULL to delete it
 * @key: (nullable): what was edited; one entry is made of successive changes with the same key
 * @error: return location for a #GIOErrorEnum, %G_IO_ERROR_WRONG_ETAG where the file holds something else
 *
 * The library has the change when this returns.
 *
 * Returns: whether it was written
 */
gboolean          hats_guide_journal_write (HatsGuideJournal *self,
                                            GFile            *file,
                                            GBytes           *expected,
                                            GBytes           *bytes,
                                            const char       *key,
                                            GError          **error);

gboolean          hats_guide_journal_can_undo (HatsGuideJournal *self);
/** hats_guide_journal_can_redo: Returns: whether something was taken back, and nothing written since */
gboolean          hats_guide_journal_can_redo (HatsGuideJournal *self);

/**
 * hats_guide_journal_undo:
 * @self: a journal that can undo
 * @error: as for hats_guide_journal_write()
 *
 * Takes the last entry back; one that cannot be is forgotten.
 *
 * Returns: (transfer full) (nullable): the file that is as it was before, or %NULL
 */
GFile            *hats_guide_journal_undo  (HatsGuideJournal *self,
                                            GError          **error);
/**
 * hats_guide_journal_redo:
 * @self: a journal that can redo
 * @error: as for hats_guide_journal_write()
 *
 * Does again what was taken back last; what cannot be done again is forgotten.
 *
 * Returns: (transfer full) (nullable): the file that is as it was then, or %NULL
 */
GFile            *hats_guide_journal_redo  (HatsGuideJournal *self,
                                            GError          **error);

/**
 * hats_guide_journal_dup_id:
 * @self: a journal
 * @title: a title
 * @file: (out) (transfer full): the file for it in the library's folder, which is not there yet
 *
 * Returns: (transfer full): an id for a role with that title, which no role has yet
 */
char             *hats_guide_journal_dup_id (HatsGuideJournal *self,
                                            const char       *title,
                                            GFile           **file);

G_END_DECLS
