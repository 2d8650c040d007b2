/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-guide.h"

G_BEGIN_DECLS

/** WORDY_GUIDE_STATEMENTS: how many statements wordy_guide_new() has */
#define WORDY_GUIDE_STATEMENTS 2000

/** wordy_guide_new: Returns: (transfer full): a guide of many statements, made of the words of the built-in one, with its model */
HatsGuide *wordy_guide_new (void);

G_END_DECLS
