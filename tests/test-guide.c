/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "hats-guide-reader.h"

static void
add_references (GHashTable    *seen,
                HatsStatement *statement)
{
  const char * const *sources = hats_statement_get_sources (statement);

  for (guint i = 0; sources[i] != NULL; i++)
    g_hash_table_add (seen, g_strdup (sources[i]));
  if (hats_statement_get_dissent (statement) != NULL)
    add_references (seen, hats_statement_get_dissent (statement));
}

static void
add_statements (GHashTable *seen,
                GListModel *statements)
{
  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, i);

      add_references (seen, statement);
    }
}

static void
add_roles (GHashTable *seen,
           HatsGuide  *guide)
{
  g_autoptr(GListModel) roles = hats_guide_list_main_roles (guide);
  GListModel *aspects = G_LIST_MODEL (hats_guide_get_aspects (guide));

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    for (guint j = 0; j < g_list_model_get_n_items (aspects); j++)
      {
        g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);
        g_autoptr(HatsAspect) aspect = g_list_model_get_item (aspects, j);
        GListModel *statements = hats_role_get_statements (role, hats_aspect_get_id (aspect));

        /* Every main role says something under every aspect, one thing under a sentence. */
        g_assert_cmpuint (g_list_model_get_n_items (statements), >=, 1);
        if (!hats_aspect_get_is_list (aspect))
          g_assert_cmpuint (g_list_model_get_n_items (statements), ==, 1);
        add_statements (seen, statements);
      }
}

static void
add_topics (GHashTable *seen,
            HatsGuide  *guide)
{
  GListModel *topics = G_LIST_MODEL (hats_guide_get_topics (guide));

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      g_autoptr(HatsTopic) topic = g_list_model_get_item (topics, i);
      GListModel *figures = G_LIST_MODEL (hats_topic_get_figures (topic));
      GListModel *questions = G_LIST_MODEL (hats_topic_get_questions (topic));

      if (hats_topic_get_lead (topic) != NULL)
        add_references (seen, hats_topic_get_lead (topic));
      add_statements (seen, G_LIST_MODEL (hats_topic_get_statements (topic)));
      for (guint j = 0; j < g_list_model_get_n_items (figures); j++)
        {
          g_autoptr(HatsFigure) figure = g_list_model_get_item (figures, j);

          add_references (seen, hats_figure_get_label (figure));
        }
      for (guint j = 0; j < g_list_model_get_n_items (questions); j++)
        {
          g_autoptr(HatsQuestion) question = g_list_model_get_item (questions, j);

          add_statements (seen, G_LIST_MODEL (hats_question_get_answers (question)));
        }
    }
}

/* Each fact of the list that the project keeps is carried by a statement that a person can read. */
static void
test_facts (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "facts.tsv", NULL);
  g_autofree char *content = NULL;
  g_auto(GStrv) lines = NULL;
  guint facts = 0, missing = 0;

  add_roles (seen, guide);
  add_topics (seen, guide);

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  lines = g_strsplit (content, "\n", -1);
  for (guint i = 1; lines[i] != NULL && lines[i][0] != '\0'; i++)
    {
      g_autofree char *id = g_strndup (lines[i], strcspn (lines[i], "\t"));

      facts++;
      if (!g_hash_table_contains (seen, id))
        {
          g_test_message ("%s is missing: %s", id, lines[i]);
          missing++;
        }
    }

  g_assert_cmpuint (facts, ==, 120);
  g_assert_cmpuint (missing, ==, 0);
}

static void
test_builtin (void)
{
  HatsGuide *guide = hats_guide_new_builtin ();
  GListModel *roles = G_LIST_MODEL (hats_guide_get_roles (guide));
  g_autoptr(HatsRole) first = g_list_model_get_item (roles, 0);
  g_autoptr(HatsRole) second = g_list_model_get_item (roles, 1);

  g_assert_cmpstr (hats_role_get_id (first), ==, "product-manager");
  g_assert_cmpstr (hats_role_get_id (second), ==, "project-manager");
  g_assert_true (hats_guide_find_role (guide, "project-manager") == second);
  g_assert_null (hats_guide_find_role (guide, "pm"));
  g_assert_nonnull (hats_guide_get_rules (guide));
  g_assert_true (g_strv_contains (hats_role_get_mirror_terms (first), "roadmap"));
  g_assert_true (g_strv_contains (hats_role_get_mirror_titles (second), "project manager"));
  g_assert_true (g_strv_contains (hats_guide_get_ad_terms (guide, HATS_AD_OTHER), "what we offer"));

  g_assert_finalize_object (guide);
}

