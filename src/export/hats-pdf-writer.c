/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#include "hats-export.h"
#include "hats-page-cursor.h"
#include "hats-pages.h"
#include "hats-progress.h"

static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* What the guide is about: the main roles. */
static char *
get_keywords (HatsSheet *sheet)
{
  g_autoptr(GListModel) roles = hats_guide_list_main_roles (sheet->guide);
  g_autoptr(GString) keywords = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);

      g_string_append_printf (keywords, "%s%s", i > 0 ? ", " : "", hats_role_get_title (role));
    }

  return g_string_free (g_steal_pointer (&keywords), FALSE);
}

static void
set_field (cairo_surface_t      *surface,
           cairo_pdf_metadata_t  field,
           const char           *text)
{
  g_autofree char *clean = hats_page_make_text (text);

  cairo_pdf_surface_set_metadata (surface, field, clean);
}

static void
set_metadata (cairo_surface_t *surface,
              HatsSheet       *sheet)
{
  g_autoptr(GDateTime) date = g_date_time_to_utc (sheet->date);
  g_autofree char *keywords = get_keywords (sheet);
  g_autofree char *created = g_date_time_format (date, "%Y-%m-%dT%H:%M:%SZ");

  set_field (surface, CAIRO_PDF_METADATA_TITLE, sheet->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, "Two Hats");
  set_field (surface, CAIRO_PDF_METADATA_SUBJECT, sheet->source_line);
  set_field (surface, CAIRO_PDF_METADATA_KEYWORDS, keywords);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Two Hats " HATS_VERSION);
  /* Without dates of its own, cairo writes the time of day: no two files would be alike. */
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, created);
}

/* Headings of level 2 stand below the title, those of level 3 below the last of level 2. */
static void
add_outline (cairo_surface_t *surface,
             HatsPages       *pages)
{
  GPtrArray *headings = hats_pages_get_headings (pages);
  int parents[4] = { CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT };

  for (guint i = 0; i < headings->len; i++)
    {
      const HatsHeading *heading = g_ptr_array_index (headings, i);
      guint level = CLAMP (heading->level, 1, 3);
      /* A whole number: cairo 1.16 reads others with the locale’s decimal sign, and 1.18 with a point. */
      g_autofree char *place = g_strdup_printf ("page=%u pos=[0 %.0f]", heading->page + 1, floor (heading->y));

      parents[level] = cairo_pdf_surface_add_outline (surface, parents[level - 1], heading->text, place,
                                                      level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : 0);
      for (guint below = level + 1; below < G_N_ELEMENTS (parents); below++)
        parents[below] = parents[level];
    }
}

static void
draw_pages (cairo_surface_t *surface,
            cairo_t         *cr,
            HatsPages       *pages)
{
  guint n_pages = hats_pages_get_n_pages (pages);

  hats_progress_begin (HATS_PHASE_DRAWING, n_pages);
  cairo_tag_begin (cr, "Document", NULL);
  for (guint i = 0; i < n_pages; i++)
    {
      /* Translators: what a PDF viewer calls a page. */
      g_autofree char *label = g_strdup_printf (_("Page %u"), i + 1);

      /* Of a bare number cairo 1.16 makes an empty label. */
      cairo_pdf_surface_set_page_label (surface, label);
      hats_pages_draw (pages, cr, i, TRUE);
      /* Ended after the last page is shown, cairo 1.18 adds an empty page for it. */
      if (i + 1 == n_pages)
        cairo_tag_end (cr, "Document");
      cairo_show_page (cr);
      hats_progress_step ();
    }
}

GBytes *
hats_pdf_write (HatsSheet        *sheet,
                const HatsPaper  *paper,
                GError          **error)
{
  g_autoptr(HatsPages) pages = hats_pages_new (sheet, paper);
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  /* To memory: cairo 1.16 does not notice that a file cannot be written. */
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (write_cb, bytes, paper->width, paper->height);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  set_metadata (surface, sheet);
  add_outline (surface, pages);
  draw_pages (surface, cr, pages);

  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error_literal (error, HATS_EXPORT_ERROR, HATS_EXPORT_ERROR_PAINT, cairo_status_to_string (status));
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
