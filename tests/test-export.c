/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Sheets, writers and paginator, with texts that were meant to do harm. */

#include "config.h"

#include <string.h>

#include "hats-comparison-sheet.h"
#include "hats-export.h"
#include "hats-file.h"
#include "hats-guide-sheets.h"
#include "hats-map-sheet.h"
#include "hats-pages.h"
#include "hats-recommendation-sheet.h"
#include "hats-text-lines.h"
#include "hats-sheet-tables.h"

#define HOSTILE "<b>&amp; | *a* `b` [c](d) \"q\"\n# e\t\xe2\x80\xae" "f"

static HatsGuide *guide;

/* A sheet of one table, whose cells hold @text @times over. */
static HatsSheet *
make_table_sheet (guint       n_rows,
                  guint       n_columns,
                  const char *text,
                  guint       times)
{
  HatsSheet *sheet = hats_sheet_new (guide, "comparison", "Title");
  HatsTable *table = hats_sheet_add_table (sheet, "Caption", "Corner");

  for (guint i = 0; i < n_columns; i++)
    hats_table_add_column (table, "Column", "subtitle", "half-circle");
  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *title = g_strdup_printf ("Row%u", i);
      HatsRow *row = hats_table_add_row (table, title);

      for (guint j = 0; j < n_columns; j++)
        {
          HatsCell *cell = hats_row_add_cell (row, times > 1);

          for (guint k = 0; k < times; k++)
            g_ptr_array_add (cell->items, hats_text_new (text));
        }
    }

  return sheet;
}

static char *
write_sheet (HatsSheet  *sheet,
             HatsFormat  format)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = hats_export_sheet (sheet, format, NULL, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_markdown (void)
{
  g_autoptr(HatsSheet) sheet = make_table_sheet (1, 1, HOSTILE, 1);
  g_autofree char *out = write_sheet (sheet, HATS_FORMAT_MARKDOWN);

  g_assert_nonnull (strstr (out, "| **Row0** | \\<b>\\&amp; \\| \\*a\\* \\`b\\` \\[c\\](d) \"q\" \\# e f"));
}

/* What begins a block is escaped where it would make it one of another kind, and only there. */
static void
test_markdown_blocks (void)
{
  static const struct {
    const char *text;
    const char *written;
  } cases[] = {
    { "# a", "\\# a" }, { "- a", "\\- a" }, { "+ a", "\\+ a" }, { "> a", "\\> a" }, { ">a", "\\>a" }, { "1. a", "1\\. a" },
    { "12) a", "12\\) a" }, { "---", "\\---" }, { "===", "\\===" }, { "    a", "a" }, { "```", "\\`\\`\\`" }, { "-", "\\-" },
    { "-2 h", "-2 h" }, { "43.8 h", "43.8 h" }, { "a - b", "a - b" }, { "(a)", "(a)" }, { "2024", "2024" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HatsSheet) sheet = hats_sheet_new (guide, "comparison", "Title");
      g_autofree char *expected = g_strdup_printf ("# Title\n\n%s\n\n", cases[i].written);
      g_autofree char *out = NULL;

      hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_text_new (cases[i].text));
      out = write_sheet (sheet, HATS_FORMAT_MARKDOWN);
      g_assert_true (g_str_has_prefix (out, expected));
    }
}

static void
test_html (void)
{
  g_autoptr(HatsSheet) sheet = make_table_sheet (1, 1, HOSTILE, 1);
  g_autofree char *out = write_sheet (sheet, HATS_FORMAT_HTML);

  g_assert_nonnull (strstr (out, "<th scope=\"row\">Row0</th><td data-head=\"Column\">&lt;b&gt;&amp;amp; | *a*"));
  g_assert_null (strstr (out, "<b>"));
  g_assert_null (strstr (out, "\xe2\x80\xae"));
  g_assert_nonnull (strstr (out, "<html lang=\""));
  g_assert_nonnull (strstr (out, "<caption>Caption</caption>"));
}

