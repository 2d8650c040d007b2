/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-format.h"

#include <glib/gi18n-lib.h>

typedef struct {
  const char *id;
  const char *title;
  const char *suffix;
  const char *mime_type;
} Format;

static const Format formats[HATS_N_FORMATS] = {
  [HATS_FORMAT_TEXT] = { "text", N_("Plain Text"), "txt", "text/plain" },
  [HATS_FORMAT_MARKDOWN] = { "markdown", N_("Markdown"), "md", "text/markdown" },
  [HATS_FORMAT_HTML] = { "html", N_("Web Page (HTML)"), "html", "text/html" },
  [HATS_FORMAT_CSV] = { "csv", N_("Spreadsheet (CSV)"), "csv", "text/csv" },
  [HATS_FORMAT_JSON] = { "json", N_("Data (JSON)"), "json", "application/json" },
  [HATS_FORMAT_PDF] = { "pdf", N_("Document (PDF)"), "pdf", "application/pdf" },
};

const char *
hats_format_get_id (HatsFormat format)
{
  return formats[format].id;
}

const char *
hats_format_get_title (HatsFormat format)
{
  return _(formats[format].title);
}

const char *
hats_format_get_suffix (HatsFormat format)
{
  return formats[format].suffix;
}

const char *
hats_format_get_mime_type (HatsFormat format)
{
  return formats[format].mime_type;
}

gboolean
hats_format_from_id (const char *id,
                     HatsFormat *format)
{
  g_return_val_if_fail (id != NULL, FALSE);

  for (guint i = 0; i < HATS_N_FORMATS; i++)
    if (g_str_equal (formats[i].id, id))
      {
        *format = (HatsFormat) i;
        return TRUE;
      }

  return FALSE;
}

gboolean
hats_format_from_file_name (const char *name,
                            HatsFormat *format)
{
  g_autofree char *folded = g_ascii_strdown (name, -1);

  for (guint i = 0; i < HATS_N_FORMATS; i++)
    {
      g_autofree char *ending = g_strconcat (".", formats[i].suffix, NULL);

      if (g_str_has_suffix (folded, ending))
        {
          *format = (HatsFormat) i;
          return TRUE;
        }
    }

  return FALSE;
}
