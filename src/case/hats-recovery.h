/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-document.h"

G_BEGIN_DECLS

#define HATS_TYPE_RECOVERY (hats_recovery_get_type ())
G_DECLARE_FINAL_TYPE (HatsRecovery, hats_recovery, HATS, RECOVERY, GObject)

/**
 * HatsRecovery:
 *
 * Keeps a copy of a document while it has changes that are not saved, so that they
 * survive the program's end, however that comes. The copy goes when the
 * document is saved, or with hats_recovery_discard().
 */

/**
 * hats_recovery_new:
 * @document: what to watch
 * @folder: where copies are kept; made where it is missing
 *
 * Returns: (transfer full): what keeps the copy, as long as it lives
 */
HatsRecovery *hats_recovery_new      (HatsDocument  *document,
                                      GFile         *folder);
/** hats_recovery_discard: removes the copy; the next change makes another */
void          hats_recovery_discard  (HatsRecovery  *self);
/** hats_recovery_flush: writes now what would be written soon */
void          hats_recovery_flush    (HatsRecovery  *self);

/**
 * hats_recovery_list:
 * @folder: where copies are kept
 *
 * Returns: (transfer full) (element-type GFile): the copies that a program which is no longer running has left, the latest first
 */
GPtrArray    *hats_recovery_list     (GFile         *folder);
/**
 * hats_recovery_restore:
 * @copy: one of hats_recovery_list()
 * @document: where to put what it holds; modified then
 * @error: return location
 *
 * The copy stays, for the caller to delete once the document has a copy of its own.
 *
 * Returns: whether @document is now what was lost
 */
gboolean      hats_recovery_restore  (GFile         *copy,
                                      HatsDocument  *document,
                                      GError       **error);

G_END_DECLS
