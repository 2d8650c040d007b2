/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-find-result.h"

G_BEGIN_DECLS

#define HATS_TYPE_FIND_PANEL (hats_find_panel_get_type ())
G_DECLARE_FINAL_TYPE (HatsFindPanel, hats_find_panel, HATS, FIND_PANEL, GtkWidget)

/**
 * HatsFindPanel:
 * @open: property: whether there is a field to type into
 * @busy: property, read only: whether something is looked for, so that results stand in the place of the views
 * @place-activated: signal with a pointer to the #HatsFindPlace that was chosen; the panel stays until hats_find_panel_leave()
 *
 * A field that finds words in the guide as they are typed, and the places found, group by group. Escape closes it and
 * gives the focus back.
 */

/** hats_find_panel_set_guide: in what to find; words that are being looked for are looked for anew */
void           hats_find_panel_set_guide (HatsFindPanel *self,
                                          HatsGuide     *guide);
/** hats_find_panel_set_capture: @capture: the window, where typing opens the panel, unless it is typed into something */
void           hats_find_panel_set_capture (HatsFindPanel *self,
                                          GtkWidget     *capture);
/** hats_find_panel_start: opens the panel and gives it the focus; @words: (nullable): what to look for, else what it has */
void           hats_find_panel_start     (HatsFindPanel *self,
                                          const char    *words);
/** hats_find_panel_leave: closes the panel for a place that is gone to: the focus is not given back */
void           hats_find_panel_leave     (HatsFindPanel *self);
/** hats_find_panel_show_card: shows what is known of a source that stands nowhere else */
void           hats_find_panel_show_card (HatsFindPanel *self,
                                         HatsSource    *source);
/** hats_find_panel_get_index: Returns: (transfer none): where it finds, made when it is first needed */
HatsFindIndex *hats_find_panel_get_index (HatsFindPanel *self);

G_END_DECLS
