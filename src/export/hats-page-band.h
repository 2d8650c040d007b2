/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-page-cursor.h"

G_BEGIN_DECLS

/* The white between two columns, in sizes of the body text. */
#define COLUMN_GUTTER 1.0

/**
 * HatsBand:
 * @first: the first of the table's columns in it
 * @end: the column behind its last
 * @stacked: whether titles of rows stand above what they head, for want of width
 * @edges: the left edges of the titles and of each column, and the right one of the last with its gutter, in points
 *
 * The columns of a table that stand side by side on a page. What has no room there follows in further
 * bands, each with the titles of the rows. Private to the export layer.
 */
typedef struct {
  guint    first, end;
  gboolean stacked;
  double  *edges;
} HatsBand;

/** hats_page_make_bands: Returns: (transfer full) (element-type HatsBand): @table's columns, as many side by side as can be read */
GPtrArray *hats_page_make_bands (HatsPageBuilder *self, const HatsTable *table);
/** hats_band_get_width: Returns: the width for the text of a column, 0 for the titles; in points */
double     hats_band_get_width  (const HatsBand *band, HatsPageBuilder *page, guint column);
void       hats_band_free       (HatsBand *band);

G_END_DECLS
