/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PdfWord: a word as poppler reads it back from a PDF; lengths in points, from the paper's top left corner. */
typedef struct {
  char  *text;
  guint  page;
  double left, top, right, bottom;
} PdfWord;

/** PdfLink: a piece of text that is linked, as poppler finds it below the link; lengths in points. */
typedef struct {
  char  *text;
  guint  page;
  double left, top;
  int    target;            /* the page that it leads to, from 0, or -1 */
  char  *address;           /* nullable: the address that it leads to */
} PdfLink;

/** pdf_run: @options: as in a shell; Returns: (transfer full): what one of poppler's programs writes of a PDF */
char      *pdf_run        (gconstpointer  data,
                           gsize          size,
                           const char    *program,
                           const char    *options);

/** pdf_words_read: Returns: (transfer full) (element-type PdfWord): the words of a PDF; poppler's pdftotext must be there */
GPtrArray *pdf_words_read (gconstpointer data,
                           gsize         size);

/** pdf_links_read: Returns: (transfer full) (element-type PdfLink): the linked text of a PDF; poppler's pdftohtml must be there */
GPtrArray *pdf_links_read (gconstpointer data,
                           gsize         size);

/** pdf_words_assert_alike: asserts that both have the same words at the same places, within @tolerance points; sorts both */
void       pdf_words_assert_alike (GPtrArray *words,
                                   GPtrArray *others,
                                   double     tolerance);

G_END_DECLS
