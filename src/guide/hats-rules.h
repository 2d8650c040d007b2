/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "hats-statement.h"

G_BEGIN_DECLS

/*
 * The decision model as the guide's advice section states it: plain values,
 * filled by the reader and constant afterwards. src/advice interprets them.
 * See data/guide/README.md, "advice", for each member's meaning.
 */

/** HATS_MAX_INPUTS: the most inputs that a decision model may have. */
#define HATS_MAX_INPUTS 16

/** HatsJob: the two kinds of work that the model counts hours of. */
typedef enum {
  HATS_JOB_PRODUCT,
  HATS_JOB_PROJECT
} HatsJob;
#define HATS_N_JOBS 2

typedef enum {
  HATS_INPUT_COUNT,
  HATS_INPUT_HOURS,
  HATS_INPUT_CHOICE
} HatsInputKind;

/** HatsChoice: one value of a choice. */
typedef struct {
  char *id;
  char *title;
  char *help;             /* nullable */
  char *supposed;         /* nullable: "If the product were growing" */
} HatsChoice;

/** HatsInput: a question about the situation. Choices are answered by index. */
typedef struct {
  char          *id;
  char          *question;
  char          *title;
  char          *help;    /* nullable */
  char          *supposed; /* nullable: for numbers, "With a team of {value}" */
  HatsInputKind  kind;
  gboolean       required;
  int            minimum; /* for choices 0 */
  int            maximum; /* for choices the last index */
  int            neutral; /* what "not sure" counts as in the headline answer */
  GArray        *samples; /* of int: the values that "not sure" runs */
  GPtrArray     *choices; /* of HatsChoice, empty unless a choice */
} HatsInput;

/** HatsThreshold: a number that outcomes are decided by. */
typedef struct {
  char          *id;
  char          *title;
  char          *unit;
  double         value;   /* in force */
  double         initial; /* the guide's own; another in force is the user's */
  double         minimum;
  double         maximum;
  HatsStatement *why;
} HatsThreshold;

/** HatsWhen: holds if the input has one of the values whose bits are set. */
typedef struct {
  guint input;            /* index in HatsRules.inputs */
  guint values;           /* bit n for choice n */
} HatsWhen;

typedef enum {
  HATS_STAGE_BASE,
  HATS_STAGE_FACTOR,
  HATS_STAGE_ADDITION,
  HATS_STAGE_COVER
} HatsStage;

/** HatsLoad: a line of the model: hours, or a factor of hours, and why. */
typedef struct {
  char          *id;
  char          *title;   /* nullable: as an assumption; %NULL for a line whose number is not one */
  HatsJob        job;
  HatsStage      stage;
  double         value;   /* in force: hours a week, or a factor */
  double         initial; /* the guide's own; another in force is the user's */
  double         minimum; /* what a user may change it to */
  double         maximum;
  int            per;     /* index of an input, or -1 */
  int            beyond;  /* only what exceeds this number of it counts */
  int            from;    /* only from this number of it on */
  GArray        *when;    /* of HatsWhen */
  HatsStatement *why;
} HatsLoad;

typedef enum {
  HATS_MEASURE_PEOPLE,
  HATS_MEASURE_PRODUCT,
  HATS_MEASURE_PROJECT,
  HATS_MEASURE_TOTAL,
  HATS_MEASURE_PRODUCT_SHARE,
  HATS_MEASURE_PROJECT_SHARE
} HatsMeasure;
#define HATS_N_MEASURES 6

typedef enum {
  HATS_TEST_AT_LEAST,
  HATS_TEST_MORE_THAN,
  HATS_TEST_AT_MOST,
  HATS_TEST_LESS_THAN
} HatsTest;

/** HatsCondition: compares a measure with a threshold. */
typedef struct {
  HatsMeasure measure;
  HatsTest    test;
  guint       threshold;  /* index in HatsRules.thresholds */
} HatsCondition;

/** HatsClause: holds if any of its conditions holds. */
typedef struct {
  char   *text;           /* with {threshold} placeholders */
  GArray *any;            /* of HatsCondition */
} HatsClause;