static void
test_sources (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  HatsSource *article = hats_guide_find_source (guide, "S09");
  g_autofree char *line = NULL;

  g_assert_nonnull (article);
  g_assert_true (hats_guide_find_source (guide, "S120") == article);
  g_assert_true (hats_guide_find_source (guide, "S") == article);
  g_assert_null (hats_guide_find_source (guide, "S121"));
  g_assert_null (hats_guide_find_source (guide, "S0"));
  g_assert_null (hats_guide_find_source (guide, "E43"));
  g_assert_null (hats_guide_find_source (guide, ""));
  g_assert_cmpstr (hats_source_get_grade (hats_guide_find_source (guide, "E17")), ==, "B");
  g_assert_true (g_strv_contains (hats_source_get_dissents_from (hats_guide_find_source (guide, "E17")), "E01"));

  line = hats_source_format_short (article);
  g_assert_cmpstr (line, ==, "SmithySoft, 14 August 2025");
}

#define SOURCES "\"sources\": [{\"id\": \"X\", \"title\": \"t\"}]"
#define ASPECTS "\"aspects\": [{\"id\": \"a\", \"title\": \"A\", \"kind\": \"list\", \"width\": \"half\"}]"
#define ADVICE_WITH_OUTCOME(mark) \
  "{\"format\": 1, \"advice\": {\"inputs\": [], \"thresholds\": [], \"loads\": [], \"outcomes\": [" \
  "{\"id\": \"a\", \"title\": \"t\", \"text\": \"x\", \"when\": []" mark "}]}}"
#define ROLE(aspects) "\"roles\": [{\"id\": \"r\", \"title\": \"R\", \"sign\": \"circle\", \"tagline\": \"t\", \"aspects\": {" aspects "}}]"

#define MIRROR(mirror) "{\"format\": 1, \"roles\": [{\"id\": \"r\", \"title\": \"R\", \"sign\": \"circle\", \"tagline\": \"t\", \"aspects\": {}, " \
                       "\"mirror\": " mirror "}]}"

typedef struct {
  const char *text;
  int         code;
  const char *message;
} Fault;

