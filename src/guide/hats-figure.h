/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "hats-statement.h"

G_BEGIN_DECLS

#define HATS_TYPE_FIGURE (hats_figure_get_type ())
G_DECLARE_FINAL_TYPE (HatsFigure, hats_figure, HATS, FIGURE, GObject)

/** HatsFigure: a measured number, such as a share found by a survey. */
HatsFigure   *hats_figure_new           (HatsStatement *label,
                                         double         value,
                                         const char    *unit,
                                         const char    *job);
/** hats_figure_get_label: Returns: (transfer none): what was measured, with its sources */
HatsStatement *hats_figure_get_label    (HatsFigure    *self);
double        hats_figure_get_value     (HatsFigure    *self);
const char   *hats_figure_get_unit      (HatsFigure    *self);
/** hats_figure_get_job: Returns: "product" or "project": whose figure it is */
const char   *hats_figure_get_job       (HatsFigure    *self);

G_END_DECLS