/* Who disagrees has notes too: linked in HTML, in brackets where there are no links. */
static void
test_dissent (void)
{
  g_autoptr(HatsSheet) sheet = hats_sheet_new (guide, "role", "Title");
  HatsText *text = hats_text_new ("a");
  guint numbers[] = { 2, 3 };
  g_autofree char *html = NULL;
  g_autofree char *plain = NULL;

  text->dissent = hats_text_new ("b");
  g_array_append_vals (text->dissent->notes, numbers, G_N_ELEMENTS (numbers));
  hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, text);
  html = write_sheet (sheet, HATS_FORMAT_HTML);
  plain = write_sheet (sheet, HATS_FORMAT_TEXT);

  g_assert_nonnull (strstr (html, "Disputed: b<sup><a href=\"#note-2\">2</a></sup><sup>,<a href=\"#note-3\">3</a></sup></span>"));
  g_assert_nonnull (strstr (plain, "Disputed: b [2, 3]\n"));
}

static void
test_csv (void)
{
  static const char * const formulas[] = { "=1+1", "+1", "-1", "@a", " =1", "\t=1" };

  for (guint i = 0; i < G_N_ELEMENTS (formulas); i++)
    {
      g_autoptr(HatsSheet) sheet = make_table_sheet (1, 1, formulas[i], 1);
      g_autofree char *out = write_sheet (sheet, HATS_FORMAT_CSV);
      g_autofree char *expected = g_strdup_printf ("\"Corner\",\"Column\"\r\n\"Row0\",\"'%s\"\r\n", formulas[i]);

      g_assert_cmpstr (out, ==, expected);
    }
}

static void
test_csv_quotes (void)
{
  g_autoptr(HatsSheet) sheet = make_table_sheet (1, 1, "a \"b\",\nc", 1);
  g_autofree char *out = write_sheet (sheet, HATS_FORMAT_CSV);

  g_assert_cmpstr (out, ==, "\"Corner\",\"Column\"\r\n\"Row0\",\"a \"\"b\"\",\nc\"\r\n");
}

