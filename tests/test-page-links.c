/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Links on paper, read back from PDF: which words are linked, and which page they lead to. */

#include "config.h"

#include <string.h>

#include "hats-export.h"
#include "hats-guide-sheets.h"
#include "hats-pages.h"
#include "pdf-words.h"

static HatsGuide *guide;

static GPtrArray *
read_links (HatsSheet       *sheet,
            const HatsPaper *paper)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = hats_pdf_write (sheet, paper, &error);

  g_assert_no_error (error);
  return pdf_links_read (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static const PdfLink *
find_link (GPtrArray  *links,
           const char *text)
{
  for (guint i = 0; i < links->len; i++)
    {
      const PdfLink *link = g_ptr_array_index (links, i);

      if (g_str_equal (link->text, text))
        return link;
    }
  for (guint i = 0; i < links->len; i++)
    g_test_message ("%s", ((const PdfLink *) g_ptr_array_index (links, i))->text);
  g_error ("“%s” is not linked", text);
}

/* Adds a source without a guide. */
static void
add_note (HatsSheet  *sheet,
          const char *text,
          const char *address)
{
  HatsNote *note = g_new0 (HatsNote, 1);

  note->source = g_strdup (text);
  note->text = g_strdup (text);
  note->work = g_strdup (text);
  note->summary = g_strdup (text);
  note->address = g_strdup (address);
  g_ptr_array_add (sheet->notes, note);
}

/* Adds to a list a text that rests on a note. */
static void
add_cited (GPtrArray  *items,
           const char *text,
           guint       number)
{
  HatsText *cited = hats_text_new (text);

  g_array_append_val (cited->notes, number);
  g_ptr_array_add (items, cited);
}

/* The numbers of notes and the notes themselves, in words of either direction. */
static void
test_notes (void)
{
  static const struct {
    const char *title, *text, *note;
  } cases[] = { { "A", "b c", "d" }, { "א", "ב ג", "ד" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HatsSheet) sheet = hats_sheet_new (guide, "comparison", cases[i].title);
      HatsTable *table = hats_sheet_add_table (sheet, cases[i].title, cases[i].title);
      HatsRow *row;
      HatsPaper paper;
      g_autoptr(GPtrArray) links = NULL;

      hats_table_add_column (table, cases[i].title, NULL, NULL);
      hats_table_add_column (table, cases[i].title, NULL, NULL);
      row = hats_table_add_row (table, cases[i].title);
      add_cited (hats_row_add_cell (row, TRUE)->items, cases[i].text, 1);
      add_cited (hats_row_add_cell (row, TRUE)->items, cases[i].text, 2);
      add_note (sheet, cases[i].note, NULL);
      add_note (sheet, cases[i].note, "https://example.org");

      hats_paper_init (&paper);
      links = read_links (sheet, &paper);
      g_assert_cmpint (find_link (links, "1")->target, ==, 0);
      g_assert_cmpint (find_link (links, "2")->target, ==, 0);
      g_assert_cmpstr (find_link (links, cases[i].note)->address, ==, "https://example.org");
      g_assert_cmpfloat (find_link (links, cases[i].note)->top, >, find_link (links, "2")->top);
    }
}

int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  guide = hats_guide_new_builtin ();

  g_test_add_func ("/page-links/notes", test_notes);

  result = g_test_run ();
  g_object_unref (guide);
  return result;
}
