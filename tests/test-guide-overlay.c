/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "hats-guide-library.h"
#include "hats-guide-reader.h"

/* The built-in guide with @texts over it, the last of them NULL. */
static HatsGuide *
lay_over (const char *first,
          ...)
{
  g_autoptr(HatsGuideReader) reader = hats_guide_reader_new ();
  g_autoptr(GError) error = NULL;
  HatsGuide *guide;
  va_list texts;

  hats_guide_reader_add_builtin (reader);
  va_start (texts, first);
  for (const char *text = first; text != NULL; text = va_arg (texts, const char *))
    {
      g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));

      hats_guide_reader_add_bytes (reader, bytes, "f", &error);
      g_assert_no_error (error);
    }
  va_end (texts);

  guide = hats_guide_reader_finish (reader, &error);
  g_assert_no_error (error);
  return guide;
}

static void
check_fault (const char *text,
             const char *message)
{
  g_autoptr(HatsGuideReader) reader = hats_guide_reader_new ();
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr(GError) error = NULL;

  hats_guide_reader_add_builtin (reader);
  g_assert_false (hats_guide_reader_add_bytes (reader, bytes, "f", &error));
  g_assert_cmpstr (error->message, ==, message);
}

static HatsRole *
get_role (HatsGuide *guide,
          guint      position)
{
  g_autoptr(HatsRole) role = g_list_model_get_item (G_LIST_MODEL (hats_guide_get_roles (guide)), position);

  g_assert_nonnull (role);
  return role;  /* the guide keeps it */
}

static guint
count (GListStore *list)
{
  return g_list_model_get_n_items (G_LIST_MODEL (list));
}

static guint
count_statements (HatsRole   *role,
                  const char *aspect)
{
  return g_list_model_get_n_items (hats_role_get_statements (role, aspect));
}

static const char *
get_text (HatsRole   *role,
          const char *aspect,
          guint       position)
{
  g_autoptr(HatsStatement) statement = g_list_model_get_item (hats_role_get_statements (role, aspect), position);

  g_assert_nonnull (statement);
  return hats_statement_get_text (statement);  /* the role keeps it */
}

/* A role with a known id keeps its place, and what is not said anew. */
static void
test_role_replaced (void)
{
  g_autoptr(HatsGuide) ours = hats_guide_new_builtin ();
  g_autoptr(HatsGuide) guide = lay_over ("{\"format\": 1, \"roles\": [{\"id\": \"product-manager\", \"title\": \"Captain\", "
                                         "\"aspects\": {\"mission\": [{\"text\": \"Steers.\", \"sources\": [\"E01\"]}], \"analogy\": []}}]}",
                                         NULL);
  HatsRole *before = get_role (ours, 0);
  HatsRole *role = get_role (guide, 0);

  g_assert_cmpuint (count (hats_guide_get_roles (guide)), ==, count (hats_guide_get_roles (ours)));
  g_assert_cmpstr (hats_role_get_id (role), ==, "product-manager");
  g_assert_cmpstr (hats_role_get_title (role), ==, "Captain");
  g_assert_cmpstr (hats_role_get_tagline (role), ==, hats_role_get_tagline (before));
  g_assert_cmpstr (hats_role_get_sign (role), ==, hats_role_get_sign (before));

  /* Whole lists: the one given, the one given empty, the one not given. */
  g_assert_cmpuint (count_statements (role, "mission"), ==, 1);
  g_assert_cmpstr (get_text (role, "mission", 0), ==, "Steers.");
  g_assert_cmpuint (count_statements (before, "analogy"), >, 0);
  g_assert_cmpuint (count_statements (role, "analogy"), ==, 0);
  g_assert_cmpuint (count_statements (role, "focus"), ==, count_statements (before, "focus"));
  g_assert_cmpstr (get_text (role, "focus", 0), ==, get_text (before, "focus", 0));

  g_assert_true (g_strv_equal (hats_role_get_mirror_terms (role), hats_role_get_mirror_terms (before)));
  g_assert_cmpstr (hats_role_get_title (get_role (guide, 1)), ==, hats_role_get_title (get_role (ours, 1)));
}

