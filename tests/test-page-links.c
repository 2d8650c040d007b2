/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Links on paper, read back from PDF: which words are linked, and which page they lead to. */

#include "config.h"

#include <math.h>
#include <string.h>

#include "hats-export.h"
#include "hats-guide-sheets.h"
#include "hats-page-item.h"
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

static guint
count (const char *text,
       const char *piece)
{
  guint n = 0;

  for (const char *p = strstr (text, piece); p != NULL; p = strstr (p + 1, piece))
    n++;

  return n;
}

/* Asserts that numbers on the second page lead to the notes on the last, and those of the notes back. Returns how many links there are. */
static guint
assert_back (HatsSheet *sheet)
{
  HatsPaper paper;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GPtrArray) links = NULL;
  g_autoptr(HatsPages) pages = NULL;
  g_autofree char *structure = NULL;

  hats_paper_init (&paper);
  pages = hats_pages_new (sheet, &paper);
  g_assert_cmpuint (hats_pages_get_n_pages (pages), >, 2);
  bytes = hats_pdf_write (sheet, &paper, NULL);
  links = pdf_links_read (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  for (guint i = 0; i < links->len; i++)
    {
      const PdfLink *link = g_ptr_array_index (links, i);

      g_assert_cmpint (link->target, ==, link->page == 1 ? (int) hats_pages_get_n_pages (pages) - 1 : 1);
    }

  structure = pdf_run (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "pdfinfo", "-struct");
  return count (structure, "Link (inline)");
}

/* A note that is cited in several places, and by who disagrees: each number leads to the note, and the note to the first. */
static void
test_back (void)
{
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr(HatsSheet) sheet = hats_sheet_new (guide, "comparison", "Title");
      gboolean first = i % 2 == 0;
      gboolean disputed = i / 2 == 0;
      GPtrArray *items;

      for (guint j = 0; j < 60; j++)
        hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_text_new ("-"));
      items = hats_sheet_add_list (sheet)->items;
      if (first)
        add_cited (items, "a", 1);
      add_cited (items, "b", 2);
      if (disputed)
        {
          guint numbers[] = { 3, 2 };
          HatsText *dissent = hats_text_new ("c [9]");

          g_array_append_vals (dissent->notes, numbers, G_N_ELEMENTS (numbers));
          ((HatsText *) g_ptr_array_index (items, items->len - 1))->dissent = dissent;
        }
      for (guint j = 0; j < 80; j++)
        hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_text_new ("-"));
      for (guint j = 0; j < 3; j++)
        add_note (sheet, "d", NULL);

      /* The number of the first, of the second, and two of who disagrees; and back from each note that is cited. */
      g_assert_cmpuint (assert_back (sheet), ==, (first ? 2 : 0) + 2 + (disputed ? 3 : 0));
    }
}

/* Adds sections that can be told from each other in either direction: each a letter, with so much text below it. */
static void
add_sections (HatsSheet *sheet,
              gunichar   letter,
              guint      count,
              guint      n_paragraphs)
{
  for (guint i = 0; i < count; i++)
    {
      char title[7] = { 0 };

      g_unichar_to_utf8 (letter + i, title);
      hats_sheet_add_heading (sheet, 2, title);
      for (guint j = 0; j < n_paragraphs; j++)
        hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_text_new (letter < 0x80 ? "-" : "ת"));
    }
}

/* The entry or the heading of a section, the first on its page. */
static const PdfLink *
find_section (GPtrArray *links,
              gunichar   letter,
              gboolean   heading)
{
  const PdfLink *first = NULL;

  for (guint i = 0; i < links->len; i++)
    {
      const PdfLink *link = g_ptr_array_index (links, i);

      if (g_utf8_get_char (link->text) != letter || *g_utf8_next_char (link->text) != '\0')
        continue;
      if (!heading || first != NULL)
        return link;
      first = link;
    }
  g_error ("section %u is not linked", letter);
}

/* The number beside an entry: on its line, and linked as it is. */
static gboolean
has_number (GPtrArray     *links,
            const PdfLink *entry)
{
  g_autofree char *number = g_strdup_printf ("%d", entry->target + 1);

  for (guint i = 0; i < links->len; i++)
    {
      const PdfLink *link = g_ptr_array_index (links, i);

      if (link->page == entry->page && fabs (link->top - entry->top) < 2.0 && link->target == entry->target &&
          g_str_equal (link->text, number))
        return TRUE;
    }

  return FALSE;
}

/* Each entry leads to the page of its heading and says its number, and the heading leads back: on any paper, in both
 * directions, below a table in bands too. */
