/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The paginator, read back from PDF: where lines and pages break, and that nothing is lost or overlaps. */

#include "config.h"

#include <cairo-pdf.h>
#include <math.h>
#include <string.h>

#include "hats-comparison-sheet.h"
#include "hats-export.h"
#include "hats-guide-sheets.h"
#include "hats-page-draw.h"
#include "hats-pages.h"
#include "pdf-words.h"

static HatsGuide *guide;

static const struct {
  double width, height, text_size;
} papers[] = {
  { 595.28, 841.89, 9.5 }, { 841.89, 595.28, 9.5 }, { 612, 792, 11 }, { 419.53, 595.28, 9.5 }, { 420, 300, 24 },
};

static HatsPaper
make_paper (guint index)
{
  HatsPaper paper;

  hats_paper_init (&paper);
  paper.width = papers[index].width;
  paper.height = papers[index].height;
  paper.text_size = papers[index].text_size;

  return paper;
}

/* The words "a.0 a.1 …": each can be told from all others. */
static char *
make_words (const char *name,
            guint       count)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < count; i++)
    g_string_append_printf (text, "%s%s.%u", i > 0 ? " " : "", name, i);

  return g_string_free (text, FALSE);
}

static HatsText *
make_text (const char *name,
           guint       count)
{
  g_autofree char *words = make_words (name, count);

  return hats_text_new (words);
}

static void
add_row (HatsTable  *table,
         const char *name,
         guint       n_items,
         guint       n_words)
{
  HatsRow *row = hats_table_add_row (table, name);

  for (guint i = 0; i < table->columns->len; i++)
    {
      HatsCell *cell = hats_row_add_cell (row, n_items > 1);

      for (guint j = 0; j < n_items; j++)
        {
          g_autofree char *item = g_strdup_printf ("%sc%ui%u", name, i, j);

          g_ptr_array_add (cell->items, make_text (item, n_words));
        }
    }
}

static HatsTable *
add_table (HatsSheet *sheet,
           guint      n_columns)
{
  HatsTable *table = hats_sheet_add_table (sheet, "Caption", "Corner");

  for (guint i = 0; i < n_columns; i++)
    {
      g_autofree char *title = g_strdup_printf ("Role%u", i);

      hats_table_add_column (table, title, NULL, i % 2 == 0 ? "half-circle" : NULL);
    }

  return table;
}

static GPtrArray *
read_sheet (HatsSheet       *sheet,
            const HatsPaper *paper)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = hats_pdf_write (sheet, paper, &error);

  g_assert_no_error (error);
  return pdf_words_read (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static const PdfWord *
get_word (GPtrArray *words,
          guint      index)
{
  return g_ptr_array_index (words, index);
}

static const PdfWord *
find_word (GPtrArray  *words,
           const char *text)
{
  for (guint i = 0; i < words->len; i++)
    if (g_str_equal (get_word (words, i)->text, text))
      return get_word (words, i);

  for (guint i = 0; i < words->len; i++)
    g_test_message ("%s", get_word (words, i)->text);
  g_error ("“%s” is not there", text);
}

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/* As a printer and the preview get them: with another scale, and the preview over a surface that remembers what was drawn. */
static GPtrArray *
read_scaled (HatsSheet       *sheet,
             const HatsPaper *paper,
             double           zoom,
             gboolean         recorded)
{
  g_autoptr(HatsPages) pages = hats_pages_new (sheet, paper);
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append_cb, bytes, paper->width * zoom, paper->height * zoom);
  cairo_t *cr = cairo_create (surface);
  GPtrArray *words;

  for (guint i = 0; i < hats_pages_get_n_pages (pages); i++)
    {
      const cairo_rectangle_t extents = { 0, 0, paper->width * zoom, paper->height * zoom };
      cairo_surface_t *record = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &extents);
      cairo_t *target = recorded ? cairo_create (record) : cairo_reference (cr);

      cairo_save (target);
      cairo_scale (target, zoom, zoom);
      hats_pages_draw (pages, target, i, FALSE);
      cairo_restore (target);
      if (recorded)
        {
          cairo_set_source_surface (cr, record, 0, 0);
          cairo_paint (cr);
        }
      cairo_show_page (cr);
      cairo_destroy (target);
      cairo_surface_destroy (record);
    }
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);

  words = pdf_words_read (bytes->data, bytes->len);
  for (guint i = 0; i < words->len; i++)
    {
      PdfWord *word = g_ptr_array_index (words, i);

      word->left /= zoom;
      word->top /= zoom;
      word->right /= zoom;
      word->bottom /= zoom;
    }

  return words;
}

