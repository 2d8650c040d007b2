/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The comparison through its lenses: case by case, and for roles that are made by chance. */

#include "config.h"

#include "hats-block-equal.h"
#include "hats-comparison-sheet.h"

static const char * const no_sources[] = { NULL };

/* Behind what the role says already. */
static void
add_statement (HatsRole      *role,
               const char    *aspect,
               HatsStatement *statement)
{
  GListModel *before = hats_role_get_statements (role, aspect);
  g_autoptr(GListStore) statements = g_list_store_new (HATS_TYPE_STATEMENT);

  for (guint i = 0; i < g_list_model_get_n_items (before); i++)
    {
      g_autoptr(HatsStatement) earlier = g_list_model_get_item (before, i);

      g_list_store_append (statements, earlier);
    }
  g_list_store_append (statements, statement);
  hats_role_set_statements (role, aspect, G_LIST_MODEL (statements));
}

/* The guide, with a third role that shares something with one role, with the other, with both and with none. */
static HatsGuide *
make_guide (void)
{
  static const char * const says[][3] = {
    { "skills", "Has the basics of projects in other words", "project-basics" },
    { "skills", "Listens", "listening" },
    { "agile", "Works in sprints", "uses-agile" },
    { "responsibilities", "Clears the way", NULL },
    { "mission", "Serves the team", NULL },
  };
  HatsGuide *guide = hats_guide_new_builtin ();
  g_autoptr(HatsRole) role = hats_role_new ("scrum-master", "Scrum master", "half-circle", "serves");

  for (guint i = 0; i < G_N_ELEMENTS (says); i++)
    {
      g_autoptr(HatsStatement) statement = hats_statement_new (says[i][1], no_sources, says[i][2], NULL);

      add_statement (role, says[i][0], statement);
    }
  g_list_store_append (hats_guide_get_roles (guide), role);

  return guide;
}

static HatsSheet *
compare (HatsGuide  *guide,
         HatsLens    lens,
         const char *roles,
         const char *aspects)
{
  g_auto(HatsComparison) comparison = HATS_COMPARISON_INIT;

  comparison.lens = lens;
  comparison.roles = roles != NULL ? g_strsplit (roles, ",", -1) : NULL;
  comparison.aspects = aspects != NULL ? g_strsplit (aspects, ",", -1) : NULL;

  return hats_comparison_sheet_new (guide, &comparison);
}

/* Row by row: “title: cell | cell”, of each cell the texts with their marks in brackets. */
static char *
describe (HatsSheet *sheet)
{
  const HatsTable *table = hats_sheet_get_block (sheet, 0)->table;
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; table != NULL && i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);

      g_string_append_printf (text, "%s:", row->title);
      for (guint j = 0; j < row->cells->len; j++)
        {
          const HatsCell *cell = g_ptr_array_index (row->cells, j);

          g_string_append (text, j > 0 ? " |" : "");
          for (guint k = 0; k < cell->items->len; k++)
            {
              const HatsText *item = g_ptr_array_index (cell->items, k);
              g_autofree char *mark = hats_text_format_mark (item);

              g_string_append_printf (text, " %s", item->text);
              if (mark != NULL)
                g_string_append_printf (text, " [%s]", mark);
            }
        }
      g_string_append_c (text, '\n');
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_described (HatsGuide  *guide,
                  HatsLens    lens,
                  const char *roles,
                  const char *aspects,
                  const char *expected)
{
  g_autoptr(HatsSheet) sheet = compare (guide, lens, roles, aspects);
  g_autofree char *text = describe (sheet);

  g_assert_cmpstr (text, ==, expected);
}

/* What is worded otherwise is shared where it means the same, and the mark says with whom. */
static void
test_lenses (void)
{
  g_autoptr(HatsGuide) guide = make_guide ();
  const char *pair = "scrum-master,project-manager";

  assert_described (guide, HATS_LENS_ALL, "scrum-master", "skills,mission",
                    "Skills: Has the basics of projects in other words Listens\nMission: Serves the team\n");
  assert_described (guide, HATS_LENS_SHARED, pair, "skills",
                    "Skills: Has the basics of projects in other words [⇄ Project manager] |"
                    " Project management, of which everyone on a team needs a little [⇄ Scrum master]\n");
  assert_described (guide, HATS_LENS_SHARED, "scrum-master,product-manager,project-manager", "agile",
                    "Agile: Works in sprints [⇄ Product manager, Project manager] |"
                    " Uses Agile, as the other role does, for a purpose of its own [⇄ Scrum master, Project manager] |"
                    " Uses Agile, as the other role does, for a purpose of its own [⇄ Scrum master, Product manager]\n");
  assert_described (guide, HATS_LENS_DIFFERENT, "scrum-master", "agile", "Agile: Works in sprints\n");
}

