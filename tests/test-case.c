/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A case as a value and as the content of a file: written and read back byte by byte, and what no case is. */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "hats-case-file.h"
#include "hats-guide.h"

static HatsRules *
get_rules (void)
{
  static HatsGuide *guide;

  if (guide == NULL)
    guide = hats_guide_new_builtin ();

  return hats_guide_get_rules (guide);
}

typedef struct {
  const char *group, *field, *text;
} Text;

/* What people type and paste, and what a format trips over. */
static const Text texts[] = {
  { "case", "name", "Agentur für Gestaltung — Phase 2" },
  { "case", "company", "\"Quoted\" & <b>marked</b> 'up' \\ back/slash %s %d" },
  { "case", "notes", "First line\nsecond line\r\n\ttabbed\n\n  indented, and spaces at the end  \n" },
  { "agreement", "product-week", "מוצר: 20 שעות, ‏project 15" },
  { "agreement", "trigger", "😀👩‍💻𝄞 non-BMP, e\xcc\x81 combined, \xe2\x80\xae reversed \xe2\x80\xac" },
  { "product-manager", "title", "a" },
  { "product-manager", "pay-band", "\x01 control \x1f and \x7f delete" },
  { "project-manager", "reporting-line", "null" },
  { "project-manager", "field-9", "[Recovery]\nkey=value;\\n" },
};

/* The case with each of its answers at the end of its range that @last says, and one open where that may be. */
static HatsCase *
with_answers (HatsCase *self,
              gboolean  last,
              gboolean  open)
{
  HatsSituation situation = HATS_SITUATION_INIT;

  for (guint i = 0; i < get_rules ()->inputs->len; i++)
    {
      const HatsInput *input = hats_rules_input (get_rules (), i);

      situation.values[i] = last ? input->maximum : input->minimum;
      if (open && !input->required && i % 2 == 0)
        situation.values[i] = HATS_NOT_SURE;
    }

  return hats_case_with_situation (self, &situation);
}

/* The case with each number of the model moved: to its least, its most, or a broken number between. */
static HatsCase *
with_assumptions (HatsCase *self)
{
  g_autoptr(HatsRules) rules = hats_rules_ref (get_rules ());

  for (guint i = 0; i < hats_rules_get_n_assumptions (rules); i++)
    {
      HatsAssumption assumption = hats_rules_get_assumption (rules, i);
      double between = assumption.minimum + (assumption.maximum - assumption.minimum) / 3.0;
      HatsRules *next;

      if (i % 3 == 0 || !hats_assumption_check (&assumption, between, NULL))
        between = i % 2 == 0 ? assumption.minimum : assumption.maximum;
      next = hats_rules_assume (rules, i, between);
      hats_rules_unref (rules);
      rules = next;
    }

  return hats_case_with_rules (self, rules);
}

static HatsCase *
with_plan (HatsCase *self,
           guint     length)
{
  g_autoptr(GArray) plan = g_array_new (FALSE, TRUE, sizeof (HatsPlanStep));

  for (guint i = 0; i < length; i++)
    {
      /* In the user's order, which is not that of the dates. */
      HatsPlanStep step = { .people = i == 0 ? 10000 : (int) i, .maturity = (int) i % 6 };

      g_date_clear (&step.date, 1);
      g_date_set_dmy (&step.date, (GDateDay) (28 - i), (GDateMonth) (i % 12 + 1), (GDateYear) (2200 - i * 13));
      g_array_append_val (plan, step);
    }

  return hats_case_with_plan (self, plan);
}

static HatsCase *
with_texts (HatsCase *self,
            gboolean  backwards)
{
  self = hats_case_ref (self);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const Text *text = &texts[backwards ? G_N_ELEMENTS (texts) - 1 - i : i];
      HatsCase *next = hats_case_with_text (self, text->group, text->field, text->text);

      hats_case_unref (self);
      self = next;
    }

  return self;
}

