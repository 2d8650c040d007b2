/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-sheet.h"

G_BEGIN_DECLS

/** hats_roles_sheet_new: Returns: (transfer full): the list of the guide's roles, each with its mission */
HatsSheet *hats_roles_sheet_new    (HatsGuide *guide);

/** hats_role_sheet_new: Returns: (transfer full): all that the guide says of @role */
HatsSheet *hats_role_sheet_new     (HatsGuide *guide,
                                    HatsRole  *role);

/** hats_together_sheet_new: Returns: (transfer full): how the roles work together, topic by topic */
HatsSheet *hats_together_sheet_new (HatsGuide *guide);

G_END_DECLS