static const Fault faults[] = {
  { "", HATS_GUIDE_ERROR_SYNTAX, "f:1:1: the file is empty" },
  { "[]", HATS_GUIDE_ERROR_VALUE, "f:1:1: a file must be one object" },
  { "{}", HATS_GUIDE_ERROR_MEMBER, "f:1:1: “format” is missing" },
  { "{\"format\": 2}", HATS_GUIDE_ERROR_VALUE, "f:1:12: “format” must be from 1 to 1" },
  { "{\"format\": 1.5}", HATS_GUIDE_ERROR_VALUE, "f:1:12: “format” must be a whole number" },
  { "{\"format\": 1, \"rules\": 1}", HATS_GUIDE_ERROR_MEMBER, "f:1:24: “rules” is not a member that belongs here" },
  { "{\"format\": 1, \"roles\": {}}", HATS_GUIDE_ERROR_VALUE, "f:1:24: “roles” must be an array" },
  { "{\"format\": 1, \"roles\": [1]}", HATS_GUIDE_ERROR_VALUE, "f:1:25: this must be an object" },
  { "{\"format\": 1, \"aspects\": [{\"id\": \"A b\"}]}", HATS_GUIDE_ERROR_VALUE,
    "f:1:34: “id” must be an id: lower-case letters, digits and hyphens" },
  { "{\"format\": 1, \"aspects\": [{\"id\": \"a\", \"title\": 1}]}", HATS_GUIDE_ERROR_VALUE,
    "f:1:48: “title” must be a text" },
  { "{\"format\": 1, \"aspects\": [{\"id\": \"a\", \"title\": \" \"}]}", HATS_GUIDE_ERROR_VALUE,
    "f:1:48: “title” is empty" },
  { "{\"format\": 1, " SOURCES ", " ASPECTS ", " ROLE ("\"b\": [{\"text\": \"x\", \"sources\": [\"X\"]}]") "}",
    HATS_GUIDE_ERROR_REFERENCE, "there is no aspect “b”" },
  { "{\"format\": 1, " SOURCES ", " ASPECTS ", " ROLE ("\"a\": [{\"text\": \"x\", \"sources\": [\"Y\"]}]") "}",
    HATS_GUIDE_ERROR_REFERENCE, "there is no source “Y”" },
  { "{\"format\": 1, " SOURCES ", " ASPECTS ", " ROLE ("\"a\": [{\"text\": \"x\", \"sources\": []}]") "}",
    HATS_GUIDE_ERROR_VALUE, "“sources” is empty" },
  { "{\"format\": 1, " SOURCES ", " ASPECTS ", " ROLE ("\"a\": [{\"text\": \"x\"}]") "}",
    HATS_GUIDE_ERROR_MEMBER, "“sources” is missing" },
  { "{\"format\": 1, \"sources\": [{\"id\": \"X\", \"title\": \"t\"}, {\"id\": \"X\", \"title\": \"u\"}]}",
    HATS_GUIDE_ERROR_DUPLICATE, "the id “X” is taken" },
  { "{\"format\": 1, \"mirror\": []}", HATS_GUIDE_ERROR_VALUE, "f:1:25: “mirror” must be an object" },
  { "{\"format\": 1, \"mirror\": {}}", HATS_GUIDE_ERROR_MEMBER, "f:1:25: “title-labels” is missing" },
  { MIRROR ("{\"terms\": [\"x\"]}"), HATS_GUIDE_ERROR_MEMBER, "“titles” is missing" },
  { MIRROR ("{\"titles\": [\"x\"], \"terms\": []}"), HATS_GUIDE_ERROR_VALUE, "“terms” is empty" },
  { MIRROR ("{\"titles\": [\"x\"], \"terms\": [\"x\"], \"stems\": []}"), HATS_GUIDE_ERROR_MEMBER,
    "“stems” is not a member that belongs here" },
  { MIRROR ("{\"titles\": [\"x\"], \"terms\": [\"x\", 7]}"), HATS_GUIDE_ERROR_VALUE, "f:1:143: this must be a text" },
  { MIRROR ("{\"titles\": [\"x\"], \"terms\": [\"x\", \"…\"]}"), HATS_GUIDE_ERROR_VALUE,
    "f:1:143: there is no word in this term" },
  { MIRROR ("{\"titles\": [\"x\"], \"terms\": [\"road map\", \"Road-Map\"]}"), HATS_GUIDE_ERROR_DUPLICATE,
    "f:1:150: the term “Road-Map” is there already" },
  { "{\"format\": 1, \"advice\": {}}", HATS_GUIDE_ERROR_MEMBER, "f:1:25: “inputs” is missing" },
  { "{\"format\": 1, \"advice\": {\"inputs\": [], \"thresholds\": [], \"loads\": [], \"outcomes\": []}}",
    HATS_GUIDE_ERROR_REFERENCE, "the threshold “week” is missing" },
  { ADVICE_WITH_OUTCOME (""), HATS_GUIDE_ERROR_MEMBER, "“mark” is missing" },
  { ADVICE_WITH_OUTCOME (", \"mark\": \"\""), HATS_GUIDE_ERROR_VALUE, "“mark” is empty" },
  { ADVICE_WITH_OUTCOME (", \"mark\": 1"), HATS_GUIDE_ERROR_VALUE, "“mark” must be a text" },
  { ADVICE_WITH_OUTCOME (", \"mark\": \"2PJ\""), HATS_GUIDE_ERROR_VALUE, "“mark” must be one or two characters" },
  { "{\"format\": 1, \"hiring\": {}}", HATS_GUIDE_ERROR_MEMBER, "f:1:25: “fields” is missing" },
  { "{\"format\": 1, \"hiring\": {\"fields\": [{\"id\": \"a\", \"title\": \"A\", \"help\": \"h\", \"group\": \"x\"}]}}",
    HATS_GUIDE_ERROR_VALUE, "“group”" },
  { "{\"format\": 1, \"hiring\": {\"fields\": [], \"briefs\": [{\"role\": \"r\", \"title\": \"T\", \"scorecard\": \"S\", "
    "\"empty\": [], \"outcomes-30\": [], \"outcomes-90\": [], \"outcomes-365\": [], \"decides\": [], \"recommends\": [], "
    "\"consulted\": [], \"nice\": [], \"others\": [], \"musts\": [], \"categories\": []}]}}",
    HATS_GUIDE_ERROR_VALUE, "there must be from 3 to 5 must-haves" },
  { "{\"format\": 1, \"hiring\": {\"fields\": [], \"briefs\": [], \"stages\": [], \"debrief\": {\"text\": \"x\", \"sources\": [\"X\"]}, "
    "\"both-hats\": {\"must\": 1}}}", HATS_GUIDE_ERROR_VALUE, "“must” must be an object" },
};

