/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The second part of the guide: the roles next to the two main ones, what they
 * rest on, with whom they are confused, and when an answer points to one.
 */

#include "config.h"

#include <string.h>

#include "hats-advice.h"
#include "hats-comparison-sheet.h"
#include "hats-guide-reader.h"
#include "hats-guide-sheets.h"
#include "hats-mirror.h"
#include "hats-mirror-sheet.h"
#include "hats-recommendation-sheet.h"

/* A related role, the source that its page must rest on, and one of the main roles that it is confused with. */
static const struct {
  const char *id;
  const char *source;
  const char *confused_with;
} related[] = {
  { "delivery-manager", "UKDDAT", "project-manager" },
  { "product-marketing-manager", "SVPG", "product-manager" },
  { "product-owner", "SCRUM", "product-manager" },
  { "programme-manager", "PMILEX", "project-manager" },
  { "scrum-master", "SCRUM", "project-manager" },
  { "technical-programme-manager", "LADDERS", "project-manager" },
};

static gboolean
is_cited (const HatsSheet *sheet,
          const char      *source)
{
  for (guint i = 0; i < sheet->notes->len; i++)
    if (g_str_equal (((const HatsNote *) g_ptr_array_index (sheet->notes, i))->source, source))
      return TRUE;

  return FALSE;
}

/* How many statements a role makes, each of which must name its sources. */
static guint
count_statements (HatsGuide *guide,
                  HatsRole  *role)
{
  GListModel *aspects = G_LIST_MODEL (hats_guide_get_aspects (guide));
  guint count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (aspects); i++)
    {
      g_autoptr(HatsAspect) aspect = g_list_model_get_item (aspects, i);
      GListModel *statements = hats_role_get_statements (role, hats_aspect_get_id (aspect));

      if (!hats_aspect_get_is_list (aspect))
        g_assert_cmpuint (g_list_model_get_n_items (statements), <=, 1);
      for (guint j = 0; j < g_list_model_get_n_items (statements); j++)
        {
          g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, j);
          const char * const *sources = hats_statement_get_sources (statement);

          g_assert_nonnull (sources[0]);
          /* The editors' own judgement is no source for what a related role does. */
          g_assert_false (hats_role_is_adjacent (role) && g_strv_contains (sources, "GUIDE"));
          count++;
        }
    }

  return count;
}

static void
test_part (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  GListModel *roles = G_LIST_MODEL (hats_guide_get_roles (guide));
  g_autoptr(GListModel) main_roles = hats_guide_list_main_roles (guide);
  guint least = G_MAXUINT;

  /* The main ones come first, whatever their files are called. */
  g_assert_cmpuint (g_list_model_get_n_items (main_roles), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (roles), ==, 2 + G_N_ELEMENTS (related));
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);
      g_autoptr(HatsRole) main_role = g_list_model_get_item (main_roles, i);

      g_assert_true (role == main_role);
      g_assert_false (hats_role_is_adjacent (role));
      least = MIN (least, count_statements (guide, role));
    }

  for (guint i = 0; i < G_N_ELEMENTS (related); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, 2 + i);
      g_autoptr(HatsSheet) sheet = hats_role_sheet_new (guide, role);

      g_assert_cmpstr (hats_role_get_id (role), ==, related[i].id);
      g_assert_true (hats_role_is_adjacent (role));
      g_assert_cmpuint (g_list_model_get_n_items (hats_role_get_statements (role, "mission")), ==, 1);
      g_assert_cmpuint (count_statements (guide, role), <, least);
      g_assert_true (is_cited (sheet, related[i].source));

      /* The answer first, then what kind of page it is. */
      g_assert_cmpint (hats_sheet_get_block (sheet, 0)->kind, ==, HATS_BLOCK_LEAD);
      g_assert_cmpint (hats_sheet_get_block (sheet, 1)->kind, ==, HATS_BLOCK_ASIDE);
      g_assert_cmpstr (json_object_get_string_member (sheet->data, "part"), ==, "adjacent");
    }
}

