/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is in a PDF beside its drawing, as other programs read it: qpdf and poppler. */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "hats-comparison-sheet.h"
#include "hats-export.h"
#include "hats-guide-sheets.h"
#include "hats-link.h"
#include "hats-recommendation-sheet.h"
#include "hats-sheet-options.h"

static HatsGuide *guide;
static char *path;

static HatsSheet *
make_recommendation (int people,
                     int maturity)
{
  HatsSituation situation = HATS_SITUATION_INIT;
  g_autoptr(HatsAdvice) advice = NULL;

  situation.values[0] = people;
  situation.values[1] = maturity;
  advice = hats_advice_new (hats_guide_get_rules (guide), &situation);
  return hats_recommendation_sheet_new (guide, advice);
}

/* Adds a source without a guide. */
static void
add_note (HatsSheet  *sheet,
          const char *text,
          const char *address)
{
  HatsNote *note = g_new0 (HatsNote, 1);

  note->source = g_strdup ("S1");
  note->text = g_strdup (text);
  note->work = g_strdup (text);
  note->summary = g_strdup (text);
  note->address = g_strdup (address);
  g_ptr_array_add (sheet->notes, note);
}

static void
save (HatsSheet       *sheet,
      const HatsPaper *paper)
{
  g_autoptr(GError) error = NULL;
  HatsPaper a4;
  g_autoptr(GBytes) bytes = NULL;

  hats_paper_init (&a4);
  bytes = hats_pdf_write (sheet, paper != NULL ? paper : &a4, &error);
  g_assert_no_error (error);
  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
}

/* What a program says of the file. */
static char *
ask (const char *command)
{
  g_autofree char *line = g_strdup_printf ("%s %s", command, path);
  g_autofree char *complaints = NULL;
  g_autoptr(GError) error = NULL;
  char *answer = NULL;
  int status;

  g_spawn_command_line_sync (line, &answer, &complaints, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (complaints, ==, "");
  g_assert_cmpint (status, ==, 0);

  return answer;
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

static void
assert_sound (void)
{
  g_autofree char *answer = ask ("qpdf --check");

  g_assert_nonnull (strstr (answer, "No syntax or stream encoding errors found"));
}

static void
test_info (void)
{
  g_autoptr(HatsSheet) sheet = hats_comparison_sheet_new (guide, NULL);
  g_autofree char *info = NULL;
  g_autofree char *fonts = NULL;
  g_auto(GStrv) lines = NULL;

  save (sheet, NULL);
  assert_sound ();

  info = ask ("pdfinfo -isodates");
  g_assert_nonnull (strstr (info, "Title:           Product manager and Project manager compared\n"));
  g_assert_nonnull (strstr (info, "Author:          Two Hats\n"));
  g_assert_nonnull (strstr (info, "Subject:         Two Hats: rules of thumb"));
  g_assert_nonnull (strstr (info, "Keywords:        Product manager, Project manager\n"));
  g_assert_nonnull (strstr (info, "CreationDate:    2026-01-01T00:00:00Z\n"));
  g_assert_nonnull (strstr (info, "ModDate:         2026-01-01T00:00:00Z\n"));
  g_assert_nonnull (strstr (info, "Tagged:          yes\n"));

  /* Each font is embedded, as a subset, with the letters that its shapes stand for. */
  fonts = ask ("pdffonts");
  lines = g_strsplit (fonts, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >, 3);
  for (guint i = 2; *lines[i] != '\0'; i++)
    g_assert_nonnull (strstr (lines[i], "yes yes yes"));
}

static void
test_structure (void)
{
  static const char * const tags[] = { "Document", "H1", "H2", "Table", "TR", "TH", "TD", "P", "L", "LI", "Link" };
  g_autoptr(HatsSheet) sheet = hats_comparison_sheet_new (guide, NULL);
  g_autofree char *structure = NULL;
  g_auto(GStrv) words = NULL;

  save (sheet, NULL);
  structure = ask ("pdfinfo -struct");
  g_strdelimit (structure, "\n", ' ');
  words = g_strsplit (structure, " ", -1);
  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    g_assert_true (g_strv_contains ((const char * const *) words, tags[i]));
}

/* The outline leads to all headings, and each page is called by its number. */
static void
test_outline (void)
{
  g_autoptr(HatsSheet) sheet = hats_role_sheet_new (guide, hats_guide_find_role (guide, "product-manager"));
  g_autofree char *json = NULL;

  save (sheet, NULL);
  json = ask ("qpdf --json --json-key=outlines --json-key=pagelabels");
  g_assert_nonnull (strstr (json, "\"title\": \"Product manager\""));
  g_assert_nonnull (strstr (json, "\"title\": \"Sources\""));
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);
      g_autofree char *title = block->kind == HATS_BLOCK_HEADING ? g_strdup_printf ("\"title\": \"%s\"", block->text->text) : NULL;

      if (title != NULL)
        g_assert_nonnull (strstr (json, title));
    }
  g_assert_nonnull (strstr (json, "\"pagelabels\": ["));
  g_assert_nonnull (strstr (json, "\"/P\": \"u:Page \""));
  g_assert_nonnull (strstr (json, "\"/S\": \"/D\""));
}

