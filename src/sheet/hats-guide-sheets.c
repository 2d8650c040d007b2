/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hats-guide-sheets.h"

#include <glib/gi18n-lib.h>

/* The aspect that answers first: what the role is for, in one sentence. */
#define MISSION "mission"

static void
add_leads (HatsSheet  *sheet,
           GListModel *statements)
{
  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, i);

      hats_sheet_add_text (sheet, HATS_BLOCK_LEAD, hats_sheet_cite (sheet, statement));
    }
}

HatsSheet *
hats_roles_sheet_new (HatsGuide *guide)
{
  GListModel *roles = G_LIST_MODEL (hats_guide_get_roles (guide));
  HatsSheet *sheet = hats_sheet_new (guide, "roles", _("Roles"));
  JsonArray *data = json_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);
      JsonObject *object = json_object_new ();

      hats_sheet_add_heading (sheet, 2, hats_role_get_title (role));
      add_leads (sheet, hats_role_get_statements (role, MISSION));

      json_object_set_string_member (object, "id", hats_role_get_id (role));
      json_object_set_string_member (object, "title", hats_role_get_title (role));
      json_array_add_object_element (data, object);
    }

  sheet->data = json_object_new ();
  json_object_set_array_member (sheet->data, "roles", data);

  return sheet;
}

static void
add_aspect (HatsSheet  *sheet,
            HatsRole   *role,
            HatsAspect *aspect)
{
  GListModel *statements = hats_role_get_statements (role, hats_aspect_get_id (aspect));
  HatsBlock *heading;

  if (g_list_model_get_n_items (statements) == 0)
    return;

  if (g_str_equal (hats_aspect_get_id (aspect), MISSION))
    {
      add_leads (sheet, statements);
      return;
    }

  heading = hats_sheet_add_heading (sheet, 2, hats_aspect_get_heading (aspect));
  heading->half = hats_aspect_get_is_half (aspect);

  if (hats_aspect_get_is_list (aspect))
    {
      hats_sheet_add_statements (sheet, statements);
      return;
    }

  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, i);

      hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_sheet_cite (sheet, statement));
    }
}

HatsSheet *
hats_role_sheet_new (HatsGuide *guide,
                     HatsRole  *role)
{
  GListModel *aspects = G_LIST_MODEL (hats_guide_get_aspects (guide));
  HatsSheet *sheet = hats_sheet_new (guide, "role", hats_role_get_title (role));

  sheet->sign = g_strdup (hats_role_get_sign (role));
  for (guint i = 0; i < g_list_model_get_n_items (aspects); i++)
    {
      g_autoptr(HatsAspect) aspect = g_list_model_get_item (aspects, i);

      add_aspect (sheet, role, aspect);
    }

  sheet->data = json_object_new ();
  json_object_set_string_member (sheet->data, "role", hats_role_get_id (role));

  return sheet;
}

/* Which of the other roles say the same; NULL where none does. */
static char *
get_mark (HatsGuide     *guide,
          GListModel    *roles,
          HatsRole      *role,
          const char    *aspect,
          HatsStatement *statement)
{
  g_autoptr(GPtrArray) titles = g_ptr_array_new ();
  g_autofree char *list = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) other = g_list_model_get_item (roles, i);

      if (other != role && hats_guide_is_shared (guide, role, aspect, statement, other))
        g_ptr_array_add (titles, (char *) hats_role_get_title (other));
    }

  if (titles->len == 0)
    return NULL;

  /* Of two columns, it is plain whom something is shared with. */
  if (g_list_model_get_n_items (roles) == 2)
    return g_strdup (_("shared"));

  g_ptr_array_add (titles, NULL);
  list = g_strjoinv (", ", (char **) titles->pdata);
  /* Translators: %s is the title of a role, or of several separated by commas. */
  return g_strdup_printf (_("shared with %s"), list);
}

static void
add_comparison_cell (HatsSheet  *sheet,
                     HatsRow    *row,
                     GListModel *roles,
                     HatsRole   *role,
                     HatsAspect *aspect)
{
  const char *id = hats_aspect_get_id (aspect);
  GListModel *statements = hats_role_get_statements (role, id);
  HatsCell *cell = hats_row_add_cell (row, hats_aspect_get_is_list (aspect));

  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr(HatsStatement) statement = g_list_model_get_item (statements, i);
      HatsText *text = hats_sheet_cite (sheet, statement);

      text->mark = get_mark (sheet->guide, roles, role, id, statement);
      g_ptr_array_add (cell->items, text);
    }
}

