/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Hiring brief, scorecard and agreement for each outcome, in every medium; the PDF files are read back. */

#include "config.h"

#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#include "hats-export.h"
#include "hats-hiring-sheets.h"
#include "hats-recommendation-sheet.h"
#include "hats-pages.h"

#define HOSTILE "<b>&amp; | *a* `b` [c](d) \"q\" =1+1 \xe2\x80\xae" "f \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d"
#define LONG_TEXT "Our best customer leaves unless the export works by spring; since Easter three of five releases " \
                  "went out late, and the founder answers product questions at night."

static HatsGuide *guide;

static const char * const headings[] = {
  "The post", "Why now, and what the empty seat costs", "Mission", "Outcomes", "Reports to, works with",
  "Team and product", "Decisions", "Duties", "Must-haves", "Not this job, and who keeps it", "Pay band", "Interviews",
  "Sign-off", "What would make us look again",
};

/* One case for each outcome, and those in between that make the longest sheets. */
static const struct {
  const char *answers;
  const char *numbers;
  const char *outcome;
  const char *roles;
} cases[] = {
  { "people=2 maturity=idea product-cover=10", "", "nobody-yet", "" },
  { "people=9 maturity=growth project-cover=15", "", "product-manager", "product-manager" },
  { "people=12 maturity=mature horizon=built-once commitment=contract", "", "project-manager", "project-manager" },
  { "people=5 maturity=growth", "", "one-person", "product-manager" },
  { "people=5 maturity=growth teams=3 commitment=contract direction-pain=often delivery-pain=often",
    "week=35 team=8", "one-person", "project-manager" },
  { "people=20 maturity=growth", "", "both", "product-manager project-manager" },
  { "people=60 maturity=decline commitment=contract", "week=45", "both", "project-manager product-manager" },
};

/* Words of "name=value", taken one by one. */
static HatsCase *
make_case (const char *answers,
           const char *numbers)
{
  g_autoptr(HatsRules) rules = hats_rules_ref (hats_guide_get_rules (guide));
  g_autoptr(HatsCase) empty = NULL;
  g_auto(GStrv) words = g_strsplit (answers, " ", -1);
  g_auto(GStrv) figures = g_strsplit (numbers, " ", -1);
  HatsSituation situation = HATS_SITUATION_INIT;
  g_autoptr(GError) error = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_auto(GStrv) pair = g_strsplit (words[i], "=", 2);

      hats_situation_parse (&situation, rules, pair[0], pair[1], &error);
      g_assert_no_error (error);
    }
  for (guint i = 0; figures[i] != NULL; i++)
    {
      HatsRules *changed = hats_rules_assume_text (rules, figures[i], &error);

      g_assert_no_error (error);
      hats_rules_unref (rules);
      rules = changed;
    }

  empty = hats_case_new (rules);
  return hats_case_with_situation (empty, &situation);
}

/* The case with @text in every field. */
static HatsCase *
fill (HatsCase   *empty,
      const char *text,
      gboolean    multiline_only)
{
  const HatsHiring *hiring = hats_guide_get_hiring (guide);
  HatsCase *filled = hats_case_ref (empty);

  for (guint i = 0; i < hiring->fields->len; i++)
    {
      const HatsField *field = hats_hiring_field (hiring, i);
      const char *groups[] = { NULL, NULL, NULL };
      const char *written = multiline_only && !field->multiline ? "Head of engineering" : text;

      groups[0] = field->group == HATS_FIELD_CASE ? HATS_CASE_GROUP
                  : field->group == HATS_FIELD_AGREEMENT ? "agreement" : "product-manager";
      if (field->group == HATS_FIELD_ROLE)
        groups[1] = "project-manager";
      for (guint j = 0; groups[j] != NULL; j++)
        {
          HatsCase *other = hats_case_with_text (filled, groups[j], field->id, written);

          hats_case_unref (filled);
          filled = other;
        }
    }

  return filled;
}

/* All sheets that fit the case's answer. */
static GPtrArray *
make_sheets (HatsCase *hiring_case)
{
  g_autoptr(HatsAdvice) advice = hats_case_advise (hiring_case);
  g_auto(GStrv) roles = hats_hiring_list_roles (guide, advice);
  GPtrArray *sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) hats_sheet_unref);

  for (guint i = 0; roles[i] != NULL; i++)
    {
      g_ptr_array_add (sheets, hats_brief_sheet_new (guide, hiring_case, roles[i]));
      g_ptr_array_add (sheets, hats_scorecard_sheet_new (guide, hiring_case, roles[i]));
    }
  if (hats_hiring_is_both_hats (advice))
    g_ptr_array_add (sheets, hats_agreement_sheet_new (guide, hiring_case));

  return sheets;
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

