/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-guide.h"

G_BEGIN_DECLS

/**
 * large_guide_new:
 * @n_roles: how many roles
 * @n_aspects: how many aspects; each role says something under each
 *
 * Returns: (transfer full): a guide of so many roles and aspects, and of those that are built in; every third
 *   statement is shared by three roles
 */
HatsGuide *large_guide_new (guint n_roles,
                            guint n_aspects);

G_END_DECLS
