/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "hats-guide-error.h"
#include "hats-json-check.h"
#include "hats-json-locate.h"
#include "hats-json-tree.h"

typedef struct {
  const char *text;
  int         code;     /* -1: valid */
  const char *place;    /* "line:column" */
} Case;

static const Case cases[] = {
  { "{}", -1, NULL },
  { "[]", -1, NULL },
  { " [1, -0, 0.5, 1e3, 1E-3, -12.25e+2] ", -1, NULL },
  { "{\"a\": {\"b\": [true, false, null, \"\\u00e9\\n\\\"\\ud83c\\udfa9\"]}}", -1, NULL },
  { "\"text\"", -1, NULL },
  { "9223372036854775807", -1, NULL },
  { "", HATS_GUIDE_ERROR_SYNTAX, "1:1" },
  { " \n\t ", HATS_GUIDE_ERROR_SYNTAX, "2:3" },
  { "{", HATS_GUIDE_ERROR_SYNTAX, "1:2" },
  { "[1,]", HATS_GUIDE_ERROR_SYNTAX, "1:4" },
  { "{\"a\":1,}", HATS_GUIDE_ERROR_SYNTAX, "1:8" },
  { "{\"a\" 1}", HATS_GUIDE_ERROR_SYNTAX, "1:6" },
  { "{\n \"a\": 1\n \"b\": 2}", HATS_GUIDE_ERROR_SYNTAX, "3:2" },
  { "{\"a\": 1, \"a\": 2}", HATS_GUIDE_ERROR_DUPLICATE, "1:10" },
  { "{\"a\": 1, \"\\u0061\": 2}", HATS_GUIDE_ERROR_DUPLICATE, "1:10" },
  { "[1] [2]", HATS_GUIDE_ERROR_SYNTAX, "1:5" },
  { "// no\n[]", HATS_GUIDE_ERROR_SYNTAX, "1:1" },
  { "['a']", HATS_GUIDE_ERROR_SYNTAX, "1:2" },
  { "[01]", HATS_GUIDE_ERROR_SYNTAX, "1:2" },
  { "[0x10]", HATS_GUIDE_ERROR_SYNTAX, "1:3" },
  { "[.5]", HATS_GUIDE_ERROR_SYNTAX, "1:2" },
  { "[5.]", HATS_GUIDE_ERROR_SYNTAX, "1:2" },
  { "[- 1]", HATS_GUIDE_ERROR_SYNTAX, "1:2" },
  { "[1e]", HATS_GUIDE_ERROR_SYNTAX, "1:2" },
  { "[1e400]", HATS_GUIDE_ERROR_SYNTAX, "1:2" },
  { "[9223372036854775808]", HATS_GUIDE_ERROR_SYNTAX, "1:2" },
  { "[NaN]", HATS_GUIDE_ERROR_SYNTAX, "1:2" },
  { "[tru]", HATS_GUIDE_ERROR_SYNTAX, "1:2" },
  { "[\"a\nb\"]", HATS_GUIDE_ERROR_SYNTAX, "1:4" },
  { "[\"é\\q\"]", HATS_GUIDE_ERROR_SYNTAX, "1:4" },
  { "[\"\\u12g4\"]", HATS_GUIDE_ERROR_SYNTAX, "1:3" },
  { "[\"\\u0000\"]", HATS_GUIDE_ERROR_SYNTAX, "1:3" },
  { "[\"\\udc00\"]", HATS_GUIDE_ERROR_SYNTAX, "1:3" },
  { "[\"\\ud83cx\"]", HATS_GUIDE_ERROR_SYNTAX, "1:3" },
  { "[\"\\ud83c\\u0041\"]", HATS_GUIDE_ERROR_SYNTAX, "1:3" },
  { "[\"open", HATS_GUIDE_ERROR_SYNTAX, "1:2" },
  { "[\"open\\", HATS_GUIDE_ERROR_SYNTAX, "1:2" },
  { "\xef\xbb\xbf[]", HATS_GUIDE_ERROR_SYNTAX, "1:1" },
  { "[\"\xff\"]", HATS_GUIDE_ERROR_SYNTAX, "1:3" },
  { "]", HATS_GUIDE_ERROR_SYNTAX, "1:1" },
  { "[}", HATS_GUIDE_ERROR_SYNTAX, "1:2" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;
      gboolean valid = hats_json_check (cases[i].text, strlen (cases[i].text), "file", &error);

      g_test_message ("case %u", i);
      if (cases[i].code < 0)
        {
          g_assert_no_error (error);
          g_assert_true (valid);
        }
      else
        {
          g_autofree char *start = g_strconcat ("file:", cases[i].place, ": ", NULL);

          g_assert_false (valid);
          g_assert_error (error, HATS_GUIDE_ERROR, cases[i].code);
          g_test_message ("%s", error->message);
          g_assert_true (g_str_has_prefix (error->message, start));
        }
    }
}

