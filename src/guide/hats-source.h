/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define HATS_TYPE_SOURCE (hats_source_get_type ())
G_DECLARE_FINAL_TYPE (HatsSource, hats_source, HATS, SOURCE, GObject)

/**
 * HatsSource:
 *
 * A work or a piece of evidence that statements cite. Its members are
 * construct-only properties of the same names: "id", "title", "author",
 * "publisher", "date", "address", "grade", "claim" (strings, all but id and
 * title may be %NULL), "dissents-from" (a #GStrv) and "items" (how many
 * numbered items it is cited by, 0 for none). Immutable.
 */
const char         *hats_source_get_id            (HatsSource *self);
const char         *hats_source_get_title         (HatsSource *self);
const char         *hats_source_get_author        (HatsSource *self);
const char         *hats_source_get_publisher     (HatsSource *self);
const char         *hats_source_get_date          (HatsSource *self);
const char         *hats_source_get_address       (HatsSource *self);
const char         *hats_source_get_grade         (HatsSource *self);
const char         *hats_source_get_claim         (HatsSource *self);
const char * const *hats_source_get_dissents_from (HatsSource *self);
guint               hats_source_get_items         (HatsSource *self);

/** hats_source_format_work: Returns: (transfer full): who wrote it, what it is called and where it appeared: "Kent Beck, “Tidy”, O’Reilly" */
char               *hats_source_format_work       (HatsSource *self);
/** hats_source_format_citation: Returns: (transfer full): hats_source_format() without the address */
char               *hats_source_format_citation   (HatsSource *self);
/**
 * hats_source_format:
 * @self: a source
 *
 * Returns: (transfer full): the source as one line for a list of sources:
 *   author, title, publisher, date and address as far as known
 */
char               *hats_source_format            (HatsSource *self);

/**
 * hats_source_format_short:
 * @self: a source
 *
 * Returns: (transfer full): author or publisher, and date: "SmithySoft, 14 August 2025"
 */
char               *hats_source_format_short      (HatsSource *self);

G_END_DECLS