/* Whether the reader's last file has this fault among its faults. */
static gboolean
has_fault (HatsGuideReader *reader,
           const Fault     *expected)
{
  HatsFaultList *found = hats_guide_reader_get_faults (reader, hats_guide_reader_get_n_files (reader) - 1);

  for (guint i = 0; i < found->items->len; i++)
    {
      const HatsFault *fault = g_ptr_array_index (found->items, i);
      g_autofree char *line = g_strdup_printf ("f:%u:%u: %s", fault->line, fault->column, fault->message);

      g_test_message ("%s", line);
      if ((int) fault->code == expected->code && strstr (line, expected->message) != NULL)
        return TRUE;
    }

  return FALSE;
}

static void
test_faults (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      HatsGuideReader *reader = hats_guide_reader_new ();
      g_autoptr(GBytes) bytes = g_bytes_new_static (faults[i].text, strlen (faults[i].text));
      g_autoptr(GError) error = NULL;
      g_autoptr(HatsGuide) guide = NULL;

      if (hats_guide_reader_add_bytes (reader, bytes, "f", &error))
        guide = hats_guide_reader_finish (reader, &error);

      g_assert_null (guide);
      g_assert_nonnull (error);
      g_assert_true (g_str_has_prefix (error->message, "f:1:"));
      g_assert_true (has_fault (reader, &faults[i]));
      g_assert_finalize_object (reader);
    }
}

/* Text is text: markup, and characters that turn the direction, stay as they are. */
static void
test_markup (void)
{
  static const char text[] = "{\"format\": 1, " SOURCES ", " ASPECTS ", "
                             ROLE ("\"a\": [{\"text\": \"<b>x</b> &amp; \\u202e\", \"sources\": [\"X\"]}]") "}";
  g_autoptr(HatsGuideReader) reader = hats_guide_reader_new ();
  g_autoptr(GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr(GError) error = NULL;
  g_autoptr(HatsGuide) guide = NULL;
  g_autoptr(HatsStatement) statement = NULL;

  hats_guide_reader_add_bytes (reader, bytes, "f", &error);
  g_assert_no_error (error);
  guide = hats_guide_reader_finish (reader, &error);
  g_assert_no_error (error);

  statement = g_list_model_get_item (hats_role_get_statements (hats_guide_find_role (guide, "r"), "a"), 0);
  g_assert_cmpstr (hats_statement_get_text (statement), ==, "<b>x</b> &amp; \xe2\x80\xae");
}

static void
check_file (const char *path,
            int         code)
{
  g_autoptr(HatsGuideReader) reader = hats_guide_reader_new ();
  g_autoptr(GError) error = NULL;

  g_assert_false (hats_guide_reader_add_file (reader, path, &error));
  g_assert_error (error, HATS_GUIDE_ERROR, code);
  g_assert_true (g_str_has_prefix (error->message, path));
}

static void
test_files (void)
{
  check_file ("/nonexistent/guide.json", HATS_GUIDE_ERROR_IO);
  check_file ("/dev/zero", HATS_GUIDE_ERROR_IO);
  check_file (g_get_tmp_dir (), HATS_GUIDE_ERROR_IO);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guide/builtin", test_builtin);
  g_test_add_func ("/guide/facts", test_facts);
  g_test_add_func ("/guide/sources", test_sources);
  g_test_add_func ("/guide/faults", test_faults);
  g_test_add_func ("/guide/markup", test_markup);
  g_test_add_func ("/guide/files", test_files);

  return g_test_run ();
}
