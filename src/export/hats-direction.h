/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

#include "hats-sheet.h"

G_BEGIN_DECLS

/**
 * hats_direction_of_sheet:
 * @sheet: a sheet
 *
 * Finds out in which direction a sheet is read from the words in it, since a guide may be in another language than the
 * program: the direction of most of its texts.
 *
 * Returns: %PANGO_DIRECTION_RTL or %PANGO_DIRECTION_LTR
 */
PangoDirection hats_direction_of_sheet (const HatsSheet *sheet);

G_END_DECLS
