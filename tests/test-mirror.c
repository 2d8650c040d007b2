/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Job advertisements, held against the guide's terms. */

#include "config.h"

#include <string.h>

#include "hats-mirror-sheet.h"
#include "hats-words.h"

static HatsGuide *guide;

static GBytes *
load_ad (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "ads", name, NULL);
  g_autoptr(GError) error = NULL;
  char *content;
  gsize length;

  g_file_get_contents (path, &content, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (content, length);
}

static HatsMirror *
read_text (const char *text)
{
  g_autoptr(GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr(GError) error = NULL;
  HatsMirror *mirror = hats_mirror_new (guide, bytes, &error);

  g_assert_no_error (error);
  return mirror;
}

static const char *
get_id (HatsRole *role)
{
  return role != NULL ? hats_role_get_id (role) : NULL;
}

#define PRODUCT "product-manager"
#define PROJECT "project-manager"

typedef struct {
  const char *name;
  const char *title_role;
  const char *describes;    /* or "both" */
  guint       n_duties;
  guint       n_product;
  guint       n_project;
  guint       n_both;
  guint       n_matched;
} Case;

static const Case cases[] = {
  { "product.txt", PRODUCT, PRODUCT, 6, 6, 0, 0, 6 },
  { "project.txt", PROJECT, PROJECT, 7, 0, 7, 0, 7 },
  { "mixed.txt", PRODUCT, "both", 8, 3, 3, 1, 7 },
  { "misfit.txt", PRODUCT, PROJECT, 10, 2, 7, 0, 9 },
  { "neither.txt", NULL, NULL, 3, 0, 0, 0, 0 },
  { "empty.txt", NULL, NULL, 0, 0, 0, 0, 0 },
  { "crlf.txt", PROJECT, PROJECT, 2, 0, 2, 0, 2 },
  { "prose.txt", PRODUCT, PRODUCT, 4, 3, 0, 0, 3 },
  { "unicode.txt", PRODUCT, PRODUCT, 5, 4, 0, 0, 4 },
  { "long.txt", PROJECT, PROJECT, 3000, 1000, 2000, 0, 3000 },
  { "two-titles.txt", NULL, "both", 2, 1, 1, 0, 2 },
};

static void
test_ads (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *expected = &cases[i];
      g_autoptr(GBytes) bytes = load_ad (expected->name);
      g_autoptr(GError) error = NULL;
      g_autoptr(HatsMirror) mirror = hats_mirror_new (guide, bytes, &error);

      g_assert_no_error (error);
      g_test_message ("%s", expected->name);
      g_assert_cmpstr (get_id (mirror->title_role), ==, expected->title_role);
      g_assert_cmpuint (mirror->duties->len, ==, expected->n_duties);
      g_assert_cmpuint (hats_mirror_get_count (mirror, hats_guide_find_role (guide, PRODUCT)), ==, expected->n_product);
      g_assert_cmpuint (hats_mirror_get_count (mirror, hats_guide_find_role (guide, PROJECT)), ==, expected->n_project);
      g_assert_cmpuint (mirror->n_both, ==, expected->n_both);
      g_assert_cmpuint (mirror->n_matched, ==, expected->n_matched);
      g_assert_cmpstr (mirror->describes_both ? "both" : get_id (mirror->describes), ==, expected->describes);
    }
}

static void
assert_fault (const char *text,
              gsize       length,
              int         code,
              const char *message)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, length);
  g_autoptr(GError) error = NULL;

  g_assert_null (hats_mirror_new (guide, bytes, &error));
  g_assert_error (error, HATS_MIRROR_ERROR, code);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_faults (void)
{
  g_autofree char *large = g_strnfill (HATS_MIRROR_MAX_SIZE + 1, 'a');
  g_autoptr(GBytes) binary = load_ad ("binary.txt");
  g_autoptr(GBytes) latin1 = load_ad ("latin1.txt");

  assert_fault (large, HATS_MIRROR_MAX_SIZE + 1, HATS_MIRROR_ERROR_SIZE, "the text is larger than 1 MiB");
  assert_fault (g_bytes_get_data (binary, NULL), g_bytes_get_size (binary), HATS_MIRROR_ERROR_BINARY,
                "this is not a text file");
  assert_fault (g_bytes_get_data (latin1, NULL), g_bytes_get_size (latin1), HATS_MIRROR_ERROR_ENCODING,
                "the text is not UTF-8 in line 3, at byte 37");
  assert_fault ("\xff\xfe", 2, HATS_MIRROR_ERROR_ENCODING, "the text is not UTF-8 in line 1, at byte 1");
  assert_fault ("a\r\nb\r\xe2\x82", 7, HATS_MIRROR_ERROR_ENCODING, "the text is not UTF-8 in line 3, at byte 6");
}