static void
test_contents (void)
{
  static const struct {
    double width, height, text_size;
    gunichar letter;
    guint n_sections, n_paragraphs, n_columns;
  } cases[] = {
    { 595.28, 841.89, 9.5, 'A', 20, 9, 0 }, { 612, 792, 11, 'A', 3, 40, 0 }, { 841.89, 595.28, 9.5, 'A', 12, 9, 8 },
    { 420, 300, 24, 'A', 26, 2, 2 }, { 595.28, 841.89, 9.5, 0x05d0, 20, 9, 0 }, { 841.89, 595.28, 14, 0x05d0, 12, 9, 8 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean latin = cases[i].letter < 0x80;
      g_autoptr(HatsSheet) sheet = hats_sheet_new (guide, "role", latin ? "0" : "ת");
      HatsPaper paper;
      g_autoptr(GPtrArray) links = NULL;
      g_autoptr(HatsPages) pages = NULL;

      hats_paper_init (&paper);
      paper.width = cases[i].width;
      paper.height = cases[i].height;
      paper.text_size = cases[i].text_size;
      if (cases[i].n_columns > 0)
        {
          HatsTable *table = hats_sheet_add_table (sheet, "0", "0");
          HatsRow *row = hats_table_add_row (table, "0");

          for (guint j = 0; j < cases[i].n_columns; j++)
            {
              hats_table_add_column (table, "0", NULL, NULL);
              g_ptr_array_add (hats_row_add_cell (row, FALSE)->items, hats_text_new ("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"));
            }
        }
      add_sections (sheet, cases[i].letter, cases[i].n_sections, cases[i].n_paragraphs);
      links = read_links (sheet, &paper);
      pages = hats_pages_new (sheet, &paper);
      g_assert_cmpuint (hats_pages_get_n_pages (pages), >, 1);

      for (guint j = 0; j < cases[i].n_sections; j++)
        {
          const HatsHeading *place = g_ptr_array_index (hats_pages_get_headings (pages), j + 1);
          const PdfLink *entry = find_section (links, cases[i].letter + j, FALSE);
          const PdfLink *heading = find_section (links, cases[i].letter + j, TRUE);

          g_assert_cmpint (entry->target, ==, (int) place->page);
          g_assert_cmpuint (heading->page, ==, place->page);
          g_assert_cmpint (heading->target, ==, (int) find_section (links, cases[i].letter, FALSE)->page);
          g_assert_true (has_number (links, entry));
        }
    }
}

/* A list of contents takes no page more where there are few; none is there on one page, for two sections, or where a
 * sheet must fit. */
static void
test_contents_room (void)
{
  guint n_lists = 0;
  HatsPaper paper;

  hats_paper_init (&paper);
  for (guint i = 2; i < 80; i += 3)
    {
      g_autoptr(HatsSheet) sheet = hats_sheet_new (guide, "role", "0");
      g_autoptr(HatsPages) plain = NULL;
      g_autoptr(HatsPages) pages = NULL;
      g_autoptr(GPtrArray) links = NULL;

      add_sections (sheet, 'A', i % 4 == 0 ? 2 : 4, i);
      pages = hats_pages_new (sheet, &paper);
      links = read_links (sheet, &paper);
      n_lists += links->len > 0 ? 1 : 0;
      if (i % 4 == 0 || hats_pages_get_n_pages (pages) == 1)
        g_assert_cmpuint (links->len, ==, 0);

      sheet->most_pages = 1000;
      plain = hats_pages_new (sheet, &paper);
      if (hats_pages_get_n_pages (plain) <= 4)
        g_assert_cmpuint (hats_pages_get_n_pages (pages), ==, hats_pages_get_n_pages (plain));
      else if (i % 4 != 0)
        g_assert_cmpuint (links->len, >, 0);
      g_clear_pointer (&links, g_ptr_array_unref);
      links = read_links (sheet, &paper);
      g_assert_cmpuint (links->len, ==, 0);
    }
  g_assert_cmpuint (n_lists, >, 6);
}

/* The first link whose text @title begins with: poppler parts words at ligatures. */
static const PdfLink *
find_beginning (GPtrArray  *links,
                const char *title)
{
  for (guint i = 0; i < links->len; i++)
    {
      const PdfLink *link = g_ptr_array_index (links, i);

      if (strlen (link->text) >= 3 && g_str_has_prefix (title, link->text))
        return link;
    }
  g_error ("“%s” is not linked", title);
}

/* The guide's own longer sheets. */
static void
test_contents_of_guide (void)
{
  HatsPaper paper;

  hats_paper_init (&paper);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(HatsSheet) sheet = i == 0 ? hats_role_sheet_new (guide, hats_guide_find_role (guide, "product-manager"))
                                          : hats_together_sheet_new (guide);
      g_autoptr(GPtrArray) links = read_links (sheet, &paper);
      g_autoptr(HatsPages) pages = hats_pages_new (sheet, &paper);
      GPtrArray *headings = hats_pages_get_headings (pages);

      for (guint j = 0; j < headings->len; j++)
        {
          const HatsHeading *heading = g_ptr_array_index (headings, j);

          if (heading->level == 2)
            g_assert_cmpint (find_beginning (links, heading->text)->target, ==, (int) heading->page);
        }
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
  g_test_add_func ("/page-links/back", test_back);
  g_test_add_func ("/page-links/contents", test_contents);
  g_test_add_func ("/page-links/contents-room", test_contents_room);
  g_test_add_func ("/page-links/contents-of-guide", test_contents_of_guide);

  result = g_test_run ();
  g_object_unref (guide);
  return result;
}
