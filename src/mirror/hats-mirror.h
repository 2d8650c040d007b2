/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-guide.h"

G_BEGIN_DECLS

/** HATS_MIRROR_MAX_SIZE: the longest advertisement that is read, in bytes. */
#define HATS_MIRROR_MAX_SIZE (1024 * 1024)

/**
 * HatsMirrorError:
 * @HATS_MIRROR_ERROR_SIZE: longer than %HATS_MIRROR_MAX_SIZE
 * @HATS_MIRROR_ERROR_BINARY: there is a NUL in it, so it is no text
 * @HATS_MIRROR_ERROR_ENCODING: not UTF-8; the message says where
 */
typedef enum {
  HATS_MIRROR_ERROR_SIZE,
  HATS_MIRROR_ERROR_BINARY,
  HATS_MIRROR_ERROR_ENCODING
} HatsMirrorError;

#define HATS_MIRROR_ERROR (hats_mirror_error_quark ())
GQuark hats_mirror_error_quark (void);

/**
 * HatsMirrorMark:
 * @start: where the words of a term begin, in bytes from the beginning of the text
 * @end: behind them
 * @role: whose term it is
 */
typedef struct {
  gsize     start;
  gsize     end;
  HatsRole *role;
} HatsMirrorMark;

/**
 * HatsMirrorDuty:
 * @text: in one line, without its bullet and without characters that nobody sees
 * @line: where it begins, from 1
 * @role: (nullable): the role of which it holds most terms, each term counted once
 * @is_both: whether roles are equal in this; then @role is %NULL
 * @marks: (element-type HatsMirrorMark): the terms found in it, in order
 */
typedef struct {
  char     *text;
  guint     line;
  HatsRole *role;
  gboolean  is_both;
  GArray   *marks;
} HatsMirrorDuty;

/**
 * HatsMirror:
 * @guide: whose terms were looked for
 * @text: the advertisement, which marks point into
 * @title: (nullable): the line that holds the title
 * @title_role: (nullable): the one role that the title names
 * @duties: (element-type HatsMirrorDuty): in the order of the text
 * @counts: (element-type guint): how many duties each of the guide's roles has
 * @n_both: how many are equally those of several roles
 * @n_matched: how many hold any term: those of roles and those of several
 * @describes: (nullable): the role that at least two thirds of the matched duties belong to
 * @describes_both: whether duties match, and no role has two thirds of them
 *
 * A job advertisement, held against the guide's terms. It counts words and claims no more.
 */
typedef struct {
  HatsGuide *guide;
  GBytes    *text;
  char      *title;
  HatsRole  *title_role;
  GPtrArray *duties;
  GArray    *counts;
  guint      n_both;
  guint      n_matched;
  HatsRole  *describes;
  gboolean   describes_both;
} HatsMirror;

/**
 * hats_mirror_new:
 * @guide: a guide
 * @text: an advertisement: UTF-8 with any line ends, which may be empty
 * @error: return location for a %HATS_MIRROR_ERROR
 *
 * Takes time in proportion to the length of the text.
 *
 * Returns: (transfer full): what was found, or %NULL
 */
HatsMirror *hats_mirror_new        (HatsGuide         *guide,
                                    GBytes            *text,
                                    GError           **error);
void        hats_mirror_free       (HatsMirror        *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsMirror, hats_mirror_free)

/** hats_mirror_has_terms: Returns: whether there are words for @role's duties, and not only for its title */
gboolean    hats_mirror_has_terms  (HatsRole          *role);

/** hats_mirror_get_duty: Returns: (transfer none): the duty at @index */
const HatsMirrorDuty *hats_mirror_get_duty  (const HatsMirror *self,
                                             guint             index);

/**
 * hats_mirror_list_words:
 * @self: a mirror
 * @duty: one of its duties
 *
 * Returns: (transfer full): the words found in it as they stand there, each once
 */
GStrv                 hats_mirror_list_words (const HatsMirror     *self,
                                              const HatsMirrorDuty *duty);

/** hats_mirror_get_count: Returns: how many duties are those of @role */
guint                 hats_mirror_get_count (const HatsMirror *self,
                                             HatsRole         *role);

G_END_DECLS
