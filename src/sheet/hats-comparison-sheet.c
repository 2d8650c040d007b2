/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-comparison-sheet.h"

#include <glib/gi18n-lib.h>

/* Of more roles that share a statement, the others are only counted. */
#define MOST_NAMES 4

/* What a comparison is made from. */
typedef struct {
  HatsSheet *sheet;
  GPtrArray *roles;       /* of HatsRole */
  HatsLens   lens;
} Making;

/* Which roles have each meaning under an aspect: GPtrArray of HatsRole, by meaning. */
static GHashTable *
find_owners (const Making *making,
             const char   *aspect)
{
  GHashTable *owners = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < making->roles->len; i++)
    {
      HatsRole *role = making->roles->pdata[i];
      GListModel *statements = hats_role_get_statements (role, aspect);

      for (guint j = 0; j < g_list_model_get_n_items (statements); j++)
        {
          g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, j);
          gpointer meaning = (gpointer) hats_statement_get_meaning (statement);
          GPtrArray *roles = meaning != NULL ? g_hash_table_lookup (owners, meaning) : NULL;

          if (meaning == NULL)
            continue;
          if (roles == NULL)
            {
              roles = g_ptr_array_new ();
              g_hash_table_insert (owners, meaning, roles);
            }
          if (roles->len == 0 || roles->pdata[roles->len - 1] != role)
            g_ptr_array_add (roles, role);
        }
    }

  return owners;
}

/* Which of the other roles say the same; NULL where none does. */
static char *
get_mark (GHashTable    *owners,
          HatsRole      *role,
          HatsStatement *statement)
{
  const char *meaning = hats_statement_get_meaning (statement);
  const GPtrArray *roles = meaning != NULL ? g_hash_table_lookup (owners, meaning) : NULL;
  g_autoptr(GString) names = g_string_new (NULL);
  guint n_names = 0, left;

  if (roles == NULL || roles->len < 2)
    return NULL;

  for (guint i = 0; i < roles->len && n_names < MOST_NAMES; i++)
    if (roles->pdata[i] != role)
      g_string_append_printf (names, "%s%s", n_names++ > 0 ? ", " : "", hats_role_get_title (roles->pdata[i]));

  left = roles->len - 1 - n_names;
  if (left > 0)
    /* Translators: titles of roles, separated by commas, and how many more there are. */
    return g_strdup_printf (ngettext ("%s and %u more", "%s and %u more", left), names->str, left);

  return g_string_free (g_steal_pointer (&names), FALSE);
}

static gboolean
is_seen (HatsLens    lens,
         const char *mark)
{
  return lens == HATS_LENS_ALL || (lens == HATS_LENS_SHARED) == (mark != NULL);
}

static guint
add_cell (const Making *making,
          HatsRow      *row,
          HatsRole     *role,
          HatsAspect   *aspect,
          GHashTable   *owners)
{
  GListModel *statements = hats_role_get_statements (role, hats_aspect_get_id (aspect));
  HatsCell *cell = hats_row_add_cell (row, hats_aspect_get_is_list (aspect));

  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, i);
      g_autofree char *mark = get_mark (owners, role, statement);
      HatsText *text;

      if (!is_seen (making->lens, mark))
        continue;

      text = hats_sheet_cite (making->sheet, statement);
      text->mark = g_steal_pointer (&mark);
      text->mark_kind = HATS_MARK_SHARED_WITH;
      g_ptr_array_add (cell->items, text);
    }

  return cell->items->len;
}

/* Without a lens, a row that is empty says that the guide is silent there. */
static void
add_row (const Making *making,
         HatsTable    *table,
         HatsAspect   *aspect)
{
  g_autoptr(GHashTable) owners = find_owners (making, hats_aspect_get_id (aspect));
  HatsRow *row = hats_table_add_row (table, hats_aspect_get_title (aspect));
  guint n_items = 0;

  for (guint i = 0; i < making->roles->len; i++)
    n_items += add_cell (making, row, making->roles->pdata[i], aspect, owners);

  if (n_items == 0 && making->lens != HATS_LENS_ALL)
    g_ptr_array_remove_index (table->rows, table->rows->len - 1);
}