static HatsCase *
make_full (gboolean backwards)
{
  g_autoptr(HatsCase) empty = hats_case_new (get_rules ());
  g_autoptr(HatsCase) answered = with_answers (empty, TRUE, FALSE);
  g_autoptr(HatsCase) assumed = with_assumptions (answered);
  g_autoptr(HatsCase) planned = with_plan (assumed, HATS_PLAN_MAX_STEPS);

  return with_texts (planned, backwards);
}

/* Writes, reads back and writes again; returns the case that was read. */
static HatsCase *
round_trip (HatsCase *self)
{
  g_autoptr(GBytes) first = hats_case_to_bytes (self);
  g_autoptr(GBytes) again = hats_case_to_bytes (self);
  g_autoptr(GError) error = NULL;
  g_autoptr(HatsCase) read = hats_case_from_bytes (get_rules (), first, "x.twohats", &error);
  g_autoptr(GBytes) second = NULL;

  g_assert_no_error (error);
  second = hats_case_to_bytes (read);
  g_assert_cmpmem (g_bytes_get_data (first, NULL), g_bytes_get_size (first),
                   g_bytes_get_data (second, NULL), g_bytes_get_size (second));
  g_assert_true (g_bytes_equal (first, again));
  g_assert_true (hats_case_equal (self, read));

  return g_steal_pointer (&read);
}

static void
test_value (void)
{
  g_autoptr(HatsCase) empty = hats_case_new (get_rules ());
  g_autoptr(HatsCase) named = hats_case_with_text (empty, "case", "name", "A");
  g_autoptr(HatsCase) renamed = hats_case_with_text (named, "case", "name", "B");
  g_autoptr(HatsCase) elsewhere = hats_case_with_text (empty, "case", "company", "A");
  g_autoptr(HatsCase) blank = hats_case_with_text (named, "case", "name", " \n\xc2\xa0");
  g_autoptr(HatsCase) answered = with_answers (empty, FALSE, FALSE);
  g_autoptr(HatsCase) assumed = with_assumptions (empty);
  g_autoptr(HatsCase) planned = with_plan (empty, 1);
  HatsCase *different[] = { empty, named, renamed, elsewhere, answered, assumed, planned };
  g_auto(GStrv) keys = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (different); i++)
    for (guint j = 0; j < G_N_ELEMENTS (different); j++)
      g_assert_cmpint (hats_case_equal (different[i], different[j]), ==, i == j);

  /* Making another case left the first as it was; blank is as good as nothing. */
  g_assert_cmpstr (hats_case_get_text (empty, "case", "name"), ==, "");
  g_assert_cmpstr (hats_case_get_text (named, "case", "name"), ==, "A");
  g_assert_true (hats_case_equal (blank, empty));
  g_assert_false (hats_case_is_complete (empty));
  g_assert_true (hats_case_is_complete (answered));
  g_assert_cmpuint (hats_case_get_plan (empty)->len, ==, 0);
  g_assert_cmpuint (hats_rules_count_changed (hats_case_get_rules (empty)), ==, 0);

  keys = hats_case_list_texts (renamed);
  g_assert_cmpstrv (keys, ((const char * const []) { "case/name", NULL }));
}

/* The model is run once for the same numbers and answers, and again for others. */
static void
test_advice (void)
{
  g_autoptr(HatsCase) empty = hats_case_new (get_rules ());
  g_autoptr(HatsCase) small = with_answers (empty, FALSE, FALSE);
  g_autoptr(HatsCase) named = hats_case_with_text (small, "case", "name", "A");
  g_autoptr(HatsCase) planned = with_plan (named, 1);
  g_autoptr(HatsAdvice) advice = hats_case_advise (named);
  g_autoptr(HatsAdvice) again = hats_case_advise (small);
  g_autoptr(HatsAdvice) with_a_plan = hats_case_advise (planned);
  g_autoptr(HatsCase) large = with_answers (small, TRUE, FALSE);
  g_autoptr(HatsCase) assumed = with_assumptions (small);
  g_autoptr(HatsAdvice) of_large = hats_case_advise (large);
  g_autoptr(HatsAdvice) of_assumed = hats_case_advise (assumed);

  g_assert_true (again == advice);
  g_assert_true (with_a_plan == advice);
  g_assert_true (hats_situation_equal (&of_large->situation, hats_case_get_situation (large), get_rules ()));
  g_assert_false (hats_situation_equal (&of_large->situation, &advice->situation, get_rules ()));
  g_assert_true (of_assumed->rules == hats_case_get_rules (assumed));
  g_assert_true (of_assumed->rules != advice->rules);
}

