/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "hats-case.h"

G_BEGIN_DECLS

#define HATS_TYPE_DOCUMENT (hats_document_get_type ())
G_DECLARE_FINAL_TYPE (HatsDocument, hats_document, HATS, DOCUMENT, GObject)

/**
 * HatsDocument:
 * @title: property: the file's name without its suffix; %NULL for a case that has no file
 * @modified: property: whether the case differs from what its file holds
 * @can-undo: property
 * @can-redo: property
 * @changed: signal, emitted once after each change of the case
 *
 * A case that is being worked on: what it is now, what it was before, and the
 * file that it came from. All that edits a case goes through here, so that every edit can be undone.
 */

/** hats_document_new: @rules: the guide's model; Returns: (transfer full): a document with an empty case */
HatsDocument  *hats_document_new            (HatsRules             *rules);

/** hats_document_get_case: Returns: (transfer none): the case as it is now */
HatsCase      *hats_document_get_case       (HatsDocument          *self);
/** hats_document_get_file: Returns: (transfer none) (nullable): the file that the case came from or went to */
GFile         *hats_document_get_file       (HatsDocument          *self);
/** hats_document_get_title: Returns: (transfer none) (nullable): the file's name without its suffix */
const char    *hats_document_get_title      (HatsDocument          *self);
gboolean       hats_document_is_modified    (HatsDocument          *self);
/** hats_document_is_untouched: Returns: whether there is neither a file nor any edit, so that another case may take its place */
gboolean       hats_document_is_untouched   (HatsDocument          *self);

/**
 * hats_document_edit:
 * @self: a document
 * @edited: what the case becomes
 * @topic: (nullable): what is being edited, such as "answer/people"; edits of one topic that follow each other
 *   within a second or two are undone as one
 *
 * Makes @edited the case, unless it says the same as the present one.
 */
void           hats_document_edit           (HatsDocument          *self,
                                             HatsCase              *edited,
                                             const char            *topic);
/** hats_document_set_answer: @input: an input's index; @value: a number, a choice's index or %HATS_NOT_SURE */
void           hats_document_set_answer     (HatsDocument          *self,
                                             guint                  input,
                                             int                    value);
/** hats_document_set_text: edits one of the case's texts, see hats_case_with_text() */
void           hats_document_set_text       (HatsDocument          *self,
                                             const char            *group,
                                             const char            *field,
                                             const char            *text);
void           hats_document_undo           (HatsDocument          *self);
void           hats_document_redo           (HatsDocument          *self);
/** hats_document_end_topic: the next edit is undone by itself, whatever it is about */
void           hats_document_end_topic      (HatsDocument          *self);

/**
 * hats_document_replace:
 * @self: a document
 * @replacement: what the case is from now on
 * @file: (nullable): the file that it belongs to
 * @modified: whether it differs from what @file holds
 *
 * Puts another case in the document's place; nothing before it can be undone.
 */
void           hats_document_replace        (HatsDocument          *self,
                                             HatsCase              *replacement,
                                             GFile                 *file,
                                             gboolean               modified);
/**
 * hats_document_load:
 * @self: a document
 * @file: a file that holds a case
 * @error: return location, see hats_case_load()
 *
 * Returns: whether the document is now that of @file; if not, it is as before
 */
gboolean       hats_document_load           (HatsDocument          *self,
                                             GFile                 *file,
                                             GError               **error);
/**
 * hats_document_save:
 * @self: a document
 * @file: where to save it; the document's file from now on
 * @error: return location, see hats_file_save()
 *
 * Returns: whether @file holds the case; if not, the document is as before
 */
gboolean       hats_document_save           (HatsDocument          *self,
                                             GFile                 *file,
                                             GError               **error);

G_END_DECLS
