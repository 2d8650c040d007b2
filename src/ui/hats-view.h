/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "hats-find-place.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

#define HATS_TYPE_VIEW (hats_view_get_type ())
G_DECLARE_INTERFACE (HatsView, hats_view, HATS, VIEW, GtkWidget)

/**
 * HatsViewInterface:
 * @dup_sheet: what the view shows, as a sheet to print and export; %NULL where there is nothing yet
 * @show_place: (nullable): go to a place that was found in the view; see hats_view_show_place()
 * @set_narrow: (nullable): the window has become narrower or wider than 600 px
 * @grab_focus: (nullable): puts the focus where reading begins, where that is not the view's first widget
 * @set_guide: (nullable): the guide has become another, with the same decision model; a view without it is built anew
 * @get_tab: (nullable): the name of the tab that is open in the view, for the next run; %NULL where there is none
 * @set_tab: (nullable): opens a tab by its name, where there is such a tab
 *
 * One of the window's views.
 */
struct _HatsViewInterface {
  GTypeInterface parent_iface;

  HatsSheet *(*dup_sheet)  (HatsView *self);
  void       (*set_narrow) (HatsView *self,
                            gboolean  narrow);
  const char *(*show_place) (HatsView            *self,
                             const HatsFindPlace *place);
  void       (*grab_focus) (HatsView *self);
  void       (*set_guide)  (HatsView  *self,
                            HatsGuide *guide);
  const char *(*get_tab)   (HatsView   *self);
  void       (*set_tab)    (HatsView   *self,
                            const char *name);
};

/** hats_view_dup_sheet: Returns: (transfer full) (nullable): what the view shows */
HatsSheet *hats_view_dup_sheet  (HatsView *self);
/** hats_view_set_narrow: tells the view whether there is room for one column only */
void       hats_view_set_narrow (HatsView *self,
                                 gboolean  narrow);
/**
 * hats_view_show_place:
 * @self: a view
 * @place: a place where something is to be seen, see hats_find_index_get_target(); with a source, its line in the list
 *   of sources is meant
 *
 * Goes to a place that was found in the view, marks it and gives it the focus.
 *
 * Returns: (transfer none) (nullable): in a sentence, why it is not to be seen now; %NULL where it is
 */
const char *hats_view_show_place (HatsView            *self,
                                  const HatsFindPlace *place);

/** hats_view_mark: gives the focus to @widget, a text too, as soon as it has its place, and marks it until the focus goes on */
void       hats_view_mark       (GtkWidget           *widget);
/** hats_view_grab_focus: puts the focus where reading begins */
void       hats_view_grab_focus (HatsView *self);
/** hats_view_set_guide: Returns: whether the view could take another guide; if not, it has to be built anew */
gboolean   hats_view_set_guide  (HatsView  *self,
                                 HatsGuide *guide);
/** hats_view_get_tab: Returns: (transfer none) (nullable): the name of the open tab, where the view has tabs */
const char *hats_view_get_tab   (HatsView   *self);
/** hats_view_set_tab: opens the tab of this name, where there is one */
void       hats_view_set_tab    (HatsView   *self,
                                 const char *name);

G_END_DECLS
