/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-case.h"
#include "hats-comparison.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/**
 * HatsSheetOffer:
 * @title: what to call it among the others
 * @kind: what the sheet's kind is, as in #HatsSheet
 * @role: (nullable): the id of the role that it is about
 *
 * A sheet that can be made from a guide and a case, before it is made.
 */
typedef struct {
  char *title;
  char *kind;
  char *role;
} HatsSheetOffer;

/** hats_sheet_offer_copy: Returns: (transfer full): the same offer */
HatsSheetOffer *hats_sheet_offer_copy (const HatsSheetOffer *offer);
void       hats_sheet_offer_free      (HatsSheetOffer       *offer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsSheetOffer, hats_sheet_offer_free)

/** hats_sheet_offer_equal: Returns: whether both are the same sheet, of whichever case */
gboolean   hats_sheet_offer_equal     (const HatsSheetOffer *a,
                                       const HatsSheetOffer *b);

/**
 * hats_sheet_offers_list:
 * @guide: a guide
 * @source: a case; incomplete, it has fewer sheets
 *
 * Returns: (transfer full) (element-type HatsSheetOffer): all sheets that there are now, those of the guide in front
 */
GPtrArray *hats_sheet_offers_list     (HatsGuide            *guide,
                                       HatsCase             *source);

/** hats_sheet_offers_list_papers: as hats_sheet_offers_list(), but only the papers for whom the case's answer says to hire */
GPtrArray *hats_sheet_offers_list_papers (HatsGuide         *guide,
                                       HatsCase             *source);

/** hats_sheet_offer_fits: Returns: whether @sheet is what @offer would make, but for what is chosen for a comparison */
gboolean   hats_sheet_offer_fits      (const HatsSheetOffer *offer,
                                       HatsSheet            *sheet);

/** hats_sheet_offer_has_rows: Returns: whether it is the comparison, for which roles and aspects can be chosen */
gboolean   hats_sheet_offer_has_rows  (const HatsSheetOffer *offer);

/**
 * hats_sheet_offer_make:
 * @offer: one of the offers that were listed for @guide and @source
 * @guide: the guide
 * @source: the case
 * @comparison: (nullable): what a comparison compares, %NULL for everything
 *
 * Returns: (transfer full): a sheet of the caller's own
 */
HatsSheet *hats_sheet_offer_make      (const HatsSheetOffer *offer,
                                       HatsGuide            *guide,
                                       HatsCase             *source,
                                       const HatsComparison *comparison);

G_END_DECLS
