/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-guide-error.h"

G_DEFINE_QUARK (hats-guide-error-quark, hats_guide_error)