/* Each number of a note leads to a note that is there, whether the notes have lines of their own or run on. */
static void
test_links (void)
{
  guint n_addresses = 0;

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr(HatsSheet) sheet = i == 0 ? hats_comparison_sheet_new (guide, NULL)
                                   : i == 1 ? hats_role_sheet_new (guide, hats_guide_find_role (guide, "product-manager"))
                                   : make_recommendation (40, 3);
      g_autofree char *places = NULL;
      g_autofree char *links = NULL;

      save (sheet, NULL);
      assert_sound ();
      places = ask ("pdfinfo -dests");
      g_assert_cmpuint (count (places, "\"note-"), ==, sheet->notes->len);
      links = ask ("pdfinfo -url");
      for (guint j = 0; j < sheet->notes->len; j++)
        {
          g_autofree char *uri = hats_link_from_address (((HatsNote *) g_ptr_array_index (sheet->notes, j))->address);

          if (uri == NULL)
            continue;

          n_addresses++;
          g_assert_nonnull (strstr (links, uri));
        }
    }
  g_assert_cmpuint (n_addresses, >, 5);
}

/* Without its sources a sheet has no links, and none to nowhere. */
static void
test_no_sources (void)
{
  g_autoptr(HatsSheet) sheet = hats_comparison_sheet_new (guide, NULL);
  g_autofree char *structure = NULL;

  hats_sheet_drop_sources (sheet);
  save (sheet, NULL);
  assert_sound ();
  structure = ask ("pdfinfo -struct");
  g_assert_null (strstr (structure, "Link"));
}

static void
test_addresses (void)
{
  static const struct {
    const char *address;
    const char *link;
  } cases[] = {
    { "https://example.org/a?b=c&d=%20#e", "https://example.org/a?b=c&d=%20#e" },
    { "HTTP://example.org", "HTTP://example.org" },
    { "mailto:someone@example.org", "mailto:someone@example.org" },
    { "example.org/a", "https://example.org/a" },
    { "example.org", "https://example.org" },
    { "https://example.org/it's (a) \\b\"<>\n", "https://example.org/it%27s%20%28a%29%20%5Cb%22%3C%3E%0A" },
    { "https://example.org/a' rect=[0 0 900 900] uri='javascript:x", "https://example.org/a%27%20rect=[0%200%20900%20900]%20uri=%27javascript:x" },
    { "https://example.org/\xc3\xa9\xe2\x80\xae", "https://example.org/%C3%A9%E2%80%AE" },
    { "https://", NULL },
    { "javascript:alert(1)", NULL },
    { "file:///etc/passwd", NULL },
    { "data:text/html,x", NULL },
    { "ftp://example.org", NULL },
    { "example.org:80/a", NULL },
    { "'", NULL },
    { "", NULL },
    { "See the archive.", NULL },
    { "../../etc", NULL },
    { NULL, NULL },
  };
  g_autofree char *endless = g_strnfill (100000, 'a');
  g_autofree char *too_long = g_strconcat ("https://example.org/", endless, NULL);
  HatsPaper paper;

  hats_paper_init (&paper);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *link = hats_link_from_address (cases[i].address);
      g_autoptr(HatsSheet) sheet = hats_sheet_new (guide, "comparison", "Title");
      g_autofree char *links = NULL;

      g_assert_cmpstr (link, ==, cases[i].link);
      add_note (sheet, "A source", cases[i].address);
      save (sheet, &paper);
      assert_sound ();
      links = ask ("pdfinfo -url");
      g_assert_cmpuint (count (links, "Annotation"), ==, link != NULL ? 1 : 0);
      if (link != NULL)
        g_assert_nonnull (strstr (links, link));
    }
  g_assert_null (hats_link_from_address (too_long));
}

/* Titles and texts that would end a string of a PDF or of cairo's attributes. */
static void
test_hostile (void)
{
  static const char * const texts[] = {
    "(", ")", "\\", "'", "' dest='x", "a\nb\tc", "\x1b[31m", "\xe2\x80\xae" "evil\xe2\x81\xa6", "\xe2\x80\x8b", "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d 2024",
    "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb", "\xef\xbf\xbf", "a\xef\xb7\x90" "b\xf0\x9f\xbf\xbe" "c", "<b>&amp;</b>", "%PDF-1.7", ">> endobj",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(HatsSheet) sheet = hats_sheet_new (guide, "comparison", texts[i]);
      g_autofree char *json = NULL;
      HatsText *text = hats_text_new (texts[i]);
      guint one = 1;

      g_array_append_val (text->notes, one);
      hats_sheet_add_heading (sheet, 2, texts[i]);
      hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, text);
      add_note (sheet, texts[i], "https://example.org/)");
      save (sheet, NULL);
      assert_sound ();
      json = ask ("qpdf --json --json-key=outlines");
      g_assert_cmpuint (count (json, "\"title\""), ==, 3);
    }
}

static void
test_same_bytes (void)
{
  g_autoptr(HatsSheet) first = make_recommendation (9, 3);
  g_autoptr(HatsSheet) second = make_recommendation (9, 3);
  HatsPaper paper;
  g_autoptr(GBytes) a = NULL;
  g_autoptr(GBytes) b = NULL;

  hats_paper_init (&paper);
  a = hats_pdf_write (first, &paper, NULL);
  b = hats_pdf_write (second, &paper, NULL);
  g_assert_true (g_bytes_equal (a, b));
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  guide = hats_guide_new_builtin ();
  folder = g_dir_make_tmp ("hats-pdf-XXXXXX", NULL);
  path = g_build_filename (folder, "x.pdf", NULL);

  g_test_add_func ("/pdf/info", test_info);
  g_test_add_func ("/pdf/structure", test_structure);
  g_test_add_func ("/pdf/outline", test_outline);
  g_test_add_func ("/pdf/links", test_links);
  g_test_add_func ("/pdf/no-sources", test_no_sources);
  g_test_add_func ("/pdf/addresses", test_addresses);
  g_test_add_func ("/pdf/hostile", test_hostile);
  g_test_add_func ("/pdf/same-bytes", test_same_bytes);

  result = g_test_run ();
  g_remove (path);
  g_rmdir (folder);
  g_free (path);
  g_object_unref (guide);
  return result;
}
