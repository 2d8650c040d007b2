/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** HatsFormat: the media that a sheet can be written in. */
typedef enum {
  HATS_FORMAT_TEXT,
  HATS_FORMAT_MARKDOWN,
  HATS_FORMAT_HTML,
  HATS_FORMAT_CSV,
  HATS_FORMAT_JSON,
  HATS_FORMAT_PDF
} HatsFormat;
#define HATS_N_FORMATS 6

/** hats_format_get_id: Returns: the name on the command line: "markdown" */
const char *hats_format_get_id        (HatsFormat  format);
/** hats_format_get_title: Returns: the translated name for people: "Markdown" */
const char *hats_format_get_title     (HatsFormat  format);
/** hats_format_get_suffix: Returns: the file name's ending without the dot: "md" */
const char *hats_format_get_suffix    (HatsFormat  format);
/** hats_format_get_mime_type: Returns: the media type: "text/markdown" */
const char *hats_format_get_mime_type (HatsFormat  format);
/** hats_format_from_id: Returns: whether @id names a format; if so it is in @format */
gboolean    hats_format_from_id       (const char *id,
                                       HatsFormat *format);
/** hats_format_from_file_name: the same by the file name's ending, in either case */
gboolean    hats_format_from_file_name (const char *name,
                                       HatsFormat *format);

G_END_DECLS
