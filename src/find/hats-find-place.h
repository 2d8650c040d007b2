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
  HATS_FIND_SOURCES       /* what the guide rests on */
} HatsFindView;

/**
 * HatsFindPlace:
 * @view: where it is
 * @group: a number that the places of one view, or of one role's page, have in common; groups count from 0
 * @group_title: (transfer none): what heads them: "Product manager", "Sources"
 * @role: (nullable) (transfer none): whose page it is on
 * @id: (nullable): of the aspect, topic, question or source; %NULL for a role as a whole
 * @statement: (nullable) (transfer none): what the guide says there
 * @is_dissent: whether @text is the dissent from @statement, which stands below it
 * @title: what heads it: "Success metrics"
 * @title_is_own: whether @title stands for this place alone, and not for all that stands below it
 * @text: (nullable): what it says
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
  gboolean       is_dissent;
  char          *title;
  gboolean       title_is_own;
  char          *text;
} HatsFindPlace;

/**
 * hats_find_list_places:
 * @guide: a guide, which must outlive the places
 *
 * Returns: (transfer full) (element-type HatsFindPlace): all that can be found in @guide, group by group
 */
GPtrArray  *hats_find_list_places       (HatsGuide           *guide);

/** hats_find_view_get_id: Returns: (transfer none): "role", "compare", "together", "questions" or "sources" */
const char *hats_find_view_get_id       (HatsFindView         view);

G_END_DECLS