/* Marks lie on the words as they stand in the text, whatever line ends and marks it has. */
static void
test_marks (void)
{
  static const char text[] = "\xef\xbb\xbfProject Manager\r\n\r\n- The B\xc3\xbc" "DGET, and a go/to market plan\r\n- \xf0\x9f\x98\x80 risk\r\n";
  static const char * const words[] = { "B\xc3\xbc" "DGET", "go/to market", "risk" };
  g_autoptr(HatsMirror) mirror = read_text (text);
  const HatsMirrorDuty *first = hats_mirror_get_duty (mirror, 0);
  guint n = 0;

  g_assert_cmpstr (first->text, ==, "The B\xc3\xbc" "DGET, and a go/to market plan");
  g_assert_cmpuint (first->line, ==, 3);
  g_assert_true (first->is_both);
  g_assert_null (first->role);
  g_assert_cmpuint (hats_mirror_get_duty (mirror, 1)->line, ==, 4);

  for (guint i = 0; i < mirror->duties->len; i++)
    {
      const HatsMirrorDuty *duty = hats_mirror_get_duty (mirror, i);

      for (guint j = 0; j < duty->marks->len; j++)
        {
          const HatsMirrorMark *mark = &g_array_index (duty->marks, HatsMirrorMark, j);
          g_autofree char *word = g_strndup (text + mark->start, mark->end - mark->start);

          g_assert_cmpstr (word, ==, words[n++]);
        }
    }
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (words));
}

/* What reads as a duty, in texts that try the rules: the text, and the duties with a bar between them. */
static const char * const structures[][2] = {
  { "- a\n- b", "a|b" },
  { "-a\n–b\n*c", "a|b" },
  { "1. a\n2) b\n30 days\nc) d", "a|b|d" },
  { "- a\n  and on\nand on\n\nafter", "a and on and on" },
  { "- a\nAfter", "a" },
  { "Benefits\n------\n- a\nTasks\n======\n- b", "b" },
  { "Benefits:\n- a\n\nYour day\n- b", "b" },
  { "**What we offer**\n\n- a\n\n**Somewhere else**\n\n- b", "b" },
  { "About the role\nOwn this. Own that\nAbout us\nWe are old.", "Own this.|Own that" },
  { "What we offer\n- a\nTasks\nb does c. D", "b does c.|D" },
  { "Own it, e.g. this\nand that; Own more", "Own it, e.g. this and that;|Own more" },
  { "- \n-\n---\n***\n• •", "" },
  { "Product Manager\nOwn the roadmap", "Own the roadmap" },
  { "Product Manager who owns the roadmap.", "Product Manager who owns the roadmap." },
  { "a\rb\xe2\x80\xa9" "C", "a b|C" },
};

static void
test_structure (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (structures); i++)
    {
      g_autoptr(HatsMirror) mirror = read_text (structures[i][0]);
      g_autoptr(GString) duties = g_string_new (NULL);

      for (guint j = 0; j < mirror->duties->len; j++)
        g_string_append_printf (duties, "%s%s", j > 0 ? "|" : "", hats_mirror_get_duty (mirror, j)->text);
      g_assert_cmpstr (duties->str, ==, structures[i][1]);
    }
}

/* The first line, and whose title it is. */
static const char * const titles[][2] = {
  { "Product Manager", PRODUCT },
  { "PRODUCT-MANAGERS", PRODUCT },
  { "Head of Product", PRODUCT },
  { "Head of Production", NULL },
  { "Product, Manager", NULL },
  { "Gardener\nReports to a Gardener, works with nobody", NULL },
  { "Scrum Master\nReports to a Scrum Master, works with nobody", "scrum-master" },
  { "Our product managers love us\n\nJob title: Project Manager", PROJECT },
  { "Job title: Gardener\nYou work with our project managers", NULL },
  { "Product Manager\nPosition: full time", PRODUCT },
  { "Product Manager, works with project managers", NULL },
  { "We’re hiring a project manager. Product managers are here already.", PROJECT },
};

static void
test_titles (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autoptr(HatsMirror) mirror = read_text (titles[i][0]);

      g_test_message ("%s", titles[i][0]);
      g_assert_cmpstr (get_id (mirror->title_role), ==, titles[i][1]);
    }
}

