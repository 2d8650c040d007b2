/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-sheet-output.h"

G_BEGIN_DECLS

#define HATS_TYPE_SHEET_ACTIONS (hats_sheet_actions_get_type ())
G_DECLARE_FINAL_TYPE (HatsSheetActions, hats_sheet_actions, HATS, SHEET_ACTIONS, GSimpleActionGroup)

/**
 * HatsSheetSource:
 * @dup_sheet: (transfer full) (nullable): the sheet that a window shows now; %NULL where there is none
 * @get_case: (transfer none) (nullable): the case whose other sheets the preview offers too; %NULL for none ever
 * @say: says what happened
 * @missing: (nullable): what to say where there is no sheet to print; %NULL to say nothing
 *
 * Whence a window's actions take what they print.
 */
typedef struct {
  HatsSheet      *(*dup_sheet) (GtkWindow *window);
  HatsCase       *(*get_case)  (GtkWindow *window);
  HatsOutputFunc  say;
  const char     *missing;
} HatsSheetSource;

/**
 * HatsSheetActions:
 *
 * What any window does with the sheet that it shows, as actions: "sheet.print", "sheet.preview", "sheet.export" and
 * "sheet.copy-table". Their keys are the application's.
 */

/**
 * hats_sheet_actions_new:
 * @window: gets the actions; it must let go of them before it is finalized
 * @source: (transfer none): constant for as long as they are there
 *
 * Returns: (transfer full): the actions
 */
HatsSheetActions *hats_sheet_actions_new         (GtkWindow             *window,
                                                  const HatsSheetSource *source);

/** hats_sheet_actions_set_enabled: says whether there is a sheet */
void              hats_sheet_actions_set_enabled (HatsSheetActions      *self,
                                                  gboolean               enabled);

G_END_DECLS
