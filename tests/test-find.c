/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is found, in what order, and where the words stand in it. */

#include "config.h"

#include <string.h>

#include "hats-find-match.h"
#include "hats-find-result.h"

#define ASPECT "focus"

/* A guide of one role, which says what a test needs. */
static HatsFindIndex *
index_statements (const char * const *texts)
{
  static const char * const sources[] = { NULL };
  g_autoptr(HatsGuide) guide = g_object_new (HATS_TYPE_GUIDE, NULL);
  g_autoptr(HatsAspect) aspect = hats_aspect_new (ASPECT, "Focus", "Looks after", TRUE, FALSE);
  g_autoptr(HatsRole) role = hats_role_new ("captain", "Captain", "half-circle", "steers");
  g_autoptr(GListStore) statements = g_list_store_new (HATS_TYPE_STATEMENT);

  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_autoptr(HatsStatement) statement = hats_statement_new (texts[i], sources, NULL, NULL);

      g_list_store_append (statements, statement);
    }
  hats_role_set_statements (role, ASPECT, G_LIST_MODEL (statements));
  g_list_store_append (hats_guide_get_aspects (guide), aspect);
  g_list_store_append (hats_guide_get_roles (guide), role);

  return hats_find_index_new (guide);
}

/* The results as "text|title", one a line, with the words found in brackets. */
static void
append_marked (GString    *string,
               const char *text,
               GArray     *marks)
{
  gsize done = 0;

  for (guint i = 0; i < marks->len; i++)
    {
      HatsFindMark mark = g_array_index (marks, HatsFindMark, i);

      g_assert_cmpuint (mark.start, >=, done);
      g_assert_cmpuint (mark.end, >, mark.start);
      g_assert_cmpuint (mark.end, <=, strlen (text));
      g_string_append_len (string, text + done, (gssize) (mark.start - done));
      g_string_append_c (string, '[');
      g_string_append_len (string, text + mark.start, (gssize) (mark.end - mark.start));
      g_string_append_c (string, ']');
      done = mark.end;
    }
  g_string_append (string, text + done);
  g_assert_true (g_utf8_validate (string->str, -1, NULL));
}

static char *
find (HatsFindIndex *index,
      const char    *query)
{
  g_autoptr(GListModel) results = hats_find_index_search (index, query);
  g_autoptr(GString) string = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (results); i++)
    {
      g_autoptr(HatsFindResult) result = g_list_model_get_item (results, i);
      const HatsFindPlace *place = hats_find_result_get_place (result);

      if (place->text != NULL)
        append_marked (string, place->text, hats_find_result_get_text_marks (result));
      if (place->text == NULL || place->title_is_own)
        {
          g_string_append_c (string, '|');
          append_marked (string, place->title, hats_find_result_get_title_marks (result));
        }
      g_string_append_c (string, '\n');
    }

  return g_string_free (g_steal_pointer (&string), FALSE);
}