/* Six of nine are two thirds; five of eight are not. Those of both count as matched. */
static void
test_two_thirds (void)
{
  g_autoptr(HatsMirror) enough = read_text ("- vision\n- vision\n- vision\n- vision\n- vision\n- vision\n"
                                            "- budget\n- budget\n- budget, vision\n- lawn");
  g_autoptr(HatsMirror) fewer = read_text ("- vision\n- vision\n- vision\n- vision\n- vision\n"
                                           "- budget\n- budget\n- budget, vision");
  g_autoptr(HatsMirror) repeated = read_text ("- vision, vision, vision of the budget and its risk");

  g_assert_cmpstr (get_id (enough->describes), ==, PRODUCT);
  g_assert_null (fewer->describes);
  g_assert_true (fewer->describes_both);
  /* Words that are said again count once. */
  g_assert_cmpstr (get_id (repeated->describes), ==, PROJECT);
}

/* What took time with the square of the length would never end. */
static void
read_longest (const char *unit)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(HatsMirror) mirror = NULL;
  g_autoptr(HatsSheet) sheet = NULL;

  while (text->len + strlen (unit) <= HATS_MIRROR_MAX_SIZE)
    g_string_append (text, unit);
  bytes = g_bytes_new (text->str, text->len);

  mirror = hats_mirror_new (guide, bytes, NULL);
  g_assert_nonnull (mirror);

  /* What is listed stays within bounds. */
  sheet = hats_mirror_sheet_new (mirror);
  g_assert_cmpuint (sheet->blocks->len, <, 40);
}

static void
test_long (void)
{
  static const char * const units[] = {
    "a", "\n", "- ", "- a\n", "• roadmap budget\n", "a ", "a.", ". ", "A. ", "é", "a\xcc\x81", "a\n", "about\n", "\xe2\x80\x8b",
    "product market fit ", "Tasks:\n", "\r", "1. ", "go to go to ", "'", "\xe2\x80\xa8",
  };

  for (guint i = 0; i < G_N_ELEMENTS (units); i += g_test_slow () ? 1 : 8)
    read_longest (units[i]);
}

/* What a person reads: the sentences, and no word that was not in the text or the guide. */
static const char * const verdicts[][2] = {
  { "product.txt", "Titled “Product manager”, and 6 of 6 matching duties belong to it: the title fits them." },
  { "misfit.txt", "Titled “Product manager”, but 7 of 9 matching duties belong to “Project manager”: the title does not fit them." },
  { "mixed.txt", "Titled “Product manager”, and 3 of 7 matching duties belong to it: the text describes both roles." },
  { "neither.txt", "No duty in this text matches a word on the lists: it tells of neither role." },
  { "empty.txt", "There is nothing to read: no line reads as a duty." },
  { "two-titles.txt", "The title names no single role, and no role has two thirds of the 2 matching duties: the text describes both roles." },
};

static void
test_verdicts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (verdicts); i++)
    {
      g_autoptr(GBytes) bytes = load_ad (verdicts[i][0]);
      g_autoptr(HatsMirror) mirror = hats_mirror_new (guide, bytes, NULL);
      g_autoptr(HatsSheet) sheet = hats_mirror_sheet_new (mirror);

      g_assert_cmpint (hats_sheet_get_block (sheet, 0)->kind, ==, HATS_BLOCK_LEAD);
      g_assert_cmpstr (hats_sheet_get_block (sheet, 0)->text->text, ==, verdicts[i][1]);
    }
}

static void
test_words (void)
{
  static const char * const terms[][2] = {
    { "Prioriti", "prioriti" }, { " Go-to-Market ", "go to market" }, { "head of product$", "head of product$" },
    { "Bäckerei", "backerei" }, { "what you’ll do", "what youll do" }, { "…", NULL }, { "", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    {
      g_autofree char *folded = hats_words_fold_term (terms[i][0]);

      g_assert_cmpstr (folded, ==, terms[i][1]);
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  guide = hats_guide_new_builtin ();

  g_test_add_func ("/mirror/words", test_words);
  g_test_add_func ("/mirror/ads", test_ads);
  g_test_add_func ("/mirror/faults", test_faults);
  g_test_add_func ("/mirror/marks", test_marks);
  g_test_add_func ("/mirror/structure", test_structure);
  g_test_add_func ("/mirror/titles", test_titles);
  g_test_add_func ("/mirror/two-thirds", test_two_thirds);
  g_test_add_func ("/mirror/verdicts", test_verdicts);
  g_test_add_func ("/mirror/long", test_long);

  status = g_test_run ();
  g_assert_finalize_object (guide);
  return status;
}
