/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-mirror.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/**
 * hats_mirror_sheet_new:
 * @mirror: a job advertisement, held against the guide's terms
 *
 * Its first block is the verdict. Its data hold `title_role`, `describes`, `counts` and `duties`.
 *
 * Returns: (transfer full): whether the title fits, how many duties belong to whom, and the duties role by role
 */
HatsSheet *hats_mirror_sheet_new (const HatsMirror *mirror);

G_END_DECLS
