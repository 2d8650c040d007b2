/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-sheet.h"

G_BEGIN_DECLS

/*
 * Whether two sheets of one guide say the same in a place, for views that keep what has not changed.
 */

/** hats_text_equal: @a, @b: (nullable); Returns: whether two texts, with notes, mark and dissent, are the same */
gboolean hats_text_equal  (const HatsText  *a,
                           const HatsText  *b);
/** hats_table_equal: Returns: whether two tables have the same heads and cells */
gboolean hats_table_equal (const HatsTable *a,
                           const HatsTable *b);

G_END_DECLS