static char *
write_tables (HatsSheet     *sheet,
              HatsTableForm  form)
{
  g_autoptr(HatsSheet) tables = hats_sheet_dup_tables (sheet);
  g_autoptr(GBytes) bytes = hats_export_tables (tables, form);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Quotes only where a spreadsheet needs them; and what it would calculate is text. */
static void
test_tabbed (void)
{
  static const char * const cells[][2] = {
    { "plain, text", "plain, text" }, { "a \"b\"", "\"a \"\"b\"\"\"" }, { "a\tb", "\"a\tb\"" },
    { "a\nb", "\"a\nb\"" }, { "=1+1", "'=1+1" }, { "-1\n2", "\"'-1\n2\"" }, { "@a", "'@a" }, { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autoptr(HatsSheet) sheet = make_table_sheet (1, 2, cells[i][0], 1);
      g_autofree char *out = write_tables (sheet, HATS_TABLE_FORM_TABBED);
      g_autofree char *expected = g_strdup_printf ("Corner\tColumn\tColumn\nRow0\t%s\t%s\n", cells[i][1], cells[i][1]);

      g_assert_cmpstr (out, ==, expected);
    }
}

/* Tables and nothing else, without the numbers of notes; two of them stand apart. */
static void
test_tables (void)
{
  g_autoptr(HatsSheet) sheet = make_table_sheet (2, 1, HOSTILE, 1);
  HatsText *text = ((HatsCell *) g_ptr_array_index (((HatsRow *) g_ptr_array_index (
    hats_sheet_get_block (sheet, 0)->table->rows, 0))->cells, 0))->items->pdata[0];
  HatsTable *second;
  guint note = 7;
  g_autofree char *html = NULL;
  g_autofree char *markdown = NULL;
  g_autofree char *tabbed = NULL;

  g_array_append_val (text->notes, note);
  hats_sheet_add_heading (sheet, 2, "Heading");
  second = hats_sheet_add_table (sheet, "Second", "Other");
  hats_table_add_column (second, "One", NULL, NULL);
  g_assert_cmpuint (hats_sheet_count_tables (sheet), ==, 2);

  html = write_tables (sheet, HATS_TABLE_FORM_HTML);
  g_assert_nonnull (strstr (html, "<th scope=\"row\">Row1</th><td>&lt;b&gt;&amp;amp; | *a*"));
  g_assert_nonnull (strstr (html, "<th scope=\"col\">Other</th>"));
  g_assert_null (strstr (html, "<b>"));
  markdown = write_tables (sheet, HATS_TABLE_FORM_MARKDOWN);
  g_assert_true (g_str_has_prefix (markdown, "| Corner | Column |\n| --- | --- |\n| **Row0** | \\<b>"));
  g_assert_nonnull (strstr (markdown, "\n\n| Other | One |\n"));
  tabbed = write_tables (sheet, HATS_TABLE_FORM_TABBED);
  g_assert_true (g_str_has_suffix (tabbed, "\n\nOther\tOne\n"));

  for (guint i = 0; i < 3; i++)
    {
      const char *form = i == 0 ? html : i == 1 ? markdown : tabbed;

      g_assert_null (strstr (form, "7"));
      g_assert_null (strstr (form, "Heading"));
    }
}

static void
test_text (void)
{
  g_autoptr(HatsSheet) sheet = make_table_sheet (2, 2, "\x1b[31mred 漢字漢字漢字 " HOSTILE, 3);
  HatsExportOptions options;

  hats_export_options_init (&options);
  for (options.columns = 40; options.columns < 120; options.columns += 7)
    {
      g_autoptr(GBytes) bytes = hats_export_sheet (sheet, HATS_FORMAT_TEXT, &options, NULL);
      g_autofree char *out = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      g_auto(GStrv) lines = g_strsplit (out, "\n", -1);

      /* No control character reaches the terminal, and no line is longer than it is wide. */
      g_assert_null (strchr (out, 0x1b));
      for (guint i = 0; lines[i] != NULL; i++)
        g_assert_cmpint (g_utf8_strlen (lines[i], -1), <=, options.columns);
    }
}

static void
test_text_width (void)
{
  static const struct {
    const char *text;
    guint       cells;
  } cases[] = {
    { "", 0 },
    { "abc", 3 },
    { "漢字", 4 },
    { "e\xcc\x81" "a\xcc\x88\xcc\x83", 2 },
    { "שלום", 4 },
    { "ש\xd6\xb8" "ל", 2 },
    { "a\xe2\x80\x8b" "b\xe2\x80\x8d", 2 },
    { "👍", 2 },
    { "👍🏽", 2 },
    { "❤️", 2 },
    { "❤", 1 },
    { "👩‍💻!", 3 },
    { "👨‍👩‍👧‍👦", 2 },
    { "🇩🇪🇫🇷", 4 },
    { "한글", 4 },
    { "ｱ", 1 },
    { "Ａ", 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (hats_lines_measure (cases[i].text, strlen (cases[i].text)), ==, cases[i].cells);
}

/* Whatever the cells hold, the columns stand below each other, and no line is too wide. */
static void
test_text_aligned (void)
{
  static const char * const texts[] = {
    "漢字漢字漢字 漢字漢字漢字漢字漢字漢字漢字漢字", "👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻", "e\xcc\x81t\xcc\x82 e\xcc\x81te\xcc\x81 de\xcc\x81ja\xcc\x80",
    "\xe2\x80\xae" "backwards\xe2\x81\xa7 and on", "\xe2\x80\x8b\xe2\x80\x8b zero\xe2\x80\x8bwidth", "שלום עולם 2024 שלום", "🇩🇪🇫🇷🇬🇧 ❤️❤️❤️ 👍🏽👍🏽",
    "a\r\n\tb\x7f\xc2\x9b" "31m", "\xef\xbf\xbf\xef\xbb\xbf",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (guint columns = 60; columns < 100; columns += 3)
      {
        g_autoptr(HatsSheet) sheet = make_table_sheet (1, 2, texts[i], 3);
        g_autoptr(GString) out = g_string_new (NULL);
        g_auto(GStrv) lines = NULL;
        guint place = 0;

        hats_text_write (sheet, columns, out);
        g_assert_null (strstr (out->str, "\xe2\x80\xae"));
        g_assert_null (strstr (out->str, "\xc2\x9b"));
        lines = g_strsplit (out->str, "\n", -1);
        for (guint j = 0; lines[j] != NULL; j++)
          {
            const char *rule = g_strrstr (lines[j], "│");

            g_assert_cmpuint (hats_lines_measure (lines[j], strlen (lines[j])), <=, columns);
            if (rule == NULL)
              continue;
            if (place == 0)
              place = hats_lines_measure (lines[j], (gsize) (rule - lines[j]));
            g_assert_cmpuint (hats_lines_measure (lines[j], (gsize) (rule - lines[j])), ==, place);
          }
        g_assert_cmpuint (place, >, 0);
      }
}

/* A word as long as a book, in every medium; for paper a chapter, since pango's time grows with the square. */
static void
test_endless_word (void)
{
  for (HatsFormat format = 0; format < HATS_N_FORMATS; format++)
    {
      gsize length = format == HATS_FORMAT_PDF ? 5000 : 100000;
      g_autofree char *word = g_strnfill (length, 'w');
      g_autoptr(HatsSheet) sheet = make_table_sheet (1, 2, word, 1);
      g_autofree char *out = write_sheet (sheet, format);
      gsize n = 0;

      for (const char *p = out; *p != '\0'; p++)
        n += *p == 'w';
      if (format == HATS_FORMAT_PDF)
        g_assert_true (g_str_has_prefix (out, "%PDF"));
      else
        g_assert_cmpuint (n, >=, 2 * length);
    }
}

static void
test_json (void)
{
  g_autoptr(HatsSheet) sheet = make_table_sheet (1, 1, HOSTILE, 1);
  g_autofree char *out = write_sheet (sheet, HATS_FORMAT_JSON);
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *block;

  g_assert_true (json_parser_load_from_data (parser, out, -1, NULL));
  block = json_array_get_object_element (json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)),
                                                                       "blocks"), 0);
  block = json_array_get_object_element (json_object_get_array_member (block, "rows"), 0);
  block = json_array_get_object_element (json_array_get_array_element (json_object_get_array_member (block, "cells"), 0), 0);
  g_assert_cmpstr (json_object_get_string_member (block, "text"), ==, HOSTILE);
}

static void
test_formats (void)
{
  HatsFormat format;

  for (guint i = 0; i < HATS_N_FORMATS; i++)
    {
      g_autofree char *name = g_strconcat ("a.b.", hats_format_get_suffix ((HatsFormat) i), NULL);

      g_assert_true (hats_format_from_id (hats_format_get_id ((HatsFormat) i), &format));
      g_assert_cmpint (format, ==, (int) i);
      g_assert_true (hats_format_from_file_name (name, &format));
      g_assert_cmpint (format, ==, (int) i);
    }
  g_assert_false (hats_format_from_id ("docx", &format));
  g_assert_false (hats_format_from_file_name ("pdf", &format));
}

/* Draws every page, to find out whether cairo objects to anything. */
static guint
count_pages (HatsSheet       *sheet,
             const HatsPaper *paper)
{
  HatsPages *pages = hats_pages_new (sheet, paper);
  guint n_pages = hats_pages_get_n_pages (pages);

  for (guint i = 0; i < n_pages; i++)
    {
      cairo_rectangle_t extents;
      cairo_surface_t *page = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
      cairo_t *page_cr = cairo_create (page);

      hats_pages_draw (pages, page_cr, i, FALSE);
      g_assert_cmpint (cairo_status (page_cr), ==, CAIRO_STATUS_SUCCESS);
      cairo_recording_surface_ink_extents (page, &extents.x, &extents.y, &extents.width, &extents.height);
      /* Nothing stands outside the paper, and no page is empty. */
      g_assert_cmpfloat (extents.y + extents.height, <=, paper->height);
      g_assert_cmpfloat (extents.height, >, paper->height / 10);
      cairo_destroy (page_cr);
      cairo_surface_destroy (page);
    }

  g_assert_finalize_object (pages);

  return n_pages;
}

static void
test_paper (void)
{
  HatsPaper paper;
  const double sizes[][2] = { { 595, 842 }, { 612, 792 }, { 842, 595 }, { 300, 300 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr(HatsSheet) sheet = hats_comparison_sheet_new (guide, NULL);

      hats_paper_init (&paper);
      paper.width = sizes[i][0];
      paper.height = sizes[i][1];
      g_assert_cmpuint (count_pages (sheet, &paper), >=, 2);
    }
}

/* Rows that fit stay whole; taller ones go over as many pages as they need. */
static void
test_rows (void)
{
  g_autoptr(HatsSheet) low = make_table_sheet (200, 2, "One line", 1);
  g_autoptr(HatsSheet) high = make_table_sheet (1, 2, "One line", 600);
  g_autoptr(HatsSheet) empty = make_table_sheet (0, 2, "", 1);
  g_autoptr(HatsSheet) wide = make_table_sheet (3, 8, "Averyveryverylongwordthatmustbebroken", 2);
  HatsPaper paper;

  hats_paper_init (&paper);
  g_assert_cmpuint (count_pages (low, &paper), >, 3);
  g_assert_cmpuint (count_pages (high, &paper), >, 8);
  g_assert_cmpuint (count_pages (empty, &paper), ==, 1);
  g_assert_cmpuint (count_pages (wide, &paper), >=, 1);

  /* Letters higher than the page: not beautiful, but it ends. */
  paper.text_size = 400;
  {
    g_autoptr(HatsPages) pages = hats_pages_new (empty, &paper);

    g_assert_cmpuint (hats_pages_get_n_pages (pages), >=, 1);
  }
}

/* The head of the table stands on each page that has rows, and what goes on says so. */
static void
test_head (void)
{
  g_autoptr(HatsSheet) sheet = make_table_sheet (1, 1, "One line", 300);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = hats_export_sheet (sheet, HATS_FORMAT_PDF, NULL, &error);
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "two-hats-test-head.pdf", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  const char *argv[] = { "pdftotext", "-layout", path, "-", NULL };
  g_autofree char *text = NULL;
  g_auto(GStrv) pages = NULL;

  g_assert_no_error (error);
  g_assert_true (hats_file_save (bytes, file, NULL, &error));
  g_assert_no_error (error);
  if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL, NULL, NULL))
    {
      g_test_skip ("pdftotext is not installed");
      return;
    }

  pages = g_strsplit (text, "\f", -1);
  g_assert_cmpuint (g_strv_length (pages), >, 4);
  for (guint i = 0; pages[i + 1] != NULL; i++)
    {
      g_assert_nonnull (strstr (pages[i], "Corner"));
      g_assert_nonnull (strstr (pages[i], "One line"));
      if (i > 0)
        g_assert_nonnull (strstr (pages[i], "(continued)"));
    }
  g_file_delete (file, NULL, NULL);
}

/* A sheet is built once and freed whole; its notes list each source once. */
static void
test_notes (void)
{
  g_autoptr(HatsSheet) sheet = hats_role_sheet_new (guide, hats_guide_find_role (guide, "product-manager"));

  for (guint i = 0; i < sheet->notes->len; i++)
    for (guint j = i + 1; j < sheet->notes->len; j++)
      g_assert_cmpstr (((HatsNote *) g_ptr_array_index (sheet->notes, i))->source, !=,
                       ((HatsNote *) g_ptr_array_index (sheet->notes, j))->source);
  g_assert_cmpuint (sheet->notes->len, >=, 2);
}

/* Every outcome gives a sheet that answers first. */
static void
test_recommendations (void)
{
  HatsRules *rules = hats_guide_get_rules (guide);

  for (int people = 1; people <= 200; people += 3)
    for (int maturity = 0; maturity < 6; maturity++)
      {
        HatsSituation situation = HATS_SITUATION_INIT;
        g_autoptr(HatsAdvice) advice = NULL;
        g_autoptr(HatsSheet) sheet = NULL;

        situation.values[0] = people;
        situation.values[1] = maturity;
        situation.values[5] = 1 + people % 5;
        advice = hats_advice_new (rules, &situation);
        sheet = hats_recommendation_sheet_new (guide, advice);
        g_assert_cmpstr (sheet->title, ==, hats_advice_get_title (advice));
        g_assert_cmpint (hats_sheet_get_block (sheet, 0)->kind, ==, HATS_BLOCK_LEAD);
      }
}

static HatsSituation
make_situation (int people,
                int maturity)
{
  HatsSituation situation = HATS_SITUATION_INIT;

  situation.values[0] = people;
  situation.values[1] = maturity;

  return situation;
}

/* A map says what the advice says, and marks the present situation. */
static void
test_map (void)
{
  HatsRules *rules = hats_guide_get_rules (guide);
  HatsSituation situation = make_situation (9, 3);
  g_autoptr(HatsSheet) sheet = hats_map_sheet_new (guide, hats_guide_get_rules (guide), &situation);
  const HatsMapBlock *map = hats_sheet_get_block (sheet, 0)->map;

  g_assert_cmpint (hats_sheet_get_block (sheet, 0)->kind, ==, HATS_BLOCK_MAP);
  g_assert_cmpuint (map->rows->len, ==, 6);
  g_assert_cmpuint (map->columns->len, ==, HATS_MAP_MOST_COLUMNS);
  g_assert_cmpuint (map->legend->len, ==, 6);
  g_assert_cmpint (map->present_row, ==, 3);
  g_assert_cmpint (hats_map_block_get_people (map, (guint) map->present_column), ==, 9);

  for (guint row = 0; row < map->rows->len; row++)
    for (guint column = 0; column < map->columns->len; column++)
      {
        HatsSituation there = make_situation (hats_map_block_get_people (map, column), (int) row);
        g_autoptr(HatsAdvice) advice = hats_advice_new (rules, &there);
        const HatsMapAnswer *answer = hats_map_block_get (map, row, column);

        g_assert_cmpstr (answer->outcome, ==, hats_rules_outcome (rules, advice->outcome)->id);
        g_assert_cmpstr (answer->title, ==, hats_advice_get_title (advice));
        g_assert_cmpint (g_utf8_strlen (answer->mark, -1), <=, 2);
      }
}

static void
test_map_columns (void)
{
  static const int people[] = { 1, 8, 9, 199, 200, 201, 10000 };
  static const gboolean shown[] = { TRUE, TRUE, TRUE, TRUE, TRUE, FALSE, FALSE };

  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      HatsSituation situation = make_situation (people[i], 5);
      g_autoptr(HatsSheet) sheet = hats_map_sheet_new (guide, hats_guide_get_rules (guide), &situation);
      const HatsMapBlock *map = hats_sheet_get_block (sheet, 0)->map;

      g_assert_cmpint (map->present_row >= 0, ==, shown[i]);
      g_assert_nonnull (map->present_text);
      for (guint j = 1; j < map->columns->len; j++)
        g_assert_cmpint (hats_map_block_get_people (map, j - 1), <, hats_map_block_get_people (map, j));
    }
}