/* What @tool of poppler says of the sheet's PDF. */
static char *
read_pdf (HatsSheet       *sheet,
          const HatsPaper *paper,
          const char      *tool)
{
  HatsExportOptions options;
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autofree char *path = NULL;
  g_autofree char *command = NULL;
  char *out = NULL;
  int status;
  int fd = g_file_open_tmp ("two-hats-XXXXXX.pdf", &path, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  hats_export_options_init (&options);
  options.paper = *paper;
  bytes = hats_export_sheet (sheet, HATS_FORMAT_PDF, &options, &error);
  g_assert_no_error (error);
  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);

  command = g_strdup_printf (g_str_equal (tool, "pdftotext") ? "%s -raw %s -" : "%s %s", tool, path);
  g_spawn_command_line_sync (command, &out, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  g_unlink (path);

  return out;
}

static gboolean
has_poppler (void)
{
  g_autofree char *path = g_find_program_in_path ("pdftotext");

  if (path == NULL)
    g_test_skip ("pdftotext is not installed");
  return path != NULL;
}

static void
init_paper (HatsPaper *paper,
            gboolean   letter)
{
  hats_paper_init (paper);
  paper->width = letter ? 612 : 595.28;
  paper->height = letter ? 792 : 841.89;
}

/* Lines broken by the layout become spaces, so that whole sentences are found. */
static char *
flatten (const char *text)
{
  g_auto(GStrv) words = g_strsplit_set (text, " \n\f", -1);
  g_autoptr(GString) flat = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (flat, "%s ", words[i]);

  return g_string_free (g_steal_pointer (&flat), FALSE);
}

static void
assert_words (HatsSheet       *sheet,
              const HatsPaper *paper)
{
  g_autofree char *raw = read_pdf (sheet, paper, "pdftotext");
  g_autofree char *text = flatten (raw);

  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      if (block->kind != HATS_BLOCK_HEADING)
        continue;
      if (strstr (text, block->text->text) == NULL)
        g_test_message ("%s", text);
      g_assert_nonnull (strstr (text, block->text->text));
    }
}

static void
assert_pages (HatsSheet       *sheet,
              const HatsPaper *paper)
{
  g_autoptr(HatsPages) pages = hats_pages_new (sheet, paper);
  g_autofree char *info = read_pdf (sheet, paper, "pdfinfo");
  g_autofree char *expected = g_strdup_printf ("Pages:           %u\n", hats_pages_get_n_pages (pages));

  g_test_message ("%s: %u pages at %g points", sheet->title, hats_pages_get_n_pages (pages),
                  hats_pages_get_paper (pages)->text_size);
  g_assert_cmpint (hats_pages_get_n_pages (pages), <=, sheet->most_pages);
  g_assert_cmpfloat (hats_pages_get_paper (pages)->text_size, >=, 8.0 - 1e-9);
  g_assert_nonnull (strstr (info, expected));
}

static void
test_roles (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HatsCase) hiring_case = make_case (cases[i].answers, cases[i].numbers);
      g_autoptr(HatsAdvice) advice = hats_case_advise (hiring_case);
      g_auto(GStrv) roles = hats_hiring_list_roles (guide, advice);
      g_autofree char *joined = g_strjoinv (" ", roles);

      g_test_message ("%s", cases[i].answers);
      g_assert_cmpstr (hats_rules_outcome (advice->rules, advice->outcome)->id, ==, cases[i].outcome);
      g_assert_cmpstr (joined, ==, cases[i].roles);
    }
}

/* Each sheet fits its pages on A4 and Letter: with nothing filled in, with short texts and with a long one. */
static void
test_pages (void)
{
  static const char * const texts[] = { "", LONG_TEXT };

  if (!has_poppler ())
    return;

  for (guint i = 0; i < G_N_ELEMENTS (cases) * G_N_ELEMENTS (texts) * 2; i += g_test_slow () ? 1 : 7)
    {
      guint number = i / 2 / G_N_ELEMENTS (texts);
      g_autoptr(HatsCase) empty = make_case (cases[number].answers, cases[number].numbers);
      g_autoptr(HatsCase) filled = fill (empty, texts[i / 2 % G_N_ELEMENTS (texts)], i / 2 % G_N_ELEMENTS (texts) == 1);
      g_autoptr(GPtrArray) sheets = make_sheets (filled);
      HatsPaper paper;

      init_paper (&paper, i % 2 == 1);
      for (guint j = 0; j < sheets->len; j++)
        {
          assert_pages (g_ptr_array_index (sheets, j), &paper);
          assert_words (g_ptr_array_index (sheets, j), &paper);
        }
    }
}

