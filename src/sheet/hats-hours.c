/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-hours.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "hats-quantity.h"

/* Hours with at most one decimal: 35, 17.5. */
static char *
format_number (double hours)
{
  double rounded = round (hours * 10.0) / 10.0;

  return g_strdup_printf (fabs (rounded - round (rounded)) < 0.05 ? "%.0f" : "%.1f", rounded);
}

char *
hats_hours_format (double hours)
{
  g_autofree char *number = format_number (hours);

  return hats_quantity_format_hours (number);
}

char *
hats_hours_format_change (double hours)
{
  g_autofree char *number = format_number (fabs (hours));

  g_autofree char *change = g_strconcat (hours < 0.0 ? "−" : "+", number, NULL);

  return hats_quantity_format_hours (change);
}

const char *
hats_job_get_id (HatsJob job)
{
  return job == HATS_JOB_PROJECT ? "project" : "product";
}

const char *
hats_job_get_title (HatsJob job)
{
  return job == HATS_JOB_PROJECT ? _("Project work") : _("Product work");
}