/* Every medium has every mark and the legend; no line is too long, nothing stands outside the paper. */
static void
test_map_media (void)
{
  HatsSituation situation = make_situation (40, 2);
  g_autoptr(HatsSheet) sheet = hats_map_sheet_new (guide, hats_guide_get_rules (guide), &situation);
  HatsExportOptions options;
  const double sizes[][2] = { { 595, 842 }, { 842, 595 }, { 300, 300 } };

  for (HatsFormat format = HATS_FORMAT_TEXT; format <= HATS_FORMAT_HTML; format++)
    {
      g_autofree char *out = write_sheet (sheet, format);

      for (guint i = 0; i < hats_sheet_get_block (sheet, 0)->map->legend->len; i++)
        g_assert_nonnull (strstr (out, ((HatsMapAnswer *) g_ptr_array_index (hats_sheet_get_block (sheet, 0)->map->legend,
                                                                           i))->title));
    }

  hats_export_options_init (&options);
  for (options.columns = 40; options.columns < 100; options.columns += 3)
    {
      g_autoptr(GBytes) bytes = hats_export_sheet (sheet, HATS_FORMAT_TEXT, &options, NULL);
      g_autofree char *out = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      g_auto(GStrv) lines = g_strsplit (out, "\n", -1);

      g_assert_nonnull (strstr (out, "[2P]"));
      for (guint i = 0; lines[i] != NULL; i++)
        g_assert_cmpint (g_utf8_strlen (lines[i], -1), <=, options.columns);
    }

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      options.paper.width = sizes[i][0];
      options.paper.height = sizes[i][1];
      g_assert_cmpuint (count_pages (sheet, &options.paper), >=, 1);
    }
}