/* Any answers, some of them open, and some numbers of one's own. */
static HatsCase *
make_any_case (GRand *source)
{
  HatsRules *rules = hats_guide_get_rules (guide);
  g_autoptr(HatsRules) own = hats_rules_assume_text (rules, g_rand_boolean (source) ? "week=35" : "week=40", NULL);
  g_autoptr(HatsCase) empty = hats_case_new (own);
  HatsSituation situation = HATS_SITUATION_INIT;
  int people, teams;

  for (guint i = 0; i < rules->inputs->len; i++)
    {
      const HatsInput *input = hats_rules_input (rules, i);
      int most = input->kind == HATS_INPUT_CHOICE ? (int) input->choices->len - 1 : MIN (input->maximum, 300);

      if (input->required || g_rand_int_range (source, 0, 3) > 0)
        /* Small numbers are where the answers lie close to each other. */
        situation.values[i] = input->kind == HATS_INPUT_CHOICE ? g_rand_int_range (source, 0, most + 1)
                              : (int) (input->minimum + pow (g_rand_double (source), 3) * (most - input->minimum));
    }
  /* More teams than pairs of people are nobody's case. */
  people = hats_rules_find_input (rules, "people");
  teams = hats_rules_find_input (rules, "teams");
  situation.values[teams] = MIN (situation.values[teams], MAX (situation.values[people] / 2, 1));

  return hats_case_with_situation (empty, &situation);
}

/* The answers in one line. */
static char *
describe (const HatsAdvice *advice)
{
  g_autoptr(JsonNode) node = json_node_init_object (json_node_alloc (), hats_situation_to_json (&advice->situation, advice->rules));

  return json_to_string (node, FALSE);
}

/* Whatever the answers are, the recommendation is one sheet of paper. */
static void
test_recommendation (void)
{
  g_autoptr(GRand) source = g_rand_new_with_seed (2026);
  HatsPaper papers[2];

  init_paper (&papers[0], FALSE);
  init_paper (&papers[1], TRUE);
  for (guint i = 0; i < (g_test_slow () ? 100 : 5); i++)
    {
      g_autoptr(HatsCase) any = make_any_case (source);
      g_autoptr(HatsAdvice) advice = hats_case_advise (any);
      g_autoptr(HatsSheet) sheet = hats_recommendation_sheet_new (guide, advice);

      for (guint j = 0; j < G_N_ELEMENTS (papers); j++)
        {
          g_autoptr(HatsPages) pages = hats_pages_new (sheet, &papers[j]);

          if (hats_pages_get_n_pages (pages) != 1)
            g_error ("%s, paper %u: %u pages for %s", sheet->title, j, hats_pages_get_n_pages (pages), describe (advice));
        }
    }
}

static void
test_brief_headings (void)
{
  g_autoptr(HatsCase) hiring_case = make_case (cases[5].answers, "");
  g_autoptr(HatsSheet) sheet = hats_brief_sheet_new (guide, hiring_case, "project-manager");
  guint n_headings = 0;

  g_assert_cmpstr (sheet->title, ==, "Hiring Brief: Project Manager");
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      if (block->kind == HATS_BLOCK_HEADING && block->level == 2)
        {
          g_assert_cmpuint (n_headings, <, G_N_ELEMENTS (headings));
          g_assert_cmpstr (block->text->text, ==, headings[n_headings++]);
        }
    }
  g_assert_cmpuint (n_headings, ==, G_N_ELEMENTS (headings));
}

