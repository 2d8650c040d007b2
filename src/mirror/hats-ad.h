/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-guide.h"

G_BEGIN_DECLS

/** HatsAdSpan: a part of an advertisement: a title, or what reads as a duty. */
typedef struct {
  gsize start;      /* in bytes */
  gsize end;
  guint line;       /* where it begins, from 1 */
} HatsAdSpan;

/**
 * HatsAd:
 * @first: (element-type HatsAdSpan): the first lines, of which one may hold the title
 * @duties: (element-type HatsAdSpan): items of lists, or sentences where there are no lists
 *
 * The structure of a job advertisement. Private to the mirror layer.
 */
typedef struct {
  GArray *first;
  GArray *duties;
} HatsAd;

/**
 * hats_ad_new:
 * @guide: which headings there are
 * @text: valid UTF-8 without NUL, which may have any line ends
 * @length: its length in bytes
 *
 * Returns: (transfer full): what it is made of
 */
HatsAd *hats_ad_new  (HatsGuide  *guide,
                      const char *text,
                      gsize       length);
void    hats_ad_free (HatsAd     *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsAd, hats_ad_free)

G_END_DECLS
