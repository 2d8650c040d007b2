/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "hats-json-check.h"
#include "hats-json-place.h"

G_BEGIN_DECLS

/** HATS_JSON_NO_KEY: for the `key` of a level that has none yet */
#define HATS_JSON_NO_KEY G_MAXSIZE

/**
 * HatsJsonLevel:
 * @is_object: whether it is an object and not an array
 * @count: how many values there are so far
 * @keys: of an object: where its keys begin among those of all that is open, each with a NUL
 * @key: of an object: where that of the value being read begins there; %HATS_JSON_NO_KEY before it
 * @many_keys: (nullable): of an object: its keys, once there are many
 * @place: (nullable): where values below this one are looked for
 *
 * An array or object that is open at the place of a scan.
 */
typedef struct {
  gboolean       is_object;
  guint          count;
  gsize          keys;
  gsize          key;
  GHashTable    *many_keys;
  HatsJsonPlace *place;
} HatsJsonLevel;

/**
 * HatsJsonScan:
 * @text: the text
 * @end: where it ends
 * @at: how far it is read
 * @name: (nullable): what to call it in messages
 * @levels: what is open, from the outside
 * @depth: how many of these there are
 * @keys: of the objects that are open
 * @n_values: how many values were begun
 * @findings: (nullable): where all faults are collected; without it the first ends the scan
 * @is_spoilt: whether the text or number being read is at fault
 * @place: (nullable): only while looking for places: that of the value to be read next, if it is on the way to one
 *
 * One run over a JSON text, and what it found. Private to the check of JSON, which initialises it with the
 * text, its end and its beginning.
 */
typedef struct {
  const char       *text;
  const char       *end;
  const char       *at;
  const char       *name;
  HatsJsonLevel     levels[HATS_JSON_MAX_DEPTH];
  guint             depth;
  GString          *keys;
  guint             n_values;
  HatsJsonFindings *findings;
  gboolean          is_spoilt;
  HatsJsonPlace    *place;
} HatsJsonScan;

/** hats_json_scan_run: Returns: whether the text is one JSON document, or where faults are collected, can be known */
gboolean hats_json_scan_run        (HatsJsonScan    *scan,
                                    GError         **error);

/** hats_json_scan_report: notes a fault at @at, to be translated already, of the value being read */
void     hats_json_scan_report     (HatsJsonScan    *scan,
                                    const char      *at,
                                    HatsGuideError   code,
                                    GError         **error,
                                    const char      *message);

/** hats_json_scan_fail: the same for a fault after which nothing can be known; Returns: %FALSE */
gboolean hats_json_scan_fail       (HatsJsonScan    *scan,
                                    const char      *at,
                                    HatsGuideError   code,
                                    GError         **error,
                                    const char      *format,
                                    ...) G_GNUC_PRINTF (5, 6);

/** hats_json_scan_spoil: the same for a fault of the text or number being read; Returns: whether the scan goes on */
gboolean hats_json_scan_spoil      (HatsJsonScan    *scan,
                                    const char      *at,
                                    GError         **error,
                                    const char      *message);

/** hats_json_scan_add_spoilt: notes that what the value at @value says cannot be known */
void     hats_json_scan_add_spoilt (HatsJsonScan    *scan,
                                    const char      *value);

/** hats_json_scan_repair: writes @with over what is spoilt between @start and @end, in a copy of the text */
void     hats_json_scan_repair     (HatsJsonScan    *scan,
                                    const char      *start,
                                    const char      *end,
                                    char             with);

G_END_DECLS
