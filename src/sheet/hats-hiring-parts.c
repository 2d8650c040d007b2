/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-hiring-parts.h"

#include <glib/gi18n-lib.h>

#include "hats-hiring-sheets.h"

/* How many lines to write on take the place of a text of several lines. */
#define MULTILINE 2

static const char * const job_roles[HATS_N_JOBS] = { "product-manager", "project-manager" };

static const char *
get_outcome (const HatsAdvice *advice)
{
  return hats_rules_outcome (advice->rules, advice->outcome)->id;
}

gboolean
hats_hiring_is_both_hats (const HatsAdvice *advice)
{
  g_return_val_if_fail (advice != NULL, FALSE);

  return g_str_equal (get_outcome (advice), "one-person");
}

GStrv
hats_hiring_list_roles (HatsGuide        *guide,
                        const HatsAdvice *advice)
{
  const HatsHiring *hiring;
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (HATS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (advice != NULL, NULL);

  hiring = hats_guide_get_hiring (guide);
  for (guint i = 0; hiring != NULL && i < HATS_N_JOBS; i++)
    {
      /* The larger job first. */
      HatsJob job = i == 0 ? advice->lean : 1 - advice->lean;
      const char *role = job_roles[job];
      gboolean wanted = g_str_equal (get_outcome (advice), role) || g_str_equal (get_outcome (advice), "both") ||
                        (hats_hiring_is_both_hats (advice) && job == advice->lean);

      if (wanted && hats_hiring_find_brief (hiring, role) != NULL)
        g_strv_builder_add (builder, role);
    }

  return g_strv_builder_end (builder);
}

HatsText *
hats_hiring_cite (HatsSheet     *sheet,
                  HatsStatement *statement)
{
  HatsText *text = hats_sheet_cite (sheet, statement);

  text->assumed = TRUE;
  return text;
}

/* Adds the notes of @other to @text, each once. */
static void
add_notes (HatsText       *text,
           const HatsText *other)
{
  g_autoptr(GStrvBuilder) references = g_strv_builder_new ();

  for (guint i = 0; i < other->notes->len; i++)
    {
      guint note = g_array_index (other->notes, guint, i);
      gboolean known = FALSE;

      for (guint j = 0; j < text->notes->len; j++)
        known = known || g_array_index (text->notes, guint, j) == note;
      if (!known)
        g_array_append_val (text->notes, note);
    }

  g_strv_builder_addv (references, (const char **) text->references);
  for (guint i = 0; other->references[i] != NULL; i++)
    if (!g_strv_contains ((const char * const *) text->references, other->references[i]))
      g_strv_builder_add (references, other->references[i]);
  g_strfreev (text->references);
  text->references = g_strv_builder_end (references);
}

HatsText *
hats_hiring_cite_all (HatsSheet  *sheet,
                      GListModel *statements,
                      const char *label)
{
  HatsText *all = hats_text_new_field (label, "", 0);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, i);
      HatsText *cited = hats_sheet_cite (sheet, statement);

      /* Translators: stands between the parts of an enumeration. */
      g_string_append_printf (text, "%s%s", i > 0 ? _("; ") : "", cited->text);
      add_notes (all, cited);
      hats_text_free (cited);
    }

  g_free (all->text);
  all->text = g_strdup (text->str);
  all->assumed = TRUE;

  return all;
}

void
hats_hiring_add_statements (HatsSheet  *sheet,
                            GListModel *statements)
{
  HatsBlock *list = hats_sheet_add_statements (sheet, statements);

  for (guint i = 0; i < list->items->len; i++)
    ((HatsText *) g_ptr_array_index (list->items, i))->assumed = TRUE;
}

void
hats_hiring_add_aside (HatsSheet *sheet)
{
  hats_sheet_add_text (sheet, HATS_BLOCK_ASIDE,
                       /* Translators: explains the mark of what the guide says in the user's place. */
                       hats_text_new (_("† Assumed: the guide’s words or numbers, not yours. Change or strike out what does not fit.")));
}

const char *
hats_hiring_get_group (const HatsField *field,
                       const char      *role_id)
{
  g_return_val_if_fail (field != NULL, NULL);

  switch (field->group)
    {
    case HATS_FIELD_AGREEMENT:
      return "agreement";
    case HATS_FIELD_ROLE:
      return role_id;
    case HATS_FIELD_CASE:
    default:
      return HATS_CASE_GROUP;
    }
}

gboolean
hats_hiring_has_field (const HatsSheet *sheet,
                       const HatsField *field)
{
  g_return_val_if_fail (sheet != NULL && field != NULL, FALSE);

  for (guint i = 0; i < sheet->blocks->len; i++)
    {
      const HatsBlock *block = hats_sheet_get_block (sheet, i);

      for (guint j = 0; block->kind == HATS_BLOCK_FORM && j < block->items->len; j++)
        if (g_strcmp0 (((const HatsText *) g_ptr_array_index (block->items, j))->label, field->title) == 0)
          return TRUE;
    }

  return FALSE;
}

const char *
hats_hiring_get_text (const HatsCase  *hiring_case,
                      const HatsField *field,
                      const char      *role_id)
{
  const char *group = hats_hiring_get_group (field, role_id);

  return group != NULL ? hats_case_get_text (hiring_case, group, field->id) : "";
}

void
hats_hiring_add_fields (HatsBlock        *form,
                        const HatsHiring *hiring,
                        const HatsCase   *hiring_case,
                        const char       *role_id,
                        HatsFieldPlace    place)
{
  for (guint i = 0; i < hiring->fields->len; i++)
    {
      const HatsField *field = hats_hiring_field (hiring, i);

      if (field->place == place)
        g_ptr_array_add (form->items, hats_text_new_field (field->title,
                                                           hats_hiring_get_text (hiring_case, field, role_id),
                                                           field->multiline ? MULTILINE : 1));
    }
}
