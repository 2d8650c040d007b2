/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define HATS_TYPE_ASPECT (hats_aspect_get_type ())
G_DECLARE_FINAL_TYPE (HatsAspect, hats_aspect, HATS, ASPECT, GObject)

/**
 * HatsAspect:
 *
 * What roles are compared by: a row of the comparison and a section of a
 * role's page. Immutable.
 */

/**
 * hats_aspect_new:
 * @id: its id
 * @title: its name in the comparison: "Success metrics"
 * @heading: (nullable): its name on a role's page, %NULL for @title
 * @is_list: whether a role holds several statements under it
 * @is_half: whether half of a page's width is enough for it
 *
 * Returns: (transfer full): a new aspect
 */
HatsAspect *hats_aspect_new         (const char *id,
                                     const char *title,
                                     const char *heading,
                                     gboolean    is_list,
                                     gboolean    is_half);
const char *hats_aspect_get_id      (HatsAspect *self);
const char *hats_aspect_get_title   (HatsAspect *self);
const char *hats_aspect_get_heading (HatsAspect *self);
gboolean    hats_aspect_get_is_list (HatsAspect *self);
gboolean    hats_aspect_get_is_half (HatsAspect *self);

G_END_DECLS