/* The same lines, pages and places in a PDF, on a printer and in the preview. */
static void
test_alike (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      /* The last with a list of contents. */
      g_autoptr(HatsSheet) sheet = i + 1 < G_N_ELEMENTS (papers)
        ? hats_comparison_sheet_new (guide, NULL)
        : hats_role_sheet_new (guide, hats_guide_find_role (guide, "product-manager"));
      HatsPaper paper = make_paper (i);
      g_autoptr(GPtrArray) words = read_sheet (sheet, &paper);
      g_autoptr(GPtrArray) printed = read_scaled (sheet, &paper, 300.0 / 72, FALSE);
      g_autoptr(GPtrArray) shown = read_scaled (sheet, &paper, 1.5, TRUE);

      g_assert_cmpuint (words->len, >, 300);
      pdf_words_assert_alike (words, printed, 0.1);
      pdf_words_assert_alike (words, shown, 0.1);
    }
}

/* A heading, and one below it, stand on the page of what they head, whatever that is. */
static void
test_headings (void)
{
  for (guint i = 0; i < (g_test_slow () ? 60 : 6); i++)
    {
      g_autoptr(HatsSheet) sheet = hats_sheet_new (guide, "comparison", "Title");
      HatsPaper paper = make_paper (i % 4);
      g_autoptr(GPtrArray) words = NULL;

      for (guint j = 0; j < i; j++)
        hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, make_text ("filler", 1));
      hats_sheet_add_heading (sheet, 2, "Upper");
      hats_sheet_add_heading (sheet, 3, "Lower");
      if (i % 3 == 0)
        add_row (add_table (sheet, 2), "row", 1, 20);
      else if (i % 3 == 1)
        g_ptr_array_add (hats_sheet_add_list (sheet)->items, make_text ("rowc0i0", 40));
      else
        hats_sheet_add_text (sheet, HATS_BLOCK_LEAD, make_text ("rowc0i0", 40));

      words = read_sheet (sheet, &paper);
      g_assert_cmpuint (find_word (words, "Upper")->page, ==, find_word (words, "rowc0i0.0")->page);
      g_assert_cmpuint (find_word (words, "Lower")->page, ==, find_word (words, "rowc0i0.0")->page);
      g_assert_cmpfloat (find_word (words, "Upper")->top, <, find_word (words, "Lower")->top);
      g_assert_cmpfloat (find_word (words, "Lower")->top, <, find_word (words, "rowc0i0.0")->top);
    }
}

/* Asserts that no page has just one line of a text that has more: lines are told apart by their tops. */
static void
assert_no_single_lines (GPtrArray  *words,
                        const char *name)
{
  g_autofree char *prefix = g_strconcat (name, ".", NULL);
  guint n_lines = 0, page = 0, total = 0;
  gboolean single = FALSE;
  double top = -1.0;

  for (guint i = 0; i < words->len; i++)
    {
      const PdfWord *word = get_word (words, i);

      if (!g_str_has_prefix (word->text, prefix))
        continue;
      if (n_lines > 0 && word->page != page)
        {
          single = single || n_lines == 1;
          n_lines = 0;
        }
      if (n_lines == 0 || fabs (word->top - top) > 2.0)
        {
          n_lines++;
          total++;
        }
      top = word->top;
      page = word->page;
    }
  g_assert_cmpuint (total, >, 0);
  g_assert_false (total > 1 && (single || n_lines == 1));
}

