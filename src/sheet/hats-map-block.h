/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-rules.h"

G_BEGIN_DECLS

/** HatsTone: which colours, pattern and sign an answer has on a map. */
typedef enum {
  HATS_TONE_NONE,         /* nobody, or an outcome that has no tone of its own */
  HATS_TONE_PRODUCT,
  HATS_TONE_PROJECT,
  HATS_TONE_ONE,
  HATS_TONE_BOTH
} HatsTone;
#define HATS_N_TONES 5

/** HATS_MAP_MOST_COLUMNS: a map is never wider than this. */
#define HATS_MAP_MOST_COLUMNS 19

/** HatsMapAnswer: what the cells of a map say. */
typedef struct {
  char     *outcome;      /* its id */
  char     *mark;         /* one or two characters */
  char     *title;        /* "Hire both, the product manager first" */
  HatsTone  tone;
  HatsJob   lean;         /* the larger job */
} HatsMapAnswer;

/** HatsMapRow: a row of a map: one maturity. */
typedef struct {
  char      *title;       /* "Growth" */
  GPtrArray *cells;       /* of HatsMapAnswer, one for each column; the map's */
} HatsMapRow;

/** HatsMapBlock: the answer for each team size, across, and each maturity, down. */
typedef struct {
  char      *caption;
  char      *corner;         /* what the numbers across are: "People" */
  GArray    *columns;        /* of int: numbers of people, rising */
  GPtrArray *rows;           /* of HatsMapRow, in the order of the values of “maturity” */
  GPtrArray *answers;        /* of HatsMapAnswer: what the cells point to */
  GPtrArray *legend;         /* of HatsMapAnswer: each mark once */
  int        present_row;    /* where the present situation is, or -1 */
  int        present_column;
  char      *present_text;   /* nullable: "The present situation: 8 people, Growth" */
} HatsMapBlock;

/** hats_map_block_new: Returns: (transfer full): a map without rows and columns */
HatsMapBlock        *hats_map_block_new          (const char         *caption,
                                                  const char         *corner);
/** hats_map_block_copy: Returns: (transfer full): the same map, which has its rows in common with @map: change neither's */
HatsMapBlock        *hats_map_block_copy         (const HatsMapBlock *map);
void                 hats_map_block_free         (HatsMapBlock       *map);
/** hats_map_block_add_row: Returns: (transfer none): the row, to which an answer for each column is to be added */
HatsMapRow          *hats_map_block_add_row      (HatsMapBlock       *map,
                                                  const char         *title);
/** hats_map_answer_new: Returns: (transfer full): an answer, to be added to the map's answers or its legend */
HatsMapAnswer       *hats_map_answer_new         (const HatsOutcome  *outcome,
                                                  HatsJob             lean);
/** hats_map_block_get: Returns: (transfer none): the answer in a cell */
const HatsMapAnswer *hats_map_block_get          (const HatsMapBlock *map,
                                                  guint               row,
                                                  guint               column);
/** hats_map_block_get_people: Returns: how many people column number @column stands for */
int                  hats_map_block_get_people   (const HatsMapBlock *map,
                                                  guint               column);
/** hats_map_block_is_present: Returns: whether a cell is the present situation */
gboolean             hats_map_block_is_present   (const HatsMapBlock *map,
                                                  guint               row,
                                                  guint               column);
/** hats_map_block_describe: Returns: (transfer full): a cell in words: "8 people, Growth: Hire both, the product manager first" */
char                *hats_map_block_describe     (const HatsMapBlock *map,
                                                  guint               row,
                                                  guint               column);

/** hats_tone_get_id: Returns: its name in style sheets: "product" */
const char          *hats_tone_get_id            (HatsTone            tone);

G_END_DECLS
