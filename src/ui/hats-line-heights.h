/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HatsLineHeights:
 *
 * How high the lines of something long are, of which only those were measured that came in sight. The others are
 * taken to be as high as those are on average. Lines are counted from 0, heights and places are in pixels.
 */
typedef struct _HatsLineHeights HatsLineHeights;

/** hats_line_heights_new: Returns: (transfer full): heights of @n_lines lines, none of them measured */
HatsLineHeights *hats_line_heights_new       (guint                  n_lines);
void             hats_line_heights_free      (HatsLineHeights       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsLineHeights, hats_line_heights_free)

/** hats_line_heights_forget: makes all heights unknown; those that come are likely to be as before */
void             hats_line_heights_forget    (HatsLineHeights       *self);
/** hats_line_heights_set: a line was measured */
void             hats_line_heights_set       (HatsLineHeights       *self,
                                              guint                  line,
                                              int                    height);
/** hats_line_heights_is_known: Returns: whether a line was measured */
gboolean         hats_line_heights_is_known  (const HatsLineHeights *self,
                                              guint                  line);
/** hats_line_heights_get: Returns: how high a line is, or is likely to be */
int              hats_line_heights_get       (const HatsLineHeights *self,
                                              guint                  line);
/** hats_line_heights_get_place: Returns: where a line begins; of the number of lines, where all end */
int              hats_line_heights_get_place (const HatsLineHeights *self,
                                              guint                  line);
/**
 * hats_line_heights_find:
 * @self: heights of at least one line
 * @place: a place
 * @hidden: (out): how much of the line is above @place
 *
 * Returns: the line at @place, the last for what is behind it
 */
guint            hats_line_heights_find      (const HatsLineHeights *self,
                                              int                    place,
                                              int                   *hidden);

G_END_DECLS