/* Each kind of content comes back; the file is no looser about one than about another. */
static void
test_round_trip (void)
{
  g_autoptr(HatsCase) empty = hats_case_new (get_rules ());
  g_autoptr(HatsCase) full = make_full (FALSE);
  g_autoptr(HatsCase) read = round_trip (full);
  GArray *plan = hats_case_get_plan (read);

  hats_case_unref (round_trip (empty));
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr(HatsCase) answered = with_answers (empty, (i & 1) != 0, (i & 2) != 0);

      hats_case_unref (round_trip (answered));
    }

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_cmpstr (hats_case_get_text (read, texts[i].group, texts[i].field), ==, texts[i].text);
  g_assert_cmpuint (plan->len, ==, HATS_PLAN_MAX_STEPS);
  g_assert_cmpint (g_array_index (plan, HatsPlanStep, 0).people, ==, 10000);
  g_assert_cmpint (g_date_get_year (&g_array_index (plan, HatsPlanStep, 23).date), ==, 2200 - 23 * 13);
  for (guint i = 0; i < hats_rules_get_n_assumptions (get_rules ()); i++)
    g_assert_cmpfloat (hats_rules_get_assumption (hats_case_get_rules (read), i).value, ==,
                       hats_rules_get_assumption (hats_case_get_rules (full), i).value);
}

/* Every value of every choice, and a text as long as one may be. */
static void
test_each_value (void)
{
  g_autoptr(HatsCase) empty = hats_case_new (get_rules ());
  g_autofree char *longest = g_strnfill (HATS_CASE_MAX_TEXT, 'x');
  g_autoptr(HatsCase) wordy = hats_case_with_text (empty, "case", "notes", longest);

  for (guint i = 0; i < get_rules ()->inputs->len; i++)
    for (int value = 0; value <= MIN (hats_rules_input (get_rules (), i)->maximum, 60); value++)
      {
        HatsSituation situation = HATS_SITUATION_INIT;
        g_autoptr(HatsCase) answered = NULL;
        g_autoptr(HatsCase) read = NULL;

        if (value < hats_rules_input (get_rules (), i)->minimum)
          continue;
        situation.values[i] = value;
        answered = hats_case_with_situation (empty, &situation);
        read = round_trip (answered);
        g_assert_cmpint (hats_case_get_situation (read)->values[i], ==, value);
      }

  hats_case_unref (round_trip (wordy));
}

/* The bytes are the format's, not those of the hash table's order. */
static void
test_bytes (void)
{
  static const char expected[] =
    "{\n"
    "  \"format\" : 1,\n"
    "  \"answers\" : {\n"
    "    \"people\" : 7,\n"
    "    \"maturity\" : \"growth\"\n"
    "  },\n"
    "  \"assumptions\" : {\n"
    "    \"week\" : 35.5\n"
    "  },\n"
    "  \"plan\" : [\n"
    "    {\n"
    "      \"date\" : \"2027-03-31\",\n"
    "      \"people\" : 12,\n"
    "      \"maturity\" : \"mature\"\n"
    "    }\n"
    "  ],\n"
    "  \"texts\" : {\n"
    "    \"case\" : {\n"
    "      \"name\" : \"Zürich 😀\"\n"
    "    }\n"
    "  }\n"
    "}\n";
  g_autoptr(HatsCase) forwards = make_full (FALSE);
  g_autoptr(HatsCase) backwards = make_full (TRUE);
  g_autoptr(GBytes) first = hats_case_to_bytes (forwards);
  g_autoptr(GBytes) second = hats_case_to_bytes (backwards);
  g_autoptr(GBytes) fixed = g_bytes_new_static (expected, strlen (expected));
  g_autoptr(GBytes) written = NULL;
  g_autoptr(HatsCase) read = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (g_bytes_equal (first, second));

  read = hats_case_from_bytes (get_rules (), fixed, "x", &error);
  g_assert_no_error (error);
  written = hats_case_to_bytes (read);
  g_assert_cmpstr (g_bytes_get_data (written, NULL), ==, expected);
}

