/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-quantity.h"

#include <glib/gi18n-lib.h>

char *
hats_quantity_format (const char *number,
                      const char *unit)
{
  g_return_val_if_fail (number != NULL && unit != NULL, NULL);

  /* Translators: a number and its unit, with a space that does not break (U+00A0): “79 %”, “35 h”. */
  return g_strdup_printf (_("%s\u00a0%s"), number, unit);
}

char *
hats_quantity_format_hours (const char *number)
{
  /* Translators: the unit of hours, after a number: “35 h”. */
  return hats_quantity_format (number, C_("unit", "h"));
}
