/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-document.h"
#include "hats-guide.h"

G_BEGIN_DECLS

#define HATS_TYPE_RESULT_PAGES (hats_result_pages_get_type ())
G_DECLARE_FINAL_TYPE (HatsResultPages, hats_result_pages, HATS, RESULT_PAGES, GtkWidget)

/**
 * HatsResultPages:
 *
 * What follows from a case, a #HatsView in tabs: the answer, the rules behind it, the growth plan, and the
 * user's own numbers. Pages are made when they are first shown.
 */

/** hats_result_pages_set_case: says once which case is shown; pages are made from here on */
void       hats_result_pages_set_case   (HatsResultPages *self,
                                         HatsGuide       *guide,
                                         HatsDocument    *document);
/** hats_result_pages_set_guide: builds the pages anew with another guide that has the same decision model, at the same place */
void       hats_result_pages_set_guide  (HatsResultPages *self,
                                         HatsGuide       *guide);

G_END_DECLS
