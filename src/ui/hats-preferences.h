/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define HATS_TYPE_PREFERENCES (hats_preferences_get_type ())
G_DECLARE_FINAL_TYPE (HatsPreferences, hats_preferences, HATS, PREFERENCES, GObject)

/**
 * HatsPreferences:
 *
 * How a person wants the program to look, kept between runs as soon as it is chosen, in a file of the folder for
 * the configuration of its user's programs. What is kept and cannot be understood counts as not chosen.
 *
 * Its properties are `color-scheme`: one of #HATS_SCHEME_FOLLOW, #HATS_SCHEME_LIGHT and #HATS_SCHEME_DARK, and
 * `text-size`: in hundredths of the desktop's own, from #HATS_TEXT_PERCENT_LEAST to #HATS_TEXT_PERCENT_MOST.
 */

#define HATS_SCHEME_FOLLOW "follow"
#define HATS_SCHEME_LIGHT "light"
#define HATS_SCHEME_DARK "dark"

#define HATS_TEXT_PERCENT_LEAST 75
#define HATS_TEXT_PERCENT_NORMAL 100
#define HATS_TEXT_PERCENT_MOST 200

/** hats_preferences_new: Returns: (transfer full): what was chosen in an earlier run */
HatsPreferences *hats_preferences_new              (void);

const char      *hats_preferences_get_color_scheme (HatsPreferences *self);
int              hats_preferences_get_text_size    (HatsPreferences *self);
/** hats_preferences_set_text_size: @percent: brought into the range where it is outside */
void             hats_preferences_set_text_size    (HatsPreferences *self,
                                                    int              percent);

G_END_DECLS
