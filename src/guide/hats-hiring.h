/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "hats-statement.h"

G_BEGIN_DECLS

/*
 * What the guide's hiring section says for the sheets that come out of a decision: plain
 * values, filled by the reader and constant afterwards. See data/guide/README.md, "hiring".
 */

/** HatsFieldGroup: whose texts a field is one of. */
typedef enum {
  HATS_FIELD_CASE,        /* the case's */
  HATS_FIELD_ROLE,        /* each role's */
  HATS_FIELD_AGREEMENT    /* the both-hats agreement's */
} HatsFieldGroup;

/** HatsFieldPlace: where on a sheet a field stands. */
typedef enum {
  HATS_PLACE_POST,
  HATS_PLACE_WHY,
  HATS_PLACE_REPORTS,
  HATS_PLACE_PAY,
  HATS_PLACE_SIGN_OFF,
  HATS_PLACE_PARTIES,
  HATS_PLACE_WEEK,
  HATS_PLACE_CONFLICT,
  HATS_PLACE_GIVEN_AWAY,
  HATS_PLACE_REVIEW
} HatsFieldPlace;

/** HatsField: a text that is the user's to write. */
typedef struct {
  char           *id;
  char           *title;
  char           *help;
  HatsFieldGroup  group;
  HatsFieldPlace  place;
  gboolean        multiline;
} HatsField;

/** HatsMust: something that a candidate must bring, and how it is tested. */
typedef struct {
  HatsStatement *text;
  char          *test;
} HatsMust;

/** HATS_N_ANCHORS: the marks of the scale from 1 to 5 that are described: 1, 3 and 5. */
#define HATS_N_ANCHORS 3

/** HatsCategory: a line of the scorecard; it belongs to the must-have of the same number. */
typedef struct {
  HatsStatement *text;
  char          *anchors[HATS_N_ANCHORS];
} HatsCategory;

typedef enum {
  HATS_BRIEF_EMPTY,         /* what happens if the seat stays empty */
  HATS_BRIEF_OUTCOMES_30,   /* what is there after 30 days */
  HATS_BRIEF_OUTCOMES_90,
  HATS_BRIEF_OUTCOMES_365,
  HATS_BRIEF_DECIDES,
  HATS_BRIEF_RECOMMENDS,
  HATS_BRIEF_CONSULTED,
  HATS_BRIEF_NICE,          /* nice to have */
  HATS_BRIEF_OTHERS         /* what is not this job, and who keeps it */
} HatsBriefList;
#define HATS_N_BRIEF_LISTS 9

/** HatsBrief: what a hiring brief says of a role, beside what the role's aspects say. */
typedef struct {
  char       *role;         /* its id */
  char       *title;        /* of the brief */
  char       *scorecard;    /* the scorecard’s title */
  GListStore *lists[HATS_N_BRIEF_LISTS];  /* of HatsStatement, by HatsBriefList */
  GPtrArray  *musts;        /* of HatsMust, 3 to 5 */
  GPtrArray  *categories;   /* of HatsCategory, one for each must-have */
} HatsBrief;

/** HatsEnding: what ends the both-hats agreement. */
typedef struct {
  char          *id;
  HatsStatement *text;      /* with {threshold} placeholders, and {value} */
} HatsEnding;

typedef enum {
  HATS_TERMS_WEEK,
  HATS_TERMS_CONFLICT,
  HATS_TERMS_GIVEN_AWAY,
  HATS_TERMS_REVIEW
} HatsTerms;
#define HATS_N_TERMS 4

/** HatsHiring: the whole section. Reference counted. */
typedef struct {
  GPtrArray     *fields;    /* of HatsField */
  GPtrArray     *briefs;    /* of HatsBrief */
  GListStore    *stages;    /* of HatsStatement: the interviews, in order */
  HatsMust      *both_must; /* for one person in both roles: instead of the last must-have */
  HatsCategory  *both_category;
  GListStore    *both_others; /* instead of HATS_BRIEF_OTHERS */
  HatsStatement *debrief;   /* how to use a scorecard */
  char          *title;     /* of the agreement */
  HatsStatement *lead;      /* of the agreement */
  GListStore    *terms[HATS_N_TERMS]; /* of HatsStatement, by HatsTerms */
  HatsStatement *ends;      /* what follows where an ending comes about */
  GPtrArray     *endings;   /* of HatsEnding */
} HatsHiring;

#define HATS_TYPE_HIRING (hats_hiring_get_type ())
GType            hats_hiring_get_type     (void);

/** hats_hiring_new: Returns: (transfer full): a section without anything in it, for the reader to fill */
HatsHiring      *hats_hiring_new          (void);
/** hats_brief_new: @role: (transfer full): its id; Returns: (transfer full): a brief for the reader to fill */
HatsBrief       *hats_brief_new           (char             *role);
HatsHiring      *hats_hiring_ref          (HatsHiring       *hiring);
void             hats_hiring_unref        (HatsHiring       *hiring);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsHiring, hats_hiring_unref)

/** hats_hiring_find_brief: Returns: (transfer none) (nullable): the brief of the role with this id */
const HatsBrief *hats_hiring_find_brief   (const HatsHiring *hiring,
                                           const char       *role);
/** hats_hiring_find_ending: Returns: (transfer none) (nullable) */
const HatsEnding *hats_hiring_find_ending (const HatsHiring *hiring,
                                           const char       *id);
/** hats_hiring_field: Returns: (transfer none): field number @index */
const HatsField *hats_hiring_field        (const HatsHiring *hiring,
                                           guint             index);

G_END_DECLS
