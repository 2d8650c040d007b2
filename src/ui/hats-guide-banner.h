/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-guide-library.h"

G_BEGIN_DECLS

#define HATS_TYPE_GUIDE_BANNER (hats_guide_banner_get_type ())
G_DECLARE_FINAL_TYPE (HatsGuideBanner, hats_guide_banner, HATS, GUIDE_BANNER, GtkWidget)

/**
 * HatsGuideBanner:
 *
 * Says which of the user's own guide files is left out, what is wrong with it and where, and what to do. It is hidden
 * while there is none, and after it was hidden by the person until the files change.
 */

/** hats_guide_banner_set_library: says once whose files they are */
void hats_guide_banner_set_library (HatsGuideBanner  *self,
                                    HatsGuideLibrary *library);

/** hats_guide_banner_set_narrow: @narrow: whether there is no room for the buttons beside the text */
void hats_guide_banner_set_narrow  (HatsGuideBanner  *self,
                                    gboolean          narrow);

G_END_DECLS
