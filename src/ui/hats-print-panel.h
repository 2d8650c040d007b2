/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-case.h"
#include "hats-print-state.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_PRINT_PANEL (hats_print_panel_get_type ())
G_DECLARE_FINAL_TYPE (HatsPrintPanel, hats_print_panel, HATS, PRINT_PANEL, GtkWidget)

/**
 * HatsPrintPanel:
 * @changed: signal, emitted when a person chose something else
 *
 * What can be chosen for printing: which sheet, what of it, and on what paper.
 */

/**
 * hats_print_panel_set_sheet:
 * @self: a new panel
 * @shown: the sheet to begin with
 * @source: (nullable): the case whose other sheets can be chosen too
 *
 * Begins with the choices that were kept.
 */
void                    hats_print_panel_set_sheet      (HatsPrintPanel *self,
                                                         HatsSheet      *shown,
                                                         HatsCase       *source);
/** hats_print_panel_dup_sheet: Returns: (transfer full): the sheet that is chosen, with what is chosen for it */
HatsSheet              *hats_print_panel_dup_sheet      (HatsPrintPanel *self);
/** hats_print_panel_get_choices: Returns: (transfer none): what is chosen now */
const HatsPrintChoices *hats_print_panel_get_choices    (HatsPrintPanel *self);
/** hats_print_panel_set_page_setup: takes over size and orientation of the paper */
void                    hats_print_panel_set_page_setup (HatsPrintPanel *self,
                                                         GtkPageSetup   *page_setup);

G_END_DECLS
