/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-json-reader.h"

G_BEGIN_DECLS

/*
 * Reads the members of an object of a JSON document, each with its type verified. What does not fit is a fault of the
 * reader, and read as a neutral value.
 */

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
