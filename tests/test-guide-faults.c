/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "hats-guide-reader.h"
#include "hats-json-check.h"

/* A file, and all that is wrong with it, a line for each: line:column, the pointer in brackets, the sentence. */
typedef struct {
  const char *text;
  const char *faults;
} Case;

#define ROLE(members) "{\"format\": 1,\n\"roles\": [{\"id\": \"r\", \"title\": \"R\", \"sign\": \"ring\", \"tagline\": \"t\",\n" members "}]}"
#define STATEMENT(members) ROLE ("\"aspects\": {\"mission\": [{" members "}]}")

static const Case cases[] = {
  /* The text itself. */
  { "{\"format\": 1,\n \"roles\": [", "2:12 [/roles/0] the file ends where a value is missing" },
  { "{\"format\": 1,\n \"roles\": [1 2]}", "2:14 [/roles/0] a comma or “]” is missing here" },
  { "{\"format\": 1, // x\n}", "1:15 [] a member’s name in double quotation marks is missing here" },
  { "{\"format\": 1, \"a\": \"x\n\", \"b\": 1}",
    "1:22 [/a] a line break or control character in a text must be escaped" },
  { "{\"format\": 1, \"format\": 1, \"a~/b\": 1}",
    "1:15 [/format] “format” is given twice in the same object\n1:36 [/a~0~1b] “a~/b” is not a member that belongs here" },
  { "{\"format\": 01, \"roles\": 7}", "1:12 [/format] a number may not begin with 0\n1:25 [/roles] “roles” must be an array" },
  { "{\"format\": 1e999, \"roles\": 7}", "1:12 [/format] the number is too large\n1:28 [/roles] “roles” must be an array" },
  { "{\"for\\qmat\": 1,\n\"roles\": 7}", "1:6 [] there is no such escape\n2:10 [/roles] “roles” must be an array" },
  { ROLE ("\"aspects\": {\"mission\": [{\"text\": \"\\ud800\", \"sources\": [\"E99\"]}]}"),
    "3:35 [/roles/0/aspects/mission/0/text] half of a surrogate pair stands alone\n"
    "3:56 [/roles/0/aspects/mission/0/sources/0] there is no source “E99”" },
  { "{\"format\": 1, \"aspects\": [{\"id\": \"a\\u0000\", \"title\": \"A\", \"kind\": \"list\", \"width\": \"half\"}],\n"
    "\"roles\": [{\"id\": \"product-manager\", \"aspects\": {\"ab\": []}}]}",
    "1:36 [/aspects/0/id] a text may not hold the character NUL" },

  /* What it says: types, members, ids. */
  { "[]", "1:1 [] a file must be one object" },
  { "{}", "1:1 [] “format” is missing" },
  { "{\"format\": 2, \"x\": 1, \"sources\": 1, \"aspects\": {}, \"roles\": \"\", \"topics\": null, \"advice\": [], \"mirror\": 1, \"hiring\": 1}",
    "1:12 [/format] “format” must be from 1 to 1\n1:20 [/x] “x” is not a member that belongs here\n"
    "1:34 [/sources] “sources” must be an array\n1:48 [/aspects] “aspects” must be an array\n"
    "1:61 [/roles] “roles” must be an array\n1:75 [/topics] “topics” must be an array\n"
    "1:91 [/advice] “advice” must be an object\n1:105 [/mirror] “mirror” must be an object\n"
    "1:118 [/hiring] “hiring” must be an object" },
  { "{\"format\": 1, \"roles\": [{}, 1]}",
    "1:25 [/roles/0] “id” is missing\n1:25 [/roles/0] “title” is missing\n1:25 [/roles/0] “tagline” is missing\n"
    "1:25 [/roles/0] “sign” is missing\n1:25 [/roles/0] “aspects” is missing\n1:29 [/roles/1] this must be an object" },
  { ROLE ("\"aspects\": {\"A\": [], \"moon\": [], \"mission\": 1}, \"mirror\": {\"titles\": [], \"terms\": [1, \"…\", \"x y\", \"X-Y\"], \"z\": 1}"),
    "3:18 [/roles/0/aspects/A] “A” must be an id: lower-case letters, digits and hyphens\n"
    "3:30 [/roles/0/aspects/moon] there is no aspect “moon”\n3:45 [/roles/0/aspects/mission] “mission” must be an array\n"
    "3:70 [/roles/0/mirror/titles] “titles” is empty\n3:84 [/roles/0/mirror/terms/0] this must be a text\n"
    "3:87 [/roles/0/mirror/terms/1] there is no word in this term\n"
    "3:99 [/roles/0/mirror/terms/3] the term “X-Y” is there already\n"
    "3:112 [/roles/0/mirror/z] “z” is not a member that belongs here" },
  { STATEMENT ("\"text\": \" \", \"sources\": [\"\", 1, \"S121\"], \"meaning\": \"A\", \"dissent\": {\"x\": 1}"),
    "3:34 [/roles/0/aspects/mission/0/text] “text” is empty\n"
    "3:51 [/roles/0/aspects/mission/0/sources/0] this text is empty\n"
    "3:55 [/roles/0/aspects/mission/0/sources/1] this must be a text\n"
    "3:58 [/roles/0/aspects/mission/0/sources/2] there is no source “S121”\n"
    "3:78 [/roles/0/aspects/mission/0/meaning] “meaning” must be an id: lower-case letters, digits and hyphens\n"
    "3:94 [/roles/0/aspects/mission/0/dissent] “text” is missing\n"
    "3:94 [/roles/0/aspects/mission/0/dissent] “sources” is missing\n"
    "3:100 [/roles/0/aspects/mission/0/dissent/x] “x” is not a member that belongs here" },
  { "{\"format\": 1, \"sources\": [{\"id\": \"x\", \"title\": 1}, {\"id\": \"X\", \"title\": \"t\", \"grade\": \"D\", \"items\": -1},\n"
    "{\"id\": \"X\", \"title\": \"t\"}, {\"id\": \"S\", \"title\": \"t\", \"items\": 7}]}",
    "1:34 [/sources/0/id] a source’s id is made of capital letters and digits\n1:48 [/sources/0/title] “title” must be a text\n"
    "1:87 [/sources/1/grade] a grade is A, B or C\n1:101 [/sources/1/items] “items” must be from 0 to 9999\n"
    "2:8 [/sources/2/id] the id “X” is taken\n"
    "2:63 [/sources/3/items] the source must keep its 120 items, which the guide cites" },
  { "{\"format\": 1, \"aspects\": [{\"id\": \"a\", \"title\": \"A\", \"kind\": \"x\", \"width\": \"y\"}],\n"
    "\"topics\": [{\"id\": \"t\", \"figures\": [{\"label\": \"l\", \"job\": \"x\", \"sources\": [\"E01\"]}],\n"
    "\"questions\": [{\"id\": \"q\", \"answers\": []}, {\"id\": \"q\", \"question\": \"?\", \"answers\": [1]}]}]}",
    "1:61 [/aspects/0/kind] “x” is not a value of “kind”: it takes one of sentence, list\n"
    "1:75 [/aspects/0/width] “y” is not a value of “width”: it takes one of full, half\n"
    "2:12 [/topics/0] “title” is missing\n2:36 [/topics/0/figures/0] “unit” is missing\n"
    "2:36 [/topics/0/figures/0] “value” is missing\n"
    "2:58 [/topics/0/figures/0/job] “x” is not a value of “job”: it takes one of product, project\n"
    "3:15 [/topics/0/questions/0] “question” is missing\n3:50 [/topics/0/questions/1/id] the id “q” is taken\n"
    "3:84 [/topics/0/questions/1/answers/0] this must be an object" },

  /* An id that cannot be read may be the one that is referred to. */
  { "{\"format\": 1, \"aspects\": [{\"id\": 1, \"title\": \"A\", \"kind\": \"list\", \"width\": \"half\"}],\n"
    "\"roles\": [{\"id\": \"product-manager\", \"aspects\": {\"moon\": []}}]}",
    "1:34 [/aspects/0/id] “id” must be a text" },

  /* The decision model. */
  { "{\"format\": 1, \"advice\": {\"loads\": [], \"thresholds\": [{\"id\": \"week\"}, 1],\n"
    "\"inputs\": [{\"id\": \"people\", \"question\": \"?\", \"title\": \"t\", \"kind\": \"many\"}],\n"
    "\"outcomes\": [{\"id\": \"o\", \"title\": \"t\", \"text\": \"x\", \"mark\": \"abc\", \"when\": [{\"text\": \"x\", \"any\": [{\"measure\": \"people\", \"test\": \"at-least\", \"threshold\": \"none\"}]}]}]}}",
    "1:54 [/advice/thresholds/0] “title” is missing\n1:54 [/advice/thresholds/0] “unit” is missing\n"
    "1:54 [/advice/thresholds/0] “value” is missing\n1:54 [/advice/thresholds/0] “text” is missing\n"
    "1:54 [/advice/thresholds/0] “sources” is missing\n1:70 [/advice/thresholds/1] this must be an object\n"
    "2:68 [/advice/inputs/0/kind] “many” is not a value of “kind”: it takes one of count, hours, choice\n"
    "3:13 [/advice/outcomes] there must be from 1 to 31 outcomes, the last without conditions\n"
    "3:61 [/advice/outcomes/0/mark] “mark” must be one or two characters" },
};

