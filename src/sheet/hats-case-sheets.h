/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-case.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/*
 * The sheets that come out of a case, by name.
 */

/** HatsCaseSheetKind: which sheet; hats_case_sheet_kind_get_id() has their names. */
typedef enum {
  HATS_CASE_SHEET_RECOMMENDATION,
  HATS_CASE_SHEET_BRIEF,
  HATS_CASE_SHEET_SCORECARD,
  HATS_CASE_SHEET_AGREEMENT,
  HATS_CASE_SHEET_RULE_BOOK,
  HATS_CASE_SHEET_PLAN
} HatsCaseSheetKind;

#define HATS_N_CASE_SHEETS (HATS_CASE_SHEET_PLAN + 1)

/**
 * HatsCaseSheetError:
 * @HATS_CASE_SHEET_ERROR_ROLE: there is no such role
 * @HATS_CASE_SHEET_ERROR_UNFIT: the case's answer asks for no such sheet
 */
typedef enum {
  HATS_CASE_SHEET_ERROR_ROLE,
  HATS_CASE_SHEET_ERROR_UNFIT
} HatsCaseSheetError;

#define HATS_CASE_SHEET_ERROR (hats_case_sheet_error_quark ())
GQuark      hats_case_sheet_error_quark       (void);

/** hats_case_sheet_kind_get_id: Returns: (transfer none): "recommendation", "brief", "scorecard", "agreement", "rule-book", "plan" */
const char *hats_case_sheet_kind_get_id       (HatsCaseSheetKind   kind);
/** hats_case_sheet_kind_from_id: Returns: whether @id names a sheet, put into @kind */
gboolean    hats_case_sheet_kind_from_id      (const char         *id,
                                               HatsCaseSheetKind  *kind);
/** hats_case_sheet_kind_needs_answers: Returns: whether the sheet needs a complete case */
gboolean    hats_case_sheet_kind_needs_answers (HatsCaseSheetKind  kind);
/** hats_case_sheet_kind_has_role: Returns: whether there is one such sheet for each role */
gboolean    hats_case_sheet_kind_has_role     (HatsCaseSheetKind   kind);

/**
 * hats_case_sheet_new:
 * @guide: a guide
 * @source: a case, complete if hats_case_sheet_kind_needs_answers()
 * @kind: which sheet
 * @role_id: (nullable): for which role, where there is one for each; %NULL for the one to hire first
 * @error: return location for a %HATS_CASE_SHEET_ERROR
 *
 * Returns: (transfer full): the sheet, or %NULL
 */
HatsSheet  *hats_case_sheet_new               (HatsGuide          *guide,
                                               HatsCase           *source,
                                               HatsCaseSheetKind   kind,
                                               const char         *role_id,
                                               GError            **error);

G_END_DECLS
