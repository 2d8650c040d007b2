/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How all that is shown writes a number with its unit: no line ends between the two. */

/**
 * hats_quantity_format:
 * @number: as people read it: "17.5", "−4"
 * @unit: what it counts, in the reader's language
 *
 * Returns: (transfer full): "79 %", with a space that does not break
 */
char *hats_quantity_format       (const char *number,
                                  const char *unit);
/** hats_quantity_format_hours: Returns: (transfer full): @number of hours: "35 h", with a space that does not break */
char *hats_quantity_format_hours (const char *number);

G_END_DECLS