static char *
list_faults (HatsGuideReader *reader)
{
  HatsFaultList *faults = hats_guide_reader_get_faults (reader, hats_guide_reader_get_n_files (reader) - 1);
  g_autoptr(GString) lines = g_string_new (NULL);

  g_assert_cmpuint (faults->n_found, ==, faults->items->len);
  for (guint i = 0; i < faults->items->len; i++)
    {
      const HatsFault *fault = g_ptr_array_index (faults->items, i);

      g_string_append_printf (lines, "%s%u:%u [%s] %s", i > 0 ? "\n" : "", fault->line, fault->column, fault->pointer,
                              fault->message);
    }

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static HatsGuideReader *
read_text (const char *text,
           gsize       length)
{
  HatsGuideReader *reader = hats_guide_reader_new ();
  g_autoptr(GBytes) bytes = g_bytes_new (text, length);
  g_autoptr(HatsGuide) guide = NULL;

  hats_guide_reader_add_builtin (reader);
  hats_guide_reader_add_bytes (reader, bytes, "f", NULL);
  guide = hats_guide_reader_finish (reader, NULL);
  g_assert_null (guide);

  return reader;
}

static void
test_all (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(HatsGuideReader) reader = read_text (cases[i].text, strlen (cases[i].text));
      g_autofree char *faults = list_faults (reader);

      g_assert_cmpstr (faults, ==, cases[i].faults);
    }
}