static void
test_single_lines (void)
{
  for (guint i = 0; i < 40; i++)
    {
      g_autoptr(HatsSheet) sheet = hats_sheet_new (guide, "comparison", "Title");
      HatsPaper paper = make_paper (i % 4);
      HatsBlock *list;
      HatsTable *table;
      g_autoptr(GPtrArray) words = NULL;

      for (guint j = 0; j < i; j++)
        hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, make_text ("filler", 1));
      list = hats_sheet_add_list (sheet);
      for (guint j = 0; j < 8; j++)
        {
          g_autofree char *paragraph = g_strdup_printf ("p%u", j);
          g_autofree char *item = g_strdup_printf ("l%u", j);

          hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, make_text (paragraph, 10 + 7 * j));
          g_ptr_array_add (list->items, make_text (item, 10 + 7 * j));
        }
      table = add_table (sheet, 2);
      add_row (table, "high", 30, 3 + i % 9);

      words = read_sheet (sheet, &paper);
      for (guint j = 0; j < 8; j++)
        {
          g_autofree char *paragraph = g_strdup_printf ("p%u", j);
          g_autofree char *item = g_strdup_printf ("l%u", j);

          assert_no_single_lines (words, paragraph);
          assert_no_single_lines (words, item);
        }
      for (guint j = 0; j < 30; j++)
        {
          g_autofree char *cell = g_strdup_printf ("highc%ui%u", j % 2, j);

          assert_no_single_lines (words, cell);
        }
    }
}

static guint
count_words (GPtrArray  *words,
             const char *text)
{
  guint count = 0;

  for (guint i = 0; i < words->len; i++)
    count += g_str_equal (get_word (words, i)->text, text) ? 1 : 0;

  return count;
}

/* Eight roles on A4: three side by side, and again the aspects beside those that follow. */
static void
test_bands (void)
{
  g_autoptr(HatsSheet) sheet = hats_sheet_new (guide, "comparison", "Title");
  HatsTable *table = add_table (sheet, 8);
  HatsPaper paper = make_paper (0);
  g_autoptr(GPtrArray) words = NULL;

  add_row (table, "first", 1, 30);
  add_row (table, "high", 20, 10);
  words = read_sheet (sheet, &paper);

  g_assert_cmpuint (count_words (words, "first"), ==, 3);
  g_assert_cmpuint (count_words (words, "(continued)"), >=, 3);
  /* Each page says which columns it has, below its head. */
  g_assert_cmpuint (count_words (words, "Columns"), ==, count_words (words, "Corner"));
  g_assert_cmpuint (count_words (words, "Columns"), >, get_word (words, words->len - 1)->page);
  for (guint i = 0; i < 8; i++)
    {
      g_autofree char *title = g_strdup_printf ("Role%u", i);
      g_autofree char *next = g_strdup_printf ("Role%u", i + 1);

      g_assert_cmpuint (count_words (words, title), >=, 1);
      if (i % 3 < 2 && i < 7)
        g_assert_cmpfloat (find_word (words, next)->left - find_word (words, title)->left, >, 105.0);
    }

  /* Across, four or more have room; and figures need less than sentences. */
  paper = make_paper (1);
  g_clear_pointer (&words, g_ptr_array_unref);
  words = read_sheet (sheet, &paper);
  g_assert_cmpuint (count_words (words, "first"), ==, 2);
  {
    g_autoptr(HatsSheet) figures = hats_sheet_new (guide, "comparison", "Title");
    g_autoptr(GPtrArray) figure_words = NULL;

    add_row (add_table (figures, 8), "r", 1, 1);
    paper = make_paper (1);
    figure_words = read_sheet (figures, &paper);
    g_assert_cmpuint (count_words (figure_words, "Columns"), ==, 0);
  }
}

/* In Hebrew the aspects stand at the right, columns follow to the left, and lines begin at their right edges. Words of one letter,
 * since poppler parts the others. */