static void
add_table (const Making *making,
           GPtrArray    *aspects)
{
  HatsTable *table = hats_sheet_add_table (making->sheet, _("The roles, aspect by aspect"), _("Aspect"));

  for (guint i = 0; i < making->roles->len; i++)
    {
      HatsRole *role = making->roles->pdata[i];

      hats_table_add_column (table, hats_role_get_title (role),
                             hats_role_get_tagline (role), hats_role_get_sign (role));
    }

  for (guint i = 0; i < aspects->len; i++)
    add_row (making, table, aspects->pdata[i]);

  if (table->rows->len > 0 || making->lens == HATS_LENS_ALL)
    return;

  g_ptr_array_set_size (making->sheet->blocks, 0);
  hats_sheet_add_text (making->sheet, HATS_BLOCK_PARAGRAPH,
                       hats_text_new (making->lens == HATS_LENS_SHARED
                                      ? _("What is compared here has nothing in common.")
                                      : _("What is compared here does not differ.")));
}

/* Columns of roles that are told in short have gaps; what these mean stands below. */
static void
add_gap_note (const Making *making)
{
  for (guint i = 0; i < making->roles->len; i++)
    if (hats_role_is_adjacent (making->roles->pdata[i]))
      {
        hats_sheet_add_text (making->sheet, HATS_BLOCK_ASIDE,
                             hats_text_new (_("Related roles are told in short: where a cell is empty, the sources say nothing.")));
        return;
      }
}

static char *
get_title (const Making *making)
{
  const char *first, *second;

  if (making->roles->len != 2)
    return g_strdup (making->lens == HATS_LENS_DIFFERENT ? _("How the roles differ") :
                     making->lens == HATS_LENS_SHARED ? _("What the roles share") :
                     _("Roles compared"));

  first = hats_role_get_title (making->roles->pdata[0]);
  second = hats_role_get_title (making->roles->pdata[1]);
  if (making->lens == HATS_LENS_DIFFERENT)
    /* Translators: the titles of two roles. */
    return g_strdup_printf (_("%s and %s: how they differ"), first, second);
  if (making->lens == HATS_LENS_SHARED)
    /* Translators: the titles of two roles. */
    return g_strdup_printf (_("%s and %s: what they share"), first, second);

  /* Translators: the titles of two roles. */
  return g_strdup_printf (_("%s and %s compared"), first, second);
}

static JsonObject *
get_data (const Making *making,
          GPtrArray    *aspects)
{
  JsonObject *data = json_object_new ();
  JsonArray *role_ids = json_array_new ();
  JsonArray *aspect_ids = json_array_new ();

  for (guint i = 0; i < making->roles->len; i++)
    json_array_add_string_element (role_ids, hats_role_get_id (making->roles->pdata[i]));
  for (guint i = 0; i < aspects->len; i++)
    json_array_add_string_element (aspect_ids, hats_aspect_get_id (aspects->pdata[i]));

  json_object_set_string_member (data, "lens", hats_lens_get_id (making->lens));
  json_object_set_array_member (data, "roles", role_ids);
  json_object_set_array_member (data, "aspects", aspect_ids);

  return data;
}

HatsSheet *
hats_comparison_sheet_new (HatsGuide            *guide,
                           const HatsComparison *comparison)
{
  const HatsComparison everything = HATS_COMPARISON_INIT;
  g_autoptr(GPtrArray) roles = NULL;
  g_autoptr(GPtrArray) aspects = NULL;
  Making making;

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);

  if (comparison == NULL)
    comparison = &everything;
  roles = hats_comparison_list_roles (comparison, guide);
  aspects = hats_comparison_list_aspects (comparison, guide);
  making = (Making) { hats_sheet_new (guide, "comparison", NULL), roles, comparison->lens };
  making.sheet->title = get_title (&making);
  making.sheet->data = get_data (&making, aspects);

  add_table (&making, aspects);
  if (making.lens == HATS_LENS_ALL)
    add_gap_note (&making);

  return making.sheet;
}

static GStrv
read_ids (JsonObject *data,
          const char *member)
{
  JsonArray *array = json_object_get_array_member (data, member);
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < json_array_get_length (array); i++)
    g_strv_builder_add (ids, json_array_get_string_element (array, i));

  return g_strv_builder_end (ids);
}

gboolean
hats_comparison_sheet_read (HatsSheet      *sheet,
                            HatsComparison *comparison)
{
  g_return_val_if_fail (sheet != NULL, FALSE);
  g_return_val_if_fail (comparison != NULL, FALSE);

  *comparison = (HatsComparison) HATS_COMPARISON_INIT;
  if (!g_str_equal (sheet->kind, "comparison") || sheet->data == NULL)
    return FALSE;

  hats_lens_from_id (json_object_get_string_member (sheet->data, "lens"), &comparison->lens);
  comparison->roles = read_ids (sheet->data, "roles");
  comparison->aspects = read_ids (sheet->data, "aspects");
  hats_comparison_normalise (comparison, sheet->guide);

  return TRUE;
}
