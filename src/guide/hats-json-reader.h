/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "hats-json-check.h"

G_BEGIN_DECLS

/**
 * HatsJsonReader:
 *
 * A JSON document that is being read: where, and what was found to be at fault, each with its place. After a fault
 * reading goes on, so that a caller may read all and look at the faults once. hats-json-members.h has what reads.
 */
typedef struct {
  char             *name;        /* of the file */
  GBytes           *bytes;
  JsonNode         *root;        /* nullable: of a text with faults that cannot be repaired */
  gboolean          translate;   /* whether texts have translations in the guide's domain */
  GString          *pointer;     /* of the value being read */
  HatsJsonFindings  findings;    /* the faults, of the text and of what it says */
  gboolean          located;     /* whether the faults have their places */
} HatsJsonReader;

/** hats_json_reader_open: Returns: (transfer full): a reader for @bytes, be they valid or not */
HatsJsonReader *hats_json_reader_open      (GBytes         *bytes,
                                            const char     *name,
                                            gboolean        translate);

/** hats_json_reader_new: the same, or %NULL where @bytes are not valid JSON */
HatsJsonReader *hats_json_reader_new       (GBytes         *bytes,
                                            const char     *name,
                                            gboolean        translate,
                                            GError        **error);
void            hats_json_reader_free      (HatsJsonReader *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HatsJsonReader, hats_json_reader_free)

/** hats_json_reader_close: forgets the values, once all that is wanted of them is read; faults can still be added and told */
void            hats_json_reader_close     (HatsJsonReader *self);

/** hats_json_reader_is_whole: Returns: whether all ids that the text gives are known */
gboolean        hats_json_reader_is_whole  (HatsJsonReader *self);

/** hats_json_reader_get_root: Returns: (nullable): the document's object; a fault where it is another value */
JsonObject     *hats_json_reader_get_root  (HatsJsonReader *self);

/** hats_json_reader_has_member: Returns: whether the document is an object with @member */
gboolean        hats_json_reader_has_member (HatsJsonReader *self,
                                            const char     *member);

/** hats_json_reader_enter: goes to a member, or with @step "3" to an element; returns the length to leave with */
gsize           hats_json_reader_enter     (HatsJsonReader *self,
                                            const char     *step);
gsize           hats_json_reader_enter_nth (HatsJsonReader *self,
                                            guint           index);
void            hats_json_reader_leave     (HatsJsonReader *self,
                                            gsize           length);

/** hats_json_reader_fail: @member: (nullable): of the current value; notes a fault */
void            hats_json_reader_fail      (HatsJsonReader *self,
                                            const char     *member,
                                            HatsGuideError  code,
                                            const char     *format,
                                            ...) G_GNUC_PRINTF (4, 5);

/** hats_json_reader_fail_at: the same for the value of @pointer */
void            hats_json_reader_fail_at   (HatsJsonReader *self,
                                            const char     *pointer,
                                            HatsGuideError  code,
                                            const char     *message);

/** hats_json_reader_get_n_faults: Returns: how many faults there are so far, to see whether reading something added one */
guint           hats_json_reader_get_n_faults (HatsJsonReader *self);

/** hats_json_reader_get_faults: Returns: (transfer none): the faults so far, with their places and in the order of these */
HatsFaultList  *hats_json_reader_get_faults (HatsJsonReader *self);

/** hats_json_reader_finish: Returns: whether there is no fault; sets @error to the first otherwise */
gboolean        hats_json_reader_finish    (HatsJsonReader *self,
                                            GError        **error);

G_END_DECLS