/* The changes are those that the model finds, and the scorecard matches the must-haves. */
static void
test_content (void)
{
  g_autoptr(HatsCase) hiring_case = make_case (cases[1].answers, "");
  g_autoptr(HatsSheet) brief = hats_brief_sheet_new (guide, hiring_case, "product-manager");
  g_autoptr(HatsSheet) scorecard = hats_scorecard_sheet_new (guide, hiring_case, "product-manager");
  g_autofree char *text = write_sheet (brief, HATS_FORMAT_TEXT);
  g_autofree char *flat = flatten (text);
  g_autofree char *card = write_sheet (scorecard, HATS_FORMAT_TEXT);
  g_autofree char *flat_card = flatten (card);
  const HatsBrief *known = hats_hiring_find_brief (hats_guide_get_hiring (guide), "product-manager");

  g_assert_nonnull (strstr (flat, "If date or scope were fixed from outside: Hire both, the product manager first"));
  g_assert_nonnull (strstr (flat, "Team now: 9 people Team in 12 months: Not planned Product stage: Growth"));
  g_assert_nonnull (strstr (flat, "Title: Product manager [†]"));
  g_assert_nonnull (strstr (flat, "Level: ____"));
  for (guint i = 0; i < known->musts->len; i++)
    {
      const HatsMust *must = g_ptr_array_index (known->musts, i);

      g_assert_nonnull (strstr (flat_card, must->test));
    }
}

static void
test_plan (void)
{
  g_autoptr(HatsCase) today = make_case (cases[1].answers, "");
  g_autoptr(GArray) steps = g_array_new (FALSE, FALSE, sizeof (HatsPlanStep));
  HatsPlanStep step = { .people = 14, .maturity = 4 };
  g_autoptr(HatsCase) planned = NULL;
  g_autoptr(HatsSheet) sheet = NULL;
  g_autofree char *text = NULL;

  /* The tests' date is the first of January 2026: the last step within twelve months counts. */
  hats_plan_parse_date ("2026-06-01", &step.date);
  g_array_append_val (steps, step);
  step.people = 17;
  hats_plan_parse_date ("2027-01-01", &step.date);
  g_array_append_val (steps, step);
  step.people = 30;
  hats_plan_parse_date ("2027-01-02", &step.date);
  g_array_append_val (steps, step);

  planned = hats_case_with_plan (today, steps);
  sheet = hats_brief_sheet_new (guide, planned, "product-manager");
  text = write_sheet (sheet, HATS_FORMAT_TEXT);
  g_assert_nonnull (strstr (text, "Team in 12 months: 17 people, Mature"));
}

/* What one person in both roles signs: a week that is full, the triggers from the model, the user's numbers marked. */
static void
test_agreement (void)
{
  g_autoptr(HatsCase) small = make_case (cases[3].answers, "");
  g_autoptr(HatsCase) over = make_case (cases[4].answers, cases[4].numbers);
  g_autoptr(HatsSheet) small_sheet = hats_agreement_sheet_new (guide, small);
  g_autoptr(HatsSheet) over_sheet = hats_agreement_sheet_new (guide, over);
  g_autofree char *small_raw = write_sheet (small_sheet, HATS_FORMAT_TEXT);
  g_autofree char *over_raw = write_sheet (over_sheet, HATS_FORMAT_TEXT);
  g_autofree char *small_text = flatten (small_raw);
  g_autofree char *over_text = flatten (over_raw);

  g_assert_nonnull (strstr (small_text, "The team reaches 6 people."));
  g_assert_nonnull (strstr (small_text, "A second team must deliver together"));
  g_assert_nonnull (strstr (small_text, "A date is promised by contract."));
  g_assert_null (strstr (small_text, "What is given away"));
  g_assert_null (strstr (small_text, "your figure"));

  g_assert_nonnull (strstr (over_text, "The team reaches 8 people."));
  g_assert_nonnull (strstr (over_text, "A further team must deliver together"));
  g_assert_nonnull (strstr (over_text, "A further date is promised by contract"));
  g_assert_nonnull (strstr (over_text, "What is given away"));
  g_assert_nonnull (strstr (over_text, "more than 35 (your figure) hours a week"));
  g_assert_nonnull (strstr (over_text, "One person’s week 35\u00a0h instead of 40\u00a0h"));
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (over_sheet->data, "product_hours") +
                                  json_object_get_double_member (over_sheet->data, "project_hours"), 35.0, 1e-9);
}