static HatsStatement *
find_difference (HatsGuide  *guide,
                 const char *role,
                 const char *other)
{
  g_autoptr(GArray) confused = hats_guide_list_confused (guide, hats_guide_find_role (guide, role));

  for (guint i = 0; i < confused->len; i++)
    if (g_str_equal (hats_role_get_id (g_array_index (confused, HatsConfusion, i).role), other))
      return g_array_index (confused, HatsConfusion, i).difference;

  return NULL;
}

/* Both of two roles tell how to know them apart, in the same words. */
static void
test_confused (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  GListModel *roles = G_LIST_MODEL (hats_guide_get_roles (guide));

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);
      g_autoptr(GArray) confused = hats_guide_list_confused (guide, role);

      g_assert_cmpuint (confused->len, >=, 1);
      for (guint j = 0; j < confused->len; j++)
        {
          const HatsConfusion *confusion = &g_array_index (confused, HatsConfusion, j);

          g_assert_true (confusion->role != role);
          g_assert_true (find_difference (guide, hats_role_get_id (confusion->role), hats_role_get_id (role)) ==
                         confusion->difference);
        }
    }

  for (guint i = 0; i < G_N_ELEMENTS (related); i++)
    g_assert_nonnull (find_difference (guide, related[i].id, related[i].confused_with));
  g_assert_null (find_difference (guide, "product-owner", "delivery-manager"));
}

/* The page of a main role leads to the related ones. */
static void
test_links (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  g_autoptr(HatsSheet) sheet = hats_role_sheet_new (guide, hats_guide_find_role (guide, "product-manager"));
  const HatsBlock *list = hats_sheet_get_block (sheet, sheet->blocks->len - 1);
  static const char * const expected[][2] = {
    { "product-marketing-manager", "Product marketing manager" }, { "product-owner", "Product owner" },
  };

  g_assert_cmpstr (json_object_get_string_member (sheet->data, "part"), ==, "main");
  g_assert_cmpstr (hats_sheet_get_block (sheet, sheet->blocks->len - 2)->text->text, ==, "Often confused with");
  g_assert_cmpuint (list->items->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < list->items->len; i++)
    {
      const HatsText *text = g_ptr_array_index (list->items, i);

      g_assert_cmpstr (text->role, ==, expected[i][0]);
      g_assert_cmpstr (text->label, ==, expected[i][1]);
      g_assert_cmpuint (text->notes->len, >=, 1);
    }
}

/* A comparison has the main roles where no other is chosen; with related ones it says what an empty cell means. */
static void
test_comparison (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  g_auto(HatsComparison) comparison = HATS_COMPARISON_INIT;
  g_autoptr(HatsSheet) main_sheet = hats_comparison_sheet_new (guide, NULL);
  g_autoptr(HatsSheet) sheet = NULL;

  g_assert_cmpuint (main_sheet->blocks->len, ==, 1);
  g_assert_cmpuint (hats_sheet_get_block (main_sheet, 0)->table->columns->len, ==, 2);

  comparison.roles = g_strsplit ("product-manager,project-manager", ",", -1);
  hats_comparison_normalise (&comparison, guide);
  g_assert_null (comparison.roles);

  comparison.roles = g_strsplit ("product-owner,product-marketing-manager", ",", -1);
  hats_comparison_normalise (&comparison, guide);
  g_assert_nonnull (comparison.roles);
  sheet = hats_comparison_sheet_new (guide, &comparison);
  g_assert_cmpuint (hats_sheet_get_block (sheet, 0)->table->columns->len, ==, 2);
  g_assert_cmpint (hats_sheet_get_block (sheet, 1)->kind, ==, HATS_BLOCK_ASIDE);
}

