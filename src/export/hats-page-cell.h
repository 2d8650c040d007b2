/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-page-cursor.h"

G_BEGIN_DECLS

/*
 * The cells of a table as lines that wait to be placed, so that a row can be
 * divided between lines. Private to the export layer.
 */

/** HatsCellLine: a line of a cell; lengths in points. */
typedef struct {
  PangoLayout *layout;
  int          line;
  double       x;               /* from the cell's left edge */
  double       top, bottom;     /* within the cell */
  double       baseline;
  guint        begin, end;      /* the lines of the cell that its paragraph consists of */
  HatsInk      ink;
  gboolean     bullet;
  gboolean     box;             /* to tick */
} HatsCellLine;

/** hats_cell_lines_new: Returns: (transfer full) (element-type HatsCellLine): a cell without lines */
GArray *hats_cell_lines_new        (void);
/** hats_cell_lines_add: adds a paragraph below those that a cell has, @gap below them; @layout: (transfer full) */
void    hats_cell_lines_add        (GArray          *lines,
                                    PangoLayout     *layout,
                                    double           x,
                                    double           gap,
                                    HatsInk          ink);
/** hats_cell_lines_add_cell: adds what a cell of a sheet's table says, for a width */
void    hats_cell_lines_add_cell   (GArray          *lines,
                                    HatsPageBuilder *page,
                                    const HatsCell  *cell,
                                    double           width);
/** hats_cell_lines_get_height: Returns: how high the cell is */
double  hats_cell_lines_get_height (GArray          *lines);

/**
 * hats_cell_lines_fit:
 * @lines: a cell
 * @first: the first line that is not placed yet
 * @room: how much height there is
 * @forced: whether at least one line is taken, since there will never be more room
 *
 * Finds how much of a cell stands on a page. Where there is room enough, no single line of a paragraph is
 * parted from the others.
 *
 * Returns: the line behind the last one that stands on the page
 */
guint   hats_cell_lines_fit        (GArray          *lines,
                                    guint            first,
                                    double           room,
                                    gboolean         forced);
/** hats_cell_lines_place: places the lines from @first to before @end, the first at the cursor's height; Returns: how high they are */
double  hats_cell_lines_place      (GArray          *lines,
                                    HatsPageBuilder *page,
                                    guint            first,
                                    guint            end,
                                    double           x);

G_END_DECLS