static void
test_right_to_left (void)
{
  g_autoptr(HatsSheet) sheet = hats_sheet_new (guide, "comparison", "א");
  HatsTable *table = hats_sheet_add_table (sheet, "caption", "ב");
  HatsPaper paper = make_paper (0);
  HatsRow *row;
  g_autoptr(GPtrArray) words = NULL;
  double right = paper.width - paper.margin_right;

  hats_table_add_column (table, "ג", NULL, "half-circle");
  hats_table_add_column (table, "ד", NULL, "half-square");
  row = hats_table_add_row (table, "ה");
  g_ptr_array_add (hats_row_add_cell (row, FALSE)->items, hats_text_new ("ו 2024 ז"));
  g_ptr_array_add (hats_row_add_cell (row, TRUE)->items, hats_text_new ("ח"));
  g_ptr_array_add (hats_sheet_add_list (sheet)->items, hats_text_new ("ט"));
  words = read_sheet (sheet, &paper);

  g_assert_cmpfloat_with_epsilon (find_word (words, "ה")->right, right, 1.0);
  g_assert_cmpfloat_with_epsilon (find_word (words, "א")->right, right, 1.0);
  g_assert_cmpfloat (find_word (words, "ג")->left, >, find_word (words, "ד")->right);
  g_assert_cmpfloat (find_word (words, "ה")->left, >, find_word (words, "ו")->right);
  g_assert_cmpfloat (find_word (words, "ו")->left, >, find_word (words, "2024")->right);
  g_assert_cmpfloat (find_word (words, "2024")->left, >, find_word (words, "ז")->right);
  g_assert_cmpfloat (find_word (words, "ו")->left, >, find_word (words, "ח")->right);
  /* The bullet stands at the margin, and the item left of it. */
  g_assert_cmpfloat_with_epsilon (find_word (words, "ט")->right, right - paper.text_size, 1.0);
  for (guint i = 0; i < words->len; i++)
    g_assert_cmpfloat (get_word (words, i)->left, >=, paper.margin_left - 0.5);
}

/* Words in the order of the page never touch: those on one line stand side by side, and those of different lines do not share height. */
static void
assert_apart (GPtrArray       *words,
              const HatsPaper *paper)
{
  for (guint i = 0; i < words->len; i++)
    {
      const PdfWord *word = get_word (words, i);

      g_assert_cmpfloat (word->left, >=, paper->margin_left - 0.5);
      g_assert_cmpfloat (word->right, <=, paper->width - paper->margin_right + 0.5);
      g_assert_cmpfloat (word->top, >=, paper->margin_top - 0.5);
      g_assert_cmpfloat (word->bottom, <=, paper->height - paper->margin_bottom + 0.5);
      for (guint j = i + 1; j < words->len && get_word (words, j)->page == word->page; j++)
        {
          const PdfWord *other = get_word (words, j);
          double across = MIN (word->right, other->right) - MAX (word->left, other->left);
          double down = MIN (word->bottom, other->bottom) - MAX (word->top, other->top);

          if (across > 0.5 && down > 0.25 * MIN (word->bottom - word->top, other->bottom - other->top))
            g_error ("“%s” and “%s” overlap on page %u", word->text, other->text, word->page + 1);
        }
    }
}

/* Words that are all different, and short enough for any column: "xabcd". Only they begin so. */
static HatsText *
make_short_text (guint  n_words,
                 guint *number)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < n_words; i++, (*number)++)
    {
      g_string_append (text, i > 0 ? " x" : "x");
      for (guint rest = *number, j = 0; j < 4; j++, rest /= 26)
        g_string_append_c (text, (char) ('a' + rest % 26));
    }

  return hats_text_new (text->str);
}

/* Asserts that each of those words stands on the pages once. */
static void
assert_complete (GPtrArray *words,
                 guint      expected)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < words->len; i++)
    if (get_word (words, i)->text[0] == 'x')
      g_assert_true (g_hash_table_add (seen, get_word (words, i)->text));
  g_assert_cmpuint (g_hash_table_size (seen), ==, expected);
}

