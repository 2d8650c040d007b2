/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "hats-format.h"
#include "hats-paper.h"
#include "hats-sheet.h"

G_BEGIN_DECLS

/**
 * HatsExportError:
 * @HATS_EXPORT_ERROR_PAINT: cairo could not make the PDF
 */
typedef enum {
  HATS_EXPORT_ERROR_PAINT
} HatsExportError;

#define HATS_EXPORT_ERROR (hats_export_error_quark ())
GQuark hats_export_error_quark (void);

/**
 * HatsExportOptions:
 * @paper: for PDF
 * @columns: for text: the width of a line in characters, at least 40
 */
typedef struct {
  HatsPaper paper;
  guint     columns;
} HatsExportOptions;

/** hats_export_options_init: the locale's paper, and 80 columns */
void    hats_export_options_init (HatsExportOptions        *options);

/**
 * hats_export_sheet:
 * @sheet: what to write
 * @format: in which medium
 * @options: (nullable): how, %NULL for the defaults
 * @error: return location
 *
 * Returns: (transfer full): the file's whole content, or %NULL
 */
GBytes *hats_export_sheet        (HatsSheet                *sheet,
                                  HatsFormat                format,
                                  const HatsExportOptions  *options,
                                  GError                  **error);

/**
 * HatsTableForm: how tables leave the program for another one's text or spreadsheet.
 */
typedef enum {
  HATS_TABLE_FORM_HTML,
  HATS_TABLE_FORM_TABBED,
  HATS_TABLE_FORM_MARKDOWN
} HatsTableForm;

/**
 * hats_export_tables:
 * @sheet: a sheet
 * @form: in which form
 *
 * Writes a sheet's tables and nothing else; hats_sheet_dup_tables() makes one without numbers of notes. A
 * table without columns is written as the text of its cells alone, see hats_sheet_dup_cell().
 *
 * Returns: (transfer full): UTF-8
 */
GBytes *hats_export_tables       (HatsSheet                *sheet,
                                  HatsTableForm             form);

/*
 * One writer for each medium, in a file of its own. Each appends the whole
 * document; text is escaped as the medium needs and never read as markup.
 */
void    hats_text_write          (HatsSheet *sheet, guint columns, GString *out);
void    hats_markdown_write      (HatsSheet *sheet, GString *out);
void    hats_html_write          (HatsSheet *sheet, GString *out);
void    hats_csv_write           (HatsSheet *sheet, GString *out);
void    hats_json_write          (HatsSheet *sheet, GString *out);
GBytes *hats_pdf_write           (HatsSheet *sheet, const HatsPaper *paper, GError **error);
/* The same for the tables of a sheet alone. */
void    hats_html_write_tables   (HatsSheet *sheet, GString *out);
void    hats_markdown_write_tables (HatsSheet *sheet, GString *out);
void    hats_tabbed_write_tables (HatsSheet *sheet, GString *out);

G_END_DECLS
