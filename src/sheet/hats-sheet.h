/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "hats-guide.h"
#include "hats-map-block.h"
#include "hats-text.h"
#include "hats-timeline.h"

G_BEGIN_DECLS

/*
 * A sheet is a document tree: what is shown on the screen, printed and
 * exported. It is built once by one of the hats_*_sheet_new() functions and
 * constant afterwards; the writers in src/export and the views read its members.
 */

/** HatsColumn: the head of a table's column. */
typedef struct {
  char *title;
  char *subtitle;         /* nullable */
  char *sign;             /* nullable: the id of a drawn sign */
  double share;           /* of the width, measured by the other columns' */
} HatsColumn;

/** HatsCell: what stands in a table's cell: one text, or a list of them. */
typedef struct {
  GPtrArray *items;       /* of HatsText */
  gboolean   is_list;
} HatsCell;

/**
 * HatsRow:
 *
 * A row of a table; its title heads it. With @lines it has room to write on below its
 * cells, headed by @prompt.
 */
typedef struct {
  char      *title;
  char      *prompt;      /* nullable */
  guint      lines;
  GPtrArray *cells;       /* of HatsCell, one for each column */
} HatsRow;

/** HatsTable: a table with a head row and a head column. */
typedef struct {
  char      *caption;
  char      *corner;      /* heads the column of row titles: "Aspect" */
  gboolean   fitted;      /* columns are as wide as what stands in them needs: figures beside sentences */
  GPtrArray *columns;     /* of HatsColumn, without the column of row titles */
  GPtrArray *rows;        /* of HatsRow */
  struct _HatsComparisonRows *unmade;   /* nullable: makes the cells of those that have none yet */
} HatsTable;

/** HatsBar: a number drawn as a bar, with the number written out. */
typedef struct {
  HatsText *label;
  double    value;
  char     *value_text;   /* "35 h", "79 %" */
  HatsJob   job;          /* which colour, pattern and sign */
} HatsBar;

/** HatsBars: a group of bars on one scale. */
typedef struct {
  char      *caption;
  double     maximum;     /* the scale goes from 0 to here */
  double     line;        /* where a dashed line stands, 0 for none */
  char      *line_label;  /* nullable: "one person’s week, 40 h" */
  GPtrArray *bars;        /* of HatsBar */
} HatsBars;

typedef enum {
  HATS_BLOCK_HEADING,     /* text, level 2 or 3 */
  HATS_BLOCK_LEAD,        /* text: the one sentence for a hurried reader */
  HATS_BLOCK_PARAGRAPH,   /* text */
  HATS_BLOCK_LIST,        /* items */
  HATS_BLOCK_TABLE,       /* table */
  HATS_BLOCK_BARS,        /* bars */
  HATS_BLOCK_MAP,         /* map */
  HATS_BLOCK_TIMELINE,    /* timeline */
  HATS_BLOCK_FORM,        /* items: fields, each with a label; columns of them where there is room */
  HATS_BLOCK_ASIDE        /* text: small, by the way */
} HatsBlockKind;

/**
 * HatsBlock:
 *
 * A piece of a sheet; @kind says which of the other members is set. A heading
 * with @half set begins a section that may stand beside the next such one where
 * there is room. The items of a list that have labels have no bullets.
 */
typedef struct {
  HatsBlockKind  kind;
  guint          level;
  gboolean       half;
  HatsText      *text;
  GPtrArray     *items;   /* of HatsText */
  guint          columns; /* of a form */
  HatsTable     *table;
  HatsBars      *bars;
  HatsMapBlock  *map;
  HatsTimeline  *timeline;
} HatsBlock;

/** HatsNote: a source, as listed at the end of a sheet. */
typedef struct {
  char *source;           /* the source's id */
  char *text;             /* the whole citation in one line */
  char *work;             /* the same without the address */
  char *summary;          /* author or publisher, and date */
  char *claim;            /* nullable: what it says, in one sentence */
  char *grade;            /* nullable: A, B or C */
  char *address;          /* nullable: where to read it */
} HatsNote;

/** HatsSheet: a whole document. Reference counted. */
typedef struct {
  char       *kind;       /* "comparison", "role", "together", "recommendation", "roles", "map", "find", "plan", "brief", "scorecard", "agreement" */
  char       *title;
  char       *sign;       /* nullable: the id of the sign that goes with the title */
  GDateTime  *date;       /* when it was made */
  char       *source_line;/* one line for the foot of each page */
  GPtrArray  *blocks;     /* of HatsBlock */
  GPtrArray  *notes;      /* of HatsNote */
  guint       most_pages; /* how many pages it may take: printed smaller where it would be more; 0 for any number */
  gboolean    beside;     /* whether, on paper, headings of level 2 stand beside what they head */
  JsonObject *data;       /* nullable: members for the JSON form, see the README */
  JsonArray  *records;    /* nullable: flat objects, all with the same members: what JSON and CSV consist of instead */
  /*< private >*/
  HatsGuide  *guide;
  GHashTable *numbers;    /* nullable: of the notes, by their sources' ids */
} HatsSheet;