/* Asserts that @content is refused in one short sentence with the place, and that its file stays as it is. */
static void
assert_refused (const char *content,
                gsize       length,
                const char *message)
{
  g_autofree char *folder = g_dir_make_tmp ("two-hats-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "x.twohats", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  g_autofree char *after = NULL;
  g_autofree char *expected = NULL;
  gsize length_after;
  GString *text;

  g_assert_true (g_file_set_contents (path, content, (gssize) length, NULL));
  g_assert_null (hats_case_load (get_rules (), file, &error));
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);

  text = g_string_new (message);
  g_string_replace (text, "%s", path, 1);
  expected = g_string_free (text, FALSE);
  if (strstr (error->message, expected) == NULL)
    g_error ("“%.200s” gives “%.400s”, not “%s”", content, error->message, expected);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_cmpuint (strlen (error->message), <, 600);
  g_assert_null (strpbrk (error->message, "\n\r\t\v\f\x1b"));

  g_assert_true (g_file_get_contents (path, &after, &length_after, NULL));
  g_assert_cmpmem (content, length, after, length_after);
  g_unlink (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

typedef struct {
  const char *content;
  const char *message;  /* %s is the file */
} Refused;

static const Refused refused[] = {
  { "", "%s:1:1: the file is empty" },
  { " \n", "%s:2:1: the file is empty" },
  { "[]", "%s:1:1: a file must be one object" },
  { "null", "%s:1:1: a file must be one object" },
  { "\"format\"", "%s:1:1: a file must be one object" },
  { "{}", "%s:1:1: “format” is missing" },
  { "{\"format\": 1", "%s:1:13: the file ends where “}” is missing" },
  { "{\"format\": 1}{\"format\": 1}", "%s:1:14: the document ends before this" },
  { "{\"format\": 1, \"format\": 1}", "%s:1:15: “format” is given twice" },
  { "{\"format\": 1, \"answers\": {\"people\": 1,\n\"people\": 2}}", "%s:2:1: “people” is given twice" },
  { "{\"format\": 1, \"surprise\": 1}", "%s:1:27: “surprise” is not a member that belongs here" },
  { "{\"format\": 1,}", "%s:1:14: " },
  { "{\"format\": 1 /* c */}", "%s:1:14: " },

  /* Formats. A newer one counts as such whatever else stands there. */
  { "{\"format\": 2, \"surprise\": [NULL_]}", "%s:1:" },
  { "{\"format\": 2, \"surprise\": []}", "“%s” was written by a newer version of Two Hats; it has been left as it is" },
  { "{\"answers\": 7, \"format\": 9223372036854775807}", "“%s” was written by a newer version of Two Hats" },
  { "{\"format\": 0}", "%s:1:12: “format” must be" },
  { "{\"format\": -1}", "%s:1:12: “format” must be" },
  { "{\"format\": \"1\"}", "%s:1:12: “format” must be a whole number" },
  { "{\"format\": 1.5}", "%s:1:12: “format” must be a whole number" },
  { "{\"format\": null}", "%s:1:12: “format” must be a whole number" },
  { "{\"format\": [1]}", "%s:1:12: “format” must be a whole number" },

  /* Answers. */
  { "{\"format\": 1, \"answers\": []}", "%s:1:26: “answers” must be an object" },
  { "{\"format\": 1, \"answers\": {\"age\": 3}}", "%s:1:34: there is no question “age”" },
  { "{\"format\": 1, \"answers\": {\"people\": 0}}", "%s:1:37: “0” is not a value of “people”" },
  { "{\"format\": 1, \"answers\": {\"people\": 10001}}", "%s:1:37: “10001” is not a value of “people”" },
  { "{\"format\": 1, \"answers\": {\"people\": 4294967297}}", "%s:1:37: “4294967297” is not a value of “people”" },
  { "{\"format\": 1, \"answers\": {\"people\": 7.5}}", "%s:1:37: “people” must be a whole number or a word" },
  { "{\"format\": 1, \"answers\": {\"people\": true}}", "%s:1:37: “people” must be a whole number or a word" },
  { "{\"format\": 1, \"answers\": {\"people\": null}}", "%s:1:37: “people” must be a whole number or a word" },
  { "{\"format\": 1, \"answers\": {\"people\": {}}}", "%s:1:37: “people” must be a whole number or a word" },
  { "{\"format\": 1, \"answers\": {\"people\": \"not-sure\"}}", "%s:1:37: “not-sure” is not a value of “people”" },
  { "{\"format\": 1, \"answers\": {\"people\": 1e999}}", "%s:1:37: the number is too large" },
  { "{\"format\": 1, \"answers\": {\"people\": NaN}}", "%s:1:37: " },
  { "{\"format\": 1, \"answers\": {\"people\": -Infinity}}", "%s:1:37: " },
  { "{\"format\": 1, \"answers\": {\"people\": 99999999999999999999}}", "%s:1:37: the number is too large" },
  { "{\"format\": 1, \"answers\": {\"maturity\": \"ripe\"}}", "%s:1:39: “ripe” is not a value of “maturity”" },
  { "{\"format\": 1, \"answers\": {\"maturity\": 2}}", "%s:1:39: “2” is not a value of “maturity”" },
  { "{\"format\": 1, \"answers\": {\"maturity\": \"\\u0000\"}}", "%s:1:40: a text may not hold the character NUL" },
  { "{\"format\": 1, \"answers\": {\"maturity\": \"a\\nb\\u001b[1m\"}}", "%s:1:39: “a" },

  /* Assumptions. */
  { "{\"format\": 1, \"assumptions\": 1}", "%s:1:30: “assumptions” must be an object" },
  { "{\"format\": 1, \"assumptions\": {\"luck\": 1}}", "%s:1:39: there is no assumption “luck”" },
  { "{\"format\": 1, \"assumptions\": {\"week\": 1}}", "%s:1:39: “One person’s week” takes from" },
  { "{\"format\": 1, \"assumptions\": {\"week\": 1e300}}", "%s:1:39: “One person’s week” takes from" },
  { "{\"format\": 1, \"assumptions\": {\"week\": \"40\"}}", "%s:1:39: “week” must be a number" },
  { "{\"format\": 1, \"assumptions\": {\"week\": null}}", "%s:1:39: “week” must be a number" },
  { "{\"format\": 1, \"assumptions\": {\"team\": 6.5}}", "%s:1:39: " },

  /* Growth plan. */
  { "{\"format\": 1, \"plan\": {}}", "%s:1:23: “plan” must be an array" },
  { "{\"format\": 1, \"plan\": [1]}", "%s:1:24: this must be an object" },
  { "{\"format\": 1, \"plan\": [{}]}", "%s:1:24: “date” is missing" },
  { "{\"format\": 1, \"plan\": [{\"date\": \"2027-02-30\", \"people\": 3, \"maturity\": \"idea\"}]}",
    "%s:1:33: “date” must be a date such as" },
  { "{\"format\": 1, \"plan\": [{\"date\": \"2027-12-1-\", \"people\": 3, \"maturity\": \"idea\"}]}",
    "%s:1:33: “date” must be a date such as" },
  { "{\"format\": 1, \"plan\": [{\"date\": \"2027-02-03\", \"people\": 0, \"maturity\": \"idea\"}]}",
    "%s:1:57: “people” must be from 1 to 10000" },
  { "{\"format\": 1, \"plan\": [{\"date\": \"2027-02-03\", \"maturity\": \"idea\"}]}", "%s:1:24: “people” is missing" },
  { "{\"format\": 1, \"plan\": [{\"date\": \"2027-02-03\", \"people\": 3, \"maturity\": \"ripe\"}]}",
    "%s:1:72: “ripe” is not a value of “maturity”" },
  { "{\"format\": 1, \"plan\": [{\"date\": \"2027-02-03\", \"people\": 3, \"maturity\": \"idea\", \"x\": 1}]}",
    "%s:1:85: “x” is not a member that belongs here" },

  /* Texts. */
  { "{\"format\": 1, \"texts\": []}", "%s:1:24: “texts” must be an object" },
  { "{\"format\": 1, \"texts\": {\"case\": \"x\"}}", "%s:1:33: “case” must be an object" },
  { "{\"format\": 1, \"texts\": {\"case\": {\"name\": 1}}}", "%s:1:42: “name” must be a text" },
  { "{\"format\": 1, \"texts\": {\"case\": {\"name\": \" \"}}}", "%s:1:42: “name” is empty" },
  { "{\"format\": 1, \"texts\": {\"case\": {\"a/b\": \"x\"}}}", "%s:1:41: “a/b” is not known here" },
  { "{\"format\": 1, \"texts\": {\"case/x\": {\"name\": \"x\"}}}", "%s:1:35: “case/x” is not known here" },
  { "{\"format\": 1, \"texts\": {\"\": {}}}", "%s:1:29: “” is not known here" },
  { "{\"format\": 1, \"texts\": {\"case\": {\"name\": \"\xff\"}}}", "%s:1:43: this is not UTF-8" },
  { "{\"format\": 1, \"texts\": {\"case\": {\"name\": \"\\ud800\"}}}", "%s:1:43: half of a surrogate pair" },
};

static void
test_refused (void)
{
  static const char binary[] = "\x7f" "ELF\x02\x01\x01\0\0\0\xff\xfe";
  static const char nul[] = "{\"format\": 1}\0{}";

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    assert_refused (refused[i].content, strlen (refused[i].content), refused[i].message);
  assert_refused (binary, sizeof binary, "%s:1:");
  assert_refused (nul, sizeof nul, "%s:1:14: a text may not hold the character NUL");
}

/* What is too much of something: deep, long, many. */
static void
test_limits (void)
{
  g_autofree char *many_brackets = g_strnfill (100000, '[');
  g_autofree char *deep = g_strconcat ("{\"format\": 1, \"texts\": ", many_brackets, NULL);
  g_autofree char *word = g_strnfill (HATS_CASE_MAX_SIZE - 200, 'x');
  g_autofree char *wide = g_strnfill (HATS_CASE_MAX_TEXT + 1, 'x');
  g_autofree char *too_large = g_strnfill (HATS_CASE_MAX_SIZE + 1, ' ');
  const struct { const char *format, *word, *message; } wordy[] = {
    { "{\"format\": 1, \"answers\": {\"maturity\": \"%s\"}}", word, "%s:1:39: “xxx" },
    { "{\"format\": 1, \"answers\": {\"%s\": 1}}", word, "%s:1:" },
    { "{\"format\": 1, \"%s\": 1}", word, "%s:1:" },
    { "{\"format\": 1, \"texts\": {\"%s \": {}}}", word, "%s:1:" },
    { "{\"format\": 1, \"texts\": {\"case\": {\"notes\": \"%s\"}}}", word, "%s:1:43: the text is longer than 8192 bytes" },
    { "{\"format\": 1, \"texts\": {\"case\": {\"notes\": \"%s\"}}}", wide, "%s:1:43: the text is longer than 8192 bytes" },
    { "{\"format\": 1, \"assumptions\": {\"week\": 4%s}}", word, "%s:1:" },
  };
  g_autoptr(GString) steps = g_string_new ("{\"format\": 1, \"plan\": [");

  assert_refused (deep, strlen (deep), "%s:1:87: arrays and objects are nested more than 64 deep");
  for (guint i = 0; i < G_N_ELEMENTS (wordy); i++)
    {
      g_autoptr(GString) content = g_string_new (wordy[i].format);

      g_string_replace (content, "%s", wordy[i].word, 1);
      assert_refused (content->str, content->len, wordy[i].message);
    }
  {
    g_autofree char *twice = g_strnfill (100000, 'k');
    g_autofree char *content = g_strdup_printf ("{\"%s\": 1, \"%s\": 2}", twice, twice);

    assert_refused (content, strlen (content), "%s:1:100009: “kkk");
  }

  for (guint i = 0; i <= HATS_PLAN_MAX_STEPS; i++)
    g_string_append_printf (steps, "%s{\"date\": \"2027-01-%02u\", \"people\": 3, \"maturity\": \"idea\"}", i > 0 ? "," : "", i + 1);
  g_string_append (steps, "]}");
  assert_refused (steps->str, steps->len, "%s:1:23: a growth plan has at most 24 steps");

  assert_refused (too_large, strlen (too_large), "“%s” is larger than 4 MiB");
}

/* A file whose end is missing is none, wherever it was cut. */
static void
test_truncated (void)
{
  g_autoptr(HatsCase) full = make_full (FALSE);
  g_autoptr(GBytes) bytes = hats_case_to_bytes (full);

  /* The last byte is a line break, which nobody misses. */
  for (gsize length = 0; length < g_bytes_get_size (bytes) - 1; length += 3)
    {
      g_autoptr(GBytes) part = g_bytes_new_from_bytes (bytes, 0, length);
      g_autoptr(GError) error = NULL;

      g_assert_null (hats_case_from_bytes (get_rules (), part, "x.twohats", &error));
      g_assert_nonnull (error);
      g_assert_true (g_str_has_prefix (error->message, "x.twohats:"));
    }
}

/* Whatever a broken disk or a joker makes of a file is either a case, which round-trips, or refused. */
static void
test_damaged (void)
{
  g_autoptr(HatsCase) full = make_full (FALSE);
  g_autoptr(GBytes) bytes = hats_case_to_bytes (full);
  g_autoptr(GRand) rand = g_rand_new_with_seed (3);

  for (guint i = 0; i < 3000; i++)
    {
      gsize length = g_bytes_get_size (bytes);
      char *data = g_memdup2 (g_bytes_get_data (bytes, NULL), length);
      g_autoptr(GBytes) damaged = NULL;
      g_autoptr(HatsCase) read = NULL;
      g_autoptr(GError) error = NULL;

      for (int left = g_rand_int_range (rand, 1, 4); left > 0; left--)
        {
          gsize at = g_rand_int_range (rand, 0, (gint32) length);

          data[at] = i % 2 == 0 ? (char) g_rand_int_range (rand, 0, 256) : data[g_rand_int_range (rand, 0, (gint32) length)];
        }
      damaged = g_bytes_new_take (data, length);
      read = hats_case_from_bytes (get_rules (), damaged, "x.twohats", &error);
      if (read != NULL)
        hats_case_unref (round_trip (read));
      else
        g_assert_true (g_str_has_prefix (error->message, "x.twohats:") || strstr (error->message, "“x.twohats”") != NULL);
    }
}

static void
test_not_a_file (void)
{
  g_autofree char *folder = g_dir_make_tmp ("two-hats-XXXXXX", NULL);
  g_autofree char *pipe_path = g_build_filename (folder, "pipe.twohats", NULL);
  g_autofree char *missing_path = g_build_filename (folder, "missing.twohats", NULL);
  const char *paths[] = { folder, pipe_path, "/dev/zero", missing_path };

  /* Nothing is read from a pipe, which would wait for ever. */
  g_assert_cmpint (mkfifo (pipe_path, 0600), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr(GFile) file = g_file_new_for_path (paths[i]);
      g_autoptr(GError) error = NULL;

      g_assert_null (hats_case_load (get_rules (), file, &error));
      if (paths[i] == missing_path)
        g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
      else
        g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE);
      g_assert_nonnull (strstr (error->message, paths[i]));
    }

  g_unlink (pipe_path);
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/case/value", test_value);
  g_test_add_func ("/case/advice", test_advice);
  g_test_add_func ("/case/round-trip", test_round_trip);
  g_test_add_func ("/case/each-value", test_each_value);
  g_test_add_func ("/case/bytes", test_bytes);
  g_test_add_func ("/case/refused", test_refused);
  g_test_add_func ("/case/limits", test_limits);
  g_test_add_func ("/case/truncated", test_truncated);
  g_test_add_func ("/case/damaged", test_damaged);
  g_test_add_func ("/case/not-a-file", test_not_a_file);

  return g_test_run ();
}