/* A row of any lengths; returns how many words it has. */
static guint
add_any_row (HatsTable *table,
             GRand     *source,
             gboolean   high,
             guint     *number)
{
  static const guint most[] = { 2, 12, 60, 300, 3000 };
  guint begin = *number;
  HatsRow *row = hats_table_add_row (table, "Row");

  for (guint i = 0; i < table->columns->len; i++)
    {
      guint n_words = (guint) g_rand_int_range (source, 1, (gint32) most[g_rand_int_range (source, 0, high ? 5 : 4)] + 1);
      guint n_items = n_words < 60 ? (guint) g_rand_int_range (source, 1, 5) : 1;
      HatsCell *cell = hats_row_add_cell (row, n_items > 1);

      for (guint j = 0; j < n_items; j++)
        g_ptr_array_add (cell->items, make_short_text (n_words, number));
    }

  return *number - begin;
}

/* Any table on any paper: nothing is lost, nothing overlaps, nothing leaves the margins, and it ends. */
static void
test_any (void)
{
  guint32 seed = (guint32) g_test_rand_int ();
  g_autoptr(GRand) source = g_rand_new_with_seed (seed);

  g_test_message ("seed %u", seed);
  for (guint i = 0; i < (g_test_slow () ? 60 : 6); i++)
    {
      g_autoptr(HatsSheet) sheet = hats_sheet_new (guide, "comparison", "Title");
      guint n_columns = (guint) g_rand_int_range (source, 1, 9);
      guint n_rows = (guint) g_rand_int_range (source, 1, 6);
      HatsTable *table = add_table (sheet, n_columns);
      HatsPaper paper = make_paper (0);
      g_autoptr(GPtrArray) words = NULL;
      guint expected = 0, number = 0;

      paper.width = g_rand_double_range (source, 220, 850);
      paper.height = g_rand_double_range (source, 260, 1200);
      paper.text_size = g_rand_double_range (source, HATS_TEXT_SIZE_LEAST, g_rand_boolean (source) ? 10 : HATS_TEXT_SIZE_MOST);
      table->fitted = g_rand_int_range (source, 0, 4) == 0;
      for (guint j = 0; j < n_rows; j++)
        expected += add_any_row (table, source, i % 10 == 0, &number);

      g_test_message ("%.0f x %.0f, %.1f points, %u columns, %u rows, %u words", paper.width, paper.height, paper.text_size,
                      n_columns, n_rows, expected);
      words = read_sheet (sheet, &paper);
      assert_complete (words, expected);
      assert_apart (words, &paper);
    }
}

/* The sign of a mark stands on the line of the mark's first word, wherever that is. */
static void
test_marks (void)
{
  guint n_moved = 0;

  for (guint i = 1; i < 34; i++)
    {
      g_autoptr(HatsSheet) sheet = hats_sheet_new (guide, "comparison", "-");
      g_autofree char *filler = g_strnfill (i, 'm');
      HatsText *text = hats_text_new (filler);
      HatsPaper paper = make_paper (3);
      g_autoptr(GPtrArray) words = NULL;

      text->mark = g_strdup ("shared");
      hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, text);
      words = read_sheet (sheet, &paper);
      n_moved += find_word (words, filler)->bottom < find_word (words, "⇄")->top + 2.0 ? 1 : 0;
      g_assert_cmpfloat_with_epsilon (find_word (words, "⇄")->bottom, find_word (words, "shared")->bottom, paper.text_size / 2);
    }
  g_assert_cmpuint (n_moved, >, 2);
}

/* A word without end is there whole, line by line: as a paragraph, a heading, a title of a row and in a cell. Each line is as wide as
 * the next, since none is cut short where the word is laid out in pieces. */
