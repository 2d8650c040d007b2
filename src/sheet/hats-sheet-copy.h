/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-sheet.h"

G_BEGIN_DECLS

/** hats_text_copy: Returns: (transfer full) (nullable): a text that says the same as @text, which may be %NULL */
HatsText  *hats_text_copy         (const HatsText  *text);

/**
 * hats_sheet_dup_content:
 * @sheet: a sheet
 *
 * Copies what people read. What the JSON and CSV forms have besides, its @data and @records, stays behind: json-glib
 * does not share its objects between threads, and a sheet may end in one of its own.
 *
 * Returns: (transfer full): a sheet of the caller's own, of the same date
 */
HatsSheet *hats_sheet_dup_content (const HatsSheet *sheet);

G_END_DECLS
