/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-json-scan.h"

G_BEGIN_DECLS

/*
 * Reads the values that have no others in them. Private to the check of JSON. Each goes to the end of the value, or
 * returns %FALSE where the scan ends with a fault.
 */

/** hats_json_read_string: reads the text whose quotation mark is here; appends it to @out, if given */
gboolean hats_json_read_string (HatsJsonScan  *scan,
                                GString       *out,
                                GError       **error);

/** hats_json_read_number: reads the number that begins with the digit or minus sign here */
gboolean hats_json_read_number (HatsJsonScan  *scan,
                                GError       **error);

/** hats_json_read_word: reads `true`, `false` or `null`; anything else is a fault */
gboolean hats_json_read_word   (HatsJsonScan  *scan,
                                GError       **error);

G_END_DECLS
