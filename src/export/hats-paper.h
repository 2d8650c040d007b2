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
 * @text_size: of body text, in points, from %HATS_TEXT_SIZE_LEAST to %HATS_TEXT_SIZE_MOST
 * @grey: whether colours become greys, and large surfaces light, to save ink
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
  gboolean grey;
} HatsPaper;

#define HATS_TEXT_SIZE_LEAST 6.0
#define HATS_TEXT_SIZE_MOST 24.0

/** HatsPaperSize: the papers that have names here; a printer may have others. */
typedef enum {
  HATS_PAPER_A4,
  HATS_PAPER_LETTER
} HatsPaperSize;

/** hats_paper_init: Sets @paper to the locale's paper, A4 or Letter, portrait, with ordinary margins and text. */
void     hats_paper_init           (HatsPaper     *paper);

/** hats_paper_size_from_id: Returns: whether @id, "a4" or "letter", names a paper, put into @size */
gboolean hats_paper_size_from_id   (const char    *id,
                                    HatsPaperSize *size);
/** hats_paper_set_size: gives @paper a size, upright or across as it was */
void     hats_paper_set_size       (HatsPaper     *paper,
                                    HatsPaperSize  size);
/** hats_paper_is_landscape: Returns: whether it is wider than high */
gboolean hats_paper_is_landscape   (const HatsPaper *paper);
/** hats_paper_set_landscape: lays @paper across or sets it upright */
void     hats_paper_set_landscape  (HatsPaper     *paper,
                                    gboolean       landscape);

G_END_DECLS