static void
assert_found (const char *text,
              const char *query,
              const char *expected)
{
  const char *texts[] = { text, NULL };
  g_autoptr(HatsFindIndex) index = index_statements (texts);
  g_autofree char *found = find (index, query);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_marks (void)
{
  static const char * const cases[][3] = {
    { "Keeps the road map", "road", "Keeps the [road] map\n" },
    { "Keeps the roadmap", "ROAD", "Keeps the [roadmap]\n" },
    { "Keeps the roadmap", "map", "" },
    { "Résumé für Żaneta", "resume zaneta", "[Résumé] für [Żaneta]\n" },
    { "Re\xcc\x81sume\xcc\x81 read", "résumé", "[Re\xcc\x81sume\xcc\x81] read\n" },
    { "ﬁnance, straße", "finance STRASSE", "[ﬁnance], [straße]\n" },
    { "The manager’s week", "managers", "The [manager’s] week\n" },
    { "Go-to-market and go", "go", "[Go]-to-market and [go]\n" },
    { "a <b>bold</b> & sign", "bold", "a <b>[bold]</b> & sign\n" },
    { "x \xe2\x80\xae" "road\xe2\x80\xac y", "road", "x \xe2\x80\xae[road]\xe2\x80\xac y\n" },
    { "road\xe2\x80\x8b" "map plans", "roadmap", "[road\xe2\x80\x8b" "map] plans\n" },
    { "שלום עולם", "עולם", "שלום [עולם]\n" },
    { "Keeps the roadmap", "", "" },
    { "Keeps the roadmap", " \xe2\x80\xae , — ", "" },
    { "Keeps the roadmap", "the the THE", "Keeps [the] roadmap\n" },
    { "Keeps the roadmap", "the harbour", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_found (cases[i][0], cases[i][1], cases[i][2]);
}

static void
test_above (void)
{
  /* The heading helps to find what stands below it, and does not bring all of it. */
  assert_found ("Keeps the roadmap", "captain looks roadmap", "Keeps the [roadmap]\n");
  assert_found ("Keeps the roadmap", "looks", "|[Looks] after\n");
  assert_found ("Keeps the roadmap", "captain", "steers|[Captain]\n");
  assert_found ("Keeps the roadmap", "captain looks", "|[Looks] after\n");
}

static void
test_order (void)
{
  static const char * const texts[] = { "planning", "no such thing", "a plan", "focused", "planned plan", NULL };
  g_autoptr(HatsFindIndex) index = index_statements (texts);
  g_autofree char *plan = find (index, "plan");
  g_autofree char *focus = find (index, "focus");
  g_autofree char *first = find (index, "p");

  g_assert_cmpstr (plan, ==, "a [plan]\n[planned] [plan]\n[planning]\n");
  /* A title before a statement; and the group whose best is better first. */
  g_assert_cmpstr (focus, ==, "|[Focus]\n[focused]\n");
  g_assert_cmpstr (first, ==, "[planning]\na [plan]\n[planned] [plan]\n");
}

typedef struct {
  const char *query;
  const char *word;
  gboolean    is_typo;
} Typo;

static void
test_typos (void)
{
  static const Typo typos[] = {
    { "roadmpa", "roadmap", TRUE },
    { "rodmap", "roadmap", TRUE },
    { "roaddmap", "roadmap", TRUE },
    { "roudmap", "roadmap", TRUE },
    { "rudmap", "roadmap", FALSE },
    { "rols", "role", TRUE },
    { "rloe", "role", TRUE },
    { "rle", "role", FALSE },
    { "rlo", "role", FALSE },
    { "stakehodlres", "stakeholders", TRUE },
    { "stakheolder", "stakeholders", TRUE },
    { "skatheoldre", "stakeholders", FALSE },
    { "stakehlod", "stakeholders", TRUE },
    { "stkae", "stakeholders", FALSE },
    { "planing", "planning", TRUE },
    { "für", "fur", FALSE },
    { "шаблно", "шаблон", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (typos); i++)
    {
      HatsFindWord *query = hats_find_word_new (typos[i].query);
      HatsFindWord *word = hats_find_word_new (typos[i].word);

      g_test_message ("%s, %s", typos[i].query, typos[i].word);
      g_assert_cmpint (hats_find_is_typo (query, word), ==, typos[i].is_typo);
      hats_find_word_free (query);
      hats_find_word_free (word);
    }
}

static void
test_slips (void)
{
  static const char * const texts[] = { "a plan for the harbour", "a plain harbour", "a place", NULL };
  g_autoptr(HatsFindIndex) index = index_statements (texts);
  g_autofree char *spelt = find (index, "plan");
  g_autofree char *slip = find (index, "hrabour");
  g_autofree char *nowhere = find (index, "plaec harbour");
  g_autofree char *apart = find (index, "plain the harbour");

  /* What is spelt as the guide has it is meant so. */
  g_assert_cmpstr (spelt, ==, "a [plan] for the harbour\n");
  g_assert_cmpstr (slip, ==, "a plan for the [harbour]\na plain [harbour]\n");
  g_assert_cmpstr (nowhere, ==, "");
  /* No place has “plain” and “the”: then one of them may be a slip. */
  g_assert_cmpstr (apart, ==, "a [plan] for [the] [harbour]\n");
}

/* Every text of the built-in guide is found by its own words, and every mark is where a word is. */
static void
test_builtin (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  g_autoptr(HatsFindIndex) index = hats_find_index_new (guide);
  g_autoptr(GPtrArray) places = hats_find_list_places (guide);
  guint views = 0;

  for (guint i = 0; i < places->len; i++)
    {
      const HatsFindPlace *place = g_ptr_array_index (places, i);
      const char *text = place->text != NULL ? place->text : place->title;
      g_autoptr(GListModel) results = hats_find_index_search (index, text);
      gboolean found = FALSE;

      for (guint j = 0; j < g_list_model_get_n_items (results) && !found; j++)
        {
          g_autoptr(HatsFindResult) result = g_list_model_get_item (results, j);
          const HatsFindPlace *other = hats_find_result_get_place (result);

          found = other->group == place->group && g_strcmp0 (other->id, place->id) == 0
                  && g_strcmp0 (other->text, place->text) == 0;
        }
      g_test_message ("%s", text);
      g_assert_true (found);
      views |= 1u << place->view;
    }
  g_assert_cmpuint (views, ==, (1u << (HATS_FIND_SOURCES + 1)) - 1);
}

/* What the best result for @query is, as "view/role/title". */
static char *
find_best (HatsFindIndex *index,
           const char    *query)
{
  g_autoptr(GListModel) results = hats_find_index_search (index, query);
  g_autoptr(HatsFindResult) result = g_list_model_get_item (results, 0);
  const HatsFindPlace *place;

  g_assert_nonnull (result);
  place = hats_find_result_get_place (result);
  return g_strjoin ("/", hats_find_view_get_id (place->view), place->role != NULL ? hats_role_get_id (place->role) : "",
                    place->title, NULL);
}

static void
assert_best (HatsFindIndex *index,
             const char    *query,
             const char    *expected)
{
  g_autofree char *best = find_best (index, query);

  g_assert_cmpstr (best, ==, expected);
}

/* What the user is to write has a name, and says what belongs there; it stands on every paper of its kind. */
static void
test_fields (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  g_autoptr(HatsFindIndex) index = hats_find_index_new (guide);
  g_autoptr(GPtrArray) places = hats_find_list_places (guide);
  const HatsHiring *hiring = hats_guide_get_hiring (guide);
  guint n = 0;

  assert_best (index, "pay band", "papers//Pay band");
  assert_best (index, "who wears both hats", "papers//Who wears both hats");
  assert_best (index, "where the work is done", "papers//Place");

  for (guint i = 0; i < places->len; i++)
    {
      const HatsFindPlace *place = g_ptr_array_index (places, i);

      if (!place->is_field)
        continue;
      g_assert_true (hats_find_index_get_target (index, place) == place);
      g_assert_true (hats_find_place_is_shown_by (place, hats_hiring_field (hiring, n)->title));
      g_assert_false (hats_find_place_is_shown_by (place, "Title, Level, Place and all the others"));
      n++;
    }
  g_assert_cmpuint (n, ==, hiring->fields->len);
}

/* How to tell two roles apart is found on the pages of both, by the name of the other. */
static void
test_confused (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  g_autoptr(HatsFindIndex) index = hats_find_index_new (guide);
  g_autoptr(GPtrArray) places = hats_find_list_places (guide);
  guint n_headings = 0;

  for (guint i = 0; i < places->len; i++)
    {
      const HatsFindPlace *place = g_ptr_array_index (places, i);
      const HatsFindPlace *target;

      if (g_strcmp0 (place->id, HATS_FIND_CONFUSED) != 0 || place->text != NULL)
        continue;
      target = hats_find_index_get_target (index, place);
      g_assert_nonnull (target);
      g_assert_true (target->role == place->role);
      g_assert_nonnull (target->statement);
      n_headings++;
    }
  g_assert_cmpuint (n_headings, ==, g_list_model_get_n_items (G_LIST_MODEL (hats_guide_get_roles (guide))));

  assert_best (index, "delivery manager within agreed scope", "role/project-manager/Often confused with");
  assert_best (index, "project manager within agreed scope organise itself", "role/project-manager/Often confused with");
}

/* Results of one group stand together, whatever is looked for. */
static void
test_groups (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  g_autoptr(HatsFindIndex) index = hats_find_index_new (guide);
  char query[2] = "a";

  for (; query[0] <= 'z'; query[0]++)
    {
      g_autoptr(GListModel) results = hats_find_index_search (index, query);
      guint seen = 0, group = G_MAXUINT;

      for (guint i = 0; i < g_list_model_get_n_items (results); i++)
        {
          g_autoptr(HatsFindResult) result = g_list_model_get_item (results, i);
          guint next = hats_find_result_get_place (result)->group;

          if (next != group)
            g_assert_cmpuint (seen & (1u << next), ==, 0);
          seen |= 1u << next;
          group = next;
        }
    }
}

/* Each place of the guide by its key, also in an index that another run would make. */
static void
test_keys (void)
{
  static const char * const unknown[] = { "", ":::", "role", "role:product-manager::", "role:product-manager:mission:0", "ä" };
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  g_autoptr(HatsGuide) again = hats_guide_new_builtin ();
  g_autoptr(HatsFindIndex) index = hats_find_index_new (again);
  g_autoptr(GPtrArray) places = hats_find_list_places (guide);

  for (guint i = 0; i < places->len; i++)
    {
      const HatsFindPlace *place = g_ptr_array_index (places, i);
      g_autofree char *key = hats_find_place_dup_key (place);
      const HatsFindPlace *found = hats_find_index_find_place (index, key);

      g_assert_nonnull (found);
      g_assert_cmpuint (found->group, ==, place->group);
      g_assert_cmpstr (found->id, ==, place->id);
      g_assert_cmpstr (found->title, ==, place->title);
      g_assert_cmpstr (found->text, ==, place->text);
    }
  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    g_assert_null (hats_find_index_find_place (index, unknown[i]));
}

static void
test_hostile (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  g_autoptr(HatsFindIndex) index = hats_find_index_new (guide);
  g_autofree char *word = g_strnfill (10000, 'w');
  g_autoptr(GString) words = g_string_new (NULL);
  g_autofree char *none = find (index, word);
  g_autoptr(GListModel) results = NULL;

  g_assert_cmpstr (none, ==, "");

  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (words, "the w%u ", i);
  results = hats_find_index_search (index, words->str);
  g_assert_cmpuint (g_list_model_get_n_items (results), ==, 0);
}

static void
test_finalize (void)
{
  static const char * const texts[] = { "a plan", NULL };
  HatsFindIndex *index = index_statements (texts);
  g_autoptr(GListModel) results = hats_find_index_search (index, "plan");
  HatsFindResult *result = g_list_model_get_item (results, 0);

  /* A result keeps the place that it tells of. */
  g_object_unref (index);
  g_clear_object (&results);
  g_assert_cmpstr (hats_find_result_get_place (result)->text, ==, "a plan");
  g_assert_finalize_object (result);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/find/finalize", test_finalize);
  g_test_add_func ("/find/marks", test_marks);
  g_test_add_func ("/find/above", test_above);
  g_test_add_func ("/find/order", test_order);
  g_test_add_func ("/find/typos", test_typos);
  g_test_add_func ("/find/slips", test_slips);
  g_test_add_func ("/find/builtin", test_builtin);
  g_test_add_func ("/find/fields", test_fields);
  g_test_add_func ("/find/confused", test_confused);
  g_test_add_func ("/find/groups", test_groups);
  g_test_add_func ("/find/keys", test_keys);
  g_test_add_func ("/find/hostile", test_hostile);
  return g_test_run ();
}