static void
test_role_added (void)
{
  g_autoptr(HatsGuide) guide = lay_over ("{\"format\": 1, \"sources\": [{\"id\": \"OWN\", \"title\": \"Handbook\"}], "
                                         "\"aspects\": [{\"id\": \"pets\", \"title\": \"Pets\", \"kind\": \"list\", \"width\": \"half\"}], "
                                         "\"roles\": [{\"id\": \"owner\", \"title\": \"Owner\", \"sign\": \"ring\", \"tagline\": \"t\", "
                                         "\"aspects\": {\"pets\": [{\"text\": \"A cat.\", \"sources\": [\"OWN\", \"S09\"]}]}}]}", NULL);
  g_autoptr(HatsGuide) ours = hats_guide_new_builtin ();
  g_autoptr(HatsAspect) last = g_list_model_get_item (G_LIST_MODEL (hats_guide_get_aspects (guide)),
                                                      count (hats_guide_get_aspects (ours)));

  /* Behind the main roles, and before the related ones. */
  g_assert_cmpuint (count (hats_guide_get_roles (guide)), ==, count (hats_guide_get_roles (ours)) + 1);
  g_assert_cmpstr (hats_role_get_id (get_role (guide, 2)), ==, "owner");
  g_assert_cmpstr (get_text (get_role (guide, 2), "pets", 0), ==, "A cat.");
  g_assert_cmpuint (count_statements (get_role (guide, 0), "pets"), ==, 0);
  g_assert_cmpstr (hats_aspect_get_id (last), ==, "pets");
  g_assert_nonnull (hats_guide_find_source (guide, "OWN"));

  /* A new role must be whole. */
  check_fault ("{\"format\": 1, \"roles\": [{\"id\": \"owner\", \"aspects\": {}}]}", "f:1:25: “title” is missing");
}

static void
test_aspect_replaced (void)
{
  g_autoptr(HatsGuide) ours = hats_guide_new_builtin ();
  g_autoptr(HatsAspect) first = g_list_model_get_item (G_LIST_MODEL (hats_guide_get_aspects (ours)), 0);
  g_autofree char *text = g_strdup_printf ("{\"format\": 1, \"aspects\": [{\"id\": \"%s\", \"title\": \"Purpose\", \"kind\": \"list\", "
                                           "\"width\": \"half\"}]}", hats_aspect_get_id (first));
  g_autoptr(HatsGuide) guide = lay_over (text, NULL);
  g_autoptr(HatsAspect) replaced = g_list_model_get_item (G_LIST_MODEL (hats_guide_get_aspects (guide)), 0);

  g_assert_cmpuint (count (hats_guide_get_aspects (guide)), ==, count (hats_guide_get_aspects (ours)));
  g_assert_cmpstr (hats_aspect_get_id (replaced), ==, hats_aspect_get_id (first));
  g_assert_cmpstr (hats_aspect_get_title (replaced), ==, "Purpose");
  g_assert_true (hats_aspect_get_is_half (replaced));

  check_fault ("{\"format\": 1, \"aspects\": [{\"id\": \"mission\"}]}", "f:1:27: “title” is missing");
}

static void
test_source_replaced (void)
{
  g_autoptr(HatsGuide) ours = hats_guide_new_builtin ();
  g_autoptr(HatsGuide) guide = lay_over ("{\"format\": 1, \"sources\": [{\"id\": \"S\", \"title\": \"Anew\", \"items\": 121}]}", NULL);

  g_assert_cmpuint (count (hats_guide_get_sources (guide)), ==, count (hats_guide_get_sources (ours)));
  g_assert_cmpstr (hats_source_get_title (hats_guide_find_source (guide, "S121")), ==, "Anew");

  /* What the guide cites cannot go. */
  check_fault ("{\"format\": 1, \"sources\": [{\"id\": \"S\", \"title\": \"Anew\"}]}",
               "f:1:27: the source must keep its 120 items, which the guide cites");
}

static void
test_topic (void)
{
  g_autoptr(HatsGuide) ours = hats_guide_new_builtin ();
  g_autoptr(HatsTopic) first = g_list_model_get_item (G_LIST_MODEL (hats_guide_get_topics (ours)), 0);
  g_autofree char *text = g_strdup_printf ("{\"format\": 1, \"topics\": [{\"id\": \"%s\", \"title\": \"Anew\"}, {\"id\": \"own\", "
                                           "\"title\": \"Own\"}]}", hats_topic_get_id (first));
  g_autoptr(HatsGuide) guide = lay_over (text, NULL);
  g_autoptr(HatsTopic) replaced = g_list_model_get_item (G_LIST_MODEL (hats_guide_get_topics (guide)), 0);
  g_autoptr(HatsTopic) added = g_list_model_get_item (G_LIST_MODEL (hats_guide_get_topics (guide)),
                                                      count (hats_guide_get_topics (ours)));

  g_assert_cmpstr (hats_topic_get_title (replaced), ==, "Anew");
  g_assert_cmpuint (count (hats_topic_get_statements (replaced)), ==, 0);
  g_assert_cmpstr (hats_topic_get_title (added), ==, "Own");
}