#define FILE_WITH(role) "{\"format\": 1, \"sources\": [{\"id\": \"X\", \"title\": \"t\"}], \"roles\": [" \
                        "{\"id\": \"r\", \"title\": \"R\", \"sign\": \"circle\", \"tagline\": \"t\", \"aspects\": {}" role "}]}"
#define DIFFERENCE(role) "{\"role\": \"" role "\", \"text\": \"x\", \"sources\": [\"X\"]}"

static const struct {
  const char *text;
  int         code;
  const char *message;
} faults[] = {
  { FILE_WITH (", \"part\": \"second\""), HATS_GUIDE_ERROR_VALUE, "“second” is not a value of “part”" },
  { FILE_WITH (", \"part\": 2"), HATS_GUIDE_ERROR_VALUE, "“part” must be a text" },
  { FILE_WITH (", \"confused-with\": {}"), HATS_GUIDE_ERROR_VALUE, "“confused-with” must be an array" },
  { FILE_WITH (", \"confused-with\": [\"s\"]"), HATS_GUIDE_ERROR_VALUE, "this must be an object" },
  { FILE_WITH (", \"confused-with\": [{\"role\": \"s\"}]"), HATS_GUIDE_ERROR_MEMBER, "“text” is missing" },
  { FILE_WITH (", \"confused-with\": [" DIFFERENCE ("r") "]"), HATS_GUIDE_ERROR_VALUE, "a role is not confused with itself" },
  { FILE_WITH (", \"confused-with\": [" DIFFERENCE ("s") ", " DIFFERENCE ("s") "]"), HATS_GUIDE_ERROR_DUPLICATE,
    "the role “s” is there already" },
  { FILE_WITH (", \"confused-with\": [" DIFFERENCE ("s") "]"), HATS_GUIDE_ERROR_REFERENCE, "there is no role “s”" },
  { FILE_WITH (", \"mirror\": {\"titles\": [\"x\"]}"), HATS_GUIDE_ERROR_MEMBER, "“terms” is missing" },
  { FILE_WITH (", \"part\": \"adjacent\", \"mirror\": {\"titles\": [\"x\"]}"), -1, NULL },
  { FILE_WITH (", \"part\": \"main\""), -1, NULL },
};

static void
test_faults (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autoptr(HatsGuideReader) reader = hats_guide_reader_new ();
      g_autoptr(GBytes) bytes = g_bytes_new_static (faults[i].text, strlen (faults[i].text));
      g_autoptr(GError) error = NULL;
      g_autoptr(HatsGuide) guide = NULL;

      if (hats_guide_reader_add_bytes (reader, bytes, "f", &error))
        guide = hats_guide_reader_finish (reader, &error);

      g_test_message ("%s", faults[i].text);
      if (faults[i].message == NULL)
        {
          g_assert_no_error (error);
          continue;
        }
      g_assert_error (error, HATS_GUIDE_ERROR, faults[i].code);
      g_assert_true (g_str_has_prefix (error->message, "f:1:"));
      g_assert_nonnull (strstr (error->message, faults[i].message));
    }
}

static gboolean
points_to (const HatsAdvice *advice,
           const char       *role)
{
  for (guint i = 0; i < advice->remarks->len; i++)
    if (g_strcmp0 (((const HatsRemark *) g_ptr_array_index (advice->remarks, i))->points_to, role) == 0)
      return TRUE;

  return FALSE;
}

static int
get_value (HatsRules           *rules,
           const HatsSituation *situation,
           const char          *input)
{
  return situation->values[hats_rules_find_input (rules, input)];
}

