/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "hats-json-check.h"
#include "hats-statement.h"

G_BEGIN_DECLS

/**
 * HatsJsonReader:
 *
 * Reads members of a checked JSON document, each with its type verified and with its place in the
 * message where it does not fit. After a fault reading goes on with a neutral value, so that
 * a caller may read all and look at the faults once. Private to the guide layer.
 */
typedef struct {
  char       *name;        /* of the file */
  GBytes     *bytes;
  JsonNode   *root;      /* nullable: of a text without faults that cannot be repaired */
  gboolean    translate;   /* whether texts have translations in the guide's domain */
  GString    *pointer;     /* of the value being read */
  HatsJsonFindings findings;  /* the faults, of the text and of what it says */
  gboolean    located;     /* whether the faults have their places */
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

/** hats_json_reader_get_faults: Returns: (transfer none): the faults so far, with their places and in the order of these */
HatsFaultList  *hats_json_reader_get_faults (HatsJsonReader *self);

/** hats_json_reader_finish: Returns: whether there is no fault; sets @error to the first otherwise */
gboolean        hats_json_reader_finish    (HatsJsonReader *self,
                                            GError        **error);

/** hats_json_reader_check_members: faults members of @object that are not among @known, %NULL terminated */
void            hats_json_reader_check_members (HatsJsonReader *self,
                                            JsonObject     *object,
                                            ...) G_GNUC_NULL_TERMINATED;

/** hats_json_reader_get_text: Returns: (transfer full) (nullable): a text for people, translated */
char           *hats_json_reader_get_text  (HatsJsonReader *self,
                                            JsonObject     *object,
                                            const char     *member,
                                            gboolean        required);
/** hats_json_reader_get_word: Returns: (transfer none) (nullable): a text that is not translated */
const char     *hats_json_reader_get_word  (HatsJsonReader *self,
                                            JsonObject     *object,
                                            const char     *member,
                                            gboolean        required);
/** hats_json_reader_get_id: the same, in the form of an id */
const char     *hats_json_reader_get_id    (HatsJsonReader *self,
                                            JsonObject     *object,
                                            const char     *member,
                                            gboolean        required);
/** hats_json_reader_check_id: Returns: whether @id, of @member, has the form of an id; a fault otherwise */
gboolean        hats_json_reader_check_id  (HatsJsonReader *self,
                                            const char     *member,
                                            const char     *id);
/** hats_json_reader_get_n_faults: Returns: how many faults there are so far, to see whether reading something added one */
guint           hats_json_reader_get_n_faults (HatsJsonReader *self);
double          hats_json_reader_get_number (HatsJsonReader *self,
                                            JsonObject     *object,
                                            const char     *member,
                                            double          least,
                                            double          most,
                                            double          fallback);
int             hats_json_reader_get_int   (HatsJsonReader *self,
                                            JsonObject     *object,
                                            const char     *member,
                                            int             least,
                                            int             most,
                                            int             fallback);
gboolean        hats_json_reader_get_flag  (HatsJsonReader *self,
                                            JsonObject     *object,
                                            const char     *member);
/** hats_json_reader_get_array: Returns: (transfer none) (nullable): %NULL where it is missing */
JsonArray      *hats_json_reader_get_array (HatsJsonReader *self,
                                            JsonObject     *object,
                                            const char     *member,
                                            gboolean        required);
JsonObject     *hats_json_reader_get_object (HatsJsonReader *self,
                                            JsonObject     *object,
                                            const char     *member,
                                            gboolean        required);
/** hats_json_reader_get_nth_object: Returns: (transfer none) (nullable): an element of the array that was entered */
JsonObject     *hats_json_reader_get_nth_object (HatsJsonReader *self,
                                            JsonArray      *array,
                                            guint           index);

/**
 * HatsJsonEach:
 * @index: of the element after the present one
 * @is_whole: whether all elements so far, and the array itself, could be read
 *
 * Goes through the objects of an array; initialised with hats_json_each_init(). Its other members are private.
 */
typedef struct {
  HatsJsonReader *reader;
  JsonArray      *array;        /* nullable */
  guint           length;       /* how many elements are read */
  guint           index;
  gsize           inside;       /* the pointer's length in the array, and outside */
  gsize           outside;
  gboolean        is_whole;
} HatsJsonEach;

/** hats_json_each_init: goes to the array @member of @object; more than @most elements are a fault, and not read */
void            hats_json_each_init        (HatsJsonEach   *self,
                                            HatsJsonReader *reader,
                                            JsonObject     *object,
                                            const char     *member,
                                            gboolean        required,
                                            guint           most);
/**
 * hats_json_each_next:
 * @self: where it is
 * @element: (out) (transfer none): the next element, whose place faults then have
 *
 * What is no object is faulted and passed over. Must be called until it returns %FALSE, which leaves the array.
 *
 * Returns: whether there is another
 */
gboolean        hats_json_each_next        (HatsJsonEach   *self,
                                            JsonObject    **element);

/** hats_json_reader_get_words: Returns: (transfer full): an array of words, empty where it is missing; "" for what is none */
GStrv           hats_json_reader_get_words (HatsJsonReader *self,
                                            JsonObject     *object,
                                            const char     *member,
                                            gboolean        required);
/** hats_json_reader_get_value_of: Returns: the index of the member's word in @words, which ends with %NULL; faults others */
int             hats_json_reader_get_value_of (HatsJsonReader *self,
                                            JsonObject     *object,
                                            const char     *member,
                                            const char * const *words);

G_END_DECLS