/* What is valid is read as json-glib reads it, from memory that ends with the text. */
static void
check_tree (const char *text)
{
  gsize length = strlen (text);
  g_autofree char *unended = g_memdup2 (text, length);
  g_autoptr(JsonNode) expected = json_from_string (text, NULL);
  g_autoptr(JsonNode) root = hats_json_tree_new (unended, length);

  g_assert_nonnull (expected);
  g_assert_true (json_node_equal (root, expected));
}

static void
test_tree (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    if (cases[i].code < 0)
      check_tree (cases[i].text);

  check_tree ("{\"b\": 1, \"a\" : [ ] , \"\" :{\"c\":\"\"}}\n");
  check_tree ("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u20AC\\ud83c\\udfa9 é€\"]");
  check_tree ("[-9223372036854775808,0.1,-1e-2,12.5E+3,true,false,null]");
}

static void
check_nested (guint    depth,
              gboolean closed,
              gboolean expected)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < depth; i++)
    g_string_append (text, i % 2 == 0 ? "[" : "{\"a\":");
  for (guint i = depth; closed && i > 0; i--)
    g_string_append (text, (i - 1) % 2 == 0 ? (i == depth ? "1]" : "]") : (i == depth ? "1}" : "}"));

  g_assert_cmpint (hats_json_check (text->str, text->len, "file", &error), ==, expected);
  if (!expected)
    g_assert_error (error, HATS_GUIDE_ERROR, HATS_GUIDE_ERROR_LIMIT);
}

static void
test_nesting (void)
{
  check_nested (HATS_JSON_MAX_DEPTH, TRUE, TRUE);
  check_nested (HATS_JSON_MAX_DEPTH + 1, TRUE, FALSE);
  check_nested (100000, TRUE, FALSE);
  check_nested (100000, FALSE, FALSE);
}

static void
test_size (void)
{
  gsize length = HATS_JSON_MAX_SIZE;
  g_autofree char *text = g_malloc (length + 1);
  g_autoptr(GError) error = NULL;

  memset (text, ' ', length + 1);
  text[0] = '1';
  g_assert_true (hats_json_check (text, length, "file", &error));
  g_assert_no_error (error);
  g_assert_false (hats_json_check (text, length + 1, "file", &error));
  g_assert_error (error, HATS_GUIDE_ERROR, HATS_GUIDE_ERROR_LIMIT);
}

/* A document that is cut off anywhere is refused, and nothing is read past its end. */
static void
test_cut (void)
{
  static const char sample[] = "{\"a\": [1.5e3, true, \"\\ud83c\\udfa9 é\"], \"b\": {\"c\": null}}";

  for (gsize length = 0; length < strlen (sample); length++)
    {
      g_autofree char *cut = g_memdup2 (sample, MAX (length, 1));
      g_autoptr(GError) error = NULL;

      g_assert_false (hats_json_check (cut, length, "file", &error));
      g_assert_error (error, HATS_GUIDE_ERROR, HATS_GUIDE_ERROR_SYNTAX);
    }
}

static void
test_nul (void)
{
  static const char text[] = "[\"a\0b\"]";
  g_autoptr(GError) error = NULL;

  g_assert_false (hats_json_check (text, sizeof text - 1, "file", &error));
  g_assert_error (error, HATS_GUIDE_ERROR, HATS_GUIDE_ERROR_SYNTAX);
}

static void
check_place (const char *text,
             const char *pointer,
             gboolean    found,
             guint       line,
             guint       column)
{
  guint actual_line, actual_column;

  g_assert_cmpint (hats_json_locate (text, strlen (text), pointer, &actual_line, &actual_column), ==, found);
  g_assert_cmpuint (actual_line, ==, line);
  g_assert_cmpuint (actual_column, ==, column);
}

static void
test_locate (void)
{
  static const char text[] = "{\n  \"a\": [10, {\"b/c\": \"é\", \"d\": 1}],\n  \"é\": {\"a\": [[2]]}\n}";

  check_place (text, "", TRUE, 1, 1);
  check_place (text, "/a", TRUE, 2, 8);
  check_place (text, "/a/0", TRUE, 2, 9);
  check_place (text, "/a/1/b~1c", TRUE, 2, 21);
  check_place (text, "/a/1/d", TRUE, 2, 31);
  check_place (text, "/é/a/0/0", TRUE, 3, 16);
  check_place (text, "/a/7", FALSE, 2, 8);
  check_place (text, "/nothing", FALSE, 1, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-check/cases", test_cases);
  g_test_add_func ("/json-check/tree", test_tree);
  g_test_add_func ("/json-check/nesting", test_nesting);
  g_test_add_func ("/json-check/size", test_size);
  g_test_add_func ("/json-check/cut", test_cut);
  g_test_add_func ("/json-check/nul", test_nul);
  g_test_add_func ("/json-check/locate", test_locate);

  return g_test_run ();
}
