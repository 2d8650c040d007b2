/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-document.h"
#include "hats-view.h"

G_BEGIN_DECLS

#define HATS_TYPE_WINDOW_VIEWS (hats_window_views_get_type ())
G_DECLARE_FINAL_TYPE (HatsWindowViews, hats_window_views, HATS, WINDOW_VIEWS, GObject)

/**
 * HatsWindowViews:
 * @shown: signal: another view is shown, and has been made
 *
 * The four views on the pages of a window's stack. Each is made when it is first seen, as it was left in the last run;
 * one that cannot take another guide is made anew, as it was left before.
 */

/**
 * hats_window_views_new:
 * @stack: has a box named for each view: "roles", "compare", "together" and "advice"; it must live as long
 * @guide: the guide
 * @document: the case that the window is about
 *
 * Returns: (transfer full): the views, none of which is made before the window shows or somebody asks for it
 */
HatsWindowViews *hats_window_views_new         (GtkStack            *stack,
                                                HatsGuide           *guide,
                                                HatsDocument        *document);

HatsGuide       *hats_window_views_get_guide   (HatsWindowViews     *self);
/**
 * hats_window_views_set_guide:
 * @self: the views
 * @guide: the guide from now on
 *
 * Takes the views away that cannot take @guide, all of them for another decision model. The one that is seen is back
 * with hats_window_views_make(), once the case is one of that model too.
 */
void             hats_window_views_set_guide   (HatsWindowViews     *self,
                                                HatsGuide           *guide);
/** hats_window_views_make: makes the view that is seen, unless it is there */
void             hats_window_views_make        (HatsWindowViews     *self);

/** hats_window_views_set_narrow: tells the views, those to come too, whether there is room for one column only */
void             hats_window_views_set_narrow  (HatsWindowViews     *self,
                                                gboolean             narrow);

/** hats_window_views_get_name: Returns: (transfer none): the name of the view that is shown */
const char      *hats_window_views_get_name    (HatsWindowViews     *self);
/** hats_window_views_show: @name: of the view to show; nothing where there is none of that name */
void             hats_window_views_show        (HatsWindowViews     *self,
                                                const char          *name);
/** hats_window_views_step: shows the view beside, the next or the previous one; Returns: whether there is one */
gboolean         hats_window_views_step        (HatsWindowViews     *self,
                                                gboolean             next);
/** hats_window_views_get_view: Returns: (transfer none): the view that is shown */
HatsView        *hats_window_views_get_view    (HatsWindowViews     *self);

/**
 * hats_window_views_show_place:
 * @self: the views
 * @place: a place to go to, see hats_view_show_place()
 *
 * Goes to a place in the view that it is in.
 *
 * Returns: (transfer none) (nullable): in a sentence, why it is not to be seen now; %NULL where it is
 */
const char      *hats_window_views_show_place  (HatsWindowViews     *self,
                                                const HatsFindPlace *place);
/** hats_window_views_shows_sources: Returns: whether the sources of what stands at @place are to be seen in its view now */
gboolean         hats_window_views_shows_sources (HatsWindowViews     *self,
                                                  const HatsFindPlace *place);

/** hats_window_views_list_tabs: Returns: (transfer full) (element-type utf8 utf8): the views that were seen, and their open tabs */
GHashTable      *hats_window_views_list_tabs   (HatsWindowViews     *self);

G_END_DECLS
