/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-sheet.h"

G_BEGIN_DECLS

/*
 * Lines of plain text, measured in cells of a terminal, and the blocks that have a
 * file of their own. Private to the export layer. Lists of lines are of char *.
 */

/* How wide the bars of a chart are, in cells. */
#define HATS_BAR_COLUMNS 40

/** hats_lines_measure: Returns: how many cells of a terminal the first @length bytes of @text take */
guint hats_lines_measure          (const char         *text,
                                   gsize               length);
void  hats_lines_append_repeated  (GString            *out,
                                   const char         *text,
                                   guint               times);
/** hats_lines_make_plain: Returns: (transfer full): @text without what could move a terminal's cursor */
char *hats_lines_make_plain       (const char         *text);
/** hats_lines_add: breaks @text into lines of at most @width cells, the first after @first, the others after @rest */
void  hats_lines_add              (GPtrArray          *lines,
                                   const char         *text,
                                   guint               width,
                                   const char         *first,
                                   const char         *rest);
/** hats_lines_add_text: the same for a statement with all that belongs to it */
void  hats_lines_add_text         (GPtrArray          *lines,
                                   const HatsText     *text,
                                   guint               width,
                                   const char         *first,
                                   const char         *rest);
void  hats_lines_write            (GString            *out,
                                   GPtrArray          *lines);
/** hats_lines_write_wrapped: hats_lines_add() and hats_lines_write() at once */
void  hats_lines_write_wrapped    (GString            *out,
                                   const char         *text,
                                   guint               columns,
                                   const char         *first,
                                   const char         *rest);
/** hats_lines_write_blank: lines to write on by hand, the first from cell @start on; each as wide as the page */
void  hats_lines_write_blank      (GString            *out,
                                   guint               start,
                                   guint               n_lines,
                                   guint               columns);

void  hats_text_write_table       (GString            *out,
                                   const HatsTable    *table,
                                   guint               columns);
void  hats_text_write_map         (GString            *out,
                                   const HatsMapBlock *map,
                                   guint               columns);
void  hats_text_write_timeline    (GString            *out,
                                   const HatsTimeline *timeline,
                                   guint               columns);

G_END_DECLS