static void
test_endless_word (void)
{
  g_autoptr(GString) word = g_string_new (NULL);

  for (guint i = 0; word->len < (g_test_slow () ? 100000 : 4000); i++)
    g_string_append_printf (word, "%u%c", i, 'a' + (char) (i % 26));

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr(HatsSheet) sheet = hats_sheet_new (guide, "comparison", "-");
      g_autoptr(GString) read = g_string_new (NULL);
      g_autoptr(GPtrArray) words = NULL;
      HatsPaper paper = make_paper (1);
      double least = G_MAXDOUBLE, most = 0.0;

      if (i == 0)
        hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_text_new (word->str));
      else if (i == 1)
        hats_sheet_add_heading (sheet, 2, word->str);
      else
        {
          HatsTable *table = hats_sheet_add_table (sheet, "-", "-");
          HatsRow *row;

          hats_table_add_column (table, "-", NULL, NULL);
          row = hats_table_add_row (table, i == 2 ? word->str : "-");
          g_ptr_array_add (hats_row_add_cell (row, FALSE)->items, hats_text_new (i == 3 ? word->str : "-"));
        }

      words = read_sheet (sheet, &paper);
      for (guint j = 0; j < words->len; j++)
        {
          const PdfWord *line = get_word (words, j);

          /* What is not of the word: the foot among others. */
          if (line->top > paper.height - paper.margin_bottom - 30.0 || !g_ascii_isalnum (*line->text))
            continue;
          g_string_append (read, line->text);
          if (read->len < word->len)
            least = MIN (least, line->right - line->left);
          most = MAX (most, line->right - line->left);
        }
      g_assert_cmpstr (read->str, ==, word->str);
      g_assert_cmpfloat (least, >, most - 2.0 * paper.text_size);
    }
}

/* A row that goes over pages is a row on each, and each row has all its cells. */
static void
test_structure (void)
{
  g_autoptr(HatsSheet) sheet = hats_sheet_new (guide, "comparison", "Title");
  HatsPaper paper = make_paper (0);
  g_autoptr(GBytes) bytes = NULL;
  g_autofree char *structure = NULL;
  g_auto(GStrv) lines = NULL;
  guint n_rows = 0, n_cells = 0;

  add_row (add_table (sheet, 3), "high", 40, 12);
  bytes = hats_pdf_write (sheet, &paper, NULL);
  structure = pdf_run (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "pdfinfo", "-struct");
  lines = g_strsplit (structure, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *name = g_strstrip (lines[i]);

      if (g_str_has_prefix (name, "TR"))
        {
          g_assert_cmpuint (n_cells, ==, n_rows * 4);
          n_rows++;
        }
      if (g_str_has_prefix (name, "TH") || g_str_has_prefix (name, "TD"))
        n_cells++;
    }
  g_assert_cmpuint (n_rows, >, 4);
  g_assert_cmpuint (n_cells, ==, n_rows * 4);
}

/* All that is drawn but text, in colours or in grey, three times as large as on paper. */
static cairo_surface_t *
draw_pieces (gboolean grey)
{
  static const HatsItem items[] = {
    { .kind = HATS_ITEM_BAR, .x = 5, .y = 5, .width = 60, .height = 10, .ink = HATS_INK_PRODUCT },
    { .kind = HATS_ITEM_BAR, .x = 5, .y = 20, .width = 40, .height = 10, .ink = HATS_INK_PROJECT, .hatched = TRUE },
    { .kind = HATS_ITEM_DASHES, .x = 50, .y = 3, .height = 32 },
    { .kind = HATS_ITEM_SIGN, .x = 75, .y = 5, .width = 10, .height = 10, .ink = HATS_INK_PRODUCT, .name = (char *) "half-circle" },
    { .kind = HATS_ITEM_SIGN, .x = 90, .y = 5, .width = 10, .height = 10, .ink = HATS_INK_PROJECT, .name = (char *) "half-square" },
    { .kind = HATS_ITEM_BOX, .x = 75, .y = 22, .width = 10, .height = 10 },
    { .kind = HATS_ITEM_RULE, .x = 5, .y = 40, .width = 95, .height = 1 },
    { .kind = HATS_ITEM_RULE, .x = 5, .y = 44, .width = 95, .height = 0.4, .ink = HATS_INK_GREY },
    { .kind = HATS_ITEM_RULE, .x = 5, .y = 50, .width = 14, .height = 10, .ink = HATS_INK_PALE },
    { .kind = HATS_ITEM_RULE, .x = 20, .y = 50, .width = 14, .height = 10, .ink = HATS_INK_LIGHT },
    { .kind = HATS_ITEM_RULE, .x = 35, .y = 50, .width = 14, .height = 10, .ink = HATS_INK_DARK },
    { .kind = HATS_ITEM_RULE, .x = 50, .y = 50, .width = 14, .height = 10, .ink = HATS_INK_PRODUCT },
    { .kind = HATS_ITEM_RULE, .x = 65, .y = 50, .width = 14, .height = 10, .ink = HATS_INK_PROJECT },
    { .kind = HATS_ITEM_BAR, .x = 65.5, .y = 50.5, .width = 13, .height = 9, .ink = HATS_INK_HATCH, .hatched = TRUE },
    { .kind = HATS_ITEM_FRAME, .x = 35, .y = 50, .width = 14, .height = 10 },
  };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 315, 195);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, 3, 3);
  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    hats_item_draw (&items[i], cr, grey, FALSE);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

