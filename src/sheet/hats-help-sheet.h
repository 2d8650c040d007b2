/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-help.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/**
 * hats_help_sheet_new:
 * @guide: the guide
 * @topics: (element-type HatsHelpTopic): the help
 * @topic: (nullable): the id of the topic that the sheet is about; %NULL for all
 *
 * Returns: (transfer full): the help as a document
 */
HatsSheet *hats_help_sheet_new (HatsGuide  *guide,
                                GPtrArray  *topics,
                                const char *topic);

G_END_DECLS