/* A role that is replaced gives its terms free; those of the others stay taken. */
static void
test_mirror (void)
{
  g_autoptr(HatsGuide) guide = lay_over ("{\"format\": 1, \"roles\": [{\"id\": \"product-manager\", "
                                         "\"mirror\": {\"titles\": [\"captain\"], \"terms\": [\"roadmap\"]}}], "
                                         "\"mirror\": {\"title-labels\": [\"job title\"], \"duty-headings\": [\"tasks\"], "
                                         "\"other-headings\": [\"what we offer\"]}}", NULL);

  g_assert_cmpuint (g_strv_length ((GStrv) hats_role_get_mirror_terms (get_role (guide, 0))), ==, 1);
  g_assert_true (g_strv_contains (hats_role_get_mirror_titles (get_role (guide, 0)), "captain"));
  g_assert_cmpuint (g_strv_length ((GStrv) hats_guide_get_ad_terms (guide, HATS_AD_OTHER)), ==, 1);

  check_fault ("{\"format\": 1, \"roles\": [{\"id\": \"product-manager\", \"mirror\": {\"titles\": [\"project manager\"], \"terms\": [\"x\"]}}]}",
               "f:1:73: the term “project manager” is there already");
}

/* The later of two files wins; within a file an id stands once. */
static void
test_files (void)
{
  static const char first[] = "{\"format\": 1, \"roles\": [{\"id\": \"product-manager\", \"title\": \"One\", \"tagline\": \"one\"}]}";
  static const char second[] = "{\"format\": 1, \"roles\": [{\"id\": \"product-manager\", \"title\": \"Two\"}]}";
  g_autoptr(HatsGuide) guide = lay_over (first, second, NULL);
  g_autoptr(HatsGuide) ours = hats_guide_new_builtin ();

  g_assert_cmpuint (count (hats_guide_get_roles (guide)), ==, count (hats_guide_get_roles (ours)));
  g_assert_cmpstr (hats_role_get_title (get_role (guide, 0)), ==, "Two");
  g_assert_cmpstr (hats_role_get_tagline (get_role (guide, 0)), ==, "one");

  check_fault ("{\"format\": 1, \"roles\": [{\"id\": \"product-manager\"},\n{\"id\": \"product-manager\"}]}",
               "f:2:8: the id “product-manager” is taken");
}

/* Laid over itself, the guide is what it was. */
static void
test_itself (void)
{
  g_autoptr(HatsGuide) ours = hats_guide_new_builtin ();
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "data", "guide", NULL);
  static const char * const names[] = { "advice", "aspects", "hiring", "mirror", "product-manager", "project-manager", "sources",
                                        "together" };
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(HatsGuideLibrary) library = NULL;
  HatsGuide *guide;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_ptr_array_add (paths, g_strdup_printf ("%s/%s.json", folder, names[i]));
  g_ptr_array_add (paths, NULL);

  library = hats_guide_library_new (NULL, (const char * const *) paths->pdata);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_no_error (hats_guide_file_get_error (hats_guide_library_get_file (library, i)));
  guide = hats_guide_library_get_guide (library);
  g_assert_cmpuint (count (hats_guide_get_roles (guide)), ==, count (hats_guide_get_roles (ours)));
  g_assert_cmpuint (count (hats_guide_get_aspects (guide)), ==, count (hats_guide_get_aspects (ours)));
  g_assert_cmpuint (count (hats_guide_get_topics (guide)), ==, count (hats_guide_get_topics (ours)));
  g_assert_cmpuint (count (hats_guide_get_sources (guide)), ==, count (hats_guide_get_sources (ours)));
  g_assert_cmpuint (count_statements (get_role (guide, 1), "focus"), ==, count_statements (get_role (ours, 1), "focus"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guide-overlay/role-replaced", test_role_replaced);
  g_test_add_func ("/guide-overlay/role-added", test_role_added);
  g_test_add_func ("/guide-overlay/aspect-replaced", test_aspect_replaced);
  g_test_add_func ("/guide-overlay/source-replaced", test_source_replaced);
  g_test_add_func ("/guide-overlay/topic", test_topic);
  g_test_add_func ("/guide-overlay/mirror", test_mirror);
  g_test_add_func ("/guide-overlay/files", test_files);
  g_test_add_func ("/guide-overlay/itself", test_itself);

  return g_test_run ();
}