/* What the answer points to, and that it would be the same without pointing. */
static void
check_situation (HatsRules           *rules,
                 HatsRules           *mute,
                 const HatsSituation *situation)
{
  g_autoptr(HatsAdvice) advice = hats_advice_new (rules, situation);
  g_autoptr(HatsAdvice) same = hats_advice_new (mute, situation);
  int teams = get_value (rules, situation, "teams");
  gboolean both = g_str_equal (hats_rules_outcome (rules, advice->outcome)->id, "both");

  g_assert_cmpint (points_to (advice, "programme-manager"), ==, teams >= 3);
  g_assert_cmpint (points_to (advice, "product-owner"), ==, teams >= 2);
  g_assert_cmpint (points_to (advice, "delivery-manager"), ==, both);

  g_assert_cmpuint (same->remarks->len, ==, 0);
  g_assert_cmpuint (advice->outcome, ==, same->outcome);
  g_assert_cmpint (advice->lean, ==, same->lean);
  g_assert_cmpfloat (advice->hours[HATS_JOB_PRODUCT], ==, same->hours[HATS_JOB_PRODUCT]);
  g_assert_cmpfloat (advice->hours[HATS_JOB_PROJECT], ==, same->hours[HATS_JOB_PROJECT]);
  g_assert_cmpint (advice->near_tie, ==, same->near_tie);
  g_assert_cmpuint (advice->near_outcome, ==, same->near_outcome);
  g_assert_cmpuint (advice->possible, ==, same->possible);
  g_assert_cmpint (advice->settling, ==, same->settling);
}

/* Goes through the values of input number @index and those after it. */
static void
check_from (HatsRules     *rules,
            HatsRules     *mute,
            HatsSituation *situation,
            guint          index)
{
  static const int people[] = { 1, 5, 6, 10, 11, 50 };
  static const int teams[] = { 1, 2, 3, 4 };
  static const int cover[] = { 0, 20 };
  const HatsInput *input;
  const int *values = NULL;
  int n_values = 0;

  if (index == rules->inputs->len)
    {
      check_situation (rules, mute, situation);
      return;
    }

  input = hats_rules_input (rules, index);
  if (g_str_equal (input->id, "people"))
    values = people, n_values = G_N_ELEMENTS (people);
  else if (g_str_equal (input->id, "teams"))
    values = teams, n_values = G_N_ELEMENTS (teams);
  else if (input->kind == HATS_INPUT_CHOICE)
    n_values = (int) input->choices->len;
  else
    values = cover, n_values = G_N_ELEMENTS (cover);

  for (int i = 0; i < n_values; i++)
    {
      situation->values[index] = values != NULL ? values[i] : i;
      check_from (rules, mute, situation, index + 1);
    }
}

static void
test_pointers (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  HatsRules *rules = hats_guide_get_rules (guide);
  g_autoptr(HatsRules) mute = hats_rules_copy (rules);
  HatsSituation situation = HATS_SITUATION_INIT;

  g_ptr_array_unref (mute->remarks);
  mute->remarks = g_ptr_array_new ();

  check_from (rules, mute, &situation, 0);

  /* Nobody said how many teams there are: that points nowhere. */
  situation = (HatsSituation) HATS_SITUATION_INIT;
  situation.values[hats_rules_find_input (rules, "people")] = 20;
  situation.values[hats_rules_find_input (rules, "maturity")] = 3;
  check_situation (rules, mute, &situation);
}

/* What a person reads of it, and what a program does. */
static void
test_recommendation (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  HatsRules *rules = hats_guide_get_rules (guide);
  HatsSituation situation = HATS_SITUATION_INIT;
  g_autoptr(HatsAdvice) advice = NULL;
  g_autoptr(HatsSheet) sheet = NULL;
  g_autoptr(GString) leads_to = g_string_new (NULL);
  JsonArray *pointers;

  situation.values[hats_rules_find_input (rules, "people")] = 30;
  situation.values[hats_rules_find_input (rules, "maturity")] = 3;
  situation.values[hats_rules_find_input (rules, "teams")] = 3;
  advice = hats_advice_new (rules, &situation);
  sheet = hats_recommendation_sheet_new (guide, advice);
  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      GPtrArray *items = hats_sheet_get_block (sheet, i)->items;

      for (guint j = 0; items != NULL && j < items->len; j++)
        if (((const HatsText *) g_ptr_array_index (items, j))->role != NULL)
          g_string_append_printf (leads_to, "%s ", ((const HatsText *) g_ptr_array_index (items, j))->role);
    }
  g_assert_cmpstr (leads_to->str, ==, "programme-manager product-owner delivery-manager ");

  pointers = json_object_get_array_member (sheet->data, "points_to");
  g_assert_cmpuint (json_array_get_length (pointers), ==, 3);
  g_assert_cmpstr (json_array_get_string_element (pointers, 0), ==, "programme-manager");
}

