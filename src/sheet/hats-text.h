/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** HATS_ASSUMED_MARK: marks what the guide says in the user's place. */
#define HATS_ASSUMED_MARK "†"

/** HatsMarkKind: what a text's mark is about. */
typedef enum {
  HATS_MARK_SHARED_WITH,  /* the roles that it names share it */
  HATS_MARK_OWN           /* it rests on a number of the user's, not the guide's */
} HatsMarkKind;

/**
 * HatsText:
 * @text: plain text, never markup
 * @notes: (element-type guint): numbers, from 1, of the sheet's notes that it rests on
 * @references: the source references behind the notes: "S09", "E01"
 * @label: (nullable): what stands in front of it: "30 days", or the name of a field
 * @assumed: whether the guide says it in the user's place
 * @box: whether a box to tick belongs to it
 * @lines: how many lines to write on by hand stand in its place, where @text is empty
 * @mark: (nullable): what distinguishes it: "Project manager" who shares it, "your figure, 35 h; the guide has 40 h"
 * @mark_kind: what @mark is about
 * @role: (nullable): the id of a role whose page it leads to
 * @dissent: (nullable): who disagrees, with notes of its own
 *
 * A statement as it stands on a sheet.
 */
typedef struct _HatsText HatsText;
struct _HatsText {
  char      *text;
  GArray    *notes;
  GStrv      references;
  char      *label;
  gboolean   assumed;
  gboolean   box;
  guint      lines;
  char      *mark;
  HatsMarkKind mark_kind;
  char      *role;
  HatsText  *dissent;
};

/** hats_text_new: Returns: (transfer full): a text without notes */
HatsText  *hats_text_new            (const char    *text);

/**
 * hats_text_new_field:
 * @label: what stands in front of it
 * @text: "" for lines to write on by hand
 * @lines: how many
 *
 * Returns: (transfer full): a field of a form
 */
HatsText  *hats_text_new_field      (const char    *label,
                                     const char    *text,
                                     guint          lines);
void       hats_text_free           (HatsText      *text);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsText, hats_text_free)

/**
 * hats_text_format_notes:
 * @text: a text
 *
 * Returns: (transfer full) (nullable): its notes as "1, 4", with %HATS_ASSUMED_MARK where it is assumed; %NULL where it has none
 */
char      *hats_text_format_notes   (const HatsText *text);

/** hats_text_format: Returns: (transfer full): its box, label and text in one line: "30 days: …" */
char      *hats_text_format         (const HatsText *text);

/** hats_text_is_blank: Returns: whether there are lines to write on in its place */
gboolean   hats_text_is_blank       (const HatsText *text);

/** hats_text_format_mark: Returns: (transfer full) (nullable): its mark with a sign: "⇄ Project manager", "≠ your figure, …" */
char      *hats_text_format_mark    (const HatsText *text);

/** hats_text_make_dissent: Returns: (transfer full) (nullable): who disagrees, as a statement with its notes: "Disputed: …" */
HatsText  *hats_text_make_dissent   (const HatsText *text);

/** hats_text_format_dissent: Returns: (transfer full) (nullable): the same in one line, with its notes in brackets at the end */
char      *hats_text_format_dissent (const HatsText *text);

G_END_DECLS
