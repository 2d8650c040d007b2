/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

#include "hats-page-line.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/*
 * What a laid out page is made of, in the order of drawing. Private to the export
 * layer: hats-page-builder.c makes items, hats-pages.c draws them.
 */

typedef enum {
  HATS_ITEM_LINE,       /* a line of text, at its baseline */
  HATS_ITEM_RULE,       /* a horizontal line */
  HATS_ITEM_DASHES,     /* a dashed line, down or across */
  HATS_ITEM_BAR,
  HATS_ITEM_SIGN,
  HATS_ITEM_FRAME,      /* the outline of a rectangle */
  HATS_ITEM_BOX,        /* an empty square to tick */
  HATS_ITEM_TAG_BEGIN,  /* structure of a PDF */
  HATS_ITEM_TAG_END,
  HATS_ITEM_LINK,       /* what a PDF is clicked on */
  HATS_ITEM_TARGET      /* where a link leads to */
} HatsItemKind;

/** HatsInk: the colours of a printed page: those of text, each with 4.5:1 or more against white, and of a map's cells. */
typedef enum {
  HATS_INK_BLACK,
  HATS_INK_GREY,
  HATS_INK_PRODUCT,
  HATS_INK_PROJECT,
  HATS_INK_HATCH,       /* over project */
  HATS_INK_DARK,        /* like product and project, with white on it */
  HATS_INK_LIGHT,       /* with black on it, as the next */
  HATS_INK_PALE,
  HATS_INK_WHITE
} HatsInk;
#define HATS_N_INKS 9

typedef struct {
  HatsItemKind  kind;
  guint         page;
  HatsInk       ink;
  double        x, y;           /* points, from the paper's top left corner */
  double        width, height;  /* of rules (height is the thickness), bars, signs, frames, boxes, links and targets */
  gboolean      hatched;        /* of a bar */
  HatsPageLine *line;           /* of a line */
  const char   *tag;            /* static: of a tag */
  char         *name;           /* of a sign, or of a target */
  char         *destination;    /* of a link, as cairo has it: "dest='note-1'" or "uri='https://example.org'" */
} HatsItem;

/** HatsHeading: where a heading stands, for the outline. */
typedef struct {
  char  *text;
  guint  level;
  guint  page;
  double y;
} HatsHeading;

G_END_DECLS