/* A row of which nothing is left is left out, and a sentence stands where that is all of them. */
static void
test_empty (void)
{
  g_autoptr(HatsGuide) guide = make_guide ();
  g_autoptr(HatsSheet) nothing = compare (guide, HATS_LENS_SHARED, NULL, "mission,goal");
  g_autoptr(HatsSheet) one = compare (guide, HATS_LENS_SHARED, "scrum-master", NULL);
  g_autoptr(HatsSheet) alike = compare (guide, HATS_LENS_DIFFERENT, "scrum-master,project-manager", "pay");
  g_autoptr(HatsSheet) silent = compare (guide, HATS_LENS_ALL, "scrum-master", "pay");
  g_autofree char *text = describe (silent);

  g_assert_null (hats_sheet_get_block (nothing, 0)->table);
  g_assert_cmpstr (hats_sheet_get_block (nothing, 0)->text->text, ==, "What is compared here has nothing in common.");
  g_assert_cmpuint (nothing->notes->len, ==, 0);
  g_assert_null (hats_sheet_get_block (one, 0)->table);
  g_assert_nonnull (hats_sheet_get_block (alike, 0)->table);
  g_assert_cmpstr (text, ==, "Pay:\n");
}

/* Ids in any order, twice and unknown; what is chosen can be read from the sheet. */
static void
test_choice (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  g_autoptr(HatsSheet) sheet = compare (guide, HATS_LENS_DIFFERENT, "project-manager,nobody,project-manager,product-manager",
                                        "pay,mission,pay");
  g_autoptr(HatsSheet) unknown = compare (guide, HATS_LENS_ALL, "nobody", "");
  g_autoptr(HatsSheet) other = hats_sheet_new (guide, "role", "Other");
  g_auto(HatsComparison) read = HATS_COMPARISON_INIT;
  g_auto(HatsComparison) everything = HATS_COMPARISON_INIT;

  g_assert_cmpstr (sheet->title, ==, "Project manager and Product manager: how they differ");
  g_assert_true (hats_comparison_sheet_read (sheet, &read));
  g_assert_cmpint (read.lens, ==, HATS_LENS_DIFFERENT);
  g_assert_true (g_strv_equal ((const char * const *) read.roles,
                               (const char *[]) { "project-manager", "product-manager", NULL }));
  g_assert_true (g_strv_equal ((const char * const *) read.aspects, (const char *[]) { "pay", "mission", NULL }));

  g_assert_true (hats_comparison_sheet_read (unknown, &everything));
  g_assert_null (everything.roles);
  g_assert_null (everything.aspects);
  g_assert_false (hats_comparison_sheet_read (other, &everything));
}

static void
test_ids (void)
{
  HatsLens lens;

  for (guint i = HATS_LENS_ALL; i <= HATS_LENS_SHARED; i++)
    {
      g_assert_true (hats_lens_from_id (hats_lens_get_id ((HatsLens) i), &lens));
      g_assert_cmpint (lens, ==, i);
    }
  g_assert_false (hats_lens_from_id ("Shared", &lens));
}

/* Counts texts, each as often as it stands there. */
static void
count (HatsSheet  *sheet,
       GHashTable *counts,
       int         step)
{
  const HatsTable *table = hats_sheet_get_block (sheet, 0)->table;

  for (guint i = 0; table != NULL && i < table->rows->len; i++)
    {
      const HatsRow *row = g_ptr_array_index (table->rows, i);

      for (guint j = 0; j < row->cells->len; j++)
        {
          const HatsCell *cell = g_ptr_array_index (row->cells, j);

          for (guint k = 0; k < cell->items->len; k++)
            {
              const HatsText *item = g_ptr_array_index (cell->items, k);
              char *key = g_strdup_printf ("%s/%u/%s/%s", row->title, j, item->text, item->mark != NULL ? item->mark : "");

              g_hash_table_insert (counts, key,
                                   GINT_TO_POINTER (GPOINTER_TO_INT (g_hash_table_lookup (counts, key)) + step));
            }
        }
    }
}

/* Roles with statements of few meanings, some of none, under three aspects. */
static void
add_random_roles (HatsGuide *guide,
                  GRand     *rand,
                  guint      n_roles)
{
  static const char * const aspects[] = { "skills", "responsibilities", "mission" };

  g_list_store_remove_all (hats_guide_get_roles (guide));
  for (guint i = 0; i < n_roles; i++)
    {
      g_autofree char *id = g_strdup_printf ("role-%u", i);
      g_autoptr(HatsRole) role = hats_role_new (id, id, "half-circle", "");

      for (int j = g_rand_int_range (rand, 0, 12); j > 0; j--)
        {
          g_autofree char *text = g_strdup_printf ("Says %d", g_rand_int_range (rand, 0, 5));
          g_autofree char *meaning = g_strdup_printf ("means-%d", g_rand_int_range (rand, 0, 5));
          g_autoptr(HatsStatement) statement = hats_statement_new (text, no_sources,
                                                                   g_rand_boolean (rand) ? meaning : NULL, NULL);

          add_statement (role, aspects[g_rand_int_range (rand, 0, G_N_ELEMENTS (aspects))], statement);
        }
      g_list_store_append (hats_guide_get_roles (guide), role);
    }
}