/* How many of 10,000 pixels differ so much that it is seen. */
static guint
compare_images (cairo_surface_t *image,
                cairo_surface_t *other)
{
  int width = cairo_image_surface_get_width (image);
  int height = cairo_image_surface_get_height (image);
  guint n_different = 0;

  g_assert_cmpint (cairo_image_surface_get_width (other), ==, width);
  g_assert_cmpint (cairo_image_surface_get_height (other), ==, height);
  for (int y = 0; y < height; y++)
    {
      const guint8 *row = cairo_image_surface_get_data (image) + y * cairo_image_surface_get_stride (image);
      const guint8 *other_row = cairo_image_surface_get_data (other) + y * cairo_image_surface_get_stride (other);

      for (int x = 0; x < width * 4; x++)
        /* The fourth byte has no meaning. */
        if (x % 4 != 3 && ABS (row[x] - other_row[x]) > 40)
          n_different++;
    }

  return n_different * 10000 / (guint) (width * height);
}

/* As in the images that were looked at; HATS_TEST_UPDATE=1 writes them anew, for a change that was looked at. */
static void
test_drawing (void)
{
  for (guint grey = 0; grey < 2; grey++)
    {
      const char *name = grey ? "drawing-grey.png" : "drawing.png";
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", name, NULL);
      cairo_surface_t *drawn = draw_pieces (grey == 1);
      cairo_surface_t *reference;

      if (g_getenv ("HATS_TEST_UPDATE") != NULL)
        cairo_surface_write_to_png (drawn, path);
      reference = cairo_image_surface_create_from_png (path);
      g_assert_cmpint (cairo_surface_status (reference), ==, CAIRO_STATUS_SUCCESS);
      g_assert_cmpuint (compare_images (drawn, reference), <=, 20);
      cairo_surface_destroy (reference);
      cairo_surface_destroy (drawn);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *pdftotext = g_find_program_in_path ("pdftotext");
  int status;

  g_test_init (&argc, &argv, NULL);
  if (pdftotext == NULL)
    {
      g_print ("1..0 # SKIP pdftotext is not installed\n");
      return 0;
    }
  guide = hats_guide_new_builtin ();

  g_test_add_func ("/pages/alike", test_alike);
  g_test_add_func ("/pages/headings", test_headings);
  g_test_add_func ("/pages/single-lines", test_single_lines);
  g_test_add_func ("/pages/bands", test_bands);
  g_test_add_func ("/pages/right-to-left", test_right_to_left);
  g_test_add_func ("/pages/any", test_any);
  g_test_add_func ("/pages/marks", test_marks);
  g_test_add_func ("/pages/endless-word", test_endless_word);
  g_test_add_func ("/pages/structure", test_structure);
  g_test_add_func ("/pages/drawing", test_drawing);
  status = g_test_run ();

  g_assert_finalize_object (guide);
  return status;
}
