/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-page-item.h"
#include "hats-paper.h"

G_BEGIN_DECLS

/*
 * The place on the page where the layout is, and what every kind of block is placed
 * with. Private to the export layer.
 */

/* Lengths in sizes of the body text, so that the page scales with it. */
#define PARAGRAPH_GAP 0.6
/* The height of a line, where there is room. */
#define LEADING 1.12
/* How small gaps become where a sheet must fit on a number of pages. */
#define LEAST_TIGHTNESS 0.3
#define ITEM_GAP 0.25
#define BULLET_INDENT 1.0
#define BOX_INDENT 1.5
/* The height of a line to write on by hand, its least in points, for a hand stays as large as it is. */
#define BLANK_HEIGHT 1.9
#define LEAST_BLANK 16.0
/* What is small has one size, in sizes of the body text: a page looks calmer, and each size has its own font to be found. */
#define SMALL_SIZE 0.82
/* What must fit below a heading, so that it does not end a page. */
#define KEEP_WITH_HEADING 3.5
/* The least width of text, in points: a negative one would mean that it is not wrapped. */
#define LEAST_WIDTH 1.0

typedef struct {
  HatsSheet       *sheet;
  const HatsPaper *paper;
  PangoContext    *context;
  GPtrArray       *items;
  GPtrArray       *headings;
  guint            page;
  double           y;
  double           left, right, top, bottom;
  double           tightness;   /* what gaps are multiplied by: 1 for the ordinary ones */
  guint            beside_page; /* where the heading stands that is beside its section */
  double           beside_top, beside_bottom;
  PangoFontDescription *font;
  char            *family;      /* of texts in Latin letters */
  PangoLayout     *bullet;
  gboolean        *cited;       /* of each note, from 1, whether its number has been placed */
  guint            kept_item;   /* where the headings begin that nothing stands below yet, and end; none where both are the same */
  guint            kept_end;
  guint            kept_heading;
  double           kept_y;
  GPtrArray       *numbers;     /* (nullable) (element-type HatsItem): where the list of contents has the pages of sections */
  guint            n_sections;  /* placed so far, where there is such a list */
} HatsPageBuilder;

/** hats_page_add_item: adds something to the page where the layout is; Returns: (transfer none): the item, to be filled */
HatsItem *hats_page_add_item (HatsPageBuilder *self, HatsItemKind kind, double x, double y);
/** hats_page_begin_tag: opens a PDF structure element; @name: static */
void hats_page_begin_tag (HatsPageBuilder *self, const char *name);
/** hats_page_end_tag: closes it */
void hats_page_end_tag (HatsPageBuilder *self, const char *name);
/** hats_page_ease: Returns: @most where there is room, down to @least where the sheet is as tight as it may become */
double hats_page_ease (HatsPageBuilder *self, double least, double most);
/** hats_page_get_gap: Returns: a gap of @factor sizes of the body text, tighter where the sheet must fit */
double hats_page_get_gap (HatsPageBuilder *self, double factor);
/** hats_page_add_rule: a line across the page */
void hats_page_add_rule (HatsPageBuilder *self, double y, double thickness, HatsInk ink);
/** hats_page_get_blank_height: Returns: how high a line to write on by hand is */
double hats_page_get_blank_height (HatsPageBuilder *self);
/** hats_page_add_blank: a line to write on, from @x on */
void hats_page_add_blank (HatsPageBuilder *self, double x, double y, double width);
/** hats_page_add_sign: the sign of a role, a square of @size with its top left corner at @x, @y */
void hats_page_add_sign (HatsPageBuilder *self, const char *sign, double x, double y, double size);
/** hats_page_add_box: a box to tick, beside a line of text with this baseline */
void hats_page_add_box (HatsPageBuilder *self, double x, double baseline);
/** hats_page_make_text: Returns: (transfer full): @text, as long as it is, without what cairo refuses */
char *hats_page_make_text (const char *text);
/** hats_page_make_layout: Returns: (transfer full): @text in a size, for a width in points; endless words have line separators in them */
PangoLayout *hats_page_make_layout (HatsPageBuilder *self, const char *text, double size, gboolean bold, double width);
/** hats_page_make_statement: the same for a statement, with its mark and the raised numbers of its notes */
PangoLayout *hats_page_make_statement (HatsPageBuilder *self, const HatsText *text, double size, double width);
/** hats_page_make_dissent: Returns: (transfer full) (nullable): who disagrees with a statement, small, with the numbers of notes in brackets */
PangoLayout *hats_page_make_dissent (HatsPageBuilder *self, const HatsText *text, double width);
/** hats_page_begin_heading: says that what is placed next stays with what follows it, until hats_page_end_heading() */
void hats_page_begin_heading (HatsPageBuilder *self);
/** hats_page_end_heading: ends a heading; what is placed next stands below it, on the same page */
void hats_page_end_heading (HatsPageBuilder *self);
/** hats_page_new_page: goes to the top of the next page, or below the headings that go there too since nothing stands below them */
void hats_page_new_page (HatsPageBuilder *self);
/** hats_page_has_room: Returns: whether @height still fits on the page */
gboolean hats_page_has_room (HatsPageBuilder *self, double height);
/** hats_page_ensure_room: goes to the next page where @height does not fit on this one; one that fits on no page may stand on any */
void hats_page_ensure_room (HatsPageBuilder *self, double height);
/** hats_page_place_line: places one line of a layout at a baseline */
void hats_page_place_line (HatsPageBuilder *self, PangoLayout *layout, int line, double x, double baseline, HatsInk ink);
/** hats_page_place_at: places a whole layout at a place of its own, without moving on; Returns: the baseline of its last line */
double hats_page_place_at (HatsPageBuilder *self, PangoLayout *layout, double x, double y, HatsInk ink);
/** hats_page_place_layout: takes @layout, and places it line by line on as many pages as it needs; @sign: (nullable): stands at the
 * left edge of its first line */
void hats_page_place_layout (HatsPageBuilder *self, PangoLayout *layout, double x, HatsInk ink, PangoLayout *sign);
/** hats_page_place_table: places a table, with its head on each page, and below each other what is too wide for one */
void hats_page_place_table (HatsPageBuilder *self, const HatsTable *table);
/** hats_page_place_form: places fields side by side, with lines to write on */
void hats_page_place_form (HatsPageBuilder *self, const HatsBlock *form);
/** hats_page_place_bars: places a group of bars, on one page if they fit on one */
void hats_page_place_bars (HatsPageBuilder *self, const HatsBars *bars);
/** hats_page_place_map: places a map, on one page */
void hats_page_place_map (HatsPageBuilder *self, const HatsMapBlock *map);
/** hats_page_place_timeline: places a time line, whole */
void hats_page_place_timeline (HatsPageBuilder *self, const HatsTimeline *timeline);

G_END_DECLS
