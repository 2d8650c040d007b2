/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-paper.h"

G_BEGIN_DECLS

/*
 * What is remembered about printing from one run to the next, in a file of the program's own. What cannot
 * be read is as if it had never been chosen, with a note to whoever reads the log.
 */

/**
 * HatsPrintChoices:
 * @paper: what to print on, with margins that are all the same
 * @sources: whether sources are printed
 * @notes_column: whether tables get a column to write on
 * @roles: (nullable): ids of the roles to compare, in their order; %NULL for all
 * @aspects: (nullable): ids of the aspects to compare, in their order; %NULL for all
 *
 * What a person chose beside the preview.
 */
typedef struct {
  HatsPaper paper;
  gboolean  sources;
  gboolean  notes_column;
  GStrv     roles;
  GStrv     aspects;
} HatsPrintChoices;

/** HATS_MARGIN_LEAST: margins between these can be chosen, in millimetres */
#define HATS_MARGIN_LEAST 5.0
#define HATS_MARGIN_MOST 40.0

/** hats_print_choices_init_kept: sets @choices to what was kept, and to the defaults where there is nothing */
void              hats_print_choices_init_kept  (HatsPrintChoices       *choices);
void              hats_print_choices_clear      (HatsPrintChoices       *choices);
/** hats_print_choices_keep: Returns: whether they are kept for the next run */
gboolean          hats_print_choices_keep       (const HatsPrintChoices *choices,
                                                 GError                **error);

/** hats_print_state_load_settings: Returns: (transfer full): the printer and its settings, as chosen last */
GtkPrintSettings *hats_print_state_load_settings (void);
/** hats_print_state_keep_settings: keeps them, but for what belongs to one printing only: pages, copies, file */
gboolean          hats_print_state_keep_settings (GtkPrintSettings      *settings,
                                                  GtkPageSetup          *page_setup,
                                                  GError               **error);

/** hats_paper_to_page_setup: Returns: (transfer full): GTK's form of @paper's size and orientation */
GtkPageSetup     *hats_paper_to_page_setup       (const HatsPaper       *paper);
/** hats_paper_set_page_setup: takes size and orientation from @page_setup, as long as anything fits on them */
void              hats_paper_set_page_setup      (HatsPaper             *paper,
                                                  GtkPageSetup          *page_setup);
/** hats_paper_get_margin: Returns: the margin, in millimetres */
double            hats_paper_get_margin          (const HatsPaper       *paper);
/** hats_paper_set_margin: sets all margins, in millimetres */
void              hats_paper_set_margin          (HatsPaper             *paper,
                                                  double                 margin);

G_END_DECLS
