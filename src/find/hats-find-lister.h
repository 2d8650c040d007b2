/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-find-place.h"

G_BEGIN_DECLS

/**
 * HatsFindLister:
 * @places: (element-type HatsFindPlace): what has been listed
 * @view: where what is added is
 * @group: its group
 * @group_title: (transfer none): what heads the group
 * @role: (nullable) (transfer none): whose it is
 *
 * Lists places one after the other, in the order in which the program has them.
 */
typedef struct {
  GPtrArray    *places;
  HatsFindView  view;
  guint         group;
  const char   *group_title;
  HatsRole     *role;
} HatsFindLister;

/** hats_find_lister_begin: what is added from now on is in another group */
void           hats_find_lister_begin          (HatsFindLister *self,
                                                HatsFindView    view,
                                                const char     *title,
                                                HatsRole       *role);
/** hats_find_lister_add: Returns: (transfer none): a new place under a title that others share */
HatsFindPlace *hats_find_lister_add            (HatsFindLister *self,
                                                const char     *id,
                                                const char     *title,
                                                const char     *text);
/** hats_find_lister_add_titled: Returns: (transfer none): a new place that has its title to itself: a heading, a question, a source */
HatsFindPlace *hats_find_lister_add_titled     (HatsFindLister *self,
                                                const char     *id,
                                                const char     *title,
                                                const char     *text);
/** hats_find_lister_add_wording: adds what is shown as @wording, which may have {placeholders}; @rules: (nullable): fills them in */
void           hats_find_lister_add_wording    (HatsFindLister  *self,
                                                const char      *id,
                                                const char      *title,
                                                const char      *wording,
                                                const HatsRules *rules);
/** hats_find_lister_add_statement: adds @statement (nullable), and who disagrees with it; @rules: see hats_find_lister_add_wording() */
void           hats_find_lister_add_statement  (HatsFindLister  *self,
                                                const char      *id,
                                                const char      *title,
                                                HatsStatement   *statement,
                                                const HatsRules *rules);
/** hats_find_lister_add_labelled: the same for a statement with a name in front of it */
void           hats_find_lister_add_labelled   (HatsFindLister  *self,
                                                const char      *id,
                                                const char      *title,
                                                const char      *label,
                                                HatsStatement   *statement);
/** hats_find_lister_add_statements: @statements: a list of #HatsStatement; see hats_find_lister_add_statement() */
void           hats_find_lister_add_statements (HatsFindLister  *self,
                                                const char      *id,
                                                const char      *title,
                                                GListModel      *statements,
                                                const HatsRules *rules);

/** hats_find_list_model: adds what the decision model says: conditions, numbers, and what an answer adds */
void           hats_find_list_model            (HatsFindLister  *self,
                                                const HatsRules *rules);
/** hats_find_list_papers: adds what the guide says for the papers to hire with */
void           hats_find_list_papers           (HatsFindLister  *self,
                                                HatsGuide       *guide);

G_END_DECLS