#define HATS_TYPE_SHEET (hats_sheet_get_type ())
GType      hats_sheet_get_type      (void);

/**
 * hats_sheet_new:
 * @guide: what the sheet speaks from
 * @kind: its kind
 * @title: its title
 *
 * The date is now, or SOURCE_DATE_EPOCH where that is set, so that the same
 * input can give the same bytes.
 *
 * Returns: (transfer full): a sheet without blocks
 */
HatsSheet *hats_sheet_new           (HatsGuide     *guide,
                                     const char    *kind,
                                     const char    *title);
HatsSheet *hats_sheet_ref           (HatsSheet     *sheet);
void       hats_sheet_unref         (HatsSheet     *sheet);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsSheet, hats_sheet_unref)

/** hats_sheet_get_guide: Returns: (transfer none): what the sheet speaks from */
HatsGuide *hats_sheet_get_guide     (const HatsSheet *sheet);

/*
 * For the functions that build sheets. What is returned belongs to the sheet.
 */

/**
 * hats_sheet_cite:
 * @sheet: a sheet
 * @statement: what to say
 *
 * Adds the statement's sources to the sheet's notes, each source once.
 *
 * Returns: (transfer full): the statement as a text that points to them
 */
HatsText  *hats_sheet_cite          (HatsSheet     *sheet,
                                     HatsStatement *statement);

/** hats_sheet_note_sources: adds the sources of @statement to the notes, as hats_sheet_cite() does */
void       hats_sheet_note_sources  (HatsSheet     *sheet,
                                     HatsStatement *statement);
HatsBlock *hats_sheet_add_heading   (HatsSheet     *sheet,
                                     guint          level,
                                     const char    *text);
/** hats_sheet_add_form: adds a form whose fields stand in @columns; append to its items */
HatsBlock *hats_sheet_add_form      (HatsSheet     *sheet,
                                     guint          columns);
/** hats_sheet_add_text: @text: (transfer full) (nullable): all of it, where @kind is LEAD, PARAGRAPH or ASIDE */
HatsBlock *hats_sheet_add_text      (HatsSheet     *sheet,
                                     HatsBlockKind  kind,
                                     HatsText      *text);
/** hats_sheet_add_list: adds an empty list; append to its items */
HatsBlock *hats_sheet_add_list      (HatsSheet     *sheet);
/** hats_sheet_add_statements: adds a list of @statements, a #GListModel of #HatsStatement */
HatsBlock *hats_sheet_add_statements (HatsSheet    *sheet,
                                     GListModel    *statements);
/** hats_sheet_add_table: adds an empty table */
HatsTable *hats_sheet_add_table     (HatsSheet     *sheet,
                                     const char    *caption,
                                     const char    *corner);
/** hats_sheet_add_bars: adds an empty group of bars */
HatsBars  *hats_sheet_add_bars      (HatsSheet     *sheet,
                                     const char    *caption,
                                     double         maximum);

/** hats_sheet_add_map_block: adds an empty map */
HatsMapBlock *hats_sheet_add_map_block (HatsSheet  *sheet,
                                     const char    *caption,
                                     const char    *corner);

/** hats_sheet_add_timeline: adds a time line; @timeline: (transfer full) */
void       hats_sheet_add_timeline  (HatsSheet     *sheet,
                                     HatsTimeline  *timeline);

void       hats_table_add_column    (HatsTable     *table,
                                     const char    *title,
                                     const char    *subtitle,
                                     const char    *sign);
/** hats_table_add_row: Returns: the row, to which a cell for each column is to be added */
HatsRow   *hats_table_add_row       (HatsTable     *table,
                                     const char    *title);
/** hats_row_add_cell: Returns: the cell, to which texts are to be added */
HatsCell  *hats_row_add_cell        (HatsRow       *row,
                                     gboolean       is_list);
/** hats_bars_add: @label: (transfer full) */
void       hats_bars_add            (HatsBars      *bars,
                                     HatsText      *label,
                                     double         value,
                                     const char    *value_text,
                                     HatsJob        job);

/**
 * hats_sheet_get_block:
 * @sheet: a sheet
 * @index: from 0 to the length of its blocks
 *
 * Returns: (transfer none): the block
 */
const HatsBlock *hats_sheet_get_block (const HatsSheet *sheet,
                                       guint            index);

/** hats_sheet_get_today: what a sheet made now takes for today; see hats_sheet_new() */
void       hats_sheet_get_today     (GDate           *today);

/** hats_sheet_format_date: Returns: (transfer full): the sheet's date for people: "24 November 2026" */
char      *hats_sheet_format_date   (const HatsSheet *sheet);

G_END_DECLS
