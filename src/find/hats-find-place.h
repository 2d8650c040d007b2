/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-guide.h"

G_BEGIN_DECLS

/** HatsFindView: where in the program a place is. */
typedef enum {
  HATS_FIND_ROLE,         /* a role's page */
  HATS_FIND_COMPARE,      /* a row of the comparison */
  HATS_FIND_TOGETHER,     /* how the roles work together */
  HATS_FIND_QUESTIONS,    /* what is asked of the situation */
  HATS_FIND_ANSWER,       /* what an answer says, where it is the one */
  HATS_FIND_RULES,        /* how an answer comes about */
  HATS_FIND_ASSUMPTIONS,  /* the numbers that it rests on */
  HATS_FIND_PAPERS,       /* the papers to hire with */
  HATS_FIND_SOURCES       /* what the guide rests on */
} HatsFindView;

/** HATS_FIND_CONFUSED: the id of the places on a role's page that tell it from another. */
#define HATS_FIND_CONFUSED "confused-with"

/**
 * HatsFindPlace:
 * @view: where it is
 * @group: a number that the places of one view, or of one role's page, have in common; groups count from 0
 * @group_title: (transfer none): what heads them: "Product manager", "Sources"
 * @role: (nullable) (transfer none): whose page it is on
 * @id: (nullable): of the aspect, topic, question, outcome, remark, number or source, %HATS_FIND_CONFUSED, or the kind of
 *   paper; %NULL for a role or a view as a whole
 * @statement: (nullable) (transfer none): what the guide says there
 * @source: (nullable) (transfer none): the source that it is
 * @is_dissent: whether @text is the dissent from @statement, which stands below it
 * @title: what heads it: "Success metrics"
 * @title_is_own: whether @title stands for this place alone, and not for all that stands below it
 * @text: (nullable): what it says
 * @is_field: whether it is a field for the user to fill in, whose name @wording is a text of its own
 * @wording: (nullable): what is shown there, with {placeholders} for the numbers of a case; see hats_find_place_is_shown_by()
 *
 * Something that can be found: a heading, a statement, a question, a source. What is not owned belongs to the guide.
 */
typedef struct {
  HatsFindView   view;
  guint          group;
  const char    *group_title;
  HatsRole      *role;
  char          *id;
  HatsStatement *statement;
  HatsSource    *source;
  gboolean       is_dissent;
  char          *title;
  gboolean       title_is_own;
  char          *text;
  gboolean       is_field;
  char          *wording;
} HatsFindPlace;

/**
 * hats_find_list_places:
 * @guide: a guide, which must outlive the places
 *
 * Returns: (transfer full) (element-type HatsFindPlace): all that can be found in @guide, group by group
 */
GPtrArray  *hats_find_list_places       (HatsGuide           *guide);

/** hats_find_view_get_id: Returns: (transfer none): "role", "compare", "together" and so on, see the README */
const char *hats_find_view_get_id       (HatsFindView         view);

/**
 * hats_find_place_dup_key:
 * @place: a place
 *
 * Returns: (transfer full): a name for @place, the same in every run as long as the guide says the same there in the same
 *   language
 */
char       *hats_find_place_dup_key     (const HatsFindPlace *place);

/**
 * hats_find_place_is_shown_by:
 * @place: a place
 * @shown: a text on the screen
 *
 * Returns: whether @shown says what stands at @place, alone or among other things, with whichever numbers
 */
gboolean    hats_find_place_is_shown_by (const HatsFindPlace *place,
                                         const char          *shown);

G_END_DECLS