/* Users' texts are texts: in no medium are they markup, and none breaks the sheet. */
static void
test_hostile (void)
{
  g_autoptr(HatsCase) empty = make_case (cases[4].answers, cases[4].numbers);
  g_autoptr(HatsCase) filled = fill (empty, HOSTILE, FALSE);
  g_autoptr(GPtrArray) sheets = make_sheets (filled);

  for (guint i = 0; i < sheets->len; i++)
    {
      HatsSheet *sheet = g_ptr_array_index (sheets, i);
      gboolean has_fields = !g_str_equal (sheet->kind, "scorecard");
      g_autofree char *html = write_sheet (sheet, HATS_FORMAT_HTML);
      g_autofree char *markdown = write_sheet (sheet, HATS_FORMAT_MARKDOWN);
      g_autofree char *csv = write_sheet (sheet, HATS_FORMAT_CSV);
      g_autofree char *json = write_sheet (sheet, HATS_FORMAT_JSON);
      g_autofree char *text = write_sheet (sheet, HATS_FORMAT_TEXT);
      g_autofree char *pdf = write_sheet (sheet, HATS_FORMAT_PDF);
      g_autoptr(JsonParser) parser = json_parser_new ();

      g_assert_null (strstr (html, "<b>&amp; |"));
      g_assert_true ((strstr (html, "&lt;b&gt;&amp;amp; | *a*") != NULL) == has_fields);
      g_assert_true ((strstr (markdown, "\\<b>\\&amp; \\| \\*a\\*") != NULL) == has_fields);
      g_assert_true ((strstr (csv, "\"\"q\"\" =1+1") != NULL) == has_fields);
      g_assert_true (g_utf8_validate (text, -1, NULL));
      g_assert_true (json_parser_load_from_data (parser, json, -1, NULL));
      g_assert_true (g_str_has_prefix (pdf, "%PDF"));
    }
}

/* At the least size a text may need more pages than it should have, but none of it is cut. */
static void
test_overflow (void)
{
  g_autoptr(HatsCase) empty = make_case (cases[3].answers, "");
  g_autofree char *huge = g_strnfill (HATS_CASE_MAX_TEXT, 'Q');
  g_autofree char *word = g_strdup (huge);
  g_autoptr(HatsCase) words = NULL;
  g_autoptr(HatsCase) filled = NULL;
  g_autoptr(HatsSheet) sheet = NULL;
  g_autofree char *text = NULL;
  guint n_expected = 0, n_found = 0;
  HatsPaper paper;

  if (!has_poppler ())
    return;

  /* Words in all fields but one, which has a single word. */
  for (guint i = 30; i < HATS_CASE_MAX_TEXT; i += 31)
    huge[i] = ' ';
  words = fill (empty, huge, FALSE);
  filled = hats_case_with_text (words, "product-manager", "why-now", word);
  sheet = hats_brief_sheet_new (guide, filled, "product-manager");

  init_paper (&paper, FALSE);
  text = read_pdf (sheet, &paper, "pdftotext");
  for (const char *p = text; *p != '\0'; p++)
    n_found += *p == 'Q';
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      for (guint j = 0; block->kind == HATS_BLOCK_FORM && j < block->items->len; j++)
        for (const char *p = ((const HatsText *) g_ptr_array_index (block->items, j))->text; *p != '\0'; p++)
          n_expected += *p == 'Q';
    }
  g_assert_cmpuint (n_expected, >, 5 * HATS_CASE_MAX_TEXT);
  g_assert_cmpuint (n_found, ==, n_expected);
}

/* A sheet without a limit is printed in the size that was asked for; tiny paper ends neither in a loop nor in a fault. */
static void
test_fitting (void)
{
  g_autoptr(HatsCase) hiring_case = make_case (cases[3].answers, "");
  g_autoptr(HatsSheet) sheet = hats_brief_sheet_new (guide, hiring_case, "product-manager");
  g_autoptr(HatsPages) whole = NULL;
  g_autoptr(HatsPages) tiny = NULL;
  HatsPaper paper;

  init_paper (&paper, FALSE);
  sheet->most_pages = 0;
  whole = hats_pages_new (sheet, &paper);
  g_assert_cmpfloat_with_epsilon (hats_pages_get_paper (whole)->text_size, paper.text_size, 1e-9);

  sheet->most_pages = 2;
  paper.width = 120;
  paper.height = 90;
  tiny = hats_pages_new (sheet, &paper);
  g_assert_cmpuint (hats_pages_get_n_pages (tiny), >, 2);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  guide = hats_guide_new_builtin ();

  g_test_add_func ("/papers/roles", test_roles);
  g_test_add_func ("/papers/pages", test_pages);
  g_test_add_func ("/papers/recommendation", test_recommendation);
  g_test_add_func ("/papers/brief-headings", test_brief_headings);
  g_test_add_func ("/papers/content", test_content);
  g_test_add_func ("/papers/plan", test_plan);
  g_test_add_func ("/papers/agreement", test_agreement);
  g_test_add_func ("/papers/hostile", test_hostile);
  g_test_add_func ("/papers/overflow", test_overflow);
  g_test_add_func ("/papers/fitting", test_fitting);

  status = g_test_run ();
  g_assert_finalize_object (guide);

  return status;
}