/* What differs and what is shared are together all, nothing is both, and what is marked is what is shared. */
static void
test_property (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (5);
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();

  for (guint round = 0; round < 200; round++)
    {
      g_autoptr(HatsSheet) all = NULL;
      g_autoptr(HatsSheet) different = NULL;
      g_autoptr(HatsSheet) shared = NULL;
      g_autoptr(GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      const HatsComparison everything = HATS_COMPARISON_INIT;
      g_autofree char *different_text = NULL;
      GHashTableIter iter;
      gpointer key, value;

      add_random_roles (guide, rand, (guint) g_rand_int_range (rand, 1, 6));
      all = compare (guide, HATS_LENS_ALL, NULL, NULL);
      different = compare (guide, HATS_LENS_DIFFERENT, NULL, NULL);
      shared = compare (guide, HATS_LENS_SHARED, NULL, NULL);
      different_text = describe (different);
      count (all, counts, 1);
      count (different, counts, -1);
      count (shared, counts, -1);
      g_hash_table_iter_init (&iter, counts);
      while (g_hash_table_iter_next (&iter, &key, &value))
        if (GPOINTER_TO_INT (value) != 0)
          g_error ("Round %u, %s: %d more in all than through both lenses", round, (char *) key, GPOINTER_TO_INT (value));

      g_assert_null (strstr (different_text, "⇄"));
      g_assert_cmpint (hats_comparison_count_shared (&everything, guide) > 0, ==,
                       hats_sheet_get_block (shared, 0)->table != NULL);
    }
}

/* Each meaning counts once, however many roles have it. */
static void
test_count (void)
{
  g_autoptr(HatsGuide) guide = hats_guide_new_builtin ();
  g_autoptr(HatsGuide) three = make_guide ();
  g_auto(HatsComparison) comparison = HATS_COMPARISON_INIT;

  g_assert_cmpuint (hats_comparison_count_shared (&comparison, guide), ==, 4);
  g_assert_cmpuint (hats_comparison_count_shared (&comparison, three), ==, 4);
  comparison.aspects = g_strsplit ("agile", ",", -1);
  g_assert_cmpuint (hats_comparison_count_shared (&comparison, three), ==, 1);
  comparison.roles = g_strsplit ("scrum-master", ",", -1);
  g_assert_cmpuint (hats_comparison_count_shared (&comparison, three), ==, 0);
}

/* In whichever order the rows are made, the sheet becomes the one that is made at once. */
static void
test_rows (void)
{
  g_autoptr(HatsGuide) guide = make_guide ();

  for (HatsLens lens = HATS_LENS_ALL; lens <= HATS_LENS_SHARED; lens++)
    {
      HatsComparison comparison = { .lens = lens };
      g_autoptr(HatsSheet) whole = hats_comparison_sheet_new (guide, &comparison);
      g_autoptr(HatsSheet) sheet = hats_comparison_sheet_begin (guide, &comparison);
      const HatsTable *table = hats_sheet_get_block (sheet, 0)->table;
      guint last = table->rows->len - 1;

      hats_comparison_sheet_make_row (sheet, last);
      hats_comparison_sheet_make_row (sheet, last);
      g_assert_cmpuint (((const HatsRow *) g_ptr_array_index (table->rows, last))->cells->len, ==, table->columns->len);
      g_assert_cmpuint (((const HatsRow *) g_ptr_array_index (table->rows, 0))->cells->len, ==, 0);

      hats_comparison_sheet_make_rows (sheet);
      g_assert_true (hats_table_equal (table, hats_sheet_get_block (whole, 0)->table));
      g_assert_cmpuint (sheet->notes->len, ==, whole->notes->len);
      for (guint i = 0; i < sheet->notes->len; i++)
        g_assert_cmpstr (((const HatsNote *) g_ptr_array_index (sheet->notes, i))->source, ==,
                         ((const HatsNote *) g_ptr_array_index (whole->notes, i))->source);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/comparison/lenses", test_lenses);
  g_test_add_func ("/comparison/empty", test_empty);
  g_test_add_func ("/comparison/choice", test_choice);
  g_test_add_func ("/comparison/ids", test_ids);
  g_test_add_func ("/comparison/property", test_property);
  g_test_add_func ("/comparison/count", test_count);
  g_test_add_func ("/comparison/rows", test_rows);

  return g_test_run ();
}
