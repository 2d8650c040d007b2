/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-export.h"

G_DEFINE_QUARK (hats-export-error-quark, hats_export_error)

void
hats_export_options_init (HatsExportOptions *options)
{
  hats_paper_init (&options->paper);
  options->columns = 80;
}

GBytes *
hats_export_sheet (HatsSheet                *sheet,
                   HatsFormat                format,
                   const HatsExportOptions  *options,
                   GError                  **error)
{
  HatsExportOptions defaults;
  GString *out;

  g_return_val_if_fail (sheet != NULL, NULL);

  if (options == NULL)
    {
      hats_export_options_init (&defaults);
      options = &defaults;
    }

  if (format == HATS_FORMAT_PDF)
    return hats_pdf_write (sheet, &options->paper, error);

  out = g_string_new (NULL);
  switch (format)
    {
    case HATS_FORMAT_MARKDOWN:
      hats_markdown_write (sheet, out);
      break;
    case HATS_FORMAT_HTML:
      hats_html_write (sheet, out);
      break;
    case HATS_FORMAT_CSV:
      hats_csv_write (sheet, out);
      break;
    case HATS_FORMAT_JSON:
      hats_json_write (sheet, out);
      break;
    case HATS_FORMAT_TEXT:
    case HATS_FORMAT_PDF:
    default:
      hats_text_write (sheet, options->columns, out);
      break;
    }

  return g_string_free_to_bytes (out);
}

GBytes *
hats_export_tables (HatsSheet     *sheet,
                    HatsTableForm  form)
{
  GString *out;

  g_return_val_if_fail (sheet != NULL, NULL);

  out = g_string_new (NULL);
  switch (form)
    {
    case HATS_TABLE_FORM_HTML:
      hats_html_write_tables (sheet, out);
      break;
    case HATS_TABLE_FORM_MARKDOWN:
      hats_markdown_write_tables (sheet, out);
      break;
    case HATS_TABLE_FORM_TABBED:
    default:
      hats_tabbed_write_tables (sheet, out);
      break;
    }

  return g_string_free_to_bytes (out);
}
