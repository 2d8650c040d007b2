/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-rules.h"

G_BEGIN_DECLS

/**
 * HatsPoint:
 *
 * A date of a time line, with the hours of both jobs then.
 */
typedef struct {
  GDate   date;
  char   *label;                      /* "31 March 2027" */
  char   *short_label;                /* "31 Mar 2027" */
  char   *title;                      /* "7 people, Growth" */
  double  values[HATS_N_JOBS];
  char   *value_texts[HATS_N_JOBS];   /* "35 h" */
  char   *answer;                     /* "Hire a product manager first" */
  char   *due;                        /* nullable: what falls due, in a sentence */
  guint   due_jobs;                   /* bit n for HatsJob n */
  char   *description;                /* all of it, for who does not see the chart */
} HatsPoint;

/** HatsTick: a value that the scale names. */
typedef struct {
  double  value;
  char   *text;                       /* "20 h" */
} HatsTick;

/** HatsTimeline: hours by date on one scale. */
typedef struct {
  char      *caption;
  double     maximum;                 /* the scale goes from 0 to here */
  double     line;                    /* where a dashed line stands across all dates, 0 for none */
  char      *line_label;              /* nullable: "one person’s week, 40 h" */
  char      *titles[HATS_N_JOBS];     /* "Product work" */
  char      *flags[HATS_N_JOBS];      /* what stands at the date when a job's post falls due: "Product manager" */
  GPtrArray *points;                  /* of HatsPoint, by date */
  GPtrArray *ticks;                   /* of HatsTick, from 0 up */
} HatsTimeline;

/** hats_timeline_new: Returns: (transfer full): a time line without points, whose scale goes to @largest or a little more */
HatsTimeline *hats_timeline_new       (const char         *caption,
                                       double              largest);
/** hats_timeline_copy: Returns: (transfer full): the same time line, which has its points in common with @self: change neither's */
HatsTimeline *hats_timeline_copy      (const HatsTimeline *self);
void          hats_timeline_free      (HatsTimeline       *self);
/** hats_timeline_add: Returns: (transfer none): a point to be filled */
HatsPoint    *hats_timeline_add       (HatsTimeline       *self,
                                       const GDate        *date);
const HatsPoint *hats_timeline_get    (const HatsTimeline *self,
                                       guint               index);

/*
 * For whoever draws time lines. Lengths are in the drawing's own unit, from the side where reading begins.
 */

/**
 * hats_timeline_place:
 * @self: a time line
 * @width: how wide the drawing is
 * @least: how far apart two points are at least, if there is room for that
 * @centres: (out): where each point stands
 *
 * Places the points true to time where @least permits.
 *
 * Returns: the least distance between two points, or @width for one
 */
double        hats_timeline_place     (const HatsTimeline *self,
                                       double              width,
                                       double              least,
                                       double             *centres);

/**
 * hats_timeline_fit_labels:
 * @self: a time line
 * @width: how wide the drawing is
 * @centres: where each point stands
 * @widths: how wide each label is, with the space that it needs beside it
 * @lefts: (out): where each label begins; below 0 for one for which there is no room
 *
 * Chooses the labels that fit beside each other: the first, the last, and those where something falls due before others.
 */
void          hats_timeline_fit_labels (const HatsTimeline *self,
                                        double              width,
                                        const double       *centres,
                                        const double       *widths,
                                        double             *lefts);

G_END_DECLS