/* The first line of an advertisement, and what is said of it. */
static const struct {
  const char *text;
  const char *role;       /* whose title it is */
  const char *verdict;
} ads[] = {
  { "Product Owner\n- own the roadmap\n- set the vision", "product-owner",
    "Titled “Product owner”, a role that is often confused with these two; 2 of 2 matching duties belong to “Product manager”." },
  { "Scrum Master\n- own the roadmap\n- keep the budget", "scrum-master",
    "Titled “Scrum master”, a role that is often confused with these two; no role has two thirds of the 2 matching duties: "
    "the text describes both roles." },
  { "Senior Technical Program Manager\n- mow the lawn", "technical-programme-manager",
    "Titled “Technical programme manager”, a role that is often confused with these two, and no duty in this text "
    "matches a word on the lists." },
  { "Programme Manager (Digital)\n- keep the budget", "programme-manager",
    "Titled “Programme manager”, a role that is often confused with these two; 1 of 1 matching duty belongs to “Project manager”." },
  { "Product Marketing Manager\n- own the roadmap", "product-marketing-manager",
    "Titled “Product marketing manager”, a role that is often confused with these two; "
    "1 of 1 matching duty belongs to “Product manager”." },
  { "Agile Delivery Manager\n- keep the budget", "delivery-manager",
    "Titled “Delivery manager”, a role that is often confused with these two; 1 of 1 matching duty belongs to “Project manager”." },
  { "Project Delivery Manager\n- keep the budget", "project-manager",
    "Titled “Project manager”, and 1 of 1 matching duty belongs to it: the title fits." },
  { "Product Manager / Product Owner\n- own the roadmap", NULL,
    "The title names no single role; 1 of 1 matching duty belongs to “Product manager”." },
};

static void
test_mirror (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (ads); i++)
    {
      g_autoptr(GBytes) bytes = g_bytes_new_static (ads[i].text, strlen (ads[i].text));
      g_autoptr(GError) error = NULL;
      g_autoptr(HatsMirror) mirror = hats_mirror_new (guide, bytes, &error);
      g_autoptr(HatsSheet) sheet = NULL;
      JsonObject *counts;

      g_assert_no_error (error);
      g_assert_cmpstr (mirror->title_role != NULL ? hats_role_get_id (mirror->title_role) : NULL, ==, ads[i].role);
      sheet = hats_mirror_sheet_new (mirror);
      g_assert_cmpstr (hats_sheet_get_block (sheet, 0)->text->text, ==, ads[i].verdict);

      /* Only roles with words for their duties are counted. */
      counts = json_object_get_object_member (sheet->data, "counts");
      g_assert_cmpuint (json_object_get_size (counts), ==, 4);
      g_assert_true (json_object_has_member (counts, "product-manager"));
      g_assert_true (json_object_has_member (counts, "project-manager"));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/related-roles/part", test_part);
  g_test_add_func ("/related-roles/confused", test_confused);
  g_test_add_func ("/related-roles/links", test_links);
  g_test_add_func ("/related-roles/comparison", test_comparison);
  g_test_add_func ("/related-roles/faults", test_faults);
  g_test_add_func ("/related-roles/pointers", test_pointers);
  g_test_add_func ("/related-roles/recommendation", test_recommendation);
  g_test_add_func ("/related-roles/mirror", test_mirror);

  return g_test_run ();
}
