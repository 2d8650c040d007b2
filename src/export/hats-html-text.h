/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-sheet.h"

G_BEGIN_DECLS

/*
 * Text in HTML, and the blocks that have a file of their own. Private to the export
 * layer.
 */

/** hats_html_append_escaped: appends @text so that none of it is markup, in an element or an attribute */
void hats_html_append_escaped (GString            *out,
                               const char         *text);
/** hats_html_append_element: appends @text escaped between an opening and a closing piece, which are markup */
void hats_html_append_element (GString            *out,
                               const char         *open,
                               const char         *text,
                               const char         *close);
/** hats_html_append_blank: appends lines to write on by hand */
void hats_html_append_blank   (GString            *out,
                               guint               n_lines);
/** hats_html_append_text: appends a statement with all that belongs to it but its label */
void hats_html_append_text    (GString            *out,
                               const HatsText     *text);
/** hats_html_append_list: @items: (element-type HatsText): with their labels where they have them */
void hats_html_append_list    (GString            *out,
                               GPtrArray          *items);

void hats_html_write_table    (GString            *out,
                               const HatsTable    *table);
void hats_html_write_map      (GString            *out,
                               const HatsMapBlock *map);
void hats_html_write_timeline (GString            *out,
                               const HatsTimeline *timeline);

G_END_DECLS