HatsSheet *
hats_comparison_sheet_new (HatsGuide  *guide,
                           GListModel *roles,
                           GListModel *aspects)
{
  g_autoptr(GPtrArray) titles = g_ptr_array_new ();
  HatsSheet *sheet = hats_sheet_new (guide, "comparison", NULL);
  HatsTable *table = hats_sheet_add_table (sheet, _("The roles, aspect by aspect"), _("Aspect"));

  if (aspects == NULL)
    aspects = G_LIST_MODEL (hats_guide_get_aspects (guide));

  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr(HatsRole) role = g_list_model_get_item (roles, i);

      hats_table_add_column (table, hats_role_get_title (role),
                             hats_role_get_tagline (role), hats_role_get_sign (role));
      g_ptr_array_add (titles, (char *) hats_role_get_title (role));
    }

  for (guint i = 0; i < g_list_model_get_n_items (aspects); i++)
    {
      g_autoptr(HatsAspect) aspect = g_list_model_get_item (aspects, i);
      HatsRow *row = hats_table_add_row (table, hats_aspect_get_title (aspect));

      for (guint j = 0; j < g_list_model_get_n_items (roles); j++)
        {
          g_autoptr(HatsRole) role = g_list_model_get_item (roles, j);

          add_comparison_cell (sheet, row, roles, role, aspect);
        }
    }

  if (titles->len == 2)
    /* Translators: the titles of two roles. */
    sheet->title = g_strdup_printf (_("%s and %s compared"),
                                    (char *) titles->pdata[0], (char *) titles->pdata[1]);
  else
    sheet->title = g_strdup (_("Roles compared"));

  return sheet;
}

static void
add_figures (HatsSheet  *sheet,
             const char *caption,
             GListModel *figures)
{
  HatsBars *bars;

  if (g_list_model_get_n_items (figures) == 0)
    return;

  bars = hats_sheet_add_bars (sheet, caption, 100.0);
  for (guint i = 0; i < g_list_model_get_n_items (figures); i++)
    {
      g_autoptr(HatsFigure) figure = g_list_model_get_item (figures, i);
      /* Translators: a measured number and its unit, with a space that does not break: “79 %”. */
      g_autofree char *value = g_strdup_printf (_("%g %s"), hats_figure_get_value (figure),
                                                hats_figure_get_unit (figure));

      hats_bars_add (bars, hats_sheet_cite (sheet, hats_figure_get_label (figure)),
                     hats_figure_get_value (figure), value,
                     g_str_equal (hats_figure_get_job (figure), "project") ? HATS_JOB_PROJECT : HATS_JOB_PRODUCT);
    }
}

static void
add_topic (HatsSheet *sheet,
           HatsTopic *topic)
{
  GListModel *statements = G_LIST_MODEL (hats_topic_get_statements (topic));
  GListModel *questions = G_LIST_MODEL (hats_topic_get_questions (topic));
  HatsStatement *lead = hats_topic_get_lead (topic);

  hats_sheet_add_heading (sheet, 2, hats_topic_get_title (topic));
  if (lead != NULL)
    hats_sheet_add_text (sheet, HATS_BLOCK_PARAGRAPH, hats_sheet_cite (sheet, lead));

  add_figures (sheet, hats_topic_get_title (topic), G_LIST_MODEL (hats_topic_get_figures (topic)));

  if (g_list_model_get_n_items (statements) > 0)
    hats_sheet_add_statements (sheet, statements);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(HatsQuestion) question = g_list_model_get_item (questions, i);

      hats_sheet_add_heading (sheet, 3, hats_question_get_text (question));
      hats_sheet_add_statements (sheet, G_LIST_MODEL (hats_question_get_answers (question)));
    }
}

HatsSheet *
hats_together_sheet_new (HatsGuide *guide)
{
  GListModel *topics = G_LIST_MODEL (hats_guide_get_topics (guide));
  HatsSheet *sheet = hats_sheet_new (guide, "together", _("The two roles together"));

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      g_autoptr(HatsTopic) topic = g_list_model_get_item (topics, i);

      add_topic (sheet, topic);
    }

  return sheet;
}