/* The pages' text, page by page; NULL where there is nothing to read them with. */
static GStrv
read_pages (HatsSheet *sheet)
{
  g_autoptr(GBytes) bytes = hats_export_sheet (sheet, HATS_FORMAT_PDF, NULL, NULL);
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "two-hats-test-map.pdf", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  const char *argv[] = { "pdftotext", "-layout", path, "-", NULL };
  g_autofree char *text = NULL;

  g_assert_true (hats_file_save (bytes, file, NULL, NULL));
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL, NULL, NULL);
  g_file_delete (file, NULL, NULL);

  return text != NULL ? g_strsplit (text, "\f", -1) : NULL;
}

/* Wherever on a page it comes, a map stands whole, and under its heading. */
static void
test_map_whole (void)
{
  HatsSituation situation = make_situation (8, 3);

  for (guint before = 24; before < 48; before += 2)
    {
      g_autoptr(HatsSheet) sheet = hats_sheet_new (guide, "map", "Title");
      g_auto(GStrv) pages = NULL;
      guint found = 0;

      for (guint i = 0; i < before; i++)
        hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_text_new ("One line"));
      hats_sheet_add_map (sheet, hats_guide_get_rules (guide), &situation);
      pages = read_pages (sheet);
      if (pages == NULL)
        {
          g_test_skip ("pdftotext is not installed");
          return;
        }

      for (guint i = 0; pages[i] != NULL; i++)
        {
          gboolean heading = strstr (pages[i], "All Answers") != NULL;

          g_assert_cmpint (heading, ==, strstr (pages[i], "People ") != NULL);
          g_assert_cmpint (heading, ==, strstr (pages[i], "The present situation: 8 people, Growth") != NULL);
          found += heading;
        }
      g_assert_cmpuint (found, ==, 1);
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  guide = hats_guide_new_builtin ();

  g_test_add_func ("/export/markdown", test_markdown);
  g_test_add_func ("/export/markdown-blocks", test_markdown_blocks);
  g_test_add_func ("/export/html", test_html);
  g_test_add_func ("/export/dissent", test_dissent);
  g_test_add_func ("/export/csv", test_csv);
  g_test_add_func ("/export/csv-quotes", test_csv_quotes);
  g_test_add_func ("/export/tabbed", test_tabbed);
  g_test_add_func ("/export/tables", test_tables);
  g_test_add_func ("/export/text", test_text);
  g_test_add_func ("/export/text-width", test_text_width);
  g_test_add_func ("/export/text-aligned", test_text_aligned);
  g_test_add_func ("/export/endless-word", test_endless_word);
  g_test_add_func ("/export/json", test_json);
  g_test_add_func ("/export/formats", test_formats);
  g_test_add_func ("/pages/paper", test_paper);
  g_test_add_func ("/pages/rows", test_rows);
  g_test_add_func ("/pages/head", test_head);
  g_test_add_func ("/sheet/notes", test_notes);
  g_test_add_func ("/sheet/recommendations", test_recommendations);
  g_test_add_func ("/sheet/map", test_map);
  g_test_add_func ("/sheet/map-columns", test_map_columns);
  g_test_add_func ("/export/map", test_map_media);
  g_test_add_func ("/pages/map", test_map_whole);

  status = g_test_run ();
  g_assert_finalize_object (guide);
  return status;
}
