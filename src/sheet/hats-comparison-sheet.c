/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-comparison-sheet.h"

#include <glib/gi18n-lib.h>

#include "hats-comparison-rows.h"

/* What a comparison is made from. */
typedef struct {
  HatsSheet *sheet;
  GPtrArray *roles;       /* of HatsRole */
  HatsLens   lens;
} Making;

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

  table->unmade = hats_comparison_rows_new (making->roles, making->lens);
  hats_comparison_rows_add (table->unmade, table, aspects);
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
hats_comparison_sheet_begin (HatsGuide            *guide,
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

HatsSheet *
hats_comparison_sheet_new (HatsGuide            *guide,
                           const HatsComparison *comparison)
{
  HatsSheet *sheet = hats_comparison_sheet_begin (guide, comparison);

  if (sheet != NULL)
    hats_comparison_sheet_make_rows (sheet);
  return sheet;
}

void
hats_comparison_sheet_make_row (HatsSheet *sheet,
                                guint      row)
{
  HatsTable *table;

  g_return_if_fail (sheet != NULL);

  table = hats_sheet_get_block (sheet, 0)->table;
  if (table != NULL && table->unmade != NULL)
    hats_comparison_rows_make (table->unmade, sheet, table, row);
}

void
hats_comparison_sheet_make_rows (HatsSheet *sheet)
{
  HatsTable *table;

  g_return_if_fail (sheet != NULL);

  table = hats_sheet_get_block (sheet, 0)->table;
  for (guint i = 0; table != NULL && i < table->rows->len; i++)
    hats_comparison_sheet_make_row (sheet, i);
  if (table != NULL)
    g_clear_pointer (&table->unmade, hats_comparison_rows_free);
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
