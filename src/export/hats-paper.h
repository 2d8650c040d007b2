/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HatsPaper:
 * @width: of the whole page, in points (1/72 inch)
 * @height: of the whole page, in points
 * @margin_left: in points, as the other margins
 * @text_size: of body text, in points
 *
 * What a sheet is printed on.
 */
typedef struct {
  double width;
  double height;
  double margin_left;
  double margin_right;
  double margin_top;
  double margin_bottom;
  double text_size;
} HatsPaper;

/** hats_paper_init: Sets @paper to the locale's paper, A4 or Letter, portrait, with ordinary margins and text. */
void hats_paper_init (HatsPaper *paper);

G_END_DECLS