/** HatsOutcome: an answer, and the clauses that must all hold for it. */
typedef struct {
  char      *id;
  char      *title[HATS_N_JOBS];   /* by the larger load; equal where it does not matter */
  char      *text[HATS_N_JOBS];
  char      *mark[HATS_N_JOBS];    /* one or two characters, for a map's cell */
  char      *short_title;          /* the answer whichever job is the larger */
  gboolean   leaning;              /* whether the two wordings differ */
  GPtrArray *when;                 /* of HatsClause */
} HatsOutcome;

typedef enum {
  HATS_REMARK_NOTE,
  HATS_REMARK_SAFEGUARD
} HatsRemarkKind;

/** HatsRemark: what the answer adds where its conditions hold. */
typedef struct {
  char           *id;
  HatsRemarkKind  kind;
  guint           outcomes;        /* bit n for outcome n; all bits where not limited */
  GArray         *when;            /* of HatsWhen */
  GPtrArray      *tests;           /* of HatsClause */
  int             teams_from;      /* 0 where not limited */
  char           *points_to;       /* nullable: the id of a role to read of */
  HatsStatement  *text;
} HatsRemark;

/** HatsStaffing: a rule of thumb of how many people one head of a job serves. */
typedef struct {
  HatsJob        job;
  double         least;
  double         most;
  HatsStatement *why;
} HatsStaffing;

/** HatsRules: the whole model. Reference counted. */
typedef struct {
  GPtrArray *inputs;               /* of HatsInput */
  GPtrArray *thresholds;           /* of HatsThreshold */
  GPtrArray *loads;                /* of HatsLoad */
  GPtrArray *outcomes;             /* of HatsOutcome */
  GPtrArray *remarks;              /* of HatsRemark */
  GPtrArray *staffing;             /* of HatsStaffing */
} HatsRules;

#define HATS_TYPE_RULES (hats_rules_get_type ())
GType     hats_rules_get_type       (void);

/** hats_rules_new: Returns: (transfer full): a model without anything in it, for the reader to fill */
HatsRules *hats_rules_new           (void);
/** hats_input_new: Returns: (transfer full): an input for the reader to fill */
HatsInput *hats_input_new           (void);
/** hats_choice_new: takes its arguments; Returns: (transfer full): a choice */
HatsChoice *hats_choice_new         (char            *id,
                                     char            *title,
                                     char            *help,
                                     char            *supposed);
/** hats_clauses_new: Returns: (transfer full): an empty array of #HatsClause */
GPtrArray *hats_clauses_new         (void);

/**
 * hats_rules_copy:
 * @rules: a model
 *
 * Returns: (transfer full): a model with thresholds and lines of its own, for numbers other than the guide's; what
 *   holds no such number is shared
 */
HatsRules *hats_rules_copy          (const HatsRules *rules);

HatsRules *hats_rules_ref           (HatsRules       *rules);
void       hats_rules_unref         (HatsRules       *rules);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsRules, hats_rules_unref)

/** hats_rules_find_input: Returns: the input's index, or -1 */
int        hats_rules_find_input     (const HatsRules *rules,
                                      const char      *id);
/** hats_rules_find_threshold: Returns: the threshold's index, or -1 */
int        hats_rules_find_threshold (const HatsRules *rules,
                                      const char      *id);
/** hats_rules_find_outcome: Returns: the outcome's index, or -1 */
int        hats_rules_find_outcome   (const HatsRules *rules,
                                      const char      *id);
/** hats_input_find_choice: Returns: the choice's index, or -1 */
int        hats_input_find_choice    (const HatsInput *input,
                                      const char      *id);
/** hats_rules_input: Returns: (transfer none): input number @index */
const HatsInput     *hats_rules_input     (const HatsRules *rules,
                                           guint            index);
const HatsThreshold *hats_rules_threshold (const HatsRules *rules,
                                           guint            index);
const HatsOutcome   *hats_rules_outcome   (const HatsRules *rules,
                                           guint            index);

/** hats_outcome_has_first: Returns: whether two are to be hired, so that the larger load says whom first */
gboolean   hats_outcome_has_first    (const HatsOutcome *outcome);

/**
 * hats_rules_expand:
 * @rules: a model
 * @text: a clause's text
 *
 * Returns: (transfer full): @text with each {threshold} replaced by that threshold's value
 */
char      *hats_rules_expand         (const HatsRules *rules,
                                      const char      *text);

G_END_DECLS