/* The program is told of the first, in the order of places. */
static void
test_first (void)
{
  static const char text[] = "{\"format\": 1,\n\"topics\": 1,\n\"sources\": 1}";
  g_autoptr(HatsGuideReader) reader = hats_guide_reader_new ();
  g_autoptr(GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr(GError) error = NULL;

  g_assert_false (hats_guide_reader_add_bytes (reader, bytes, "f", &error));
  g_assert_error (error, HATS_GUIDE_ERROR, HATS_GUIDE_ERROR_VALUE);
  g_assert_cmpstr (error->message, ==, "f:2:11: “topics” must be an array");
}

/* Each of several files has its own faults, and what one of them cannot say is not missed in another. */
static void
test_several (void)
{
  static const char first[] = "{\"format\": 1, \"aspects\": [";
  static const char second[] = "{\"format\": 1, \"roles\": [{\"id\": \"product-manager\", \"aspects\": {\"moon\": []}, \"x\": 1}]}";
  g_autoptr(HatsGuideReader) reader = hats_guide_reader_new ();
  g_autoptr(GBytes) broken = g_bytes_new_static (first, strlen (first));
  g_autoptr(GBytes) other = g_bytes_new_static (second, strlen (second));
  g_autofree char *faults = NULL;

  hats_guide_reader_add_builtin (reader);
  g_assert_false (hats_guide_reader_add_bytes (reader, broken, "f", NULL));
  g_assert_false (hats_guide_reader_add_bytes (reader, other, "g", NULL));
  g_assert_null (hats_guide_reader_finish (reader, NULL));
  faults = list_faults (reader);
  g_assert_cmpstr (faults, ==, "1:81 [/roles/0/x] “x” is not a member that belongs here");
}

/* More faults than anybody reads are counted, and kept in bounds. */
static void
test_many (void)
{
  g_autoptr(GString) text = g_string_new ("{\"format\": 1, \"roles\": [{\"id\": \"product-manager\", \"aspects\": {\"mission\": [1");
  g_autoptr(HatsGuideReader) reader = NULL;
  HatsFaultList *faults;
  const HatsFault *last;

  for (guint i = 1; i < 200000; i++)
    g_string_append (text, ",1");
  g_string_append (text, "]}}]}");

  reader = read_text (text->str, text->len);
  faults = hats_guide_reader_get_faults (reader, hats_guide_reader_get_n_files (reader) - 1);
  g_assert_cmpuint (faults->n_found, ==, 200000);
  g_assert_cmpuint (faults->items->len, ==, HATS_MAX_FAULTS);
  last = g_ptr_array_index (faults->items, HATS_MAX_FAULTS - 1);
  g_assert_cmpstr (last->pointer, ==, "/roles/0/aspects/mission/9999");
}

/* What would fill the memory is refused before it does. */
static void
test_values (void)
{
  g_autoptr(GString) text = g_string_new ("{\"format\": 1,\n\"roles\": [{}");
  g_autoptr(HatsGuideReader) reader = NULL;
  g_autofree char *faults = NULL;

  for (guint i = 3; i < HATS_JSON_MAX_VALUES; i++)
    g_string_append (text, ",{}");
  g_string_append (text, "]}");

  reader = read_text (text->str, text->len);
  faults = list_faults (reader);
  g_assert_cmpstr (faults, ==, "2:3000002 [/roles/999997] the file holds more than 1000000 values");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guide-faults/all", test_all);
  g_test_add_func ("/guide-faults/first", test_first);
  g_test_add_func ("/guide-faults/several", test_several);
  g_test_add_func ("/guide-faults/many", test_many);
  g_test_add_func ("/guide-faults/values", test_values);

  return g_test_run ();
}
