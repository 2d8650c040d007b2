/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-hours.h"

#include <glib/gi18n-lib.h>
#include <math.h>

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

  /* Translators: hours a week, with a space that does not break: “35 h”. */
  return g_strdup_printf (_("%s h"), number);
}

char *
hats_hours_format_change (double hours)
{
  g_autofree char *number = format_number (fabs (hours));

  if (hours < 0.0)
    /* Translators: hours a week that something takes away: “−4 h”. */
    return g_strdup_printf (_("−%s h"), number);

  /* Translators: hours a week that something adds: “+35 h”. */
  return g_strdup_printf (_("+%s h"), number);
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
